; The Windows installer, for one user and without an administrator. steps/artefacts.py calls makensis with VERSION,
; NUMBERS (the version as four numbers), APP (the folder to install), SIZE (its kilobytes) and OUTFILE.
;
;   setup.exe /S [/DESKTOP] [/NOREPORTS] [/D=folder]    without questions; /D comes last and has no quotes
;   uninstall.exe /S [/SETTINGS]                        /SETTINGS removes the user's settings too
;
; Exit codes: 0 done, 1 the user cancelled, 2 something failed, 5 gpuwizard is running, 6 the folder holds other things.
Target amd64-unicode
Unicode true
Name "gpuwizard"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\gpuwizard"
InstallDirRegKey HKCU "Software\gpuwizard" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "gpuwizard ${VERSION}"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Sections.nsh"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
!macro Told LANGUAGE
    VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "gpuwizard"
    VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "gpuwizard"
    VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
    VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
    VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "gpuwizard setup"
    VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "Apache License 2.0"
!macroend

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\gpuwizard"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CLASSES "Software\Classes"
!define ERROR_RUNNING 5
!define ERROR_FULL 6

!define MUI_ICON "${APP}\gpuwizard.ico"
!define MUI_UNICON "${APP}\gpuwizard.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\gpuwizard.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(START)"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseFullFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The language of Windows is taken, English where it is none of these.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro Told ${LANG_ENGLISH}
!include "texts.nsh"

; A program that runs, or whose library is used, cannot be opened for writing.
!macro SeeWhetherRunning FILE
    ${If} ${FileExists} "${FILE}"
        ClearErrors
        FileOpen $1 "${FILE}" a
        ${If} ${Errors}
            StrCpy $0 1
        ${Else}
            FileClose $1
        ${EndIf}
    ${EndIf}
!macroend

