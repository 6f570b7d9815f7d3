#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Times `diaban` as whole cold processes beside the peers that are installed, and prints a table.

usage: whole_process.py --diaban BIN --make-layer BIN --work FOLDER [--sizes 2k,11k,vn34,100k] [--runs 5] [--no-geojson]

Every figure is the median of the runs; runs of ours and of the peers alternate, so that a drifting machine does not favour
one. A peer that takes more than 4 seconds runs once, and is marked with ~; one that is not done after 300 seconds is stopped,
and marked with >. Real provinces are taken from $DIABAN_DATA (default: ../shared/data beside the checkout). Standard library
only.
"""
import argparse
import csv
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from growth import GROWING, growth
from peers import Peers
from wide_tables import by_name, wide_table
from year_project import SAMPLE, make_year

SIZES = {"2k": (2_000, 550_000), "11k": (11_000, 3_000_000), "vn34": (3_321, 7_100_000), "100k": (100_000, 8_100_000)}
SLOW = 4.0  # seconds
LIMIT = 300.0  # seconds
REAL_LAYER = "vn34_wards_full_01_15_46.fgb"
REAL_TABLE = "vn34_wards_stats_raw.csv"


def run_once(command, folder):
    """Seconds and peak megabytes of one process, stopped at the limit; None where it fails."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=said, start_new_session=True,
                                   env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "OGR_ENABLE_PARTIAL_REPROJECTION": "NO"})
        stop = threading.Timer(LIMIT, os.killpg, (process.pid, signal.SIGKILL))
        stop.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        stop.cancel()
        if seconds >= LIMIT:
            process.returncode = 0
            return LIMIT, usage.ru_maxrss / 1024
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said.seek(0)
            print(f"failed: {' '.join(map(str, command))}\n{said.read().decode(errors='replace')[-500:]}", file=sys.stderr)
            return None
    return seconds, usage.ru_maxrss / 1024


def clear(path):
    """Removes an output with all files of its set."""
    for file in path.parent.glob(path.stem + ".*"):
        file.unlink()


def compare(commands, outputs, runs, folder):
    """Medians {who: (seconds, MB)} of alternating runs; who fails is left out."""
    figures = {who: [] for who in commands}
    for _ in range(runs):
        for who, command in commands.items():
            if figures[who] is None or (who != "diaban" and figures[who] and figures[who][0][0] > SLOW):
                continue
            clear(outputs[who])
            result = run_once(command, folder)
            figures[who] = None if result is None else figures[who] + [result]
    return {who: (statistics.median(s for s, _ in f), max(m for _, m in f)) for who, f in figures.items() if f}


def report(task, size, medians):
    ours = medians.pop("diaban", None)
    own = f"{ours[0]:8.3f}" if ours else "  failed"
    memory = f"{ours[1]:7.0f}" if ours else "      -"
    if not medians:
        print(f"{task:<24}{size:<8}{own}  {'-':<12}{'-':>8}{'-':>8}{memory}{'-':>8}")
    for who, (seconds, peak) in sorted(medians.items(), key=lambda item: item[1][0]):
        ratio = f"{ours[0] / seconds:8.2f}" if ours else "       -"
        mark = ">" if seconds >= LIMIT else "~" if seconds > SLOW else " "
        print(f"{task:<24}{size:<8}{own}  {who:<11}{mark}{seconds:8.3f}{ratio}{memory}{peak:8.0f}")
    sys.stdout.flush()


def machine():
    memory = next(int(line.split()[1]) for line in open("/proc/meminfo") if line.startswith("MemTotal:")) / 1024 ** 2
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, load {load:.1f} at the start"


