#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""proj_strips.py DIABAN BOUNDARIES CLUSTERS [UNITS]: border strips of 500 m against PROJ's geodesics.

Lengths and areas are measured again by pyproj; each corner of a strip must lie 500 m from its border, or on its unit's outline,
or as near to another border of the unit; and the sides of UNITS units (8) are counted again on a grid of 10 m, each point of the
unit given to its nearest border. Exit 77 (skipped) where pyproj, shapely or numpy are missing.
"""
import json
import math
import pathlib
import subprocess
import sys
import tempfile

try:
    import numpy
    from pyproj import Geod, Transformer
    from shapely.geometry import shape
except ImportError as missing:
    print(f"skipped: {missing.name} is not installed (apt-get install python3-pyproj python3-shapely python3-numpy)")
    sys.exit(77)

WIDTH = 500.0
LENGTH = 1e-9  # relative
AREA = 1e-6  # relative, of one strip
OFF = 0.75  # metres: round ends of 128 sides are short by 0.15 m, flat maps of units off by 0.15 m, bisectors by 0.1 %
STEP = 10.0  # of the grid
GEOD = Geod(ellps="WGS84")


def flat_map(longitude, latitude):
    """Metres about a place: distances from it are geodesic."""
    proj = f"+proj=aeqd +lat_0={latitude} +lon_0={longitude} +ellps=WGS84"
    return Transformer.from_crs("EPSG:4326", proj, always_xy=True)


def segments(lines, transformer):
    """All segments of lines in degrees as an array of x1, y1, x2, y2 on a flat map."""
    pieces = []
    for line in lines:
        x, y = transformer.transform(line[:, 0], line[:, 1])
        pieces.append(numpy.column_stack([x[:-1], y[:-1], x[1:], y[1:]]))
    return numpy.concatenate(pieces)


def distances(x, y, pieces):
    """Of each point to the nearest of the segments."""
    least = numpy.full(len(x), math.inf)
    for x1, y1, x2, y2 in pieces:
        dx, dy = x2 - x1, y2 - y1
        squared = dx * dx + dy * dy
        share = numpy.clip(((x - x1) * dx + (y - y1) * dy) / squared, 0, 1) if squared > 0 else 0
        numpy.minimum(least, numpy.hypot(x - x1 - share * dx, y - y1 - share * dy), out=least)
    return least


def lines_of(geometry):
    kind, coordinates = geometry["type"], geometry["coordinates"]
    if kind == "LineString":
        coordinates = [coordinates]
    if kind == "Polygon":
        coordinates = [coordinates]
    if kind in ("Polygon", "MultiPolygon"):
        coordinates = [ring for part in coordinates for ring in part]
    return [numpy.array(line, dtype=float)[:, :2] for line in coordinates]


def inside(x, y, rings):
    """Points inside of rings on a flat map, by the even-odd rule."""
    found = numpy.zeros(len(x), dtype=bool)
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring[:-1], ring[1:]):
            if y1 != y2:
                found ^= ((y1 > y) != (y2 > y)) & (x < x1 + (x2 - x1) * ((y - y1) / (y2 - y1)))
    return found


class Study:
    def __init__(self, diaban, boundaries, clusters, folder):
        layer = ["--layer", "communes", "--parent", "district_name", "--province", "province_code"]
        quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([diaban, "borders", boundaries, *layer, "--clusters", clusters, "-o", f"{folder}/b.geojson"], **quiet)
        subprocess.run([diaban, "convert", boundaries, "--layer", "communes", "-o", f"{folder}/u.geojson"], **quiet)
        load = lambda name: json.loads(pathlib.Path(folder, name).read_text(encoding="utf-8"))["features"]
        self.units = {f["properties"]["code"]: f["geometry"] for f in load("u.geojson")}
        self.borders = {}
        for feature in load("b.geojson"):
            own = feature["properties"]
            if own["right"] != "outside":
                self.borders[own["left"], own["right"]] = (own, lines_of(feature["geometry"]))
        self.strips = {(f["properties"]["left"], f["properties"]["right"]): f for f in load("b-border_areas.geojson")}
        self.faults = 0

    def say(self, what, worst, allowed):
        good = worst <= allowed
        self.faults += not good
        print(f"{'ok    ' if good else 'FAILED'} {what}: {worst:.3g} (allowed {allowed:g})")

    def of_unit(self, code):
        return {pair: lines for pair, (_, lines) in self.borders.items() if code in pair}

    def lengths_and_areas(self):
        length = max(abs(sum(GEOD.line_length(l[:, 0], l[:, 1]) for l in lines) / own["length_m"] - 1)
                     for own, lines in self.borders.values())
        self.say(f"lengths of {len(self.borders)} borders, relative", length, LENGTH)
        area = max(abs(abs(GEOD.geometry_area_perimeter(shape(f["geometry"]))[0]) / f["properties"]["area_m2"] - 1)
                   for f in self.strips.values())
        self.say(f"areas of {len(self.strips)} strips, relative", area, AREA)

    def corners(self):
        """How far each corner of a strip is from where it should be."""
        worst, beyond, count, free = 0.0, 0.0, 0, 0
        for pair, feature in self.strips.items():
            points = numpy.concatenate(lines_of(feature["geometry"]))
            transformer = flat_map(*points.mean(axis=0))
            x, y = transformer.transform(points[:, 0], points[:, 1])
            own = distances(x, y, segments(self.borders[pair][1], transformer))
            off = numpy.abs(own - WIDTH)
            free += int(numpy.count_nonzero(off <= OFF))
            beyond = max(beyond, float((own - WIDTH).max()))
            left = off > OFF
            for code in pair:
                outline = distances(x[left], y[left], segments(lines_of(self.units[code]), transformer))
                off[left] = numpy.minimum(off[left], outline)
                left = off > OFF
                others = [line for other, lines in self.of_unit(code).items() if other != pair for line in lines]
                if others and left.any():
                    other = distances(x[left], y[left], segments(others, transformer))
                    off[left] = numpy.minimum(off[left], numpy.abs(other - own[left]) / 2)
                left = off > OFF
            worst, count = max(worst, float(off.max())), count + len(off)
        self.say(f"{count} corners of strips, {free} of them {WIDTH:.0f} m from the border, off by metres", worst, OFF)
        self.say("farther than that from the border, where another is as near, by metres", beyond, 2 * OFF)

    def grid(self, number):
        """Areas of sides by points, 10 m apart, each given to the nearest border of its unit."""
        worst, counted, given = 0.0, 0.0, 0.0
        codes = sorted(code for code in self.units if len(self.of_unit(code)) > 2)
        for code in codes[:: max(1, len(codes) // number)][:number]:
            rings = lines_of(self.units[code])
            transformer = flat_map(*numpy.concatenate(rings).mean(axis=0))
            flat = [numpy.column_stack(transformer.transform(ring[:, 0], ring[:, 1])) for ring in rings]
            low, high = numpy.concatenate(flat).min(axis=0), numpy.concatenate(flat).max(axis=0)
            x, y = (a.ravel() for a in numpy.meshgrid(*(numpy.arange(l, h, STEP) + STEP / 2 for l, h in zip(low, high))))
            within = inside(x, y, flat)
            x, y = x[within], y[within]
            pairs = sorted(self.of_unit(code))
            away = numpy.stack([distances(x, y, segments(self.borders[pair][1], transformer)) for pair in pairs])
            nearest = numpy.where(away.min(axis=0) <= WIDTH, away.argmin(axis=0), -1)
            for i, pair in enumerate(pairs):
                own = self.strips[pair]["properties"]
                area = own["left_area_m2" if pair[0] == code else "right_area_m2"]
                points = float(numpy.count_nonzero(nearest == i)) * STEP * STEP
                counted, given = counted + points, given + area
                # what a grid may be off by: squares along the outline, each half in
                edge = 2 * own["length_m"] + 4 * WIDTH
                worst = max(worst, abs(points - area) / (STEP * STEP * math.sqrt(edge / STEP)))
        self.say("sides counted on a grid, in standard errors of one", worst, 3)
        self.say("all of these sides together, relative", abs(counted / given - 1), 1e-3)


def main(diaban, boundaries, clusters, units="8"):
    with tempfile.TemporaryDirectory() as folder:
        study = Study(diaban, boundaries, clusters, folder)
        study.lengths_and_areas()
        study.corners()
        study.grid(int(units))
    return 1 if study.faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
