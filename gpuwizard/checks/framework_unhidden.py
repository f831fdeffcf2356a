"""Nothing of the user's hides the framework."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Shadow
from gpuwizard.model.view import gpu_test_passed, import_failed, import_worked, interpreter, is_windows, package, title


def judge(case: Case) -> Iterator[Finding]:
    """Finds a file that is imported in the framework's place: by its name, or by where the import came from."""
    framework = case.target.framework
    # What lies on PYTHONPATH the child met too: where it computed on the GPU, it is a framework that works.
    named = [shadow for shadow in case.target.facts.shadows if shadow.module == framework]
    own = [shadow for shadow in named if not (shadow.via == "PYTHONPATH" and gpu_test_passed(case))]
    imported = _imported_elsewhere(case)
    if lone_package(case):
        return
    if own:
        said = f"{own[0].path} is found before the real {title(case)} ({own[0].via})."
        yield finding(
            "framework.shadowed-module",
            (said, "file system"),
            confidence=0.95,
            module=framework,
            file=own[0].path,
        )
    elif imported:
        said = f"`import {framework}` took {imported}, which is not the installed package."
        yield finding("framework.shadowed-module", (said, "the child process"), module=framework, file=imported)
    elif case.target.facts.shadows:
        yield from _other_modules(case)


def _other_modules(case: Case) -> Iterator[Finding]:
    """A random.py beside the script breaks the import from deep inside; on PYTHONPATH the child met it too."""
    for shadow in case.target.facts.shadows:
        if shadow.via == "PYTHONPATH" and import_worked(case):
            continue
        # The child does not run in the working folder; a program there meets the file at its first import.
        broke = (shadow.via == "PYTHONPATH" and import_failed(case)) or _is_part(shadow)
        said = f"{shadow.path} hides the module {shadow.module} that {title(case)} imports ({shadow.via})."
        yield finding(
            "framework.shadowed-module",
            (said, "file system"),
            severity="failed" if broke else "warning",
            confidence=0.8 if broke else 0.5,
            module=shadow.module,
            file=shadow.path,
        )


def _is_part(shadow: Shadow) -> bool:
    """Whether the file bears the name of a package that every program with the framework imports."""
    return shadow.via != "PYTHONPATH" and shadow.module in ("keras", "numpy", "jaxlib")


def lone_package(case: Case) -> str:
    """Returns the file of a package on PYTHONPATH that is imported as the framework although none is installed.

    It hides nothing. What its import does says more than where it lies; only one that is not the framework at all
    (it has no version) is a file of the user's own.
    """
    if package(case) is not None or _imported_elsewhere(case) or not (import_worked(case) or import_failed(case)):
        return ""
    framework = case.target.framework
    paths = [s.path for s in case.target.facts.shadows if s.module == framework and s.via == "PYTHONPATH"]
    return next((path for path in paths if path.endswith("__init__.py")), "")


def _imported_elsewhere(case: Case) -> str:
    """Returns the imported file where it lies outside the package's folder and the import did not work out."""
    stage, python = case.run.stage("import"), interpreter(case)
    path = stage.data.get("file", "") if stage is not None and not stage.ok else ""
    if not path or path.startswith("[") or python is None:
        return ""
    installed = package(case)
    # An editable installation lies elsewhere, and is the installed one all the same.
    folders = [*python.site_packages, installed.location if installed is not None else ""]
    known = [f"{_alike(case, folder).rstrip('/')}/" for folder in folders if folder]
    return "" if _alike(case, path).startswith(tuple(known)) else path


def _alike(case: Case, path: str) -> str:
    """Windows takes C:\\Users and c:/users for the same."""
    return path.replace("\\", "/").lower() if is_windows(case) else path


CHECK = Check("No file of yours hides the framework", ("framework.shadowed-module",), judge)
