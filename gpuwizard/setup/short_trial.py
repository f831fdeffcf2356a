"""One line of Python for each framework that prints where a matrix product was computed.

In WSL it is what tries an environment out, as our own scripts do not reach there. Beside a set-up for the processor it
is the command to try by hand: `gpuwizard check` looks for a GPU, and ends with 1 where none is wanted.
"""

from gpuwizard.setup.profile import FrameworkWish

SHORT_TRIAL: dict[FrameworkWish, str] = {
    "tensorflow": "import tensorflow as tf; x = tf.ones((64, 64)); print(tf.linalg.matmul(x, x).device)",
    "torch": "import torch; d = 'cuda' if torch.cuda.is_available() else 'cpu'; x = torch.ones(64, 64, device=d); "
    "print((x @ x).device)",
    "jax": "import jax.numpy as n; x = n.ones((64, 64)); print((x @ x).devices())",
    "none": "print('ready')",
}
