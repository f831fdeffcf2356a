"""Three questions for whoever comes without a profile, as data: a window and a terminal ask them alike."""

from collections.abc import Mapping

from msgspec import Struct

from gpuwizard.diagnosis.recommend.ground import survey
from gpuwizard.model.layers import FRAMEWORK_TITLES, FRAMEWORKS
from gpuwizard.setup.facts import SetupFacts
from gpuwizard.setup.profile import About, EnvironmentPart, FrameworkPart, Profile

USE, WHERE, FOLDER = "use", "where", "folder"
ON_PROCESSOR = "-on-processor"
_PLACES = {"wsl": "in WSL 2 (Linux inside Windows; needed for new TensorFlow and JAX)", "native": "on Windows itself"}


class Choice(Struct, frozen=True):
    """One answer: what is noted, and how it is shown."""

    id: str
    text: str


class Question(Struct, frozen=True):
    """One question.

    Attributes:
        id: For the answers.
        text: The question.
        choices: What can be answered; empty for free text.
        default: The answer of who only presses Enter.
        note: What to know before one answers; may be empty.
    """

    id: str
    text: str
    choices: tuple[Choice, ...] = ()
    default: str = ""
    note: str = ""


def questions(facts: SetupFacts, answers: Mapping[str, str] | None = None) -> tuple[Question, ...]:
    """Returns the questions that make sense on this machine; later ones may hang on earlier answers.

    Args:
        facts: The machine.
        answers: What was answered so far.
    """
    gpu = not survey(facts.machine).no_gpu
    uses = [Choice(name, f"{FRAMEWORK_TITLES[name]} on the GPU") for name in FRAMEWORKS] if gpu else []
    uses += [Choice(f"{name}{ON_PROCESSOR}", f"{FRAMEWORK_TITLES[name]} on the processor") for name in FRAMEWORKS]
    use = (answers or {}).get(USE, uses[0].id)
    asked = [Question(USE, "What do you want to use?", tuple(uses), uses[0].id, "" if gpu else _no_card(facts))]
    if facts.windows and not use.endswith(ON_PROCESSOR):
        places = tuple(Choice(name, text) for name, text in _PLACES.items())
        asked.append(Question(WHERE, "Where shall it run?", places, "native" if use == "torch" else "wsl"))
    name = use.removesuffix(ON_PROCESSOR)
    return (*asked, Question(FOLDER, "In which folder shall the environment lie?", default=f"~/gpu-{name}"))


def _no_card(facts: SetupFacts) -> str:
    if survey(facts.machine).place == "macos":
        return "On macOS no framework can use an NVIDIA card, so only the processor is offered."
    return (
        "No NVIDIA card was found in this computer, so only the processor is offered. "
        "If there is one, check this computer first."
    )


def profile_from(answers: Mapping[str, str], facts: SetupFacts) -> Profile:
    """Returns the profile that the answers mean; what was not answered takes its default."""
    given = {key: text.strip() for key, text in answers.items() if text.strip()}
    told = {question.id: given.get(question.id, question.default) for question in questions(facts, given)}
    use = told[USE]
    framework = FrameworkPart(name=use.removesuffix(ON_PROCESSOR), gpu=not use.endswith(ON_PROCESSOR))  # type: ignore[arg-type]
    place = EnvironmentPart(folder=told[FOLDER], where=told.get(WHERE, "native"))  # type: ignore[arg-type]
    return Profile(About(name=f"My {FRAMEWORK_TITLES[framework.name]}"), place, framework)  # type: ignore[index]


def as_toml(profile: Profile) -> str:
    """Returns the text of a profile, to be saved and handed on. Only what differs from the defaults is written."""
    parts = []
    for section in profile.__struct_fields__:
        part = getattr(profile, section)
        lines = [f"{key} = {_spelled(value)}" for key, value in _told(part)]
        if lines:
            parts.append("\n".join((f"[{section}]", *lines)))
    return "\n\n".join(parts) + "\n"


def _told(part: Struct) -> list[tuple[str, object]]:
    defaults = dict(zip(reversed(part.__struct_fields__), reversed(part.__struct_defaults__), strict=False))
    pairs = [(key, getattr(part, key)) for key in part.__struct_fields__]
    return [(key, value) for key, value in pairs if key not in defaults or defaults[key] != value]


def _spelled(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_spelled, value))}]"
    escaped = "".join(_sign(sign) for sign in str(value))
    return f'"{escaped}"'


def _sign(sign: str) -> str:
    if sign in '"\\':
        return f"\\{sign}"
    return sign if ord(sign) >= 32 and ord(sign) != 127 else f"\\u{ord(sign):04x}"
