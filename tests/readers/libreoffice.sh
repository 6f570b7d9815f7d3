#!/usr/bin/env bash
# libreoffice.sh TABLE.csv WORK: LibreOffice opens the table and saves it as XLSX and again as CSV; every Vietnamese
# letter and every row must come back.
set -euo pipefail

table=$1
folder=$2/libreoffice
name=$(basename "${table%.*}")
rm -rf "$folder"
mkdir -p "$folder/xlsx" "$folder/csv"

office() { # office FORMAT FOLDER FILE [FILTER OF THE INPUT]
    soffice --headless -env:UserInstallation="file://$folder/profile" ${4:+--infilter="$4"} \
        --convert-to "$1" --outdir "$2" "$3" >"$folder/log" 2>&1 || {
        cat "$folder/log"
        return 1
    }
}

# The filter's numbers: comma or the separator of the first line, double quotes, UTF-8 (76), all columns as text (2).
separator=44
first=$(head -n 1 "$table")
if [[ $first == *';'* ]]; then separator=59; fi
columns=$(seq -s / 1 60 | sed 's,\([0-9]*\)/\?,\1/2/,g; s,/$,,')
office xlsx "$folder/xlsx" "$table" "CSV:$separator,34,76,1,$columns"
office "csv:Text - txt - csv (StarCalc):$separator,34,76" "$folder/csv" "$folder/xlsx/$name.xlsx"

letters() { grep -oE '[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]' "$1" | sort | uniq -c; }
if [[ $(letters "$table") != "$(letters "$folder/csv/$name.csv")" ]]; then
    echo "Vietnamese letters were lost on the way"
    exit 1
fi
before=$(grep -c . "$table")
after=$(grep -c . "$folder/csv/$name.csv")
if ((before != after)); then
    echo "$before lines went in and $after came back"
    exit 1
fi
echo "$after lines to XLSX and back, letters kept"
