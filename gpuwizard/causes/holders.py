"""Who is on a GPU, and which of these programs a person can end."""

import re
from collections.abc import Sequence

from gpuwizard.causes.situation import Situation
from gpuwizard.model.driver import GpuProcess

# Ending one of these ends the session, the screen or a service that others rely on.
_SYSTEM = frozenset(
    (
        # Windows: desktop, sign-in and services.
        *("dwm", "explorer", "csrss", "winlogon", "wininit", "smss", "lsass", "services", "svchost", "system"),
        *("registry", "sihost", "fontdrvhost", "logonui", "lockapp", "taskhostw", "ctfmon", "dllhost", "conhost"),
        *("userinit", "runtimebroker", "applicationframehost", "shellexperiencehost", "startmenuexperiencehost"),
        *("shellhost", "searchhost", "searchapp", "searchui", "textinputhost"),
        # Linux: display servers, window managers, desktops, sign-in.
        *("x", "xorg", "xorg.bin", "xwayland", "xvnc", "xrdp", "weston", "sway", "mutter", "hyprland", "wayfire"),
        *("labwc", "niri", "river", "cosmic-comp", "gnome-shell", "plasmashell", "ksmserver", "kded5", "kded6"),
        *("cinnamon", "marco", "compiz", "xfwm4", "budgie-wm", "mate-session", "xfce4-session", "lxqt-session"),
        *("gala", "gamescope", "gdm", "gdm3", "sddm", "sddm-greeter", "lightdm", "slick-greeter"),
        # Linux: the system itself, and services of the driver.
        *("systemd", "init", "dbus-daemon", "dbus-broker", "sshd", "dockerd", "containerd"),
        *("nvidia-persistenced", "nvidia-cuda-mps-server", "nvidia-cuda-mps-control", "nv-hostengine"),
    )
)
_SYSTEM_FAMILIES = ("systemd-", "gnome-session", "kwin", "startplasma", "xdg-desktop-portal", "gdm-", "lightdm-")
_SHORTENED = 15  # Letters that Linux keeps of a process's name.
_LAST_OF_SYSTEM = 4  # Linux begins with 1, Windows with 4.


def holders(situation: Situation) -> list[GpuProcess]:
    """Returns the programs that the check saw on the GPU, each with its own name and number.

    The check hands over the numbers; names and owners are what the driver told of each number.
    """
    known = {process.pid: process for gpu in situation.gpus for process in gpu.processes}
    found = []
    for place, pid in enumerate(situation.names("pids")):
        if re.fullmatch(r"[1-9]\d{0,9}", pid):
            # The one name that a check hands over is that of the first.
            alone = GpuProcess(int(pid), situation.get("process") if place == 0 else "")
            found.append(known.get(int(pid), alone))
    return found


def endable(processes: Sequence[GpuProcess]) -> list[GpuProcess]:
    """Returns those that this user may end: not the system's, not another user's, none without a name."""
    return [
        one
        for one in processes
        if program(one) and one.mine is not False and one.pid > _LAST_OF_SYSTEM and not of_system(one)
    ]


def of_others(processes: Sequence[GpuProcess]) -> list[GpuProcess]:
    """Returns those that are known to belong to another user, without the system's."""
    return [one for one in processes if one.mine is False and not of_system(one)]


def of_system(process: GpuProcess) -> bool:
    """Whether a program belongs to the desktop or the system, whatever folder or ending its name has."""
    # A command line can follow the name, and a path can hold blanks.
    whole = process.name.strip().strip('"')
    return any(_is_system(_last(text)) for text in (whole, whole.split(" ", 1)[0]))


def program(process: GpuProcess) -> str:
    """Returns a program's name without folder and arguments, empty where nobody could read it."""
    name = process.name.strip().strip('"')
    if name.startswith("["):  # nvidia-smi: "[Insufficient Permissions]", "[Not Found]"
        return ""
    return _last(name if "\\" in name else name.split(" ", 1)[0])


def told(processes: Sequence[GpuProcess]) -> str:
    """Returns names and numbers for a sentence."""
    return ", ".join(f"{one.name.strip()} (PID {one.pid})" for one in processes)


def _last(path: str) -> str:
    return re.split(r"[\\/]", path)[-1].strip('"')


def _is_system(name: str) -> bool:
    bare = name.lower().removesuffix(".exe")
    if bare in _SYSTEM or bare.startswith(_SYSTEM_FAMILIES):
        return True
    return len(bare) == _SHORTENED and any(one.startswith(bare) for one in _SYSTEM)
