"""Compares two results: what accounts for the difference between them first, noise left out."""

from gpuwizard.diagnosis.compare.compare import compare

__all__ = ["compare"]
