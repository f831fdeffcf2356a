"""Pythons, frameworks, libraries and runs of which machines are put together; what is well unless it is changed."""

from typing import Any

import msgspec
from hardware import SYSTEM32
from msgspec.structs import replace as changed

from gpuwizard.catalog.libraries import wanted
from gpuwizard.model.driver import DriverFacts
from gpuwizard.model.facts import Facts, MachineFacts, TargetFacts
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import BuildInfo, FrameworkPackage, Interpreter, PythonFacts
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.libraries import Candidate, LibraryFact
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.run import ChildEnd, RunFacts, Stage
from gpuwizard.model.search import SearchFacts


def python(version: str = "3.12.3", host: str = "linux", **changes: Any) -> Interpreter:
    """A virtual environment in a user's project."""
    minor = ".".join(version.split(".")[:2])
    if host == "windows":
        prefix = "C:\\Users\\user\\project\\.venv"
        base = f"C:\\Users\\user\\AppData\\Local\\Programs\\Python\\Python{minor.replace('.', '')}"
        exe, site, platform = prefix + "\\Scripts\\python.exe", prefix + "\\Lib\\site-packages", "win-amd64"
    else:
        prefix, base, platform = "/home/user/project/.venv", "/usr", "linux-x86_64"
        exe, site = prefix + "/bin/python", f"{prefix}/lib/python{minor}/site-packages"
    well = Interpreter(exe, version, "venv", prefix, base, platform=platform, site_packages=(site,))
    return changed(well, **changes)


def conda_python(version: str, host: str = "linux", name: str = "tf") -> Interpreter:
    minor = ".".join(version.split(".")[:2])
    if host == "windows":
        prefix = f"C:\\Users\\user\\miniconda3\\envs\\{name}"
        exe, site = prefix + "\\python.exe", prefix + "\\Lib\\site-packages"
    else:
        prefix = f"/home/user/miniconda3/envs/{name}"
        exe, site = prefix + "/bin/python", f"{prefix}/lib/python{minor}/site-packages"
    return python(
        version,
        host,
        executable=exe,
        kind="conda",
        prefix=prefix,
        base_prefix=prefix,
        site_packages=(site,),
        installer="conda",
    )


def joined(folder: str, *parts: str) -> str:
    separator = "\\" if "\\" in folder else "/"
    return separator.join((folder, *parts))


def tensorflow(
    at: Interpreter,
    version: str = "2.20.0",
    cuda: str = "12.5.1",
    cudnn: str = "9",
    capabilities: tuple[str, ...] = ("sm_60", "sm_70", "sm_80", "sm_89", "compute_90"),
    **changes: Any,
) -> FrameworkPackage:
    """TensorFlow in that Python; `cuda` empty is a build without it."""
    folder = joined(at.site_packages[0], "tensorflow")
    source = joined(folder, "python", "platform", "build_info.py")
    info = BuildInfo(bool(cuda), cuda, cudnn, capabilities, source) if cuda else BuildInfo(False, source=source)
    well = FrameworkPackage("tensorflow", "tensorflow", version, folder, "cuda" if cuda else "cpu", info)
    return changed(well, **changes)


def torch(at: Interpreter, version: str = "2.7.1+cu128", cuda: str = "12.8", **changes: Any) -> FrameworkPackage:
    folder = joined(at.site_packages[0], "torch")
    info = BuildInfo(bool(cuda), cuda, source=joined(folder, "version.py"))
    well = FrameworkPackage("torch", "torch", version, folder, "cuda" if cuda else "cpu", info)
    return changed(well, **changes)


def libraries(
    framework: FrameworkName, version: str, host: str, folder: str, via: str, cuda: str = "", **states: LibraryFact
) -> tuple[LibraryFact, ...]:
    """Every library that the build opens, found in one folder; `states` replaces some by their stem."""
    driver = SYSTEM32 if host == "windows" else "/usr/lib/x86_64-linux-gnu/"
    facts = []
    for one in wanted(framework, version, host, cuda):
        fact = LibraryFact(
            one.name, f"{framework} {version}", one.wanted_version, family=one.family, package=one.package
        )
        place = (driver + one.name) if one.family == "driver" else joined(folder, one.name)
        found_via = ("System32" if host == "windows" else "ld.so.cache") if one.family == "driver" else via
        reason = f"the loader takes this one ({found_via})"
        well = changed(
            fact, status="found", path=place, found_via=found_via, candidates=(Candidate(place, "", True, reason),)
        )
        facts.append(changed(fact, **as_changes(states[stem(one.name)])) if stem(one.name) in states else well)
    return tuple(facts)


