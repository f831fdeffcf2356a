"""`gpuwizard recommend`: which sets of versions work on this machine, best first, as text or JSON."""

from collections.abc import Iterator
from datetime import date

from gpuwizard.cli import output
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.interrupts import end_like_ctrl_c, raise_if_asked
from gpuwizard.cli.text import wrapped
from gpuwizard.model.fix import Command
from gpuwizard.model.layers import FRAMEWORK_TITLES, FRAMEWORKS, FrameworkName
from gpuwizard.model.recommendation import Place, Recommendation, VersionSet
from gpuwizard.report.knowledge import known_as_of

ON: dict[Place, str] = {
    "linux": "on this Linux",
    "windows": "on Windows itself",
    "wsl": "in WSL 2",
    "container": "in this container",
    "macos": "on macOS",
}


def run(options: Options) -> int:
    """Prints the recommendation; 0 where there is a set, 1 where nothing works."""
    from gpuwizard.engine.recommend import recommend_here

    end_like_ctrl_c()
    progress = output.Progress(quiet=options.json)

    def tell(text: str) -> None:
        raise_if_asked()
        progress.show(text)

    python = options.python if isinstance(options.python, str) else ""
    if options.python == "":
        raise UsageError("No path was given after --python: name a Python, or leave the option out.")
    try:
        found = recommend_here(python, _frameworks(options.framework), date.today(), tell)
    finally:
        progress.clear()
    if isinstance(found, str):
        raise UsageError(found)
    if options.json:
        output.say_json(found)
    else:
        for line in lines(found, output.Paint(options.no_color)):
            output.say(line)
    return 0 if found.sets else 1


def _frameworks(wanted: str) -> tuple[FrameworkName, ...]:
    return tuple(name for name in FRAMEWORKS if wanted in ("auto", name))


def lines(found: Recommendation, paint: output.Paint) -> Iterator[str]:
    """Yields the lines of a recommendation: warnings, the sets, what does not work, the age of what is known."""
    yield paint(_headline(found), "bold")
    for text in (*found.warnings, *(f"Taken for granted: {text}" for text in found.assumed)):
        yield ""
        yield from (paint(line, "warning") for line in wrapped(text, "! ", "  "))
    if found.sets:
        yield ""
        yield paint("What works here, best first", "bold")
    for number, one in enumerate(found.sets, 1):
        yield ""
        yield from _set(number, one, found, paint)
    if found.ruled_out:
        yield ""
        yield paint("Does not work here", "bold")
    for ruled in found.ruled_out:
        yield from wrapped(f"- {FRAMEWORK_TITLES[ruled.framework]}, {ruled.version}: {ruled.because}", "  ", "    ")
    yield ""
    yield paint(f"{known_as_of(found.knowledge)}.", "dim")


def _headline(found: Recommendation) -> str:
    if not found.gpu:
        return f"GPU: none known; driver: {found.driver or 'none seen'}"
    capability = f" (compute capability {found.compute_capability})" if found.compute_capability else ""
    return f"GPU: {found.gpu}{capability}; driver: {found.driver or 'none seen'}"


def _set(number: int, one: VersionSet, found: Recommendation, paint: output.Paint) -> Iterator[str]:
    name = f"{number}. {FRAMEWORK_TITLES[one.framework]} {one.version} {ON[one.on]}"
    mark = paint("  installed already", "passed") if one.installed else ""
    yield f"  {paint(name, 'bold')}{mark}"
    yield f"     Python {one.python}, CUDA {one.cuda}, cuDNN {one.cudnn}"
    yield from wrapped(one.why, "     ")
    have = f" (you have {found.driver})" if found.driver else ""
    needs = [f"{need}{have}" if need.startswith("driver") else need for need in one.needs]
    yield from wrapped(f"Needs: {'; '.join(needs)}", "     ", "       ")
    for position, step in enumerate(one.steps, 1):
        yield from wrapped(f"{position}) {step}", "     ", "        ")
    for command in one.commands:
        yield from _command(command, one)
    if one.takes:
        yield from wrapped(f"Takes: {one.takes}", "     ")


def _command(command: Command, one: VersionSet) -> Iterator[str]:
    if len(one.commands) > 1:
        inside = one.on == "wsl" and command.shell == "bash"
        yield f"     in {'the Ubuntu window' if inside else output.SHELLS[command.shell]}:"
    # Commands are never wrapped: what is copied must be whole.
    yield from (f"       {line}" for line in command.text.splitlines())
