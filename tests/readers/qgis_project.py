#!/usr/bin/python3
"""qgis_project.py PROJECT WORK: QGIS opens a project: every layer valid, the maps' classes, colours, words, counts and
labels those of our maps, each layout exported to a page that is not blank; the same from the copy in the GeoPackage
and after the folder was moved.

RUN_JSON names what `diaban run --json` printed. Exits 77 for a project of another run. The pages stay in WORK."""
import glob
import os
import shutil
import sys
import xml.etree.ElementTree as ElementTree

from qgis.core import (QgsApplication, QgsCoordinateTransform, QgsExpression, QgsExpressionContext, QgsExpressionContextUtils,
                       QgsLayoutExporter, QgsLayoutItemMap, QgsProject)

from qgis_style import compare, maps_of

SVG = "{http://www.w3.org/2000/svg}"


def read(path):
    project = QgsProject()
    if not project.read(path):
        raise ValueError(f"QGIS does not read {path}: {project.error()}")
    for layer in project.mapLayers().values():
        if not layer.isValid():
            raise ValueError(f"{path}: not valid: {layer.name()}: {layer.source()}")
        if not layer.crs().isValid():
            raise ValueError(f"{path}: no CRS: {layer.name()}")
    return project


def maps_group(project, number):
    """The group that shows one layer at a time: the maps."""
    for group in project.layerTreeRoot().children():
        if group.isMutuallyExclusive():
            layers = [node.layer() for node in group.findLayers()]
            if len(layers) != number or None in layers:
                raise ValueError(f"{len(layers)} layers for {number} maps, or some that QGIS does not find")
            return layers
    raise ValueError("no group of maps")


def labels_beside(path, title):
    """The lines of the labels on our map of that title, as an SVG beside the project has them; none without one."""
    found = set()
    for picture in glob.glob(os.path.join(os.path.dirname(path), "*.svg")):
        root = ElementTree.parse(picture).getroot()
        if root.findtext(SVG + "title") == title:
            for group in root.iter(SVG + "g"):
                if group.get("id") == "labels":
                    found.update(" ".join("".join(text.itertext()).split()) for text in group.iter(SVG + "text"))
    return found


def check_labels(layer, words):
    expression = QgsExpression(layer.labeling().settings().fieldName)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    ours = set()
    for feature in layer.getFeatures():
        context.setFeature(feature)
        text = expression.evaluate(context)
        if expression.hasEvalError():
            raise ValueError(f"labels: {expression.evalErrorString()}")
        ours.update(str(text).replace("\n", " ").split())
    # A name that does not fit in the form of the others has its kind of unit shortened ("X.") on our map.
    strange = [word for label in words for word in label.split() if word not in ours and not word.endswith(".")]
    if strange:
        raise ValueError(f"labels of our map that QGIS would not write: {strange[:5]}")
    return len(words)


def export(project, layer_of, work, stem):
    """Every layout as a page with paint on it; its map shows a layer of the project."""
    layouts = project.layoutManager().printLayouts()
    if len(layouts) != len(layer_of):
        raise ValueError(f"{len(layouts)} layouts for {len(layer_of)} maps")
    for number, layout in enumerate(layouts):
        items = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
        if not items or any(not item.layers() for item in items):
            raise ValueError(f"{layout.name()}: a map without layers")
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = 150
        picture = os.path.join(work, f"{stem}-{number + 1}.png")
        if QgsLayoutExporter(layout).exportToImage(picture, settings) != QgsLayoutExporter.Success:
            raise ValueError(f"{layout.name()}: not exported")
        check_paint(picture, layer_of[number])


def check_paint(picture, legend):
    from PyQt5.QtGui import QImage
    image = QImage(picture)
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    lost = {row["fill"] for row in legend if row["count"] and not row["hatch"]} - seen
    if lost:
        raise ValueError(f"{picture}: colours of the legend that are not on the page: {sorted(lost)}")


