"""Words that are too common to be somebody's name: hiding them everywhere would falsify the report.

A user may be called `cuda` and a computer `torch`. Such a name is hidden only where its place says that it is
a name (`/home/cuda`, `cuda@torch`), and never as a folder somewhere in a path.
"""

import re

_SOFTWARE = """
anaconda anaconda3 apt brew cann cargo clang cmake conda cublas cuda cudnn cufft cupti cupy curand cusolver
cusparse cutlass dkms docker flax gcc git glibc hpc_sdk jax jaxlib jupyter kaggle keras kubernetes linuxbrew llvm mamba
micromamba miniconda miniconda3 miniforge miniforge3 mlir nccl ninja numba numpy nvcc nvidia nvidia-smi nvjitlink
nvml nvrtc onnx onnxruntime openmpi opencv pandas pip pipx podman poetry ptxas py pyenv pypy python python3 pytorch
rocm rust scikit-learn scipy sklearn spack spyder tensorboard tensorflow tensorrt tf torch torchaudio torchvision
transformers triton uv virtualenv vulkan wsl xla
"""
_FOLDERS = """
app apps application applications backends bin boot build builds cache code common compat compiler config core
cpu ci current data dataset datasets debug default desktop dev device devices dist dist-packages distro docs
documents downloads driver drivers env envs etc examples export external firmware games gpu home include install
kernel kernels lib lib32 lib64 libexec library libs linux linux-gnu local lost+found lxss main master media mnt
models module modules net notebooks opt package packages platform private proc program programs project projects
public python_packages release root run runtime sbin scratch script scripts service services shared share
site-packages snap snapshots software source sources src srv stage static stubs sys system system32 targets temp
test tests third_party tmp tool toolkit tools users usr util utils var venv venvs version versions volume volumes
win windows work workdir workspace workspaces amd64 x86_64 aarch64 arm64 x64 x86 debian fedora ubuntu centos
microsoft
"""
_ACCOUNTS = """
admin administrator azureuser coder codespace devcontainer ec2-user gitpod guest jovyan nobody opc owner pi runner
student user vagrant vscode
"""

COMMON = frozenset((_SOFTWARE + _FOLDERS + _ACCOUNTS).split())
_NUMBERED = re.compile(r"(?:python|py|cuda|cudnn|lib|cu|tf|torch|env|venv)-?\d[\d.]*|[\d.]+")

# Folders beside the home folders that belong to nobody.
NOBODYS_HOMES = frozenset({"linuxbrew", "public", "default", "default user", "all users", "shared"})


def is_common(name: str) -> bool:
    """Returns whether a name is also an everyday word of this field (or only a number)."""
    lower = name.lower()
    return lower in COMMON or _NUMBERED.fullmatch(lower) is not None
