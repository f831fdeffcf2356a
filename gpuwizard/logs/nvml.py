"""nvidia-smi, NVML, the kernel log (NVRM, Xid), modprobe and the device files."""

from gpuwizard.catalog.error_numbers import NVML_ERRORS
from gpuwizard.logs.message import Facts, Family, Row, row

_CODES = {error.code for error in NVML_ERRORS}


def _nvml(code: int, words: str, pattern: str) -> Row:
    return row("nvml-error", words, pattern, facts={"code": str(code)})


def _known(facts: Facts) -> Facts | None:
    return facts if int(facts["code"]) in _CODES else None


def _xid(facts: Facts) -> Facts:
    """The number, on whichever side of NVIDIA's name it stands."""
    return {"xid": facts.get("xid") or facts.get("after") or facts["before"]}


def _differ(facts: Facts) -> Facts | None:
    return facts if facts["client"] != facts["kernel"] else None


ROWS: tuple[Row, ...] = (
    _nvml(18, "version mismatch", r"driver/library version mismatch|NVML/RM version mismatch"),
    _nvml(4, "insufficient permissions", r"(?:NVML|nvidia|NVMLError\w*).{0,60}Insufficient Permissions"),
    _nvml(
        17,
        "blocked by the operating system|system has blocked the request",
        r"GPU access blocked by the operating system|operating system has blocked the request",
    ),
    _nvml(
        9,
        "driver not loaded|communicate with the nvidia driver|driver is not loaded",
        r"(?:NVML|nvml).{0,60}driver not loaded|communicate with the NVIDIA driver|NVIDIA driver is not loaded",
    ),
    _nvml(
        12,
        "libnvidia-ml.so library|nvml shared library not found|nvml.dll",
        r"couldn't find (?:the )?(?:libnvidia-ml\.so|nvml\.dll) library|NVML Shared Library Not Found",
    ),
    _nvml(
        15,
        "gpu is lost|unable to determine the device handle",
        r"GPU is lost|Unable to determine the device handle",
    ),
    _nvml(999, "failed to initialize nvml", r"Failed to initialize NVML: Unknown Error"),
    row("nvml-error", "nvml", r"\bNVML\b.{0,60}?\berror code:? (?P<code>\d{1,3})\b", refine=_known),
    row("nvml-error", "nvmlinit", r"nvmlInit(?:_v2)?(?:\(\))? (?P<code>\d{1,3})\b", refine=_known),
    row("no-devices-listed", "no devices", r"^(?:\W{0,3}|[\w.-]{1,20}=\S{1,20} )No devices (?:were )?found"),
    row(
        "smi-not-found",
        "nvidia-smi",
        r"nvidia-smi: (?:command )?not found|command not found: nvidia-smi|'nvidia-smi' is not recognized|"
        r"command 'nvidia-smi' not found",
    ),
    row(
        "driver-versions-differ",
        "api mismatch",
        r"API mismatch: the client has (?:the )?version (?P<client>[\d.]{3,20}\d),?.{0,80}kernel module has the"
        r" version (?P<kernel>[\d.]{3,20}\d)",
        refine=_differ,
        span=3,
    ),
    # Databases number their transactions by the same word.
    row(
        "xid",
        "xid",
        r"\bXid \(PCI:[\w:.]{4,20}\):? ?(?P<xid>\d{1,3})\b|"
        r"\b(?:NVRM|NVIDIA|GPU)\b.{0,120}?\bXid(?: errors?)?(?: code)?:? ?\(?(?P<after>\d{1,3})\b|"
        r"\bXid(?: errors?)?(?: code)?:? ?\(?(?P<before>\d{1,3})\b.{0,120}?\b(?:NVRM|NVIDIA|GPU|PCI:)",
        refine=_xid,
    ),
    row("fell-off-bus", "fallen off the bus", r"GPU has fallen off the bus"),
    row(
        "module-refused",
        "could not insert 'nvidia|could not insert \"nvidia|required key not available|"
        "module nvidia not found|could not find module by name='nvidia",
        r"could not insert ['\"]nvidia\w*['\"]: (?P<why>.{1,60})|Module nvidia not found|"
        r"could not find module by name='nvidia",
    ),
    row(
        "module-refused",
        "uvm kernel module",
        r"(?:could not|couldn't|unable to|failed to|cannot) (?:load|insert|find) "
        r"(?:the )?(?:nvidia )?UVM kernel module",
    ),
    row(
        "nouveau-active",
        "nouveau kernel driver is currently in use",
        r"Nouveau kernel driver is currently in use",
    ),
    row(
        "module-failed",
        "rminitadapter|nvidia open kernel modules|unable to load the|initialize the nvidia",
        r"RmInitAdapter failed|Failed to initialize the NVIDIA (?:GPU|graphics device|kernel module)|"
        r"requires use of the NVIDIA open kernel modules|"
        r"Unable to load the (?:kernel module )?'?nvidia",
    ),
    row(
        "device-open-failed",
        "/dev/nvidia",
        r"(?P<device>/dev/nvidia[\w-]{0,20})(?:['\", ]|\b).{0,80}?(?P<why>EACCES|Permission denied|EPERM|"
        r"Operation not permitted|"
        r"EIO|"
        r"Input/output error|No such file|does not exist|ENOENT)",
    ),
    row(
        "device-owner",
        "/dev/nvidia",
        r"c(?:rw-){2}(?:---|r--) +\d+ +(?P<owner>\S+) +(?P<group>\S+) +\d+, +\d+ .{0,40}(?P<device>/dev/nvidia\S*)",
    ),
    row(
        "fabric-not-ready",
        "fabric",
        r"Fabric +State *: *In Progress|(?:nvidia-fabricmanager|Fabric ?Manager)\S* .{0,40}(?:not running|failed|"
        r"inactive|version mismatch|is not installed)",
    ),
    row("compute-mode", "exclusive_|prohibited", r"\b(?P<mode>Exclusive_(?:Process|Thread)|Prohibited)\b"),
    row("nvml-error", "nvmlerror_", r"NVMLError_[A-Za-z]{2,40}\W{1,3}(?P<code>\d{1,3})\b", refine=_known),
    _nvml(28, "no supported gpus were found", r"NVML: No supported GPUs were found"),
    row("wsl-driver-odd", "initialize nvml: n/a", r"Failed to initialize NVML: N/A"),
    row(
        "wsl-driver-odd",
        "/usr/lib/wsl/drivers|libraries for the adapter",
        r"No Nvidia Libraries found in /usr/lib/wsl/drivers|query the core Nvidia libraries for the adapter",
    ),
    row("wsl-driver-odd", "/usr/lib/wsl/lib", r"/usr/lib/wsl/lib/libcuda\.so\.1 is not a symbolic link"),
    row("wsl-no-device", "/dev/dxg", r"/dev/dxg.{0,60}(?:No such file|does not exist|ENOENT|cannot access|missing)"),
    row(
        "module-failed",
        "(code |(código |(codice |(kod|(код |(代码 |(代碼 |(コード |(코드 ",
        r"\((?:Code|Código|Codice|Kode|Kod|Код|代码|代碼|コード|코드) (?:10|31|39|"
        r"43|52)\)",
        facts={"by": "any"},
    ),
    row("module-failed", "already bound to", r"NVRM: .{0,80}is already bound to"),
    # DKMS builds other makers' modules too.
    row(
        "module-failed",
        "bad return status for module",
        r"Bad return status for module build(?=.{0,600}?\bnvidia)",
        span=4,
    ),
    row(
        "adapter-not-found",
        "no nvidia graphics adapter|no nvidia device",
        r"No NVIDIA (?:graphics adapter|devices?) (?:was )?found",
    ),
    row(
        "card-too-old-for-driver",
        "legacy driver|nvidia legacy|not supported by the",
        r"NVIDIA Legacy drivers|is supported through the NVIDIA \S{1,10} Legacy|"
        r"(?:GPU|adapter) .{0,120}not supported by the \S{0,20} ?NVIDIA driver",
    ),
    row(
        "group-missing",
        "video group|render group",
        r"not (?:a member of|in) (?:the )?['\"]?(?:video|render)['\"]? group",
    ),
    row(
        "driver-library-unfound",
        "cuda driver library",
        r"CUDA driver library cannot be found|unable to load (?:the )?cuda driver library",
    ),
)

FAMILY = Family("nvml", ROWS)