!macro WaitUntilClosed
    ${Do}
        StrCpy $0 0
        !insertmacro SeeWhetherRunning "$INSTDIR\gpuwizard.exe"
        !insertmacro SeeWhetherRunning "$INSTDIR\gpuwizard-cli.exe"
        !insertmacro SeeWhetherRunning "$INSTDIR\python\python.exe"
        !insertmacro SeeWhetherRunning "$INSTDIR\python\pythonw.exe"
        ${If} $0 = 0
            ${ExitDo}
        ${EndIf}
        ${If} ${Silent}
            SetErrorLevel ${ERROR_RUNNING}
            Quit
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDCANCEL`
            SetErrorLevel 1
            Quit
        ${EndIf}
    ${Loop}
!macroend

; Only what this installer made is removed, so an unlucky choice of folder costs nobody a file.
!macro RemoveOwnFiles
    RMDir /r "$INSTDIR\python"
    RMDir /r "$INSTDIR\packages"
    Delete "$INSTDIR\gpuwizard.exe"
    Delete "$INSTDIR\gpuwizard-cli.exe"
    Delete "$INSTDIR\gpuwizard.cmd"
    Delete "$INSTDIR\gpuwizard.ico"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\README.txt"
    Delete "$INSTDIR\THIRD-PARTY-NOTICES.txt"
    Delete "$INSTDIR\uninstall.exe"
!macroend

!macro RemoveReports
    DeleteRegKey HKCU "${CLASSES}\gpuwizard.report"
    DeleteRegKey HKCU "${CLASSES}\Applications\gpuwizard.exe"
    ReadRegStr $0 HKCU "${CLASSES}\.gpuwizard" ""
    ${If} $0 == "gpuwizard.report"
        DeleteRegKey HKCU "${CLASSES}\.gpuwizard"
    ${EndIf}
    DeleteRegValue HKCU "${CLASSES}\.json\OpenWithProgids" "gpuwizard.report"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.json\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.json"
!macroend

!macro TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "$(PROGRAM)" Program
    SectionIn RO
    SetShellVarContext current
    !insertmacro WaitUntilClosed
    !insertmacro RemoveOwnFiles
    SetOutPath "$INSTDIR"
    File /r "${APP}\*.*"
    ${If} ${Errors}
        SetErrorLevel 2
        Abort
    ${EndIf}
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "Software\gpuwizard" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "gpuwizard"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "gpuwizard"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\gpuwizard.exe"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ; Found by Win+R and by scripts that ask Windows, without a folder on PATH.
    WriteRegStr HKCU "${PATHS}\gpuwizard.exe" "" "$INSTDIR\gpuwizard.exe"
    WriteRegStr HKCU "${PATHS}\gpuwizard-cli.exe" "" "$INSTDIR\gpuwizard-cli.exe"
    SetOutPath "$PROFILE"
    CreateShortcut "$SMPROGRAMS\gpuwizard.lnk" "$INSTDIR\gpuwizard.exe"
SectionEnd

; Windows looks at the last extension alone: .gpuwizard.json is .json to it, and that belongs to the user's editor.
Section "$(REPORTS)" Reports
    WriteRegStr HKCU "${CLASSES}\gpuwizard.report" "" "$(REPORT)"
    WriteRegStr HKCU "${CLASSES}\gpuwizard.report\DefaultIcon" "" "$INSTDIR\gpuwizard.exe,0"
    WriteRegStr HKCU "${CLASSES}\gpuwizard.report\shell\open" "FriendlyAppName" "gpuwizard"
    WriteRegStr HKCU "${CLASSES}\gpuwizard.report\shell\open\command" "" '"$INSTDIR\gpuwizard.exe" open "%1"'
    WriteRegStr HKCU "${CLASSES}\.gpuwizard" "" "gpuwizard.report"
    WriteRegStr HKCU "${CLASSES}\.json\OpenWithProgids" "gpuwizard.report" ""
    WriteRegStr HKCU "${CLASSES}\Applications\gpuwizard.exe" "FriendlyAppName" "gpuwizard"
    WriteRegStr HKCU "${CLASSES}\Applications\gpuwizard.exe\SupportedTypes" ".json" ""
    WriteRegStr HKCU "${CLASSES}\Applications\gpuwizard.exe\SupportedTypes" ".gpuwizard" ""
    WriteRegStr HKCU "${CLASSES}\Applications\gpuwizard.exe\shell\open\command" "" '"$INSTDIR\gpuwizard.exe" open "%1"'
    !insertmacro TellExplorer
SectionEnd

Section /o "$(DESKTOP)" Desktop
    SetOutPath "$PROFILE"
    CreateShortcut "$DESKTOP\gpuwizard.lnk" "$INSTDIR\gpuwizard.exe"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${Program} "$(ABOUT_PROGRAM)"
    !insertmacro MUI_DESCRIPTION_TEXT ${Reports} "$(ABOUT_REPORTS)"
    !insertmacro MUI_DESCRIPTION_TEXT ${Desktop} "$(ABOUT_DESKTOP)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/DESKTOP" $R1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${Desktop}
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/NOREPORTS" $R1
    ${IfNot} ${Errors}
        !insertmacro UnselectSection ${Reports}
    ${EndIf}
    ${If} ${Silent}
        Call RefuseFullFolder
    ${EndIf}
FunctionEnd

; A folder with something in it is taken only where that is an older gpuwizard.
Function RefuseFullFolder
    ${If} ${FileExists} "$INSTDIR\*.*"
    ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    ${AndIfNot} ${FileExists} "$INSTDIR\gpuwizard.exe"
        ${DirState} "$INSTDIR" $0
        ${If} $0 = 1
            ${If} ${Silent}
                SetErrorLevel ${ERROR_FULL}
                Quit
            ${EndIf}
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(FULL)"
            Abort
        ${EndIf}
    ${EndIf}
FunctionEnd

Section "Uninstall"
    SetShellVarContext current
    !insertmacro WaitUntilClosed
    !insertmacro RemoveOwnFiles
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\gpuwizard.lnk"
    Delete "$DESKTOP\gpuwizard.lnk"
    Delete "$TEMP\gpuwizard-fault.txt"
    !insertmacro RemoveReports
    DeleteRegKey HKCU "${PATHS}\gpuwizard.exe"
    DeleteRegKey HKCU "${PATHS}\gpuwizard-cli.exe"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\gpuwizard"
    ; The keys around them, where nobody had a use for them before.
    DeleteRegKey /ifempty HKCU "${PATHS}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\Applications"
    DeleteRegKey /ifempty HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall"
    !insertmacro TellExplorer
    ; Without questions the settings stay, so that an update by a script does not cost them.
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/SETTINGS" $R1
    ${If} ${Errors}
    ${AndIfNot} ${Silent}
        ${If} ${Cmd} `MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(SETTINGS)" IDYES`
            ClearErrors
        ${Else}
            SetErrors
        ${EndIf}
    ${EndIf}
    ${IfNot} ${Errors}
        Delete "$LOCALAPPDATA\gpuwizard\settings.ini*"
        RMDir /r "$LOCALAPPDATA\gpuwizard\setup"
        RMDir /r "$LOCALAPPDATA\gpuwizard\Logs"
        RMDir "$LOCALAPPDATA\gpuwizard"
    ${EndIf}
    ClearErrors
SectionEnd
