"""The cuDNN that old cards need: newer ones have no code for them, and pip takes the newest unless told."""

from collections.abc import Sequence

from packaging.version import Version

from gpuwizard.catalog.cudnn import CudnnEnd, last_for


def cudnn_limit(capabilities: Sequence[str]) -> CudnnEnd | None:
    """Returns the strictest limit that the cards set, None where the newest cuDNN serves them all."""
    limits = [row for row in map(last_for, capabilities) if row is not None]
    return min(limits, key=lambda row: Version(row.last_cudnn)) if limits else None
