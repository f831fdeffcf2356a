"""A profile is read whole, or every mistake in it is told with its key and its line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gpuwizard.setup.profile import Profile, ProfileProblem
from gpuwizard.setup.questions import as_toml
from gpuwizard.setup.reading import LIMIT, read_profile

GOOD = """\
# For new colleagues.
[profile]
name = "Vision team"
text = \"\"\"
Welcome.
[environment]
folder = "this line is text"
\"\"\"
contact = "gpu-help@firm.example"

[framework]
name = "tensorflow"
version = ">=2.17,<2.21"

[python]
version = "3.12"

[environment]
folder = "~/vision"
manager = "venv"
where = "native"

[packages]
install = [
  "pandas>=2",
  "pillow",
]
index = "FIRM_INDEX"

[driver]
minimum = "550.54.14"
"""


def read(text: str) -> Profile:
    found = read_profile(text.encode())
    assert isinstance(found, Profile), found
    return found


def told(text: str) -> list[tuple[int, str, str]]:
    found = read_profile(text.encode())
    assert isinstance(found, tuple), found
    return [(problem.line, problem.key, problem.says) for problem in found]


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


class TestGood:
    def test_everything_is_taken_over(self) -> None:
        profile = read(GOOD)
        assert profile.profile.contact == "gpu-help@firm.example"
        assert (profile.framework.name, profile.framework.version, profile.framework.gpu) == (
            "tensorflow",
            ">=2.17,<2.21",
            True,
        )
        assert profile.environment.folder == "~/vision"
        assert profile.packages.install == ("pandas>=2", "pillow")
        assert profile.driver.minimum == "550.54.14"

    def test_the_least_that_is_a_profile(self) -> None:
        profile = read('profile.name = "x"\nenvironment = {folder = "~/x"}')
        assert profile.framework.name == "none"
        assert profile.environment.manager == "venv"

    @pytest.mark.parametrize("ends", ["\n", "\r\n"])
    def test_as_editors_on_windows_save_it(self, ends: str) -> None:
        data = b"\xef\xbb\xbf" + GOOD.replace("\n", ends).encode()
        assert isinstance(read_profile(data), Profile)

    def test_written_again_it_is_the_same_profile(self) -> None:
        assert read(as_toml(read(GOOD))) == read(GOOD)


class TestMistakes:
    @pytest.mark.parametrize(
        ("old", "new", "line", "key", "word"),
        [
            ('version = "3.12"', 'versoin = "3.12"', 16, "python.versoin", "did you mean version?"),
            ("[driver]", "[drivers]", 30, "drivers", "did you mean driver?"),
            ('manager = "venv"', 'manager = "vnev"', 20, "environment.manager", "Did you mean venv?"),
            ('manager = "venv"', 'manager = "poetry"', 20, "environment.manager", "one of venv, conda, uv"),
            ('name = "tensorflow"', "name = 3", 12, "framework.name", "one of tensorflow, torch, jax, none"),
            ('version = ">=2.17,<2.21"', 'version = "2.x"', 13, "framework.version", '"newest"'),
            ('version = ">=2.17,<2.21"', "version = 2.20", 13, "framework.version", "quotation marks"),
            ('version = ">=2.17,<2.21"', 'gpu = "no"', 13, "framework.gpu", "true or false"),
            ('version = "3.12"', 'version = "4.0"', 16, "python.version", "No Python"),
            ('folder = "~/vision"', 'folder = ""', 19, "environment.folder", "empty"),
            ('  "pillow",', '  "pil low",', 26, "packages.install", '"pil low"'),
            ('  "pillow",', '  "tensorflow",', 26, "packages.install", "framework.version"),
            ('  "pillow",', "  7,", 24, "packages.install", "list of texts"),
            ('minimum = "550.54.14"', 'minimum = "newest"', 31, "driver.minimum", "550.54.14"),
            ('where = "native"', 'where = "WSL"', 21, "environment.where", "one of native, wsl"),
        ],
    )
    def test_the_key_the_line_and_the_mend_are_named(self, old: str, new: str, line: int, key: str, word: str) -> None:
        ((at, where, says),) = told(changed(old, new))
        assert (at, where) == (line, key)
        assert word in says
        assert says.endswith((".", "?"))

    def test_a_missing_key_is_told_at_its_section(self) -> None:
        ((line, key, says),) = told(changed('folder = "~/vision"\n', ""))
        assert (line, key) == (18, "environment.folder")
        assert "missing" in says

    def test_several_mistakes_are_told_together_in_the_order_of_the_lines(self) -> None:
        text = (
            changed("[driver]", "[drivers]")
            .replace('manager = "venv"', "manager = true")
            .replace('name = "t', 'nam = "t')
        )
        assert [line for line, _, _ in told(text)] == [12, 20, 30]

    def test_what_is_no_toml_is_told_with_its_line(self) -> None:
        ((line, _, says),) = told(changed('version = "3.12"', "version = 3.12.1"))
        assert line == 16
        assert "TOML" in says

    def test_a_text_that_is_never_closed(self) -> None:
        ((line, _, says),) = told('[profile]\nname = """x\n')
        assert line == 2
        assert "TOML" in says

    def test_an_address_is_never_repeated_for_it_may_hold_a_password(self) -> None:
        secret = "https://anna:geheim@index.example/simple"
        found = told(changed('"FIRM_INDEX"', f'"{secret}"').replace('"pillow"', f'"pillow @ {secret}"'))
        assert [key for _, key, _ in found] == ["packages.install", "packages.index"]
        assert "geheim" not in str(found)

    def test_bytes_that_are_no_text(self) -> None:
        (problem,) = read_profile(b'[profile]\nname = "M\xfcller"\n')  # type: ignore[misc]
        assert problem.line == 2
        assert "UTF-8" in problem.says

    def test_a_file_that_is_far_too_large_is_not_parsed(self) -> None:
        (problem,) = read_profile(b"#" * (LIMIT + 1))  # type: ignore[misc]
        assert "64 KB" in problem.sentence

    def test_a_section_that_is_a_value(self) -> None:
        ((line, key, says),) = told(changed("[driver]\nminimum = ", "[driver.minimum]\nx = "))
        assert (line, key) == (30, "driver.minimum")
        assert says


