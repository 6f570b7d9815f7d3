#!/usr/bin/env bash
# impress.sh SLIDES.pptx WORK: LibreOffice draws every slide; a PDF of as many pages comes back, with the words of the
# slides in it. Skipped (77) where Impress or poppler is missing.
set -euo pipefail

slides=$1
folder=$2/impress
command -v pdfinfo pdftotext unzip >/dev/null || {
    echo "not installed: poppler-utils or unzip"
    exit 77
}
rm -rf "$folder"
mkdir -p "$folder"
soffice --headless -env:UserInstallation="file://$folder/profile" --convert-to pdf --outdir "$folder" "$slides" >"$folder/log" 2>&1 || true
pdf=$folder/$(basename "${slides%.*}").pdf
if [[ ! -f $pdf ]]; then
    grep -q 'could not be loaded' "$folder/log" && ! dpkg -s libreoffice-impress-nogui >/dev/null 2>&1 && {
        echo "not installed: LibreOffice Impress"
        exit 77
    }
    cat "$folder/log"
    exit 1
fi
pages=$(pdfinfo "$pdf" | awk '/^Pages:/ { print $2 }')
wanted=$(unzip -Z1 "$slides" | grep -c '^ppt/slides/slide[0-9]*\.xml$')
if [[ $pages != "$wanted" ]]; then
    echo "$wanted slides, and $pages pages"
    exit 1
fi
title=$(unzip -p "$slides" ppt/slides/slide2.xml | grep -o '<a:t>[^<]*' | head -n 1 | sed 's/<a:t>//')
pdftotext -f 2 -l 2 "$pdf" - | grep -qF "$title" || {
    echo "the title of slide 2 is not on its page: $title"
    exit 1
}
echo "$pages slides drawn"
