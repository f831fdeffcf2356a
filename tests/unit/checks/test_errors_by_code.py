"""What fails in the framework's own run becomes the same cause as in a log, where no fact speaks against it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cases import IMPORTED, LINUX, ONE_GPU, fails, found, with_driver, with_run, with_target

from gpuwizard.checks.gpu_computes import CHECK
from gpuwizard.model.outcome import Absent

FILE = Path(__file__).parents[2] / "logs" / "errors-by-code.txt"
# A full card is likelier than a broken cuDNN, and this card is not full; which cuDNN lies where is judged elsewhere.
ELSEWHERE = ("cuDNN",)


def texts() -> Iterator[tuple[list[str], str]]:
    causes = [""]
    skipped = False
    for line in FILE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            causes = line.partition(": ")[2].split(", ")
            skipped = line[3:].startswith(ELSEWHERE)
        elif line and not line.startswith("# ") and not skipped:
            yield causes, line.replace("\\n", "\n")


@pytest.mark.parametrize(("right", "text"), list(texts()), ids=lambda value: str(value)[:40])
def test_the_error_of_a_computation_names_its_cause(right: list[str], text: str) -> None:
    unknown = with_driver(with_target(LINUX, libraries=()), nvml=Absent(("libnvidia-ml.so.1",)))
    case = with_run(unknown, *IMPORTED, ONE_GPU, fails("matmul", text))
    assert set(found(CHECK, case)) <= set(right)
    assert found(CHECK, case)
