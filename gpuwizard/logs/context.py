"""Lines that are no trouble themselves but tell where a log comes from: system, container, versions, variables."""

from gpuwizard.logs.message import Facts, Family, Row, row


def _hides(facts: Facts) -> Facts | None:
    """Keeps only values that hide a GPU: -1, nothing, none, or a card named by its UUID."""
    value = facts.get("value", "").strip("\"' ,")
    hidden = value in ("", "-1", "none", "void", "NoDevFiles") or value.startswith(("GPU-", "MIG-", "-1"))
    return facts | {"value": value} if hidden else None


def _mostly_free(facts: Facts) -> Facts | None:
    return facts if 2 * int(facts["free"]) > int(facts["total"]) else None


ROWS: tuple[Row, ...] = (
    row("on-windows", ":\\", r"(?:^|[\s\"'(=])[A-Za-z]:\\{1,2}[\w .(-]+\\"),
    row("on-windows", ".dll", r"\b\w+64_\d+\.dll\b|nvcuda\.dll"),
    row("on-windows", "[winerror|on win32", r"\[WinError|\bon win32$"),
    row("on-wsl", "/usr/lib/wsl|microsoft-standard", r"/usr/lib/wsl|microsoft-standard"),
    row("on-wsl", "built without numa support|file to read numa node", r"file to read NUMA node: /sys/bus/pci"),
    row("on-wsl", "on this host (desktop-|host: desktop-|@desktop-", r"(?:\(|host: |@)DESKTOP-"),
    row("in-container", "root@", r"\broot@[0-9a-f]{12}:"),
    row("in-container", "host: |this host (|hostname: ", r"(?:host: |this host \(|hostname: )[0-9a-f]{12}\b"),
    row(
        "in-container",
        "docker|podman|nvidia-container-cli|overlay2|kube|apptainer|singularity|device-plugin|enroot|containerd",
        r"^\W{0,3}(?:sudo )?docker (?:run|exec)|podman run|nvidia-container-cli|/overlay2/|kubepods|"
        r"docker: Error|^\W{0,3}nvidia-docker |(?:apptainer|singularity) (?:exec|run)|(?:Apptainer|Singularity)> |"
        r"\bkubelet\b|\bkubectl (?:logs|exec)|nvidia-device-plugin|k8s-device-plugin|/enroot/|"
        r"containerd\.runtime|FailedCreatePodSandBox|/\.singularity\.d/",
    ),
    row("named-by-compose", ("-1 | ", "-1  |", "-2 | ", "-2  |"), r"^[\w.-]{2,40}-\d+ +\| "),
    row("runs-container", "docker run", r"docker run (?P<options>.{0,400})"),
    row(
        "runs-container",
        "singularity|apptainer",
        r"^\W{0,3}(?:\w{1,12} )?(?:singularity|apptainer) (?P<options>(?:run|exec|shell) .{0,400})",
    ),
    row(
        "mac-os",
        "/usr/local/cellar|/opt/homebrew|darwin|macosx_",
        r"/opt/homebrew|/usr/local/Cellar|\bmacosx_\d",
    ),
    row(
        "framework-version",
        "tensorflow|torch|jax",
        r"\b(?P<framework>tensorflow|torch|pytorch|jax)(?:[-_](?:gpu|cpu))?(?:[ _-]?version)?"
        r"(?: \(use command below\))?(?:={2,3}| ?:? +v?| = |-)\W{0,2}(?P<version>\d+\.\d+[\w.+]*)",
    ),
    row(
        "framework-version",
        "tf 1|tf 2|tf: 1|tf: 2|tf version|tf==|tf v",
        r"\bTF(?: version)?(?:==|[ :=]{1,2})v?(?P<version>[12]\.\d{1,2}[\w.]*)",
        facts={"framework": "tensorflow"},
    ),
    row("tf1", "swig_import_helper|contrib", r"in swig_import_helper|tensorflow\.contrib\b"),
    row("python-version", "python", r"\b[Pp]ython[ -]?(?P<version>3\.\d{1,2}|2\.7|3\d{1,2})(?=[\\/. ]|$)"),
    row(
        "toolkit-seen",
        "cuda-|cuda\\v|cuda_v|cuda-repo",
        r"(?:/cuda-|\\CUDA\\+v|cuda-repo-\w+_)(?P<version>\d{1,2}\.\d)",
    ),
    row(
        "library-opened",
        "successfully opened",
        r"successfully opened (?:dynamic|CUDA) library (?P<library>[\w.-]+)",
    ),
    row("cudnn-loaded", "loaded cudnn version", r"Loaded cuDNN version (?P<version>\d{4,6})"),
    row(
        "variable-hides",
        "visible_devices",
        r"\b(?P<variable>(?:CUDA|NVIDIA)_VISIBLE_DEVICES)(?:=(?=[\s;]|$)|[\"'\]]{0,2}\s{0,2}[=:]\s{0,2}"
        r"(?:(?P<value>\"[\w,-]{0,60}\"|'[\w,-]{0,60}'|[\w,-]{1,60})(?=[\s;,)}\]\"']|$)|(?=[,;}]|$)))",
        refine=_hides,
    ),
    row(
        "gpu-memory-free",
        "bytes free",
        r"(?P<free>\d{6,15}) bytes free, (?P<total>\d{6,15}) bytes total",
        refine=_mostly_free,
    ),
    row("variable-hides", "jax_platforms", r"\b(?P<variable>JAX_PLATFORMS)=(?P<value>cpu)\b(?! to skip)"),
    row(
        "forked-worker",
        "fork|multiprocessing|dataloader worker",
        r"\bForkPoolWorker-\d|\bForkProcess-\d|os\.fork\(\)|popen_fork\.py|DataLoader worker|"
        r"multiprocessing[/\\](?:process|pool|spawn|context)\.py|\bmultiprocessing import\b|\bforked (?:sub)?process|"
        r"start method ['\"]?fork",
    ),
    row("store-python", "pythonsoftwarefoundation", r"PythonSoftwareFoundation\.Python\."),
    row("sudo-works", "sudo", r"\bsudo\b.{0,60}\bworks\b"),
    row("import-order", "pyqt5|import pandas", r"import PyQt5\S* +->|PyQt5.{0,40}(?:then|before|first)"),
    row("unset-works", "env -u ld_library_path", r"env -u LD_LIBRARY_PATH"),
    row("found-twice", "where |which -a", r"(?:^|> ?)where (?:/R \S+ )?(?P<file>[\w.]+\.dll)"),
    row(
        "uuid-not-number",
        "invalid literal for int()",
        r"invalid literal for int\(\) with base 10: '(?:GPU|MIG)-",
    ),
    row(
        "other-adapter",
        "vga compatible|3d controller|radeon",
        r"(?:VGA compatible|3D) controller: (?!NVIDIA)(?P<maker>Intel|Advanced Micro|AMD|Red Hat|VMware|Cirrus)",
    ),
    row("nvidia-adapter", "controller: nvidia", r"(?:VGA compatible|3D) controller: NVIDIA"),
    row(
        "unusual-processor",
        "32 bit (intel)|aarch64|armv7l|arm64|i686|win32|jetson|raspberry|snapdragon",
        r"\b(?P<processor>32 bit \(Intel\)|aarch64|armv7l|arm64|i686|Jetson|Raspberry Pi|Snapdragon)(?![\w])",
    ),
)

FAMILY = Family("context", ROWS, context=True)
