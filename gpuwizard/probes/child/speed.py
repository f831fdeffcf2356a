"""Measures speeds: matrix products on processor and GPU, copies between them. Loaded by path; Python 3.6 syntax.

The framework's stages give `matrix(side, gpu)`, `square(matrix)`, `wait(result)`, `host(count)`, `put(host)`, `take(array)`
and `name_of(gpu)`; a GPU of None is the processor. GFLOP/s are 10^9 operations a second, GB/s are 10^9 bytes a second.
"""
import ctypes
import sys
import time

ON_PROCESSOR, ON_GPU = (256, 512, 1024), (1024, 2048, 4096)
SLOWEST_PROCESSOR, SLOWEST_GPU = 0.14, 0.3  # seconds that one product may take
BURST = 0.05  # seconds for which a GPU is kept at work, 20 products at most
MOST_RUNS, LONG_ENOUGH = 5, 0.08  # runs of one product, and the seconds after which two are enough
LARGEST_COPY = 64 * 1024 * 1024
TENTH = 10
FLOAT = 4
# A matrix, two results, and what the smaller sides left with the framework's allocator.
MATRICES = 4
# Where nobody tells how much is free: a tenth of this holds the matrices of side 1024.
UNKNOWN_FREE = MATRICES * 1024 * 1024 * FLOAT * TENTH


def clock(function):
    started = time.perf_counter()
    function()
    return max(time.perf_counter() - started, 1e-9)


def seconds(stages, matrix, times=1):
    """Returns the seconds of one product, out of several that are started at once."""
    def work():
        for _ in range(times):
            result = stages.square(matrix)
        stages.wait(result)
    return clock(work) / times


def best(stages, matrix):
    """Returns the shortest of a few runs: whatever else the machine does can only make one longer."""
    times = [seconds(stages, matrix), seconds(stages, matrix)]
    while len(times) < MOST_RUNS and sum(times) + times[-1] < LONG_ENOUGH:
        times.append(seconds(stages, matrix))
    return min(times)


def product(stages, sides, gpu, slowest):
    """Measures the largest product that is not too slow; twice the side is eight times the work."""
    for side in sides:
        matrix = stages.matrix(side, gpu)
        shortest = best(stages, matrix)
        if shortest * 8 > slowest:
            break
    if gpu is not None and shortest < BURST:
        # What it costs to start one product and to wait for its end is no speed of the GPU.
        shortest = min(shortest, seconds(stages, matrix, max(2, min(20, int(BURST / shortest)))))
    return {"what": "matmul", "value": 2.0 * side ** 3 / shortest / 1e9, "on_gpu": gpu is not None, "gpu": gpu or 0,
            "size": side, "device": stages.name_of(gpu)}


def copies(stages, size):
    """Measures copies of `size` bytes to the first GPU and back, as a program makes them: from ordinary memory."""
    there, back = [], []
    for _ in range(4):
        # Made anew each time: TensorFlow remembers a copy that it has made already.
        source = stages.host(size // FLOAT)
        started = time.perf_counter()
        array = stages.put(source)
        there.append(max(time.perf_counter() - started, 1e-9))
        back.append(clock(lambda: stages.take(array)))
    device = stages.name_of(0)
    return [{"what": what, "value": size / min(times) / 1e9, "on_gpu": True, "gpu": 0, "size": size, "device": device}
            for what, times in (("to-gpu", there), ("from-gpu", back))]


def tasks(stages):
    yield lambda: [product(stages, ON_PROCESSOR, None, SLOWEST_PROCESSOR)]
    if not stages.GPUS:
        return
    room = (free() or UNKNOWN_FREE) // TENTH
    sides = [side for side in ON_GPU if MATRICES * side * side * FLOAT <= room] or [ON_PROCESSOR[0]]
    size = LARGEST_COPY
    while size > room:
        size //= 2
    yield lambda: [product(stages, sides, 0, SLOWEST_GPU)]
    if size >= 1024 * 1024:
        yield lambda: copies(stages, size)


def measure(stages):
    """Returns the facts of the stage; what cannot be measured takes nothing from what can."""
    speeds, problems = [], []
    for task in tasks(stages):
        try:
            speeds += task()
        except Exception as error:
            problems.append("%s: %s" % (type(error).__name__, error))
    getattr(stages, "release", lambda: None)()
    facts = {"ok": not problems, "speeds": speeds}
    if problems:
        facts["error"], facts["error_type"] = "\n".join(problems)[:2000], problems[0].partition(":")[0]
    return facts


def free():
    """Returns the free bytes of the first GPU, asked of the driver that the framework uses; None where it is silent."""
    try:
        cuda = ctypes.WinDLL("nvcuda.dll") if sys.platform == "win32" else ctypes.CDLL("libcuda.so.1")
        device, context, before = ctypes.c_int(), ctypes.c_void_p(), ctypes.c_void_p()
        left, total = ctypes.c_size_t(), ctypes.c_size_t()
        if cuda.cuDeviceGet(ctypes.byref(device), 0) or cuda.cuDevicePrimaryCtxRetain(ctypes.byref(context), device):
            return None
        # The reference is kept: the framework holds the same context as long as this process lives.
        if cuda.cuCtxPushCurrent_v2(context):
            return None
        told = cuda.cuMemGetInfo_v2(ctypes.byref(left), ctypes.byref(total))
        cuda.cuCtxPopCurrent_v2(ctypes.byref(before))
    except Exception:
        return None
    return left.value if told == 0 and left.value else None
