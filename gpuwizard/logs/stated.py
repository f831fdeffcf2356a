"""What a report states about its machine: versions of the driver and of CUDA, the system, how it was started.

None of it is trouble by itself. The catalogue's tables make something of it (`rules_stated.py`).
"""

import re

from gpuwizard.logs.message import Facts, Family, Row, row

# A version that something asks for, or brings along, is none that the machine has.
_WISHED = re.compile(
    r"\b(?:needs?|needed|requires?|required|expects?|wants?|at least|minimum|or (?:later|newer|higher|above|greater)|"
    r"compatible|supports?|supported|built (?:for|with|against)|compiled|recommended|download|should|must|instead|"
    r"try|tried|please)\b|>=",
    re.IGNORECASE,
)
_LACKED = re.compile(
    r"\b(?:not|n't|cannot|no|missing|missed|lacks?|without|fail\w*|errors?|opened|loaded|renam\w+)\b|n't\b|dlerror|\?",
    re.IGNORECASE,
)
_LONGEST = 400


def _had(facts: Facts) -> Facts | None:
    """Keeps a version that the line says is there."""
    return None if _WISHED.search(facts.pop("line", "")) else facts


def _present(facts: Facts) -> Facts | None:
    """Keeps a file that the line says is there."""
    line = facts.pop("line", "")
    return None if _WISHED.search(line) or _LACKED.search(line) else facts


def _index(facts: Facts) -> Facts:
    """Reads the CUDA of "+cu118": 11.8."""
    digits = facts["index"]
    return {"version": f"{digits[:-1]}.{digits[-1]}"}


_DRIVER = r"v?(?P<version>\d{3}\.\d{1,3}(?:\.\d{1,3})?)\b"
_CUDA = r"(?P<version>\d{1,2}\.\d)"
_HERE = r"(?:had|have|using|used|running|runs?|installed|with|to|on|my)"
_SHELL = r"(?:terminal|command (?:line|prompt)|console|shell|ipython|bash)"
_WORKS = (
    r"(?:work(?:s|ed|ing)?|fine|found|detect\w*|sees?|success\w*|correctly|without (?:any )?(?:errors?|problems?)|"
    r"(?:manage[sd]? to|able to|can) (?:run|import|use|load)\w*)"
)
# Programs that start Python without the settings of a terminal.
_STARTER = r"(?:PyCharm|Jupyter|VS ?Code|Spyder|Eclipse|(?:the|my|an) IDE|notebook|systemd|cron|RStudio|sudo)"
_BOX = r"(?:docker|podman|lxc|singularity|apptainer|kubernetes)"
_ADVICE = (
    r"native windows|\binstead\b|"
    r"\b(?:use|try|install|consider|recommend\w*|switch to|via) (?:the )?WSL"
)


# As much of a line as belongs to the same clause.
_CLAUSE = r"(?:(?![.;!?,] ).){0,120}"


def _sentence(pattern: str) -> str:
    """Returns a pattern for a whole line, so that what stands around the piece can be looked at."""
    return rf"^(?P<line>.{{0,{_LONGEST}}}{pattern}.{{0,{_LONGEST}}})"


