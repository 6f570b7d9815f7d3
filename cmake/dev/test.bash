# shellcheck shell=bash
# ./dev test: the steps, what became of them, and the summary. Read by ./dev.

faults=()
step() { # step NAME COMMAND...: goes on after a fault, so that one run tells them all
    local name=$1
    shift
    if ! "$@"; then faults+=("$name"); fi
}

run_tests() {
    say "Tests in build/$1"
    ctest --preset "$1" -j "$jobs" --no-tests=error 2>&1 | tee build/"$1".ctest.log
}

# Threads alone: the rest of the tests would take an hour so, and starts none.
test_threads() {
    need "${build_packages[@]}"
    mkdir -p build
    configure tsan
    say "Building what threads run in, in build/tsan"
    cmake --build --preset tsan -- -j"$jobs" || die "the build in build/tsan failed; the first error is above"
    run_tests tsan
}

print_summary() {
    local presets=("$@") total failed skipped sources tests
    say "Summary, after $SECONDS seconds"
    sources=$(code_files | tr '\0' '\n' | grep -v '^tests/' | tr '\n' '\0' | xargs -0 -r cat | wc -l)
    tests=$(code_files | tr '\0' '\n' | grep '^tests/' | tr '\n' '\0' | xargs -0 -r cat | wc -l)
    echo "$sources lines of source, $tests lines of tests"
    skipped=$(for preset in "${presets[@]}"; do
        grep -hoE '^\[  SKIPPED \] [A-Za-z0-9_/]+\.[A-Za-z0-9_/]+' build/"$preset"/Testing/Temporary/LastTest.log 2>/dev/null || true
    done | sed 's/.*\] /  /' | sort -u)
    if [[ -n $skipped ]]; then
        echo "Test cases that skipped themselves (most want DIABAN_DATA, see ./dev help):"
        echo "$skipped"
    fi
    if [[ ! $readers ]]; then
        echo "Not run: the outside readers (ogrinfo, QGIS, LibreOffice, Open XML SDK, librsvg, poppler, qpdf, Chromium). To run them: ./dev test --readers"
    fi
    if ((${#faults[@]})); then printf 'FAILED: %s\n' "${faults[@]}"; fi
    read -r failed total < <(for preset in "${presets[@]}"; do cat build/"$preset".ctest.log 2>/dev/null; done |
        awk '/tests failed out of/ { failed += $4; total += $NF } END { print failed + 0, total + 0 }')
    echo
    awk -v f="$failed" -v t="$total" 'BEGIN { printf "%d%% tests passed, %d tests failed out of %d\n", t ? 100 * (t - f) / t : 0, f, t }'
}

test_all() {
    local option fast='' coverage='' readers='' presets=(release)
    for option in "$@"; do
        case $option in
            --fast) fast=yes ;;
            --coverage) coverage=yes ;;
            --readers) readers=yes ;;
            *) die "unknown option of test: $option (known: --readers --coverage --fast)" ;;
        esac
    done
    build release
    step "format" check_format
    step "tests (release)" run_tests release
    if [[ ! $fast ]]; then
        presets+=(asan-ubsan)
        build asan-ubsan
        step "tests (asan-ubsan)" run_tests asan-ubsan
        step "shellcheck" check_scripts
        step "clang-tidy" tidy
    fi
    if [[ $coverage ]]; then step "coverage" measure_coverage; fi
    if [[ $readers ]]; then step "readers" read_outside; fi
    print_summary "${presets[@]}"
    ((${#faults[@]} == 0))
}

measure_coverage() {
    build coverage
    need "${coverage_packages[@]}"
    find build/coverage -name '*.gcda' -delete
    run_tests coverage || return 1
    say "Coverage of gis/ and src/ (page by page: build/coverage/report/index.html)"
    mkdir -p build/coverage/report
    # Two threads that count one branch can make its counter negative, which gcovr 5.2 does not read: such a line is left out.
    gcovr --gcov-ignore-parse-errors --root . --object-directory build/coverage --filter gis/ --filter src/ --exclude-throw-branches \
        --exclude-unreachable-branches --print-summary --html-details build/coverage/report/index.html \
        --txt build/coverage/report/files.txt build/coverage
}

read_outside() {
    demo_sample || return 1
    need_each tests/readers/packages
    # The legends of the maps, against which QGIS's are held.
    build/release/bin/diaban run data/sample/*.diaban.yaml -o build/demo/sample --json >build/demo/run.json || return 1
    build/release/bin/diaban slides data/sample/son-hai.diaban.yaml -o build/demo/sample/briefing.pptx >/dev/null || return 1
    say "Outside readers over build/demo"
    bash tests/readers/run.sh build/demo
}

# need_each FILE: installs the packages of a list one by one; what cannot be had is told, and its reader skips itself.
need_each() {
    local package
    while read -r package; do
        (need "$package") || echo "dev: $package is not to be had here"
    done < <(grep -v '^#' "$1")
}
