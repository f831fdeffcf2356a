# Dot-sourced by run.ps1 and test.ps1: makes .venv with the package in it. Needs no administrator.
# Set GPUWIZARD_PYTHON to the full path of a python.exe to choose the Python that .venv is made with.
# Written for Windows PowerShell 5.1 and later.

# To stderr, so that what gpuwizard prints can be piped.
function Write-Sentence {
    param([string]$Sentence)
    [Console]::Error.WriteLine($Sentence)
}

function Stop-Setup {
    param([string]$Sentence)
    Write-Sentence $Sentence
    exit 2
}

# Returns the full path of a Python from 3.10 to 3.$Newest, or $null.
# The Store's empty python.exe prints nothing on stdout, and a missing version makes py fail: both are passed over.
function Find-Python {
    param([int]$Newest)
    $question = "import sys; fits = (3, 10) <= sys.version_info[:2] <= (3, $Newest); print(sys.executable if fits else '')"
    $candidates = @()
    if ($env:GPUWIZARD_PYTHON) {
        $candidates += , @($env:GPUWIZARD_PYTHON)
    } else {
        $candidates += , @('py')
        $candidates += , @('python')
        foreach ($minor in $Newest..10) { $candidates += , @('py', "-3.$minor") }
    }
    foreach ($candidate in $candidates) {
        $program = $candidate[0]
        if (-not (Get-Command $program -ErrorAction SilentlyContinue)) { continue }
        $options = @($candidate | Select-Object -Skip 1) + @('-I', '-c', $question)
        $ErrorActionPreference = 'Continue'
        $answer = & $program @options 2>$null | Select-Object -Last 1
        $ErrorActionPreference = 'Stop'
        if ($answer) { return "$answer".Trim() }
    }
    return $null
}

function New-Venv {
    param([string]$Venv)
    # TensorFlow, which the tests run, has no build for 3.14 yet: an older Python is taken first.
    $base = Find-Python -Newest 13
    if (-not $base) { $base = Find-Python -Newest 14 }
    if (-not $base) { Stop-Setup 'gpuwizard needs Python 3.10 to 3.14, and none was found: install it from python.org first.' }
    Write-Sentence "Making $Venv with $base"
    & $base -I -m venv --clear $Venv
    if ($LASTEXITCODE -ne 0) { Stop-Setup "The folder $Venv could not be made." }
}

# $For is 'run' or 'test'. Does nothing when .venv is ready for this very pyproject.toml in this very folder.
function Initialize-Project {
    param([string]$Root, [string]$For)
    $venv = Join-Path $Root '.venv'
    $python = Join-Path $venv 'Scripts\python.exe'
    $stamp = Join-Path $venv ".ready-for-$For"
    $fingerprint = (Get-FileHash -LiteralPath (Join-Path $Root 'pyproject.toml') -Algorithm SHA256).Hash + ' ' + $Root
    if ((Test-Path -LiteralPath $stamp) -and (Test-Path -LiteralPath $python)) {
        if ((Get-Content -LiteralPath $stamp -TotalCount 1 -Encoding UTF8) -eq $fingerprint) { return }
    }
    if (-not (Test-Path -LiteralPath $python)) { New-Venv -Venv $venv }

    $what = $Root
    if ($For -eq 'test') { $what = "${Root}[test]" }
    Write-Sentence "Downloading what gpuwizard needs into $venv (the first time this takes some minutes) ..."
    $env:PIP_USER = '0'
    & $python -I -m pip install --quiet --disable-pip-version-check -e $what
    if ($LASTEXITCODE -ne 0) {
        Stop-Setup 'pip could not install the packages; its message stands above. Run this again when that is mended.'
    }
    Set-Content -LiteralPath $stamp -Value $fingerprint -Encoding UTF8
}
