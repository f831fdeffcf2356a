"""Tells which messages are about GPUs at all. Many are printed by any program, and say nothing here by themselves."""

import re

from gpuwizard.logs.message import Family, Message, row
from gpuwizard.logs.names import library

# How far a message counts that any program prints, where a short paste names nothing at all.
MODEST = 0.6
_SHORT_PASTE = 3

# Kinds of messages that any program may print. A row of another kind says so by the fact "by": "any".
_ANY_PROGRAM = (
    "c-library-too-old",
    "cpu-instruction-missing",
    "dll-error-code",
    "dll-load-failed",
    "fabric-not-ready",
    "group-missing",
    "mkl-conflict",
    "module-hidden",
    "msvc-runtime-missing",
    "no-devices-listed",
    "onednn-failed",
    "openmp-twice",
    "packages-clash",
    "platform-unfit",
    "static-tls-full",
    "winerror",
)
_NAMES = (
    r"tensorflow|cuda|cudnn|cublas|cufft|nvidia|nvinfer|keras|onnxruntime|bitsandbytes|xformers|diffusers|ultralytics|"
    r"paddlepaddle|detectron|stable.diffusion|comfyui|(?:\b|py|lib|_)torch(?:\b|_|vision|audio)|\bgpus?\b|\bnvml|"
    r"\bnvrm\b|\bjax(?:lib)?\b|\bxla|\bvllm\b|\bcupy|\btransformers\b|\btriton\b|\bmmcv\b|\bsgl(?:ang|_kernel)\b|"
    r"flash.attn|deepspeed|ForCausalLM|safetensors|\.pth\b|\bpyxis\b|\benroot\b"
)
_NAME_WORDS = (
    "tensorflow|cuda|cudnn|cublas|cufft|nvidia|nvinfer|keras|onnxruntime|bitsandbytes|xformers|diffusers|ultralytics|"
    "paddlepaddle|detectron|stable-diffusion|stable_diffusion|stable diffusion|comfyui|torch|gpu|nvml|nvrm|jax|xla|"
    "vllm|cupy|transformers|triton|mmcv|sglang|sgl_kernel|flash_attn|flash-attn|deepspeed|forcausallm|safetensors|.pth|"
    "pyxis|enroot"
)
# A framework, Python itself, and what frameworks stand on: a file or program of these may well be what failed.
_OURS = re.compile(rf"{_NAMES}|python|numpy|scipy|h5py|ml_dtypes|protobuf|libgomp|(?:lib|vc|ms)omp", re.IGNORECASE)
_FILE = re.compile(r"[\w.+-]{1,80}\.(?:dll|pyd|exe)\b", re.IGNORECASE)
_PATH = re.compile(r"[\w.@+-]*/[\w.@+-]+/[\w./@+-]+|\bneeded by \S")
_OTHER_DEVICE = re.compile(
    r"\b(?:USB|audio|sound|bluetooth|camera|webcam|hub|printer|ethernet|wi-?fi|wireless|network|keyboard|mouse|disk|"
    r"hyperledger)\b|/dev/video",
    re.IGNORECASE,
)
# What people paste alone when their framework fails, and what seldom comes from anything else.
_ALONE = re.compile(
    r"^\W{0,3}error:? [27]\d\d(?:\W{0,3}$| while (?:loading|launching))|\bkernel\b.{0,40}\berror:? [27]\d\d|"
    r"DLL load failed(?: while importing _C)?(?: with error code|:)|\[WinError |^\W*Illegal instruction\b|"
    r"^\W*No devices were found|OMP: Error #15|MKL FATAL|could not create a primitive|"
    r"Descriptors cannot (?:not )?be created|"
    r"from .google\.protobuf|compiled using NumPy 1\.x|compiled against (?:ABI|API) version|"
    r"\((?:Code|Código|Codice|Kode|Kod|Код|代码|代碼|コード|코드) 43\)",
    re.IGNORECASE,
)

ROWS = (
    row("gpus-named", _NAME_WORDS, _NAMES),
    # The log shows whose code failed, and whose program.
    row(
        "program-named",
        'import |file "|faulting |exception code',
        r"^\W{0,8}(?:from [\w.]{1,80} )?import [\w.]|^\W{0,8}File \"|^\W{0,3}Faulting \w|^\W{0,3}Exception code:",
    ),
)
FAMILY = Family("belonging", ROWS, context=True)


def about_gpus(messages: tuple[Message, ...], told: bool) -> tuple[Message, ...]:
    """Returns the messages without those that any program prints and that nothing ties to a GPU or a framework.

    Args:
        messages: All messages of a log.
        told: Whether the log is known to come from a framework.
    """
    named = told or names_gpus(messages)
    short = not any(message.kind == "program-named" for message in messages)
    return tuple(one for one in messages if not _of_any(one) or _belongs(one, named, short))


def names_gpus(messages: tuple[Message, ...]) -> bool:
    """Tells whether a log names GPUs, their driver, their libraries or a framework anywhere."""
    return any(message.kind == "gpus-named" for message in messages)


def standing_alone(message: Message, named: bool) -> bool:
    """Tells whether a message counts only a little: any program prints it, and nothing else is named."""
    return not named and _of_any(message)


def _of_any(message: Message) -> bool:
    of_c = message.facts.get("group") == "c-library" and message.kind == "library-not-loaded"
    # Of the packages beside a framework, those that the row names itself need nothing else beside them.
    if message.kind == "packages-clash" and (message.family != "python_import" or "sure" in message.facts):
        return False
    return message.kind in _ANY_PROGRAM or message.facts.get("by") == "any" or of_c


def _belongs(message: Message, named: bool, short: bool) -> bool:
    if _of_another(message):
        return False
    return named or (short and message.line <= _SHORT_PASTE and bool(_ALONE.search(message.text)))


def _of_another(message: Message) -> bool:
    """Tells whether the message itself names a program, a module or a device that has nothing to do with GPUs."""
    text, kind = message.text, message.kind
    if kind in ("module-failed", "group-missing", "fabric-not-ready"):
        return bool(_OTHER_DEVICE.search(text)) and not _OURS.search(text)
    if _OURS.search(text):
        return False
    if kind == "c-library-too-old":
        return bool(message.facts.get("needed_by")) and ".so" not in message.facts["needed_by"]
    if kind == "platform-unfit":
        return bool(_PATH.search(text))
    if kind == "cpu-instruction-missing":
        return "program" in message.facts
    files = [name for name in _FILE.findall(text) if kind in ("winerror", "dll-load-failed")]
    return bool(files) and all(library(name).group == "other" for name in files)
