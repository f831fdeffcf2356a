"""Messages of PyTorch, JAX, their companions and installers: families of sentences, with other names and versions."""

import time

import pytest

from gpuwizard.logs import FAMILIES, read
from gpuwizard.logs.explain import explain

CONFLICT = "framework.dependency-conflict"
CPU = "framework.cpu-only-build"
TOOLS = "cuda.tools-missing"
OWN = "runtime.out-of-memory"

# Where a log comes from, what it says, and the causes that are right for it, the first of them the likeliest.
SAID = [
    # Packages built for another framework.
    ("", "natten was built for PyTorch 2.4.0+cu121 with CUDA 1201 (you have 2.6.0+cu124)", (CONFLICT,)),
    ("", "xFormers was built for:\n  PyTorch 2.5.1+cu124 with CUDA 1204 (you have 2.5.1+cpu)", (CPU,)),
    ("", "RuntimeError: Expected PyTorch version 2.1 but found version 2.3.", (CONFLICT,)),
    ("", "PyTorch and torch_cluster were compiled with different CUDA versions.", (CONFLICT,)),
    ("", "UserWarning: Failed to load custom C++ ops. Running on the processor.", (CONFLICT, TOOLS)),
    ("", "CUDA extension not installed.", (CONFLICT, TOOLS)),
    ("", "ImportError: /v/torch_sparse/_spmm_cuda.so: undefined symbol: THPDtypeType", (CONFLICT,)),
    ("", "ImportError: /v/mmcv/_ext.so: undefined symbol: _ZNK6caffe28TypeMeta4nameEv", (CONFLICT,)),
    ("", "ImportError: /v/kernels.abi3.so: undefined symbol: cuMulticastCreate", ("driver.too-old",)),
    ("", "OSError: libtorch_cuda_cpp.so: cannot open shared object file: No such file", (CONFLICT,)),
    ("", "ImportError: DLL load failed while importing fused_dense_cuda: The specified module", (CONFLICT,)),
    ("", "ModuleNotFoundError: No module named 'selective_scan_cuda'", (CONFLICT,)),
    ("", "Could not run 'torchvision::roi_align' with arguments from the 'CUDA' backend", (CONFLICT,)),
    ("", "Could not run 'aten::empty_strided' with arguments from the 'CUDA' backend", (CPU,)),
    ("", "Could not find the bitsandbytes CUDA binary at /v/libbitsandbytes_cuda126.so", (CONFLICT,)),
    ("", "'NoneType' object has no attribute 'cquantize_blockwise_fp16_nf4'", (CONFLICT,)),
    ("", "Multiple CuPy packages are installed in your environment", ("framework.duplicate-install",)),
    ("", "ModuleNotFoundError: No module named 'triton.language.extra.cuda'", (CONFLICT,)),
    ("", "ModuleNotFoundError: No module named 'torchaudio.backend.common'", (CONFLICT,)),
    ("", "Disabling PyTorch because PyTorch >= 2.4 is required but found 2.1.0", (CONFLICT,)),
    ("", "huggingface-hub>=0.23,<1.0 is required for a normal functioning of this module, but found 0.20", (CONFLICT,)),
    (
        "",
        "BertModel requires the PyTorch library but it was not found in your environment.",
        ("framework.not-installed",),
    ),
    ("", "None of PyTorch, TensorFlow >= 2.0, or Flax have been found.", ("framework.not-installed",)),
    # Compiling for the GPU.
    ("", "RuntimeError: apex was requested, but nvcc was not found.", (TOOLS,)),
    ("", "RuntimeError: Cannot find ptxas", (TOOLS,)),
    ("", "RuntimeError: Error building extension 'upfirdn2d'", (TOOLS,)),
    ("", "#error -- unsupported Microsoft Visual Studio version! Only 2017 to 2022 are supported", (TOOLS,)),
    ("", "ERROR: Failed building wheel for causal-conv1d", (TOOLS,)),
    (
        "",
        "Installed CUDA version 12.6 does not match the version torch was compiled with 11.8",
        ("cuda.version-mismatch",),
    ),
    ("", "RuntimeError: TransformerEngine requires CUDA 12.1 or newer.", ("cuda.version-mismatch",)),
    (
        "",
        "ptxas /tmp/x.ptx, line 9; fatal : Unsupported .version 8.7; current version is '8.4'",
        ("cuda.version-mismatch",),
    ),
    (
        "",
        "ptxas application ptx input, line 9; fatal : Unsupported .version 8.7; current version is '8.4'",
        ("driver.too-old",),
    ),
    (
        "",
        "ptxas /tmp/t.ptx, line 4; error : Feature 'cvt.bf16x2' requires .target sm_90 or higher",
        ("hardware.compute-capability",),
    ),
    (
        "",
        "requires device with capability > (8, 0) but your GPU has capability (7, 0) (too old)",
        ("hardware.compute-capability",),
    ),
    ("", "out of resource: shared memory, Required: 131072, Hardware limit: 101376", ("hardware.compute-capability",)),
    # JAX and its plugin.
    (
        "",
        "Unable to initialize backend 'cuda': INVALID_ARGUMENT: Mismatched PJRT plugin PJRT API version (0.60)",
        (CONFLICT,),
    ),
    ("", "AttributeError: module 'jaxlib.xla_client' has no attribute 'make_cuda_plugin'", (CONFLICT,)),
    (
        "",
        "RuntimeError: This version of jaxlib was built using AVX2 instructions, which your CPU lacks",
        ("system.cpu-instructions",),
    ),
    (
        "",
        "jaxlib/cuda/versions.cc:72: operation cusparseGetVersion(h, &v) failed: internal error",
        ("framework.library-set-conflict",),
    ),
    # Solvers and installers.
    ("", "Unable to find installation candidates for torchvision (0.15.2)", ("framework.python-unsupported",)),
    (
        "",
        "    torch 2.5.0 depends on nvidia-cudnn-cu12==9.1.0.70; platform_system == 'Linux'",
        ("framework.library-set-conflict",),
    ),
    ("", "Because torch (2.3.0) depends on triton (2.3.0) and no versions match, version solving failed.", (CONFLICT,)),
    ("", "Package pytorch-cuda conflicts for:", (CONFLICT,)),
    ("", "  - pytorch==1.7.1 -> cudatoolkit[version='>=11.0,<11.1']", (CONFLICT,)),
    ("", "nothing provides __cuda needed by pytorch-2.5.1-cuda126", ("driver.missing", "hardware.no-nvidia-gpu")),
    ("", "package cuda-nvcc-12.8 has constraint __cuda >=12.8 conflicting with __cuda-11.4-0", ("driver.too-old",)),
    ("", "pytorch   2.4.1   cpu_generic_py311h   conda-forge", (CPU,)),
    (
        "",
        "InvalidArchiveError('Error with archive /p/pkgs/cudatoolkit-11.8.0.tar.bz2')",
        ("framework.corrupt-install",),
    ),
    ("", "torchmetrics 0.9 requires torch>=1.3.1, but you have torch 1.2.0 which is incompatible.", (CONFLICT,)),
    # Memory.
    ("", "torch.OutOfMemoryError: Allocation on device 0", (OWN,)),
    ("", "Tried to allocate 800.00 GiB. torch.cuda.OutOfMemoryError", (OWN,)),
    ("", "ValueError: No available memory for the cache blocks.", (OWN,)),
    ("", "unable to allocate CUDA1 buffer", (OWN,)),
    ("", "显存不足，请减小批量", (OWN,)),
    ("", "Недостаточно видеопамяти для модели", (OWN,)),
    ("", "Execution failed: Resource exhausted: Out of memory while trying to allocate 8589934592 bytes.", (OWN,)),
    # No GPU, in the words of programs.
    ("windows", "RuntimeError: Torch is not able to use GPU; add an option to skip this check", (CPU,)),
    ("container", "INFO No platform detected, vLLM is running on UnspecifiedPlatform", ("container.gpu-not-exposed",)),
    ("", "ValueError: This Acme package was not compiled with CUDA support", (CPU,)),
    ("", "CUDA used to build PyTorch: None", (CPU,)),
    ("", "AttributeError: module 'cuml' has no attribute 'GpuIndex'", (CPU,)),
    ("", "RuntimeError: \"addmm_impl_cpu_\" not implemented for 'Half'", (CPU,)),
    ("", "You requested GPUs: [2]\n But your machine only has: []", (CPU,)),
    ("", "You cannot currently connect to a GPU due to usage limits", ("hardware.no-nvidia-gpu",)),
    ("", "NCCL WARN Duplicate GPU detected : rank 5 and rank 3 both on CUDA device 41000", ("runtime.invalid-device",)),
]


