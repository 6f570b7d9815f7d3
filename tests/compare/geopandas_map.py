# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""geopandas_map.py BOUNDARIES TABLE OUT.png: the map with geopandas and matplotlib, as carefully as they let one."""

import sys

import geopandas
import matplotlib
from matplotlib.patches import Patch

import page

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402  (the backend first)


def main(boundaries, table, out):
    plt.rcParams["font.family"] = "Noto Sans"
    units = geopandas.read_file(boundaries, layer="communes").to_crs(32649)
    shares = page.shares(table)
    units["share"] = [shares.get(code) for code in units["code"]]
    units["class"] = [None if share is None or share != share else sum(share >= b for b in page.BREAKS)
                      for share in units["share"]]
    figure, axes = plt.subplots(figsize=[side / 25.4 for side in page.MILLIMETRES])
    figure.subplots_adjust(left=0.1, right=0.75, bottom=0.12, top=0.85)
    for index, colour in enumerate(page.COLOURS):
        units[units["class"] == index].plot(ax=axes, color=colour, edgecolor="#7f8b97", linewidth=0.4)
    units[units["share"].isna()].plot(ax=axes, color="#e4e7eb", edgecolor="#616e7c", hatch="////", linewidth=0.4)
    units.dissolve("district_name").boundary.plot(ax=axes, color="#3e4c59", linewidth=1)
    for _, unit in units.iterrows():
        at = unit.geometry.representative_point()
        axes.annotate(page.short(unit["name"]), (at.x, at.y), ha="center", va="center", fontsize=6)
    patches = [Patch(facecolor=colour, edgecolor="#5d6975", label=f"{page.words(i)} ({(units['class'] == i).sum()})")
               for i, colour in reversed(list(enumerate(page.COLOURS)))]
    patches.append(Patch(facecolor="#e4e7eb", edgecolor="#616e7c", hatch="////",
                         label=f"không có số liệu ({units['share'].isna().sum()})"))
    axes.legend(handles=patches, title=page.LEGEND, loc="upper left", bbox_to_anchor=(1.02, 1), frameon=False)
    axes.set_axis_off()
    figure.text(0.025, 0.92, page.TITLE, fontsize=25, weight="bold")
    figure.text(0.025, 0.87, page.SUBTITLE, fontsize=14)
    figure.text(0.025, 0.04, page.FOOTER, fontsize=9)
    figure.savefig(out, dpi=96)


main(*sys.argv[1:])
