"""Causes in the files of an installation: doubles, damage, files of the user's in the way."""

import re
from pathlib import PurePath

from gpuwizard.catalog import tensorflow
from gpuwizard.causes.commands import Commands, lines, run, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.install import (
    SAME_VERSION,
    TAKES,
    conda_install,
    conda_undo,
    lasting,
    reinstall,
    replace,
    undo_install,
)
from gpuwizard.causes.quoting import UnquotableError, cmd_path, literal
from gpuwizard.causes.requirements import kept_requirement
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import clean, torch_build
from gpuwizard.causes.words import again, in_terminal, several
from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.layers import Shell


def _duplicate_texts(s: Situation) -> tuple[str, str]:
    names = several(s.names("distributions"))
    which = f" These overlap: {names}." if names else ""
    return f"Two installations of {s.framework_title} overlap", f"{_DUPLICATE.explanation}{which}"


def _duplicate_fixes(s: Situation) -> tuple[Fix, ...]:
    names = list(dict.fromkeys(name.split()[0].split("==")[0] for name in s.names("distributions")))
    if s.get("user_site") or s.get("variable") == "PYTHONNOUSERSITE":
        return (without_user_site(s), clean(s))
    if not names or s.system_python or not s.framework_known:
        return (_remove_in_words(s), clean(s))
    keep = f"{s.distribution}=={s.framework_version}" if s.windows and s.framework_version else kept_requirement(s)
    first = Fix(
        title=f"Remove all of them, then install {s.framework_title} once",
        why=lasting(s, "They share files, so removing one damages the other. All must go before one is installed."),
        commands=_once_by_conda(s, names) if s.conda else replace(s, names, [keep]),
        verify=again(s),
        undo=conda_undo(s) if s.conda else undo_install(s, keep, removed=names),
        takes=TAKES.get(s.framework, "about 5 minutes"),
    )
    return (first, clean(s))


def _once_by_conda(s: Situation, names: list[str]) -> Commands:
    """Removes what pip has put over conda's files, and lays conda's own down anew."""
    by_pip = [one.name for one in s.case.target.facts.distributions if one.installer == "pip" and one.name in names]
    removal = run(s, [s.python, "-m", "pip", "uninstall", "-y", *by_pip]) if by_pip else ()
    again_by_conda = conda_install(s, _conda_spec(s), anew=True)
    before = {command.shell: command.text + "\n" for command in removal}
    return tuple(Command(one.shell, before.get(one.shell, "") + one.text) for one in again_by_conda)


def _conda_spec(s: Situation) -> str:
    name = {"torch": "pytorch"}.get(s.distribution, s.distribution)
    return f"{name}={s.framework_version}" if s.framework_version else name


def _remove_in_words(s: Situation) -> Fix:
    return Fix(
        title="Remove all installations of the framework, then install it once",
        why="They share files, so removing one damages the other. pip list shows them, for instance tensorflow beside "
        "tensorflow-cpu.",
        verify="pip list names the framework once, and your program starts.",
        undo="Install the versions that pip list showed before.",
        takes="about 5 minutes, 6 GB on the disk",
    )


