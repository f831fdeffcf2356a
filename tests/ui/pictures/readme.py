"""The four pictures of README.md, small enough to be kept with the source.

All show machines that were really recorded (tests/machines/README.md tells which are), none that was composed.
"""

from collections import Counter
from pathlib import Path

import scripted
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication
from sample_machines import MACHINES, machine, saved
from sample_reports import healthy

from gpuwizard.engine.demo import read_machine
from gpuwizard.ui import theme
from gpuwizard.ui.window import Window
from gpuwizard.window_services import demo_services
from pictures.studio import Studio

MOST_COLORS = 256
RECORDED = "recorded-tf221-libcusolver"


def take_readme(studio: Studio) -> None:
    """Takes them. Light and dark take turns, so that both are seen."""
    take_result(studio)
    take_check(studio)
    take_layer(studio)
    take_comparison(studio)


def keep(studio: Studio, window: Window, name: str) -> None:
    """Saves a picture in few colours: a window has no more of them than that, but for the edges of its letters."""
    window.footer.next.clearFocus()
    studio.wait(lambda: True)
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1.0)
    counts = Counter(memoryview(image.constBits()).cast("I"))
    table = [color | 0xFF000000 for color, _ in counts.most_common(MOST_COLORS)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    writer = QImageWriter(str(Path(studio.folder) / f"{name}.png"))
    writer.setCompression(100)
    writer.write(image.convertToFormat(QImage.Format.Format_Indexed8, table, flags))
    window.close()


def dress(studio: Studio, scheme: str) -> None:
    """Changes between light and dark."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "dark" if scheme == "dark" else "light")
    studio.scheme = scheme


def demo(studio: Studio) -> Window:
    """A recorded machine that is played back; its check has begun."""
    recorded = read_machine("recorded", (MACHINES / f"{RECORDED}.json").read_bytes())
    assert recorded is not None
    titled = replace(recorded, title="TensorFlow 2.21 does not find one of its own libraries")
    window = studio.show(Window(demo_services(titled)))
    window.go_on()
    studio.wait(window.footer.next.isEnabled)
    window.go_on()
    return window


def take_result(studio: Studio) -> None:
    """The cause in one sentence, and the command that mends it."""
    dress(studio, "light")
    window = demo(studio)
    for _ in range(6):  # It takes as long as the look took; the studio waits for five seconds at most.
        studio.wait(lambda: window.step == "summary")
    keep(studio, window, "result")


def take_check(studio: Studio) -> None:
    """The check while it runs."""
    dress(studio, "dark")
    window = demo(studio)
    for _ in range(6):
        studio.wait(lambda: window.controller.progress.layer("gpu-test").phase == "working")
    keep(studio, window, "check")


def take_layer(studio: Studio) -> None:
    """What a layer's page shows."""
    dress(studio, "light")
    window = studio.window(scripted.FakeSession(healthy()), machine(RECORDED))
    window.go("cuda")
    keep(studio, window, "layer")


def take_comparison(studio: Studio) -> None:
    """Two machines that fail, each for a cause of its own."""
    dress(studio, "dark")
    window = studio.window(scripted.FakeSession(healthy()), machine("recorded-driver-too-old"))
    window.go("compare")
    page = window.page
    other = saved(studio.folder, "the-computer-beside.json", machine(RECORDED))
    page.compare_with(other)
    studio.wait(lambda: page.comparison is not None)
    other.unlink()
    keep(studio, window, "compare")