ANY_VALUE = st.recursive(
    st.one_of(
        st.text(max_size=12),
        st.integers(),
        st.booleans(),
        st.sampled_from(["newest", "3.12", ">=2", "==", "a b", "x @ https://u:p@h/x", "=2", "1.*", "~=3.1", "1!2"]),
    ),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)
SECTIONS = ("profile", "framework", "python", "environment", "packages", "driver", "extra")
KEYS = ("name", "text", "version", "gpu", "folder", "manager", "where", "install", "index", "minimum", "other")


def spelled(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(spelled, value))}]"
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(sign):08x}" for sign in value if not 0xD800 <= ord(sign) < 0xE000) + '"'
    return str(value).lower()


def sane(found: Profile | tuple[ProfileProblem, ...]) -> bool:
    return isinstance(found, Profile) or (bool(found) and all(len(one.sentence) > 10 for one in found))


class TestAnyText:
    @settings(max_examples=150, deadline=None)
    @given(st.binary(max_size=200))
    def test_any_bytes_give_a_profile_or_sentences(self, data: bytes) -> None:
        assert sane(read_profile(data))

    @settings(max_examples=150, deadline=None)
    @given(st.dictionaries(st.sampled_from(SECTIONS), st.dictionaries(st.sampled_from(KEYS), ANY_VALUE, max_size=4)))
    def test_any_values_give_a_profile_or_sentences_with_their_lines(
        self, tables: dict[str, dict[str, object]]
    ) -> None:
        rows = [
            row
            for name, keys in tables.items()
            for row in (f"[{name}]", *(f"{k} = {spelled(v)}" for k, v in keys.items()))
        ]
        found = read_profile("\n".join(rows).encode())
        assert sane(found)
        for problem in found if isinstance(found, tuple) else ():
            section = problem.key.partition(".")[0]
            assert problem.line == 0 or rows[problem.line - 1].startswith(f"[{section}]") or section in tables

    @settings(max_examples=100, deadline=None)
    @given(st.integers(0, len(GOOD) - 1), st.text(max_size=3), st.integers(0, 30))
    def test_a_damaged_profile(self, at: int, put: str, cut: int) -> None:
        text = GOOD[:at] + put + GOOD[at + cut :]
        assert sane(read_profile(text.encode("utf-8", "replace")))
