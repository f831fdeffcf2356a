"""conda, mamba, uv, poetry and pip's resolver: no set of versions fits, or nothing for this Python or system."""

from gpuwizard.logs.message import Facts, Row, row

_FRAMEWORK = (
    r"(?:tensorflow[\w-]{0,24}|torch(?:vision|audio|text)?|pytorch(?:-(?:cuda|gpu|mutex))?|"
    r"jax(?:lib)?[\w-]{0,24}|keras)"
)
# Packages that only a GPU needs, as conda and pip name them.
_CUDA_PACKAGE = (
    r"(?:cudatoolkit|cuda-version|cuda-toolkit|cudnn|libcu(?:blas|dnn|fft|rand|solver|sparse)[\w-]{0,12}|nccl|"
    r"pytorch-cuda|"
    r"nvidia-[\w-]{2,40}|cuda-cudart[\w-]{0,12}|tensorflow-gpu)"
)
_ANY = rf"(?:{_FRAMEWORK}|{_CUDA_PACKAGE})"


def _about(facts: Facts) -> Facts:
    """Says what cannot be had together: Python, the driver, CUDA wheels of two frameworks, or packages."""
    text = facts.pop("rest", "")
    of = "python" if "python" in text and "nvidia-" not in text else "wheels" if "nvidia-" in text else "packages"
    return {"of": of} | facts


SOLVER_ROWS: tuple[Row, ...] = (
    # "__cuda" is how conda calls the driver: absent, or of an older CUDA than a package asks for.
    row(
        "solver-driver-old",
        "__cuda",
        r"__cuda ?(?:\[version=')?(?:>=|==|>) ?(?P<needs>\d[\d.]{0,6}).{0,200}?(?:conflict\w*|but|installed version|"
        r"have).{0,80}?"
        r"(?:__cuda[-= ]{1,2})?(?P<found>\d{1,2}\.\d)",
        span=2,
    ),
    row(
        "solver-no-driver",
        "__cuda",
        r"__cuda\b.{0,60}?(?:missing|no candidates|does not exist|not (?:found|available|provided|present))|"
        r"nothing provides (?:requested )?__cuda",
    ),
    # uv and poetry.
    row(
        "no-fitting-build",
        "source distribution or wheel|can't be installed",
        rf"\b(?P<package>{_FRAMEWORK})(?:==|\s)[\w.+-]{{1,30}}.{{0,80}}?(?:can't|"
        rf"cannot) be installed because it doesn't have a source "
        r"distribution or wheel",
    ),
    row(
        "no-fitting-build",
        "installation candidates",
        rf"Unable to find installation candidates for (?P<package>{_FRAMEWORK})\b",
    ),
    # Before it was a project of its own on the index, the name stood for a package that builds nothing.
    row(
        "no-fitting-build",
        "torch-0.1.2|tools.nnwrap",
        r"(?:Collecting|Downloading|Using cached|Building).{0,120}\btorch-0\.1\.2(?:\.post\d)?\.tar|"
        r"No module named 'tools\.nnwrap'",
        facts={"package": "torch"},
    ),
    row(
        "solver-conflict",
        "because",
        rf"\bBecause (?P<rest>(?=.{{0,600}}?\b(?P<package>{_ANY})\b).{{0,700}}?(?:are incompatible|"
        rf"version solving failed|unsatisfiable|"
        r"is forbidden|conflicting requirements))",
        refine=_about,
        span=5,
    ),
    # pip's resolver explains which package wants what.
    row(
        "solver-conflict",
        "depends on",
        rf"^\W{{0,8}}(?P<package>[\w.-]{{2,40}}(?:\[[\w,-]{{1,30}}\])?) v?\d[\w.+-]{{0,20}} depends on "
        rf"(?P<rest>{_ANY}\S{{0,40}})",
        refine=_about,
    ),
    row(
        "solver-conflict",
        "conflicting dependencies|conflicting dependency",
        rf"Cannot install (?=.{{0,300}}?\b(?P<package>{_ANY})\b).{{0,400}}?have conflicting dependenc",
    ),
    # conda and mamba.
    row(
        "solver-conflict",
        "conflicts with any|not installable|is uninstallable|nothing provides",
        rf"\b(?P<package>{_ANY})\b(?P<rest>.{{0,160}}?(?:conflicts with any|is not installable|is uninstallable|"
        rf"nothing provides))|"
        rf"nothing provides (?:requested )?(?P<wanted>{_ANY})\b",
        refine=_about,
    ),
    row(
        "solver-conflict",
        "conflicts for",
        rf"Package (?P<package>{_ANY}) conflicts for",
    ),
    row(
        "solver-conflict",
        "pytorch|torchvision|torchaudio|tensorflow|jax",
        rf"^\W{{0,6}}(?P<package>{_FRAMEWORK})[=\[ ]\S{{0,60}} -> (?P<rest>[\w-]{{2,30}})",
        refine=_about,
    ),
    row(
        "solver-conflict",
        "found to be in conflict|incompatible with each other",
        rf"(?:found to be in conflict|incompatible with each "
        rf"other)(?=.{{0,400}}?\b(?P<package>{_ANY})\b)(?P<rest>.{{0,200}})",
        refine=_about,
        span=5,
    ),
    row(
        "package-absent",
        "resolvepackagenotfound|packagesnotfounderror|does not exist (perhaps",
        rf"(?:ResolvePackageNotFound|PackagesNotFoundError).{{0,400}}?\b(?P<package>{_ANY})\b|"
        rf"\b(?P<named>{_ANY})\b.{{0,60}}?does not exist \(perhaps",
        refine=lambda facts: {"package": facts.get("package") or facts["named"]},
        span=5,
    ),
    # A download that is not whole.
    row(
        "download-damaged",
        "do not match the hashes",
        rf"DO NOT MATCH THE HASHES.{{0,400}}?\b(?P<package>{_ANY})\b",
        span=4,
    ),
    row(
        "download-damaged",
        "invalid wheel|invalidarchiveerror|condaverificationerror|checksummismatcherror|appears to be corrupted|"
        "failed to download|"
        "failed to extract|"
        "failed to fetch",
        rf"(?:InvalidArchiveError|CondaVerificationError|ChecksumMismatchError|appears to be corrupted|"
        rf"Failed to (?:download|extract|fetch)).{{0,200}}?\b(?P<package>{_ANY})\b|"
        rf"\b(?P<wheel>{_ANY}) has an invalid wheel|"
        rf"(?:package|archive)\b.{{0,30}}?\b(?P<named>{_ANY})\b.{{0,200}}?(?:appears to be corrupted|is corrupt)",
        span=2,
    ),
    # The build for the processor alone, as conda names it.
    row(
        "build-without-cuda",
        "_cpu_|cpuonly|pytorch-mutex| cpu_",
        r"\bpytorch[ =]{1,30}\d[\d.]{1,10}[ =]{1,30}(?:py[\d.]{1,6}_cpu_|cpu_)|^\W{0,4}cpuonly {1,30}\d|"
        r"\bpytorch-mutex[ =]{1,30}\S{1,8}[ =]{1,30}cpu\b",
        facts={"framework": "torch", "by": "conda-build"},
    ),
)
