<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>stage.read</source><translation>Reading</translation></message>
    <message><source>stage.repair</source><translation>Checking geometry</translation></message>
    <message><source>stage.write</source><translation>Writing</translation></message>
    <message><source>stage.draw</source><translation>Drawing</translation></message>
    <message><source>study.figure_twice</source><translation>"{key}" is given twice for the period "{period}"</translation></message>
    <message><source>study.figure_twice.hint</source><translation>Give the two tables different periods, or the columns different keys.</translation></message>
    <message><source>study.figure_twice_undated</source><translation>"{key}" is given twice, and neither says its period</translation></message>
    <message><source>study.figure_twice_undated.hint</source><translation>Name the period of each table or sheet, such as 2025-Q1, or give the columns different keys.</translation></message>
    <message><source>selection.kept</source><translation>{kept} of {read} kept where {selection}</translation></message>
    <message><source>selection.nothing_left</source><translation>nothing has {selection}</translation></message>
    <message><source>selection.nothing_left.hint</source><translation>Values are compared as text: 01 is not 1.</translation></message>
    <message><source>selection.field_missing</source><translation>the layer has no such field</translation></message>
    <message><source>selection.field_missing.hint</source><translation>`diaban inspect FILE` lists the fields.</translation></message>
    <message><source>unit.numbered</source><translation>no field of codes was found; units are numbered in file order</translation></message>
    <message><source>unit.numbered.hint</source><translation>Name one with --key where codes matter.</translation></message>
    <message><source>repair.unit</source><translation>polygon repaired ({reason} at {at}); area {before} km² before, {after} km² after</translation></message>
    <message><source>repair.unit.hint</source><translation>Look at this unit on the map; mend it in the source file.</translation></message>
    <message><source>repair.area_changes</source><translation>the polygon is invalid ({reason} at {at}) and mending it would change its area from {before} km² to {after} km², more than 0.1%</translation></message>
    <message><source>repair.area_changes.hint</source><translation>Mend it in the source file, or accept the change with --allow-area-change.</translation></message>
    <message><source>repair.nothing_left</source><translation>the polygon is invalid ({reason} at {at}) and nothing of it would be left after mending</translation></message>
    <message><source>repair.nothing_left.hint</source><translation>Mend this unit in the source file.</translation></message>
    <message><source>run.done</source><translation>{project}: {units} {units|unit|units}, files written: {files}</translation></message>
    <message><source>run.failed</source><translation>{project}: failed, nothing written</translation></message>
    <message><source>run.no_figure</source><translation>no figure "{indicator}" for the period "{period}"; periods there are: {periods}</translation></message>
    <message><source>run.no_figure.hint</source><translation>Name the period of the map (line {line}).</translation></message>
    <message><source>run.no_figure_at_all</source><translation>there is no figure "{indicator}": no table has it, and it cannot be made of others</translation></message>
    <message><source>run.no_figure_at_all.hint</source><translation>Name its column under columns of a table, or another indicator for the map (line {line}).</translation></message>
    <message><source>run.no_since</source><translation>there are no figures "{indicator}" of the earlier period "{since}" to compare with; periods there are: {periods}</translation></message>
    <message><source>run.no_since.hint</source><translation>Change since of the map (line {line}), or add the table of that period.</translation></message>
    <message><source>run.several_periods</source><translation>"{indicator}" has figures of several periods: {periods}</translation></message>
    <message><source>run.several_periods.hint</source><translation>Name the period of the map (line {line}).</translation></message>
    <message><source>run.note.repaired</source><translation>Polygons repaired: {count}</translation></message>
    <message><source>run.note.rows_left_out</source><translation>Rows of the tables not used: {count} (see the join report)</translation></message>
    <message><source>run.only_unknown</source><translation>no output is called "{word}"; there are: {known}</translation></message>
    <message><source>run.only_unknown.hint</source><translation>Name a path, a kind (layer, map, table, join_report) or the key of a map.</translation></message>
    <message><source>run.output_twice</source><translation>an earlier project of this run wrote this file</translation></message>
    <message><source>run.output_twice.hint</source><translation>Run the projects into different folders, or give the outputs different names.</translation></message>
    <message><source>run.link_leaves</source><translation>a link leads out of the output folder</translation></message>
    <message><source>run.link_leaves.hint</source><translation>Remove the link or choose another folder with -o.</translation></message>
    <message><source>check.done</source><translation>{project}: {units} {units|unit|units} read and joined; {warnings} {warnings|warning|warnings}; nothing was written</translation></message>
    <message><source>join.summary</source><translation>{table}: {matched} matched of {units} {units|unit|units} and {rows} {rows|row|rows}</translation></message>
    <message><source>convert.no_crs</source><translation>the file does not say its coordinate system</translation></message>
    <message><source>convert.no_crs.hint</source><translation>State it with --input-crs, for example --input-crs EPSG:5897.</translation></message>
    <message><source>convert.cannot_transform</source><translation>{count} {count|point|points} {count|has|have} no place in {crs}</translation></message>
    <message><source>convert.cannot_transform.hint</source><translation>Choose a coordinate system that holds the whole layer.</translation></message>
    <message><source>convert.transformed</source><translation>coordinates taken from {from} to {to} by "{operation}"; the change of datum moves points by {shift} m</translation></message>
    <message><source>output.description</source><translation>Made from {source}. As of: {date}. Missing figures are null, never zero.</translation></message>
    <message><source>output.description_undated</source><translation>Made from {source}. Date of the figures not stated. Missing figures are null, never zero.</translation></message>
    <message><source>output.done</source><translation>written: {units} {units|unit|units}, {fields} {fields|field|fields}</translation></message>
    <message><source>map.field_missing</source><translation>the layer has no such field; it has: {known}</translation></message>
    <message><source>map.field_missing.hint</source><translation>Name one of those with --value.</translation></message>
    <message><source>map.field_not_numeric</source><translation>this field holds text, not numbers</translation></message>
    <message><source>map.field_not_numeric.hint</source><translation>Choose a field of numbers, or join a table whose column is read as numbers.</translation></message>
    <message><source>run.summary</source><translation>{done} of {projects} {projects|project|projects} done, {failed} failed; {files} {files|file|files} written</translation></message>
    <message><source>run.nothing_chosen</source><translation>{project}: has none of the outputs asked for</translation></message>
    <message><source>repair.tangled</source><translation>the border of this unit crosses itself about {count} times and cannot be repaired</translation></message>
    <message><source>repair.tangled.hint</source><translation>Draw the unit again, or take its border from another source.</translation></message>
</context>
</TS>
