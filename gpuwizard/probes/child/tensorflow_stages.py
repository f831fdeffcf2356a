"""The stages of TensorFlow. Loaded by framework.py, which sets `framework` to the imported module.

Operands are small whole numbers: float32 and even TF32 products of them are exact, so a result either fits or is wrong.
"""
framework = None
DEVICE = "/CPU:0"


def listed(kind):
    config = framework.config
    ask = getattr(config, "list_physical_devices", None) or config.experimental.list_physical_devices
    return ask(kind)


def build():
    sysconfig = framework.sysconfig
    if not hasattr(sysconfig, "get_build_info"):
        return {"data": {"is_cuda_build": str(framework.test.is_built_with_cuda())}}
    return {"data": {str(key): str(value) for key, value in dict(sysconfig.get_build_info()).items()}}


def grow(gpu):
    """Keeps TensorFlow from taking all memory of the GPU for this small test."""
    config = framework.config.experimental
    try:
        config.set_memory_growth(gpu, True)
    except Exception:
        return {}
    try:
        return {str(key): str(value) for key, value in config.get_device_details(gpu).items()}
    except Exception:
        return {}


def devices():
    global DEVICE
    if framework.__version__.startswith("1."):
        framework.compat.v1.enable_eager_execution()
    gpus = listed("GPU")
    details = [grow(gpu) for gpu in gpus]
    if gpus:
        DEVICE = "/GPU:0"
    data = {"gpus": "\n".join(gpu.name for gpu in gpus)}
    for key, value in (details[0] if details else {}).items():
        data["gpu0_" + key] = value
    return {"data": data}


def whole_numbers(shape, seed):
    import numpy
    return numpy.random.RandomState(seed).randint(-4, 5, size=shape).astype("float32")


def compared(result, expected, device):
    import numpy
    got = numpy.asarray(result.numpy() if hasattr(result, "numpy") else result)
    scale = max(1.0, float(numpy.abs(expected).max()))
    error = float(numpy.abs(got - expected).max()) / scale if got.shape == expected.shape else float("inf")
    right = bool(error <= 1e-3)
    return {"ok": right, "device": device, "on_gpu": "GPU" in device.upper(),
            "max_error": error if error == error and error != float("inf") else 1e30}


def matmul():
    left, right = whole_numbers((256, 256), 1), whole_numbers((256, 256), 2)
    with framework.device(DEVICE):
        result = framework.matmul(framework.constant(left), framework.constant(right))
    return compared(result, left @ right, result.device)


def convolved(image, kernel):
    """NumPy's own convolution with zero padding: nine shifted products."""
    import numpy
    padded = numpy.pad(image, ((0, 0), (1, 1), (1, 1), (0, 0)), mode="constant")
    height, width = image.shape[1:3]
    total = 0.0
    for row in range(3):
        for column in range(3):
            total = total + padded[:, row:row + height, column:column + width, :] @ kernel[row, column]
    return total


def conv2d():
    image, kernel = whole_numbers((1, 28, 28, 1), 3), whole_numbers((3, 3, 1, 32), 4)
    with framework.device(DEVICE):
        result = framework.nn.conv2d(framework.constant(image), framework.constant(kernel), strides=1, padding="SAME")
    return compared(result, convolved(image, kernel), result.device)


def fit():
    """One step of gradient descent on a linear layer, which NumPy can follow exactly."""
    keras = framework.keras
    inputs, targets = whole_numbers((8, 4), 5), whole_numbers((8, 1), 6)
    with framework.device(DEVICE):
        model = keras.Sequential([keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros", input_shape=(4,))]
                                 if framework.__version__.startswith("1.") else
                                 [keras.layers.InputLayer((4,)),
                                  keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")])
        model.compile(optimizer=keras.optimizers.SGD(0.125), loss="mse")
        model.fit(inputs, targets, epochs=1, batch_size=8, shuffle=False, verbose=0)
    weight = model.weights[0]
    device = getattr(getattr(weight, "value", None), "device", None) or getattr(weight, "device", "")
    return compared(model.get_weights()[0], 0.125 * 2.0 / 8.0 * (inputs.T @ targets), str(device))
