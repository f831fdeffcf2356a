"""What a line means when no particular row knows its words: a name that only GPUs have, beside a word of failure.

These rows stand last and weigh less (`rules.py`): they catch what other programs, releases and languages say of the
same things. Each asks for a library's, a tool's or NVIDIA's own name on the line, so that other texts stay untouched.
"""

from gpuwizard.logs.general_driver import DRIVER_ROWS
from gpuwizard.logs.message import Facts, Family, Row, row
from gpuwizard.logs.names import describe
from gpuwizard.logs.phrases import ABSENT, TOO_OLD

_STEMS = (
    "cudart|cublas(?:lt)?|cufftw?|curand|cusolver(?:mg)?|cusparse(?:lt)?|cupti|nvjitlink|nvrtc(?:-builtins)?|"
    "nvtoolsext|nccl|nvblas|npp\\w{1,6}|cudnn(?:_\\w{1,40})?|nvcuda|cuda|nvidia-[\\w-]{2,40}|nvml|dxcore|"
    "tensorflow_(?:framework|cc)|_?pywrap_tensorflow\\w{0,40}|zlibwapi"
)
_FILE = (
    rf"(?<![A-Za-z0-9_.-])(?:lib)?(?:{_STEMS})(?:64|32)?(?:[_-][\d_]{{1,9}})?"
    r"(?:\.so(?:\.\d{1,9}){0,4}|\.dll|\.dylib)(?![A-Za-z0-9_])"
)
_FILE_WORDS = (
    "libcu|libnv|libnccl|libnpp|libdxcore|cudart|cublas|cufft|curand|cusolver|cusparse|nvrtc|cudnn|nvcuda|nvml.dll|"
    "pywrap_tensorflow|libtensor|zlibwapi"
)
# What the libraries are called in sentences. cuDNN stands alone, since its cause is its own.
_PRODUCTS = "cuDNN|cuBLAS(?:Lt)?|cuFFT|cuRAND|cuSOLVER|cuSPARSE|nvJitLink|NVRTC|NCCL|libcudart|cudart|CUDA runtime"
_OF_GPUS = r"(?:\b(?:nvidia|cuda|gpu|graphics)\b|显卡|顯示卡|grafik|gráfic|видеокарт)"
_DRIVER = r"(?:\bdrivers?\b|驱动|驅動|Treiber|controlador|драйвер|ドライバ|드라이버|\bpilote)"
_TOOLS = "ptxas|nvlink|fatbinary|cicc|cudafe|nvcc|libdevice|libnvvm|nvdisasm|cuobjdump"


def _file(facts: Facts) -> Facts | None:
    """The library that is named, whichever side of the verb it stands on."""
    facts = dict(facts)
    name = facts.pop("after", "") or facts.get("library", "")
    known = describe(facts | {"library": name, "reason": facts.pop("reason", "")})
    return known if known.get("group", "other") != "other" else None


def _product(facts: Facts) -> Facts:
    name = facts.get("library") or facts["after"]
    group = "cudnn" if name.lower() == "cudnn" else "cuda"
    component = "cudart" if "runtime" in name.lower() else name.lower().removeprefix("lib")
    return {"library": name, "group": group, "component": component, "reason_kind": "absent"}


def _header(facts: Facts) -> Facts:
    return facts | {"tool": facts["header"]}


