; What the installer says itself, in each of its languages.
!macro Text NAME ENGLISH GERMAN SPANISH JAPANESE CHINESE
    LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
    LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
    LangString ${NAME} ${LANG_SPANISH} "${SPANISH}"
    LangString ${NAME} ${LANG_JAPANESE} "${JAPANESE}"
    LangString ${NAME} ${LANG_SIMPCHINESE} "${CHINESE}"
!macroend

!insertmacro Text PROGRAM "gpuwizard (required)" "gpuwizard (erforderlich)" "gpuwizard (necesario)" \
    "gpuwizard（必須）" "gpuwizard（必需）"
!insertmacro Text ABOUT_PROGRAM "The program with its own Python, and an entry in the Start menu." \
    "Das Programm mit eigenem Python und ein Eintrag im Startmenü." \
    "El programa con su propio Python y una entrada en el menú Inicio." \
    "専用の Python を含むプログラムと、スタート メニューの項目です。" \
    "程序及其自带的 Python，以及开始菜单中的一项。"
!insertmacro Text REPORTS "Open saved reports with gpuwizard" "Gespeicherte Berichte mit gpuwizard öffnen" \
    "Abrir los informes guardados con gpuwizard" "保存したレポートを gpuwizard で開く" "用 gpuwizard 打开保存的报告"
!insertmacro Text ABOUT_REPORTS \
    "Files named .gpuwizard open in gpuwizard, and it stands under Open with for .json. What opens .json stays as it is." \
    "Dateien mit der Endung .gpuwizard öffnen sich in gpuwizard; bei .json steht es unter Öffnen mit. Womit .json geöffnet wird, bleibt, wie es ist." \
    "Los archivos .gpuwizard se abren en gpuwizard; para .json aparece en Abrir con. El programa que abre .json no cambia." \
    "拡張子 .gpuwizard のファイルは gpuwizard で開きます。.json では「プログラムから開く」に表示されます。.json の既定のアプリは変わりません。" \
    "扩展名为 .gpuwizard 的文件将用 gpuwizard 打开；.json 的“打开方式”中会出现它。.json 的默认程序保持不变。"
!insertmacro Text DESKTOP "Icon on the desktop" "Symbol auf dem Desktop" "Icono en el escritorio" \
    "デスクトップのアイコン" "桌面图标"
!insertmacro Text ABOUT_DESKTOP "A second way to start it." "Ein zweiter Weg, es zu starten." \
    "Otra forma de iniciarlo." "もう一つの起動方法です。" "另一种启动方式。"
!insertmacro Text RUNNING "gpuwizard is running. Close its window, then continue." \
    "gpuwizard läuft noch. Schließen Sie sein Fenster, dann geht es weiter." \
    "gpuwizard está abierto. Cierre su ventana y continúe." \
    "gpuwizard が実行中です。ウィンドウを閉じてから続行してください。" \
    "gpuwizard 正在运行。请关闭其窗口后继续。"
!insertmacro Text FULL "There is something else in this folder: $INSTDIR$\nChoose another one, or an empty one." \
    "In diesem Ordner liegt etwas anderes: $INSTDIR$\nWählen Sie einen anderen oder einen leeren." \
    "En esta carpeta hay otras cosas: $INSTDIR$\nElija otra o una vacía." \
    "このフォルダーには別のものがあります: $INSTDIR$\n別のフォルダーか、空のフォルダーを選んでください。" \
    "此文件夹中有其他内容：$INSTDIR$\n请选择其他文件夹或空文件夹。"
!insertmacro Text SETTINGS "Remove your settings and the notes of set-ups as well?" \
    "Auch Ihre Einstellungen und die Notizen zu Einrichtungen entfernen?" \
    "¿Quitar también su configuración y las notas de las instalaciones?" \
    "設定とセットアップの記録も削除しますか。" "是否同时删除您的设置和安装配置的记录？"
!insertmacro Text REPORT "gpuwizard report" "gpuwizard-Bericht" "Informe de gpuwizard" \
    "gpuwizard レポート" "gpuwizard 报告"
!insertmacro Text START "Start gpuwizard" "gpuwizard starten" "Iniciar gpuwizard" "gpuwizard を起動する" "启动 gpuwizard"
