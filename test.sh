#!/bin/sh
# Sets everything up in .venv and runs all checks: ruff, mypy, the import rules, pytest.
# With arguments it runs pytest alone and hands them on: ./test.sh tests/test_project.py -k wheel
# Exit code 0: all passed. 1: one failed. 2: something that the tests need is missing.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/linux/prepare.sh
. "$here/packaging/linux/prepare.sh"
cd "$here"
unset PYTHONPATH PYTHONHOME

failed=
tool_packages=

want() {
    command -v "$1" >/dev/null || tool_packages="$tool_packages $2"
}

# Runs one step, says how long it took, and remembers it when it failed.
step() {
    name=$1
    shift
    say "== $name"
    began=$(date +%s)
    "$@" || failed="$failed, $name"
    say "== $name: $(($(date +%s) - began)) s"
}

began_all=$(date +%s)
prepare_python test
window=yes
prepare_window || window=
want gcc "gcc libc6-dev"
want readelf binutils
want Xvfb xvfb
want xauth xauth
want xdotool xdotool
[ -z "$tool_packages" ] || bring "$tool_packages" || true
# A gigabyte for one file of tests (text pasted into cmd): continuous integration brings it, nobody else must have it.
[ -z "${CI:-}" ] || command -v wine >/dev/null || bring "wine wine64" || true
tell_what_is_missing "Tests that need what is missing cannot run before"

say "== setting up: $(($(date +%s) - began_all)) s"

python=$venv/bin/python
if [ $# -eq 0 ]; then
    step "ruff check" "$python" -I -m ruff check .
    step "ruff format" "$python" -I -m ruff format --check .
    step "mypy" "$python" -I -m mypy
    step "import rules" "$venv/bin/lint-imports"
fi
[ -n "$window" ] || stop "pytest was not run: Qt's libraries are missing${failed:+ (failed before that: ${failed#, })}."
# All of them together run side by side: many wait for a child to hang, or for a framework.
[ $# -gt 0 ] || set -- --numprocesses logical --maxprocesses 4 --dist loadfile
step "pytest" "$python" -m pytest "$@"
[ -z "$failed" ] || {
    say "Failed: ${failed#, }"
    exit 1
}
