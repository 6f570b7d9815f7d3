#!/usr/bin/env bash
# ogrinfo.sh LAYER: GDAL's own tool lists every feature of every layer; no error, no warning, at least one feature.
set -euo pipefail

words=$(ogrinfo -ro -al -so "$1" 2>&1)
if grep -qE 'ERROR|Warning' <<<"$words"; then
    grep -E 'ERROR|Warning' <<<"$words"
    exit 1
fi
features=$(sed -n 's/^Feature Count: //p' <<<"$words" | paste -sd+ | sed 's/^$/0/')
features=$((features))
if ((features == 0)); then
    echo "no features"
    exit 1
fi
listed=$(ogrinfo -ro -al -geom=NO -fields=NO "$1" 2>&1 | grep -c '^OGRFeature(')
if ((listed != features)); then
    echo "says $features features and lists $listed"
    exit 1
fi
echo "$features features"
