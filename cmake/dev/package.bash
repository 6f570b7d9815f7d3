# shellcheck shell=bash
# ./dev package: the two .deb, what lintian says of them, and a try in a fresh system. Read by ./dev.

# Dates come from the last commit, so that the same sources give the same bytes.
package() {
    local option=${1:-} contact date version deb debs
    [[ -z $option || $option == --try ]] || die "unknown option of package: $option (known: --try)"
    need "${build_packages[@]}" "${package_packages[@]}"
    configure release
    contact="The Diaban authors <${DIABAN_CONTACT:-$(git log -1 --format=%ae)}>"
    date=$(git log -1 --format=%cD)
    version=$(sed -n 's/^CPACK_PACKAGE_VERSION:.*=//p; s/^CMAKE_PROJECT_VERSION:.*=//p' build/release/CMakeCache.txt | head -n 1)
    mkdir -p build/release/package build/package
    printf 'diaban (%s-1) unstable; urgency=medium\n\n  * What changed for users is in changelog.gz.\n\n -- %s  %s\n' \
        "$version" "$contact" "$date" >build/release/package/changelog.Debian
    say "Building the program and what goes with it"
    cmake --build --preset release --target diaban diaban-desktop package_files -- -j"$jobs" || die "the build failed; the first error is above"
    say "Packing"
    rm -f build/package/*.deb
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) cpack -G DEB --config build/release/CPackConfig.cmake \
        -B "$root/build/package" -D CPACK_PACKAGE_CONTACT="$contact" >build/package.log 2>&1 || {
        cat build/package.log >&2
        die "CPack could not make the package"
    }
    mapfile -t debs < <(find build/package -maxdepth 1 -name '*.deb' | sort)
    desktop-file-validate cmake/package/diaban.desktop cmake/package/diaban-desktop.desktop
    for deb in "${debs[@]}"; do
        say "lintian on $deb"
        # The tag left out asks for the number of a bug in Debian's tracker.
        lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$deb" ||
            die "lintian found faults in $deb"
    done
    if [[ $option == --try ]]; then
        need "${try_packages[@]}"
        say "A fresh Debian 12, with the command and the window in it"
        as_root bash cmake/package/try.sh "$root/build/try" "${debs[@]/#/$root/}" || die "the packages do not work in a fresh system"
    fi
    for deb in "${debs[@]}"; do say "The package: $deb ($(stat -c %s "$deb") bytes)"; done
    say "Install them with: apt-get install ${debs[*]/#/./}"
}