def without_user_site(s: Situation) -> Fix:
    """Returns the fix that has Python pass over the packages of the user folder, for this terminal only."""
    return Fix(
        title="Leave the packages of your user folder out",
        why="Packages in the user folder win over those of the environment. This variable switches that off.",
        commands=set_variable(s, "PYTHONNOUSERSITE", "1"),
        verify=in_terminal(),
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
    others = (clean(s), *((_long_paths(s),) if s.windows else ()))
    package = s.package
    if package is None or s.system_python:
        return (_reinstall_in_words(s), *others)
    if s.framework == "torch" and "+" in package.version:
        return (_torch_again(s, package.version), *others)
    if "+" in package.version:
        # NVIDIA's own builds, for instance: PyPI has a release of that number, but not that build.
        return (_reinstall_in_words(s), *others)
    return (_lay_down_anew(s, package.distribution), *others)


def _lay_down_anew(s: Situation, distribution: str) -> Fix:
    asked = [f"{distribution}=={s.framework_version}"]
    # On Windows the package tensorflow was an empty shell for a while, with all files in tensorflow-intel.
    body = s.installed("tensorflow-intel") or _body(s) or _compiled_part(s)
    asked += [f"{name}=={version}" for name, version in body.items()]
    names = [text.partition("==")[0] for text in dict.fromkeys(asked)]
    recorded = not any(PurePath(name).name == "RECORD" for name in s.names("files"))
    return Fix(
        title=f"Lay the files of {several(names)} down anew",
        why=(
            "Only this package is fetched again, in the same version; all others stay as they are."
            if len(names) == 1
            else "Only these packages are fetched again, in the same versions; all others stay as they are."
        )
        + (" In a conda environment conda does that." if s.conda else ""),
        commands=conda_install(s, _conda_spec(s), *_conda_jaxlib(s), anew=True)
        if s.conda
        else reinstall(s, *dict.fromkeys(asked), recorded=recorded),
        verify=again(s),
        undo=SAME_VERSION,
        takes="a few minutes",
    )


def _body(s: Situation) -> dict[str, str]:
    row = tensorflow.release(s.framework_version) if s.windows and s.framework == "tensorflow" else None
    empty = row is not None and row.windows_package not in ("", s.distribution)
    return {row.windows_package: s.framework_version} if row and empty else {}


def _compiled_part(s: Situation) -> dict[str, str]:
    """Returns the packages that hold JAX's compiled files: the one named jax holds none."""
    if s.framework != "jax" or s.conda:
        return {}
    found = {**s.installed("jaxlib"), **s.installed("jax-cuda")}
    return {name: version for name, version in found.items() if "+" not in version}


def _conda_jaxlib(s: Situation) -> list[str]:
    version = s.installed("jaxlib").get("jaxlib", "")
    return [f"jaxlib={version}"] if s.framework == "jax" and version else []


def _torch_again(s: Situation, version: str) -> Fix:
    """A build with a local version is not on PyPI: the plain name would bring another build."""
    build = version.partition("+")[2]
    if not re.fullmatch(r"cu\d{2,4}|cpu", build):
        return _reinstall_in_words(s)
    why = "The same build is fetched again from PyTorch's own index."
    return torch_build(s, "Lay the files of PyTorch down anew", why, build, f"torch=={s.framework_version}")


def _long_paths(s: Situation) -> Fix:
    """Some files of the frameworks lie so deep that their paths pass the old limit of 260 characters."""
    key = r"HKLM\SYSTEM\CurrentControlSet\Control\FileSystem"
    value = ["/v", "LongPathsEnabled", "/t", "REG_DWORD", "/d"]
    return Fix(
        title="If pip stopped at a very long path, allow long paths in Windows",
        why="Windows refuses paths of more than 260 letters until this is switched on, and pip then breaks off. "
        "Open the terminal as administrator, and install the framework again afterwards.",
        commands=run(s, ["reg", "add", key, *value, "1", "/f"]),
        needs_admin=True,
        verify="In a new terminal pip ends without an error.",
        undo="The same line with a 0 in place of the 1 switches it off again.",
    )


def _reinstall_in_words(s: Situation) -> Fix:
    return Fix(
        title=f"Uninstall {s.framework_title} and install it again from where it came",
        why="That replaces every file. If pip warns of names that begin with a tilde (~), delete those folders: "
        "they are left over from an installation that was interrupted.",
        verify="Your program starts, and the check names no damaged files.",
        undo="Install the same version as before: then nothing needs to be taken back.",
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
        undo="Nothing is to be undone: Python makes the folder anew.",
    )
    return (rename, cache)


def _rename(s: Situation, file: PurePath, new: str) -> Commands:
    """Returns what renames a file without overwriting another; nothing for a shell that cannot spell it safely."""
    if not s.windows:
        return lines(("bash",), ["mv", "-n", "--", str(file), str(file.with_name(new))])
    texts: dict[Shell, str] = {}
    try:
        texts["powershell"] = f"Rename-Item -LiteralPath {literal(str(file))} -NewName {literal(new)}"
        texts["cmd"] = f"ren {cmd_path(str(file))} {cmd_path(new)}"
    except UnquotableError:
        pass
    return tuple(Command(shell, texts[shell]) for shell in s.shells if shell in texts)


_DUPLICATE = CauseEntry(
    id="framework.duplicate-install",
    title="Two installations of the framework overlap",
    says="Two packages bring the same module and overwrite each other's files",
    explanation="Two packages in this Python bring the same module. They overwrite each other's files, so it is left "
    "to chance which build is used, and parts of both can mix.",
    likely="The list that pip shows names two of them, for instance tensorflow and tensorflow-cpu. "
    "Or pip was used in an environment of conda, or once with the option --user.",
    mended="The list that pip shows names the framework once, and it is imported without an error.",
    fixes=_duplicate_fixes,
    tailor=_duplicate_texts,
)
_CORRUPT = CauseEntry(
    id="framework.corrupt-install",
    title="The framework's installation is damaged",
    says="Files of the framework are missing, cut short or mixed",
    explanation="Some of the framework's files are missing or not as they were delivered. "
    "An interrupted installation, a full disk or an update of a program that was running can do that.",
    likely="An installation was interrupted, the disk was full, or a program was using the framework during an update. "
    'pip warns of an "invalid distribution".',
    mended="The framework is imported without an error, and none of its files is reported missing.",
    fixes=_corrupt_fixes,
    tailor=_corrupt_texts,
)
_SHADOW = CauseEntry(
    id="framework.shadowed-module",
    title="A file of your own hides the framework",
    says="A file with the same name is imported in place of the real module",
    explanation="Python looks for a module first in the folder of your program. "
    "A file of yours there has the same name as the real module, so Python takes that one.",
    likely="A file or folder beside your program is called tensorflow.py, torch.py, keras.py or random.py. "
    'The error says "partially initialized module" or names a path of your own.',
    mended="The import takes the installed package: the path that it prints lies in site-packages.",
    fixes=_shadow_fixes,
    tailor=_shadow_texts,
)
ENTRIES = (_DUPLICATE, _CORRUPT, _SHADOW)
