# shellcheck shell=bash
# ./dev gallery: maps of every kind into build/gallery, with a page that shows them. Read by ./dev.

# shellcheck disable=SC2154 # root is the dev script's

# gallery_run PROJECT: one project file of tests/gallery, its @DATA@, @SAMPLE@ and @MADE@ filled in.
gallery_run() {
    local name filled=build/gallery/projects
    name=$(basename "$1" .diaban.yaml)
    sed -e "s|@DATA@|$gallery_data|g" -e "s|@SAMPLE@|$root/data/sample|g" -e "s|@MADE@|$root/$filled|g" "$1" >"$filled/$name.diaban.yaml"
    build/release/bin/diaban run "$filled/$name.diaban.yaml" -o "build/gallery/$name" >"$filled/$name.log" 2>&1 || {
        cat "$filled/$name.log"
        faults+=("$name")
    }
}

gallery_page() {
    local picture title
    echo '# Gallery'
    echo
    # shellcheck disable=SC2016 # the marks are Markdown
    echo 'Made by `./dev gallery` from the project files of `tests/gallery`, with nothing retouched.'
    while IFS= read -r picture; do
        title=${picture%.png}
        printf '\n## %s\n\n![%s](%s)\n' "$title" "$title" "$picture"
        for other in svg pdf; do
            if [[ -f build/gallery/$title.$other ]]; then printf '\n[%s](%s)\n' "${other^^}" "$title.$other"; fi
        done
    done < <(cd build/gallery && find . -name '*.png' -printf '%P\n' | sort)
}

gallery() {
    local project
    gallery_data=$(readlink -f "${DIABAN_DATA:-$root/../shared}")/data
    build_program
    rm -rf build/gallery
    mkdir -p build/gallery/projects
    say "The gallery in build/gallery"
    if [[ -f $gallery_data/us/unemployment.tsv ]]; then
        awk -F '\t' 'NR == 1 { print "id,Unemployed (%)"; next } { printf "%05d,%.1f\n", $1, 100 * $2 }' \
            "$gallery_data/us/unemployment.tsv" >build/gallery/projects/us-unemployment.csv
    fi
    for project in 01 15 46; do
        if [[ -f $gallery_data/vn34_wards_full_01_15_46.fgb ]]; then
            python3 tests/clusters/make_clusters.py "$gallery_data/vn34_wards_full_01_15_46.fgb" \
                "build/gallery/projects/clusters-$project.csv" --seed "$((10#$project))" -- \
                --only "provinceCode=$project" --key code --name fullName --parent provinceCode
        fi
    done
    for project in tests/gallery/*.diaban.yaml; do
        if grep -q '@DATA@' "$project" && [[ ! -d $gallery_data ]]; then
            echo "left out, as there is no folder $gallery_data (set DIABAN_DATA): $(basename "$project")"
        else
            gallery_run "$project"
        fi
    done
    gallery_page >build/gallery/README.md
    echo "$(find build/gallery -name '*.png' | wc -l) maps in build/gallery; see build/gallery/README.md"
    if ((${#faults[@]})); then die "not made: ${faults[*]}"; fi
}
