"""The Microsoft runtime that the frameworks need on Windows."""

from gpuwizard.causes.commands import run
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import gpu_build
from gpuwizard.causes.words import again, several
from gpuwizard.model.fix import Fix


def _texts(s: Situation) -> tuple[str, str]:
    names = several(s.libraries)
    which = f" What is missing here is {names}." if names else ""
    return ENTRY.title, f"{ENTRY.explanation}{which}"


def _fixes(s: Situation) -> tuple[Fix, ...]:
    redistributable = Fix(
        title="Install the Visual C++ runtime from Microsoft (x64)",
        why="Its installer vc_redist.x64.exe is free, also on Microsoft's page. It replaces an older one safely.",
        commands=run(s, ["winget", "install", "--id", "Microsoft.VCRedist.2015+.x64", "--exact"]) if s.windows else (),
        needs_admin=True,
        verify=f"Open a new terminal. {again(s)}",
        undo="Uninstall it in the Windows settings.",
        takes="a few minutes",
    )
    if any("libomp140" in name.lower() for name in s.libraries):
        return (_newer_torch(s), _build_tools(s))
    return (redistributable,)


def _newer_torch(s: Situation) -> Fix:
    why = "PyTorch 2.4.0 forgot the file libomp140.x86_64.dll; later releases do without it."
    if s.framework != "torch":
        return Fix(title="Update PyTorch", why=why, verify=again(s))
    return gpu_build(s, "Update PyTorch", why, keep=False)


def _build_tools(s: Situation) -> Fix:
    return Fix(
        title="Or install Microsoft's C++ build tools, which bring the file",
        why='In the installer tick "Desktop development with C++".',
        commands=run(s, ["winget", "install", "--id", "Microsoft.VisualStudio.2022.BuildTools", "--exact"])
        if s.windows
        else (),
        needs_admin=True,
        verify=f"Open a new terminal. {again(s)}",
        takes="about 15 minutes, 7 GB",
    )


ENTRY = CauseEntry(
    id="system.msvc-runtime-missing",
    title="The Microsoft Visual C++ runtime is missing or too old",
    says="Files from Microsoft that the framework builds on are not there",
    explanation="The frameworks build on a runtime from Microsoft, files such as msvcp140.dll. "
    "Windows does not have it from the start; it comes with an installer of its own. "
    'Without it Windows only says "DLL load failed".',
    fixes=_fixes,
    tailor=_texts,
)
