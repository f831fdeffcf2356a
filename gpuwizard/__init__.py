"""gpuwizard finds out why a framework cannot use the NVIDIA GPU, and says how to mend it."""

__version__ = "0.1.0"
