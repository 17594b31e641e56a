# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154
# Sourced by app/run, tests/run and .ci/run, which set $top to the project's folder. POSIX sh.

say() {
    printf '%s\n' "$*"
}

fail() {
    printf '%s: %s\n' "$0" "$*" >&2
    exit 1
}

# packages_of SECTION...: the packages that packaging/debian-12-packages names there.
packages_of() {
    for section in "$@"; do
        awk -v section="[$section]" '
            /^\[/ { inside = ($1 == section); next }
            inside && $1 !~ /^#/ && NF { print $1 }' "$top/packaging/debian-12-packages"
    done
}

# installed_packages: their names, and the names of those that are a part of them by now.
installed_packages() {
    dpkg-query -W -f='${db:Status-Status},${Package},${Provides}\n' | awk -F', *' '
        $1 == "installed" { for (i = 2; i <= NF; ++i) { sub(/ *\(.*/, "", $i); print $i } }'
}

# missing_of SECTION...: those of them that are not installed.
missing_of() {
    installed=$(installed_packages)
    for package in $(packages_of "$@"); do
        printf '%s\n' "$installed" | grep -qxF "$package" || printf '%s ' "$package"
    done
}

# system_name: "debian 12", "ubuntu 24.04", ...
system_name() {
    if [ -r /etc/os-release ]; then
        (. /etc/os-release && printf '%s' "${ID:-} ${VERSION_ID:-}")
    else
        printf 'an unknown system'
    fi
}

# install_missing SECTION...: installs what is missing, and touches nothing where nothing is.
install_missing() {
    if [ -n "${RUNGS_NO_SETUP:-}" ]; then
        return 0
    fi
    name=$(system_name)
    case $name in
    'debian 12' | 'debian 13' | 'ubuntu 2'[4-9].* | 'ubuntu '[3-9]*) ;;
    *)
        fail "this sets up Debian 12 and 13 and Ubuntu 24.04 and later, and here is $name." \
            "Install what packaging/debian-12-packages lists, then run it again with RUNGS_NO_SETUP=1."
        ;;
    esac

    missing=$(missing_of "$@")
    if [ -z "$missing" ]; then
        return 0
    fi
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || fail "these packages are missing: $missing" \
            "- and installing them takes root or sudo. As root: apt-get install --no-install-recommends $missing"
        as_root=sudo
    fi
    say "Installing with apt-get: $missing"
    # shellcheck disable=SC2086  # each package is a word of its own
    {
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update \
            -o APT::Update::Error-Mode=any -o DPkg::Lock::Timeout=300 ||
            fail "apt-get could not fetch its lists of packages. Is there a network? These are missing: $missing"
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends \
            -o DPkg::Lock::Timeout=300 $missing </dev/null ||
            fail "apt-get could not install what is missing: $missing"
    }
}

# configure PRESET [ARG...]: once; after that the build notices by itself what has changed.
configure() {
    preset=$1
    shift
    asked="$top $*"
    note="$top/build/$preset/.configured-with"
    if [ -f "$top/build/$preset/build.ninja" ] && [ -f "$note" ] && [ "$(cat "$note")" = "$asked" ]; then
        return 0
    fi
    fresh=
    if [ -f "$note" ]; then
        fresh=--fresh
    fi
    # shellcheck disable=SC2086  # absent, not empty
    (cd "$top" && cmake --preset "$preset" $fresh "$@") || fail "configuring build/$preset failed"
    printf '%s\n' "$asked" >"$note"
}

# build PRESET [TARGET...]: on all cores.
build() {
    preset=$1
    shift
    if [ $# -gt 0 ]; then
        set -- --target "$@"
    fi
    cmake --build "$top/build/$preset" --parallel "$(nproc)" "$@" || fail "building build/$preset failed"
}
