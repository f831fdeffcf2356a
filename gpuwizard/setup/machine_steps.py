"""The steps below Python: the driver, WSL, and the restart that both may ask for."""

from packaging.version import InvalidVersion, Version

from gpuwizard.catalog.wsl import UBUNTU
from gpuwizard.causes import CAUSES, Situation, describe
from gpuwizard.causes.commands import WINDOWS_SHELLS, lines
from gpuwizard.causes.driver_install import driver_fix
from gpuwizard.causes.steps import restart
from gpuwizard.model.facts import Case, TargetFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import page_of
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.view import driver_library_found, driver_runs, driver_version, hung, undivided
from gpuwizard.setup.facts import SetupFacts
from gpuwizard.setup.step import Seen, SetupStep
from gpuwizard.setup.versions import Chosen

DRIVER_PAGE = "driver"
_RESTART = "Some changes to the driver or to Windows work only after a restart. gpuwizard goes on where it stopped."


def case_of(facts: SetupFacts) -> Case:
    """Returns the machine as a case without any Python."""
    return Case(facts.machine, TargetFacts("", "tensorflow"))


def driver_step(chosen: Chosen, facts: SetupFacts) -> SetupStep:
    """Returns the step that brings the driver."""
    case = case_of(facts)
    version = driver_version(case)
    fix = _driver_fix(case, chosen, facts, version)
    newer = f" {chosen.driver} or newer" if chosen.driver else ""
    return _from_fix(
        SetupStep("driver", fix.title, changes=f"The NVIDIA driver{newer} is installed for the whole computer."),
        fix,
    )


def driver_seen(chosen: Chosen, facts: SetupFacts) -> Seen:
    """Whether a driver is installed that is new enough; whether it runs is the next question."""
    case = case_of(facts)
    version = driver_version(case)
    silent = hung(case)
    if silent:
        return Seen("unknown", f"The driver does not answer ({silent}).")
    if version and chosen.driver and _older(version, chosen.driver):
        return Seen("no", f"Driver {version} is installed; {chosen.driver} or newer is needed.")
    if _trouble(facts) and not _waits_for_restart(facts):
        return Seen("no", f"{_trouble(facts)[0].title}.")
    if version:
        return Seen("yes", f"Driver {version} is installed.")
    if driver_runs(case):
        return Seen("yes", "The driver answers.")
    if driver_library_found(case):
        return Seen("unknown", "The driver is there, but it does not tell its version.")
    return Seen("no", "No NVIDIA driver was found.")


def wsl_step(facts: SetupFacts) -> SetupStep:
    """Returns the step that brings Linux into Windows."""
    return SetupStep(
        "wsl",
        f"Install WSL 2 with {UBUNTU}",
        why="The profile wants Linux inside Windows: there the newest frameworks use the GPU.",
        changes="Windows gets the parts that run Linux, and an Ubuntu of its own. Your files in Windows stay.",
        takes="about 10 minutes, 3 GB on the disk",
        needs_admin=True,
        needs_restart=True,
        commands=lines(WINDOWS_SHELLS, ["wsl", "--install", "-d", UBUNTU]),
        by_hand="Open PowerShell as administrator and paste the line. Windows may ask for a restart; Ubuntu then asks "
        "for a name and a password, which you choose.",
        check="The command wsl --list --verbose shows Ubuntu with a 2 beside it.",
        undo=f"wsl --unregister {UBUNTU} removes that Linux and all that lies in it.",
    )


def wsl_seen(facts: SetupFacts) -> Seen:
    """Whether a Linux runs in WSL 2."""
    if isinstance(facts.wsl, Found):
        new = [one.name for one in facts.wsl.value if one.version == 2]
        if new:
            return Seen("yes", f"{new[0]} runs in WSL 2.")
        return Seen("no", "No Linux is installed in WSL 2.")
    if isinstance(facts.wsl, Absent):
        return Seen("no", "WSL is not installed.")
    return Seen("unknown", f"WSL could not be asked: {facts.wsl.reason.rstrip('.')}.")


def restart_step(facts: SetupFacts) -> SetupStep:
    """Returns the step "restart"."""
    finding = next(iter(_trouble(facts)), Finding("driver.missing"))
    fix = restart(Situation(case_of(facts), finding), _RESTART)
    step = SetupStep("restart", fix.title, changes="Open programs are ended. Save your work before.")
    return _from_fix(step, fix, check="The driver answers, and shows the card.")


def restart_seen(facts: SetupFacts) -> Seen:
    """Whether what was installed also runs: only a restart, or none that is needed, makes that true."""
    case = case_of(facts)
    silent = hung(case)
    if silent:
        return Seen("unknown", f"The driver does not answer ({silent}).")
    if driver_runs(case) or undivided(case) is not None:
        return Seen("yes", "The driver runs: nothing waits for a restart.")
    if facts.windows and not driver_version(case):
        return Seen("no", "No driver answers yet.")
    return Seen("no", "The driver is not running yet.")


def _driver_fix(case: Case, chosen: Chosen, facts: SetupFacts, version: str) -> Fix:
    """Takes the fix of what is wrong on the driver's page, else the update that the versions ask for."""
    trouble = _trouble(facts)
    if trouble and not _waits_for_restart(facts):
        told = trouble[0]
        subject = {**told.subject, "needed_driver": chosen.driver} if chosen.driver else told.subject
        again = describe(case, Finding(told.cause, subject=subject, evidence=told.evidence))
        if again.fixes:
            return again.fixes[0]
    cause = "driver.too-old" if version else "driver.missing"
    situation = Situation(case, Finding(cause, subject={"needed_driver": chosen.driver} if chosen.driver else {}))
    title = "Update the NVIDIA driver" if version else "Install the NVIDIA driver"
    return driver_fix(situation, title, CAUSES[cause].says.rstrip(".") + ".", chosen.driver)


def _trouble(facts: SetupFacts) -> tuple[Finding, ...]:
    """What stands on the driver's page as failed."""
    return tuple(one for one in facts.findings if page_of(one.cause) == DRIVER_PAGE and one.severity == "failed")


def _waits_for_restart(facts: SetupFacts) -> bool:
    """Whether the first thing to do about the driver is a restart and nothing else."""
    fixes = [one.fixes[0] for one in _trouble(facts)[:1] if one.fixes]
    return bool(fixes) and fixes[0].needs_restart and not fixes[0].needs_admin and not fixes[0].commands


def _from_fix(step: SetupStep, fix: Fix, check: str = "") -> SetupStep:
    return SetupStep(
        step.id,
        fix.title,
        why=fix.why,
        changes=step.changes,
        takes=fix.takes,
        needs_admin=fix.needs_admin,
        needs_restart=fix.needs_restart,
        commands=fix.commands,
        # The text says where the driver comes from where no command can bring it.
        by_hand="" if fix.commands else fix.why,
        check=check or fix.verify,
        undo=fix.undo,
    )


def _older(version: str, least: str) -> bool:
    try:
        return Version(version) < Version(least)
    except InvalidVersion:
        return False
