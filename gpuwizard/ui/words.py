"""The words that the window uses for states, shells and kinds of Python. One place, so that they stay the same."""

from gpuwizard.model.explained import Explained
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import FRAMEWORK_TITLES, Role, Shell
from gpuwizard.model.recommendation import Place, Recommendation, VersionSet
from gpuwizard.model.report import Result, Target
from gpuwizard.ui.progress import Shown

STATUS_WORDS: dict[Shown, str] = {
    "passed": "Passed",
    "warning": "Warning",
    "failed": "Failed",
    "blocked": "Blocked",
    "skipped": "Skipped",
    "errored": "Could not check",
    "idle": "Not checked yet",
    "waiting": "Waiting",
    "working": "Checking",
    "stopped": "Stopped",
}

STATUS_MEANS: dict[Shown, str] = {
    "blocked": "It cannot work before an earlier step works.",
    "skipped": "There was nothing to look at here.",
    "errored": "The check itself went wrong, so nothing is known about this step.",
    "stopped": "The check was stopped before this step was done.",
    "waiting": "It is looked at after the steps before it.",
    "working": "It is being looked at now.",
}

SHELL_TITLES: dict[Shell, str] = {
    "bash": "Terminal (bash)",
    "powershell": "PowerShell",
    "cmd": "Command Prompt",
}

KIND_TITLES: dict[str, str] = {
    "venv": "virtual environment",
    "conda": "conda environment",
    "pyenv": "pyenv",
    "uv": "uv",
    "pipx": "pipx",
    "poetry": "Poetry environment",
    "jupyter": "Jupyter kernel",
    "py-launcher": "Python launcher",
    "store": "Microsoft Store",
    "system": "system Python",
}

PLACE_TITLES: dict[Place, str] = {
    "linux": "Linux",
    "windows": "Windows",
    "wsl": "WSL, the Linux inside Windows",
    "container": "a container",
    "macos": "macOS",
}

ROLE_TITLES: dict[Role, str] = {
    "root": "The cause",
    "consequence": "Follows from the cause",
    "also": "Also noticed",
    "note": "Harmless",
}


def seconds_text(seconds: float) -> str:
    """Returns a time for people: "0.4 s", "12 s", "1 min 5 s"."""
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60} min {whole % 60} s"


def target_text(target: Target) -> str:
    """Returns what a result is about: "TensorFlow 2.21.0 in Python 3.11.7 (virtual environment)"."""
    framework = f"{FRAMEWORK_TITLES[target.framework]} {target.framework_version}".strip()
    python = f"Python {target.version}".strip()
    kind = KIND_TITLES.get(target.kind, target.kind)
    return f"{framework} in {python}" + (f" ({kind})" if kind else "")


def environment_title(environment: Environment) -> str:
    """Returns the name of a Python in a list."""
    kind = KIND_TITLES.get(environment.kind, environment.kind)
    return environment.name or kind[:1].upper() + kind[1:]


def environment_facts(environment: Environment) -> str:
    """Returns version and kind of a Python: "Python 3.11.7, virtual environment"."""
    version = f"Python {environment.version}" if environment.version else "Python, version unknown"
    return f"{version}, {KIND_TITLES.get(environment.kind, environment.kind)}"


def frameworks_text(environment: Environment) -> str:
    """Returns the frameworks in a Python, or that none was found."""
    names = [f"{FRAMEWORK_TITLES[item.framework]} {item.version}" for item in environment.frameworks]
    return ", ".join(names) if names else "No TensorFlow, PyTorch or JAX found in it"


def set_title(choice: VersionSet) -> str:
    """Returns a set of versions in one line: "PyTorch 2.14.1 with CUDA 12.6, Python 3.12"."""
    name = f"{FRAMEWORK_TITLES[choice.framework]} {choice.version}".strip()
    named = f"{name} with CUDA {choice.cuda}" if choice.cuda else name
    if choice.python:
        named = (
            f"{name} with CUDA {choice.cuda}, Python {choice.python}"
            if choice.cuda
            else f"{name}, Python {choice.python}"
        )
    return f"{named}, in WSL" if choice.on == "wsl" else named


def need_text(need: str) -> str:
    """Returns what a set needs in words: "Driver 525.60.13 or newer" for "driver >= 525.60.13"."""
    name, sign, version = need.partition(" >= ")
    title = f"{name[:1].upper()}{name[1:]}"
    return f"{title} {version} or newer" if sign else need


def computer_text(made: Recommendation, elsewhere: bool = False) -> str:
    """Returns which GPU and driver a recommendation is for; `elsewhere` where it is made from a saved report."""
    if not made.gpu:
        return f"No NVIDIA GPU is known on {'that' if elsewhere else 'this'} computer."
    able = f" (compute capability {made.compute_capability})" if made.compute_capability else ""
    if made.driver:
        return f"For {made.gpu}{able}, with driver {made.driver}."
    return f"For {made.gpu}{able}, for which no driver was found."


def sureness_text(finding: Finding) -> str:
    """Returns how sure the diagnosis is, in words and as a percentage."""
    percent = round(finding.confidence * 100)
    word = "very sure" if percent >= 90 else "fairly sure" if percent >= 70 else "not sure"
    return f"gpuwizard is {word} of this ({percent} %)."


def verdict_text(result: Result) -> str:
    """Returns the sentence at the top of the result, also where the engine gave none."""
    if result.verdict:
        return result.verdict
    root = root_of(result)
    if root is not None:
        return root.title
    if result.status == "passed" and any(
        layer.id == "gpu-test" and layer.status == "passed" for layer in result.layers
    ):
        return "The GPU works."
    return "Something needs attention."


def root_of(result: Result) -> Finding | None:
    """Returns the finding that is the cause, None where nothing failed."""
    return next((finding for finding in result.findings if finding.role == "root"), None)


def findings_with(result: Result, role: Role) -> tuple[Finding, ...]:
    """Returns the findings of one role, in the order of the report."""
    return tuple(finding for finding in result.findings if finding.role == role)


def explained_text(told: Explained, stopped: bool = False, checked: bool = False) -> str:
    """Returns the answer to a log in one sentence. Where this computer was checked, no check of it is advised."""
    part = " The file was read in part only." if stopped else ""
    if not told.findings and checked:
        return f"No known message was recognised in this text.{part}"
    if not told.findings:
        return f"No known message was recognised in this text. Checking the computer itself finds more.{part}"
    if told.only_noise:
        return f"All is well: this text holds nothing but harmless lines.{part}"
    first = told.findings[0].title.rstrip(".")
    if told.undecided:
        return f"The likeliest cause: {first}. The text alone cannot tell it from the others below.{part}"
    return f"The cause: {first}.{_known(told)}{part}"


def _known(told: Explained) -> str:
    """What the check of this computer says of the first cause; nothing where it says nothing."""
    if told.confirmed:
        return " The check of this computer found it too."
    return " No NVIDIA card was found in this computer: the text may come from another one." if told.no_card else ""
