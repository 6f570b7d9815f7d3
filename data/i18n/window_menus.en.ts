<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>toolbar.title</source><translation>Toolbar</translation></message>
    <message><source>tip.code</source><translation>Code {code}</translation></message>
    <message><source>tip.class</source><translation>Class: {class}</translation></message>
    <message><source>tip.target_missed</source><translation>Target {target}: not reached</translation></message>
    <message><source>tip.target_reached</source><translation>Target {target}: reached</translation></message>
    <message><source>menu.why</source><translation>Why?</translation></message>
    <message><source>menu.neighbours</source><translation>Select with its neighbours</translation></message>
    <message><source>menu.zoom_to</source><translation>Zoom to this unit</translation></message>
    <message><source>menu.copy_name</source><translation>Copy name: {text}</translation></message>
    <message><source>menu.copy_code</source><translation>Copy code: {text}</translation></message>
    <message><source>menu.copy_value</source><translation>Copy value: {text}</translation></message>
    <message><source>menu.copy_rows</source><translation>Copy the selected rows</translation></message>
    <message><source>menu.copy_table</source><translation>Copy the whole table</translation></message>
    <message><source>menu.copy_picture</source><translation>Copy the picture</translation></message>
    <message><source>menu.copy_classes</source><translation>Copy the classes</translation></message>
    <message><source>menu.export_classes</source><translation>Export the classes to a file…</translation></message>
    <message><source>classes.sheet</source><translation>Classes</translation></message>
    <message><source>classes.class</source><translation>Class</translation></message>
    <message><source>classes.from</source><translation>From</translation></message>
    <message><source>classes.to</source><translation>To</translation></message>
    <message><source>classes.units</source><translation>Units</translation></message>
    <message><source>classes.colour</source><translation>Colour</translation></message>
    <message><source>window.menu.panels</source><translation>Panels</translation></message>
    <message><source>window.status.crs</source><translation>Coordinate reference system of the boundaries</translation></message>
    <message><source>window.status.crs_unknown</source><translation>Unknown coordinates</translation></message>
</context>
</TS>
