#!/usr/bin/env bash
# qpdf.sh MAP.pdf: qpdf finds no fault in its structure, and gdalinfo a place on the Earth.
set -euo pipefail

qpdf --check "$1" >"$2/qpdf.log" 2>&1 || {
    cat "$2/qpdf.log"
    exit 1
}
if grep -q WARNING "$2/qpdf.log"; then
    grep WARNING "$2/qpdf.log"
    exit 1
fi
place=$(gdalinfo "$1" | sed -n 's/^Center *(.*) (\(.*\))$/\1/p')
if [[ ! $place ]]; then
    echo "gdalinfo knows of no place"
    exit 1
fi
echo "structure clean, its middle at $place"
