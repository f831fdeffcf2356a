"""What programs say in their own words when the framework gives them no GPU, and where a GPU was never lent."""

from gpuwizard.logs.message import Row, row

_CANNOT = r"(?:not able to|cannot|can't|unable to|does(?:n't| not)|could(?:n't| not))"
_FRAMEWORK = r"\b(?:tensorflow|keras|(?:py)?torch|jax)\b"
_UNUSED = (
    r"\b(?:not|n't|never|doesnt|dont|isnt|wont) (?:be |being )?(?:us(?:e|ed|ing)|utili[sz](?:e|ed|ing)) "
    r"(?:the |my |any |a )?(?:NVIDIA )?GPU|\bGPU\b.{0,12}\b(?:not|n't|never|isnt) (?:be |being )?(?:used|utili[sz]ed)|"
    r"\bGPU (?:is |sits )?idle|\bno GPU us(?:e|age)\b|"
    r"\b(?:still|only|always) (?:us(?:e|es|ing)|runs?|running|finds?|sees?|works?)(?: on| with)? (?:the |my )?CPU\b|"
    r"\b(?:runs?|running|works?|train\w*) (?:only )?on (?:the |my )?CPU (?:only|instead)|"
    r"\b(?:runs?|running|works?|train\w*) only on (?:the |my )?CPU\b|"
    r"\bCPU (?:instead of|and not|rather than|not) (?:the |my )?GPU\b"
)

COMPLAINT_ROWS: tuple[Row, ...] = (
    # Colab and Kaggle lend a machine with a GPU only when it is chosen, and not without end.
    row(
        "runtime-without-gpu",
        "gpu backend|usage limits|change runtime type|hardware accelerator|settings > accelerator",
        r"[Cc]annot (?:currently )?connect to a GPU|connect to GPU backend|"
        r"\bGPU\b.{0,80}?Change runtime type|Change runtime type.{0,60}\bGPU\b|"
        r"(?:enable|turn on|select|choose) (?:a |the )?GPU.{0,40}?(?:hardware accelerator|Settings > Accelerator)",
    ),
    row(
        "no-accelerator",
        "unspecifiedplatform|infer device type|cuda platform is not available",
        r"vLLM is running on UnspecifiedPlatform|Failed to infer device type|CUDA platform is not available because",
        facts={"by": "vllm"},
    ),
    row(
        "no-accelerator",
        "gpu|cuda|accelerator",
        rf"\b(?:Torch|PyTorch|TensorFlow|JAX)\b.{{0,24}}?{_CANNOT} (?:use|see|find|access|detect|recogni[sz]e) "
        r"(?:the |any |your |a )?(?:GPU|CUDA)|"
        r"(?:CUDA|GPU)\b.{0,40}?requested.{0,80}?(?:is_available|not available|no (?:CUDA|GPU)|unavailable)|"
        r"cannot find any (?:torch )?accelerator|no supported (?:gpu|cuda|accelerator)\w* (?:backend|device)|"
        r"you need an? (?:NVIDIA |CUDA )?GPU\b|requires an? (?:NVIDIA|CUDA)[- ]?(?:capable )?GPU\b|"
        r"Invalid CUDA 'device=.{0,20}requested|"
        r"no longer (?:able to )?(?:see|detect)s? (?:the )?GPU",
    ),
    row(
        "no-accelerator",
        "your machine only has|you requested gpu",
        r"requested gpus?: ?\[[\d, ]{0,60}\]\W{1,24}But your machine only has: \[\]",
        span=2,
    ),
    # People's own words for it. Only beside a framework's name: other programs leave the GPU alone as well.
    row(
        "no-accelerator",
        "gpu|cpu",
        rf"^(?=.{{0,400}}?{_FRAMEWORK}).{{0,400}}?(?:{_UNUSED})",
        facts={"by": "person"},
    ),
    # Notices of programs that go on with the processor. Half precision is what only GPUs are given to compute with.
    row(
        "no-accelerator",
        "on cpu|to cpu|the cpu|using cpu|faster with a gpu|nor mps|no accelerator|gpu available|not implemented for",
        r"FP16 is not supported on CPU|much faster with a GPU|Neither CUDA nor MPS are available|"
        r"GPU available: (?:False|None)|"
        r"(?:fall(?:ing)?|fell|default(?:ing)?|switch(?:ing)?) back to (?:the )?CPU\b.{0,60}\b(?:CUDA|GPU)\b|"
        r"\b(?:CUDA|GPU)\b.{0,60}(?:(?:defaulting|fall(?:ing)?s? back|switching|fallback) to (?:the )?CPU\b|"
        r"(?:using|running on) (?:the )?CPU\b(?! (?:offload|memory|buffer|core|thread)))|"
        r"pin_memory.{0,60}no accelerator is found|"
        r"\"(?!\w{0,60}cuda)\w{3,60}\" not implemented for '(?:Half|BFloat16)'",
        facts={"by": "notice"},
    ),
)
