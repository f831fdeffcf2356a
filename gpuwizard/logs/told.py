"""What people and programs say in sentences of their own, where no particular row knows the words.

Each row asks for a framework, a card or a tool of NVIDIA on the line, so that other texts stay untouched.
"""

from gpuwizard.logs.message import Facts, Family, Row, row

_FRAMEWORK = r"\b(?:tensorflow|keras|(?:py)?torch|jax)\w{0,4}\b"
_CARD = (
    r"\b(?:(?:GTX|RTX|GT) ?\d{3,4}\w{0,2}|(?:GeForce|Quadro|Tesla|Titan) [\w ]{1,12}|"
    r"(?:my|this|the|your|old) (?:graphics card|video card|GPU)|GPUs?|Grafikkarte|carte graphique|显卡)"
)
_NO_LONGER = (
    r"(?:no longer|not any ?more|n't any ?more) (?:be(?:ing|en)? )?support\w*|no longer (?:works?|compatible)|"
    r"(?:dropped|drops|removed|ended) support for|support (?:was|has been|is) (?:dropped|removed)|"
    r"keine Unterstützung|nicht mehr\W{0,3}(?:unterst|untersü)?|unters?tützt\b.{0,30}nicht mehr|plus (?:supporté|"
    r"pris en charge)\w*|ya no (?:es compatible|soporta|admite)|больше не поддержива\w+|サポートされなく|"
    r"不再支持|不再支援|더 이상 지원"
)
# Processors from before 2011: none of them has AVX. The first Core i had names of three digits.
_NO_AVX = (
    r"\bi[357][ -]?(?:CPU )?(?:M ?)?\d{3}(?:M|K|S|Q|QM|XM|LM|UM)?\b(?! ?(?:GB|MB|fps|MHz|-))|\bCore ?2\b|"
    r"\b(?:Pentium|Celeron|Phenom|Athlon|Opteron|Westmere|Nehalem)\b|\bXeon\b.{0,12}\b[EXLW][35]\d{3}\b"
)
_OLD_CPU = (
    r"\b(?:old|older|ancient|aging) (?:\w{1,12} )?(?:CPU|processor|PC|computer|laptop|server)\b|"
    r"\b(?:CPU|processor)\b.{0,30}\b(?:is|too|very|pretty|quite) old\b"
)


_ONE_CPU = r"PhysicalDevice\(name='/physical_device:CPU:0', device_type='CPU'\)"


def _older(facts: Facts) -> Facts | None:
    """Keeps a driver whose newest CUDA is below the one that is used."""
    return facts if _release(facts["has"]) < _release(facts["wants"]) else None


