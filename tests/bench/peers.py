# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""The programs that others use for the same work, as commands; those that are not installed are left out and named."""
import shutil
import subprocess

DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}
COLOURS = ["255 255 178", "254 204 92", "253 141 60", "240 59 32", "189 0 38"]

QGIS_JOIN = """
import sys
from qgis.core import *
app = QgsApplication([], False); app.initQgis()
layer = QgsVectorLayer(sys.argv[1], "units", "ogr"); table = QgsVectorLayer(sys.argv[2], "values", "ogr")
join = QgsVectorLayerJoinInfo(); join.setJoinLayer(table); join.setJoinFieldName(sys.argv[4]); join.setTargetFieldName(sys.argv[3])
join.setUsingMemoryCache(True); layer.addJoin(join)
QgsProject.instance().addMapLayers([layer, table])
options = QgsVectorFileWriter.SaveVectorOptions(); options.driverName = sys.argv[6]
QgsVectorFileWriter.writeAsVectorFormatV3(layer, sys.argv[5], QgsCoordinateTransformContext(), options)
"""
QGIS_MAP = """
import sys
from qgis.core import *
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
app = QgsApplication([], False); app.initQgis()
layer = QgsVectorLayer(sys.argv[1], "units", "ogr"); breaks = [float("-inf")] + [float(b) for b in sys.argv[3].split(",")] + [float("inf")]
ranges = [QgsRendererRange(a, b, QgsFillSymbol.createSimple({"color": f"{40 * i},80,120"}), "") for i, (a, b) in enumerate(zip(breaks, breaks[1:]))]
layer.setRenderer(QgsGraduatedSymbolRenderer(sys.argv[2], ranges))
settings = QgsMapSettings(); settings.setLayers([layer]); settings.setOutputSize(QSize(1920, 1080)); settings.setExtent(layer.extent())
job = QgsMapRendererParallelJob(settings); job.start(); job.waitForFinished(); job.renderedImage().save(sys.argv[4])
"""
GEOPANDAS_OVERLAY = """
import sys
import geopandas
a = geopandas.read_file(sys.argv[1]); b = geopandas.read_file(sys.argv[2])
both = geopandas.overlay(a, b, how="intersection"); both["area"] = both.area
both.drop(columns="geometry").to_csv(sys.argv[3], index=False)
"""
R_JOIN = """
a <- commandArgs(TRUE); suppressMessages(library(sf))
x <- st_read(a[1], quiet=TRUE); t <- read.csv(a[2], colClasses="character")
x <- merge(x, t, by.x=a[3], by.y=a[4], all.x=TRUE); st_write(x, a[5], driver=a[6], quiet=TRUE)
"""
R_NEIGHBOURS = """
a <- commandArgs(TRUE); suppressMessages({library(sf); library(spdep)}); sf_use_s2(FALSE)
n <- poly2nb(st_read(a[1], quiet=TRUE)); write.csv(data.frame(from=rep(seq_along(n), card(n)), to=unlist(n[card(n) > 0])), a[2])
"""


def works(command):
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


