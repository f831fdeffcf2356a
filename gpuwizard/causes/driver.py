"""Causes in the driver as a whole: missing, not running, of two versions, too old."""

from gpuwizard.catalog.drivers import minimum_driver
from gpuwizard.causes import device_codes
from gpuwizard.causes.commands import bash, root
from gpuwizard.causes.driver_install import branch_too_old, driver_fix
from gpuwizard.causes.driver_loading import LATE, not_loaded_fixes, problem
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import install_fix, restart, torch_build, wsl_shutdown
from gpuwizard.causes.words import NOTHING_CHANGED, SMI_WORKS, gpu_or
from gpuwizard.model.fix import Fix

_DRIVER_IS = "The driver is the software from NVIDIA through which every program reaches the card."


def _missing_texts(s: Situation) -> tuple[str, str]:
    seen = f" The card itself was found: {s.gpu}." if s.gpu else ""
    if s.container:
        return _ENTRY_MISSING.title, (
            f"{_DRIVER_IS} A container borrows it from the machine that it runs on, and none arrived here.{seen}"
        )
    return _ENTRY_MISSING.title, (
        f"{_DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.{seen}"
    )


def _missing_fixes(s: Situation) -> tuple[Fix, ...]:
    why = f"Without a driver no program can use {gpu_or(s, 'the card')}."
    installs = driver_fix(s, "Install the NVIDIA driver", why, s.get("needed_driver"))
    if s.container:
        given = Fix(
            title="If the host has the driver, start the container with the GPU",
            why='With Docker, add "--gpus all" to docker run. The driver is then put into the container.',
            verify="Inside the container the command nvidia-smi shows the card.",
            undo="Start the container as before.",
        )
        return (given, installs)
    return (installs,)


def _not_loaded_texts(s: Situation) -> tuple[str, str]:
    if s.get("hang").startswith(LATE):
        return "The NVIDIA driver answers only after a long time", (
            f"{_DRIVER_IS} It works, but it needed {s.get('hang').removeprefix(LATE).strip()} for the first answer. "
            "Where nothing keeps it awake, it starts anew for every program, which is common on servers."
        )
    if s.get("hang"):
        call = {"nvmlInit": "NVML, its management library,", "cuInit": "CUDA's first call"}.get(s.get("hang"), "")
        asked = call or f"the tool {s.get('hang')}"
        return "The NVIDIA driver is installed but does not answer", (
            f"{_DRIVER_IS} It is installed, but {asked} gave no answer within the time limit. "
            "A driver in that state usually stays so until the computer is restarted."
        )
    if s.get("signal"):
        return f"The NVIDIA driver ends every program that calls it ({s.get('signal')})", (
            f"{_DRIVER_IS} Calling it from a small program of our own ended that program at once, so the fault "
            "lies with the driver and not with the framework. A damaged or half-finished installation can do that."
        )
    title, explanation = _ENTRY_NOT_LOADED.title, _ENTRY_NOT_LOADED.explanation
    troubled = problem(s)
    if troubled:
        says = device_codes.meaning(troubled.problem_code)
        means = f", which means: {says}" if says else ""
        return title, f"{explanation} Windows gives code {troubled.problem_code} for the card{means}."
    if s.get("nouveau"):
        return "Another driver, nouveau, holds the NVIDIA card", (
            f"{explanation} Linux has loaded nouveau instead, an open driver that cannot run CUDA. "
            "Only one of the two can hold the card."
        )
    if s.get("secure_boot"):
        return title, (
            f"{explanation} Secure Boot is on: it lets the kernel load only drivers whose signature it knows, "
            "and a driver that was built on this computer needs such a signature."
        )
    return title, explanation


def _mismatch_texts(s: Situation) -> tuple[str, str]:
    loaded, library = s.get("kernel_module_version"), s.get("library_version")
    both = f" Here {loaded} is loaded, while the libraries are of {library}." if loaded and library else ""
    return _ENTRY_MISMATCH.title, f"{_ENTRY_MISMATCH.explanation}{both}"


def _mismatch_fixes(s: Situation) -> tuple[Fix, ...]:
    first = restart(s, "The restart loads the new kernel part, and both halves are of one version again.")
    stray = Fix(
        title="Look whether LD_LIBRARY_PATH brings a driver library from elsewhere",
        why="If nvidia-smi works without that variable, a folder in it holds a driver library of another version.",
        commands=bash(s, "env -u LD_LIBRARY_PATH nvidia-smi") if s.os_known else (),
        verify="If it works that way, take that folder out of LD_LIBRARY_PATH.",
        undo=NOTHING_CHANGED,
    )
    if s.windows or s.container:
        return (
            first,
            driver_fix(s, "Reinstall the NVIDIA driver", "A clean installation brings both halves along.", anew=True),
        )
    if s.wsl:
        return (wsl_shutdown(s), first, stray)
    unload = ["modprobe", "-r", "nvidia_uvm", "nvidia_drm", "nvidia_modeset", "nvidia"]
    reload = Fix(
        title="On a server without a screen, reload the kernel part instead of restarting",
        why="It works only while no program uses the card. Else the command says that the module is in use.",
        commands=root(s, unload, ["modprobe", "nvidia"]) if s.os_known else (),
        needs_admin=True,
        verify=SMI_WORKS,
        undo="Nothing is to be undone: a restart does the same.",
    )
    finish = driver_fix(
        s,
        "If it stays, reinstall the NVIDIA driver",
        "An update that stopped half-way leaves parts of two versions.",
        anew=True,
    )
    return (first, reload, stray, finish)


