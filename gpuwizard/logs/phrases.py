"""How systems and programs say "not there", "cannot" and "too old", in the languages that logs were met in.

Pieces of regular expressions without groups of their own. They say nothing by themselves: a row uses them only beside
a name that belongs to GPUs.
"""

_THERE_ENGLISH = (
    r"not (?:be )?(?:found|loaded|opened|located|installed|available|present|exist)\w*|"
    r"n['o]t (?:find|load|open|locate|be (?:found|loaded|opened|located))|no such file|doesn't exist|missing|"
    r"unable to (?:find|load|open|locate|dlopen|import)|cannot (?:find|load|open|locate|dlopen|import)|"
    r"fail(?:ed|s|ure) (?:to|on|in|when|while|at)? ?(?:find|load|open|locate|dlopen|import)|"
    r"(?:load|dlopen|loadlibrary)\w* (?:of \S{1,40} )?fail|error (?:loading|opening)|no module|not recognized"
)
_THERE_OTHERS = (
    r"找不到|未找到|没有找到|沒有找到|无法(?:找到|加载|打开|載入)|無法(?:找到|載入|開啟)|不存在|缺少|加载失败|"
    r"没有那个文件|不是内部或外部命令|"
    r"不是內部或外部命令|無法辨識|无法识别|見つかりません|開けません|読み込めません|認識されていません|ありません|"
    r"찾을 수 없|열 수 없|"
    r"내부 또는 외부 명령|인식되지|no se (?:ha )?(?:encontr|encuentra|reconoce|puede|pudo)|no existe|falta|"
    r"nicht (?:gefunden|geladen|geöffnet|öffnen|laden|finden|vorhanden|erkannt)|konnte nicht|fehlt|"
    r"не (?:найден|удалось|удается|удаётся|является|может|существует)|невозможно|отсутствует|нет такого файла|"
    r"introuvable|n'est pas reconnu|ne peut|impossible d|aucun fichier|não (?:foi|encontr|é reconhecid|pôde|existe)|"
    r"arquivo inexistente|non (?:è stat|trovat|è riconosciut|riesc)|nie (?:znaleziono|można)|niet gevonden|bulunamad"
)
# A file, a library or a command is not there, or cannot be opened.
ABSENT = rf"(?:{_THERE_ENGLISH}|{_THERE_OTHERS})"

# Something is older than it should be.
TOO_OLD = (
    r"(?:too old|out[- ]?of[- ]?date|outdated|is older than|insufficient|does(?:n't|"
    r" not) support (?:the )?(?:this )?CUDA|"
    r"(?:needs?|has|have|must|required?) to be (?:updated|upgraded)|(?:版本)?(?:太旧|太舊|过旧|过低|過低|过时|不足|"
    r"太低)|"
    r"veraltet|zu alt|demasiado antigu\w+|desactualizad\w+|obsolet\w+|устарел\w*|слишком стар\w+|古す?ぎ|古い|"
    r"오래|trop ancien\w*|muito antig\w+|troppo vecchi\w+|przestarzał\w*)"
)

# Something failed, said of a thing that belongs to GPUs alone.
FAILED = (
    r"(?:error|fail(?:ed|ure|s)?|fatal|invalid|unable|cannot|can't|could(?:n't| not)|timed? ?out|denied|rejected|"
    r"not (?:found|supported|permitted|loaded|configured|available)|错误|失败|錯誤|失敗|fehler\w*|fehlgeschlagen|"
    r"erreur|"
    r"échec|échoué|erro|falha|falló|ошибк\w*|сбой|エラー|오류|실패)"
)
