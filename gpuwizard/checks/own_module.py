"""The framework's own native module, as the search without loading sees it: what it needs and does not get."""

from msgspec import Struct

from gpuwizard.catalog.msvc_runtime import runtime_file
from gpuwizard.checks.support import Seen
from gpuwizard.model.facts import Case
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.loading import file_name

# Microsoft's OpenMP of LLVM: not in the runtime's installer, and told by the same cause.
BESIDE_THE_RUNTIME = "libomp140."


def broken_module(case: Case) -> LibraryFact | None:
    """Returns the framework's own module where it cannot be loaded by what is seen of its file, None otherwise."""
    mine = (library for library in case.target.libraries if library.family == "system")
    return next((library for library in mine if library.status == "broken"), None)


def module_loads(case: Case) -> bool:
    """Whether the module was looked at, and all that it needs is found."""
    return any(library.family == "system" and library.status == "found" for library in case.target.libraries)


def missing_runtime(case: Case) -> tuple[str, ...]:
    """Returns the files of Microsoft's runtime that the module needs and that Windows does not find."""
    module = broken_module(case)
    names = module.missing_dependencies if module is not None else ()
    return tuple(name for name in names if runtime_file(name) or name.lower().startswith(BESIDE_THE_RUNTIME))


class Astray(Struct, frozen=True):
    """A library that does not fit the module and is found first, and the copy that would do."""

    name: str
    taken: str
    fitting: str


def led_astray(case: Case) -> Astray | None:
    """Returns what LD_LIBRARY_PATH alone keeps from the module: without the variable it can be loaded."""
    module = broken_module(case)
    if module is None:
        return None
    for name in module.missing_dependencies:
        copies = [one for one in module.candidates if file_name(one.path) == name]
        taken = next((one.path for one in copies if one.would_load), "")
        fitting = next((one.path for one in copies if not one.would_load), "")
        if taken and fitting:
            return Astray(name, taken, fitting)
    return None


def module_evidence(case: Case) -> tuple[Seen, ...]:
    """Returns in a sentence why the module cannot be loaded, nothing where it can."""
    module = broken_module(case)
    if module is None:
        return ()
    return ((f"{module.name} cannot be loaded: {module.problem.rstrip('.')}.", "search of this machine"),)
