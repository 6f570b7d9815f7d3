#!/usr/bin/python3
"""qgis_layer.py LAYER: QGIS opens each layer of the file: valid, with a CRS, features with geometry, fields with
names, and Vietnamese letters in the text (UTF-8 read as another encoding shows itself by its debris)."""
import os
import sys

from qgis.core import QgsApplication, QgsVectorLayer

VIETNAMESE = set("ăâđêôơưĂÂĐÊÔƠƯảạãẩậẫẳặẵẻẹẽểệễỉịĩỏọõổộỗởợỡủụũửựữỷỵỹấầắằếềốồớờứừ")
DEBRIS = ("\ufffd", "Ã", "áº", "á»", "Ä\u2018", "Ä‘")


def fault_of(layer, name):
    if not layer.isValid():
        return f"{name}: QGIS does not open it: {layer.error().summary()}"
    if not layer.crs().isValid():
        return f"{name}: no coordinate reference system"
    if any(not field.name() for field in layer.fields()):
        return f"{name}: a field without a name"
    listed, letters, shapes = 0, 0, 0
    for feature in layer.getFeatures():
        listed += 1
        shapes += feature.hasGeometry()
        for value in feature.attributes():
            if isinstance(value, str):
                if any(piece in value for piece in DEBRIS):
                    return f"{name}: text in the wrong encoding: {value!r}"
                letters += bool(VIETNAMESE & set(value))
    if listed == 0 or listed != layer.featureCount():
        return f"{name}: says {layer.featureCount()} features and lists {listed}"
    if layer.isSpatial() and shapes == 0:
        return f"{name}: no feature has a geometry"
    if letters == 0:
        return f"{name}: no text with a Vietnamese letter"
    print(f"{name}: {listed} features, {shapes} shapes, {layer.fields().count()} fields, {layer.crs().authid()};", end=" ")
    return None


def names_of(path):
    """The names of the file's layers; one empty name where the driver knows of none."""
    whole = QgsVectorLayer(path, "layer", "ogr")
    if not whole.isValid():
        return [""]
    separator = "!!::!!"  # QgsDataProvider.SUBLAYER_SEPARATOR
    return [text.split(separator)[1] for text in whole.dataProvider().subLayers()] or [""]


def main(path):
    application = QgsApplication([], False)
    application.initQgis()
    faults = []
    for name in names_of(path):
        fault = fault_of(QgsVectorLayer(f"{path}|layername={name}" if name else path, name, "ogr"), name or path)
        if fault:
            faults.append(fault)
    print("; ".join(faults), flush=True)
    # Qt's teardown under Python may crash after the work is done; the answer is known here.
    os._exit(1 if faults else 0)


if __name__ == "__main__":
    main(sys.argv[1])
