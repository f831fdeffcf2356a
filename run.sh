#!/bin/sh
# Opens gpuwizard. The first time it sets everything up in the folder .venv beside this file.
# Arguments are handed on: ./run.sh check --json
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/linux/prepare.sh
. "$here/packaging/linux/prepare.sh"

prepare_python run
case ${1:-} in
'' | open)
    prepare_window || true
    tell_what_is_missing "Before the window can open, this machine needs"
    ;;
esac
remove_scratch

# By path and isolated: .venv is not activated, so the wizard does not take it for the Python to look into.
exec "$venv/bin/python" -I "$venv/bin/gpuwizard" "$@"
