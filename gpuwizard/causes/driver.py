"""Causes in the driver as a whole: missing, not running, of two versions, too old."""

from gpuwizard.causes.commands import bash, root, run, sudo
from gpuwizard.causes.driver_install import driver_fix
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import install_fix, restart, torch_build, wsl_shutdown
from gpuwizard.causes.words import SMI_WORKS, gpu_or
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
        )
        return (given, installs)
    return (installs,)


def _not_loaded_texts(s: Situation) -> tuple[str, str]:
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


def _not_loaded_fixes(s: Situation) -> tuple[Fix, ...]:
    again_installed = driver_fix(
        s,
        "Reinstall the NVIDIA driver",
        "If nothing else helps, a clean installation replaces whatever is damaged or half-finished.",
        anew=True,
    )
    if s.wsl:
        return (wsl_shutdown(s), restart(s, _FRESH_START), again_installed)
    if s.container or not s.os_known:
        return (restart(s, _FRESH_START), again_installed)
    if s.windows:
        return (restart(s, _FRESH_START), _device_manager(s), again_installed)
    if s.get("hang"):
        return (restart(s, _FRESH_START), _kernel_log(s), again_installed)
    known = [fix for fix in (_nouveau(s), _secure_boot(s)) if fix]
    return (*known, _load_module(s), restart(s, _FRESH_START), _kernel_log(s), _rebuild(s), again_installed)


def _load_module(s: Situation) -> Fix:
    return Fix(
        title="Load the driver by hand",
        why="If this works, the driver is whole and was only not started. If it fails, the message says why.",
        commands=root(s, ["modprobe", "nvidia"]),
        needs_admin=True,
        verify=SMI_WORKS,
    )


def _kernel_log(s: Situation) -> Fix:
    return Fix(
        title="Look into the kernel's log for the reason",
        why="The kernel writes down why a driver was refused or hangs. Lines with NVRM or nvidia are the ones to read.",
        commands=root(s, ["dmesg", "--level=emerg,alert,crit,err,warn"]),
        needs_admin=True,
        verify="The log names a reason, or has no line about nvidia.",
    )


def _rebuild(s: Situation) -> Fix:
    headers = "linux-headers-$(uname -r)"
    text = {
        "apt": f"{sudo(s)}apt install {headers}\n{sudo(s)}dkms autoinstall",
        "dnf": f"{sudo(s)}akmods --force",
        "pacman": f"{sudo(s)}dkms autoinstall",
    }.get(s.package_manager, "")
    return Fix(
        title="Build the driver for the kernel that runs now",
        why="After an update of the kernel the driver's kernel part must be built anew; this can have been missed.",
        commands=bash(s, text) if text else (),
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart. {SMI_WORKS}",
        takes="a few minutes",
    )


def _nouveau(s: Situation) -> Fix | None:
    if not s.get("nouveau"):
        return None
    file = "/etc/modprobe.d/blacklist-nouveau.conf"
    image = {
        "apt": "update-initramfs -u",
        "dnf": "dracut --force",
        "zypper": "dracut --force",
        "pacman": "mkinitcpio -P",
    }
    rebuild = image.get(s.package_manager, "")
    lines = f"printf 'blacklist nouveau\\noptions nouveau modeset=0\\n' | {sudo(s)}tee {file}\n{sudo(s)}{rebuild}"
    return Fix(
        title="Keep nouveau from loading, then restart",
        why="The NVIDIA driver can then take the card. Make sure first that the NVIDIA driver is installed.",
        commands=bash(s, lines) if rebuild else (),
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart. {SMI_WORKS}",
        undo=f"Delete the file {file}, run the second command again and restart.",
    )