def ready(arguments):
    """Files of each size: {size: {ending: path, "table", "key", "table_key", "value"}}."""
    data = arguments.work / "inputs"
    data.mkdir(parents=True, exist_ok=True)
    inputs = {}
    for size in arguments.sizes:
        units, vertices = SIZES[size]
        made = {"table": data / f"{size}.csv", "key": "code", "parent": "parent", "table_key": "code", "value": "value",
                "breaks": [20, 40, 60, 80]}
        for ending in (".gpkg", ".shp", ".geojson", ".with-value.gpkg"):
            made[ending] = data / f"{size}{ending}"
            if not made[ending].exists():
                flags = ["--with-value"] if "with-value" in ending else []
                subprocess.run([arguments.make_layer, "--units", str(units), "--vertices", str(vertices), "-o", made[ending],
                                *flags], check=True)
        for ending in (".gpkg", ".shp"):
            made["other" + ending] = data / f"{size}.other{ending}"
            if not made["other" + ending].exists():
                subprocess.run([arguments.make_layer, "--units", str(units * 3 // 11), "--vertices", str(vertices * 3 // 11),
                                "--seed", "2", "-o", made["other" + ending]], check=True)
        inputs[size] = made
    inputs.update(real_provinces(data))
    return inputs


def short_texts(source, target):
    """A copy of a table without the columns whose texts are longer than a shapefile takes."""
    with open(source, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    kept = [i for i, _ in enumerate(rows[0]) if all(len(row[i].encode()) <= 254 for row in rows)]
    with open(target, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([row[i] for i in kept] for row in rows)
    return target


def real_provinces(data):
    shared = Path(os.environ.get("DIABAN_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
    source = next((f for f in (shared / REAL_LAYER, shared / "data" / REAL_LAYER) if f.exists()), None)
    if source is None or not shutil.which("ogr2ogr"):
        print("not run: real provinces (no data or no ogr2ogr)")
        return {}
    made = {"table": short_texts(source.parent / REAL_TABLE, data / "real.csv"), "key": "code", "parent": "provinceCode",
            "table_key": "gso_code", "value": "areaKm2", "breaks": [5, 10, 20, 50]}
    for ending in (".gpkg", ".shp", ".geojson"):
        made[ending] = data / f"real{ending}"
        if not made[ending].exists():
            subprocess.run(["ogr2ogr", "-nln", "units", "-nlt", "MULTIPOLYGON", made[ending], source], check=True,
                           stderr=subprocess.DEVNULL)
    made[".with-value.gpkg"] = made[".gpkg"]
    return {"real3": made}


def tasks_of(size, made, arguments, peers):
    """(task, commands, outputs) one after the other."""
    out = arguments.work / "out"
    out.mkdir(exist_ok=True)
    endings = (".gpkg", ".shp") if arguments.no_geojson else (".gpkg", ".shp", ".geojson")

    def outputs(commands, ending):
        return {who: out / f"{who}{ending}" for who in commands}

    for ending in endings:
        ours = [arguments.diaban, "convert", made[ending], "-o", out / f"diaban{ending}"]
        commands = {"diaban": ours, **peers.convert(made[ending], out, ending)}
        yield f"convert {ending[1:]}", commands, outputs(commands, ending)
    for ending in endings:
        ours = [arguments.diaban, "join", made[ending], made["table"], "-o", out / f"diaban{ending}",
                "--key", made["key"], "--table-key", made["table_key"]]
        commands = {"diaban": ours, **peers.join(made, out, ending)}
        yield f"join {ending[1:]}", commands, outputs(commands, ending)
    layer = made[".with-value.gpkg"]
    ours = [arguments.diaban, "map", layer, "--value", made["value"], "--breaks", ",".join(map(str, made["breaks"])),
            "-o", out / "diaban.png"]
    commands = {"diaban": ours, **peers.map(layer, made["value"], made["breaks"], out)}
    yield "map png 1920x1080", commands, outputs(commands, ".png")


def border_tasks_of(made, arguments, peers):
    """The same of what stands on the coverage: T3, T6, T7, T8."""
    out = arguments.work / "out"
    out.mkdir(exist_ok=True)

    def outputs(commands, ending):
        return {who: out / f"{who}{ending}" for who in commands}

    ours = [arguments.diaban, "borders", made[".gpkg"], "--key", made["key"], "--neighbours", out / "diaban.csv"]
    commands = {"diaban": ours, **peers.borders(made, out)}
    yield "neighbours + lengths", commands, {who: out / f"{who}.csv" for who in commands}
    for ending in (".gpkg", ".shp"):
        parent = made["parent"][:10] if ending == ".shp" else made["parent"]  # as long as .dbf has it
        for task, words in ("dissolve", ["--dissolve", parent]), ("simplify to 5 %", ["--simplify", "5%"]):
            ours = [arguments.diaban, "convert", made[ending], "-o", out / f"diaban{ending}", *words]
            commands = {"diaban": ours, **peers.borders_changed(made[ending], out, ending, words)}
            yield f"{task} {ending[1:]}", commands, outputs(commands, ending)
    if "other.gpkg" in made:
        ours = [arguments.diaban, "crosswalk", made[".gpkg"], made["other.gpkg"], "--key", "code", "-o", out / "diaban.csv"]
        commands = {"diaban": ours, **peers.overlay(made, out)}
        yield "overlay of 11:3 units", commands, outputs(commands, ".csv")


def wide_tasks(inputs, arguments):
    """What is asked of tables: 100,000 rows of 20 columns by code in 2 s and 500 MB; 11,000 rows by name in 1 s."""
    folder = arguments.work / "inputs"
    tasks = []
    if "100k" in inputs:
        layer = inputs["100k"][".gpkg"]
        tasks.append(("join of 20 columns", "100k", [layer, wide_table(layer, folder / "wide.csv"), "--key", "code", "--table-key", "Mã xã"]))
    if "11k" in inputs:
        tasks.append(("join by names as typed", "11k", [*by_name(folder, inputs["11k"][".gpkg"]), "--name", "name", "--parent", "parent",
                                                        "--table-name", "Đơn vị", "--table-parent", "Huyện"]))
    for task, size, words in tasks:
        output = arguments.work / "out" / "diaban.gpkg"
        output.parent.mkdir(exist_ok=True)
        command = [arguments.diaban, "join", *words, "-o", output]
        report(task, size, compare({"diaban": command}, {"diaban": output}, arguments.runs, arguments.work))


def year_task(arguments):
    """The sample province's year: 12 indicators, 4 quarters, 6 maps in 3 formats, 4 layers; at most 1.5 s."""
    project = make_year(arguments.work / "year", SAMPLE)
    command = [arguments.diaban, "run", project, "-o", arguments.work / "year" / "out"]
    return compare({"diaban": command}, {"diaban": arguments.work / "year" / "out" / "nothing"}, arguments.runs,
                   arguments.work)


def briefing_task(arguments):
    """The briefing of the sample province: slides, page, QGIS project with its layer; 2 s."""
    out = arguments.work / "briefing"
    command = [arguments.diaban, "run", SAMPLE / "son-hai.diaban.yaml", "-o", out]
    for output in "briefing.pptx", "son-hai.html", "son-hai.gpkg", "son-hai.qgz":
        command += ["--only", output]
    return compare({"diaban": command}, {"diaban": out / "nothing"}, arguments.runs, arguments.work)


def atlas_task(made, arguments):
    """A page for each of the country's 3,321 units as one PDF, and as PNGs; at most 4 minutes on 2 cores."""
    folder = arguments.work / "atlas"
    folder.mkdir(exist_ok=True)
    project = folder / "atlas.diaban.yaml"
    with open(made["table"], encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with open(folder / "figures.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["code", "households", "pledged", "people"])
        for number, row in enumerate(rows):
            households = 800 + number * 7919 % 4000
            writer.writerow([row["code"], households, households * (55 + number * 104729 % 46) // 100, households * 4])
    project.write_text(f"""version: 1
title: {{vi: "Cả nước", en: "The country"}}
as_of: 2025-09-30
source: {{vi: "số liệu thử", en: "made up"}}
boundaries: {{path: "{made[".gpkg"]}", key: code, name: name, parent: {made["parent"]}, level: commune}}
tables: [{{path: figures.csv, key: code, period: 2025-Q3, columns: {{households: households, pledged: pledged, people: people}}}}]
indicators: [{{key: pledged_share, target: 85}}]
maps: [{{key: pledged_share, indicator: pledged_share, breaks: [70, 80, 85, 90]}}]
outputs: [{{kind: atlas, path: atlas.pdf}}]
""", encoding="utf-8")
    for task, output in ("atlas, PDF", folder / "out.pdf"), ("atlas, PNGs", folder / "pages"):
        if output.is_dir():
            shutil.rmtree(output)
        command = [arguments.diaban, "atlas", project, "-o", output]
        report(task, "vn34", compare({"diaban": command}, {"diaban": output}, 1, arguments.work))


def report_growth(arguments):
    def time_of(command, output):
        return compare({"diaban": command}, {"diaban": output}, arguments.runs, arguments.work)["diaban"][0]

    print("\nGrowth with the number of units")
    for task in GROWING:
        if arguments.only and task.startswith("join"):
            continue
        ratio = growth(arguments, task, time_of)
        print(f"      a unit of 100,000 costs {ratio:.2f} times one of 25,000\n")
        sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--diaban", type=Path, required=True)
    parser.add_argument("--make-layer", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--sizes", type=lambda text: text.split(","), default=list(SIZES))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--no-geojson", action="store_true", help="leave out the slowest format")
    parser.add_argument("--only", choices=("borders",), help="what stands on the coverage, alone")
    parser.add_argument("--growth", action="store_true", help="also with --sizes: how the work grows with the number of units")
    arguments = parser.parse_args()
    for name in ("diaban", "make_layer", "work"):
        setattr(arguments, name, getattr(arguments, name).resolve())
    arguments.work.mkdir(parents=True, exist_ok=True)

    peers = Peers(arguments.work)
    print(f"machine: {machine()}; medians of {arguments.runs} whole processes, seconds; peak MB is the largest")
    print(f"peers installed: {', '.join(peers.installed) or 'none'}; not installed: {', '.join(peers.missing) or 'none'}")
    inputs = ready(arguments)
    print(f"\n{'task':<24}{'size':<8}{'ours s':>8}  {'peer':<12}{'peer s':>8}{'ratio':>8}{'our MB':>7}{'peer MB':>8}")
    if not arguments.only:
        report("run a year's project", "150", year_task(arguments))
        report("the whole briefing", "150", briefing_task(arguments))
        wide_tasks(inputs, arguments)
        if "vn34" in inputs:
            atlas_task(inputs["vn34"], arguments)
    for size, made in inputs.items():
        tasks = [] if arguments.only else list(tasks_of(size, made, arguments, peers))
        for task, commands, outputs in tasks + list(border_tasks_of(made, arguments, peers)):
            report(task, size, compare(commands, outputs, arguments.runs, arguments.work))
    if arguments.sizes == list(SIZES) or arguments.growth:
        report_growth(arguments)


if __name__ == "__main__":
    main()
