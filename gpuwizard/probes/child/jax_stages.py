"""The stages of JAX. Loaded by framework.py, which sets `framework` to the imported module."""
framework = None
DEVICE = None


def build():
    import jaxlib
    return {"data": {"jaxlib": str(getattr(jaxlib, "__version__", ""))}}


def devices():
    """Lists the devices. JAX falls back to the CPU without a word, so the GPU is asked for by name as well."""
    global DEVICE
    every, why = framework.devices(), ""
    gpus = [device for device in every if device.platform in ("gpu", "cuda")]
    if not gpus:
        try:
            gpus = list(framework.devices("cuda"))
        except Exception as error:
            why = "%s: %s" % (type(error).__name__, error)
    DEVICE = (gpus or list(every))[0]
    return {"data": {"gpus": "\n".join(str(gpu) for gpu in gpus), "why_none": why}}


def whole_numbers(shape, seed):
    import numpy
    return numpy.random.RandomState(seed).randint(-4, 5, size=shape).astype("float32")


def compared(result, expected):
    import numpy
    holders = list(result.devices()) if callable(getattr(result, "devices", None)) else [result.device()]
    error = float(numpy.abs(numpy.asarray(result) - expected).max()) / max(1.0, float(numpy.abs(expected).max()))
    return {"ok": bool(error <= 1e-3), "device": str(holders[0]), "on_gpu": holders[0].platform in ("gpu", "cuda"),
            "max_error": error if error == error else 1e30}


def matmul():
    left, right = whole_numbers((256, 256), 1), whole_numbers((256, 256), 2)
    result = framework.numpy.matmul(framework.device_put(left, DEVICE), framework.device_put(right, DEVICE))
    return compared(result, left @ right)


def convolved(image, kernel):
    import numpy
    padded = numpy.pad(image, ((0, 0), (0, 0), (1, 1), (1, 1)), mode="constant")
    return sum(padded[:, :, row:row + 28, column:column + 28] * kernel[:, 0, row, column].reshape(1, 32, 1, 1)
               for row in range(3) for column in range(3))


def conv2d():
    image, kernel = whole_numbers((1, 1, 28, 28), 3), whole_numbers((32, 1, 3, 3), 4)
    result = framework.lax.conv(framework.device_put(image, DEVICE), framework.device_put(kernel, DEVICE), (1, 1), "SAME")
    return compared(result, convolved(image, kernel))


def fit():
    inputs, targets = whole_numbers((8, 4), 5), whole_numbers((8, 1), 6)

    def loss(weight, left, right):
        return framework.numpy.mean((left @ weight - right) ** 2)

    start = framework.device_put(0.0 * inputs[:1].T, DEVICE)
    step = framework.jit(lambda weight, left, right: weight - 0.125 * framework.grad(loss)(weight, left, right))
    result = step(start, framework.device_put(inputs, DEVICE), framework.device_put(targets, DEVICE))
    return compared(result, 0.125 * 2.0 / 8.0 * (inputs.T @ targets))
