"""Causes in the state of an installation: conflicts, doubles, damage, files in the way."""

from pathlib import PurePath

from gpuwizard.causes.commands import Commands, lines, run, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.install import conda_install, install, lasting, reinstall, replace
from gpuwizard.causes.quoting import UnquotableError, literal, quote
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import fresh_requirement, gpu_requirement, install_fix, separate_environment
from gpuwizard.causes.words import again, several
from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.layers import Shell


def _conflict_texts(s: Situation) -> tuple[str, str]:
    package, have = s.get("package") or s.get("dependency"), s.get("installed")
    need = several(s.get("requirement").split())
    if not package and not need:
        return _CONFLICT.title, _CONFLICT.explanation
    now = f" Installed is {package} {have}." if package and have else f" {package} is absent." if package else ""
    wants = f" {s.framework_named[0].upper()}{s.framework_named[1:]} wants {need}." if need else ""
    title = f"{package} does not fit {s.framework_title}" if package and "," not in package else _CONFLICT.title
    return title, f"{_CONFLICT.explanation}{now}{wants}"


def _conflict_fixes(s: Situation) -> tuple[Fix, ...]:
    needed = s.get("requirement").split()
    if not needed:
        return (_resolve_anew(s), _clean(s))
    title = f"Install {several(needed)}"
    why = "That is what this release of the framework was made for."
    if s.conda:
        commands = conda_install(s, *needed)
        first = Fix(
            title=title,
            why=f"{why} conda should change its own environment.",
            commands=commands,
            verify=again(s),
        )
    else:
        first = install_fix(s, title, why, *needed, takes="a minute")
        if s.system_python:
            return (first,)
    look = Fix(
        title="Then have pip look for other conflicts",
        why="Another package may have asked for the version that was there. pip check names such packages.",
        commands=run(s, [s.python, "-m", "pip", "check"]),
        verify='It answers "No broken requirements found", or names what to update.',
    )
    return (first, look, _clean(s))


def _resolve_anew(s: Situation) -> Fix:
    pinned = gpu_requirement(s) if s.framework_version and not s.windows else ""
    plain = f"{s.distribution}=={s.framework_version}" if s.framework_version else ""
    asked = pinned or plain
    return Fix(
        title=f"Have pip put the packages that {s.framework_title} needs in order",
        why=lasting(s, "Asked for the same release again, pip changes only those packages beside it that do not fit."),
        commands=install(s, asked) if asked and not s.conda and not s.system_python else (),
        verify=again(s),
    )


def _clean(s: Situation, title: str = "Or start with a new environment") -> Fix:
    why = "A new environment holds only packages that fit one another. It is often quicker than untangling an old one."
    if not s.framework_known or s.windows or s.conda:
        return Fix(title=title, why=why, verify="Run this check with its Python.")
    return separate_environment(s, why, [fresh_requirement(s)])


def _duplicate_texts(s: Situation) -> tuple[str, str]:
    names = several(s.names("distributions"))
    which = f" These overlap: {names}." if names else ""
    return f"Two installations of {s.framework_title} overlap", f"{_DUPLICATE.explanation}{which}"


def _duplicate_fixes(s: Situation) -> tuple[Fix, ...]:
    names = list(dict.fromkeys(name.split()[0].split("==")[0] for name in s.names("distributions")))
    if s.get("user_site") or s.get("variable") == "PYTHONNOUSERSITE":
        return (_without_user_site(s), _clean(s))
    if not names or s.system_python or not s.framework_known:
        return (_remove_in_words(s), _clean(s))
    keep = f"{s.distribution}=={s.framework_version}" if s.windows and s.framework_version else gpu_requirement(s)
    first = Fix(
        title=f"Remove all of them, then install {s.framework_title} once",
        why=lasting(s, "They share files, so removing one damages the other. All must go before one is installed."),
        commands=replace(s, names, [keep]),
        verify=again(s),
        takes="about 5 minutes",
    )
    return (first, _clean(s))


