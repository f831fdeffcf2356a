"""The files of Microsoft's runtime, and which release of it brings them."""

import pytest
from packaging.version import Version

from gpuwizard.catalog.msvc_runtime import FILES, package_of, runtime_file


@pytest.mark.parametrize(
    ("names", "package"),
    [
        (("VCRUNTIME140_THREADS.dll",), "Microsoft Visual C++ Redistributable (x64) 14.38 or newer"),
        (("MSVCP140_ATOMIC_WAIT.dll",), "Microsoft Visual C++ Redistributable (x64) 14.28 or newer"),
        (("msvcp140.dll",), "Microsoft Visual C++ Redistributable (x64)"),
        (("msvcp140_1.dll", "VCRUNTIME140_THREADS.dll", "MSVCP140.dll"), "(x64) 14.38 or newer"),
        (("KERNEL32.dll", "libiomp5md.dll"), ""),
        ((), ""),
    ],
)
def test_the_oldest_release_that_has_all_files_is_named(names: tuple[str, ...], package: str) -> None:
    assert package_of(*names).endswith(package)
    assert bool(package_of(*names)) is bool(package)


def test_rows_stand_in_the_order_of_releases_and_have_sources() -> None:
    releases = [Version(row.since) for row in FILES]
    assert releases == sorted(releases)
    assert all(row.source and row.name == row.name.lower() for row in FILES)
    assert runtime_file("MSVCP140_1.DLL") == runtime_file("msvcp140_1.dll")
    assert runtime_file("cudart64_12.dll") is None