def _release(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def _one(facts: Facts) -> Facts | None:
    """Keeps the number of a single GPU other than the first."""
    return facts if facts["value"].strip("\"' ") not in ("0", "") else None


ROWS: tuple[Row, ...] = (
    row(
        "silent-exit",
        "without an|without err|without mess|no error",
        rf"^(?=.{{0,300}}?\bimport\w*\b)(?=.{{0,300}}?{_FRAMEWORK}).{{0,300}}?\b(?:quits?|exits?|closes?|crash\w*|dies|"
        r"ends?|stops?|terminates?)\b.{0,40}?\b(?:without (?:any |an )?(?:errors?|message|traceback)|no error)",
    ),
    # nvidia-smi runs, and has no libcuda to ask for the newest CUDA that the driver knows.
    row("smi-without-cuda", "cuda version:", r"\bDriver Version: .{3,40}\bCUDA Version: {0,6}(?:ERR!|N/A)"),
    row(
        "smi-crashed",
        "nvidia-smi",
        r"\bnvidia-smi\b.{0,80}?(?:segmentation fault|segfaults?\b|core dumped|speicherzugriffsfehler)",
        span=2,
    ),
    row(
        "smi-failed-said",
        "nvidia-smi",
        r"\bnvidia-smi\b.{0,24}?\b(?:did(?:n't| not)|does(?:n't| not)|is not|isn't|not|won't) "
        r"(?:work\w*|respond\w*|run\b|supported)",
    ),
    # A card that one release of a framework has no kernels for, or that it was never given.
    row(
        "card-unfit-said",
        "gtx|rtx|geforce|quadro|tesla|titan|gpu|card|grafikkarte|显卡",
        rf"^(?=.{{0,300}}?(?:{_FRAMEWORK}|\bCUDA\b)).{{0,300}}?(?:{_CARD}.{{0,60}}?(?:{_NO_LONGER})|"
        rf"(?:{_NO_LONGER}).{{0,30}}?{_CARD})",
    ),
    row(
        "card-unfit-said",
        "gtx|rtx|geforce|quadro|tesla",
        rf"(?:{_NO_LONGER}).{{0,20}}?\b(?:GTX|RTX|GeForce|Quadro|Tesla) ?[\w ]{{1,12}}",
    ),
    row(
        "card-unfit-said",
        "recognized processor",
        r"['\"]sm_\d{2,3}a?['\"] is not a recognized processor",
    ),
    row("xla-device-unfit", "by xla service", r"device CUDA:\d+ not supported by XLA service"),
    # The driver's number beside the one that CUDA asks for.
    row(
        "driver-old-said",
        "driver",
        r"\bCUDA(?: \d[\d.]*)?\b.{0,24}?\b(?:requires?|needs?|wants?|asks for)\b.{0,24}?\bdrivers?\b.{0,14}?\d{3}\b",
    ),
    row(
        "python-unfit",
        "python",
        rf"(?P<package>{_FRAMEWORK}).{{0,60}}?(?:does(?:n't| not)|not|no) (?:yet )?support(?:s|ed)?(?: (?:for|on|by|"
        r"yet))?(?: the)? python ?(?:version ?)?3\.\d|"
        r"python ?3\.\d{1,2}.{0,24}?not (?:yet )?supported.{0,24}?(?:tensorflow|torch|jax)",
    ),
    # nvidia-smi's newest CUDA, held by the user against the one that was installed.
    row(
        "driver-old-said",
        "driver",
        r"\bCUDA\b.{0,40}?\bsupported by (?:your|the|my|this) (?:\w{1,8} )?drivers?\b.{0,12}?(?P<has>\d{1,2}\.\d)"
        r".{0,80}?\b(?:installed|needs?|wants?|requires?|built|uses?)\b.{0,16}?(?P<wants>\d{1,2}\.\d)",
        refine=_older,
    ),
    row(
        "packages-overlap",
        "tensorflow-gpu|tensorflow_gpu",
        r"\b(?:both|also)\b.{0,60}?\btensorflow\b(?![-_]gpu).{0,30}?\b(?:and|&|with)\b.{0,12}?tensorflow[-_]gpu|"
        r"\bboth\b.{0,60}?tensorflow[-_]gpu.{0,30}?\band\b.{0,12}?\btensorflow\b(?![-_]gpu)",
    ),
    row(
        "packages-overlap",
        "uninstall",
        r"\b(?:there (?:is|was)|had|have|found)\b.{0,30}?\b(?:tensorflow|torch|jax) ?v?\d[\w.]{0,8}.{0,80}?"
        r"\buninstall\w*.{0,40}?\b(?:works?|worked|fine|solved|fixed)\b",
    ),
    row(
        "gpu-count-zero",
        "device_count",
        r"\bdevice_count\(\)\)?\W{0,6}(?:(?:returns?|is|gives|shows?|prints?|always)\W{1,3}){0,2}0\b(?![.\d])",
        span=2,
    ),
    row("gpu-list-empty", "physical_device:cpu:0", rf"^\W{{0,4}}\[{_ONE_CPU}\]\s*$"),
    row("gpu-list-empty", "['/cpu:0']|['/device:cpu:0']", r"^\W{0,4}\['/(?:device:)?CPU:0'\]\s*$"),
    row(
        "cuinit-failed",
        "cuinit failed",
        r"cuInit failed: initiali[sz]ation error",
        facts={"code": "3", "name": "CUDA_ERROR_NOT_INITIALIZED"},
    ),
    row(
        "package-removed",
        "tensorflow-gpu|tensorflow_gpu",
        r"^(?=.{0,200}?\b(?:not? |n't |cannot|fail|error|without)).{0,200}?(?:\btensorflow[-_]gpu\b.{0,24}?\b"
        r"2\.1[2-9]\b|\b2\.1[2-9]\b.{0,24}?\btensorflow[-_]gpu\b)",
        facts={"sure": "no"},
    ),
)

# These say nothing by themselves, and stand beside other messages.
FACT_ROWS: tuple[Row, ...] = (
    row("old-processor", "cpu|processor|pc|computer|laptop|server", _OLD_CPU, facts={"by": "age"}),
    row("old-processor", "avx", r"\b(?:no|without|lacks?|(?:does(?:n't| not)|not) (?:have|support)) (?:the )?AVX"),
    row("old-processor", "i3|i5|i7|core|pentium|celeron|phenom|athlon|opteron|xeon|nehalem|westmere", _NO_AVX),
    row(
        "program-crashed",
        "segmentation fault|segfault|core dumped|crash|aborted|kernel|0xc0000005|1073741819",
        r"\bsegmentation fault|\bsegfault|core dumped|\bcrash(?:es|ed|ing)?\b|^\W{0,3}Aborted\b|"
        r"kernel (?:has )?(?:died|dies|dead|appears to have died)|exit code -1073741819|0xC0000005",
    ),
    row(
        "built-without-cuda-said",
        "built_with_cuda|build_with_cuda",
        r"is_buil[td]_with_cuda\(\)\)?[^\w]{0,6}(?:(?:#|as|is|returns?|gives|result|shows?)\W{0,4}){0,3}False",
    ),
    # One GPU is asked for that a machine with fewer does not have.
    row(
        "variable-picks",
        "visible_devices",
        r"\bCUDA_VISIBLE_DEVICES[\"'\]]{0,2}\s{0,2}[=:]\s{0,2}(?P<value>[\"']?\d{1,2}[\"']?)(?![\w,])",
        refine=_one,
    ),
    # Another framework that brings CUDA libraries of its own into the same program.
    row(
        "other-framework",
        "paddle|mxnet|cntk|cupy|onnxruntime",
        r"-packages[\\/](?P<name>paddle|mxnet|cntk|cupy|onnxruntime)[\\/]|"
        r"^\W{0,4}(?:\d+ )?(?:from|import) (?P<imported>paddle\w*|mxnet|cntk|cupy|onnxruntime)\b",
    ),
)

FAMILY = Family("told", ROWS)
FACTS = Family("told_facts", FACT_ROWS, context=True)