def _remove_in_words(s: Situation) -> Fix:
    return Fix(
        title="Remove all installations of the framework, then install it once",
        why="They share files, so removing one damages the other. pip list shows them, for instance tensorflow beside "
        "tensorflow-cpu.",
        verify="pip list names the framework once, and your program starts.",
    )


def _without_user_site(s: Situation) -> Fix:
    return Fix(
        title="Leave the packages of your user folder out",
        why="Packages in the user folder win over those of the environment. This variable switches that off.",
        commands=set_variable(s, "PYTHONNOUSERSITE", "1"),
        verify="Start your program, or gpuwizard, from this same terminal: the problem is gone.",
        undo="Open a new terminal.",
    )


_CRASH = (
    "Importing it ends Python at once, before a line of your own program runs. Most often its files are damaged, "
    "or libraries of two installations are mixed."
)


def _corrupt_texts(s: Situation) -> tuple[str, str]:
    files = s.names("files") or s.names("file")
    if s.get("signal") and not files:
        # Nothing is known to be damaged: the crash itself is what was seen.
        return f"{s.framework_title} crashes while being imported ({s.get('signal')})", _CRASH
    which = f" Damaged or absent: {several(files)}." if files else ""
    return f"The installation of {s.framework_title} is damaged", f"{_CORRUPT.explanation}{which}"


def _corrupt_fixes(s: Situation) -> tuple[Fix, ...]:
    package = s.package
    if package is None or s.system_python:
        return (_reinstall_in_words(s), _clean(s))
    asked = [f"{package.distribution}=={s.framework_version}"]
    # On Windows the package tensorflow was an empty shell for a while, with all files in tensorflow-intel.
    asked += [f"{name}=={version}" for name, version in s.installed("tensorflow-intel").items()]
    commands = _conda_again(s) if s.conda else reinstall(s, *dict.fromkeys(asked))
    if s.framework == "torch" and "+" in package.version:
        # A build with a local version is not on PyPI: the plain name would bring another build.
        return (_reinstall_in_words(s), _clean(s))
    first = Fix(
        title=f"Lay the files of {package.distribution} down anew",
        why=lasting(s, "Only this package is fetched again, in the same version; all others stay as they are."),
        commands=commands,
        verify=again(s),
        takes="a few minutes",
    )
    return (first, _clean(s))


def _conda_again(s: Situation) -> Commands:
    package = s.package
    where = ["-p", s.prefix] if s.prefix else []
    return run(s, ["conda", "install", *where, "--force-reinstall", package.distribution]) if package else ()


def _reinstall_in_words(s: Situation) -> Fix:
    return Fix(
        title=f"Uninstall {s.framework_title} and install it again from where it came",
        why="That replaces every file. If pip warns of names that begin with a tilde (~), delete those folders: "
        "they are left over from an installation that was interrupted.",
        verify="Your program starts, and the check names no damaged files.",
        takes="about 5 minutes",
    )


def _shadow_texts(s: Situation) -> tuple[str, str]:
    file = s.get("file")
    module = s.get("module") or s.framework
    title = f'A file of your own hides the module "{module}"' if module else _SHADOW.title
    return title, _SHADOW.explanation + (f" Here it is {file}." if file else "")


def _shadow_fixes(s: Situation) -> tuple[Fix, ...]:
    file = s.path(s.get("file")) if s.get("file") else None
    if file is not None and file.name == "__init__.py":
        # Python took the folder as a package: it is the folder that carries the name.
        file = file.parent
    new = f"my_{file.name}" if file else ""
    rename = Fix(
        title=f"Rename it to {new}" if new else "Rename that file or folder",
        why="The module can then be found again. Mend the lines in your own programs that import the file.",
        commands=_rename(s, file, new) if file else (),
        verify=again(s),
        undo="Give the file its old name again.",
    )
    cache = Fix(
        title="If it stays, delete the folder __pycache__ beside it",
        why="Python keeps translated copies there, and an old copy can hide the module as well.",
        verify=again(s),
    )
    return (rename, cache)


