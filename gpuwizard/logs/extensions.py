"""Packages beside a framework that bring kernels of their own: xFormers, FlashAttention, bitsandbytes, Triton, vLLM.

Each is built for one release of the framework, one CUDA and one Python, and each says in its own words that these do
not fit. The rows ask for the shape of the sentence and take whatever package, version and verb stands in it.
"""

from gpuwizard.logs.message import Facts, Row, row
from gpuwizard.logs.names import base_name, library
from gpuwizard.logs.packages import PACKAGES

_NEAR = r"(?:torch|torchvision|torchaudio|torchtext|jax|jaxlib|tensorflow)"
_VERSION = r"\d+\.\d[\w.+-]{0,30}"
_EXTENSION_MODULE = (
    r"(?:flash_attn\w*|fused_\w{1,40}|\w{0,40}_cuda(?:_\w{1,20})?|cuda_\w{1,40}|_C_\w{1,30}|exllama\w{0,30}|"
    r"xformers\w{0,20}|"
    r"triton\w{0,20}|libtriton|torch_\w{1,20}|torchvision\w{0,20}|torchaudio\w{0,20}|bitsandbytes\w{0,20}|"
    r"_scatter\w{0,20})"
)


def _fits(facts: Facts) -> Facts:
    """Says whether what is there is a build for the processor alone: then no other package is at fault."""
    return facts | ({"by": "cpu"} if "+cpu" in facts.get("found", "") else {})


def _file(facts: Facts) -> Facts | None:
    """A library of a package beside the framework. The framework's own libraries are known elsewhere."""
    known = library(facts["library"])
    own = "/torch/lib/" in facts["library"].replace("\\", "/") or known.group in ("cuda", "cudnn", "driver", "nvml")
    return None if own else facts | {"library": base_name(facts["library"])}


