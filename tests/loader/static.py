"""What the library probe says, put so that it can be compared with what the loader did."""

import os

from layout import Layout

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries import LibraryRequest, resolve
from gpuwizard.probes.libraries.search import DEAD, REPEATED


def facts(layout: Layout) -> dict[str, LibraryFact]:
    """Resolves the libraries of a layout."""
    return facts_of(
        LibraryRequest(
            framework="tensorflow",
            version="2.20.0",
            framework_location=str(layout.framework),
            site_packages=(str(layout.site),),
            prefix=str(layout.prefix),
            env=layout.env,
            executable=str(layout.program),
            cwd=str(layout.cwd),
            cuda_build=True,
        )
    )


def facts_of(request: LibraryRequest) -> dict[str, LibraryFact]:
    """Resolves the GPU libraries that a request asks for, by name."""
    return {fact.name: fact for fact in resolve(request) if fact.family != "system"}


def module_of(request: LibraryRequest) -> LibraryFact:
    """Resolves the framework's own module."""
    (fact,) = (fact for fact in resolve(request) if fact.family == "system")
    return fact


def taken(fact: LibraryFact) -> str:
    """Returns the file that the loader would get in, with all links followed; empty for none."""
    return next((os.path.realpath(one.path) for one in fact.candidates if one.would_load), "")


def looked(fact: LibraryFact) -> tuple[str, ...]:
    """Returns the folders in which the loader would look, in order."""
    steps = (step for step in fact.search if step.folder and step.result not in (DEAD, REPEATED))
    return tuple(dict.fromkeys(os.path.realpath(step.folder) for step in steps))
