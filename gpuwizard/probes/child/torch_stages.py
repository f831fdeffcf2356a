"""The stages of PyTorch. Loaded by framework.py, which sets `framework` to the imported module, and `measuring`.

Operands are small whole numbers, so float32 and TF32 results are exact. PyTorch may be installed without NumPy, so the
expected numbers are worked out by a second way on the processor.
"""
framework = None
measuring = None
GPUS = []
NOT_FOR_THIS_TYPE = "not implemented for"


def build():
    torch = framework
    archs = torch.cuda.get_arch_list() if torch.version.cuda and hasattr(torch.cuda, "get_arch_list") else []
    data = {
        "is_cuda_build": str(bool(torch.version.cuda)),
        "cuda_version": str(torch.version.cuda or ""),
        "rocm_version": str(getattr(torch.version, "hip", None) or ""),
        "cuda_compute_capabilities": ",".join(archs),
    }
    data.update(cudnn())
    return {"data": data}


def cudnn():
    """What PyTorch says of its cuDNN; two versions that do not fit each other are an exception here."""
    try:
        backend = framework.backends.cudnn
        version = backend.version()
        return {"cudnn_available": str(bool(backend.is_available())), "cudnn_version": str(version or "")}
    except Exception as error:
        return {"cudnn_available": "False", "cudnn_error": "%s: %s" % (type(error).__name__, error)}


def devices():
    """Lists the GPUs. `is_available` alone is not trusted: initialising CUDA says why it fails."""
    global GPUS
    cuda = framework.cuda
    count, why = cuda.device_count(), ""
    try:
        cuda.init()
    except Exception as error:
        count, why = 0, "%s: %s" % (type(error).__name__, error)
    GPUS = [cuda.get_device_name(index) for index in range(count)]
    return {"data": {"gpus": "\n".join(GPUS), "why_none": why}}


def name_of(gpu):
    return "cuda:%d" % gpu if gpu is not None and GPUS else "cpu"


def whole_numbers(shape, seed):
    generator = framework.Generator().manual_seed(seed)
    return framework.randint(-4, 5, shape, generator=generator)


def apart(got, expected):
    return float((got - expected).abs().max()) / max(1.0, float(expected.abs().max()))


def double(tensor):
    """Fetches the numbers, which waits for the GPU, and widens them."""
    tensor = tensor.detach().to("cpu")
    complex_too = getattr(tensor, "is_complex", None)
    return tensor.to(framework.complex128) if complex_too is not None and complex_too() else tensor.double()


def ran(operation, expected, tolerance=None):
    expected = double(expected)
    return measuring.ran(operation, double, lambda result: (result.device, str(result.device).startswith("cuda")),
                         lambda got: apart(got, expected), tolerance or measuring.EXACT)


def matmul(gpu=0):
    left, right = whole_numbers((128, 128), 1), whole_numbers((128, 128), 2)
    try:
        expected = framework.from_numpy(left.numpy() @ right.numpy())
    except RuntimeError:
        expected = (left[:, :, None] * right[None, :, :]).sum(1)
    device = name_of(gpu)
    return ran(lambda: left.float().to(device) @ right.float().to(device), expected)


def conv2d(gpu=0):
    functional, device = framework.nn.functional, name_of(gpu)
    image, kernel = whole_numbers((1, 1, 28, 28), 3), whole_numbers((32, 1, 3, 3), 4)
    padded = functional.pad(image, (1, 1, 1, 1))
    expected = sum(padded[:, :, row:row + 28, column:column + 28] * kernel[:, 0, row, column].view(1, 32, 1, 1)
                   for row in range(3) for column in range(3))
    return ran(lambda: functional.conv2d(image.float().to(device), kernel.float().to(device), padding=1), expected)


def fit(gpu=0):
    """One step of gradient descent by hand: torch.optim brings a compiler along that takes seconds to import."""
    inputs, targets = whole_numbers((8, 4), 5).float(), whole_numbers((8, 1), 6).float()
    device = name_of(gpu)

    def train():
        layer = framework.nn.Linear(4, 1, bias=False).to(device)
        framework.nn.init.zeros_(layer.weight)
        loss = framework.nn.functional.mse_loss(layer(inputs.to(device)), targets.to(device))
        loss.backward()
        with framework.no_grad():
            layer.weight -= 0.125 * layer.weight.grad
        return layer.weight

    return ran(train, (0.125 * 2.0 / 8.0) * (inputs.double().t() @ targets.double()).t())


def greatest_divisor(left, right):
    while right:
        left, right = right, left % right
    return left


def compile(gpu=0):
    """The least common multiple: on a GPU PyTorch compiles it with NVRTC when it is first used (since 1.12)."""
    if not hasattr(framework, "lcm"):
        return measuring.skipped("this PyTorch has no torch.lcm")
    left, right = whole_numbers((64,), 7) + 30, whole_numbers((64,), 8) + 40
    expected = [a * b // greatest_divisor(a, b) for a, b in zip(left.tolist(), right.tolist())]
    device = name_of(gpu)
    return ran(lambda: framework.lcm(left.to(device), right.to(device)), framework.tensor(expected))


def fft(gpu=0):
    import math
    if not hasattr(getattr(framework, "fft", None), "fft"):
        return measuring.skipped("this PyTorch has no torch.fft.fft")
    numbers = whole_numbers((4, 64), 10)
    steps = framework.arange(64).double()
    turns = steps[:, None] * steps[None, :] * (-2.0 * math.pi / 64.0)
    expected = framework.complex(numbers.double() @ turns.cos(), numbers.double() @ turns.sin())
    device = name_of(gpu)
    return ran(lambda: framework.fft.fft(numbers.float().to(device)), expected)


def solve(gpu=0):
    solution = whole_numbers((16, 1), 9)
    matrix = whole_numbers((16, 16), 8) + 100 * framework.eye(16).long()
    right = (matrix[:, :, None] * solution[None, :, :]).sum(1)
    device = name_of(gpu)
    solver = getattr(getattr(framework, "linalg", None), "solve", None)
    if solver is None:
        # Before 1.8: the right side comes first, and two results come back.
        return ran(lambda: framework.solve(right.float().to(device), matrix.float().to(device))[0], solution)
    return ran(lambda: solver(matrix.float().to(device), right.float().to(device)), solution)


def mixed(gpu=0):
    left, right = whole_numbers((16, 16), 11), whole_numbers((16, 16), 12)
    expected = (left[:, :, None] * right[None, :, :]).sum(1)
    device = name_of(gpu)
    half = framework.float16 if GPUS else framework.bfloat16
    try:
        return ran(lambda: left.to(half).to(device) @ right.to(half).to(device), expected, measuring.HALF)
    except RuntimeError as error:
        if not GPUS and NOT_FOR_THIS_TYPE in str(error):
            return measuring.skipped("this PyTorch has no 16-bit product on the processor")
        raise


# For speed.py


def matrix(side, gpu):
    return framework.ones(side, side, device=name_of(gpu))


def square(one):
    return one @ one


def wait(result):
    if result.is_cuda:
        framework.cuda.synchronize(result.device)


def host(count):
    return framework.ones(count)


def put(source):
    array = source.to(name_of(0))
    wait(array)
    return array


def take(array):
    return array.to("cpu")


def release():
    if GPUS:
        framework.cuda.empty_cache()
