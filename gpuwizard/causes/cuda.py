"""Causes in the CUDA libraries and tools."""

from gpuwizard.catalog.libraries import family_of
from gpuwizard.causes.commands import Commands, first_of, run, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.install import conda_install, conda_undo, install, lasting, undo_install
from gpuwizard.causes.libraries import bring_libraries, windows_needs
from gpuwizard.causes.requirements import AND_CUDA_SINCE, gpu_requirement
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import install_fix
from gpuwizard.causes.words import again, in_terminal, several
from gpuwizard.model.fix import Fix

_ANY_NVCC = "nvidia-cuda-nvcc-cu12<13"
_CUDA_IS = "CUDA is NVIDIA's set of libraries for computing on a GPU."


def _missing_texts(s: Situation) -> tuple[str, str]:
    absent = _absent(s)
    names = several(absent)
    if not names:
        return _MISSING.title, _MISSING.explanation
    one = len(absent) == 1
    title = f"The CUDA library {names} is not installed" if one else "Several CUDA libraries are not installed"
    which = "" if one else f" Missing: {names}."
    waiting = several([name for name in s.libraries if name not in absent])
    needs = f" Without that, {waiting} cannot be loaded either." if waiting else ""
    return title, f"{_MISSING.explanation}{which}{needs}"


def _absent(s: Situation) -> list[str]:
    """Returns what is missing itself: a library that is there can fail for another one that it needs."""
    needed = [name for name in s.names("dependency") if family_of(name) in ("cuda", "cudnn")]
    return s.names("absent") or needed or s.libraries


def _missing_fixes(s: Situation) -> tuple[Fix, ...]:
    return bring_libraries(s, "the CUDA libraries")


def _version_texts(s: Situation) -> tuple[str, str]:
    wanted, found = s.get("wanted"), s.get("found")
    pair = f" It wants {wanted}, and {found} was found." if wanted and found else ""
    names = several(s.libraries)
    told = (
        f" The library in question is {names}." if len(s.libraries) == 1 else f" The libraries in question are {names}."
    )
    return _VERSION.title, f"{_VERSION.explanation}{pair}{told if s.libraries else ''}"


def _version_fixes(s: Situation) -> tuple[Fix, ...]:
    return bring_libraries(s, "the fitting CUDA libraries")


def _tools_texts(s: Situation) -> tuple[str, str]:
    names = several(s.libraries or s.names("files") or s.names("file"))
    which = f" What is missing here is {names}." if names else ""
    return _TOOLS.title, f"{_TOOLS.explanation}{which}"


def _tools_fixes(s: Situation) -> tuple[Fix, ...]:
    point = _point_to_folder(s)
    if s.framework == "torch":
        return (*point, _host_compiler(s))
    if s.windows:
        return (*point, _windows_tools(s))
    if s.conda:
        return (*point, _conda_tools(s))
    if not s.framework_version or (s.framework == "tensorflow" and s.framework_release < AND_CUDA_SINCE):
        return (*point, _tools_in_words(s), _host_compiler(s))
    why = "The compiler parts come as a package of their own, which the extra of the framework brings along."
    with_extra = install_fix(s, "Install the compiler parts with the framework's extra", why, gpu_requirement(s))
    return (*point, with_extra, *_nvcc_package(s))


def _point_to_folder(s: Situation) -> tuple[Fix, ...]:
    if not s.folders:
        return ()
    return (
        Fix(
            title="Tell the compiler XLA where the folder with the missing part is",
            why=f"The part was found in {s.folders[0]}, which is not where XLA looks.",
            commands=set_variable(s, "XLA_FLAGS", f"--xla_gpu_cuda_data_dir={s.folders[0]}"),
            verify=in_terminal(),
            undo="Take the variable XLA_FLAGS away, or open a new terminal.",
        ),
    )


def _nvcc_package(s: Situation) -> tuple[Fix, ...]:
    runtime = s.installed("nvidia-cuda-runtime-cu12").get("nvidia-cuda-runtime-cu12", "")
    if s.system_python or not (runtime or s.installed("nvidia-cublas-cu12")):
        return ()
    same = numbers(runtime)[:2]  # a newer compiler can write code that the driver does not take
    wanted = f"nvidia-cuda-nvcc-cu12=={same[0]}.{same[1]}.*" if len(same) == 2 else _ANY_NVCC
    return (
        Fix(
            title="Or install only the package that holds them",
            why=lasting(s, "nvidia-cuda-nvcc-cu12 holds ptxas and libdevice, in a download of some 50 MB."),
            commands=install(s, wanted),
            verify=again(s),
            undo=undo_install(s, wanted),
            takes="a minute, 50 MB",
        ),
    )


