"""Causes in where libraries are looked for, and in variables that hide the GPU."""

import re

from gpuwizard.causes.commands import (
    Commands,
    add_to_user_path,
    bash,
    forget_variable,
    prepend_path,
    set_variable,
    unset_variable,
)
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.path_copies import fitting_first, out_of_loader, shadow_on_windows
from gpuwizard.causes.path_links import activate_script, for_the_loader, link_libraries, other_release
from gpuwizard.causes.quoting import UnquotableError, quote
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import NEW_TERMINAL, again, in_terminal, several
from gpuwizard.model.fix import Fix

_START_FILES = "~/.bashrc ~/.profile ~/.bash_profile ~/.zshrc /etc/environment /etc/profile.d/*.sh"


def _search_texts(s: Situation) -> tuple[str, str]:
    if not s.libraries:
        return _SEARCH.title, _SEARCH.explanation
    is_here = (
        "is on this computer, but not where it is" if len(s.libraries) == 1 else "are here, but not where they are"
    )
    title = f"{several(s.libraries)} {is_here} looked for"
    where = f" Here it lies in {several(s.folders)}." if s.folders else ""
    return title, f"{_SEARCH.explanation}{where}"


def _search_fixes(s: Situation) -> tuple[Fix, ...]:
    if s.windows:
        return _search_on_windows(s)
    return (*link_libraries(s), _for_this_terminal(s), *activate_script(s), *for_the_loader(s), *other_release(s))


def _for_this_terminal(s: Situation) -> Fix:
    variable = "PATH" if s.windows else "LD_LIBRARY_PATH"
    where = "" if s.folders else " It takes the folder that holds the library."
    first = "Windows searches it before the rest of PATH." if s.windows else "Libraries are looked for there first."
    return Fix(
        title=f"Name the folder in {variable}, for this terminal only",
        why=f"{first} It is a quick way to see whether this was all.{where}",
        commands=prepend_path(s, s.folders) if s.folders else (),
        verify=in_terminal(),
        undo=NEW_TERMINAL,
    )


def _search_on_windows(s: Situation) -> tuple[Fix, ...]:
    where = "" if s.folders else " It is the folder that holds the DLL, such as the folder bin of CUDA."
    if s.framework == "torch":
        return (_in_the_import(s), _for_this_terminal(s))
    lasting = Fix(
        title="Add the folder to your own PATH",
        why=f"Windows looks for such libraries in the folders that PATH names. Only your user is changed.{where}",
        commands=add_to_user_path(s.folders) if s.folders else (),
        verify="Open a new terminal, start gpuwizard from it and check again.",
        undo='In Windows search for "environment variables", open Path under your user and delete the line.',
    )
    store = Fix(
        title="Use a Python from python.org or conda instead of the one from the Microsoft Store",
        why="The Store's Python is shut off from parts of the system and does not look into PATH for libraries.",
        verify="Choose the new Python on the first page and check again.",
        undo="Uninstall the new Python in the Windows settings.",
        takes="about 10 minutes",
    )
    first = (store,) if "windowsapps" in s.python.lower() else ()
    return (*first, _for_this_terminal(s), lasting)


def _in_the_import(s: Situation) -> Fix:
    folder = s.folders[0] if s.folders else ""
    line = f"os.add_dll_directory({folder!r})" if folder else "os.add_dll_directory with that folder"
    return Fix(
        title="Name the folder in your program, before it imports PyTorch",
        why="From Python 3.8 on, PATH does not count for the libraries that a package loads. "
        f"The first lines of the program must be import os and {line}.",
        verify="The program finds the library.",
        undo="Take the lines out again.",
    )


def _shadow_texts(s: Situation) -> tuple[str, str]:
    file, variable = s.get("file"), s.get("variable")
    first = f" Found first is {file}" if file else ""
    via = f", by way of {variable}" if file and variable else ""
    if s.get("stage") == "import" and s.get("library"):
        without = f" Without {variable} the framework could be imported."
        return f"Another copy of {s.get('library')} is found first", f"{_SHADOW.explanation}{without}{first}{via}."
    return _SHADOW.title, f"{_SHADOW.explanation}{first}{via}{'.' if first else ''}"


def _shadow_fixes(s: Situation) -> tuple[Fix, ...]:
    folder = s.folders[0] if s.folders else str(s.path(s.get("file")).parent) if s.get("file") else ""
    variable = s.get("variable") or ("PATH" if s.windows else "LD_LIBRARY_PATH")
    by_variable = _named_by(s, variable, folder)
    if s.windows:
        return shadow_on_windows(s, folder, by_variable)
    if not by_variable:
        return (out_of_loader(s, folder), fitting_first(s))
    test = Fix(
        title=f"Take the folder out of {variable}, for this terminal only",
        why="The right copy is then found, and nothing is deleted. It is a quick way to see whether this was all.",
        commands=_without(s, variable, folder) if s.os_known else (),
        verify=in_terminal(),
        undo=NEW_TERMINAL,
    )
    lasting = Fix(
        title=f"Take it out of the file that sets {variable}",
        why="Mostly it is set in a file that is read when you log in; the command shows the line. "
        "On a cluster it can also be a loaded module.",
        commands=_search_start_files(s, variable) if s.os_known else (),
        verify=f"Log out and in again. {again(s)}",
        undo="Put the line back.",
    )
    return (test, lasting)


def _named_by(s: Situation, variable: str, folder: str) -> bool:
    """Whether the variable names the folder; also where the variables of the machine are not known."""
    entries = s.case.search.entries
    if not folder or not entries:
        return True
    wanted = s.path(folder)
    return any(s.path(entry.value) == wanted for entry in entries if entry.variable == variable)