def _rename(s: Situation, file: PurePath, new: str) -> Commands:
    """Returns what renames a file without overwriting another; nothing where cmd cannot spell the name safely."""
    if not s.windows:
        return lines(("bash",), ["mv", "-n", "--", str(file), str(file.with_name(new))])
    texts: dict[Shell, str] = {}
    try:
        texts["powershell"] = f"Rename-Item -LiteralPath {literal(str(file))} -NewName {literal(new)}"
        if "%" not in str(file):
            texts["cmd"] = f"ren {quote('cmd', str(file))} {quote('cmd', new)}"
    except UnquotableError:
        return ()
    return tuple(Command(shell, texts[shell]) for shell in s.shells if shell in texts)


def _set_texts(s: Situation) -> tuple[str, str]:
    names = several(s.names("distributions") or s.names("packages"))
    which = f" The packages in question are {names}." if names else ""
    return _SET.title, f"{_SET.explanation}{which}"


def _set_fixes(s: Situation) -> tuple[Fix, ...]:
    first = _clean(s, "Give each framework an environment of its own")
    again_first = Fix(
        title=f"Or install {s.framework_title} again, as the last one",
        why=lasting(
            s,
            "The framework that is installed last gets the libraries that it wants. The other may then fail.",
        ),
        commands=()
        if s.windows or s.conda or s.system_python or not s.framework_version or s.framework == "torch"
        else install(s, gpu_requirement(s)),
        verify=again(s),
        undo="Install the other framework again.",
    )
    return (first, again_first)


_CONFLICT = CauseEntry(
    id="framework.dependency-conflict",
    title="A package beside the framework has a version that does not fit",
    says="NumPy, protobuf, Keras or another package is too new or too old for the framework",
    explanation="The framework builds on other packages, such as NumPy and protobuf, in certain versions. "
    "When one does not fit, the import fails. That has nothing to do with the GPU.",
    fixes=_conflict_fixes,
    tailor=_conflict_texts,
)
_DUPLICATE = CauseEntry(
    id="framework.duplicate-install",
    title="Two installations of the framework overlap",
    says="Two packages bring the same module and overwrite each other's files",
    explanation="Two packages in this Python bring the same module. They overwrite each other's files, so it is left "
    "to chance which build is used, and parts of both can mix.",
    fixes=_duplicate_fixes,
    tailor=_duplicate_texts,
)
_CORRUPT = CauseEntry(
    id="framework.corrupt-install",
    title="The framework's installation is damaged",
    says="Files of the framework are missing, cut short or mixed",
    explanation="Some of the framework's files are missing or not as they were delivered. "
    "An interrupted installation, a full disk or an update of a program that was running can do that.",
    fixes=_corrupt_fixes,
    tailor=_corrupt_texts,
)
_SHADOW = CauseEntry(
    id="framework.shadowed-module",
    title="A file of your own hides the framework",
    says="A file with the same name is imported in place of the real module",
    explanation="Python looks for a module first in the folder of your program. "
    "A file of yours there has the same name as the real module, so Python takes that one.",
    fixes=_shadow_fixes,
    tailor=_shadow_texts,
)
_SET = CauseEntry(
    id="framework.library-set-conflict",
    title="Two frameworks in this environment want different GPU libraries",
    says="Installing one framework changed the GPU libraries of another",
    explanation="TensorFlow, PyTorch and JAX each bring NVIDIA's libraries as packages, in versions of their own. "
    "Only one version fits into an environment, so installing one framework can break another.",
    fixes=_set_fixes,
    tailor=_set_texts,
)
ENTRIES = (_CONFLICT, _DUPLICATE, _CORRUPT, _SHADOW, _SET)
