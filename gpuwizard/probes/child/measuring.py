"""Runs an operation twice, times both runs apart, and compares what came out. Loaded by path; Python 3.6 syntax.

The tolerances say how far a result may lie from the expected one, as a share of the largest expected number. Operands
are small whole numbers wherever that is possible: then float32, TF32 and float16 give the exact result, or a wrong one.
"""
import time

EXACT = 1e-3
ROUNDED = 1e-4  # functions such as exp, for which libraries differ in the last digits of float32
HALF = 1e-2  # float16 has about three digits
FAR = 1e30


def ran(operation, fetch, place, error, tolerance=EXACT):
    """Returns the facts of a stage: its first and a later run in seconds, the device, and the larger error of both.

    `fetch` waits for the device and returns the numbers, `place` names the device of a result and whether that is a
    GPU, `error` compares fetched numbers with the expected ones.
    """
    started = time.perf_counter()
    result = operation()
    first = fetch(result)
    between = time.perf_counter()
    later = fetch(operation())
    ended = time.perf_counter()
    device, on_gpu = place(result)
    errors = [finite(error(numbers)) for numbers in (first, later)]
    return {"ok": max(errors) <= tolerance, "device": str(device), "on_gpu": bool(on_gpu), "max_error": max(errors),
            "seconds": between - started, "again": ended - between}


def finite(error):
    return error if 0.0 <= error < FAR else FAR


def skipped(why):
    """A part that this version or this build does not have is no failure."""
    return {"data": {"skipped": why}}


def apart(got, expected):
    """Returns the largest difference of two NumPy arrays, as a share of the largest expected number."""
    import numpy
    if got.shape != expected.shape:
        return FAR
    return float(numpy.abs(got - expected).max()) / max(1.0, float(numpy.abs(expected).max()))


def whole_numbers(shape, seed):
    """Returns the same whole numbers from -4 to 4 each time."""
    import numpy
    return numpy.random.RandomState(seed).randint(-4, 5, size=shape).astype("float32")


def system(size=16):
    """Returns a matrix that is easy to solve, a right side, and the whole numbers that solve it."""
    import numpy
    solution = whole_numbers((size, 1), 9)
    matrix = whole_numbers((size, size), 8) + 100 * numpy.eye(size, dtype="float32")
    return matrix, matrix @ solution, solution


def curve(numbers):
    """What the stage `compile` computes: exp, tanh and atan2 are not part of a GPU's own instructions."""
    import numpy
    return numpy.tanh(numbers) + numpy.exp(-numbers * numbers) + numpy.arctan2(numbers, 2.0)