def _without(s: Situation, variable: str, folder: str) -> Commands:
    """Returns what takes one folder out of a list of folders and leaves the others as they are."""
    if variable not in ("LD_LIBRARY_PATH", "PATH", "PYTHONPATH"):
        return unset_variable(s, variable)
    if not folder:
        return unset_variable(s, variable) if variable == "LD_LIBRARY_PATH" else ()
    try:
        unwanted = quote("bash", folder)
    except UnquotableError:
        return ()
    kept = f"printf %s \"${variable}\" | tr ':' '\\n' | grep -vxF -e {unwanted} -e {unwanted}/ | paste -sd: -"
    return bash(s, f'export {variable}="$({kept})"')


def _search_start_files(s: Situation, variable: str) -> Commands:
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", variable):
        return ()
    return bash(s, f"grep -n {variable} {_START_FILES} 2>/dev/null")


def _hidden_texts(s: Situation) -> tuple[str, str]:
    name, value = s.get("variable"), s.get("value")
    if not name:
        return _HIDDEN.title, _HIDDEN.explanation
    to = f'set to "{value}"' if value else "set, but empty"
    return f"The variable {name} hides the GPU", f"{_HIDDEN.explanation} Here {name} is {to}."


def _hidden_fixes(s: Situation) -> tuple[Fix, ...]:
    name = s.get("variable") or "CUDA_VISIBLE_DEVICES"
    if name == "NVIDIA_VISIBLE_DEVICES" and s.container:
        return (_visible_in_container(s),)
    here = Fix(
        title=f"Take the variable {name} away, for this terminal only",
        why="Without it the framework sees all GPUs. It is a quick way to see whether this was all.",
        commands=unset_variable(s, name),
        verify=in_terminal(),
        undo=NEW_TERMINAL,
    )
    return (here, _forget(s, name), *_first_gpu(s, name), _in_the_program(name))


def _visible_in_container(s: Situation) -> Fix:
    return Fix(
        title="Start the container anew with NVIDIA_VISIBLE_DEVICES set to all",
        why="The variable is read once, when the container starts. Changing it inside has no effect. "
        'With Docker, "--gpus all" sets it.',
        verify=again(s),
        undo="Start the container as before.",
    )


def _forget(s: Situation, name: str) -> Fix:
    shown = "The command shows the lines that set it, in files that are read when you log in. Delete them."
    if not s.os_known:
        shown = "On Linux a file that is read at log-in sets it, on Windows the variables of your user."
    return Fix(
        title=f"Take {name} out of the settings for good",
        why="Only your user's settings are changed. If a new terminal still has it, it is one of the system's own "
        "variables, which an administrator can delete."
        if s.windows
        else shown,
        commands=forget_variable(name) if s.windows else _search_start_files(s, name) if s.os_known else (),
        verify="Open a new terminal, start gpuwizard from it and check again.",
        undo=f"Set {name} again as it was.",
    )


def _first_gpu(s: Situation, name: str) -> tuple[Fix, ...]:
    if name != "CUDA_VISIBLE_DEVICES":
        return ()
    return (
        Fix(
            title="Or name a GPU that exists",
            why="GPUs are counted from 0. On a cluster the scheduler sets this variable: ask for a GPU in the job "
            '(Slurm: "--gres=gpu:1") and leave the variable alone.',
            commands=set_variable(s, name, "0"),
            verify=in_terminal(),
            undo=NEW_TERMINAL,
        ),
    )


def _in_the_program(name: str) -> Fix:
    return Fix(
        title=f"If it comes back, look for {name} in the program itself",
        why="A script or notebook can set it in its first lines, before the framework is imported.",
        verify="The program no longer sets the variable and finds the GPU.",
        undo="Put the line back.",
    )


_SEARCH = CauseEntry(
    id="path.not-on-search-path",
    title="A GPU library is installed, but not where the system looks",
    says="The library exists, in a folder that is not searched",
    explanation="The system looks for libraries only in certain folders. "
    "The one that the framework needs is on this computer, but in a folder that is not among them.",
    likely="You installed CUDA or cuDNN yourself, and the framework still says that it could not load the library. "
    "It works in one terminal or editor and not in another.",
    mended="The step Search path names no library any more, also in a new terminal.",
    fixes=_search_fixes,
    tailor=_search_texts,
)
_SHADOW = CauseEntry(
    id="path.shadowed",
    title="Another copy of a GPU library is found first",
    says="A stray copy of a library wins over the right one",
    explanation="Several copies of the same library are on this computer, and the system takes the first one that it "
    "finds. That one is not the copy that belongs to the framework.",
    likely="LD_LIBRARY_PATH or PATH names folders of an older CUDA, or another program put its own copy into a system "
    "folder. The GPU works in a terminal in which that variable is empty.",
    mended="The step Search path shows the copy that belongs to the framework as the one that is loaded.",
    fixes=_shadow_fixes,
    tailor=_shadow_texts,
)
_HIDDEN = CauseEntry(
    id="path.devices-hidden",
    title="A setting hides the GPU from the framework",
    says="An environment variable tells the framework not to see the GPU",
    explanation="Environment variables are settings that programs inherit when they start. "
    "Some of them choose which GPUs a program may see, and here one leaves none.",
    likely="nvidia-smi shows the card, and the framework finds none, without any error. "
    "CUDA_VISIBLE_DEVICES was once set to -1 or to another machine's number, or a batch job was given no GPU.",
    mended="The framework lists the card in a new terminal, without a change to your program.",
    fixes=_hidden_fixes,
    tailor=_hidden_texts,
)
ENTRIES = (_SEARCH, _SHADOW, _HIDDEN)
