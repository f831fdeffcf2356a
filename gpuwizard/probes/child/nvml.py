"""Asks NVML what it knows. Runs under any Python 3.6+; argv: channel, path of the folder that holds pynvml.

A hang or a crash inside NVML stays in this process; the lines written before it are kept.
"""
import ctypes
import json
import sys
import time

CHANNEL = sys.argv[1]
# nvml.h: the reasons that hold clocks down against the program's will. Idle and a setting of the owner are none.
SLOWING = (
    (0x40, "thermal slowdown by the hardware"),
    (0x20, "thermal slowdown by the driver"),
    (0x80, "power brake"),
    (0x08, "hardware slowdown"),
    (0x04, "power cap"),
)
MOST_INSTANCES = 16


def say(**facts):
    with open(CHANNEL, "ab") as file:
        file.write((json.dumps(facts) + "\n").encode("utf-8"))


def text(value):
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def ask(function, *arguments):
    """Returns the answer, or None where this GPU or driver does not know it."""
    try:
        return function(*arguments)
    except Exception:
        return None


def call(nvml, name, *arguments):
    """Like ask, also where this pynvml has no such function."""
    function = getattr(nvml, name, None)
    return ask(function, *arguments) if function is not None else None


def processes(nvml, handle):
    found = {}
    for name in ("nvmlDeviceGetComputeRunningProcesses", "nvmlDeviceGetGraphicsRunningProcesses"):
        for process in call(nvml, name, handle) or []:
            title = ask(nvml.nvmlSystemGetProcessName, process.pid)
            memory = process.usedGpuMemory
            found[process.pid] = {
                "pid": process.pid,
                "name": text(title) if title is not None else "",
                "memory": memory if memory and memory < 2 ** 62 else None,
            }
    return list(found.values())


def slowed(nvml, handle):
    """Says why the clocks are held down now. The call has two names: drivers before 535 know only the second."""
    bits = call(nvml, "nvmlDeviceGetCurrentClocksEventReasons", handle)
    if bits is None:
        bits = call(nvml, "nvmlDeviceGetCurrentClocksThrottleReasons", handle)
    names = [name for bit, name in SLOWING if (bits or 0) & bit]
    # The general bit is set beside each of the particular ones.
    return [name for name in names if name != "hardware slowdown" or not (bits & 0xC0)]


def instances(nvml, handle):
    found = []
    count = call(nvml, "nvmlDeviceGetMaxMigDeviceCount", handle) or 0
    for index in range(min(count, MOST_INSTANCES)):
        part = call(nvml, "nvmlDeviceGetMigDeviceHandleByIndex", handle, index)
        uuid = ask(nvml.nvmlDeviceGetUUID, part) if part is not None else None
        if uuid is None:
            continue
        memory = ask(nvml.nvmlDeviceGetMemoryInfo, part)
        found.append({
            "uuid": text(uuid),
            "name": text(ask(nvml.nvmlDeviceGetName, part) or ""),
            "memory_total": memory.total if memory else None,
            "memory_free": memory.free if memory else None,
        })
    return found


def health(nvml, handle):
    """Link, clocks, temperature and memory errors: what does not stop a GPU, but slows or wears it."""
    ecc = call(nvml, "nvmlDeviceGetEccMode", handle)
    return {
        "link_generation": call(nvml, "nvmlDeviceGetCurrPcieLinkGeneration", handle),
        "link_generation_max": call(nvml, "nvmlDeviceGetMaxPcieLinkGeneration", handle),
        "link_width": call(nvml, "nvmlDeviceGetCurrPcieLinkWidth", handle),
        "link_width_max": call(nvml, "nvmlDeviceGetMaxPcieLinkWidth", handle),
        "slowed": slowed(nvml, handle),
        # nvml.h: sensor 0 is the GPU's core; error type 1 is uncorrected, counter 0 counts since the driver started.
        "temperature": call(nvml, "nvmlDeviceGetTemperature", handle, 0),
        "ecc": bool(ecc[0]) if ecc else None,
        "ecc_errors": call(nvml, "nvmlDeviceGetTotalEccErrors", handle, 1, 0) if ecc and ecc[0] else None,
    }


def device(nvml, index):
    handle = nvml.nvmlDeviceGetHandleByIndex(index)
    memory = ask(nvml.nvmlDeviceGetMemoryInfo, handle)
    capability = ask(nvml.nvmlDeviceGetCudaComputeCapability, handle)
    mode = ask(nvml.nvmlDeviceGetComputeMode, handle)
    mig = ask(nvml.nvmlDeviceGetMigMode, handle)
    pci = ask(nvml.nvmlDeviceGetPciInfo, handle)
    return handle, {
        "index": index,
        "name": text(ask(nvml.nvmlDeviceGetName, handle) or ""),
        "uuid": text(ask(nvml.nvmlDeviceGetUUID, handle) or ""),
        "compute_capability": "%d.%d" % tuple(capability) if capability else "",
        "memory_total": memory.total if memory else None,
        "memory_free": memory.free if memory else None,
        "compute_mode": {0: "default", 2: "prohibited", 3: "exclusive-process"}.get(mode, ""),
        "mig": bool(mig[0]) if mig else None,
        "pci_address": text(pci.busId) if pci else "",
        "processes": processes(nvml, handle),
        "instances": instances(nvml, handle) if mig and mig[0] else [],
    }


def no_library():
    """Says why NVML is not there, by the same call as pynvml's own, which takes longer to load than all else here."""
    if sys.platform == "win32":
        return ""
    try:
        ctypes.CDLL("libnvidia-ml.so.1")
    except OSError as error:
        return str(error)
    return ""


def main():
    missing = no_library()
    if missing:
        # nvml.h: NVML_ERROR_LIBRARY_NOT_FOUND.
        say(stage="init", code=12, error=missing, seconds=0.0)
        return
    sys.path.append(sys.argv[2])
    try:
        import pynvml as nvml
    except Exception as error:
        say(stage="binding", error="%s: %s" % (type(error).__name__, error))
        return
    started = time.time()
    try:
        nvml.nvmlInit()
    except nvml.NVMLError as error:
        say(stage="init", code=getattr(error, "value", 999), error=str(error), seconds=time.time() - started)
        return
    say(stage="init", code=0, error="", seconds=time.time() - started)
    version = ask(nvml.nvmlSystemGetDriverVersion)
    cuda = ask(nvml.nvmlSystemGetCudaDriverVersion)
    say(stage="driver", driver_version=text(version) if version else "",
        cuda_version="%d.%d" % (cuda // 1000, cuda % 1000 // 10) if cuda else "")
    try:
        count = nvml.nvmlDeviceGetCount()
    except nvml.NVMLError as error:
        # Of no GPU: how many there are is not known.
        say(stage="gpu-error", index=-1, code=getattr(error, "value", 999), error=str(error))
        return
    for index in range(count):
        try:
            handle, told = device(nvml, index)
            say(stage="gpu", gpu=told)
            # On a line of its own: where one of these calls never returns, the GPU itself is told of.
            say(stage="health", index=index, health=health(nvml, handle))
        except nvml.NVMLError as error:
            say(stage="gpu-error", index=index, code=getattr(error, "value", 999), error=str(error))


main()
say(done=True)