def _too_old_texts(s: Situation) -> tuple[str, str]:
    have, need = s.driver_version, s.get("needed_driver")
    now = f" Installed is {have}." if have else ""
    least = f" At least {need} is needed." if need else ""
    cuda = f"CUDA {s.get('needed_cuda')}" if s.get("needed_cuda") else "a newer CUDA"
    title = f"The NVIDIA driver {have} is too old" if have else _ENTRY_TOO_OLD.title
    return title, (
        f"{_DRIVER_IS} This build of {s.framework_title} uses {cuda}, for which this driver is too old."
        f"{now}{least} CUDA toolkits and Python packages do not change the driver."
    )


def _too_old_fixes(s: Situation) -> tuple[Fix, ...]:
    branch = branch_too_old(s, s.get("needed_driver"))
    if branch:
        return (*_older_cuda(s), _other_card(s, branch))
    why = "A newer driver runs everything that the old one ran, so this is safe for other programs."
    update = driver_fix(s, "Update the NVIDIA driver", why, s.get("needed_driver"))
    return (update, *_older_cuda(s))


def _other_card(s: Situation, branch: str) -> Fix:
    return Fix(
        title="Run this work on a machine with a newer card, or on the processor",
        why=f"The last drivers for {gpu_or(s, 'this card')} are those of branch {branch}, so no driver can be new "
        "enough for this build.",
        verify="Run this check on the other machine.",
    )


def _older_cuda(s: Situation) -> tuple[Fix, ...]:
    """A build for the driver as it is: for machines whose driver one may not change."""
    driver = numbers(s.driver_version)
    title = f"If the driver must stay, install a {s.framework_title} that fits it"
    if branch_too_old(s, s.get("needed_driver")):
        title = f"Install a {s.framework_title} that fits this driver"
    why = "An older CUDA is content with an older driver."
    if s.framework == "torch" and not s.conda:
        return (torch_build(s, title, why),)
    if not driver or s.windows or s.conda:
        return ()
    cuda_11, cuda_12, cuda_13 = (numbers(minimum_driver(cuda)) for cuda in ("11.8", "12", "13"))
    if s.framework == "jax" and cuda_12 <= driver < cuda_13:
        return (install_fix(s, title, f"{why} JAX's plugin for CUDA 12 needs only driver 525.", "jax[cuda12]"),)
    fits_python = (3, 9) <= s.python_release <= (3, 11)
    if s.framework == "tensorflow" and cuda_11 <= driver < cuda_12 and fits_python:
        wanted = "tensorflow[and-cuda]==2.14.1"
        return (install_fix(s, title, f"{why} TensorFlow 2.14 uses CUDA 11.8, which needs only driver 450.", wanted),)
    return ()


_ENTRY_MISSING = CauseEntry(
    id="driver.missing",
    title="No NVIDIA driver is installed",
    says="The software that makes the card usable is not there",
    explanation=f"{_DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.",
    likely="The command nvidia-smi is unknown, and the system or the card is new. On Windows the Device Manager calls "
    "the card a Microsoft Basic Display Adapter.",
    mended="The command nvidia-smi prints a table with the card and the driver's version.",
    fixes=_missing_fixes,
    tailor=_missing_texts,
)
_ENTRY_NOT_LOADED = CauseEntry(
    id="driver.not-loaded",
    title="The NVIDIA driver is installed but is not running",
    says="The driver's files are there, but the system has not started it, or it does not answer",
    explanation=f"{_DRIVER_IS} Its files are here, but the system has not started it, so no program reaches the card.",
    likely="The command nvidia-smi is there and says that it cannot communicate with the driver. "
    "Often the system's kernel was updated, Secure Boot is on, or Windows shows a warning sign beside the card.",
    mended="The command nvidia-smi prints its table within a few seconds, also after a restart.",
    fixes=not_loaded_fixes,
    tailor=_not_loaded_texts,
)
_ENTRY_MISMATCH = CauseEntry(
    id="driver.library-mismatch",
    title="The two halves of the NVIDIA driver are of different versions",
    says="The driver was updated, and the part inside the kernel is still the old one",
    explanation="The driver has a part inside the system's kernel and libraries beside it, which must be of one "
    "version. Usually an update has replaced the libraries while the old kernel part is still loaded.",
    likely="The command nvidia-smi says: Driver/library version mismatch. "
    "The card worked until the system installed updates, and the computer was not restarted since.",
    mended="The command nvidia-smi prints its table again instead of naming two versions.",
    fixes=_mismatch_fixes,
    tailor=_mismatch_texts,
)
_ENTRY_TOO_OLD = CauseEntry(
    id="driver.too-old",
    title="The NVIDIA driver is too old for this framework",
    says="The framework's CUDA needs a newer driver than the one installed",
    explanation=f"{_DRIVER_IS} Each version of CUDA needs a driver that is new enough. "
    "CUDA toolkits and Python packages do not change the driver.",
    likely="The framework was updated and the driver was not, or a message says that the driver version is "
    "insufficient. The CUDA Version that nvidia-smi shows is lower than the one that the framework uses.",
    mended="The CUDA Version in the table of nvidia-smi is at least the one that the framework was built with.",
    fixes=_too_old_fixes,
    tailor=_too_old_texts,
)
ENTRIES = (_ENTRY_MISSING, _ENTRY_NOT_LOADED, _ENTRY_MISMATCH, _ENTRY_TOO_OLD)