def _conda_tools(s: Situation) -> Fix:
    return Fix(
        title="Install the compiler parts with conda",
        why="The package cuda-nvcc holds ptxas and libdevice.",
        commands=conda_install(s, "cuda-nvcc"),
        verify=again(s),
        undo=conda_undo(s),
        takes="a few minutes, 200 MB",
    )


def _tools_in_words(s: Situation) -> Fix:
    return Fix(
        title="Install the package nvidia-cuda-nvcc-cu12 beside the framework",
        why='It holds ptxas and libdevice. "tensorflow[and-cuda]" (from 2.14 on) and "jax[cuda12]" bring it along. '
        "For a framework with CUDA 11 its name ends in cu11.",
        verify="Start your program again: the message is gone.",
        undo="Remove the package again.",
        takes="a minute, 50 MB",
    )


def _windows_tools(s: Situation) -> Fix:
    cuda = windows_needs(s)[0]
    return Fix(
        title=f"Install the CUDA toolkit {cuda or 'of the version that the framework was built with'}",
        why="On Windows these parts come with NVIDIA's toolkit. Leave its display driver out when the installer asks.",
        needs_admin=True,
        verify="Open a new terminal and check again.",
        undo="Uninstall that CUDA version in the Windows settings.",
        takes="about 15 minutes, 4 GB",
    )


def _host_compiler(s: Situation) -> Fix:
    packages = {
        "apt": [["apt", "install", "build-essential"]],
        "dnf": [["dnf", "install", "gcc", "gcc-c++"]],
        "zypper": [["zypper", "install", "gcc", "gcc-c++"]],
        "pacman": [["pacman", "-S", "base-devel"]],
    }
    commands: Commands = first_of(s, packages) if s.os_known else ()
    if s.windows:
        commands = run(s, ["winget", "install", "--id", _BUILD_TOOLS, "--exact", "--override", _WITH_CPP])
    return Fix(
        title="Install a C++ compiler",
        why="Compiling on the fly, as torch.compile does, also needs the system's compiler."
        + (" On Windows that is a part of Microsoft's Build Tools." if s.windows else ""),
        commands=commands,
        needs_admin=True,
        verify="Open a new terminal and start your program again.",
        undo=f"The command winget uninstall --id {_BUILD_TOOLS} removes it."
        if s.windows
        else "Remove the same packages with the package manager.",
        takes="about 10 minutes, 5 GB on Windows" if s.windows else "a few minutes, 300 MB",
    )


# The part "Desktop development with C++" of the Build Tools, with what Microsoft recommends for it.
_BUILD_TOOLS = "Microsoft.VisualStudio.2022.BuildTools"
_WITH_CPP = "--passive --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"
_MISSING = CauseEntry(
    id="cuda.library-missing",
    title="CUDA libraries that the framework loads are not installed",
    says="A library such as cudart or cuBLAS is nowhere on the machine",
    explanation=f"{_CUDA_IS} The framework loads them when it starts. "
    "They are separate from the driver, and at least one of them is nowhere to be found.",
    likely="The log says that libcudart, libcublas, cudart64 or the like could not be loaded, and the driver works. "
    "The framework was installed without its GPU extra, or a package beside it was removed.",
    mended="The step CUDA libraries lists each library with the file that is loaded, and the framework lists the GPU.",
    fixes=_missing_fixes,
    tailor=_missing_texts,
)
_VERSION = CauseEntry(
    id="cuda.version-mismatch",
    title="CUDA is installed in another version than this framework loads",
    says="The framework asks for one version of CUDA, and the machine has another",
    explanation=f"{_CUDA_IS} Each build of a framework loads one certain version of them, by name. "
    "The machine has CUDA, but not that version. Several versions can lie side by side.",
    likely="CUDA was installed by hand, in the newest version, for a framework that was built with an older one. "
    "The library in the message bears another number than the files in the folder of CUDA.",
    mended="The step CUDA libraries shows each library in the version that this build asks for.",
    fixes=_version_fixes,
    tailor=_version_texts,
)
_TOOLS = CauseEntry(
    id="cuda.tools-missing",
    title="Parts of the GPU compiler are missing",
    says="ptxas, libdevice, nvcc or a C++ compiler is needed and not there",
    explanation="Some programs translate code for the GPU while they run. "
    "For that they need parts of NVIDIA's compiler, or the system's own, and one of them was not found. "
    "Other work on the GPU can go well all the same.",
    likely="Plain operations run on the GPU, while jit_compile, torch.compile or the first JAX program fails. "
    "The message names ptxas, libdevice, nvcc or cl.exe.",
    mended="The same program compiles and runs without naming the missing part.",
    fixes=_tools_fixes,
    tailor=_tools_texts,
)
ENTRIES = (_MISSING, _VERSION, _TOOLS)