EXTENSION_ROWS: tuple[Row, ...] = (
    # "xFormers was built for: PyTorch 2.2.0+cu121 with CUDA 1201 (you have 2.3.0+cu121)"
    row(
        "extension-unfit",
        "was built for|were built for|was compiled|were compiled|built against|built with|compiled with|compiled for",
        r"\b(?:built|compiled) (?:for|with|against|using):?[^\w]{1,10}(?:Py)?[Tt]orch(?: version)?[ =]{1,3}"
        rf"(?P<compiled>{_VERSION}).{{0,80}}?(?:you have|but|found|installed|running|got|"
        rf"current)\D{{1,40}}(?P<found>{_VERSION})",
        refine=_fits,
        span=2,
    ),
    row(
        "extension-unfit",
        "expected pytorch|requires pytorch|requires torch|needs torch|expects torch|pytorch version|torch version",
        rf"(?:expect\w*|requires?|needs?|want\w*)\b.{{0,20}}\b(?:Py)?[Tt]orch\b.{{0,20}}?(?P<compiled>{_VERSION}).{{0,60}}?"
        rf"(?:but|while|however|found|have|got)\b.{{0,40}}?(?P<found>{_VERSION})",
        refine=_fits,
    ),
    row(
        "extension-unfit",
        "different cuda version|different versions of cuda|different cuda major",
        r"\b(?:PyTorch|torch|JAX)\b.{0,40}\b(?P<package>[\w-]{2,40})\b.{0,40}different (?:versions of )?CUDA",
    ),
    row(
        "extension-unfit",
        "custom c++ op|c++/cuda ext|cuda extension|c++ extension|custom cuda|kernels not installed|"
        "kernels is not installed",
        r"CUDA extensions? (?:(?:is|are) )?not (?:installed|available|built|found)|"
        r"\b\w{2,30}_kernels? (?:is )?not installed|"
        r"(?:n't|not|fail\w*|unable to|error|cannot) (?:to )?(?:load|import|find|compil\w*|build)\w*\b.{0,40}"
        r"(?:C\+\+(?:/CUDA)?|CUDA) (?:op|ext|kernel)\w*",
        facts={"by": "not-loaded"},
    ),
    row(
        "extension-unfit",
        "wasn't build with cuda|operator wasn't built|xformers",
        r"xFormers wasn'?t buil[dt] with CUDA|operator wasn'?t built|xformers\S{0,20} .{0,60}(?:not compatible|"
        r"incompatible)",
    ),
    row(
        "extension-unfit",
        "installation seems to be broken|installation is broken|installation seems broken|broken installation",
        rf"\b(?:{PACKAGES}|Flash ?Attention(?: \d)?|PyTorch|torch|xFormers)\b.{{0,20}}installation.{{0,20}}broken",
        facts={"by": "not-loaded"},
    ),
    row(
        "extension-unfit",
        "import|load",
        rf"(?:can ?not|can't|could not|couldn't|failed to|unable to) (?:import|load) (?!triton|"
        rf"apex)(?:{PACKAGES})\b(?!.{{0,300}}(?:\.so|\.dll|DLL))|"
        rf"\[(?:{PACKAGES})\].{{0,40}}(?:could not|failed to|cannot) (?:import|load)",
        facts={"by": "not-loaded"},
    ),
    # A function of the driver itself, which has them with a capital after "cu".
    row(
        "driver-function-missing",
        "undefined symbol: cu",
        r"undefined symbol: (?P<symbol>(?-i:cu[A-Z])\w{3,60})",
    ),
    row(
        "packages-overlap",
        "packages are installed|packages detected|packages installed|packages were detected",
        r"[Mm]ultiple (?P<package>CuPy|PyTorch|torch|TensorFlow|JAX|onnxruntime|OpenCV|bitsandbytes) (?:packages|"
        r"installations)",
    ),
    # An operator that exists for the processor alone: aten is torch itself, everything else a package beside it.
    row(
        "operator-without-cuda",
        "from the 'cuda' backend",
        r"Could not run '(?P<library>\w{1,40})::(?P<name>[\w.]{1,60})' with arguments from the 'CUDA' backend",
    ),
    row(
        "bitsandbytes-failed",
        "bitsandbytes|cuda setup|cuda_setup|has no attribute 'c|str2optimizer",
        r"CUDA Setup failed despite (?:CUDA|GPU)|CUDA[ _]SETUP: (?:WARNING|ERROR|CUDA detection failed|"
        r"Required library|Setup Failed|"
        r"Something unexpected|Problem)|Could not (?:find|load) (?:the )?bitsandbytes|"
        r"libbitsandbytes\w{0,20}\.(?:so|dll).{0,60}(?:undefined symbol|cannot open|not found|no such file)|"
        r"bitsandbytes(?: library)? was compiled without|bitsandbytes.{0,60}without GPU support|"
        r"has no attribute 'c(?:de|)quantize_\w{2,40}'|has no attribute 'c(?:adam|lion|sgd|igemm|gemm|get_c)\w{1,40}'|"
        r"\bstr2optimizer\d{1,2}bit",
    ),
    # Symbols of torch's Python binding: the package was built for another torch, or imported before it.
    row(
        "extension-unfit",
        "undefined symbol",
        r"(?P<library>[^\s'\":]{1,300}\.so[\w.]{0,20}): undefined symbol: (?P<symbol>THP\w{1,80}|"
        r"_ZN\w?6caffe2\w{1,300})",
        refine=_file,
    ),
    row(
        "extension-unfit",
        "libtorch_cuda_cu.so|libtorch_cuda_cpp.so",
        r"(?P<library>[^\s'\"]{0,200}libtorch_cuda_c(?:u|pp)\.so): cannot open",
        refine=_file,
    ),
    row(
        "extension-not-loaded",
        "dll load failed",
        rf"DLL load failed while importing (?P<module>{_EXTENSION_MODULE}):",
    ),
    # The traceback's line names the package, and the error below it names a part of it.
    row(
        "extension-not-loaded",
        "mmcv|cupy|xformers|flash_attn|bitsandbytes|detectron2|torch_|vllm|triton|pytorch3d|spconv|nvdiffrast",
        rf"(?:[\\/]|\bFile )(?P<package>{PACKAGES})[\\/].{{0,400}}?DLL load failed while importing "
        rf"(?P<module>\w{{1,40}})",
        span=4,
    ),
    row(
        "extension-not-loaded",
        "llama.dll|ggml|libllama",
        r"(?:Could not find module|Failed to load shared library) '(?P<library>[^']{0,300}\b(?:llama|"
        r"ggml[\w-]{0,20})\.dll)'",
        facts={"package": "llama_cpp"},
    ),
    row(
        "cuda-not-linked",
        "linked properly|not linked",
        r"\b(?:CUDA|libcuda\S{0,10}|cudart)\b.{0,20}not (?:properly |correctly )?linked",
    ),
    row(
        "extension-not-loaded",
        "no module named",
        r"No module named '(?P<module>\w{0,40}(?:_cuda|_ext|_kernels?)|[\w.]{2,60}\._C(?:_\w{1,30})?|"
        r"flash_attn_\w{1,30})'",
        refine=lambda facts: None if facts["module"].split(".")[0] in ("torch", "tensorflow") else facts,
    ),
    row(
        "extension-not-loaded",
        "could not find module|or one of its dependencies",
        r"Could not find module '(?P<library>[^']{0,300}[\\/](?:torchvision|torchaudio|torchtext|torch_\w{2,20}|"
        r"flash_attn|xformers)"
        r"[\\/][^']{1,120})'",
        refine=_file,
    ),
    row(
        "package-versions",
        "triton only support",
        r"Triton only supports? CUDA (?P<needs>[\d.]{1,8}).{0,30}?but got CUDA version:? (?P<found>[\d.]{1,8})",
        facts={"package": "triton"},
    ),
    row("driver-library-unfound", "libcuda.so cannot", r"libcuda\.so cannot (?:be )?found"),
    # Something that was asked for with the framework is not there, or of another version.
    row(
        "packages-clash",
        "is required for a normal functioning",
        r"(?P<package>[\w.-]{2,40})[<>=!~]{1,2}[^ ]{1,60}.{0,60}is required for a normal functioning of this module, "
        r"but found",
    ),
    row(
        "companion-missing",
        "object has no attribute",
        r"AttributeError: '(?P<package>torch|jax|jaxlib|transformers|diffusers)\.[\w.]{1,60}' object has no attribute",
    ),
    # Only as an error: many programs also print, and go on, that an optional package is not there.
    row(
        "companion-missing",
        "flash_attn|flash-attn|flashattention|bitsandbytes|xformers|accelerate|deepspeed|autoawq|auto-gptq|auto_gptq",
        r"Error: .{0,120}?\b(?P<package>flash[_-]?attn|FlashAttention\d?|bitsandbytes|xformers|accelerate|deepspeed|"
        r"autoawq|"
        r"auto[_-]gptq)\b.{0,80}?(?:not (?:be )?(?:installed|found|importable|available)|is missing|cannot be used|"
        r"pip install)",
    ),
    row(
        "companion-missing",
        "no module named",
        r"Error: No module named '(?P<package>flash_attn\w{0,20}|bitsandbytes|xformers|accelerate|deepspeed|"
        r"torch_scatter|"
        r"torch_sparse|torch_cluster|detectron2|mmcv\w{0,5}|mamba_ssm|causal_conv1d|pytorch3d)'",
    ),
    row(
        "packages-clash",
        "no module named",
        rf"No module named '(?P<package>(?:{PACKAGES}|transformers|diffusers|accelerate|peft|{_NEAR[3:-1]})\.(?!_C\b|"
        rf"python\b|version\b|"
        r"_api\b|core\b|compiler\b|keras\b)[\w.]{1,80})'",
        facts={"sure": "no"},
    ),
    row(
        "packages-clash",
        "cannot import name",
        rf"cannot import name '\w{{1,80}}' from '(?P<package>(?:{PACKAGES}|transformers|diffusers|accelerate|peft|"
        rf"huggingface_hub|"
        r"safetensors|tokenizers|timm|lightning|pytorch_lightning|torchmetrics|flax|optax|jax|jaxlib|"
        r"torch)[\w.]{0,80})' "
        r"\((?!unknown)[^)]{0,200}-packages",
        facts={"sure": "no"},
    ),
    row(
        "packages-clash",
        "has no attribute",
        rf"(?<!initialized )module '(?P<package>(?:{PACKAGES}|{_NEAR[3:-1]}|transformers|"
        rf"diffusers)\.[\w.]{{1,80}})' has no attribute '\w{{1,80}}'",
        facts={"sure": "no"},
    ),
)
