<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>qgis.maps</source><translation>Maps</translation></message>
    <message><source>qgis.weak_group</source><translation>Weak areas</translation></message>
    <message><source>qgis.weak_layer</source><translation>Outlines of weak areas</translation></message>
    <message><source>qgis.weak</source><translation>Weak areas ({count})</translation></message>
    <message><source>qgis.needs_layer</source><translation>line {line}: the QGIS project {path} has no GeoPackage to show: “{layer}” is no layer .gpkg among the outputs</translation></message>
    <message><source>qgis.needs_layer.hint</source><translation>Add an output of kind layer whose path ends in .gpkg</translation></message>
    <message><source>qgis.needs_map</source><translation>line {line}: the QGIS project {path} has no map to show</translation></message>
    <message><source>qgis.needs_map.hint</source><translation>Add a map under maps</translation></message>
    <message><source>qgis.same_name</source><translation>line {line}: {path} and {other} would have the same name inside the GeoPackage</translation></message>
    <message><source>qgis.same_name.hint</source><translation>Give the two QGIS projects different names</translation></message>
    <message><source>xml.not_whole</source><translation>an XML document of the program itself is not whole: {reason}</translation></message>
    <message><source>xml.not_whole.hint</source><translation>This is a fault of Diaban; please report it</translation></message>
    <message><source>qgis.borders_group</source><translation>Borders and linked clusters</translation></message>
    <message><source>qgis.gaps</source><translation>Gaps</translation></message>
    <message><source>qgis.borders</source><translation>Borders</translation></message>
    <message><source>qgis.clusters</source><translation>Linked clusters</translation></message>
    <message><source>qgis.border_areas</source><translation>Border areas</translation></message>
</context>
</TS>
