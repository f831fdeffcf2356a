"""What a framework is called where it is installed: its packages by their normalised names, and their metadata."""

from gpuwizard.model.layers import FrameworkName

# Packages that bring the import package of a framework, the usual one first. jaxlib is none: it is a part of jax.
# "tensorflow-base" and "pytorch" are conda's names. Names are added, never dropped: old environments still bear them.
OWNERS: dict[FrameworkName, tuple[str, ...]] = {
    "tensorflow": (
        "tensorflow",
        "tensorflow-gpu",
        "tensorflow-cpu",
        "tensorflow-intel",
        "intel-tensorflow",
        "intel-tensorflow-avx512",
        "tensorflow-rocm",
        "tensorflow-macos",
        "tensorflow-aarch64",
        "tensorflow-cpu-aws",
        "tf-nightly",
        "tf-nightly-cpu",
        "tf-nightly-gpu",
        "tf-nightly-intel",
        "tf-nightly-macos",
        "tensorflow-base",
    ),
    "torch": ("torch", "pytorch"),
    "jax": ("jax",),
}
FRAMEWORK_OF: dict[str, FrameworkName] = {owner: name for name, owners in OWNERS.items() for owner in owners}
# Of these every build is for the processor alone.
CPU_BUILDS = (
    "tensorflow-cpu",
    "tensorflow-cpu-aws",
    "tensorflow-intel",
    "tf-nightly-cpu",
    "tf-nightly-intel",
    "intel-tensorflow",
    "intel-tensorflow-avx512",
)
# What a package leaves beside its files, as Python's importlib.metadata finds it in a folder of packages: a folder of
# today's wheels, and of older ways a folder or a file. Source: packaging.python.org, "Recording installed projects".
METADATA_ENDINGS = (".dist-info", ".egg-info")
