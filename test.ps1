# Sets everything up in .venv and runs all checks: ruff, mypy, the import rules, pytest.
# With arguments it runs pytest alone: powershell -ExecutionPolicy Bypass -File test.ps1 tests\test_project.py
# Exit code 0: all passed. 1: one failed. 2: something that the tests need is missing.
$ErrorActionPreference = 'Stop'

. (Join-Path $PSScriptRoot 'packaging\windows\prepare.ps1')
Initialize-Project -Root $PSScriptRoot -For 'test'

Set-Location -LiteralPath $PSScriptRoot
$env:PYTHONPATH = $null
$env:PYTHONHOME = $null
$scripts = Join-Path $PSScriptRoot '.venv\Scripts'
$python = Join-Path $scripts 'python.exe'
$failed = @()

if ($args.Count -eq 0) {
    Write-Host '== ruff check'
    & $python -I -m ruff check .
    if ($LASTEXITCODE -ne 0) { $failed += 'ruff check' }
    Write-Host '== ruff format'
    & $python -I -m ruff format --check .
    if ($LASTEXITCODE -ne 0) { $failed += 'ruff format' }
    Write-Host '== mypy'
    & $python -I -m mypy
    if ($LASTEXITCODE -ne 0) { $failed += 'mypy' }
    Write-Host '== import rules'
    & (Join-Path $scripts 'lint-imports.exe')
    if ($LASTEXITCODE -ne 0) { $failed += 'import rules' }
}
Write-Host '== pytest'
& $python -m pytest @args
if ($LASTEXITCODE -ne 0) { $failed += 'pytest' }

if ($failed.Count -gt 0) {
    Write-Host ('Failed: ' + ($failed -join ', '))
    exit 1
}
exit 0