@pytest.mark.parametrize(("on", "text", "right"), SAID)
def test_family_of_messages_names_its_cause(on: str, text: str, right: tuple[str, ...]) -> None:
    causes = explain(text, on or None).causes
    assert causes, "nothing was recognised"
    assert causes[0].cause in right


def test_a_request_beyond_the_card_is_the_programs_own() -> None:
    text = (
        "CUDA out of memory. Tried to allocate 900.00 GiB. GPU 0 has a total capacity of 80.00 GiB of which 60.00 GiB"
        " is free. Including non-PyTorch memory, this process has 20.00 GiB memory in use."
    )
    assert explain(text).causes[0].cause == OWN
    smaller = text.replace("900.00", "70.00")
    assert explain(smaller).causes[0].cause == "runtime.memory-in-use"


def test_versions_that_a_package_wants_and_found_are_kept() -> None:
    (message,) = read("natten was built for PyTorch 2.4.0+cu121 with CUDA 1201 (you have 2.6.0+cu124)")[:1]
    assert (message.facts["compiled"], message.facts["found"]) == ("2.4.0+cu121", "2.6.0+cu124")


def test_a_mere_complaint_gives_way_to_what_says_why() -> None:
    text = (
        "RuntimeError: Failed to infer device type\nThe NVIDIA driver on your system is too old (found version 11040)."
    )
    assert explain(text).causes[0].cause == "driver.too-old"


