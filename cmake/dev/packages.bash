# shellcheck shell=bash
# Which Debian packages the work on Diaban needs, and how the missing ones are installed. Read by ./dev.

# Debian packages, by what needs them. CMakeLists.txt finds what the first group brings.
readonly build_packages=(
    g++ mold cmake ninja-build ccache pkg-config git ca-certificates
    libgdal-dev libgeos-dev libproj-dev proj-data libboost-dev libicu-dev libsqlite3-dev
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl-dev
    libyaml-cpp-dev nlohmann-json3-dev libsimdjson-dev libcli11-dev libzip-dev libpugixml-dev libxlsxwriter-dev libexpat1-dev libpng-dev
    libgtest-dev libgmock-dev libvalijson-dev fonts-noto-core fonts-roboto-unhinted
    python3
)
readonly lint_packages=(clang-tidy-16 clang-format-16 shellcheck)
readonly fuzz_packages=(clang-16 libclang-rt-16-dev)
readonly coverage_packages=(gcovr)
readonly package_packages=(dpkg-dev file gzip python3 lintian desktop-file-utils shared-mime-info)
readonly try_packages=(debootstrap)
readonly bench_packages=(libbenchmark-dev gdal-bin python3)

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif ! command -v sudo >/dev/null; then
        die "not root and no sudo here. As root: apt-get install --no-install-recommends ${missing[*]}"
    elif [[ -t 0 ]]; then
        sudo "$@"
    else
        sudo -n "$@" || die "sudo wants a password and there is no terminal. As root: apt-get install --no-install-recommends ${missing[*]}"
    fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

# need PACKAGE...: installs those that are missing. Package lists are fetched only where the first try fails.
need() {
    local package log
    missing=()
    if ! command -v dpkg-query >/dev/null; then
        echo "dev: not a Debian system, so nothing is installed; this step needs what Debian calls: $*" >&2
        return
    fi
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    if ((${#missing[@]} == 0)); then
        return
    fi
    say "Installing Debian packages: ${missing[*]}"
    mkdir -p build
    log=build/install.log
    if ! apt install -y --no-install-recommends "${missing[@]}" </dev/null >"$log" 2>&1; then
        apt update >"$log" 2>&1 || true
        if ! apt install -y --no-install-recommends "${missing[@]}" </dev/null >>"$log" 2>&1; then
            tail -n 20 "$log" >&2
            die "could not install ${missing[*]} (the whole log: $log)"
        fi
    fi
}
