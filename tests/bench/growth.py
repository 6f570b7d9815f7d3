# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""How the work of `diaban` grows with the number of units, at the same number of vertices a unit: a straight line, or not."""
import subprocess

VERTICES_A_UNIT = 81  # as of the layer of 100,000 units
SMALLEST = 100        # what is left is the start of the program
JOIN = "join LAYER TABLE -o OUT --key code --table-key code"
GROWING = {  # task: ending, and the words of the command
    "join gpkg": (".gpkg", JOIN),
    "join shp": (".shp", JOIN),
    "join geojson": (".geojson", JOIN),
    "neighbours": (".gpkg", "borders LAYER --key code --neighbours OUT.csv"),
    "dissolve": (".gpkg", "convert LAYER -o OUT --dissolve parent"),
    "simplify": (".gpkg", "convert LAYER -o OUT --simplify 5%"),
}
SIZES = (2_000, 12_500, 25_000, 50_000, 100_000)


def layers(make_layer, folder, ending):
    """{units: (layer, table)}, made where they are missing."""
    made = {}
    for units in (SMALLEST, *SIZES):
        layer, table = folder / f"growth{units}{ending}", folder / f"growth{units}.csv"
        if not layer.exists() or not table.exists():
            subprocess.run([make_layer, "--units", str(units), "--vertices", str(units * VERTICES_A_UNIT), "-o", layer],
                           check=True)
        made[units] = (layer, table)
    return made


def growth(arguments, task, time_of):
    """Prints seconds, and microseconds a unit beyond those of the smallest layer; `time_of(command, output)` gives the
    median of whole processes. Returns the cost of a unit at the largest size over that at a quarter of it."""
    ending, words = GROWING[task]
    out = arguments.work / "out" / f"growth{ending}"
    seconds = {}
    for units, (layer, table) in layers(arguments.make_layer, arguments.work / "inputs", ending).items():
        places = {"LAYER": layer, "TABLE": table, "OUT": out, "OUT.csv": out.with_suffix(".csv")}
        seconds[units] = time_of([arguments.diaban, *(places.get(word, word) for word in words.split())], out)
    start = seconds.pop(SMALLEST)
    cost = {units: (s - start) / units * 1e6 for units, s in seconds.items()}
    print(f"{task}, {VERTICES_A_UNIT} vertices a unit; start {start:.3f} s")
    for units, s in seconds.items():
        print(f"{units:>12,} units {s:8.3f} s {cost[units]:8.2f} µs a unit")
    return cost[SIZES[-1]] / cost[SIZES[2]]