def layers_over_and_under(project, maps):
    """Borders of districts lie over the maps, neighbours under them; both hold something. How many there are."""
    order = [node.layerId() for node in project.layerTreeRoot().findLayers()]
    places = sorted(order.index(layer.id()) for layer in maps)
    found = 0
    for layer in project.mapLayers().values():
        table = layer.source().rpartition("layername=")[2].partition("|")[0]
        for ending, over in (("_parent_borders", True), ("_neighbours", False), ("_locator", False)):
            if table.endswith(ending):
                found += 1
                if layer.featureCount() < 1 or layer.extent().isEmpty():
                    raise ValueError(f"{layer.name()}: empty")
                place = order.index(layer.id())
                if (place < places[0]) is not over or (place > places[-1]) is over:
                    raise ValueError(f"{layer.name()}: on the wrong side of the maps")
    return found


def check_furniture(layout, layers):
    """The locator frames what the main map shows; the logo is a picture; the main map has what lies under it."""
    main = layout.itemById("map")
    locator = layout.itemById("locator")
    if locator is not None:
        if locator.overview().linkedMap() is not main:
            raise ValueError(f"{layout.name()}: the locator does not frame the map")
        if not all(layer.source().rpartition("layername=")[2].endswith("_locator") for layer in locator.layers()):
            raise ValueError(f"{layout.name()}: the locator shows other layers")
        away = QgsCoordinateTransform(main.crs(), locator.crs(), QgsProject.instance())
        if not locator.extent().intersects(away.transformBoundingBox(main.extent())):
            raise ValueError(f"{layout.name()}: the map lies outside of its locator")
    logo = layout.itemById("logo")
    if logo is not None and (logo.isMissingImage() or not logo.picturePath().startswith("base64:")):
        raise ValueError(f"{layout.name()}: the logo is lost")
    under = [layer for layer in layers if layer.source().endswith("_neighbours")]
    if under and main.layers()[-1] not in under:
        raise ValueError(f"{layout.name()}: no neighbours under the map")
    return (locator is not None) + (logo is not None)


def check(path, maps, work, stem):
    project = read(path)
    if not project.crs().isValid():
        raise ValueError("the project has no CRS")
    layers = maps_group(project, len(maps))
    labels = 0
    for layer, entry in zip(layers, maps):
        compare(layer, entry["legend"], True)
        words = labels_beside(path, layer.name())
        if bool(words) > layer.labelsEnabled():
            raise ValueError(f"{layer.name()}: our map has labels, QGIS's has none")
        labels += check_labels(layer, words) if words else 0
    around = layers_over_and_under(project, layers)
    furniture = sum(check_furniture(layout, project.mapLayers().values()) for layout in project.layoutManager().printLayouts())
    export(project, [entry["legend"] for entry in maps], work, stem)
    return (f"{len(project.mapLayers())} layers, {around} of them over and under the maps, {len(maps)} layouts, "
            f"{furniture} locators and logos, {labels} labels")


def main(path, work):
    application = QgsApplication([], False)
    application.setPrefixPath("/usr", True)
    application.initQgis()
    maps = maps_of(path)
    if maps is None:
        print("not of the run that RUN_JSON tells", flush=True)
        os._exit(77)
    stem = os.path.splitext(os.path.basename(path))[0]
    fault = None
    moved = os.path.join(work, "moved " + stem)
    try:
        words = check(path, maps, work, stem)
        shutil.copytree(os.path.dirname(os.path.abspath(path)), moved)
        check(os.path.join(moved, os.path.basename(path)), maps, work, stem + "-moved")
        packages = glob.glob(os.path.join(moved, "*.gpkg"))
        os.remove(os.path.join(moved, os.path.basename(path)))
        inside = 0
        for package in packages:
            if stem in QgsApplication.projectStorageRegistry().projectStorageFromType("geopackage").listProjects(
                    f"geopackage:{package}"):
                check(f"geopackage:{package}?projectName={stem}", maps, work, stem + "-inside")
                inside += 1
        if inside != 1:
            raise ValueError(f"{inside} GeoPackages carry the project")
        print(words, flush=True)
    except ValueError as error:
        fault = error
        print(error, flush=True)
    # Qt's teardown under Python may crash after the work is done; the answer is known here.
    os._exit(1 if fault else 0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