ROWS: tuple[Row, ...] = (
    row("driver-told", "driver version:", rf"\bDriver Version: {{1,20}}{_DRIVER}"),
    row(
        "driver-told",
        "nvidia driver|nvidia-driver",
        _sentence(rf"\bNVIDIA[ -]drivers?(?: version)?(?: is| are|:|=)? {{0,3}}{_DRIVER}"),
        refine=_had,
    ),
    # The framework's own CUDA.
    row("cuda-of-build", "cuda used to build pytorch", rf"CUDA used to build PyTorch: {_CUDA}"),
    row("cuda-of-build", "torch.version.cuda", rf"torch\.version\.cuda\b[^\d\w]{{1,12}}{_CUDA}", span=2),
    row("cuda-of-build", "+cu", r"\b\d\.\d{1,2}\.\d\S{0,12}?\+cu(?P<index>\d{2,3})\b", refine=_index),
    # The machine's CUDA. What nvidia-smi prints beside the driver's version is the newest that the driver knows.
    row("cuda-told", "cuda/cudnn version", rf"CUDA/cuDNN version\W{{1,6}}(?:CUDA\W{{0,3}})?v?{_CUDA}"),
    row("cuda-told", "cuda compilation tools", rf"Cuda compilation tools, release {_CUDA}"),
    row("cuda-told", "cuda runtime version", rf"CUDA runtime version: {_CUDA}"),
    row(
        "cuda-told",
        "cuda",
        rf"^(?!.{{0,{_LONGEST}}}Driver Version)"
        + _sentence(
            rf"\b{_HERE} CUDA(?: toolkit| version)?[ :=v]{{0,4}}(?P<version>\d{{1,2}}(?:\.\d)?)(?![\d+])"
        ).removeprefix("^"),
        refine=_had,
    ),
    # The distribution's own package, and what a list of files shows.
    row(
        "cuda-told",
        "cuda",
        r"(?:^|[\s/])cuda(?:-toolkit)?[ -](?P<version>\d{1,2}\.\d)\S{0,12} (?:\[installed|installed\b)",
    ),
    row(
        "library-listed",
        "=>|->",
        r"^\W{0,8}(?:\S{1,12} +){0,9}(?P<file>lib(?:cu|nv)[\w-]{1,30}\.so(?:\.\d{1,9}){1,4}) "
        r"(?:\(libc6[^)]{0,40}\) )?[=-]> ",
    ),
    row(
        "library-listed",
        "/libcu|/libnv|\\cu|\\nv",
        r"^\W{0,8}(?:[A-Za-z]:[\\/])?[^\s:'\"]{0,200}[\\/](?P<file>lib(?:cu|nv)[\w-]{1,30}\.so(?:\.\d{1,9}){1,4}|"
        r"(?:cu|nv)\w{2,30}64_\d{1,4}\.dll)\s*$",
    ),
    # The same told in a sentence: "the folder has cudart64_102.dll".
    row(
        "library-listed",
        ("64_", ".so."),
        _sentence(
            r"\b(?:has|have|had|got|contains?|there(?:'s| is| are)|see|find|only)\b[^.]{0,60}?(?<![\w-])"
            r"(?P<file>lib(?:cu|nv)[\w-]{1,30}\.so(?:\.\d{1,9}){1,4}|(?:cu|nv)\w{2,30}64_\d{1,4}\.dll)\b"
        ),
        refine=_present,
    ),
    row(
        "library-listed",
        ("64_", ".so."),
        rf"(?P<line>{_CLAUSE}(?<![\w-])(?P<file>lib(?:cu|nv)[\w-]{{1,30}}\.so(?:\.\d{{1,9}}){{1,4}}|"
        rf"(?:cu|nv)\w{{2,30}}64_\d{{1,4}}\.dll)['\"` ]{{1,3}}(?:file )?(?:does |do |is |are )?"
        rf"(?:exists?|indeed|there|present|inside|in|located|under)\b{_CLAUSE})",
        refine=_present,
    ),
    row(
        "cuda-told",
        "cudatoolkit",
        rf"^(?!.{{0,{_LONGEST}}}\b(?:needs?|requires?)\b).{{0,{_LONGEST}}}?\bcudatoolkit[ =]{{1,24}}"
        r"(?P<version>\d{1,2}\.\d)",
    ),
    row(
        "gpu-told",
        "gpu",
        r"\bGPU(?![A-Za-z])\D{0,10}(?P<number>[1-5]0[5-9]0(?: ?Ti\b)?)(?![\w.])",
        refine=lambda facts: {"name": ("GTX " if facts["number"][0] == "1" else "RTX ") + facts["number"]},
    ),
    row(
        "gpu-told",
        "0ti|0 ti|0super|0 super",
        r"(?<![\w.-])(?P<number>[1-5]0[5-9]0)(?P<more> ?(?:Ti|Super)\b)(?![\w.])",
        refine=lambda facts: {
            "name": ("GTX " if facts["number"][0] == "1" else "RTX ") + facts["number"] + " " + facts["more"].strip()
        },
    ),
    row("cuda-told", "nvidia/cuda:", r"\bnvidia/cuda:(?P<version>\d{1,2}\.\d)"),
    row(
        "gpu-told",
        "rtx|gtx|geforce|quadro|tesla|titan",
        r"\b(?P<name>(?:(?:NVIDIA |GeForce ){0,2}(?:RTX|GTX) ?(?:A)?\d{3,4}(?: ?(?:Ti|Super)\b){0,2}|"
        r"(?:Tesla|Quadro) [A-Z]{1,3}\d{1,5}\w?)(?: (?:Laptop|Mobile|Max-Q))?)",
    ),
    # How people name their system, where no path and no file of it does.
    row(
        "windows-named",
        "windows|win 7|win 8|win 10|win 11|win7|win8|win10|win11",
        r"\b(?:Windows|Win) ?(?:7|8(?:\.1)?|10|11|Server 20\d\d)\b",
    ),
    row(
        "linux-named",
        "ubuntu|debian|centos|fedora|linux|red hat|rhel|manjaro|pop_os|pop!_os",
        r"\b(?:Ubuntu|Debian|CentOS|Fedora|Linux|RHEL|Red Hat|Manjaro|Pop!?_OS)\b",
    ),
    # "Use WSL2 instead" is advice, and what TensorFlow prints on Windows.
    row(
        "on-wsl",
        "wsl",
        rf"^(?!.{{0,{_LONGEST}}}(?:{_ADVICE})).{{0,{_LONGEST}}}"
        r"(?:\b(?:on|in|inside|under|running|with) (?:an? )?(?:\w{1,12} )?WSL ?2?\b|"
        r"\bWSL ?2? (?:Ubuntu|Debian|distro|image|instance|environment|kernel|system)|"
        r"\bWindows 1[01][ +/,(-]{1,3}WSL|\bUbuntu[ \d.]{0,10}(?: LTS)?[ (,/-]{1,3}(?:on |under )?WSL)",
    ),
    row(
        "in-container",
        "docker|podman|lxc|singularity|apptainer|kubernetes",
        rf"\b(?:inside|within|in|from) (?:a |an |the |my |our |this )?(?:running |rootless )?{_BOX}"
        rf"(?: container| image| pod)?\b(?!\.\w|-|file|hub| (?:hub|desktop))|"
        rf"\b{_BOX} container (?:can|sees?|does|cannot|is|has)\b",
    ),
    row(
        "stub-path",
        "stubs",
        r"\bLD_LIBRARY_PATH\b.{0,400}?/stubs\b|/stubs/libcuda\.so\.1|ld\.so\.conf.{0,40}stubs|"
        r"stubs\S{0,3} >>? /etc/ld\.so",
    ),
    # The same program finds its libraries when it is started in another way.
    row(
        "works-elsewhere",
        "terminal|command line|command prompt|console|shell|ipython|bash|pycharm|jupyter|code|spyder|eclipse|ide|"
        "notebook|systemd|cron|rstudio|sudo",
        rf"\b{_WORKS}\b.{{0,60}}\b{_SHELL}\b|\b{_SHELL}\b.{{0,60}}\b{_WORKS}\b|"
        rf"\b{_WORKS}\b.{{0,60}}\b(?:but )?not (?:in|from|with|under|inside) (?:the |my )?{_STARTER}\b|"
        rf"\b(?:fails?|errors?|cannot|can't)\b.{{0,60}}\b(?:in|from|with|under|inside) (?:the |my )?{_STARTER}\b"
        rf".{{0,80}}\b(?:but|while|though|whereas)\b.{{0,60}}\b{_WORKS}\b",
    ),
    row(
        "after-suspend",
        "suspend|resum|hibernat|standby|sleep|wake",
        r"\b(?:suspend(?:ed|ing|s)?|resum(?:e|ed|ing) from|hibernat\w+|standby|(?:after|from) (?:sleep|waking)|"
        r"wak(?:e|es|ing) (?:up|from))\b",
    ),
    row("search-path-set", "ld_library_path=", r"\bLD_LIBRARY_PATH=\S{1,400} {1,4}\S{0,200}python"),
)

FAMILY = Family("stated", ROWS, context=True)
