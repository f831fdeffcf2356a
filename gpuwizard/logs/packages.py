"""Packages beside a framework that bring kernels for the GPU. A piece of a regular expression, as in `phrases`."""

# Packages that cannot be meant without a framework on the GPU, as they are imported and as they are installed.
PACKAGES = (
    r"flash[_-]?attn\w{0,24}|flash-attention|flashinfer\w{0,24}|sage[_-]?attention\w{0,24}|xformers|bitsandbytes|"
    r"triton(?!\w)|"
    r"deepspeed|apex|"
    r"auto[_-]?gptq\w{0,24}|autoawq\w{0,24}|gptqmodel|exllama\w{0,24}|torch[_-](?:scatter|sparse|cluster|"
    r"spline[_-]conv)|pyg[_-]lib|"
    r"detectron2|pytorch3d|mmcv(?:[_-]full)?|mamba[_-]ssm|causal[_-]conv1d|vllm|sgl[_-]kernel|torchao|"
    r"transformer[_-]engine\w{0,24}|"
    r"nvdiffrast|tinycudann|tiny-cuda-nn|spconv\w{0,24}|MinkowskiEngine|natten|gsplat|diff[_-]gaussian\w{0,24}|pycuda|"
    r"cupy\w{0,24}"
)