class Peers:
    """What is installed here, and each task as a command of it."""

    def __init__(self, work):
        self.scripts = work / "scripts"
        self.scripts.mkdir(parents=True, exist_ok=True)
        for name, text in (("join.py", QGIS_JOIN), ("map.py", QGIS_MAP), ("join.R", R_JOIN), ("neighbours.R", R_NEIGHBOURS),
                           ("overlay.py", GEOPANDAS_OVERLAY)):
            (self.scripts / name).write_text(text)
        found = {
            "ogr2ogr": shutil.which("ogr2ogr") is not None,
            "map2img": self.map2img() is not None,
            "QGIS": works(["/usr/bin/python3", "-c", "import qgis.core"]),
            "R sf": works(["Rscript", "-e", "library(sf)"]),
            "R spdep": works(["Rscript", "-e", "library(spdep)"]),
            "mapshaper": shutil.which("mapshaper-xl") is not None,
            "geopandas": works(["/usr/bin/python3", "-c", "import geopandas"]),
        }
        self.installed = [who for who, there in found.items() if there]
        self.missing = [who for who, there in found.items() if not there]

    @staticmethod
    def map2img():
        return shutil.which("map2img") or shutil.which("shp2img")

    def has(self, who):
        return who in self.installed

    def convert(self, layer, out, ending):
        commands = {}
        if self.has("ogr2ogr"):
            commands["ogr2ogr"] = ["ogr2ogr", "-f", DRIVERS[ending], out / f"ogr2ogr{ending}", layer]
        if self.has("mapshaper") and ending != ".gpkg":
            commands["mapshaper"] = ["mapshaper-xl", layer, "-o", out / f"mapshaper{ending}"]
        return commands

    def join(self, made, out, ending):
        layer, table, key, table_key = made[ending], made["table"], made["key"], made["table_key"]
        commands = {}
        if self.has("ogr2ogr"):
            commands["ogr2ogr"] = self.ogr_join(made, out, ending)
        if self.has("QGIS"):
            commands["QGIS"] = ["/usr/bin/python3", self.scripts / "join.py", layer, table, key, table_key,
                                out / f"QGIS{ending}", DRIVERS[ending]]
        if self.has("R sf"):
            commands["R sf"] = ["Rscript", self.scripts / "join.R", layer, table, key, table_key, out / f"R sf{ending}",
                                DRIVERS[ending]]
        if self.has("mapshaper") and ending != ".gpkg":
            commands["mapshaper"] = ["mapshaper-xl", layer, "-join", table, f"keys={key},{table_key}",
                                     "string-fields=*", "-o", out / f"mapshaper{ending}"]
        return commands

    @staticmethod
    def ogr_join(made, out, ending):
        # Fastest by far where both sides are tables of one SQLite file: a join across files took 10 to 100 times as long.
        layer, table, target = made[ending], made["table"], out / f"ogr2ogr{ending}"
        copy = out / "ogr2ogr-with-table.gpkg"
        into = f"cp '{layer}' '{copy}'" if ending == ".gpkg" else f"ogr2ogr -nln units -nlt PROMOTE_TO_MULTI '{copy}' '{layer}'"
        sql = f"select u.*, t.* from units u left join joined_table t on u.{made['key']} = t.{made['table_key']}"
        steps = [f"rm -f '{copy}'", into, f"ogr2ogr -update -nln joined_table '{copy}' '{table}'",
                 f"ogr2ogr -f '{DRIVERS[ending]}' '{target}' '{copy}' -sql \"{sql}\" -nln units"]
        return ["sh", "-c", " && ".join(steps)]

    def borders(self, made, out):
        commands = {}
        if self.has("mapshaper"):
            # The lines alone: it neither measures them nor names the two sides.
            commands["mapshaper"] = ["mapshaper-xl", made[".shp"], "-innerlines", "-o", out / "mapshaper-lines.shp"]
        if self.has("R spdep"):
            commands["R spdep"] = ["Rscript", self.scripts / "neighbours.R", made[".gpkg"], out / "R spdep.csv"]
        return commands

    def borders_changed(self, layer, out, ending, words):
        if not self.has("mapshaper"):
            return {}
        step = ["-dissolve", words[1]] if words[0] == "--dissolve" else ["-simplify", words[1]]
        return {"mapshaper": ["mapshaper-xl", layer, *step, "-o", out / f"mapshaper{ending}"]}

    def map(self, layer, value, breaks, out):
        commands = {}
        if self.has("map2img"):
            commands["map2img"] = [self.map2img(), "-m", self.mapfile(layer, value, breaks), "-o", out / "map2img.png"]
        if self.has("QGIS"):
            commands["QGIS"] = ["/usr/bin/python3", self.scripts / "map.py", layer, value, ",".join(map(str, breaks)),
                                out / "QGIS.png"]
        return commands

    def overlay(self, made, out):
        """All intersections of two layers with their areas: of mapshaper on a sphere, of geopandas in the plane of degrees."""
        commands = {}
        if self.has("mapshaper"):
            commands["mapshaper"] = ["mapshaper-xl", "-i", made[".shp"], made["other.shp"], "combine-files", "-union", "target=*",
                                     "-each", "area = this.originalArea", "-o", out / "mapshaper.csv"]
        if self.has("geopandas"):
            commands["geopandas"] = ["/usr/bin/python3", self.scripts / "overlay.py", made[".gpkg"], made["other.gpkg"],
                                     out / "geopandas.csv"]
        return commands

    def mapfile(self, layer, value, breaks):
        edges = ["-1e308", *map(str, breaks), "1e308"]
        classes = "\n".join(
            f"CLASS EXPRESSION ([{value}] >= {low} AND [{value}] < {high}) STYLE COLOR {colour} OUTLINECOLOR 90 90 90 END END"
            for low, high, colour in zip(edges, edges[1:], COLOURS))
        text = (f"MAP SIZE 1920 1080 EXTENT 102 8 110 24 IMAGETYPE PNG\nLAYER NAME \"units\" TYPE POLYGON STATUS DEFAULT\n"
                f"CONNECTIONTYPE OGR CONNECTION \"{layer}\" DATA \"units\"\n{classes}\nEND END\n")
        path = self.scripts / f"{layer.stem}.map"
        path.write_text(text)
        return path
