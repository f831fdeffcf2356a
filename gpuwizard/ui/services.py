"""What the window needs from the rest of the program, handed in by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Literal

from gpuwizard.engine.fixing_events import FixEvent, Job
from gpuwizard.engine.plan import Plan, SessionLike
from gpuwizard.model.comparison import Comparison
from gpuwizard.model.done import Action
from gpuwizard.model.explained import Explained, Hints
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.recommendation import Recommendation
from gpuwizard.model.report import Report

if (
    TYPE_CHECKING
):  # The set-up is loaded with its page, not with the window, and a demonstration only where one is shown.
    from gpuwizard.engine.demo import DemoMachine
    from gpuwizard.engine.setup import Asking, SetupSession
    from gpuwizard.setup.profile import Profile, ProfileProblem

ReportFormat = Literal["html", "json", "md"]


@dataclass(frozen=True)
class SetupServices:
    """What the guided set-up needs. All of it is called in a worker thread.

    Attributes:
        load: Reads a profile, or tells all that is wrong with it.
        last: Returns the profile of a set-up that was begun and not ended, None where there is none.
        ask: Looks at this computer for the questions to whoever has no profile; calls what is given with what it does.
        open: Opens the set-up of a profile with the notes of earlier runs; nothing is looked at or changed by it.
        save: Writes a profile; an empty text is success, else one sentence.
    """

    load: "Callable[[Path], Profile | tuple[ProfileProblem, ...]]"
    last: "Callable[[], Profile | None]"
    ask: "Callable[[Callable[[str], None]], Asking]"
    open: "Callable[[Profile], SetupSession]"
    save: "Callable[[Profile, Path], str]"


@dataclass(frozen=True)
class Services:
    """Everything behind the window.

    Attributes:
        start: Makes a session for a plan; nothing is looked at before it is run.
        environments: Finds the Pythons on this computer. Called in a worker thread.
        describe_python: Describes the Python at a path, or says in one sentence why it cannot.
        redact: Masks what names the user or the computer.
        render: Turns a redacted report into text.
        save: Writes a redacted report; the suffix gives the format. None is success, else one sentence.
        load: Reads a saved report, or says in one sentence why it cannot.
        recommend: Names the sets of versions that work on the machine of these facts, for these Pythons.
        explain: Explains an error: a text or a file of any size, what is known of where it comes from, the facts of
            this machine where they count, a switch that ends it early, and what to call with the share that is read.
        compare: Says what differs between two reports with these names, given the position of the first one's result;
            or says in one sentence why they cannot be compared.
        run_fix: Runs a fix that the user agreed to, until it ends or the switch stops it; tells how it goes on.
        setup: The guided set-up.
        redact_text: Masks what names the user or the computer in any text.
        demo: The recorded machine that is played back; None where it is this computer that is looked at.
    """

    start: Callable[[Plan], SessionLike]
    environments: Callable[[], tuple[Environment, ...]]
    describe_python: Callable[[str], Environment | str]
    redact: Callable[[Report], Report]
    render: Callable[[Report, ReportFormat], str]
    save: Callable[[Report, Path], str | None]
    load: Callable[[Path], Report | str]
    recommend: Callable[[Facts, tuple[Environment, ...]], Recommendation]
    explain: Callable[[str | Path, Hints, Case | None, Event, Callable[[float], None]], Explained | str]
    compare: Callable[[Report, Report, tuple[str, str], int], Comparison | str]
    run_fix: Callable[[Job, Event, Callable[[FixEvent], None]], Action]
    setup: SetupServices
    redact_text: Callable[[str], str] = str
    demo: "DemoMachine | None" = None
