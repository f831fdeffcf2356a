"""The stages of TensorFlow. Loaded by framework.py, which sets `framework` to the imported module, and `measuring`.

Operands are small whole numbers: float32 and even TF32 products of them are exact, so a result either fits or is wrong.
"""
framework = None
measuring = None
GPUS = []
NO_COMPILER = ("registered compiler", "XLA linked")


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
    """Keeps TensorFlow from taking all memory of the GPU for this small test.

    This must be set before any GPU is used, on all of them alike; the list of devices alone does not use them.
    """
    config = framework.config.experimental
    try:
        config.set_memory_growth(gpu, True)
    except Exception:
        return {}
    try:
        return {str(key): str(value) for key, value in config.get_device_details(gpu).items()}
    except Exception:
        return {}


def old():
    return framework.__version__.startswith("1.")


def devices():
    global GPUS
    if old():
        framework.compat.v1.enable_eager_execution()
    gpus = listed("GPU")
    details = [grow(gpu) for gpu in gpus]
    GPUS = [gpu.name for gpu in gpus]
    data = {"gpus": "\n".join(GPUS)}
    for key, value in (details[0] if details else {}).items():
        data["gpu0_" + key] = value
    return {"data": data}


def name_of(gpu):
    return "/GPU:%d" % gpu if gpu is not None and GPUS else "/CPU:0"


def on(gpu):
    return framework.device(name_of(gpu))


def left_out(gpu):
    """TensorFlow lists a weak card beside a strong one, and then does not use it."""
    logical = getattr(framework.config, "list_logical_devices", None)
    return bool(gpu and logical and len(logical("GPU")) <= gpu)


def whole_numbers(shape, seed):
    return measuring.whole_numbers(shape, seed)


def fetched(result):
    import numpy
    return numpy.asarray(result.numpy() if hasattr(result, "numpy") else result)


def placed(device):
    return device, "GPU" in device.upper()


def ran(operation, expected, tolerance=None):
    return measuring.ran(operation, fetched, lambda result: placed(result.device),
                         lambda got: measuring.apart(got, expected), tolerance or measuring.EXACT)


def matmul(gpu=0):
    left, right = whole_numbers((256, 256), 1), whole_numbers((256, 256), 2)
    if left_out(gpu):
        return measuring.skipped("TensorFlow leaves this GPU out")
    with on(gpu):
        return ran(lambda: framework.matmul(framework.constant(left), framework.constant(right)), left @ right)


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


def conv2d(gpu=0):
    image, kernel = whole_numbers((1, 28, 28, 1), 3), whole_numbers((3, 3, 1, 32), 4)
    if left_out(gpu):
        return measuring.skipped("TensorFlow leaves this GPU out")
    with on(gpu):
        return ran(lambda: framework.nn.conv2d(framework.constant(image), framework.constant(kernel), strides=1,
                                               padding="SAME"), convolved(image, kernel))


def fit(gpu=0):
    """One step of gradient descent on a linear layer, which NumPy can follow exactly."""
    keras = framework.keras
    inputs, targets = whole_numbers((8, 4), 5), whole_numbers((8, 1), 6)
    with on(gpu):
        dense = {"use_bias": False, "kernel_initializer": "zeros"}
        layers = [keras.layers.Dense(1, input_shape=(4,), **dense)] if old() else \
            [keras.layers.InputLayer((4,)), keras.layers.Dense(1, **dense)]
        model = keras.Sequential(layers)
        model.compile(optimizer=keras.optimizers.SGD(0.125), loss="mse")
        start = model.get_weights()

        def train():
            model.set_weights(start)
            model.fit(inputs, targets, epochs=1, batch_size=8, shuffle=False, verbose=0)
            return model.get_weights()[0]

        def place(_):
            weight = model.weights[0]
            device = getattr(getattr(weight, "value", None), "device", None) or getattr(weight, "device", "")
            return placed(str(device))

        expected = 0.125 * 2.0 / 8.0 * (inputs.T @ targets)
        return measuring.ran(train, fetched, place, lambda got: measuring.apart(got, expected))


def jitted(function):
    """XLA's option has another name before TensorFlow 2.5, and none before 2.1."""
    for option in ("jit_compile", "experimental_compile"):
        try:
            return framework.function(function, autograph=False, **{option: True})
        except (TypeError, ValueError):
            pass
    return None


def compile(gpu=0):
    """XLA: on a GPU it needs ptxas or the driver's own compiler, and libdevice for functions such as exp."""
    built = getattr(framework.test, "is_built_with_xla", None)
    if old() or (built is not None and not built()):
        return measuring.skipped("this TensorFlow has no XLA compiler")
    numbers = whole_numbers((16, 16), 7)
    compiled = jitted(lambda x: framework.tanh(x) + framework.exp(-x * x) + framework.atan2(x, 2.0))
    if compiled is None:
        return measuring.skipped("this TensorFlow has no option for XLA")
    try:
        with on(gpu):
            return ran(lambda: compiled(framework.constant(numbers)), measuring.curve(numbers), measuring.ROUNDED)
    except framework.errors.OpError as error:
        if any(words in str(error) for words in NO_COMPILER):
            return measuring.skipped("this TensorFlow has no XLA compiler for the device")
        raise


def fft(gpu=0):
    import numpy
    if not hasattr(getattr(framework, "signal", None), "fft"):
        return measuring.skipped("this TensorFlow has no tf.signal.fft")
    numbers = whole_numbers((4, 64), 10).astype("complex64")
    with on(gpu):
        return ran(lambda: framework.signal.fft(framework.constant(numbers)), numpy.fft.fft(numbers))


def solve(gpu=0):
    matrix, right, solution = measuring.system()
    with on(gpu):
        return ran(lambda: framework.linalg.solve(framework.constant(matrix), framework.constant(right)), solution)


def mixed(gpu=0):
    left, right = (whole_numbers((32, 32), seed).astype("float16") for seed in (11, 12))
    expected = left.astype("float32") @ right.astype("float32")
    with on(gpu):
        return ran(lambda: framework.matmul(framework.constant(left), framework.constant(right)), expected,
                   measuring.HALF)


# For speed.py


def matrix(side, gpu):
    with on(gpu):
        return framework.ones((side, side))


def square(one):
    with framework.device(one.device):
        return framework.matmul(one, one)


def wait(result):
    """One number is fetched: it is there when all before it is done. It is picked where the result lies."""
    with framework.device(result.device):
        result[0, 0].numpy()


def host(count):
    with on(None):
        return framework.ones((count // 1024, 1024))


def put(source):
    with on(0):
        array = framework.identity(source)
    wait(array)
    return array


def take(array):
    with on(None):
        copy = framework.identity(array)
    wait(copy)
    return copy
