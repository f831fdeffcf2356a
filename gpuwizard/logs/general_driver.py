"""The general rows about the driver: kernel modules, NVML, nvidia-smi, and the tools that lend it to containers."""

import re

from gpuwizard.catalog.error_numbers import NVML_ERRORS
from gpuwizard.logs.message import Facts, Row, row
from gpuwizard.logs.phrases import ABSENT, FAILED

_BY_NAME = {error.name.removeprefix("NVML_ERROR_").replace("_", ""): error.code for error in NVML_ERRORS}
_BY_NAME |= {"UNKNOWN": 999}
# The same results as nvmlErrorString and the Go and Python bindings word them.
_BY_WORDS: tuple[tuple[str, int], ...] = (
    ("driver not loaded", 9),
    ("driver/library", 18),
    ("version mismatch", 18),
    ("lost", 15),
    ("permission", 4),
    ("could not load", 12),
    ("library not found", 12),
    ("not found", 6),
    ("reset required", 16),
    ("requires reset", 16),
    ("timed out", 10),
    ("timeout", 10),
    ("interrupt", 11),
    ("power", 8),
    ("operating system", 17),
    ("unknown", 999),
)
# "nvidia", "nvidia_uvm", "nvidia-current.ko": a kernel module, and not a folder or a Python package of that name.
_MODULE = (
    r"\bnvidia(?:[-_](?:uvm|drm|modeset|peermem|current|open|fs|\d{3})[\w-]{0,20})?(?:/\d[\d.]{2,15})?"
    r"(?:\.ko[.\w]{0,4})?(?=['\"\s):,;]|$)"
)
_TOOLKIT = (
    r"nvidia-(?:container-(?:cli|runtime(?:-hook)?|toolkit)|cdi-hook|ctk|docker)\b|oci-nvidia-hook|libnvidia-container|"
    r"nvidia-device-plugin|k8s-device-plugin"
)


def _named(facts: Facts) -> Facts | None:
    code = _BY_NAME.get(re.sub(r"[^A-Z]", "", facts["name"].upper()))
    return facts | {"code": str(code)} if code and code not in (2, 3, 5) else None


def _worded(facts: Facts) -> Facts | None:
    says = facts["says"].lower()
    code = next((code for words, code in _BY_WORDS if words in says), None)
    return facts | {"code": str(code)} if code else None


