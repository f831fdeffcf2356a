"""The library probe: what the loader would do with each GPU library that a framework build opens."""

from gpuwizard.probes.libraries.request import LibraryRequest
from gpuwizard.probes.libraries.resolve import resolve, why_unknown

__all__ = ["LibraryRequest", "resolve", "why_unknown"]
