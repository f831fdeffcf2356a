"""The report: what `check --json` prints, what is saved, and what `gpuwizard open` shows again."""

from msgspec import Struct

from gpuwizard.model.done import Action
from gpuwizard.model.facts import Facts
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Command, PlanStep
from gpuwizard.model.layers import FrameworkName, LayerId, Status

SCHEMA = 1


class Seen(Struct, frozen=True):
    """One row of "what was seen" on a layer's page: a label, a value, and where it came from.

    Attributes:
        label: What the row is about ("Driver version", "PATH entry 3").
        value: What was seen.
        found_via: Where it was seen.
        mark: `ok`, `warn`, `bad` or `info`.
        note: What is to be said of the value, in a line of its own ("this folder does not exist").
        group: Heading of the rows that belong together and stand one after the other; empty for none.
        commands: What can be copied from this row.
        is_path: Whether the value is a path, which may lose its middle where it is too long to show.
    """

    label: str
    value: str
    found_via: str = ""
    mark: str = "info"
    note: str = ""
    group: str = ""
    commands: tuple[Command, ...] = ()
    is_path: bool = False


class Bar(Struct, frozen=True):
    """One bar of the small chart on a layer's page. Bars of one group share a scale that begins at zero.

    Attributes:
        label: What was measured ("GPU", "Processor", "To GPU 1").
        value: How much, above zero.
        unit: Of the value ("GFLOP/s", "GB/s").
        mark: `ok`, `warn` (less than it should be) or `info` (there to compare with).
        group: Heading of the bars that are compared ("Matrix product").
    """

    label: str
    value: float
    unit: str = ""
    mark: str = "info"
    group: str = ""


class LayerResult(Struct, frozen=True):
    """The verdict on one layer: its status, one sentence, the seconds it took, and what was seen.

    `bars` is a small chart of speeds, and `compared` says in a sentence what they come to.
    """

    id: LayerId
    status: Status
    summary: str = ""
    seconds: float = 0.0
    seen: tuple[Seen, ...] = ()
    bars: tuple[Bar, ...] = ()
    compared: str = ""


class Target(Struct, frozen=True):
    """The Python and the framework that a result is about. Empty strings where it is not known."""

    python: str
    version: str = ""
    kind: str = ""
    framework: FrameworkName = "tensorflow"
    framework_version: str = ""


class Result(Struct, frozen=True):
    """The diagnosis for one target.

    Attributes:
        target: What was looked at.
        status: The worst of its layers: `failed`, `warning` or `passed`.
        root: Cause id of the root, None where nothing failed.
        findings: Root first, then what follows from it, what is wrong besides, notes.
        layers: The six, in order.
        verdict: One sentence for the top of the page.
        seconds: Wall time.
        plan: What to do, in the order in which to do it; empty where nothing failed.
    """

    target: Target
    status: Status
    root: str | None = None
    findings: tuple[Finding, ...] = ()
    layers: tuple[LayerResult, ...] = ()
    verdict: str = ""
    seconds: float = 0.0
    plan: tuple[PlanStep, ...] = ()


class Tool(Struct, frozen=True):
    """Which gpuwizard made the report; `knowledge` is the day its catalogue was checked ("2026-11-21")."""

    name: str = "gpuwizard"
    version: str = ""
    knowledge: str = ""


class HostSummary(Struct, frozen=True):
    """The contract's short form of the host."""

    os: str = "linux"
    environment: tuple[str, ...] = ()


class Report(Struct, frozen=True):
    """The whole report; encoded as JSON it is the output of `check --json`.

    `done` is what gpuwizard ran for the user on the way to it, the first one first. `demo` names the recorded machine
    that was played back where it is of a demonstration.
    """

    schema: int = SCHEMA
    tool: Tool = Tool()
    created: str = ""
    host: HostSummary = HostSummary()
    results: tuple[Result, ...] = ()
    facts: Facts = Facts()
    done: tuple[Action, ...] = ()
    demo: str = ""
