# Sourced by run.sh and test.sh, which set $here to the folder of the project.
#
# Makes .venv with the package in it and brings the system's libraries where that is allowed. Everything said here
# goes to stderr, so that what gpuwizard prints can be piped. Set GPUWIZARD_NO_APT=1 to forbid installing Debian
# packages, and GPUWIZARD_PYTHON=/path/to/python3 to choose the Python that .venv is made with.
# shellcheck shell=sh

venv=${here:?}/.venv
missing_packages=
apt_lists_fresh=
scratch=

# The libraries that Qt's window needs, and one font.
window_packages="libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 fonts-dejavu-core"

say() {
    printf '%s\n' "$*" >&2
}

stop() {
    say "$*"
    tell_what_is_missing "What is missing comes with"
    exit 2
}

# Says $1 and the command that brings the packages which could not be installed here, if there are any.
tell_what_is_missing() {
    if [ -z "$missing_packages" ]; then
        return 0
    elif command -v apt-get >/dev/null; then
        say "$1: sudo apt-get install --no-install-recommends$missing_packages"
    else
        say "$1 what Debian calls$missing_packages; your system's package manager has them under similar names."
    fi
    missing_packages=
}

make_scratch() {
    [ -n "$scratch" ] || scratch=$(mktemp -d)
}

remove_scratch() {
    [ -z "$scratch" ] || rm -rf -- "$scratch"
    scratch=
}
trap remove_scratch EXIT
trap 'exit 130' INT TERM

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    [ -z "${GPUWIZARD_NO_APT:-}" ] && command -v apt-get >/dev/null || return 1
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

# Installs Debian packages; where that is not allowed or fails, remembers their names and returns 1.
bring() {
    # shellcheck disable=SC2048,SC2086 # lists of names on purpose
    set -- $*
    if may_install; then
        make_scratch
        say "Installing with apt-get: $*"
        [ -n "$apt_lists_fresh" ] || as_root apt-get -qq update >"$scratch/update.log" 2>&1 || true
        apt_lists_fresh=yes
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get -qq -y install --no-install-recommends "$@" >"$scratch/apt.log" 2>&1 && return 0
        tail -n 5 "$scratch/apt.log" >&2
        say "apt-get could not install them."
    fi
    missing_packages="$missing_packages $*"
    return 1
}

# Prints the first Python from 3.10 up to 3.$1.
find_python() {
    for name in python3 python3.13 python3.12 python3.11 python3.10 python3.14; do
        if python_fits "$name" "$1"; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

python_fits() {
    "$1" -I -c "import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, $2))" >/dev/null 2>&1
}

# TensorFlow, which the tests run, has no build for 3.14 yet: an older Python is taken first.
choose_python() {
    if [ -n "${GPUWIZARD_PYTHON:-}" ]; then
        python=$GPUWIZARD_PYTHON
        python_fits "$python" 14 || stop "GPUWIZARD_PYTHON ($python) is not a Python from 3.10 to 3.14."
        return 0
    fi
    python=$(find_python 13) || python=$(find_python 14) ||
        stop "gpuwizard needs Python 3.10 to 3.14, and none was found: install the package python3 first."
}

# $1 is "run" or "test". Does nothing when .venv is ready for this very pyproject.toml in this very folder.
prepare_python() {
    fingerprint="$(sha256sum <"$here/pyproject.toml") $here"
    if [ "$(cat "$venv/.ready-for-$1" 2>/dev/null)" = "$fingerprint" ] && "$venv/bin/python" -I -c '' 2>/dev/null; then
        return 0
    fi
    make_venv
    case $1 in
    run)
        say "Downloading what gpuwizard needs (about 90 MB) into $venv ..."
        install_into_venv -e "$here"
        ;;
    test)
        say "Downloading what the tests need, TensorFlow among it (about 700 MB, 3 GB on disk), into $venv ..."
        install_into_venv -e "${here}[test]"
        printf '%s\n' "$fingerprint" >"$venv/.ready-for-run"
        ;;
    esac
    printf '%s\n' "$fingerprint" >"$venv/.ready-for-$1"
}

install_into_venv() {
    PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore \
        "$venv/bin/python" -I -m pip --no-input install --quiet "$@" >&2 ||
        stop "pip could not install the packages; its message stands above. Run this again when that is mended."
}

# Makes .venv, or keeps the one that works. One that was moved here from another folder is made anew.
make_venv() {
    made_in=$(cat "$venv/.made-in" 2>/dev/null || printf '%s' "$here")
    clear=--clear
    if [ "$made_in" = "$here" ] && "$venv/bin/python" -I -c '' 2>/dev/null; then
        "$venv/bin/python" -I -m pip --version >/dev/null 2>&1 && return 0
        clear=
    fi
    choose_python
    say "Making $venv with $("$python" -I -c 'import platform as p; print("Python", p.python_version())') ($python)"
    if has_ensurepip || { bring_ensurepip && has_ensurepip; }; then
        "$python" -I -m venv $clear "$venv" >&2 || stop "The folder $venv could not be made."
    else
        "$python" -I -m venv $clear --without-pip "$venv" >&2 || stop "The folder $venv could not be made."
        bring_pip_without_root
    fi
    printf '%s\n' "$here" >"$venv/.made-in"
}

has_ensurepip() {
    "$python" -I -c 'import ensurepip' 2>/dev/null
}

bring_ensurepip() {
    venv_package=$("$python" -I -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    bring "$venv_package"
}

# Debian keeps pip's own wheel in a package that anybody may download and unpack.
bring_pip_without_root() {
    make_scratch
    for wheel in /usr/share/python-wheels/pip-*.whl; do [ -e "$wheel" ] && break; done
    if [ ! -e "$wheel" ]; then
        download_as_user python3-pip-whl || stop "pip is missing, and it could not be downloaded without root."
        for wheel in "$scratch"/unpacked/usr/share/python-wheels/pip-*.whl; do [ -e "$wheel" ] && break; done
    fi
    PIP_USER=0 "$venv/bin/python" -I "$wheel/pip" install --quiet --no-index --no-deps "$wheel" >&2 ||
        stop "pip could not be put into $venv."
    missing_packages=
}

# Downloads one Debian package and unpacks it under $scratch/unpacked; lists of its own, where the system has none.
download_as_user() {
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
    mkdir -p "$scratch/lists/partial" "$scratch/cache/archives/partial"
    (
        cd "$scratch" || exit 1
        apt-get -qq download "$1" >download.log 2>&1 && exit 0
        set -- "$1" -o "Dir::State::Lists=$scratch/lists" -o "Dir::Cache=$scratch/cache"
        package=$1
        shift
        apt-get -qq "$@" update >>download.log 2>&1 || exit 1
        apt-get -qq "$@" download "$package" >>download.log 2>&1
    ) || return 1
    for archive in "$scratch/$1"_*.deb; do dpkg-deb -x "$archive" "$scratch/unpacked" || return 1; done
}

# Returns 1 where Qt's libraries are missing and could not be installed.
prepare_window() {
    window_works && return 0
    # shellcheck disable=SC2086
    bring $window_packages || return 1
    window_works && return 0
    say "The window still lacks something: $window_problem"
    return 1
}

window_works() {
    window_problem=$("$venv/bin/python" -I "$here/packaging/linux/window_libraries.py" 2>&1)
}
