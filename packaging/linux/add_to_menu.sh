#!/bin/sh
# Puts gpuwizard into the desktop's menu for this user, and opens reports with it; it then starts run.sh of this
# folder. Needs no root. With --remove it takes everything out again.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/gpuwizard.desktop
icon=$data/icons/hicolor/scalable/apps/gpuwizard.svg
type=$data/mime/packages/gpuwizard.xml
about=$data/metainfo/gpuwizard.metainfo.xml

# The desktop keeps lists of what it found; where it has no such program, it reads the files themselves.
renew_lists() {
    if command -v update-mime-database >/dev/null && [ -d "$data/mime" ]; then
        update-mime-database "$data/mime" || true
    fi
    if command -v update-desktop-database >/dev/null && [ -d "$data/applications" ]; then
        update-desktop-database "$data/applications" || true
    fi
}

if [ "${1:-}" = --remove ]; then
    if [ -e "$entry" ] || [ -e "$type" ]; then
        rm -f -- "$entry" "$icon" "$type" "$about"
        renew_lists
    fi
    exit 0
fi

# In a desktop entry the path stands in double quotes; these characters need two backslashes in them.
escaped=$(printf '%s' "$here/run.sh" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
for path in "$entry" "$icon" "$type" "$about"; do mkdir -p -- "$(dirname -- "$path")"; done
cp -- "$here/gpuwizard/resources/wizard.svg" "$icon"
cp -- "$here/packaging/linux/gpuwizard.xml" "$type"
cp -- "$here/packaging/linux/gpuwizard.metainfo.xml" "$about"
grep -v '^Exec=' "$here/packaging/linux/gpuwizard.desktop" >"$entry"
printf 'Exec="%s" %%f\n' "$escaped" >>"$entry"
renew_lists
printf 'Added: %s\n' "$entry"
