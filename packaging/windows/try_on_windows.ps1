# Installs what build.py made on the Windows that this runs on, uses it, and removes it again. For a machine whose user
# has no gpuwizard yet, such as that of a workflow. Exit code 0: all went as it should.
# Written for Windows PowerShell 5.1 and later.
param([Parameter(Mandatory = $true)][string]$Dist)
$ErrorActionPreference = 'Stop'

function Assert-That {
    param([bool]$Holds, [string]$What)
    if (-not $Holds) { throw "not so: $What" }
    Write-Host "ok: $What"
}

# An installer has a window, so PowerShell would not wait for it by itself.
function Invoke-Setup {
    param([string]$Program, [string]$Arguments)
    return (Start-Process -FilePath $Program -ArgumentList $Arguments -Wait -PassThru).ExitCode
}

$setup = (Get-ChildItem (Join-Path $Dist 'gpuwizard-*-setup.exe')).FullName
$place = Join-Path $env:TEMP 'gpu wizard 100% & mehr'
$entry = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\gpuwizard'
$menu = Join-Path ([Environment]::GetFolderPath('Programs')) 'gpuwizard.lnk'
$pathBefore = [Environment]::GetEnvironmentVariable('Path', 'User')

Assert-That ((Invoke-Setup $setup "/S /D=$place") -eq 0) 'it installs without questions'
Assert-That (Test-Path -LiteralPath $entry) 'Windows lists it among the installed programs'
Assert-That (Test-Path -LiteralPath $menu) 'it stands in the Start menu'
Assert-That ([Environment]::GetEnvironmentVariable('Path', 'User') -eq $pathBefore) 'PATH is as it was'

$cli = Join-Path $place 'gpuwizard-cli.exe'
$version = (Get-Item -LiteralPath (Join-Path $place 'gpuwizard.exe')).VersionInfo.ProductVersion
Assert-That ((& $cli --version) -eq "gpuwizard $version") "the command and the file's properties say version $version"
$report = & $cli check --json --no-gpu-test | Out-String | ConvertFrom-Json
Assert-That ($LASTEXITCODE -in 0, 1) 'a check comes to its end'
Assert-That ($report.host.os -eq 'windows') 'the report is of this machine'

$window = Start-Process -FilePath (Join-Path $place 'gpuwizard.exe') -PassThru
$python = $null
foreach ($try in 1..60) {
    Start-Sleep -Seconds 1
    $python = Get-Process pythonw -ErrorAction SilentlyContinue | Where-Object { $_.MainWindowTitle -match 'gpuwizard' }
    if ($python) { break }
}
Assert-That ([bool]$python) 'the window opens'
Assert-That ((Invoke-Setup $setup "/S /D=$place") -eq 5) 'what runs is not overwritten'
[void]$python.CloseMainWindow()
Assert-That ($window.WaitForExit(60000)) 'the window closes'
Assert-That ($window.ExitCode -eq 0) 'it ended without a fault'

$gone = Invoke-Setup (Join-Path $place 'uninstall.exe') '/S /SETTINGS'
foreach ($try in 1..60) {
    if (-not (Test-Path -LiteralPath $place)) { break }
    Start-Sleep -Seconds 1
}
Assert-That ($gone -eq 0 -and -not (Test-Path -LiteralPath $place)) 'it removes itself'
foreach ($left in $entry, $menu, 'HKCU:\Software\gpuwizard', 'HKCU:\Software\Classes\gpuwizard.report') {
    Assert-That (-not (Test-Path -LiteralPath $left)) "nothing is left at $left"
}
