#!/usr/bin/env bash
# qpdf.sh FILE.pdf WORK: qpdf finds no fault in its structure, and gdalinfo a place on the Earth for the map of one page;
# slides have none.
set -euo pipefail

qpdf --check "$1" >"$2/qpdf.log" 2>&1 || {
    cat "$2/qpdf.log"
    exit 1
}
if grep -q WARNING "$2/qpdf.log"; then
    grep WARNING "$2/qpdf.log"
    exit 1
fi
pages=$(qpdf --show-npages "$1")
if ((pages > 1)); then
    echo "structure clean, $pages pages"
    exit 0
fi
place=$(gdalinfo "$1" | sed -n 's/^Center *(.*) (\(.*\))$/\1/p')
if [[ ! $place ]]; then
    echo "gdalinfo knows of no place"
    exit 1
fi
echo "structure clean, its middle at $place"
