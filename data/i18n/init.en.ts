<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>init.exists</source><translation>this file is there already, and is never written over</translation></message>
    <message><source>init.exists.hint</source><translation>Choose another name with -o, or move the old project away.</translation></message>
    <message><source>init.no_layer</source><translation>the file holds no layer of polygons</translation></message>
    <message><source>init.no_layer.hint</source><translation>Name the file of the boundaries of communes first, then the tables.</translation></message>
    <message><source>init.taken_away</source><translation>a part of the proposal was taken away, as the check refused it: {reason}</translation></message>
    <message><source>init.taken_away.hint</source><translation>The project holds the rest; add that part by hand.</translation></message>
    <message><source>init.done</source><translation>{project}: a project with {tables} {tables|table|tables}, {figures} {figures|figure|figures}, {indicators} {indicators|indicator|indicators}, {maps} {maps|map|maps}</translation></message>
    <message><source>init.line</source><translation>{key}: {value} – {text}</translation></message>
    <message><source>init.line_open</source><translation>left to you: {key} – {text}</translation></message>
    <message><source>init.next</source><translation>Next: diaban check {project}, then diaban run {project}</translation></message>
    <message><source>init.left_out</source><translation>left out: {path} – {reason}</translation></message>
    <message><source>init.left_out_sheet</source><translation>left out: {path}, sheet “{sheet}” – {reason}</translation></message>
    <message><source>init.title</source><translation>the name that is printed: write the real one</translation></message>
    <message><source>init.day</source><translation>the last day of the latest period</translation></message>
    <message><source>init.day_open</source><translation>the day that the figures are of, printed on maps</translation></message>
    <message><source>init.source</source><translation>the source that maps print; else the names of the files</translation></message>
    <message><source>init.author</source><translation>who made the maps, printed on them</translation></message>
    <message><source>init.layer_met</source><translation>of {count} {count|layer|layers} the one that the tables are about</translation></message>
    <message><source>init.layer_largest</source><translation>of {count} {count|layer|layers} the one with most units</translation></message>
    <message><source>init.key</source><translation>{count} different {count|code|codes}</translation></message>
    <message><source>init.name</source><translation>names such as “{example}”</translation></message>
    <message><source>init.parent</source><translation>the unit above, {count} of them</translation></message>
    <message><source>init.level</source><translation>by the words before the names</translation></message>
    <message><source>init.vintage</source><translation>the day whose boundaries and codes these are</translation></message>
    <message><source>init.table_key</source><translation>{met} of {values} {values|row|rows} {met|holds|hold} the code of a unit</translation></message>
    <message><source>init.table_name</source><translation>{met} of {values} {values|row|rows} {met|holds|hold} the name of a unit</translation></message>
    <message><source>init.table_name_beside</source><translation>names beside the codes, for the report</translation></message>
    <message><source>init.table_parent</source><translation>the unit above</translation></message>
    <message><source>init.period_sheet</source><translation>from the name of the sheet</translation></message>
    <message><source>init.period_title</source><translation>by the title over the table</translation></message>
    <message><source>init.period_file</source><translation>from the name of the file</translation></message>
    <message><source>init.period_header</source><translation>from the headers of the columns</translation></message>
    <message><source>init.period_columns</source><translation>headers name the periods: a column each</translation></message>
    <message><source>init.period_column</source><translation>each row says its period</translation></message>
    <message><source>init.period_open</source><translation>neither file, sheet, titles nor headers say which period the figures are of</translation></message>
    <message><source>init.sheets</source><translation>the same columns in sheets of several periods</translation></message>
    <message><source>init.files</source><translation>the same columns in files of several periods</translation></message>
    <message><source>init.long</source><translation>a row a figure: unit, period, indicator, value</translation></message>
    <message><source>init.numbers</source><translation>some columns can be read in two ways: look at the figures</translation></message>
    <message><source>init.figure_known</source><translation>{name}</translation></message>
    <message><source>init.figure_unknown</source><translation>not in the catalogue: the key is made from the header</translation></message>
    <message><source>init.no_unit_column</source><translation>no column holds codes or names of these units</translation></message>
    <message><source>init.no_figures</source><translation>no column holds figures</translation></message>
    <message><source>init.indicator</source><translation>{name}</translation></message>
    <message><source>init.indicator_own</source><translation>a share as the table states it, not in the catalogue: check its name, add a direction</translation></message>
    <message><source>init.maps</source><translation>classes and palettes are a start: choose what the readers know</translation></message>
    <message><source>init.head.made</source><translation>Written by Diaban from the files that it looked at. Change what you like; every key is explained in project-file.md.</translation></message>
    <message><source>init.head.check</source><translation>Check: diaban check {file}</translation></message>
    <message><source>init.head.run</source><translation>Run: diaban run {file}</translation></message>
    <message><source>init.head.boundaries</source><translation>Which units there are</translation></message>
    <message><source>init.head.tables</source><translation>Which figures: key, then the header of its column</translation></message>
    <message><source>init.head.indicators</source><translation>Indicators of the catalogue that these figures make</translation></message>
    <message><source>init.head.maps</source><translation>Maps</translation></message>
    <message><source>init.head.outputs</source><translation>Files to write, into the folder "output" beside this file</translation></message>
    <message><source>init.map.method</source><translation>quantile, equal, natural, pretty, sd, headtail, box, geometric</translation></message>
    <message><source>init.map.palette</source><translation>ColorBrewer, viridis, cividis, magma, inferno; "-r" reverses</translation></message>
    <message><source>init.map.circles</source><translation>a count: circles; shades would show how large the units are</translation></message>
    <message><source>init.map.breaks</source><translation>limits of your own, in place of method and classes</translation></message>
    <message><source>init.map.title</source><translation>else the name of the indicator</translation></message>
    <message><source>init.output.shapefile</source><translation>for older programs</translation></message>
</context>
</TS>
