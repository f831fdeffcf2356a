"""The rows that only Windows has, on the pages of the driver and of the framework."""

from msgspec.structs import replace

from gpuwizard.diagnosis.pages.windows import driver_rows, framework_rows, system
from gpuwizard.model.driver import DriverFacts, DriverLibrary, PciGpu
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Interpreter, PythonFacts
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.report import Seen
from gpuwizard.model.windows import CodePages, WindowsFacts, Wsl, WslSystem

HOST = HostFacts("windows", "Windows 11 (10.0.22631)", machine="AMD64", windows=WindowsFacts())
CARD = PciGpu("PCI\\1", "2484", "NVIDIA GeForce RTX 3070", "nvlddmkm", 0, "566.36", "2024-12-04", "NVIDIA")
PYTHON = Interpreter("C:\\tf\\python.exe", "3.10.11", prefix="C:\\tf", site_packages=("C:\\tf\\Lib\\site-packages",))


def case(host: HostFacts, driver: DriverFacts | None = None, python: Interpreter = PYTHON) -> Case:
    machine = MachineFacts(host, driver or DriverFacts())
    return Case(machine, TargetFacts("python.exe", "tensorflow", PythonFacts(Found(python))))


def host(**settings: object) -> HostFacts:
    return replace(HOST, windows=replace(WindowsFacts(), **settings))


def row(rows: list[Seen], label: str) -> Seen:
    return next(one for one in rows if one.label == label)


def test_the_system_is_called_as_people_call_it() -> None:
    told = host(edition="Pro", feature_release="23H2", build="22631.4602")
    assert system(case(told)) == "Windows 11 Pro 23H2 (10.0.22631.4602), AMD64"
    assert system(case(replace(HOST, windows=None))) == "Windows 11 (10.0.22631), AMD64"


def test_a_build_of_the_registry_that_is_not_that_of_the_system_does_not_count() -> None:
    assert system(case(host(build="7601.1"))) == "Windows 11 (10.0.22631), AMD64"


def test_a_server_does_not_tell_its_edition_twice() -> None:
    server = replace(
        host(edition="Datacenter", build="26100.1742"), release="Windows Server 2025 Datacenter (10.0.26100)"
    )
    assert system(case(server)) == "Windows Server 2025 Datacenter (10.0.26100.1742), AMD64"


def driver(*cards: PciGpu, files: str = "566.36", others: tuple[str, ...] = ()) -> DriverFacts:
    library = DriverLibrary("nvcuda.dll", "C:\\Windows\\System32\\nvcuda.dll", files)
    return DriverFacts(Found(cards), others, libraries=Found((library,)))


def test_the_driver_of_two_equal_cards_is_told_once() -> None:
    rows = list(driver_rows(case(HOST, driver(CARD, replace(CARD, address="PCI\\2")))))
    assert [(one.label, one.value, one.mark) for one in rows] == [
        ("Driver in Windows' list", "566.36 of 2024-12-04, by NVIDIA", "info")
    ]


def test_files_of_another_driver_than_the_listed_one_are_marked() -> None:
    told = row(list(driver_rows(case(HOST, driver(CARD, files="551.61")))), "Driver in Windows' list")
    assert told.mark == "warn"
    assert "551.61" in told.note


def test_microsoft_s_basic_driver_is_marked() -> None:
    basic = replace(CARD, driver_version="", driver_provider="Microsoft")
    told = row(list(driver_rows(case(HOST, driver(basic)))), "Driver in Windows' list")
    assert (told.value, told.mark) == ("a driver by Microsoft, which has no CUDA", "warn")


def test_the_other_adapter_of_a_laptop_is_named() -> None:
    rows = list(driver_rows(case(HOST, driver(CARD, others=("Intel(R) Iris(R) Xe Graphics",)))))
    assert row(rows, "Other display adapters").value == "Intel(R) Iris(R) Xe Graphics"


def test_only_limits_that_somebody_has_set_are_told() -> None:
    assert list(driver_rows(case(HOST))) == []
    rows = list(driver_rows(case(host(tdr_delay=60, gpu_scheduling=True))))
    assert row(rows, "Hardware-accelerated GPU scheduling").value == "on"
    assert "after 60 seconds" in row(rows, "When the GPU does not answer").value
    never = list(driver_rows(case(host(tdr_level=0))))
    assert "without an end" in row(never, "When the GPU does not answer").value


def test_other_systems_have_no_such_rows() -> None:
    linux = HostFacts("linux")
    assert list(driver_rows(case(linux))) == []
    assert list(framework_rows(case(linux))) == []


def runtime(files: Found[str] | Absent, package: str = "") -> Seen:
    told = replace(host(vc_package=package), vc_runtime=files)
    return row(list(framework_rows(case(told))), "Microsoft's Visual C++ runtime")


def test_the_runtime_and_its_version() -> None:
    told = runtime(Found("14.38.33135.0", "msvcp140.dll"), "14.38.33135.1")
    assert (told.value, told.mark) == ("14.38.33135.0", "info")


def test_files_of_the_runtime_that_are_older_than_what_was_installed() -> None:
    told = runtime(Found("14.16.27033.0", "msvcp140.dll"), "14.38.33135.0")
    assert told.mark == "warn"
    assert "14.38.33135.0" in told.note


def test_a_runtime_with_a_file_too_few() -> None:
    told = runtime(Absent(("C:\\Windows\\System32\\msvcp140_1.dll",)))
    assert (told.value, told.mark) == ("not complete: msvcp140_1.dll cannot be found", "warn")


def test_long_paths_are_a_warning_only_where_they_are_needed() -> None:
    deep = replace(PYTHON, site_packages=("C:\\" + "x" * 140,))
    assert row(list(framework_rows(case(host(long_paths=False)))), "Long paths").mark == "info"
    assert row(list(framework_rows(case(host(long_paths=True), python=deep))), "Long paths").value == "on"
    told = row(list(framework_rows(case(host(), python=deep))), "Long paths")
    assert told.mark == "warn"
    assert "143 characters" in told.note


def test_characters_that_old_programs_cannot_name() -> None:
    pages = host(code_pages=CodePages(1252, 850))
    label = "Characters in the path"
    assert label not in [one.label for one in framework_rows(case(pages, python=replace(PYTHON, prefix="C:\\Jürgen")))]
    told = row(list(framework_rows(case(pages, python=replace(PYTHON, prefix="C:\\田中")))), label)
    assert told.mark == "warn"
    assert "1252" in told.value


def test_the_linux_systems_in_wsl() -> None:
    both = (WslSystem("Ubuntu-24.04", 2, True), WslSystem("Debian", 1))
    told = row(list(framework_rows(case(host(wsl=Wsl(both, libraries=("libcuda.so.1",)))))), "Linux in WSL")
    assert told.value == "Ubuntu-24.04 (WSL 2, the default), Debian (WSL 1, which cannot use a GPU)"
    assert told.mark == "info"
    bare = row(list(framework_rows(case(host(wsl=Wsl(both))))), "Linux in WSL")
    assert bare.mark == "warn"
