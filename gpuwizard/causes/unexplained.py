"""A failure that no known cause accounts for: what was seen is said plainly, and what to do next."""

import msgspec

from gpuwizard.causes.commands import run
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import NOTHING_CHANGED
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.run import FURTHER

STAGES = {
    "import": "being imported",
    "build": "telling how it was built",
    "devices": "listing the GPUs",
    "matmul": "multiplying two matrices",
    "conv2d": "running a convolution",
    "fit": "training a small model",
    "compile": "compiling a function",
    "fft": "computing a Fourier transform",
    "solve": "solving a system of equations",
    "mixed": "multiplying 16-bit numbers",
    "speed": "measuring speeds",
}
LONGER_LIMIT = "600"


def describe(case: Case, finding: Finding) -> Finding:
    """Fills in the texts of an `unexplained` finding; it stays on the page of the layer that failed."""
    situation = Situation(case, finding)
    title = _title(situation)
    seen = finding.evidence[0].says.rstrip(".") if finding.evidence else ""
    what = f" What was seen: {seen}." if seen else ""
    part = " Programs that do not need this part are not affected." if _only_a_part(finding) else ""
    explanation = (
        "The failure is real, but none of the known causes fits what was seen, and a guess would lead you "
        f"astray.{what}{part}"
    )
    return msgspec.structs.replace(finding, title=title, explanation=explanation, fixes=_fixes(situation))


def _only_a_part(finding: Finding) -> bool:
    return finding.severity == "warning" and finding.subject.get("stage") in FURTHER


def _title(situation: Situation) -> str:
    name, doing = situation.framework_title, STAGES.get(situation.get("stage"), "")
    position, how = situation.get("position"), situation.get("hang")
    doing += f" on GPU {position}" if doing and position else ""
    if doing and how == "timeout":
        return f"{name} hangs while {doing}"
    if doing and how == "flood":
        return f"{name} drowns in its own messages while {doing}"
    if doing and situation.get("signal"):
        return f"{name} crashes while {doing} ({situation.get('signal')})"
    if doing:
        return f"{name} fails while {doing}, and gpuwizard cannot explain why"
    if situation.get("differs") == "loader":
        return "The system loads other library files than their locations suggest"
    return "Something failed, and gpuwizard cannot explain why"


def _fixes(situation: Situation) -> tuple[Fix, ...]:
    return (*((_wait_longer(situation),) if situation.get("hang") == "timeout" else ()), _send())


def _wait_longer(situation: Situation) -> Fix:
    python = situation.case.target.python
    program = ["gpuwizard", "check", *(["--python", python] if python else []), "--timeout", LONGER_LIMIT]
    return Fix(
        title="Check again with a longer time limit",
        why="A first start can take minutes on a slow or busy disk, behind a virus scanner, or while code is compiled "
        "for a new card. If it ends within ten minutes, it is slow and not stuck.",
        commands=run(situation, program),
        verify="The check ends and names how long each step took.",
        undo=NOTHING_CHANGED,
        takes="up to 10 minutes",
    )


def _send() -> Fix:
    return Fix(
        title="Save the report and send it to whoever supports you",
        why="It holds everything that was seen, without your name, folders or serial numbers. "
        "Somebody who knows this machine can read it without asking you for more.",
        verify="The report opens in gpuwizard on the other computer.",
    )
