#!/usr/bin/env bash
# run.sh OUT: the sample's map by QGIS, geopandas and R, each where it is installed, beside Diaban's: see docs/comparison.md.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
out=${1:?where to}
sample=$here/../../data/sample
mkdir -p "$out"
export QT_QPA_PLATFORM=offscreen PYTHONPATH=$here

one() { # one NAME CHECK COMMAND...
    local name=$1 check=$2 start
    shift 2
    if ! bash -c "$check" >/dev/null 2>&1; then
        echo "$name: not installed, left out"
        return
    fi
    start=$(date +%s%N)
    "$@" "$sample/boundaries.gpkg" "$sample/indicators.csv" "$out/$name.png"
    echo "$name: $((($(date +%s%N) - start) / 1000000)) ms"
}
one qgis "/usr/bin/python3 -c 'import qgis.core'" /usr/bin/python3 "$here/qgis_map.py"
one geopandas "/usr/bin/python3 -c 'import geopandas, matplotlib'" /usr/bin/python3 "$here/geopandas_map.py"
one ggplot "Rscript -e 'library(sf); library(ggplot2)'" Rscript "$here/ggplot_map.R"
