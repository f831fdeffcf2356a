"""The switches that the probes alone do not reach, one call after another in a process of its own."""

import json
import subprocess
import sys
from typing import Any

import pytest

from gpuwizard.model.driver import CudaAnswer
from gpuwizard.model.outcome import Found
from gpuwizard.probes import driver as probe
from gpuwizard.probes.cancel import Cancel
from lab import TOKEN, Driver
from lab.environments import main
from lab.runtime import owner, version_script
from lab.watch import bearers

pytestmark = pytest.mark.lab
MIB = 1024 * 1024
START = """
import ctypes, json, sys
cuda = ctypes.CDLL("libcuda.so.1")
seen, address, context = [], ctypes.c_uint64(), ctypes.c_void_p()
def call(name, *arguments):
    seen.append(getattr(cuda, name)(*arguments))
def size(number):
    return ctypes.c_size_t(number)
def take(megabytes):
    call("cuMemAlloc_v2", ctypes.byref(address), size(megabytes << 20))
call("cuInit", 0)
"""
CONTEXT = 'call("cuCtxCreate_v2", ctypes.byref(context), 0, 0)\n'


def calls(env: dict[str, str], script: str) -> Any:
    """What the calls of a script answered, cuInit first; `told` of the script comes after them."""
    ending = "\nprint(json.dumps(seen + list(globals().get('told', []))))"
    done = subprocess.run(
        [sys.executable, "-c", START + script + ending], env=env, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def listed(env: dict[str, str]) -> CudaAnswer:
    answer = probe.ask_cuda(sys.executable, env, Cancel())
    assert isinstance(answer, Found), answer
    return answer.value


@pytest.mark.parametrize(
    ("mask", "names"),
    [
        ("GPU-00000000-0000-0000-0000-000000000001", ["B"]),
        ("GPU-00000000-0000-0000-0000-000000000002,0", ["C", "A"]),
        ("GPU-nothing", []),
        ("2,GPU-nothing,0", ["C"]),
    ],
)
def test_gpus_are_chosen_by_their_identity(driver: Driver, mask: str, names: list[str]) -> None:
    answer = listed({**driver(cuda_count=3, names="A,B,C"), "CUDA_VISIBLE_DEVICES": mask})
    assert [gpu.name for gpu in answer.devices] == names


def test_one_part_of_a_gpu_is_seen_unless_another_is_named(driver: Driver) -> None:
    env = driver(mig="3", names="H200")
    assert [gpu.name for gpu in listed(env).devices] == ["H200 MIG 1g.10gb"]
    named = {**env, "CUDA_VISIBLE_DEVICES": "MIG-00000000-0000-0000-0003-000000000000"}
    assert listed(named).device_count == 1
    assert listed({**env, "CUDA_VISIBLE_DEVICES": "MIG-00000000-0000-0000-0004-000000000000"}).code == 100


def test_a_gpu_divided_into_no_parts_cannot_be_used(driver: Driver) -> None:
    assert listed(driver(mig=0)).code == 100


def test_each_gpu_has_its_own_kind_and_memory(driver: Driver) -> None:
    answer = listed(driver(cuda_count=3, cuda_cc="9.0,12.0", cuda_mb="141000,32000"))
    assert [gpu.compute_capability for gpu in answer.devices] == ["9.0", "12.0", "12.0"]
    assert [gpu.memory_total for gpu in answer.devices] == [141000 * MIB, 32000 * MIB, 32000 * MIB]


def test_memory_is_counted(driver: Driver) -> None:
    env = driver(cuda_mb=1000, cuda_used_mb=200, context_mb=100)
    assert calls(env, CONTEXT + "take(800)\ntake(600)\ntake(200)") == [0, 0, 2, 0, 2]
    script = CONTEXT + 'take(600)\ncall("cuMemFree_v2", address)\ntake(600)'
    assert calls(env, script) == [0, 0, 0, 0, 0]


def test_a_context_needs_memory_too(driver: Driver) -> None:
    assert calls(driver(cuda_used_mb=8150), CONTEXT) == [0, 2]


@pytest.mark.parametrize(("processes", "code"), [("", 0), ("4000001:100", 46)])
def test_a_gpu_for_one_process_only(driver: Driver, processes: str, code: int) -> None:
    assert calls(driver(compute_mode=3, nvml_processes=processes), CONTEXT) == [0, code]


def test_no_call_goes_without_a_start_or_a_context(driver: Driver) -> None:
    assert calls(driver(cuda_init=999), "take(1)") == [999, 3]
    assert calls(driver(), "take(1)") == [0, 201]


@pytest.mark.parametrize(
    ("cuda", "ptx", "code"), [(12020, "8.2", 0), (12020, "8.3", 222), (11040, "8.0", 222), (13000, "9.0", 0)]
)
def test_a_driver_refuses_ptx_of_a_newer_toolkit(driver: Driver, cuda: int, ptx: str, code: int) -> None:
    script = f'call("cuModuleLoadData", ctypes.byref(context), b".version {ptx}\\n.target sm_50\\n.entry k()")'
    assert calls(driver(cuda_version=cuda), CONTEXT + script) == [0, 0, code]


def test_a_name_that_is_in_no_module(driver: Driver) -> None:
    load = 'module = ctypes.c_void_p()\ncall("cuModuleLoadData", ctypes.byref(module), b".version 6.0 .entry right(")\n'
    ask = 'for name in (b"right", b"rig", b"wrong"): call("cuModuleGetFunction", ctypes.byref(context), module, name)'
    assert calls(driver(), CONTEXT + load + ask) == [0, 0, 0, 0, 500, 500]


def test_a_failure_can_be_had_from_a_call_on_and_by_a_pattern(driver: Driver) -> None:
    assert calls(driver(fail="cuMemAlloc#3=2"), CONTEXT + "take(1)\n" * 4) == [0, 0, 0, 0, 2, 2]
    assert calls(driver(fail="cuMem*=1"), CONTEXT + "take(1)") == [0, 0, 1]
    assert calls(driver(fail="cuMemA@1=2"), CONTEXT + "take(1)") == [0, 0, 0]


def test_a_fault_of_a_kernel_stays(driver: Driver) -> None:
    """As on a real GPU: after it every call fails, whatever it is."""
    launch = 'call("cuLaunchKernel", function, 1, 1, 1, 1, 1, 1, 0, None, None, None)\n'
    get = 'function = ctypes.c_void_p()\ncall("cuModuleGetFunction", ctypes.byref(function), None, b"any")\n'
    wait = 'call("cuCtxSynchronize")\ntake(1)\n'
    assert calls(driver(kernel=700), CONTEXT + get + launch + wait) == [0, 0, 0, 0, 700, 700]


def test_slowness(driver: Driver) -> None:
    script = "import time\nbegan = time.monotonic()\ntake(1)\ntold = [time.monotonic() - began]"
    assert calls(driver(do="cuMemAlloc=slow:300"), script)[-1] >= 0.3


def test_memory_of_the_process_is_eaten(driver: Driver) -> None:
    script = (
        "import psutil\nbefore = psutil.Process().memory_info().rss\ntake(1)\n"
        "told = [psutil.Process().memory_info().rss - before]"
    )
    assert calls(driver(do="cuMemAlloc=eat:64"), script)[-1] > 60 * MIB


@pytest.mark.parametrize("kind", ["child", "daemon"])
def test_a_process_outlives_its_parent(driver: Driver, kind: str) -> None:
    env = driver(do=f"cuInit={kind}:60")
    subprocess.run(
        [sys.executable, "-c", START], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True
    )
    (left,) = bearers(env[TOKEN])
    left.kill()


def test_whose_a_name_without_a_version_is() -> None:
    libraries = ["libcusparse.so.12", "libcusparseLt.so.0", "libnccl.so.2"]
    assert owner("cusparseLtInit", libraries) == "libcusparseLt.so.0"
    assert owner("cusparseCreate", libraries) == "libcusparse.so.12"
    assert owner("ncclGetVersion", libraries) == "libnccl.so.2"
    assert owner("malloc", libraries) is None


def test_a_name_gets_the_version_that_is_wanted_of_it() -> None:
    script = version_script("libx.so.3", {"one@NODE", "two@libx.so.3", "three"})
    assert script == "NODE { global: one; };\nlibx.so.3 { global: *; };\n"


@pytest.mark.parametrize("arguments", [[], ["folder"], ["folder", "flax"]])
def test_environments_say_how_they_are_called(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err == "usage: environments.py FOLDER [tensorflow] [torch] [jax]\n"
