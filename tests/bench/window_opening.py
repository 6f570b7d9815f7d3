#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Times `diaban-desktop` from the start of the process to the first painted map, off screen, and prints a table.

usage: window_opening.py --desktop BIN --make-layer BIN --work FOLDER [--runs 5]

Every figure is the median of the runs; the memory is the most that a run held. The sample province, synthetic coverages
of 11k and vn34 with a figure for each unit, and three real provinces where $DIABAN_DATA (default: ../shared) has them.
"""
import argparse
import os
import statistics
import subprocess
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = {"11k": (11_000, 3_000_000), "vn34": (3_321, 7_100_000)}
LIMIT = 60.0  # seconds
REAL = "vn34_wards_full_01_15_46.fgb"


def first_map(desktop, project):
    """Seconds until the program says that the map is painted, and the most megabytes that it held."""
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryFile() as faults:
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        start = time.monotonic()
        process = subprocess.Popen([desktop, "--until-first-map", project], stdout=subprocess.PIPE, stderr=faults,
                                   env=surroundings)
        watch = threading.Timer(LIMIT, process.kill)
        watch.start()
        said = process.stdout.readline()
        seconds = time.monotonic() - start
        _, status, usage = os.wait4(process.pid, 0)
        watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if said != b"map\n" or process.returncode != 0:
            faults.seek(0)
            raise SystemExit(f"{project}: no map was painted ({process.returncode})\n{faults.read().decode(errors='replace')}")
    return seconds, usage.ru_maxrss / 1024


def project_of(layer, fields, table, work):
    """A project of a layer and, where there is one, a table of codes and values."""
    file = work / f"{layer.stem}.diaban.yaml"
    lines = ["version: 1", "locale: vi", f"boundaries: {{path: {layer}, {fields}}}"]
    if table:
        lines += ["tables:", f"  - {{path: {table}, key: code, period: 2025, columns: {{value: value}}}}", "indicators:",
                  "  - {key: value, name: {vi: Giá trị, en: Value}, kind: count}"]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def projects(make_layer, work):
    yield "sample", ROOT / "data/sample/son-hai.diaban.yaml"
    for name, (units, vertices) in SIZES.items():
        layer = work / f"{name}.gpkg"
        if not layer.exists():
            subprocess.run([make_layer, "--units", str(units), "--vertices", str(vertices), "-o", layer], check=True)
        yield name, project_of(layer, "key: code, name: name, level: commune", layer.with_suffix(".csv"), work)
    real = Path(os.environ.get("DIABAN_DATA", ROOT.parent / "shared")) / "data" / REAL
    if real.exists():
        yield "three real provinces", project_of(real.resolve(), "key: code, name: fullName, parent: provinceCode", None, work)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--desktop", type=Path, required=True)
    parser.add_argument("--make-layer", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    print(f"{'':24}{'seconds':>10}{'MB':>8}")
    for name, project in projects(options.make_layer.resolve(), work):
        runs = [first_map(options.desktop.resolve(), project) for _ in range(options.runs)]
        print(f"{name:24}{statistics.median(s for s, _ in runs):10.3f}{max(m for _, m in runs):8.0f}", flush=True)


if __name__ == "__main__":
    main()
