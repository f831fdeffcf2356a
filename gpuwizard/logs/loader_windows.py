"""What Windows says when a DLL does not load. Numbers are read first: they are the same in every language."""

import re

from gpuwizard.catalog.error_numbers import windows_number
from gpuwizard.logs.message import Facts, Family, Row, row
from gpuwizard.logs.names import base_name, library

# The words of the errors that Windows prints without their number, in the languages that were met most.
_WORDS: tuple[tuple[int, str], ...] = (
    (
        1114,
        r"initialization routine failed|初始化例程失败|初始化例行程序失敗|Initialisierungsroutine|"
        r"rutina de inicializaci|routine d.initialisation|rotina de inicializa|процедур\w* инициализации|"
        r"初期化ルーチン|초기화 루틴",
    ),
    (
        127,
        r"specified procedure could not be found|找不到指定的程序|找不到指定的程式|angegebene Prozedur|"
        r"encontrar el procedimiento|procédure spécifiée|procedimento especificado|"
        r"指定されたプロシージャ|지정된 프로시저|указанная процедура",
    ),
    (182, r"operating system cannot run|操作系统无法运行|作業系統無法執行"),
    (4551, r"Application Control policy|Anwendungssteuerungsrichtlinie|应用程序控制策略|應用程式控制原則"),
    (1260, r"blocked by group policy|durch (?:eine )?Gruppenrichtlinie"),
    (
        193,
        r"not a valid Win32 application|不是有效的 ?Win32|keine zulässige Win32|no es una aplicación Win32",
    ),
    (
        1455,
        r"paging file is too small|页面文件太小|Auslagerungsdatei|archivo de paginación|fichier de pagination",
    ),
    (
        126,
        r"specified module could not be found|找不到指定的模块|找不到指定的模組|angegebene Modul|"
        r"encontrar el módulo|module spécifié|módulo especificado|указанный модуль|指定されたモジュール|지정된 모듈",
    ),
)
_BY_WORDS = tuple((number, re.compile(pattern, re.IGNORECASE)) for number, pattern in _WORDS)


def _read(facts: Facts) -> Facts:
    """Works out the number, and what kind of file it is about."""
    told: Facts = {}
    if "number" in facts:
        told["number"] = str(windows_number(int(facts["number"], 0)))
    elif number := by_words(facts.get("says", "")):
        told["number"] = str(number)
    if "file" in facts:
        known = library(facts["file"])
        told |= {"file": base_name(facts["file"]), "group": known.group, "component": known.component}
    return facts | told


def by_words(says: str) -> int | None:
    """Returns the Windows error number that a sentence stands for, or None where its words are not known."""
    return next((number for number, words in _BY_WORDS if words.search(says)), None)


def _of_gpus(facts: Facts) -> Facts | None:
    """Keeps a message about a file only where the file belongs to CUDA, the driver or a framework."""
    known = _read(facts)
    return known if known.get("group", "other") != "other" else None


def _status(facts: Facts) -> Facts | None:
    """An exit status counts only where it says more than that the program ended."""
    number = windows_number(int(facts["number"], 0))
    return facts | {"number": str(number)} if number not in (0xC0000409, 0xC0000005, 0) else None


_DLL = r"(?P<file>[^\"'<>|]{1,300}?\.(?:dll|pyd))"

