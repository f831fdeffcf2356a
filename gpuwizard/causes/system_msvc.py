"""The Microsoft runtime that the frameworks need on Windows."""

from gpuwizard.causes.commands import winget
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.install import TAKES, conda_install, conda_undo
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import gpu_build
from gpuwizard.causes.words import again, several
from gpuwizard.model.fix import Fix


def _texts(s: Situation) -> tuple[str, str]:
    names = several(s.libraries)
    which = f" What is missing here is {names}." if names else ""
    return ENTRY.title, f"{ENTRY.explanation}{which}"


def _fixes(s: Situation) -> tuple[Fix, ...]:
    if any("libomp140" in name.lower() for name in s.libraries):
        return (_newer_torch(s), _build_tools(s))
    return (redistributable(s), *_by_conda(s))


def redistributable(s: Situation) -> Fix:
    """Returns the fix that installs Microsoft's runtime, or lays it down anew."""
    return Fix(
        title="Install the Visual C++ runtime from Microsoft (x64)",
        why="Its installer vc_redist.x64.exe is free, also on Microsoft's page. It replaces an older one safely.",
        commands=winget(s, "Microsoft.VCRedist.2015+.x64"),
        needs_admin=True,
        verify=f"Open a new terminal. {again(s)}",
        undo="Uninstall it in the Windows settings.",
        takes="a few minutes, 25 MB",
    )


def _by_conda(s: Situation) -> tuple[Fix, ...]:
    """A conda environment can have the runtime for itself, which needs no administrator."""
    if s.interpreter is None or s.interpreter.kind != "conda":
        return ()
    return (
        Fix(
            title="Or have conda bring the runtime for this environment alone",
            why="That needs no administrator. Other programs do not get it.",
            commands=conda_install(s, "vc14_runtime"),
            verify=again(s),
            undo=conda_undo(s),
            takes="a few minutes",
        ),
    )


def _newer_torch(s: Situation) -> Fix:
    why = "PyTorch 2.4.0 forgot the file libomp140.x86_64.dll; later releases do without it."
    if s.framework != "torch":
        return Fix(
            title="Update PyTorch",
            why=why,
            verify=again(s),
            undo="Install the version of torch that pip list showed before.",
            takes=TAKES["torch"],
        )
    return gpu_build(s, "Update PyTorch", why, keep=False)


def _build_tools(s: Situation) -> Fix:
    return Fix(
        title="Or install Microsoft's C++ build tools, which bring the file",
        why='In the installer tick "Desktop development with C++".',
        commands=winget(s, "Microsoft.VisualStudio.2022.BuildTools"),
        needs_admin=True,
        verify=f"Open a new terminal. {again(s)}",
        undo="Uninstall them in the Windows settings.",
        takes="about 15 minutes, 7 GB",
    )


ENTRY = CauseEntry(
    id="system.msvc-runtime-missing",
    title="The Microsoft Visual C++ runtime is missing or too old",
    says="Files from Microsoft that the framework builds on are not there",
    explanation="The frameworks build on a runtime from Microsoft, files such as msvcp140.dll. "
    "Windows does not have it from the start; it comes with an installer of its own. "
    'Without it Windows only says "DLL load failed".',
    likely='The error names msvcp140.dll or vcruntime140_1.dll, or says only "DLL load failed". '
    "Windows was installed not long ago, and few programs are on it.",
    mended='The list of programs in the Windows settings shows "Microsoft Visual C++ Redistributable (x64)", '
    "and the framework is imported.",
    fixes=_fixes,
    tailor=_texts,
)
