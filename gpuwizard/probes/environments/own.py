"""The Python that runs this program, which people often installed beside their framework."""

from __future__ import annotations

from collections.abc import Iterator

from gpuwizard.probes.environments import files, layout
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import Sighting

FOUND_VIA = "runs gpuwizard"


def find(context: SearchContext) -> Iterator[Sighting]:
    """Yields the own Python, unless it is the one that the installer brought and that nobody else uses."""
    prefix = context.own_prefix
    # Only the bundled Python has a "._pth" file beside it: it fixes where that Python looks for packages.
    if prefix is None or any(name.lower().endswith("._pth") for name in files.names_in(prefix)):
        return
    python = layout.interpreter_in(prefix, context)
    if python is not None:
        yield Sighting(python, "", FOUND_VIA)
