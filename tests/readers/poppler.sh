#!/usr/bin/env bash
# poppler.sh PAGE.pdf: the pages have text that can be searched, and every font is embedded.
set -euo pipefail

words=$(pdftotext "$1" - | wc -w)
if ((words == 0)); then
    echo "no text on any page"
    exit 1
fi
if pdffonts "$1" | tail -n +3 | awk '{ print $(NF-4) }' | grep -q no; then
    echo "a font is not embedded"
    exit 1
fi
echo "$(pdfinfo "$1" | sed -n 's/^Pages: *//p') pages, $words words, fonts embedded"
