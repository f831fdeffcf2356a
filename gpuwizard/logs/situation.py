"""What is known about where a log comes from, partly told by the user, partly read from the log itself."""

import re
from collections.abc import Iterator

from msgspec import Struct

from gpuwizard.logs.belonging import about_gpus, names_gpus
from gpuwizard.logs.message import Message

Release = tuple[int, ...]


class Situation(Struct, frozen=True):
    """A log's messages with their surroundings.

    Attributes:
        messages: All messages that may be about a GPU, in the order of their lines.
        os: "windows", "linux", "macos" or empty.
        wsl: Whether it runs in WSL.
        container: Whether it runs in a container.
        boxed_surely: Whether more than a name before each line tells of the container.
        framework: "tensorflow", "torch", "jax" or empty.
        release: The framework's version as numbers, empty when it is not known.
        python: Python's version as numbers, empty when it is not known.
        named: Whether the user or the log names GPUs or a framework at all.
    """

    messages: tuple[Message, ...]
    os: str = ""
    wsl: bool = False
    container: bool = False
    boxed_surely: bool = True
    framework: str = ""
    release: Release = ()
    python: Release = ()
    named: bool = True

    def all(self, *kinds: str) -> Iterator[Message]:
        """Yields the messages of these kinds."""
        return (message for message in self.messages if message.kind in kinds)

    def first(self, *kinds: str) -> Message | None:
        """Returns the first message of these kinds, or None."""
        return next(self.all(*kinds), None)

    def has(self, *kinds: str) -> bool:
        """Tells whether there is a message of one of these kinds."""
        return self.first(*kinds) is not None

    def codes(self, *kinds: str) -> set[str]:
        """Returns the "code" facts of the messages of these kinds."""
        return {message.facts.get("code", "") for message in self.all(*kinds)}


def release(text: str | None) -> Release:
    """Returns the numbers of a version: "2.6.0rc2" becomes (2, 6, 0); anything else becomes ()."""
    found = re.match(r"\s*v?(\d+(?:\.\d+)*)", text or "")
    return tuple(int(part) for part in found[1].split(".")[:4]) if found else ()


def situation(messages: tuple[Message, ...], on: str | None, framework: str | None, python: str | None) -> Situation:
    """Puts together what the user told and what the log tells; what the user told comes first.

    Args:
        messages: The log's messages.
        on: "windows", "linux", "wsl", "container", or None.
        framework: "tensorflow==2.10.0", "tensorflow", or None.
        python: "3.11", or None.
    """
    named = bool(framework) or names_gpus(messages)
    messages = about_gpus(messages, bool(framework))
    seen = Situation(messages)
    name, _, version = (framework or "").partition("==")
    told = _framework(seen)
    same = not name or told[0] == name.strip().lower()
    boxed = on == "container" or (on != "windows" and seen.has("in-container", "runs-container", "gpu-not-passed"))
    return Situation(
        messages,
        os=_system(seen, on),
        wsl=on == "wsl" or (on in (None, "container") and seen.has("on-wsl", "wsl-no-adapter")),
        container=boxed or (on != "windows" and seen.has("named-by-compose")),
        boxed_surely=boxed,
        framework=_plain(name) or told[0],
        release=release(version) or (told[1] if same else ()),
        python=release(python) or _python(seen),
        named=named,
    )


def _plain(name: str) -> str:
    name = name.strip().lower()
    known = ("tensorflow", "torch", "jax")
    return next((framework for framework in known if name.startswith(framework)), name)


_LINUX = (
    "on-wsl",
    "in-container",
    "named-by-compose",
    "driver-not-running",
    "device-file-missing",
    "c-library-too-old",
)


def _system(seen: Situation, on: str | None) -> str:
    if on in ("linux", "wsl", "container"):
        return "linux"
    if on == "windows":
        return "windows"
    if seen.has(*_LINUX):
        return "linux"
    if seen.has("on-windows", "winerror", "dll-load-failed", "windows-gpu-dropped"):
        return "windows"
    if seen.has("mac-os"):
        return "macos"
    if seen.has("windows-named") and not seen.has("linux-named"):
        return "windows"
    return "linux" if any(".so" in m.facts.get("library", "") for m in seen.messages) else ""


def _framework(seen: Situation) -> tuple[str, Release]:
    told = seen.first("framework-version")
    if told:
        name = told.facts["framework"].lower().replace("pytorch", "torch")
        return name, release(told.facts["version"])
    if seen.has("tf1"):
        return "tensorflow", (1,)
    for message in seen.messages:
        named = _NAMED.search(message.text)
        if named:
            return named[1], ()
        name = next((name for start, name in _BY_FAMILY.items() if message.family.startswith(start)), "")
        if name and message.family not in _SHARED and message.kind not in _OF_ANY:
            return name, ()
    return "", ()


# A module or a file of the framework: torch.cuda.OutOfMemoryError, site-packages/torch/lib, tensorflow/core.
_NAMED = re.compile(r"\b(tensorflow|torch|jax)[./\\]\w")
_BY_FAMILY = {"tf_": "tensorflow", "torch": "torch", "jax": "jax"}
# cuDNN prints the same lines under every framework.
_SHARED = ("tf_cudnn",)
# What programs and compilers say whichever framework they use, though the rows stand with torch's.
_OF_ANY = (
    "compiler-too-old",
    "driver-function-missing",
    "extension-build-failed",
    "host-compiler-unfit",
    "kernel-not-compiled",
    "no-accelerator",
    "operator-too-new",
    "runtime-without-gpu",
    "tool-missing",
    "toolkit-too-old",
)


def _python(seen: Situation) -> Release:
    told = seen.first("python-version")
    if told is None:
        return ()
    text = told.facts["version"]
    return release(text if "." in text else f"{text[0]}.{text[1:]}")
