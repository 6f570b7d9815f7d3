#!/usr/bin/env bash
# Programs that are not ours read what we wrote: run.sh FOLDER looks through it for layers, reports and pages.
# Prints PASS, FAIL or SKIP for each reader and file, and at the end how many of each; exits 1 where one failed.
set -uo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd -P)
outputs=${1:?the folder with the outputs of a run}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
results=$work/results
touch "$results"

tell() { # tell PASS|FAIL|SKIP READER WHAT
    printf '%s  %-12s %s\n' "$1" "$2" "$3" | tee -a "$results"
}

# files EXTENSION...: the outputs with one of these extensions
files() {
    local extension expression=()
    for extension in "$@"; do
        expression+=(-o -iname "*.$extension")
    done
    find "$outputs" -type f \( "${expression[@]:1}" \) | sort
}

# readers READER PROGRAM EXTENSIONS SCRIPT: the script gets one file, and the work folder; what it prints is told.
each() {
    local reader=$1 program=$2 extensions=$3 script=$4 list file words
    if ! command -v "$program" >/dev/null; then
        tell SKIP "$reader" "not installed: no $program"
        return
    fi
    # shellcheck disable=SC2086 # a list of words
    mapfile -t list < <(files $extensions)
    if ((${#list[@]} == 0)); then
        tell SKIP "$reader" "no output with the extension $extensions"
    fi
    for file in "${list[@]}"; do
        words=$("$script" "$file" "$work" 2>&1)
        case $? in
            0) tell PASS "$reader" "$file: $words" ;;
            77) tell SKIP "$reader" "$file: $words" ;;
            *) tell FAIL "$reader" "$file: $words" ;;
        esac
    done
}

each ogrinfo ogrinfo "gpkg geojson shp" "$here/ogrinfo.sh"
if /usr/bin/python3 -c 'import qgis.core' 2>/dev/null; then
    QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$work XDG_CONFIG_HOME=$work \
        each QGIS /usr/bin/python3 "gpkg geojson shp" "$here/qgis_layer.py"
    if [[ -f $outputs/run.json ]]; then
        RUN_JSON=$outputs/run.json QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$work XDG_CONFIG_HOME=$work \
            each "QGIS style" /usr/bin/python3 "gpkg geojson shp fgb" "$here/qgis_style.py"
        RUN_JSON=$outputs/run.json QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$work XDG_CONFIG_HOME=$work \
            each "QGIS project" /usr/bin/python3 "qgz" "$here/qgis_project.py"
    else
        tell SKIP "QGIS style" "no run.json in $outputs: what diaban run --json printed"
    fi
else
    tell SKIP QGIS "not installed: no Python module qgis.core"
fi
each LibreOffice soffice "csv" "$here/libreoffice.sh"
each Impress soffice "pptx" "$here/impress.sh"
each "Impress, by hand" soffice "pptx" "$here/impress_recolour.py"
each "Open XML SDK" ooxml-validator "pptx" "$here/ooxml.sh"
each librsvg rsvg-convert "svg" "$here/svg.sh"
each poppler pdftotext "pdf" "$here/poppler.sh"
each qpdf qpdf "pdf" "$here/qpdf.sh"
if /usr/bin/python3 -c 'import PIL' 2>/dev/null; then
    each pictures rsvg-convert "pdf" "$here/same_picture.py"
else
    tell SKIP pictures "not installed: no Python module PIL"
fi
if command -v chromium >/dev/null; then
    each Chromium /usr/bin/python3 "html" "$here/page.py"
else
    tell SKIP Chromium "not installed: no chromium"
fi

count() { grep -c "^$1" "$results" || true; }
echo "readers: $(count PASS) passed, $(count FAIL) failed, $(count SKIP) skipped"
[[ $(count FAIL) == 0 ]]
