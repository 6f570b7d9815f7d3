#!/usr/bin/env bash
# svg.sh MAP.svg: valid XML without anything from outside; every shape has an id of its own and a title; librsvg draws it
# at the size it states.
set -euo pipefail

xmllint --nonet --noout "$1"
count() { xmllint --nonet --xpath "count($2)" "$1"; }
shapes=$(count "$1" '//*[local-name()="path"][@id]')
titles=$(count "$1" '//*[local-name()="path"][@id][*[local-name()="title"] != ""]')
ids=$(xmllint --nonet --xpath '//@id' "$1" | sort | uniq -d | wc -l)
outside=$(count "$1" '//@*[local-name()="href"] | //*[local-name()="script" or local-name()="image"]')
if ((shapes == 0 || shapes != titles || ids != 0 || outside != 0)); then
    echo "$shapes shapes, $titles of them with a title, $ids ids that stand twice, $outside things from outside"
    exit 1
fi
rsvg-convert "$1" -o "$2/drawn.png"
echo "$shapes shapes with ids and titles, drawn as $(file -b "$2/drawn.png" | grep -oE '[0-9]+ x [0-9]+')"
