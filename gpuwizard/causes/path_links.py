"""Lasting ways to make a library in a wheel's folder findable on Linux, without an administrator."""

import re
from pathlib import PurePosixPath

from gpuwizard.causes.commands import Commands, bash, ld_library_path, lines, run, sudo
from gpuwizard.causes.install import conda_install, conda_undo, install, lasting, undo_install
from gpuwizard.causes.quoting import UnquotableError, quote
from gpuwizard.causes.requirements import LOOKUP_WORKS, TENSORFLOW_LOOKUP_FAULT
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import again
from gpuwizard.model.fix import Command, Fix

# The folders below site-packages/nvidia in which every TensorFlow since 2.14 looks by itself (its RUNPATH, read
# from the wheels), and the package of each. A link in one of them is found; cuSPARSE was the one tried.
_SEARCHED = {
    "cusparse": "nvidia-cusparse-cu12",
    "cublas": "nvidia-cublas-cu12",
    "cudnn": "nvidia-cudnn-cu12",
    "cuda_runtime": "nvidia-cuda-runtime-cu12",
}
_WHEEL_FOLDER = re.compile(r"(?P<base>.*/nvidia)/(?P<part>[A-Za-z0-9_]+)/lib/?")
# A name that is one file name and no option.
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]*")


def link_libraries(s: Situation) -> tuple[Fix, ...]:
    """Returns the fix that links a wheel's library into a folder where TensorFlow does look."""
    commands = _link_commands(s)
    if not commands:
        return ()
    return (
        Fix(
            title="Link the library into a folder where TensorFlow looks",
            why="A link is a second name for the same file. It lasts for this environment, needs no administrator "
            "and changes nothing outside.",
            commands=commands,
            verify=again(s),
            undo="Delete the link: the file of the same name in the folder that the command ends with.",
        ),
    )


def _link_commands(s: Situation) -> Commands:
    match = _WHEEL_FOLDER.fullmatch(s.folders[0]) if len(s.folders) == 1 and s.framework == "tensorflow" else None
    if match is None or match["part"] in _SEARCHED or not all(_FILE.fullmatch(name) for name in s.libraries):
        return ()
    target = next((part for part, package in _SEARCHED.items() if s.installed(package)), "")
    if not target:
        return ()
    into = f"{match['base']}/{target}/lib/"
    return lines(("bash",), *(["ln", "-s", f"../../{match['part']}/lib/{name}", into] for name in s.libraries))


def activate_script(s: Situation) -> tuple[Fix, ...]:
    """Returns the fix that names the folder whenever this environment is activated."""
    if not s.folders or not s.prefix:
        return ()
    if s.interpreter and s.interpreter.kind == "conda":
        commands = run(
            s,
            [
                "conda",
                "env",
                "config",
                "vars",
                "set",
                "-p",
                s.prefix,
                f"LD_LIBRARY_PATH={':'.join(s.folders)}",
            ],
        )
        undo = "Run conda env config vars unset for the same variable."
    elif s.in_venv:
        commands = _append_to_activate(s)
        undo = "Delete the last line of the environment's file bin/activate."
    else:
        return ()
    return (
        Fix(
            title="Or name the folder each time this environment is activated",
            why="It lasts, but works only in terminals in which the environment was activated.",
            commands=commands,
            verify="Activate the environment in a new terminal, start gpuwizard from it and check again.",
            undo=undo,
        ),
    )


def _append_to_activate(s: Situation) -> Commands:
    try:
        line = quote("bash", f"export {ld_library_path(s.folders)}")
        script = quote("bash", str(PurePosixPath(s.prefix) / "bin" / "activate"))
    except UnquotableError:
        return ()
    return (Command("bash", f"printf '%s\\n' {line} >> {script}"),)


def for_the_loader(s: Situation) -> tuple[Fix, ...]:
    """Returns the fix that names a folder to the system's loader for all programs, where it lies in no environment."""
    inside = s.prefix and any(folder.startswith(s.prefix) for folder in s.folders)
    if not s.folders or inside or not s.plain_linux or not all(folder.startswith("/") for folder in s.folders):
        return ()
    file = "/etc/ld.so.conf.d/gpu-libraries.conf"
    try:
        folders = " ".join(quote("bash", folder) for folder in s.folders)
    except UnquotableError:
        return ()
    text = f"printf '%s\\n' {folders} | {sudo(s)}tee {file}\n{sudo(s)}ldconfig"
    return (
        Fix(
            title="Or name the folder to the system's loader, for all programs",
            why="It lasts and needs no variable. Other programs may then take libraries from that folder too.",
            commands=bash(s, text),
            needs_admin=True,
            verify=again(s),
            undo=f"Delete the file {file} and run ldconfig again.",
        ),
    )


def other_release(s: Situation) -> tuple[Fix, ...]:
    """Returns the fix that takes a TensorFlow release without the known fault in its lookup."""
    if s.framework != "tensorflow" or s.framework_version != TENSORFLOW_LOOKUP_FAULT:
        return ()
    commands = conda_install(s, f"tensorflow-gpu={LOOKUP_WORKS}") if s.conda else ()
    requirement = f"tensorflow[and-cuda]=={LOOKUP_WORKS}"
    return (
        Fix(
            title=f"Or install TensorFlow {LOOKUP_WORKS}",
            why=lasting(
                s,
                f"Release {TENSORFLOW_LOOKUP_FAULT} does not look into the folder of libcusolver; this one does.",
            ),
            commands=commands or install(s, requirement),
            verify=again(s),
            undo=conda_undo(s) if s.conda else undo_install(s, requirement),
            takes="about 5 minutes, 6 GB on the disk",
        ),
    )