ROWS: tuple[Row, ...] = (
    row(
        "msvc-runtime-missing",
        "visual c++ redistributable is not installed|msvcp140|vcruntime140",
        r"Visual C\+\+ Redistributable is not installed|Could not find (?:the DLL\(s\) )?'?(?P<file>msvcp140\w*\.dll)|"
        r"(?P<other>(?:msvcp140|vcruntime140)\w{0,4}\.dll)'? ?(?:(?:was |is )?(?:not found|missing)|could not be)",
    ),
    row(
        "onnxruntime-cuda-failed",
        "onnxruntime_providers_cuda",
        r"LoadLibrary failed with error (?P<number>\d+).{0,200}onnxruntime_providers_cuda",
        refine=_read,
    ),
    row(
        "winerror",
        "[winerror",
        r"\[WinError (?P<number>-?\d{1,10})\](?P<says>.{0,200}?)(?:Error loading \"" + _DLL + r"\")",
        refine=_read,
        span=2,
    ),
    row(
        "winerror",
        "[winerror",
        r"\[WinError (?P<number>126|127|182|193|577|1114|1260|1455|4551|-1073\d{6})\](?P<says>.{0,200})",
        refine=_read,
    ),
    # The same without its number, as programs pass it on.
    row(
        "winerror",
        "or one of its dependencies",
        r"[\\/]torch[\\/]+lib[\\/]+(?P<file>[\w.-]{1,60}\.dll)\W{1,3}or one of its dependencies(?!.{0,200}\[WinError)",
        facts={"number": "126", "by": "words"},
        refine=_read,
    ),
    # Windows refuses a file that nobody signed.
    row(
        "winerror",
        "control policy has blocked|0x800711c7",
        r"application control policy has blocked|\b0x800711C7\b",
        facts={"number": "4551", "by": "words"},
        refine=_read,
    ),
    # Python's ctypes names the file and not what is missing beside it.
    row(
        "winerror",
        "or one of its dependencies",
        r"Could not find module ['\"]" + _DLL + r"['\"] \(or one of its dependencies",
        facts={"number": "126"},
        refine=_of_gpus,
    ),
    # The line of a traceback that asks for the file, and the error below it.
    row(
        "winerror",
        "nvml.dll|nvcuda.dll",
        r"(?P<file>\b(?:nvml|nvcuda)\.dll)\b.{0,300}?\[WinError (?P<number>\d{1,5})\]",
        refine=_read,
        span=4,
    ),
    # A package that frameworks bring along fails to load its own part.
    row(
        "packages-clash",
        "google\\protobuf|google/protobuf|\\h5py\\|/h5py/|\\ml_dtypes\\|\\grpc\\",
        r"(?P<package>google[\\/]protobuf|h5py|ml_dtypes|grpc)[\\/].{0,300}?ImportError: DLL load failed",
        facts={"sure": "no"},
        span=4,
    ),
    # A window of Windows: a function is missing in a DLL, so the DLL is of another version.
    row(
        "winerror",
        "entry point|程序输入点|程序進入點|einsprungpunkt|punto de entrada|point d'entrée|точка входа|"
        "エントリ ポイント|진입점",
        r"(?:entry point|程序输入点|程序進入點|Einsprungpunkt|punto de entrada|point d'entrée|точка входа|"
        r"エントリ ポイント|진입점)"
        r".{1,200}?(?P<file>[\w.+-]{1,80}\.(?:dll|pyd))",
        facts={"number": "127"},
        refine=_of_gpus,
    ),
    row(
        "dll-load-failed",
        "dll load failed",
        r"DLL load failed with error code (?P<number>-?\d{1,10})",
        refine=_read,
    ),
    row(
        "dll-load-failed",
        "dll load failed",
        r"DLL load failed(?: while importing (?P<module>[\w.]{1,80}))?:(?P<says>.{1,200})",
        refine=_read,
        span=2,
    ),
    row(
        "dll-error-code",
        "error code is",
        r"\((?P<file>[\w.]+\.dll)[^)]{0,200}\).{0,80}error code is (?P<number>\d+)",
        refine=_read,
    ),
    row(
        "winerror",
        "0xc0000|3221225|-10737",
        r"(?P<number>0xC00001[0-9A-F]{2}|0xC000001D|0xC000007B|0xC0000017|0xC0000428|32212258\d{2}|3221225501|"
        r"3221225595|-1073741\d{3})\b",
        refine=_status,
    ),
    row(
        "native-module-missing",
        "_pywrap_tensorflow_internal",
        r"No module named '?_pywrap_tensorflow_internal",
    ),
    row("native-runtime-failed", "native tensorflow runtime", r"Failed to load the native TensorFlow runtime"),
    row("display-driver-reset", "nvlddmkm|stopped responding", r"nvlddmkm .{0,40}stopped responding"),
)

FAMILY = Family("loader_windows", ROWS)
