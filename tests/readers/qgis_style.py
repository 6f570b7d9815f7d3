#!/usr/bin/python3
"""qgis_style.py LAYER WORK: QGIS opens a layer with the classes, colours, words and hatches of the project's maps.

RUN_JSON names what `diaban run --json` printed: the legends that the maps show. The style that QGIS takes by itself is
that of the first map; every other one, in the GeoPackage or in NAME.KEY.qml, is loaded and compared too. Compared are
the rows of QGIS's legend (words, colour, pattern lines) and how many features QGIS puts into each; then the layer is
drawn into WORK, and every colour in use must be in the picture. Exits 77 for a layer of another run."""
import json
import os
import sys

from PyQt5.QtCore import QSize
from PyQt5.QtGui import QColor
from PyQt5.QtXml import QDomDocument
from qgis.core import (QgsApplication, QgsExpressionContext, QgsExpressionContextUtils, QgsMapRendererSequentialJob,
                       QgsMapSettings, QgsRenderContext, QgsVectorLayer)

LINES = {"": [], "no_data": [4.0], "not_matched": [2.6], "suppressed": [3.2, 3.2]}


def rows_of(renderer):
    """(key, words, colour, spacings of pattern lines) of each row of QGIS's legend, headings left out."""
    rows = []
    for item in renderer.legendSymbolItems():
        symbol = item.symbol()
        if symbol is not None and item.ruleKey() not in ("circles", "weak"):  # these lie over the rows
            lines = [layer.distance() for layer in symbol if layer.layerType() == "LinePatternFill"]
            rows.append((item.ruleKey(), item.label(), symbol.symbolLayer(0).color().name(), lines))
    return rows


def counts_of(layer, renderer, rows):
    """How many features QGIS draws with each row; a feature that is in no row or in several is an error."""
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    renderer.startRender(context, layer.fields())
    counts = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context) & rows  # a heading counts as a row in QGIS
        if len(keys) != 1 or not renderer.willRenderFeature(feature, context):
            raise ValueError(f"feature {feature.id()} is in {len(keys)} rows: {sorted(keys)}")
        key = keys.pop()
        counts[key] = counts.get(key, 0) + 1
    renderer.stopRender(context)
    return counts


def compare(layer, legend, ordered):
    """QGIS's rows against ours; raises ValueError with what differs. Returns the colours in use."""
    renderer = layer.renderer().clone()
    rows = rows_of(renderer)
    counts = counts_of(layer, renderer, {row[0] for row in rows})
    # A row for "no data" is always there, also where our map needs none.
    seen = [(words, colour, lines, counts.get(key, 0)) for key, words, colour, lines in rows]
    used = [row for row in seen if row[3] > 0 or not row[2]]
    want = [(row["text"], row["fill"], LINES[row["hatch"]], row["count"]) for row in legend]
    if (used if ordered else sorted(used)) != (want if ordered else sorted(want)):
        raise ValueError(f"QGIS has {used}, the map {want}")
    return {colour for _, colour, _, count in seen if count}


def draw(layer, colours, picture):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(1600, 1200))
    settings.setBackgroundColor(QColor("#010203"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image.save(picture)
    drawn = {image.pixelColor(x, y).name() for x in range(0, 1600, 3) for y in range(0, 1200, 3)}
    if not colours <= drawn:
        raise ValueError(f"not in the picture {picture}: {sorted(colours - drawn)}")


def check(path, maps, work):
    layer = QgsVectorLayer(path, os.path.basename(path), "ogr")
    colours = compare(layer, maps[0]["legend"], True)
    draw(layer, colours, os.path.join(work, os.path.basename(path) + ".png"))
    if not any(layer.attributeAlias(i) for i in range(layer.fields().count())):
        raise ValueError("no field has an alias")
    if "[%" not in layer.mapTipTemplate():
        raise ValueError("no map tip")
    checked = 1
    for entry in maps[1:]:
        style = f"{os.path.splitext(path)[0]}.{entry['key']}.qml"
        if not path.endswith(".gpkg") and os.path.exists(style):
            words, done = layer.loadNamedStyle(style)
            if not done:
                raise ValueError(f"{style}: {words}")
            compare(layer, entry["legend"], True)
            checked += 1
    return checked + check_table(layer, maps)


def check_table(layer, maps):
    """The styles in a GeoPackage: by rules, one a map, then the same as ranges."""
    number, ids, names, _, _ = layer.listStylesInDatabase()
    for i in range(max(number, 0)):
        style, words = layer.getStyleFromDatabase(ids[i])
        document = QDomDocument()
        if words or not document.setContent(style)[0]:
            raise ValueError(f"style {names[i]}: {words}")
        done, words = layer.importNamedStyle(document)
        if not done:
            raise ValueError(f"style {names[i]}: {words}")
        ranges = layer.renderer().type() == "graduatedSymbol"
        if ranges != (i >= number // 2):
            raise ValueError(f"style {names[i]} is a {layer.renderer().type()}")
        compare(layer, maps[i % len(maps)]["legend"], not ranges)
    return max(number, 0)


def maps_of(path):
    """The maps of the project that wrote the layer; None where no project of the run did."""
    with open(os.environ["RUN_JSON"], encoding="utf-8") as stream:
        for project in json.load(stream)["projects"]:
            if os.path.realpath(path) in map(os.path.realpath, project["written"]):
                return project["maps"]
    return None


def main(path, work):
    application = QgsApplication([], False)
    application.initQgis()
    maps = maps_of(path)
    if not maps:
        print("not of the run that RUN_JSON tells" if maps is None else "its project has no maps", flush=True)
        os._exit(77)
    fault = None
    try:
        print(f"{check(path, maps, work)} styles as the maps show them", flush=True)
    except ValueError as error:
        fault = error
        print(error, flush=True)
    # Qt's teardown under Python may crash after the work is done; the answer is known here.
    os._exit(1 if fault else 0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
