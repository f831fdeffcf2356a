# Opens gpuwizard. The first time it sets everything up in the folder .venv beside this file.
# Arguments are handed on: powershell -ExecutionPolicy Bypass -File run.ps1 check --json
$ErrorActionPreference = 'Stop'

. (Join-Path $PSScriptRoot 'packaging\windows\prepare.ps1')
Initialize-Project -Root $PSScriptRoot -For 'run'

# By path and isolated: .venv is not activated, so the wizard does not take it for the Python to look into.
$python = Join-Path $PSScriptRoot '.venv\Scripts\python.exe'
& $python -I -m gpuwizard @args
exit $LASTEXITCODE
