"""The stages of JAX. Loaded by framework.py, which sets `framework` to the imported module, and `measuring`."""
framework = None
measuring = None
GPUS = []
CPU = None


def build():
    import jaxlib
    return {"data": {"jaxlib": str(getattr(jaxlib, "__version__", ""))}}


def devices():
    """Lists the devices. JAX falls back to the CPU without a word, so the GPU is asked for by name as well."""
    global GPUS, CPU
    every, why = list(framework.devices()), ""
    gpus = [device for device in every if device.platform in ("gpu", "cuda")]
    if not gpus:
        try:
            gpus = list(framework.devices("cuda"))
        except Exception as error:
            why = "%s: %s" % (type(error).__name__, error)
    GPUS, CPU = gpus, every[0]
    return {"data": {"gpus": "\n".join(str(gpu) for gpu in gpus), "why_none": why}}


def device_of(gpu):
    if GPUS and gpu is not None:
        return GPUS[gpu]
    # JAX_PLATFORMS may leave the processor out: then only the GPU can be asked for.
    return framework.devices("cpu")[0] if GPUS else CPU


def name_of(gpu):
    return str(device_of(gpu))


def on(gpu, *arrays):
    return [framework.device_put(array, device_of(gpu)) for array in arrays]


def whole_numbers(shape, seed):
    return measuring.whole_numbers(shape, seed)


def place(result):
    holder = (list(result.devices()) if callable(getattr(result, "devices", None)) else [result.device()])[0]
    return str(holder), holder.platform in ("gpu", "cuda")


def fetched(result):
    import numpy
    return numpy.asarray(result)


def ran(operation, expected, tolerance=None):
    return measuring.ran(operation, fetched, place, lambda got: measuring.apart(got, expected),
                         tolerance or measuring.EXACT)


def matmul(gpu=0):
    left, right = whole_numbers((256, 256), 1), whole_numbers((256, 256), 2)
    return ran(lambda: framework.numpy.matmul(*on(gpu, left, right)), left @ right)


def convolved(image, kernel):
    import numpy
    padded = numpy.pad(image, ((0, 0), (0, 0), (1, 1), (1, 1)), mode="constant")
    return sum(padded[:, :, row:row + 28, column:column + 28] * kernel[:, 0, row, column].reshape(1, 32, 1, 1)
               for row in range(3) for column in range(3))


def conv2d(gpu=0):
    image, kernel = whole_numbers((1, 1, 28, 28), 3), whole_numbers((32, 1, 3, 3), 4)
    return ran(lambda: framework.lax.conv(*on(gpu, image, kernel), window_strides=(1, 1), padding="SAME"),
               convolved(image, kernel))


def fit(gpu=0):
    inputs, targets = whole_numbers((8, 4), 5), whole_numbers((8, 1), 6)

    def loss(weight, left, right):
        return framework.numpy.mean((left @ weight - right) ** 2)

    step = framework.jit(lambda weight, left, right: weight - 0.125 * framework.grad(loss)(weight, left, right))
    return ran(lambda: step(*on(gpu, 0.0 * inputs[:1].T, inputs, targets)),
               0.125 * 2.0 / 8.0 * (inputs.T @ targets))


def compile(gpu=0):
    """XLA compiles everything in JAX; these functions need libdevice as well."""
    functions, numbers = framework.numpy, whole_numbers((16, 16), 7)
    compiled = framework.jit(lambda x: functions.tanh(x) + functions.exp(-x * x) + functions.arctan2(x, 2.0))
    return ran(lambda: compiled(*on(gpu, numbers)), measuring.curve(numbers), measuring.ROUNDED)


def fft(gpu=0):
    import numpy
    numbers = whole_numbers((4, 64), 10).astype("complex64")
    return ran(lambda: framework.numpy.fft.fft(*on(gpu, numbers)), numpy.fft.fft(numbers))


def solve(gpu=0):
    matrix, right, solution = measuring.system()
    return ran(lambda: framework.numpy.linalg.solve(*on(gpu, matrix, right)), solution)


def mixed(gpu=0):
    left, right = (whole_numbers((32, 32), seed).astype("float16") for seed in (11, 12))
    expected = left.astype("float32") @ right.astype("float32")
    return ran(lambda: framework.numpy.matmul(*on(gpu, left, right)), expected, measuring.HALF)


# For speed.py


def matrix(side, gpu):
    import numpy
    return on(gpu, numpy.ones((side, side), "float32"))[0]


def square(one):
    return framework.numpy.matmul(one, one)


def wait(result):
    result.block_until_ready()


def host(count):
    import numpy
    return numpy.ones(count, "float32")


def put(source):
    array = on(0, source)[0]
    wait(array)
    return array


def take(array):
    return fetched(array)