def as_changes(fact: LibraryFact) -> dict[str, Any]:
    names = ("status", "path", "version", "found_via", "candidates", "missing_dependencies", "problem")
    return {name: getattr(fact, name) for name in names}


def stem(name: str) -> str:
    """libcudnn.so.9 and cudnn64_9.dll are both cudnn."""
    plain = name.removeprefix("lib").partition(".so")[0].partition("64_")[0].partition(".dll")[0]
    return plain.replace("-", "_")


def ill(status: str, path: str = "", version: str = "", via: str = "", **more: Any) -> LibraryFact:
    """The state of a library that is not simply found."""
    return LibraryFact("", "", status=status, path=path, version=version, found_via=via, **more)


def stages(
    framework: FrameworkName, version: str, location: str, gpus: tuple[str, ...], device: str
) -> tuple[Stage, ...]:
    """All stages, well; on the processor where there is no GPU."""
    on_gpu = bool(gpus)
    data = {"file": joined(location, "__init__.py"), "version": version}
    done = [Stage("start"), Stage("import", seconds=4.21, data=data), Stage("build")]
    done.append(Stage("devices", seconds=0.4, data={"gpus": "\n".join(gpus)}))
    for name, seconds in (("matmul", 0.9), ("conv2d", 0.6), ("fit", 1.4)):
        done.append(Stage(name, seconds=seconds, device=device, on_gpu=on_gpu, max_error=0.0))
    return tuple(done)


TF_GPU, TF_CPU = ("/job:localhost/replica:0/task:0/device:" + kind for kind in ("GPU:0", "CPU:0"))


def ran(package: FrameworkPackage, gpus: tuple[str, ...] = (), log: str = "") -> RunFacts:
    """The framework imported and computed, on the GPU where it lists one."""
    if package.framework == "tensorflow":
        device = TF_GPU if gpus else TF_CPU
    elif package.framework == "torch":
        device = "cuda:0" if gpus else "cpu"
    else:
        device = "cuda:0" if gpus else "TFRT_CPU_0"
    done = stages(package.framework, package.version, package.location, gpus, device)
    return RunFacts(done, ChildEnd("exited"), gpus, log, len(log), 8.4)


def with_stage(run: RunFacts, stage: Stage) -> RunFacts:
    """The same run with one stage replaced."""
    return changed(run, stages=tuple(stage if one.name == stage.name else one for one in run.stages))


def raised(error_type: str, error: str, log: str = "") -> RunFacts:
    """The import raised an exception."""
    stage = Stage("import", False, 2.1, error_type=error_type, error=error)
    return RunFacts((Stage("start"), stage), ChildEnd("exited"), (), log, len(log), 2.4)


def died(kind: str, code: int = 0, name: str = "", stage: str = "import", log: str = "", size: int = 0) -> RunFacts:
    """The process ended within a stage."""
    end = ChildEnd(kind, code, name, stage)
    return RunFacts((Stage("start"),), end, (), log, size or len(log), 3.0)


def facts(
    host: HostFacts,
    driver: DriverFacts,
    at: Interpreter,
    package: FrameworkPackage | None,
    run: RunFacts,
    opened: tuple[LibraryFact, ...] = (),
    framework: FrameworkName = "tensorflow",
    variables: dict[str, str] | None = None,
    **more: Any,
) -> Facts:
    """Puts the pieces together; `more` goes to the search, the machine, the Python or the target that has it."""
    path = f"{SYSTEM32}WindowsPowerShell\\v1.0;C:\\Windows" if host.os == "windows" else "/usr/local/bin:/usr/bin:/bin"
    owner = package.framework if package else framework
    installed = Found(package, at.site_packages[0]) if package else Absent(at.site_packages)
    held = PythonFacts(Found(at, "the interpreter itself"), package=installed)
    target = TargetFacts(at.executable, owner, held, libraries=opened, run=run)
    machine = MachineFacts(host, driver, search=SearchFacts({"PATH": path, **(variables or {})}))
    target = changed(target, facts=changed(held, **_of(held, more)), **_of(target, more))
    machine = changed(machine, search=changed(machine.search, **_of(machine.search, more)), **_of(machine, more))
    return Facts(machine, (target,))


def _of(owner: msgspec.Struct, given: dict[str, Any]) -> dict[str, Any]:
    return {name: given[name] for name in given if name in owner.__struct_fields__}
