"""One line of Python for each framework that names the GPUs which it sees."""

from gpuwizard.model.layers import FrameworkName, Shell

# {q} is the quotation mark that the shell hands on unchanged.
_SHOW: dict[FrameworkName, str] = {
    "tensorflow": "import tensorflow as tf; print(tf.config.list_physical_devices({q}GPU{q}))",
    "torch": "import torch; print([torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())])",
    "jax": "import jax; print(jax.devices())",
}
# What the line prints where all is well.
EXPECTED: dict[FrameworkName, str] = {
    "tensorflow": "a list that names GPU:0",
    "torch": "a list with the name of your card",
    "jax": "a list that begins with CudaDevice",
}


def show(framework: FrameworkName, shell: Shell) -> str:
    """Returns a program of one line for `python -c` that prints the GPUs; a list without any means none."""
    return _SHOW[framework].format(q='"' if shell == "bash" else "'")
