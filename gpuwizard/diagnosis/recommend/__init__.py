"""Recommends sets of versions that work together on a machine; a pure function of its facts and of the catalogue."""

from collections.abc import Sequence
from datetime import date

import msgspec

from gpuwizard.catalog.age import AS_OF
from gpuwizard.diagnosis.recommend import notices, shell, words
from gpuwizard.diagnosis.recommend.ground import Card, survey
from gpuwizard.diagnosis.recommend.ruled import ruled_out
from gpuwizard.diagnosis.recommend.weigh import INSTALLED, Desk, Judged, Weighed, judge, newest_release, select, weigh
from gpuwizard.model.facts import MachineFacts
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import FRAMEWORKS, FrameworkName
from gpuwizard.model.recommendation import Recommendation, RuledOut, VersionSet

__all__ = ["recommend"]


def recommend(
    machine: MachineFacts,
    pythons: Sequence[Environment],
    frameworks: Sequence[FrameworkName] = FRAMEWORKS,
    python: str = "",
    today: date | None = None,
) -> Recommendation:
    """Names the sets of versions that work on a machine, best first, and what does not work and why.

    Args:
        machine: Facts of the machine, fresh or from a saved report.
        pythons: The Pythons at hand; the first is taken for the one that the user works with.
        frameworks: Which frameworks to speak of, in the order in which they matter to the user.
        python: Path of the Python that the user chose; then its release decides, wherever a set fits it.
        today: For the age of the catalogue; None leaves the age out.
    """
    ground = survey(machine)
    chosen = _chosen(python, pythons)
    desk = Desk(ground, tuple(pythons), chosen)
    told = [_tell(framework, desk) for framework in frameworks]
    sets = sorted((row for one in told for row in one.sets), key=lambda row: _order(row[0], frameworks))
    first = ground.cards[0] if ground.cards else Card("", "")
    return Recommendation(
        sets=tuple(made for _, made in sets),
        ruled_out=tuple(row for one in told for row in one.ruled_out),
        gpu=first.name,
        compute_capability=first.capability,
        driver=ground.driver,
        assumed=tuple(notices.assumed(ground)),
        knowledge=AS_OF.isoformat(),
        warnings=(
            *notices.about_age(today),
            *notices.about_machine(ground),
            *notices.about_python(python, chosen),
            *(notices.one_card_only(one.framework, ground) for one in told if one.alone and one.sets),
            *notices.about_driver(ground, [one for one, _ in sets]),
        ),
    )


class _Told(msgspec.Struct, frozen=True):
    """What is said of one framework; `alone` is whether it holds for the first of several GPUs only."""

    framework: FrameworkName
    sets: tuple[tuple[Weighed, VersionSet], ...]
    ruled_out: tuple[RuledOut, ...]
    alone: bool


def _tell(framework: FrameworkName, desk: Desk) -> _Told:
    here, judged = _for_framework(framework, desk)
    works = weigh(judged, here)
    picked, newest = select(works), newest_release(works)
    return _Told(
        framework=framework,
        sets=tuple((one, _version_set(one, here, newest)) for one in picked),
        ruled_out=ruled_out(framework, here, judged, picked),
        alone=here is not desk,
    )


def _order(one: Weighed, frameworks: Sequence[FrameworkName]) -> tuple[int, bool, bool, int]:
    """What needs the least change comes first; each framework's best before the others' second best."""
    return one.change, one.slow, one.role == "other", frameworks.index(one.option.framework)


def _for_framework(framework: FrameworkName, desk: Desk) -> tuple[Desk, list[Judged]]:
    """Judges the options for all GPUs together, or where none serves them all, for the first one alone."""
    if desk.ground.no_gpu:
        return desk, []
    judged = judge(framework, desk.ground)
    if len(desk.ground.capabilities) == 1 or any(not one.because for one in judged):
        return desk, judged
    alone = msgspec.structs.replace(desk.ground, cards=desk.ground.cards[:1])
    return Desk(alone, desk.pythons, desk.chosen), judge(framework, alone)


def _version_set(one: Weighed, desk: Desk, newest: str) -> VersionSet:
    option, is_installed = one.option, one.change == INSTALLED
    made = (
        shell.look(option, one.choice, desk.ground)
        if is_installed
        else shell.commands(option, one.choice, desk.ground, desk.pythons)
    )
    return VersionSet(
        framework=option.framework,
        version=option.version,
        python=one.choice.release,
        cuda=option.cuda,
        cudnn=option.cudnn,
        on=option.on,
        why=words.why(one, desk, newest),
        needs=words.needs(one, desk),
        commands=made,
        interpreter=one.choice.path,
        installed=is_installed,
        takes=words.takes(one, desk.ground),
        steps=words.steps(one, desk),
        source=option.source,
    )


def _chosen(python: str, pythons: Sequence[Environment]) -> Environment | None:
    if not python:
        return None
    return next((one for one in pythons if one.python == python), Environment(python, "system"))
