#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Makes up linked clusters on a layer of real units, for pictures and tests: contiguous groups of 2 to 6 neighbours with
dates, some of them expired or not signed yet, some that overlap. Each row says that it is made up.

    make_clusters.py LAYER OUT.csv [--clusters N] [--seed N] [--as-of DATE] [--diaban PROGRAM] [-- OPTIONS OF borders]

The options behind "--" say which units and fields: --only provinceCode=15 --key code --name fullName --parent provinceCode.
The same layer, seed and options give the same file."""
import argparse
import csv
import datetime
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

KINDS = ("Xã ", "Phường ", "Thị trấn ", "Đặc khu ", "Thị xã ", "Thành phố ", "Huyện ")


def borders_of(program, layer, options):
    """Names by code, and the neighbours of each code, from the program's own layer of borders."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "borders.geojson"
        subprocess.run([program, "borders", layer, "-o", str(path), *options], check=True, stdout=subprocess.DEVNULL)
        rows = [feature["properties"] for feature in json.loads(path.read_text(encoding="utf-8"))["features"]]
    names, neighbours = {}, {}
    for row in rows:
        names[row["left"]] = row["left_name"]
        if not row.get("right_name"):
            continue  # an outer border
        names[row["right"]] = row["right_name"]
        neighbours.setdefault(row["left"], set()).add(row["right"])
        neighbours.setdefault(row["right"], set()).add(row["left"])
    return names, {code: sorted(of) for code, of in neighbours.items()}


def grow(chance, start, size, neighbours, taken):
    """A contiguous group around a unit; units of no group yet are preferred."""
    group = [start]
    while len(group) < size:
        rim = sorted({near for code in group for near in neighbours[code]} - set(group))
        free = [code for code in rim if code not in taken]
        if not rim:
            break
        group.append(chance.choice(free or rim))
    return sorted(group)


def bare(name):
    return next((name[len(kind):] for kind in KINDS if name.startswith(kind)), name)


def dates(chance, as_of):
    """Day of signing and last day: of most the day asked for lies between them."""
    state = chance.random()
    signed = as_of - datetime.timedelta(days=chance.randint(60, 1400))
    if state < 0.1:
        return signed, as_of - datetime.timedelta(days=chance.randint(1, 50))  # expired
    if state < 0.15:
        return as_of + datetime.timedelta(days=chance.randint(5, 90)), None  # not signed yet
    return signed, None if chance.random() < 0.5 else as_of + datetime.timedelta(days=chance.randint(30, 1200))


def written(day):
    return day.strftime("%d/%m/%Y") if day else ""


def made_up(names, neighbours, number, seed, as_of):
    chance = random.Random(seed)
    taken, rows, codes = set(), [], sorted(neighbours)
    for index in range(1, number + 1):
        overlapping = taken and chance.random() < 0.15
        free = [code for code in codes if code not in taken] or codes
        start = chance.choice(sorted(taken) if overlapping else free)
        group = grow(chance, start, chance.choice([2, 2, 3, 3, 3, 4, 4, 5, 6]), neighbours, taken)
        taken.update(group)
        signed, until = dates(chance, as_of)
        title = f"Cụm liên kết {bare(names[group[0]])} – {bare(names[group[-1]])}"
        for code in group:
            rows.append([f"C{index:02}", title, "liên xã", code, names[code], names[group[0]], written(signed), written(until),
                         "giả lập"])
    return rows


def main():
    arguments = sys.argv[1:]
    split = arguments.index("--") if "--" in arguments else len(arguments)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("layer")
    parser.add_argument("output")
    parser.add_argument("--clusters", type=int, default=15)
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, default=datetime.date(2026, 7, 1))
    parser.add_argument("--diaban", default="build/release/bin/diaban")
    given = parser.parse_args(arguments[:split])
    names, neighbours = borders_of(given.diaban, given.layer, arguments[split + 1:])
    rows = made_up(names, neighbours, given.clusters, given.seed, given.as_of)
    with open(given.output, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Mã cụm", "Tên cụm liên kết", "Loại cụm", "Mã đơn vị", "Đơn vị", "Đơn vị chủ trì", "Ngày ký",
                         "Có hiệu lực đến", "Ghi chú"])
        writer.writerows(rows)
    print(f"{given.output}: {given.clusters} clusters, made up (giả lập), seed {given.seed}")


main()
