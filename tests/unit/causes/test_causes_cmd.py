"""What is made for cmd is pasted into a real one: that of wine."""

from collections.abc import Iterator

import pytest
from causes_samples import case, finding
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from wine_cmd import WESTERN, WineCmd, tell, why_not, windows_programs

from gpuwizard.causes import describe
from gpuwizard.causes.commands import Commands, prepend_path, set_variable, unset_variable
from gpuwizard.causes.situation import Situation

AWKWARD = (
    "plain",
    "two words",
    "C:\\Users\\Jürgen\\gpu env\\python.exe",
    "it's",
    "a&b",
    "$HOME/x",
    "100% sure",
    "%OS%",
    "%%OS%%",
    "%OS%\\",
    "%",
    "`id`",
    "!important!",
    "a^b",
    "^%OS^%",
    "研究\\gpu",
    "tensorflow[and-cuda]!=2.21.0",
    "numpy>=1.26,<3",
    "C:\\Program Files (x86)\\x",
    "trailing\\",
    "two words\\\\",
    "-a.b",
    "‘curly’",
    "semi;colon, comma=equals",
    "pipe|less",
)
# Letters of the code page that cmd runs with here, and every sign that cmd gives a meaning to.
LETTERS = st.sampled_from("ab0üé漢字表 '%^&|<>!\\()`$;,=~@#+-[]{}‘’")
# `reg` takes a text that begins with a slash for an option, as many programs do.
TEXTS = st.text(LETTERS, min_size=1, max_size=24).filter(lambda text: not text.startswith("/"))
MANY = 12  # Texts that are pasted together: starting wine costs more than a line.

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


@pytest.fixture(scope="module")
def cmd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WineCmd]:
    made = WineCmd(tmp_path_factory.mktemp("wine") / "prefix")
    yield made
    made.close()


def situation(**subject: str) -> Situation:
    """A Windows machine with cmd."""
    return Situation(case("windows-cmd", "torch"), finding("runtime.out-of-memory", **subject))


def text_for_cmd(commands: Commands) -> str:
    return next(command.text for command in commands if command.shell == "cmd")


def test_awkward_arguments_arrive_unchanged(cmd: WineCmd) -> None:
    assert cmd.received(AWKWARD) == list(AWKWARD)


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TEXTS, min_size=MANY, max_size=MANY))
@example(["%a%b%", "a%%b", "\\%\\", "% % %", "\\\\ \\%"])
def test_any_arguments_arrive_unchanged(cmd: WineCmd, texts: list[str]) -> None:
    assert cmd.received(texts) == texts


@pytest.mark.parametrize("folder", ["100% it's & $x `y` (1) [z] ^ !", "Jürgen & ñandú", "plain"])
def test_a_program_is_started_wherever_it_lies(cmd: WineCmd, folder: str) -> None:
    programs = windows_programs()
    assert programs is not None
    place = cmd.drive / folder
    place.mkdir()
    (place / "python.exe").write_bytes((programs / "reg.exe").read_bytes())
    arguments = ["a b", "100%", "%OS%"]
    assert cmd.received(arguments, f"C:\\{folder}\\python.exe", WESTERN) == arguments


@pytest.mark.parametrize("value", ["expandable_segments:True", "C:\\R & D (x86)\\Jürgen's ^ 研究", "a;b=c !d!"])
def test_a_variable_gets_its_value_and_loses_it(cmd: WineCmd, value: str) -> None:
    cmd.paste(
        text_for_cmd(set_variable(situation(), "GPUWIZARD_TEST", value)),
        'reg add HKCU\\gpuwizard /v held /d "%GPUWIZARD_TEST%" /f',
        text_for_cmd(unset_variable(situation(), "GPUWIZARD_TEST")),
        'reg add HKCU\\gpuwizard /v gone /d "%GPUWIZARD_TEST%" /f',
    )
    # A name that no variable has stays as it is: this cmd is one that is typed into.
    assert cmd.told() == {"held": value, "gone": "%GPUWIZARD_TEST%"}


def test_folders_come_before_what_path_held(cmd: WineCmd) -> None:
    folders = ["C:\\R & D\\cuda 11\\bin", "C:\\研究\\bin"]
    line = text_for_cmd(prepend_path(situation(), folders))
    cmd.paste(line, 'reg add HKCU\\gpuwizard /v path /d "%PATH%" /f')
    assert cmd.told()["path"].split(";")[:3] == [*folders, "C:\\windows\\system32"]


@pytest.mark.parametrize("folder", ["study & play", "100% Jürgen's (x86)"])
def test_a_file_in_the_way_is_renamed_and_no_other_overwritten(cmd: WineCmd, folder: str) -> None:
    place = cmd.drive / folder
    place.mkdir()
    (place / "tensorflow.py").write_text("mine")
    shadow = finding("framework.shadowed-module", file=f"C:\\{folder}\\tensorflow.py", module="tensorflow")
    line = text_for_cmd(describe(case("windows-cmd"), shadow).fixes[0].commands)
    cmd.paste(line, language=WESTERN)
    assert {path.name: path.read_text() for path in place.iterdir()} == {"my_tensorflow.py": "mine"}
    (place / "tensorflow.py").write_text("another")
    cmd.paste(line, language=WESTERN)
    assert (place / "my_tensorflow.py").read_text() == "mine"


def test_a_line_that_fails_does_not_keep_the_next_from_running(cmd: WineCmd) -> None:
    cmd.paste("no-such-program.exe", tell("after", "it ran"))
    assert cmd.told() == {"after": "it ran"}
