#!/bin/sh
# Runs the tests of this folder that need NVIDIA's wheels: environments are made in FOLDER, broken, and mended by the
# wizard's own commands. It takes about half an hour; some 12 GB stay in FOLDER and make the next run quicker.
#   tests/fixes/run.sh FOLDER [arguments for pytest]
set -eu
[ $# -gt 0 ] || {
    printf 'usage: %s FOLDER [arguments for pytest]\n' "$0" >&2
    exit 2
}
mkdir -p -- "$1"
GPUWIZARD_TEST_ENVIRONMENTS=$(CDPATH='' cd -- "$1" && pwd)
export GPUWIZARD_TEST_ENVIRONMENTS
shift
exec "$(dirname -- "$0")/../../test.sh" tests/fixes "$@"
