"""Asks NVML what it knows. Runs under any Python 3.6+; argv: channel, path of the folder that holds pynvml.

A hang or a crash inside NVML stays in this process; the lines written before it are kept.
"""
import json
import sys
import time

CHANNEL = sys.argv[1]


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


def processes(nvml, handle):
    found = {}
    for name in ("nvmlDeviceGetComputeRunningProcesses", "nvmlDeviceGetGraphicsRunningProcesses"):
        for process in ask(getattr(nvml, name), handle) or []:
            title = ask(nvml.nvmlSystemGetProcessName, process.pid)
            memory = process.usedGpuMemory
            found[process.pid] = {
                "pid": process.pid,
                "name": text(title) if title is not None else "",
                "memory": memory if memory and memory < 2 ** 62 else None,
            }
    return list(found.values())


def device(nvml, index):
    handle = nvml.nvmlDeviceGetHandleByIndex(index)
    memory = ask(nvml.nvmlDeviceGetMemoryInfo, handle)
    capability = ask(nvml.nvmlDeviceGetCudaComputeCapability, handle)
    mode = ask(nvml.nvmlDeviceGetComputeMode, handle)
    mig = ask(nvml.nvmlDeviceGetMigMode, handle)
    pci = ask(nvml.nvmlDeviceGetPciInfo, handle)
    return {
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
    }


def main():
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
    count = ask(nvml.nvmlDeviceGetCount) or 0
    for index in range(count):
        try:
            say(stage="gpu", gpu=device(nvml, index))
        except nvml.NVMLError as error:
            say(stage="gpu-error", index=index, code=getattr(error, "value", 999), error=str(error))


main()
say(done=True)
