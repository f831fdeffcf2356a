#!/bin/sh
# Puts gpuwizard into the desktop's menu for this user; it then starts run.sh of this folder. Needs no root.
# With --remove it takes the entry out again.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/gpuwizard.desktop
icon=$data/icons/hicolor/scalable/apps/gpuwizard.svg

if [ "${1:-}" = --remove ]; then
    rm -f -- "$entry" "$icon"
    exit 0
fi

# In a desktop entry the path stands in double quotes; these characters need two backslashes in them.
escaped=$(printf '%s' "$here/run.sh" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
mkdir -p -- "$(dirname -- "$entry")" "$(dirname -- "$icon")"
cp -- "$here/gpuwizard/resources/wizard.svg" "$icon"
grep -v '^Exec=' "$here/packaging/linux/gpuwizard.desktop" >"$entry"
printf 'Exec="%s"\n' "$escaped" >>"$entry"
printf 'Added: %s\n' "$entry"
