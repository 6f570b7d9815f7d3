<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.import.part.no_table</source><translation>No table yet</translation></message>
    <message><source>window.import.boundaries_wanted</source><translation>Boundaries are still needed. A table holds figures only; a map also needs the boundaries of the units (GPKG, SHP, GeoJSON, KML). Press “Choose boundaries…” or drop their file here: the table is joined at once, then its columns are recognised and can be corrected.</translation></message>
    <message><source>window.import.choose_boundaries</source><translation>Choose boundaries…</translation></message>
    <message><source>window.import.no_table</source><translation>No table is taken yet</translation></message>
    <message><source>window.import.corrected_later</source><translation>Choose the boundaries first; then this can be corrected here in the preview.</translation></message>
    <message><source>window.import.not_understood_yet</source><translation>This table is not understood yet</translation></message>
    <message><source>window.import.waiting</source><translation>{rows} {rows|row|rows} of figures, waiting for boundaries to be joined to</translation></message>
    <message><source>window.drop.over</source><translation>Let go to open a project, take a layer of boundaries or add a table</translation></message>
    <message><source>window.drop.none</source><translation>there is no file of this computer in what was dropped</translation></message>
    <message><source>window.drop.none.hint</source><translation>Download the file, then drop it here</translation></message>
    <message><source>window.drop.folder</source><translation>“{folder}” is a folder, not a file</translation></message>
    <message><source>window.drop.folder.hint</source><translation>Open the folder, select the files in it that you need (project, boundaries, tables) and drop those here</translation></message>
    <message><source>window.drop.no_ending</source><translation>the name of the file has no ending, so that its kind is not known</translation></message>
    <message><source>window.drop.no_ending.hint</source><translation>Add the ending of its kind to the name, such as .gpkg, .geojson, .xlsx or .csv</translation></message>
    <message><source>window.drop.which</source><translation>Choose the boundaries</translation></message>
    <message><source>window.drop.which.text</source><translation>{count} layers of boundaries were dropped at once; choose one for this project.</translation></message>
    <message><source>window.drop.which.others</source><translation>To use another one, drop it alone and make another project.</translation></message>
    <message><source>window.drop.which.take</source><translation>Use this one</translation></message>
    <message><source>window.drop.part_of_shape</source><translation>“{file}” is a part of a shapefile and cannot be opened alone</translation></message>
    <message><source>window.drop.part_of_shape.hint</source><translation>Drop the .shp of that name; leave its .dbf, .shx and .prj beside it in the folder</translation></message>
</context>
</TS>
