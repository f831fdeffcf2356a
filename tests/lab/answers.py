"""What the kernels that nothing here can compute should give: the same framework computes it on the processor.

With these a training step, a compiled function and PyTorch's Fourier transform come out right on the stand-ins.
"""

import subprocess
from collections.abc import Mapping
from pathlib import Path

from gpuwizard.probes.channel import SCRIPTS

# The last kernel of an operation, by the names that compilers and templates give it.
KERNELS: Mapping[str, Mapping[str, str]] = {
    "tensorflow": {"fit": "loop_subtract_fusion", "compile": "loop_add_fusion"},
    "torch": {"fit": "*CUDAFunctor_add*", "compile": "lcm_*", "fft": "*_fft_conjugate_copy_kernel*"},
    "jax": {"fit": "loop_subtract_fusion", "compile": "loop_add_fusion"},
}
# What each framework's own allocator begins its pieces at.
ALIGNMENT = {"tensorflow": 64, "torch": 512, "jax": 64}
SCRIPT = """
import importlib, sys, types

def own(name):
    module = types.ModuleType(name)
    exec(open(sys.argv[1] + "/" + name + ".py").read(), module.__dict__)
    return module

def told(operation, *_):
    result = operation()
    return numpy.asarray(result.detach() if hasattr(result, "detach") else result).tobytes().hex()

import numpy
stages, measuring = own(sys.argv[2] + "_stages"), own("measuring")
stages.framework, stages.measuring, measuring.ran = importlib.import_module(sys.argv[2]), measuring, told
stages.devices()
for name in sys.argv[3:]:
    print("answer", name, getattr(stages, name)())
"""


def make(python: str, framework: str, env: Mapping[str, str], file: Path) -> None:
    """Writes the file that STAND_IN_ANSWERS wants.

    Args:
        python: A Python with the framework.
        framework: `tensorflow`, `torch` or `jax`.
        env: An environment in which it can be imported.
        file: Where to write.
    """
    kernels = KERNELS[framework]
    hidden = {**env, "CUDA_VISIBLE_DEVICES": "-1", "JAX_PLATFORMS": "cpu"}
    command = [python, "-c", SCRIPT, str(SCRIPTS), framework, *kernels]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=hidden)
    assert done.returncode == 0, done.stderr[-2000:]
    said = [line.split() for line in done.stdout.splitlines() if line.startswith("answer ")]
    lines = [f"{kernels[name]} {ALIGNMENT[framework]} {numbers}\n" for _, name, numbers in said]
    file.write_text("".join(lines))