DRIVER_ROWS: tuple[Row, ...] = (
    # nvidia-smi is not there, said by any shell in any language.
    row(
        "smi-not-found",
        "nvidia-smi",
        rf"nvidia-smi(?:\.exe)?\b.{{0,70}}?{ABSENT}|{ABSENT}.{{0,20}}?nvidia-smi\b",
    ),
    # Whether the driver is not there at all, or is there and does not run.
    row(
        "nvml-error",
        "nvidia driver|cuda driver|nvidia kernel|nvidia module|driver modules",
        r"(?:nvidia|cuda)\b.{0,12}?(?:driver|modules?)(?: modules?)? (?:is |are |was |were |has |have )?(?:not |n't )"
        r"(?:been |yet |properly ){0,2}(?:loaded|running|active|initiali[sz]ed|responding|started)",
        facts={"code": "9"},
    ),
    row(
        "driver-not-found",
        "driver",
        r"\bno\b.{0,12}?(?:NVIDIA|CUDA)(?: \w{2,10})? drivers?\b.{0,16}?(?:found|installed|detected|available|present)|"
        r"(?<!\d\. )\b(?:NVIDIA|CUDA)(?: \w{2,10})? drivers?\b.{0,16}?"
        r"(?:not (?:be )?(?:found|installed|detected|present)|missing)|"
        rf"{ABSENT}.{{0,16}}?\b(?:NVIDIA|CUDA)(?: (?:GPU|display|graphics|kernel))? driver\b(?! (?:version|API))",
    ),
    # NVML's results by name: NVML_ERROR_GPU_IS_LOST, NVMLError_GpuIsLost, NVML: ERROR_GPU_IS_LOST.
    row("nvml-error", "nvml", r"\bNVML(?:_?Error_|: ERROR_)(?P<name>\w{3,40})", refine=_named),
    row(
        "nvml-error",
        "device handle|nvmldevicegethandle",
        r"Unable to \w{3,12} the device handle|nvmlDeviceGetHandleBy\w{2,12}\(?.{0,30}?(?:Unknown Error|fail)",
        facts={"code": "15"},
    ),
    row("nvml-error", "nvml", r"\bnvml\w{0,40}(?: error)?(?:\(.{0,30}?\))?: (?P<says>.{4,80})", refine=_worded),
    row(
        "nvml-error",
        "load nvml",
        r"(?:not|n't|unable to|failed to) load (?:the )?NVML",
        facts={"code": "12"},
    ),
    row(
        "nvml-unknown",
        "nvml",
        r"(?:fail\w*|error|unable|could not|couldn't|cannot)\b.{0,24}?(?:start|init\w*|load|open|"
        r"use)\w*\b.{0,10}?NVML\b|"
        r"NVML\b.{0,16}?(?:init\w*|load\w*|start\w*)\b.{0,12}?(?:fail|error)|nvmlInit\w{0,8}(?:\(\))? (?:failed|error)",
    ),
    # The kernel's modules.
    row(
        "module-refused",
        "nvidia",
        r"^(?=.{0,600}?(?:modprobe|insmod|rmmod|module|\.ko\b|kmod|dkms)).{0,600}?"
        r"(?:(?:could(?:n't| not)|fail(?:ed|ure) to|"
        r"unable to|cannot) (?:insert|load|find|open)|error inserting|"
        rf"fail(?:ed|ure) (?:inserting|loading))\b.{{0,120}}?{_MODULE}",
    ),
    row(
        "module-refused",
        "nvidia",
        rf"module\b.{{0,24}}?{_MODULE}.{{0,40}}?(?:not found|no such|invalid|rejected|not permitted|does not exist)",
    ),
    row(
        "module-refused",
        "nvidia",
        rf"{_MODULE}.{{0,60}}?(?:Key was rejected by service|Required key not available|"
        rf"disagrees about version of symbol|"
        r"version magic|Unknown symbol)",
    ),
    row(
        "module-failed",
        "dkms|building module|building kernel modules|kernel source tree|kernel headers|nvidia-installer",
        rf"(?:dkms|building module|build of).{{0,60}}?\bnvidia\b.{{0,80}}?(?:{FAILED}|bad exit)|"
        rf"Building kernel modules\"|"
        r"Unable to find the kernel source tree|"
        r"nvidia-installer\.log.{0,40}?(?:error|fail)|(?:error|failed)\..{0,60}?nvidia-installer\.log|"
        r"kernel headers for kernel \S{1,60} (?:cannot be found|are not installed|not found)",
    ),
    row(
        "card-too-old-for-driver",
        "supported by|supported through|not supported by open",
        r"supported through the NVIDIA [\w.]{1,12} Legacy|"
        r"installed in this system is not\W{1,30}(?:NVRM:\s{1,20})?supported by (?:the|open)\b",
        span=3,
    ),
    row(
        "module-failed",
        "nvrm",
        r"NVRM: .{0,20}?(?:The NVIDIA probe routine (?:failed|was not called)|None of the NVIDIA (?:devices|graphics)|"
        r"No NVIDIA (?:graphics adapter|GPU|devices?) (?:probed|found)|This PCI I/O region|The system BIOS may have|"
        r"can't find an IRQ|loading .{0,60}? failed)",
    ),
    row(
        "fell-off-bus",
        "off the bus",
        r"(?:NVRM|NVIDIA|GPU|PCI)\b.{0,160}?\b(?:fallen|fell|falling) off (?:of )?the bus",
    ),
    row(
        "gsp-silent",
        "gsp",
        r"\bGSP\b.{0,60}?(?:time(?:d )?-?out|firmware|not respond\w*|heartbeat)\b.{0,40}|"
        r"RPC response from \S{0,8} ?GSP|"
        r"_kgsp\w{2,60}(?:TimedOut|Timeout)",
    ),
    row(
        "xid",
        "sxid",
        r"\bSXid(?: \(PCI:[\w:.]{4,20}\):?)?:? ?(?P<sxid>\d{4,6})\b.{0,40}?(?<!non-)Fatal",
        facts={"xid": "74"},
    ),
    # An assertion of the driver alone is printed on healthy machines too.
    row(
        "kernel-complains",
        "nvidia-drm|nvidia_drm|nvidia-modeset|nvidia_uvm|nvidia-uvm",
        r"\bnvidia[_-](?:drm|modeset|uvm)\b.{0,80}?(?:\*ERROR\*|fail(?:ed|ure) to (?:allocate|register|load|init))",
    ),
    row("kernel-complains", "nvrm", rf"NVRM:(?!.{{0,40}}?(?:assert|loading NVIDIA|Persistence)).{{0,80}}?\b{FAILED}"),
    row(
        "fabric-not-ready",
        "fabric",
        rf"(?:nv-?fabric-?manager|fabric ?manager)\S{{0,20}}\b.{{0,80}}?{FAILED}",
    ),
    # Jetson's own driver.
    row("tegra-driver-failed", "nvrmmem", r"NvRmMem\w{0,24} failed(?: with (?P<why>.{1,40}))?"),
    row(
        "device-open-failed",
        "/dev/nv|/dev/dri|/dev/char/195",
        rf"(?P<device>/dev/nv(?:idia[\w-]{{0,20}}|hos\w{{2,20}}|map)).{{0,60}}?(?P<why>{ABSENT})",
        refine=lambda facts: facts | {"why": "no such file"},
    ),
    row(
        "device-open-failed",
        "nvidia device files|device files (/dev/nvidia",
        r"NVIDIA device files \((?P<device>/dev/nvidia)\*?\) exist",
        facts={"why": "no such file"},
    ),
    # Tools that lend the driver to a container.
    row(
        "no-driver-for-container",
        "nv files|nv libraries|nvidia libraries|--nv",
        r"(?:could not|couldn't|unable to) find any (?:nv|nvidia)\b.{0,24}?(?:host|files|libraries)|"
        r"--nv\b.{0,60}?not (?:found|available)",
    ),
    row(
        "gpu-not-passed",
        "runtime for|runtime specified|runtime name|runtimeclass|runtime class|runtime: nvidia|"
        "device driver|nvidia.com/|gpu node|cdi device",
        r"(?:no runtime for|unknown runtime|invalid runtime|runtime(?: ?class|"
        r" name)?:?) ?\W{0,3}\bnvidia\b\W{0,3}(?:is configured|"
        r".{0,20}?(?:not found|not configured|is unknown))|RuntimeClass\b.{0,20}?nvidia\W{1,3}not found|"
        r"could not select device driver\b(?!\W{0,6}(?!cdi\b|nvidia)\w{1,30}\W{1,6}with capabilities: \[\](?!\]))|"
        r"(?:stat|insufficient|unresolvable|unknown|invalid|"
        r"no such device)\b.{0,24}?nvidia\.com/\w+|"
        r"nvidia\.com/\w[\w.-]{0,20}(?:=\w{1,10})?\b.{0,40}?(?:no such|not found|insufficient|unhealthy|rejected|"
        r"unknown)|"
        r"If this is a GPU node, did you|CDI device injection failed",
    ),
    row(
        "toolkit-slow",
        "error: timed out|error: timeout",
        rf"(?:{_TOOLKIT}).{{0,60}}?(?:driver|nvcgo)?.{{0,12}}?(?:rpc )?error: (?:timed out|timeout)",
    ),
    row("toolkit-driver-error", "driver rpc error", r"driver rpc error: (?!timed out)"),
    row(
        "toolkit-failed",
        "nvidia-c|nvidia-docker|oci-nvidia|libnvidia-container|device-plugin",
        rf"(?:{_TOOLKIT}).{{0,160}}?\b{FAILED}|{FAILED}\b.{{0,80}}?(?:{_TOOLKIT})",
    ),
)
