"""The stages of PyTorch. Loaded by framework.py, which sets `framework` to the imported module.

Operands are small whole numbers, so float32 and TF32 results are exact; PyTorch may be installed without NumPy,
so the expected numbers are worked out by a second way on the CPU in whole numbers where NumPy is absent.
"""
framework = None
DEVICE = "cpu"


def build():
    torch = framework
    archs = torch.cuda.get_arch_list() if torch.version.cuda and hasattr(torch.cuda, "get_arch_list") else []
    return {"data": {
        "is_cuda_build": str(bool(torch.version.cuda)),
        "cuda_version": str(torch.version.cuda or ""),
        "rocm_version": str(getattr(torch.version, "hip", None) or ""),
        "cuda_compute_capabilities": ",".join(archs),
    }}


def devices():
    """Lists the GPUs. `is_available` alone is not trusted: initialising CUDA says why it fails."""
    global DEVICE
    cuda = framework.cuda
    count, why = cuda.device_count(), ""
    try:
        cuda.init()
    except Exception as error:
        count, why = 0, "%s: %s" % (type(error).__name__, error)
    names = [cuda.get_device_name(index) for index in range(count)]
    if names:
        DEVICE = "cuda:0"
    return {"data": {"gpus": "\n".join(names), "why_none": why}}


def whole_numbers(shape, seed):
    generator = framework.Generator().manual_seed(seed)
    return framework.randint(-4, 5, shape, generator=generator)


def compared(result, expected, device):
    got = result.detach().to("cpu").double()
    expected = expected.double()
    error = float((got - expected).abs().max()) / max(1.0, float(expected.abs().max()))
    right = bool(error <= 1e-3)
    return {"ok": right, "device": device, "on_gpu": device.startswith("cuda"), "max_error": error if error == error else 1e30}


def matmul():
    left, right = whole_numbers((128, 128), 1), whole_numbers((128, 128), 2)
    result = left.float().to(DEVICE) @ right.float().to(DEVICE)
    try:
        expected = framework.from_numpy(left.numpy() @ right.numpy())
    except RuntimeError:
        expected = (left[:, :, None] * right[None, :, :]).sum(1)
    return compared(result, expected, str(result.device))


def conv2d():
    image, kernel = whole_numbers((1, 1, 28, 28), 3), whole_numbers((32, 1, 3, 3), 4)
    result = framework.nn.functional.conv2d(image.float().to(DEVICE), kernel.float().to(DEVICE), padding=1)
    padded = framework.nn.functional.pad(image, (1, 1, 1, 1))
    expected = sum(padded[:, :, row:row + 28, column:column + 28] * kernel[:, 0, row, column].view(1, 32, 1, 1)
                   for row in range(3) for column in range(3))
    return compared(result, expected, str(result.device))


def fit():
    inputs, targets = whole_numbers((8, 4), 5).float(), whole_numbers((8, 1), 6).float()
    layer = framework.nn.Linear(4, 1, bias=False).to(DEVICE)
    framework.nn.init.zeros_(layer.weight)
    optimizer = framework.optim.SGD(layer.parameters(), lr=0.125)
    loss = framework.nn.functional.mse_loss(layer(inputs.to(DEVICE)), targets.to(DEVICE))
    loss.backward()
    optimizer.step()
    expected = (0.125 * 2.0 / 8.0) * (inputs.double().t() @ targets.double()).t()
    return compared(layer.weight, expected, str(layer.weight.device))