ROWS: tuple[Row, ...] = (
    # Older than wanted comes first: "too old or missing" says more than that something is missing.
    row(
        "driver-old-said",
        "driver|驱动|驅動|treiber|controlador|драйвер|ドライバ|드라이버|pilote",
        rf"{_OF_GPUS}.{{0,40}}?{_DRIVER}.{{0,50}}?{TOO_OLD}|{_DRIVER}.{{0,50}}?{TOO_OLD}.{{0,80}}?{_OF_GPUS}",
    ),
    row(
        "driver-old-said",
        "nvidia driver|cuda driver|gpu driver|graphics driver|display driver|driver for nvenc|nvenc api",
        r"(?:update|upgrade|newer)\b.{0,24}?(?:nvidia|cuda|gpu|graphics|display) driver|"
        r"(?:nvidia|cuda|gpu) driver\b.{0,40}?(?:version )?(?:>=|is required|or (?:newer|later|higher))|"
        r"driver for nvenc is|nvenc API version",
    ),
    row("driver-old-said", "nvidia version", rf"\bNVIDIA version\b.{{0,20}}?{TOO_OLD}"),
    # A library file and "not found", "cannot load" and the like in any order and in several languages.
    row(
        "library-not-loaded",
        _FILE_WORDS,
        rf"(?P<library>{_FILE})(?P<reason>.{{0,90}}?{ABSENT})|{ABSENT}.{{0,90}}?(?P<after>{_FILE})",
        facts={"loader": "other"},
        refine=_file,
    ),
    # The same without the ending: could not load library "libcuda".
    row(
        "library-not-loaded",
        _FILE_WORDS,
        rf"{ABSENT}.{{0,30}}?['\"](?P<library>(?:lib)?(?:{_STEMS}))['\"]",
        facts={"loader": "other"},
        refine=lambda facts: _file(facts | {"library": facts["library"] + ".so"}),
    ),
    row(
        "library-not-loaded",
        "no libcu|no nvcuda|no cudart|no cudnn|no cublas",
        rf"\bno (?P<library>{_FILE}) (?:was |were )?(?:found|present|available|installed)",
        facts={"loader": "other"},
        refine=_file,
    ),
    # The linker of a compiler: "cannot find -lcudart".
    row(
        "library-not-loaded",
        "-lcu|-lnv|-lnccl",
        rf"{ABSENT}.{{0,12}}?-l(?P<library>cudart|cublas(?:Lt)?|cufft|curand|cusolver|cusparse|cudnn|nvrtc|nccl)\b",
        facts={"loader": "other"},
        refine=_product,
    ),
    row(
        "cudnn-not-found",
        "cudnn",
        rf"\bcudnn\w{{0,12}}\.h\b.{{0,40}}?{ABSENT}|Could NOT find CUDNN|cuDNN is not (?:installed|available)",
    ),
    row(
        "tool-missing",
        "cuda|cublas|cufft|curand|cusparse|cusolver|nvrtc|thrust/|cub/|device_launch",
        rf"(?P<header>\b(?:cuda\w{{0,20}}|cublas\w{{0,8}}|cufft|curand\w{{0,8}}|cusparse|cusolver\w{{0,8}}|nvrtc|"
        rf"device_launch_parameters|(?:thrust|cub)/[\w/]{{1,40}})\.(?:h|hpp|cuh))\b.{{0,40}}?{ABSENT}",
        refine=_header,
    ),
    row(
        "tool-missing",
        "cuda_toolkit_root_dir|cmake_cuda_compiler|cuda compiler|could not find cuda|cuda toolkit|cudatoolkit|"
        "cuda_path",
        rf"CUDA_TOOLKIT_ROOT_DIR.{{0,40}}?{ABSENT}|(?:Specify|missing:) CUDA_TOOLKIT_ROOT_DIR|No CMAKE_CUDA_COMPILER|"
        r"CUDA compiler identification is unknown|Could NOT find CUDA\b(?! drivers)|"
        rf"CUDA ?toolkit\b.{{0,40}}?{ABSENT}|{ABSENT}.{{0,30}}?CUDA ?toolkit\b|CUDA_PATH.{{0,20}}?not (?:set|found|"
        rf"defined)",
        facts={"tool": "the CUDA toolkit"},
    ),
    row(
        "tool-missing",
        "ptxas|nvlink|fatbinary|cicc|cudafe|nvcc|libdevice|libnvvm|nvdisasm|cuobjdump",
        rf"\b(?P<tool>{_TOOLS})(?:\.exe|\.so|\.dll|(?:\.\d+)?\.bc)?\b(?! warning).{{0,40}}?{ABSENT}|"
        rf"{ABSENT}.{{0,50}}?\b(?P<after>{_TOOLS})\b",
        refine=lambda facts: {"tool": facts.get("tool") or facts["after"]},
    ),
    row(
        "library-not-loaded",
        "no cudnn|no cublas|cufft|cusolver|cusparse|nccl|no cudart|no cuda runtime",
        rf"\bno (?P<library>{_PRODUCTS})(?: (?:shared |dynamic )?librar(?:y|ies))? (?:was |were )?"
        r"(?:found|present|available|installed|detected)",
        facts={"loader": "other"},
        refine=_product,
    ),
    # The same libraries by the names that people give them.
    row(
        "library-not-loaded",
        "cudnn|cublas|cufft|curand|cusolver|cusparse|nvjitlink|nvrtc|nccl|cudart|cuda runtime",
        rf"\b(?P<library>{_PRODUCTS})(?: (?:shared |dynamic )?librar(?:y|ies))?.{{0,30}}?{ABSENT}|"
        rf"{ABSENT}.{{0,20}}?\b(?P<after>{_PRODUCTS})\b(?! (?:version|DSO|factory|handle|algorithm|\(missing))",
        facts={"loader": "other"},
        refine=_product,
    ),
    # Versions.
    row(
        "library-version-said",
        "cudnn version|cudnn v|cudnn 8|cudnn 9|cuda version|cuda runtime|cuda toolkit|cuda 1|cublas version|"
        "nccl version",
        r"\b(?P<library>cuDNN|CUDA(?: runtime| toolkit)?|cuBLAS|NCCL)\b(?: runtime| toolkit| library)? ?(?:version )?v?"
        r"(?P<loaded>\d[\d.]{0,12}).{0,60}?(?:but|while|whereas|however|,).{0,60}?"
        r"(?:built|compiled|requires?|expected|needs).{0,40}?v?(?P<compiled>\d[\d.]{0,12}\d?)",
    ),
    row(
        "capability-said",
        "capability|sm_|计算能力|算力|gpu arch|rechenfähigkeit",
        r"^(?=.{0,400}?\d).{0,400}?(?:(?:compute capabilit(?:y|ies)|CUDA capability|\bsm_\d{2,3}\b|GPU arch\w*|"
        r"计算能力|算力).{0,90}?(?:not supported|unsupported|too (?:old|low|new)|not compatible|incompatible|"
        r"at least|or (?:higher|above|greater|newer)|less than|lower than|below|minimum|requires?|不支持|过低|低于)|"
        r"(?:requires?|needs?|minimum|unsupported|at least|not support(?:ed)?(?: on)?)\b.{0,50}?"
        r"(?:compute capability|CUDA capability|sm_\d{2,3}\b|gpu arch))",
    ),
    # A program says of itself that it is made for the processor alone.
    row(
        "build-without-cuda",
        "without cuda|without gpu|with cuda|with gpu|gpu support|cuda support|throw_no_cuda|cpu-only|"
        "cpu only|for cuda|against cuda|for gpu",
        r"(?:compiled|built|build|installed)\b.{0,20}?\b(?:without|not with)\b.{0,12}?\b(?:CUDA|GPU)\b|"
        r"(?:not|n't|never) (?:been )?(?:compiled|built|configured|linked)\b.{0,12}?\b(?:with|for|against)\b.{0,8}?"
        r"\b(?:CUDA|GPU)\b(?! kernel)|throw_no_cuda|\b(?:no|without) (?:CUDA|GPU) support\b|"
        r"CPU[- ]only (?:build|version|wheel|package|binary)",
        facts={"framework": "other"},
    ),
    # A program looked for a GPU in vain, in its own words.
    row(
        "gpu-not-found-said",
        "no gpu|any gpu|a gpu|the gpu|compatible gpu|suitable gpu|usable gpu|available gpu|visible gpu|"
        "supported gpu|valid gpu|nvidia gpu|cuda gpu|cuda-capable|cuda-enabled|cuda device|gpu device|"
        "nvidia device|cuda card|nvidia card|0 gpu|zero gpu|without gpu|detect gpu|find gpu|working gpu|"
        "physical gpu|dedicated gpu",
        r"\b(?:no|zero|0|without|did(?:n't| not) (?:find|detect)|could(?:n't| not) (?:find|detect)|can(?:not|"
        r"'t) (?:find|detect)"
        r"|unable to (?:find|detect|locate)|failed to (?:find|detect|discover)) (?:any )?(?:(?:compatible|suitable|"
        r"usable|"
        r"available|visible|supported|nvidia|cuda|cuda-capable|cuda-enabled|valid|physical|dedicated|working) ){0,3}"
        r"(?:GPUs?|(?:CUDA|NVIDIA|GPU|CUDA-capable|CUDA-enabled) (?:devices?|cards?|GPUs?|accelerators?))\b(?!/)"
        r"(?:(?: is| are| was| were)? (?:found|detected|discovered|available|visible|present)|[.!;:,]|$| on this|"
        r" will be)",
    ),
    row(
        "gpu-not-found-said",
        "gpu not|gpus not|gpu device not|gpu is not|gpus are not|gpu was not|gpus were not|gpu could not|"
        "cuda device not|cuda devices not|cuda device is not|cuda device was not|到gpu|到 gpu|gpuが|gpu が|keine gpu|"
        "keine cuda|keine nvidia|aucun gpu|не найден gpu|не обнаружен gpu|显卡",
        r"\b(?:GPUs?|(?:GPU|CUDA) devices?)\b (?:is |are |was |were |could )?not (?:be )?(?:found|detected|visible|"
        r"recogni[sz]ed)|"
        r"(?:未检测到|没有检测到|找不到|检测不到|未找到|識別できません|検出されません).{0,12}?(?:GPU|显卡|CUDA)|"
        r"(?:GPU|显卡).{0,8}?"
        r"(?:未检测到|检测不到|不可用|認識(?:されない|しない)|が見つかりません)|(?:keine|no se (?:detect|encontr)\w+|"
        r"не (?:найден|обнаружен)\w*|"
        r"aucune?) (?:\w{1,14} )?(?:GPU|CUDA)\b",
    ),
    row(
        "cuda-start-failed",
        "initialize cuda|initialise cuda|initializing cuda|init cuda|start cuda|use cuda|setup cuda|"
        "cuda init|cuda driver init|cuda runtime init|cuda setup|cuda not|cuda un|cuda is not|cuda support|"
        "nvidia cuda",
        r"(?:failed to|could(?:n't| not)|can(?:not|'t)|unable to|error) (?:initiali[sz](?:e|ing)|init|start|use|"
        r"setup) (?:the )?"
        r"(?:NVIDIA )?CUDA\b(?! error)|CUDA\b.{0,24}?(?:initiali[sz]ation|init|setup) (?:error|fail\w*)|"
        r"CUDA is not available|"
        r"CUDA (?:not|un)[ -]?available|CUDA support (?:is )?not",
    ),
    row(
        "device-number-said",
        "not available|does not exist|not found|not valid|not a valid|out of range|invalid gpu|invalid cuda|"
        "unavailable",
        r"(?:GPU|CUDA device|cuda)[ :#]{0,2}(?:device |id |index |ordinal |"
        r"number )?(?P<device>\d{1,3})\b.{0,24}?(?:does(?:n't| not)"
        r" exist|not found|out of range|is invalid|not (?:a )?valid|unavailable|is not available)|"
        r"invalid (?:GPU|CUDA)(?: device)? (?:id|index|number|ordinal)\b",
    ),
    row(
        "device-number-said",
        "requested gpu",
        r"requested gpus?\b.{0,40}?\bbut\b.{0,24}?\bonly\b",
        span=2,
    ),
    row(
        "too-late-said",
        "initiali",
        r"(?:must|should|has to|have to|need(?:s)? to|can only) be (?:set|called|configured|done|"
        r"enabled)\b.{0,60}?before\b.{0,50}?"
        r"\b(?:GPUs?|CUDA|devices?)\b.{0,30}?initiali[sz]|(?:GPU|memory growth|visible devices?|device list|"
        r"CUDA)\b.{0,60}?"
        r"(?:cannot|can't|can not) be (?:modified|changed|set)\b.{0,30}?after\b.{0,40}?initiali[sz]",
    ),
    row(
        "cpu-instruction-said",
        "avx|sse4",
        r"^(?=.{0,600}?\b(?:tensorflow|keras|torch|jaxlib|jax)\b).{0,600}?\b(?:AVX\w{0,6}|SSE\d?[.\d]{0,3}|"
        r"FMA)\b.{0,60}?(?:not (?:supported|"
        r"available)|aren't (?:supported|available)|isn't (?:supported|available)|unsupported|missing|lacks?|"
        r"is required)",
    ),
    *DRIVER_ROWS,
)

FAMILY = Family("general", ROWS)
