#!/usr/bin/env bash
# try.sh FOLDER DEB...: makes a minimal Debian 12 in FOLDER from the sources of this machine's apt, installs the packages
# there as a user would, and runs them as a new user: every step of the tour that needs no checkout, and the window off
# screen up to its first map. As root.
set -euo pipefail

system=$1
shift
debs=("$@")

say() { printf '   %s\n' "$*"; }
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb DEBIAN_FRONTEND=noninteractive chroot "$system" "$@"; }
as_user() { env -i PATH=/usr/sbin:/usr/bin:/bin HOME=/home/planner LC_ALL=C.UTF-8 TERM=dumb chroot --userspec=planner "$system" sh -ec "cd; $*"; }
must() { "$@" || { echo "try: failed: $*" >&2; exit 1; }; }

[[ $(id -u) == 0 ]] || { echo "try: needs root" >&2; exit 1; }
[[ $system == /*/* ]] || { echo "try: the folder must be an absolute path" >&2; exit 1; }
rm -rf --one-file-system "$system"
mkdir -p "$system"
trap 'rm -rf --one-file-system "$system"' EXIT

# shellcheck disable=SC2016 # apt's own placeholders
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
    awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
say "debootstrap"
must debootstrap --variant=minbase bookworm "$system" "$mirror" >"$system.log" 2>&1
rm -rf "$system"/etc/apt/{sources.list,sources.list.d,apt.conf.d,auth.conf.d}
cp -a /etc/apt/{sources.list.d,apt.conf.d,auth.conf.d} "$system/etc/apt/" 2>/dev/null || true
if [[ -f /etc/apt/sources.list ]]; then cp -a /etc/apt/sources.list "$system/etc/apt/"; fi
cp -L /etc/resolv.conf /etc/hosts "$system/etc/" 2>/dev/null || true

say "apt-get install ${debs[*]##*/}, without recommended packages"
cp "${debs[@]}" "$system/tmp/"
must inside apt-get -qq update >>"$system.log" 2>&1
must inside apt-get -qq install --no-install-recommends -y "${debs[@]/#*\//\/tmp\/}" >>"$system.log" 2>&1
inside useradd --create-home planner

say "as a new user:"
as_user 'diaban --version'
as_user 'cp -r /usr/share/doc/diaban/examples/sample .'
as_user 'diaban inspect sample/boundaries.gpkg --layer communes --lang en | head -n 2'
as_user 'diaban inspect sample/indicators.csv --lang en | head -n 2'
as_user 'diaban check sample/son-hai.diaban.yaml --lang en 2>messages.txt'
as_user 'diaban run sample/son-hai.diaban.yaml -o results 2>>messages.txt'
for file in results/pledged-share.png results/son-hai.gpkg results/son-hai.shp results/join-report.csv; do
    must as_user "test -s $file"
done
as_user 'diaban atlas sample/son-hai.diaban.yaml --per parent -o results/atlas.pdf 2>>messages.txt'
as_user 'diaban atlas sample/son-hai.diaban.yaml --per parent -o results/pages 2>>messages.txt'
must as_user 'head -c 5 results/atlas.pdf | grep -q %PDF-'
must as_user 'set -- results/pages/*.png; test $# = 9'
must as_user 'if diaban run sample/no-such.diaban.yaml 2>/dev/null; then exit 1; else test $? = 3; fi'

say "the window, off screen, up to its first map:"
must as_user 'QT_QPA_PLATFORM=offscreen diaban-desktop --until-first-map sample/son-hai.diaban.yaml'
# shellcheck disable=SC2016 # expanded by the inner shell
must as_user 'for library in $(ldd /usr/lib/*/qt6/plugins/platforms/libqxcb.so | sed -n "s/ => not found//p"); do echo "xcb misses $library"; exit 1; done'
say "every link and picture of the manual:"
# shellcheck disable=SC2016 # expanded by the inner shell
must as_user 'for page in /usr/share/doc/diaban/*.md /usr/share/doc/diaban-desktop/*.md; do
    cd "${page%/*}"
    for link in $(grep -o "\](\([^)#]*\)" "$page" | cut -c 3-); do
        case $link in http*) ;; *) test -s "$link" || { echo "$page leads to $link"; exit 1; } ;; esac
    done
done'

say "with the desktop's own tools:"
must inside apt-get -qq install --no-install-recommends -y shared-mime-info desktop-file-utils libglib2.0-bin man-db >>"$system.log" 2>&1
type=$(as_user 'gio info -a standard::content-type sample/son-hai.diaban.yaml' | sed -n 's/.*content-type: //p')
say "*.diaban.yaml is $type"
[[ $type == application/vnd.diaban.project+yaml ]] || { echo "try: the MIME type is not known" >&2; exit 1; }
must as_user 'man -l /usr/share/man/vi/man1/diaban.1.gz | grep -q "diaban run"'
must as_user 'man -l /usr/share/man/vi/man1/diaban-desktop.1.gz | grep -q "Ctrl+K"'
# Both packages open projects; a double click is for the window.
opens=$(as_user 'gio mime application/vnd.diaban.project+yaml' | sed -n '1s/.*: //p')
say "a double click opens it with $opens"
[[ $opens == diaban-desktop.desktop ]] || { echo "try: projects are not opened with the window" >&2; exit 1; }

say "and removed again:"
must inside apt-get -qq purge -y diaban diaban-desktop >>"$system.log" 2>&1
left=$(find "$system/usr" "$system/etc" -path '*diaban*' -print)
[[ -z $left ]] || { printf 'try: left behind:\n%s\n' "$left" >&2; exit 1; }
say "nothing is left of it"
