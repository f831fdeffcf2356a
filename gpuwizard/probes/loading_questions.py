"""What a loader is asked for, so that its answer can be compared with that of the search without loading.

A load from a script is not the framework's own: it has neither the RPATH and RUNPATH of the library that opens the
others nor what the package loads beforehand. So a file that is found by such a rule is asked for by its full path
(does it load, with all that it needs?), and by its bare name only what any library of that process would find.
"""

import os
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.loading import expected_file, is_taken
from gpuwizard.probes.libraries.belonging import is_driver
from gpuwizard.probes.libraries.dll import AMD64, I386, DllReader
from gpuwizard.probes.libraries.elf import X86_64, Elf, ElfReader
from gpuwizard.probes.libraries.files import real, regular_file_problem
from gpuwizard.probes.libraries.known_dlls import settings
from gpuwizard.probes.libraries.linux_loader import LinuxLoader
from gpuwizard.probes.libraries.windows_loader import WindowsLoader
from gpuwizard.probes.libraries.windows_rules import ADDED, CONDA, OWN
from gpuwizard.probes.libraries.windows_search import ALTERED_PATH, PYTHON, surroundings

# Rules of the search that hold for every library of a process, whoever asks.
FOR_ALL = (
    *("LD_LIBRARY_PATH", "ld.so.cache", "default folder"),
    *("PATH", "System32", "application folder", "current folder", "16-bit system folder", "Windows folder"),
)
# The driver's own libraries, under the names by which others open them.
DRIVER = ("libcuda.so.1", "libcuda.so", "libnvidia-ml.so.1", "libnvidia-ml.so")
_MAX_IMPORTS = 500


class Question(Struct, frozen=True):
    """One load.

    Attributes:
        number: Position of the library among the facts.
        asked: A bare name or a full path.
        flags: Of LoadLibraryEx; 0 elsewhere.
        expected: The file that should be loaded, empty where the load should fail.
    """

    number: int
    asked: str
    flags: int = 0
    expected: str = ""


class Around(Struct, frozen=True):
    """The process that loads: the user's Python, its variables, and its current folder."""

    python: str
    env: Mapping[str, str]
    platform: str
    cwd: str


class Questions:
    """What to ask for, in the order of opening.

    The driver's own libraries are left out, and what is seen to need them: loading these can hang, and makes
    device files where it is done as root. So is what is no regular file: opening a pipe waits for ever.

    Attributes:
        asked: The questions.
        added: Folders that are added to the search, on Windows.
    """

    def __init__(self, libraries: Sequence[LibraryFact], around: Around) -> None:
        self._around, self._elf, self._dll = around, ElfReader(), DllReader()
        self.added = added_folders(libraries)
        asked = [_question(number, one, around.platform) for number, one in enumerate(libraries) if not _left_out(one)]
        # To lay out a process costs more than most questions: where there is none it is not done.
        model = self._model(real(around.python)) if asked else None
        self.asked = tuple(question for question in asked if model is not None and not model.reaches_driver(question))

    def comparable(self, who_asks: str) -> set[int]:
        """Returns the numbers of the questions to which the search has the same answer as to the framework's own.

        Elsewhere the answer would not confirm or refute anything: a file may be found only through the RPATH of the
        library that opens it, or a bare name only through that of ctypes in a conda environment.

        Args:
            who_asks: The object that called dlopen(); on Windows the program that ran.
        """
        model = self._model(who_asks)
        return {question.number for question in self.asked if model.expects(question)}

    def _model(self, who_asks: str) -> "_Linux | _Windows":
        if self._around.platform == "windows":
            return _Windows(self._around, who_asks, self.added, self._dll)
        return _Linux(self._around, who_asks, self._elf)


def added_folders(libraries: Sequence[LibraryFact]) -> tuple[str, ...]:
    """Returns the folders that PyTorch adds to the search on Windows, as far as a library is taken from them."""
    mine = (one for one in libraries if one.wanted_by.startswith("torch") and one.found_via in (OWN, ADDED, CONDA))
    return tuple(dict.fromkeys(os.path.dirname(one.path) for one in mine if is_taken(one)))


def _left_out(library: LibraryFact) -> bool:
    # The framework's own modules are loaded by its import, in a child of its own.
    if library.family not in ("cuda", "cudnn"):
        return True
    return is_taken(library) and bool(regular_file_problem(library.path))


def _question(number: int, library: LibraryFact, platform: str) -> Question:
    expected = expected_file(library)
    if not is_taken(library) or (expected and library.found_via in FOR_ALL):
        return Question(number, library.name, 0, expected)
    flags = PYTHON if library.wanted_by.startswith("torch") else ALTERED_PATH
    return Question(number, library.path, flags if platform == "windows" else 0, expected)


class _Linux:
    """What the search says of a load by ctypes."""

    def __init__(self, around: Around, who_asks: str, reader: ElfReader) -> None:
        self._around, self._reader = around, reader
        self._program = real(around.python)
        same = real(who_asks) == self._program
        self._opener: Elf | None = None if same else self._reader.read(who_asks)
        self._asked: list[str] = []
        self._loader = self._fresh()

    def _fresh(self) -> LinuxLoader:
        identity = self._reader.header(self._program)[0] or X86_64
        around = self._around
        return LinuxLoader(around.env, cwd=around.cwd, program=self._program, identity=identity, reader=self._reader)

    def expects(self, question: Question) -> bool:
        done = self._loader.open(question.asked, self._opener)
        if not done.works or done.hit is None:
            return not question.expected
        return bool(question.expected) and real(done.hit.path) == real(question.expected)

    def reaches_driver(self, question: Question) -> bool:
        done = self._loader.open(question.asked, self._opener)
        named = (*done.missing, *(name for name, _ in done.broken))
        if not any(map(is_driver, named)) and not any(map(self._loader.is_loaded, DRIVER)):
            self._asked.append(question.asked)
            return False
        # It is not going to be loaded, so the model must not have it loaded either.
        self._loader = self._fresh()
        for asked in self._asked:
            self._loader.open(asked, self._opener)
        return True


class _Windows:
    """What the search says of a load by ctypes."""

    def __init__(self, around: Around, program: str, added: tuple[str, ...], reader: DllReader) -> None:
        config, self._reader = settings(), reader
        place = surroundings(around.env, program=os.path.dirname(program), cwd=around.cwd, safe=config.safe)
        machine = self._reader.read(program).machine or AMD64
        place = replace(place, bits32=machine == I386, added=tuple((ADDED, folder) for folder in added))
        self._loader = WindowsLoader(place, machine=machine, known=config.known, reader=self._reader)
        self._loader.start(program)

    def expects(self, question: Question) -> bool:
        done = self._loader.open(question.asked, question.flags)
        if done.error or done.hit is None:
            return not question.expected
        return bool(question.expected) and same_file(done.hit.path, question.expected)

    def reaches_driver(self, question: Question) -> bool:
        """Follows the imports as far as they lie beside the file."""
        waiting, seen = [question.expected], set[str]()
        while waiting and len(seen) < _MAX_IMPORTS:
            path = waiting.pop()
            names = self._reader.read(path).imports if path and os.path.isfile(path) else ()
            if any(map(is_driver, names)):
                return True
            fresh = {os.path.join(os.path.dirname(path), name) for name in names} - seen
            seen |= fresh
            waiting += fresh
        return False


def same_file(one: str, other: str) -> bool:
    """Whether two paths lead to one file."""
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return os.path.normcase(real(one)) == os.path.normcase(real(other))
