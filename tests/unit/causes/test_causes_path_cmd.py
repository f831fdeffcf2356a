"""The corrected PATH is pasted into a real cmd: that of wine."""

from collections.abc import Iterator

import pytest
from wine_cmd import WineCmd, why_not

from gpuwizard.diagnosis.pages import path
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.host import HostFacts
from gpuwizard.model.search import PathEntry, SearchFacts

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())
# wine's own folder must be among them: `reg`, which tells the value, is found by PATH.
KEPT = (
    "C:\\windows\\system32",
    "C:\\R & D (x86)\\cuda ^ 11\\bin",
    "C:\\Jürgen's\\研究",
    "C:\\a=b,c\\",
    "C:\\$HOME\\`x`",
)


@pytest.fixture
def cmd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WineCmd]:
    made = WineCmd(tmp_path_factory.mktemp("wine") / "prefix")
    yield made
    made.close()


def test_the_corrected_path_is_what_cmd_then_has(cmd: WineCmd) -> None:
    entries = (*(PathEntry("PATH", name) for name in KEPT), PathEntry("PATH", "C:\\gone", exists=False))
    machine = MachineFacts(HostFacts("windows", "Windows 11", shell="cmd"), search=SearchFacts({}, entries))
    seen = path.page(Case(machine, TargetFacts("C:\\python.exe", "tensorflow")), ()).seen
    commands = [command for row in seen for command in row.commands if command.shell == "cmd"]
    cmd.paste(commands[0].text, 'reg add HKCU\\gpuwizard /v path /d "%PATH%" /f')
    assert cmd.told()["path"] == ";".join(KEPT)
