"""Builds what Windows users get, on Windows or on Linux: an installer, a portable zip file, sums and a list of parts.

    python packaging/windows/build.py --fetch                 with the official embeddable Python, which it downloads
    python packaging/windows/build.py --runtime FOLDER        with one that was unpacked before

The running Python needs pip, hatchling and PySide6 (the test extra and the package itself bring them). It should be
of the same minor version as the one that is packed, since only then the modules can be compiled ahead. MinGW compiles
the launchers, NSIS makes the installer; `--no-installer` makes all but that. What is downloaded must have the hashes
of runtime.json and requirements.txt. Signing: see steps/signing.py.
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from steps import artefacts, icon, launchers, packages, runtime, sbom, signing  # noqa: E402

ROOT = packages.ROOT
NOTE = Path(__file__).with_name("README.txt")


def main() -> int:
    """Collects the folder to install and packs it."""
    options = _options()
    out: Path = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    try:
        python = runtime.fetch(out / "fetched") if options.fetch else options.runtime
        app = out / "windows-app"
        shutil.rmtree(app, ignore_errors=True)
        version = collect(python, app)
        made = pack(app, out, version, not options.no_installer)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"nothing was built: {error}", file=sys.stderr)
        return 1
    size = sum(path.stat().st_size for path in app.rglob("*") if path.is_file())
    print(f"{app}: {size / 1e6:.1f} MB")
    for path in made:
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--runtime", type=Path, metavar="FOLDER", help="an unpacked embeddable Python for Windows")
    source.add_argument("--fetch", action="store_true", help="download the one that runtime.json pins")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where everything goes (default: dist)")
    parser.add_argument("--no-installer", action="store_true", help="make the folder and the zip file, no installer")
    return parser.parse_args()


def collect(python: Path, app: Path) -> str:
    """Fills the folder that is installed; returns gpuwizard's version."""
    minor = runtime.put(python, app / "python")
    version = packages.put(app / "packages", minor)
    picture = icon.make(ROOT / "gpuwizard" / "resources" / "wizard.svg")
    launchers.put(app, version, picture)
    signing.sign(*(app / name for name in launchers.PROGRAMS))
    (app / "gpuwizard.ico").write_bytes(picture)
    shutil.copyfile(ROOT / "LICENSE", app / "LICENSE.txt")
    shutil.copyfile(ROOT / "THIRD-PARTY-NOTICES.md", app / "THIRD-PARTY-NOTICES.txt")
    shutil.copyfile(NOTE, app / "README.txt")
    return version


def pack(app: Path, out: Path, version: str, installer: bool) -> list[Path]:
    """Makes the files that are handed out; returns them."""
    name = f"gpuwizard-{version}"
    portable, parts = out / f"{name}-windows-portable.zip", out / f"{name}-windows.cdx.json"
    artefacts.make_zip(app, name, portable)
    parts.write_bytes(sbom.make(app, version))
    made = [portable, parts]
    if installer:
        setup = out / f"{name}-setup.exe"
        artefacts.make_installer(app, version, setup)
        signing.sign(setup)
        made.append(setup)
    artefacts.write_sums(out, *made)
    return [*made, out / artefacts.SUMS]


if __name__ == "__main__":
    sys.exit(main())
