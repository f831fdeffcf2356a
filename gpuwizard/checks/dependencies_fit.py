"""The packages beside the framework fit it."""

import re
from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.framework_intact import body_missing
from gpuwizard.checks.support import finding
from gpuwizard.logs import read
from gpuwizard.logs.message import Message
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Conflict
from gpuwizard.model.view import import_failed, import_worked, package, title

# Packages whose wrong version breaks the import itself or the first model.
IMPORTANT = (
    "numpy",
    "protobuf",
    "keras",
    "ml-dtypes",
    "typing-extensions",
    "absl-py",
    "wrapt",
    "flatbuffers",
    "h5py",
)
CLASH = "packages-clash"
MODULE_GONE = ("module-missing", "dependency-missing")


def judge(case: Case) -> Iterator[Finding]:
    """Takes metadata as the proof where the import failed; where it worked, a range alone is only a warning."""
    installed = package(case)
    if installed is None:
        return
    # CUDA's own wheels and the framework's other half are judged elsewhere: `libraries_load` and `library_sets`,
    # `framework_intact`.
    body = body_missing(installed)
    unmet = [item for item in installed.conflicts if not _of_cuda(item) and item.package != body]
    gone = _vanished(case)
    needed = [item for item in unmet if _needed(case, item, gone)]
    if needed and not import_worked(case):
        yield _finding(case, needed, gone)
    elif gone:
        yield _finding(case, [], gone)
    elif unmet and (any(item.package in IMPORTANT for item in unmet) or import_failed(case)):
        evidence = [(_says(item), "package metadata") for item in unmet]
        yield finding(
            "framework.dependency-conflict",
            *evidence,
            severity="warning",
            confidence=0.6,
            also=_subject(unmet),
        )
    elif import_worked(case) and _complaints(case):
        yield _complained(case)


def _of_cuda(item: Conflict) -> bool:
    """Whether a package only brings CUDA's libraries, or other packages that do."""
    return item.package.startswith("nvidia-") or item.package == "cuda-toolkit"


def _needed(case: Case, item: Conflict, gone: str) -> bool:
    """Whether an import can fail for it: it is one of those that break it, or the import itself named it."""
    module = item.package.replace("-", "_")
    if item.package in IMPORTANT or (gone and not item.installed):
        return True
    stage = case.run.stage("import")
    text = f"{stage.error}\n{case.run.log}" if stage is not None else case.run.log
    return import_failed(case) and bool(re.search(rf"\b{re.escape(module)}\b", text.replace("-", "_")))


def _complaints(case: Case) -> list[Message]:
    return [message for message in read(case.run.log) if message.kind == CLASH and message.facts.get("sure") != "no"]


def _complained(case: Case) -> Finding:
    """The framework came up and says that a package beside it does not fit: what needs that package fails later."""
    first = _complaints(case)[0]
    return finding(
        "framework.dependency-conflict",
        (first.text, f"{title(case)}'s log"),
        severity="warning",
        confidence=0.7,
        package=first.facts.get("package", ""),
    )


def _finding(case: Case, unmet: list[Conflict], gone: str) -> Finding:
    evidence = [(_says(item), "package metadata") for item in unmet]
    stage = case.run.stage("import")
    if stage is not None and stage.error:
        evidence.append((stage.error.splitlines()[0], "the import"))
    subject = _subject(unmet) if unmet else {"requirement": gone, "package": gone}
    return finding("framework.dependency-conflict", *evidence, confidence=0.93 if unmet else 0.85, also=subject)


def _vanished(case: Case) -> str:
    """Returns a module that the import misses although metadata says that all is there."""
    for name in ("import", "fit"):
        stage = case.run.stage(name)
        if stage is None or stage.ok or stage.error_type != "ModuleNotFoundError":
            continue
        for message in read(stage.error):
            module = message.facts.get("module", "")
            if message.kind in MODULE_GONE and module.split(".")[0] != case.target.framework:
                return module.split(".")[0]
    return ""


def _says(item: Conflict) -> str:
    have = f"{item.installed} is installed" if item.installed else "it is not installed"
    return f"{item.wanted_by or 'The framework'} needs {item.wanted}; {have}."


def _subject(unmet: list[Conflict]) -> dict[str, str]:
    return {
        "requirement": " ".join(item.wanted for item in unmet),
        "package": unmet[0].package,
        "installed": unmet[0].installed,
        "packages": ", ".join(item.package for item in unmet),
    }


CHECK = Check("The packages beside the framework fit it", ("framework.dependency-conflict",), judge)
