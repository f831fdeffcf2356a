/* What the launchers say themselves, in the languages of the installer. In the sentences %1 is a path, %2 the rest. */
enum sentence { NO_PYTHON, CANNOT_START, ENDED_BADLY, REFUSED };

static const wchar_t *const ENGLISH[] = {
    L"A part of gpuwizard is missing:\n%1\n\nInstall gpuwizard again, or unpack its zip file completely.",
    L"gpuwizard cannot start this program:\n%1\n\n%2",
    L"gpuwizard stopped because of a fault of its own. What it wrote last stands in this file:\n%1\n\n%2",
};
static const wchar_t *const GERMAN[] = {
    L"Ein Teil von gpuwizard fehlt:\n%1\n\nInstallieren Sie gpuwizard neu, oder entpacken Sie die Zip-Datei vollständig.",
    L"gpuwizard kann dieses Programm nicht starten:\n%1\n\n%2",
    L"gpuwizard wurde durch einen eigenen Fehler beendet. Was es zuletzt geschrieben hat, steht in dieser Datei:\n%1\n\n%2",
};
static const wchar_t *const SPANISH[] = {
    L"Falta una parte de gpuwizard:\n%1\n\nVuelva a instalar gpuwizard o extraiga por completo el archivo zip.",
    L"gpuwizard no puede iniciar este programa:\n%1\n\n%2",
    L"gpuwizard se detuvo por un fallo propio. Lo último que escribió está en este archivo:\n%1\n\n%2",
};
static const wchar_t *const JAPANESE[] = {
    L"gpuwizard の一部が見つかりません:\n%1\n\ngpuwizard をもう一度インストールするか、zip ファイルをすべて展開してください。",
    L"gpuwizard は次のプログラムを起動できません:\n%1\n\n%2",
    L"gpuwizard は内部の不具合で停止しました。最後の出力は次のファイルにあります:\n%1\n\n%2",
};
static const wchar_t *const CHINESE[] = {
    L"缺少 gpuwizard 的一部分：\n%1\n\n请重新安装 gpuwizard，或完整解压其 zip 文件。",
    L"gpuwizard 无法启动此程序：\n%1\n\n%2",
    L"gpuwizard 因自身故障而停止。最后的输出保存在此文件中：\n%1\n\n%2",
};

static const wchar_t *sentence(enum sentence which) {
    if (which == REFUSED) return L"%2"; /* gpuwizard's own sentence: what it was given cannot be used */
    switch (PRIMARYLANGID(GetUserDefaultUILanguage())) {
    case LANG_GERMAN: return GERMAN[which];
    case LANG_SPANISH: return SPANISH[which];
    case LANG_JAPANESE: return JAPANESE[which];
    case LANG_CHINESE: return CHINESE[which];
    default: return ENGLISH[which];
    }
}