def test_what_any_program_may_say_tells_no_framework() -> None:
    assert explain("Error: you need a GPU, falling back to CPU as no CUDA was found").framework == ""
    assert explain("UserWarning: TensorFlow cannot use the GPU").framework != "torch"


@pytest.mark.parametrize(
    "text",
    [
        "java.lang.OutOfMemoryError: Java heap space",
        "FATAL ERROR: JavaScript heap out of memory",
        "numpy._core._exceptions._ArrayMemoryError: Unable to allocate 8.00 GiB for an array",
        "DefaultCPUAllocator: not enough memory: you tried to allocate 3317760000 bytes.",
        "The conflict is caused by:\n    requests 2.25.1 depends on urllib3<1.27",
        "ERROR: Cannot install django and flask because these package versions have conflicting dependencies.",
        "Because project depends on requests (^2.30) and no versions match, version solving failed.",
        "flask 2.0.1 requires Werkzeug>=2.0, but you have werkzeug 1.0.1 which is incompatible.",
        "Package numpy conflicts for:",
        "PackagesNotFoundError: not available from current channels:\n  - sqlalchemy-foo",
        "ERROR: Failed building wheel for lxml",
        "THESE PACKAGES DO NOT MATCH THE HASHES\n    django==3.0 from a mirror",
        "cannot import name 'url' from 'django.conf.urls' (/v/lib/python3.11/site-packages/django/conf/urls.py)",
        "ModuleNotFoundError: No module named 'django.core.urlresolvers'",
        "AttributeError: module 'collections' has no attribute 'Callable'",
        "sqlite3 was compiled without FTS5",
        "Warning: falling back to CPU rendering",
        "cannot currently connect to a database backend",
        "traps: tool[123] trap invalid opcode ip:0 sp:0 error:0 in libtool.so",
        "No module 'xformers'. Proceeding without it.",
        "INFO # GPU blocks: 27904, # CPU blocks: 2048",
        "GPU available: True (cuda), used: True",
        "The author was forbidden to speak because the captain was too old.",
    ],
)
def test_other_texts_give_no_cause(text: str) -> None:
    assert explain(text).causes == ()


@pytest.mark.parametrize(
    "unit", ["jax", "torch ", "because torch ", "Tried to allocate 1.00 GiB ", "libtorch_cuda_cu.so"]
)
def test_a_word_repeated_without_end_costs_little(unit: str) -> None:
    """A row's cost may grow with the text, not with a power of it."""

    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        begin = time.perf_counter()
        for family in FAMILIES:
            for row in family.rows:
                row.pattern.search(text)
        return time.perf_counter() - begin

    cost(100)
    small, large = min(cost(1_000) for _ in range(3)), cost(8_000)
    assert large < small * 40 + 0.5
