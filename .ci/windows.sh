#!/usr/bin/env bash
# What can be proved of Windows without it: under wine, a real Windows Python runs the tests, and the installer is built,
# installed, used and removed. Needs .venv of test.sh. Where wine or another tool cannot be had, it says so and ends well.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

python=.venv/bin/python
work="${GPUWIZARD_TEST_WINE:-$PWD/.wine}"
packages=(wine wine64 gcc-mingw-w64-x86-64-win32 mingw-w64-tools nsis xvfb fonts-dejavu-core)
tools=(wine x86_64-w64-mingw32-gcc x86_64-w64-mingw32-windres makensis Xvfb)

missing() {
    local tool
    for tool in "${tools[@]}"; do command -v "$tool" >/dev/null || printf ' %s' "$tool"; done
}

if [[ -n $(missing) && -z ${GPUWIZARD_NO_APT:-} ]] && command -v apt-get >/dev/null; then
    root=()
    [[ $(id -u) -eq 0 ]] || root=(sudo -n)
    "${root[@]}" apt-get -qq update >/dev/null 2>&1 || true
    "${root[@]}" apt-get -qq -y install --no-install-recommends "${packages[@]}" >/dev/null 2>&1 || true
fi
if [[ -n $(missing) ]]; then
    printf '== Windows: skipped, not installed:%s\n' "$(missing)" >&2
    exit 0
fi
# The Windows Python is put together from the library of this one: of 3.11, 3.12 or 3.13.
if ! "$python" -I -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'; then
    printf '== Windows: skipped, a Windows Python can be made from Python 3.11 to 3.13 only\n' >&2
    exit 0
fi

failed=
step() {
    local name=$1 began=$SECONDS
    shift
    printf '== Windows, %s\n' "$name" >&2
    "$@" || failed="$failed, $name"
    printf '== Windows, %s: %s s\n' "$name" "$((SECONDS - began))" >&2
}

step 'installer' "$python" packaging/windows/try_under_wine.py "$work"
step 'tests' "$python" tests/windows/run_under_wine.py "$work" --window tests/windows tests/ui tests/unit
if [[ -n $failed ]]; then
    printf 'Failed on Windows: %s\n' "${failed#, }" >&2
    exit 1
fi
