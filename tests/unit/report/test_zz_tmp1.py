import re

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gpuwizard.model.report import LayerResult, Report, Result, Seen, Target
from gpuwizard.report import Identity, redact
from gpuwizard.report.common_names import NOBODYS_HOMES, is_common

NAME = st.text(st.sampled_from("abcdefgXYZäöß019_-. ()+'$&^"), min_size=1, max_size=12).filter(
    lambda name: name == name.strip(" .") and not set(name) <= set(".-_ ") and name.lower() not in NOBODYS_HOMES
)
WORDS = st.sampled_from(
    [
        "cuda",
        "nvidia",
        "root",
        "torch",
        "user",
        "python",
        "lib",
        "tensorflow",
        "a",
        "keras",
        "site-packages",
        "12",
        "bin",
    ]
)
FOLDERS = ["/data/{}/env", "/scratch/{}", "/mnt/{}/x"]
HOMES = ["/home/{}", "C:\\Users\\{}", "/root", "/", "/{}"]
KEPT = [
    "torch.cuda.is_available()",
    "nvidia-cudnn-cu12==9.28.0.42",
    "tensorflow[and-cuda]",
    "libcublas.so.12.9.0.13",
    "/usr/local/cuda-13.0/lib64",
    "python3.11/site-packages/torch/lib/libtorch_cuda.so",
    "10.9.0.58",
    "525.60.13",
    "TF_FORCE_GPU_ALLOW_GROWTH=true",
]


def redacted(text: str, identity: Identity) -> str:
    layer = LayerResult("driver", "passed", text, seen=(Seen("x", text),))
    report = Report(results=(Result(Target(text), "passed", layers=(layer,)),))
    once = redact(report, identity)
    assert redact(once, identity) == once
    assert once.results[0].layers[0].summary == once.results[0].target.python
    return once.results[0].target.python


@settings(deadline=None, database=None, max_examples=2500)
@given(
    NAME,
    st.sampled_from(["{}", "{}/x/y.py", "see '{}/bin' and {}", "PATH=/usr/bin:{}/bin:{}", "-L{}/lib", "file://{}/x"]),
)
def test_no_home_on_linux_survives(name: str, text: str) -> None:
    home = f"/home/{name}"
    out = redacted(text.replace("{}", home), Identity(name, home, ""))
    assert home not in out
    assert re.sub(r"(?:file://)?[~x]", "", out).count("/") <= text.count("/")


@settings(deadline=None, database=None, max_examples=2500)
@given(NAME.filter(lambda name: "." not in name), st.sampled_from(["\\", "/", "\\\\"]), st.booleans())
def test_no_home_on_windows_survives(name: str, separator: str, upper: bool) -> None:
    home = f"C:\\Users\\{name}"
    spelled = separator.join(("c:" if upper else "C:", "USERS" if upper else "Users", name.upper() if upper else name))
    assume(name.upper().lower() == name.lower())  # ß has no capital letter of its own
    out = redacted(f"{spelled}{separator}env", Identity(name, home, ""))
    assert out == f"~{separator}env"


@settings(deadline=None, database=None, max_examples=2500)
@given(
    NAME.filter(lambda name: not is_common(name) and len(name) > 1),
    st.sampled_from(["/data/{}/env", "/scratch/{}", "/mnt/{}/x"]),
)
def test_no_name_survives_as_a_folder(name: str, text: str) -> None:
    out = redacted(text.format(name), Identity(name, "/nonexistent", f"host-of-{name}"))
    assert out == text.format("<user>")


@settings(deadline=None, database=None, max_examples=2500)
@given(
    st.one_of(WORDS, NAME), st.one_of(WORDS, NAME), st.sampled_from(["/home/{}", "C:\\Users\\{}", "/root", "/", "/{}"])
)
def test_names_of_modules_and_versions_never_change(user: str, host: str, home: str) -> None:
    identity = Identity(user, home.format(user), host)
    report = Report(results=tuple(Result(Target(text), "passed") for text in KEPT))
    assert redact(report, identity) == report


@settings(deadline=None, max_examples=4000, database=None)
@given(st.text(max_size=80), st.one_of(WORDS, NAME), st.one_of(WORDS, NAME))
def test_any_text_is_accepted_and_settles(text: str, user: str, host: str) -> None:
    redacted(text, Identity(user, f"/home/{user}", host))


PLACES = ["/home/bob", "/home/anna", "C:\\Users\\x y\\z", "anna", "lab-pc7", "hostname: ", "https://", "~"]
SECRETS = ["token=", "password: ", "10.1.2.3", "GPU-8932f937", "hf_0123456789abcdef"]
MARKS = ["$HOME", "/", "\\", "@", ":", "//", " ", "'", '"', "<", ">", "-", "\n"]
PIECES = st.sampled_from(PLACES + SECRETS + MARKS)


@settings(deadline=None, max_examples=4000, database=None)
@given(st.lists(PIECES, max_size=10))
def test_mixtures_settle(pieces: list[str]) -> None:
    redacted("".join(pieces), Identity("anna", "/home/anna", "lab-pc7"))
