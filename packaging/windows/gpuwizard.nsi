; The Windows installer, for one user and without an administrator. build.py calls makensis with VERSION, APP (the
; folder to install) and OUTFILE.
Target amd64-unicode
Unicode true
Name "gpuwizard"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\gpuwizard"
InstallDirRegKey HKCU "Software\gpuwizard" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
Icon "${APP}\gpuwizard.ico"
UninstallIcon "${APP}\gpuwizard.ico"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "gpuwizard"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "gpuwizard setup"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\gpuwizard"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; Only folders that this installer made are emptied, so an unlucky choice of folder costs nobody a file.
!macro RemoveOwnFiles
    RMDir /r "$INSTDIR\python"
    RMDir /r "$INSTDIR\packages"
    Delete "$INSTDIR\gpuwizard.cmd"
    Delete "$INSTDIR\gpuwizard.ico"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\THIRD-PARTY-NOTICES.txt"
!macroend

Section "gpuwizard"
    !insertmacro RemoveOwnFiles
    SetOutPath "$INSTDIR"
    File /r "${APP}\*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "Software\gpuwizard" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "gpuwizard"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\gpuwizard.ico"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    SetOutPath "$PROFILE"
    CreateShortcut "$SMPROGRAMS\gpuwizard.lnk" "$INSTDIR\python\pythonw.exe" "-m gpuwizard" "$INSTDIR\gpuwizard.ico"
SectionEnd

Section "Uninstall"
    !insertmacro RemoveOwnFiles
    Delete "$SMPROGRAMS\gpuwizard.lnk"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\gpuwizard"
SectionEnd
