# shellcheck shell=bash
# What is looked at without running it: format, clang-tidy, shellcheck. Read by ./dev.

code_files() {
    local folder folders=()
    for folder in gis src ui tests; do
        if [[ -d $folder ]]; then folders+=("$folder"); fi
    done
    find "${folders[@]}" -type f \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z
}

check_format() {
    need "${lint_packages[@]}"
    say "Format: clang-format-16 over $(code_files | tr -cd '\0' | wc -c) files"
    code_files | xargs -0 -r clang-format-16 --dry-run -Werror && echo "all as it should be"
}

# The files that differ from main: committed on this branch, in the work tree, or new. On main itself: the last commit.
changed_files() {
    local main base
    if ! git rev-parse -q --verify HEAD >/dev/null 2>&1; then
        return
    fi
    main=main
    if git rev-parse -q --verify origin/main >/dev/null; then main=origin/main; fi
    base=$(git merge-base HEAD "$main" 2>/dev/null || true)
    if [[ -z $base || $base == "$(git rev-parse HEAD)" ]]; then
        base=$(git rev-parse -q --verify HEAD~1 || git rev-parse HEAD)
    fi
    { git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } |
        grep -E '^(gis|src|ui|tests)/.*\.(h|cpp)$' | sort -u || true
}

# A header has no entry in the compile commands: it is linted through its own .cpp, else one that includes it, else the
# one-line .cpp by which the rule tests compile it alone.
source_for() {
    local header=$1 includer
    if [[ $header != *.h ]]; then
        echo "$header"
    elif [[ -f ${header%.h}.cpp ]]; then
        echo "${header%.h}.cpp"
    else
        includer=$(grep -rlF --include='*.cpp' "#include \"$header\"" gis src tests | sort | head -n 1 || true)
        echo "${includer:-build/tidy/header_check/$header.cpp}"
    fi
}

tidy_one() {
    local words options=()
    # A header that no .cpp includes is linted by the rule test's own file, which includes it twice on purpose.
    if [[ $1 == build/* ]]; then options=(--checks=-readability-duplicate-include); fi
    if words=$(clang-tidy-16 -p build/tidy --quiet "${options[@]}" "$1" 2>/dev/null); then
        printf '  clean  %s\n' "$1"
    else
        printf '  FAULT  %s\n%s\n' "$1" "$words"
        return 1
    fi
}

# tidy [--all]: needs build/release to be built, as code is generated there.
tidy() {
    local files sources file
    need "${lint_packages[@]}"
    # Clang cannot read what GCC has precompiled: the same build, only configured, without precompiled headers, each file alone.
    cmake --preset release -B build/tidy -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DDIABAN_COMPILE_TOGETHER=OFF >build/tidy.configure.log 2>&1
    if [[ ${1:-} == --all ]]; then
        mapfile -t files < <(code_files | tr '\0' '\n' | grep '\.cpp$')
    else
        mapfile -t files < <(changed_files)
    fi
    mapfile -t sources < <(for file in "${files[@]}"; do source_for "$file"; done | sort -u |
        while read -r file; do grep -qF "$root/$file\"" build/tidy/compile_commands.json && echo "$file"; done)
    say "Lint: clang-tidy-16, ${#files[@]} files (${1:-changed against main}) by way of ${#sources[@]} sources, $jobs at a time"
    if ((${#sources[@]} == 0)); then
        echo "nothing to lint; ./dev lint --all takes every file"
        return
    fi
    export -f tidy_one
    # shellcheck disable=SC2016 # expanded by the inner bash
    printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$jobs" bash -c 'tidy_one "$1"' tidy
}

check_scripts() {
    local scripts
    need "${lint_packages[@]}"
    mapfile -d '' -t scripts < <(find dev .ci/run cmake tests -type f \( -name dev -o -name run -o -name check-project -o -name '*.sh' \) -print0)
    say "Lint: shellcheck, ${#scripts[@]} scripts and what they source"
    shellcheck --external-sources --check-sourced "${scripts[@]}" && echo "clean"
}
