#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Tells how long the window hears nothing while people work with it, at 11k and vn34: see latency/window_latency.cpp.

usage: window_latency.py --latency BIN --diaban BIN --make-layer BIN --work FOLDER [--sizes 11k,vn34] [--runs 3] [--act WORDS]

The projects have twelve quarters, weakness by targets, maps of most kinds and a linked cluster on every fourth unit.
Figures are milliseconds, each the least of the runs: the longest that nothing was heard, all work of the window's thread,
and until everything was right.
"""
import argparse
import csv
import subprocess
from pathlib import Path

SIZES = {"2k": (2_000, 550_000), "11k": (11_000, 3_000_000), "vn34": (3_321, 7_100_000)}
QUARTERS = [f"{year}-Q{quarter}" for year in (2023, 2024, 2025) for quarter in (1, 2, 3, 4)]
EACH = 4  # a cluster a so many units


def write_tables(layer, work, name):
    """A row a unit and quarter, made up but the same in every run."""
    with open(layer.with_suffix(".csv"), encoding="utf-8") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    with open(work / f"{name}-quarters.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["code", "quarter", "households", "pledged", "models"])
        for number, quarter in enumerate(QUARTERS):
            for unit, code in enumerate(codes):
                households = 1200 + unit * 37 % 4500
                share = 0.55 + 0.02 * number + (unit * 7919 + number * 104729) % 100 / 400
                pledged = "" if unit % 50 == 7 else min(households, round(households * share))
                rows.writerow([code, quarter, households, pledged, round(households * 0.0015 + (unit * 31 + number) % 9)])
    return codes


def write_clusters(diaban, layer, work, name):
    """Clusters of a unit and two of its neighbours."""
    pairs = work / f"{name}-pairs.csv"
    subprocess.run([diaban, "borders", layer, "--key", "code", "--neighbours", pairs], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    around = {}
    with open(pairs, encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            if row["contact"] == "rook":
                around.setdefault(row["left"], []).append(row["right"])
                around.setdefault(row["right"], []).append(row["left"])
    with open(work / f"{name}-clusters.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["cluster_id", "cluster_name", "unit", "signed"])
        for unit in sorted(around)[::EACH]:
            for member in [unit, *sorted(around[unit])[:2]]:
                rows.writerow([f"C{unit}", f"Cluster {unit}", member, "2025-01-01"])


PROJECT = """version: 1
as_of: 2025-12-31
locale: vi
boundaries: {{path: {layer}, key: code, name: name, parent: parent, level: commune}}
tables:
  - {{path: {name}-quarters.csv, key: code, period_column: quarter, columns: {{households: households, pledged: pledged, models: models}}}}
indicators:
  - {{key: pledged_share, target: 85}}
  - models_per_1000_households
clusters: {{path: {name}-clusters.csv}}
maps:
  - {{key: shares, indicator: pledged_share, period: 2025-Q4, classes: 5}}
  - {{key: models, indicator: models_per_1000_households, period: 2025-Q4}}
  - {{key: circles, indicator: households, kind: circles, period: 2025-Q4}}
  - {{key: moran, indicator: pledged_share, kind: local_moran, period: 2025-Q4}}
  - {{key: weak, indicator: pledged_share, kind: weak, period: 2025-Q4}}
  - {{key: linked, kind: clusters}}
"""


def make_project(options, name, work):
    project = work / f"{name}-window.diaban.yaml"
    if project.exists():
        return project
    layer = work / f"{name}.gpkg"
    if not layer.exists():
        units, vertices = SIZES[name]
        subprocess.run([options.make_layer, "--units", str(units), "--vertices", str(vertices), "-o", layer], check=True)
    write_tables(layer, work, name)
    write_clusters(options.diaban, layer, work, name)
    project.write_text(PROJECT.format(layer=layer.name, name=name), encoding="utf-8")
    return project


def acts_of(latency, project, act):
    """The acts of one run, in order, with their three figures. The project is left as it was."""
    clusters = project.with_name(project.name.replace("-window.diaban.yaml", "-clusters.csv"))
    before = clusters.read_bytes()
    try:
        said = subprocess.run([latency, project, act], check=True, stdout=subprocess.PIPE, text=True).stdout
    finally:
        clusters.write_bytes(before)
    return [(line[:52].strip(), [float(part) for part in line[52:].split()]) for line in said.splitlines()[1:]]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--latency", "--diaban", "--make-layer", "--work"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--sizes", default="11k,vn34")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--act", default="")
    options = parser.parse_args()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    for name in options.sizes.split(","):
        project = make_project(options, name, work)
        runs = [acts_of(options.latency.resolve(), project, options.act) for _ in range(options.runs)]
        print(f"{name:52}{'longest':>9}{'all':>9}{'right':>9}")
        for act in zip(*runs):
            least = [min(figures) for figures in zip(*(figures for _, figures in act))]
            print(f"{act[0][0]:52}{least[0]:9.1f}{least[1]:9.1f}{least[2]:9.0f}", flush=True)


if __name__ == "__main__":
    main()