def _secure_boot(s: Situation) -> Fix | None:
    if not s.get("secure_boot"):
        return None
    key = {"apt": "/var/lib/dkms/mok.pub", "dnf": "/etc/pki/akmods/certs/public_key.der"}.get(s.package_manager, "")
    if s.package_manager == "apt" and "ubuntu" in s.release:
        key = "/var/lib/shim-signed/mok/MOK.der"
    return Fix(
        title="Let Secure Boot trust the driver's signature",
        why="The first command asks for a password of your choice. "
        'At the next start a blue screen appears: choose "Enroll MOK" there and type that password.',
        commands=root(s, ["mokutil", "--import", key]) if key else (),
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart and enrol the key. {SMI_WORKS}",
        undo="Secure Boot can also be switched off in the firmware, if the rules of your workplace allow it.",
    )


def _device_manager(s: Situation) -> Fix:
    code = s.get("problem_code")
    says = f" Windows gives code {code} for it now." if code else ""
    return Fix(
        title="Look at the card in the Device Manager, and enable it if it is disabled",
        why=f"Under Display adapters, the properties of the card name the problem.{says}",
        commands=run(s, ["pnputil", "/enum-devices", "/class", "Display"]),
        verify="The card is listed there as started and without a problem code.",
    )


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
    why = "A newer driver runs everything that the old one ran, so this is safe for other programs."
    update = driver_fix(s, "Update the NVIDIA driver", why, s.get("needed_driver"))
    return (update, *_older_cuda(s))


def _older_cuda(s: Situation) -> tuple[Fix, ...]:
    """A build for the driver as it is: for machines whose driver one may not change."""
    driver = numbers(s.driver_version)
    title = f"If the driver must stay, install a {s.framework_title} that fits it"
    why = "An older CUDA is content with an older driver."
    if s.framework == "torch" and not s.conda:
        return (torch_build(s, title, why),)
    if not driver or s.windows or s.conda:
        return ()
    if s.framework == "jax" and (525,) <= driver < (580,):
        return (install_fix(s, title, f"{why} JAX's plugin for CUDA 12 needs only driver 525.", "jax[cuda12]"),)
    fits_python = (3, 9) <= s.python_release <= (3, 11)
    if s.framework == "tensorflow" and (450, 80) <= driver < (525, 60) and fits_python:
        wanted = "tensorflow[and-cuda]==2.14.1"
        return (install_fix(s, title, f"{why} TensorFlow 2.14 uses CUDA 11.8, which needs only driver 450.", wanted),)
    return ()


_FRESH_START = "A restart loads the driver afresh. It often is enough after an update, a crash or a long sleep."
_ENTRY_MISSING = CauseEntry(
    id="driver.missing",
    title="No NVIDIA driver is installed",
    says="The software that makes the card usable is not there",
    explanation=f"{_DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.",
    fixes=_missing_fixes,
    tailor=_missing_texts,
)
_ENTRY_NOT_LOADED = CauseEntry(
    id="driver.not-loaded",
    title="The NVIDIA driver is installed but is not running",
    says="The driver's files are there, but the system has not started it, or it does not answer",
    explanation=f"{_DRIVER_IS} Its files are here, but the system has not started it, so no program reaches the card.",
    fixes=_not_loaded_fixes,
    tailor=_not_loaded_texts,
)
_ENTRY_MISMATCH = CauseEntry(
    id="driver.library-mismatch",
    title="The two halves of the NVIDIA driver are of different versions",
    says="The driver was updated, and the part inside the kernel is still the old one",
    explanation="The driver has a part inside the system's kernel and libraries beside it, which must be of one "
    "version. Usually an update has replaced the libraries while the old kernel part is still loaded.",
    fixes=_mismatch_fixes,
    tailor=_mismatch_texts,
)
_ENTRY_TOO_OLD = CauseEntry(
    id="driver.too-old",
    title="The NVIDIA driver is too old for this framework",
    says="The framework's CUDA needs a newer driver than the one installed",
    explanation=f"{_DRIVER_IS} Each version of CUDA needs a driver that is new enough. "
    "CUDA toolkits and Python packages do not change the driver.",
    fixes=_too_old_fixes,
    tailor=_too_old_texts,
)
ENTRIES = (_ENTRY_MISSING, _ENTRY_NOT_LOADED, _ENTRY_MISMATCH, _ENTRY_TOO_OLD)
