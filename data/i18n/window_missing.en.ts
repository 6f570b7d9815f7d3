<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>dropped.index</source><translation>The composite index</translation></message>
    <message><source>dropped.indicators</source><translation>{count|Indicator|Indicators} ({count}): {names}</translation></message>
    <message><source>dropped.maps</source><translation>{count|Map|Maps} ({count}): {names}</translation></message>
    <message><source>dropped.outputs</source><translation>{count|Output|Outputs} ({count}): {names}</translation></message>
    <message><source>dropped.rules</source><translation>{count} {count|rule|rules} of weak areas</translation></message>
    <message><source>missing.find</source><translation>Find the file…</translation></message>
    <message><source>missing.find.next</source><translation>Choose another file, or mend this one and choose it again</translation></message>
    <message><source>missing.find.refused</source><translation>“{file}” cannot be used; the project keeps {old}</translation></message>
    <message><source>missing.find.sheet</source><translation>The file has several sheets. Choose the one that is meant:</translation></message>
    <message><source>missing.find.sheet.take</source><translation>Use this sheet</translation></message>
    <message><source>missing.find.title</source><translation>Find the file {file}</translation></message>
    <message><source>missing.find.why</source><translation>The reason: {why}</translation></message>
    <message><source>missing.kept</source><translation>What was read of this file is still shown, through further edits too. To let it go and read anew, choose “Try again”.</translation></message>
    <message><source>missing.remove</source><translation>Remove it from the project</translation></message>
    <message><source>missing.remove.text</source><translation>Remove “{file}” from the project? What rests on it goes too; it can be undone.</translation></message>
    <message><source>missing.retry</source><translation>Try again</translation></message>
    <message><source>missing.role.boundaries</source><translation>Boundaries</translation></message>
    <message><source>missing.role.clusters</source><translation>Table of linked clusters</translation></message>
    <message><source>missing.role.corrections</source><translation>Rows joined by hand</translation></message>
    <message><source>missing.role.crosswalk</source><translation>Crosswalk of units</translation></message>
    <message><source>missing.role.hamlets</source><translation>Layer of hamlets</translation></message>
    <message><source>missing.role.land</source><translation>Layer of land</translation></message>
    <message><source>missing.role.neighbours</source><translation>Units around</translation></message>
    <message><source>missing.role.style</source><translation>Looks of the office</translation></message>
    <message><source>missing.role.table</source><translation>Table of figures</translation></message>
    <message><source>missing.role.template</source><translation>Slide template</translation></message>
    <message><source>missing.role.unit_list</source><translation>List of units</translation></message>
    <message><source>missing.step.bad</source><translation>{file} cannot be read</translation></message>
    <message><source>missing.step.gone</source><translation>{file} is not there</translation></message>
    <message><source>missing.step.several</source><translation>{count} {count|file|files} cannot be read</translation></message>
    <message><source>missing.undo.find</source><translation>find a file again</translation></message>
    <message><source>missing.undo.remove</source><translation>remove a file from the project</translation></message>
    <message><source>window.clusters.bad</source><translation>The table of clusters {file} cannot be read; see the bar above the map</translation></message>
    <message><source>window.clusters.gone</source><translation>The table of clusters {file} is missing; see the bar above the map</translation></message>
    <message><source>window.clusters.unread</source><translation>The linked clusters of the project could not be studied; see the messages</translation></message>
    <message><source>window.export.stopped_after</source><translation>stopped; {count} {count|file is|files are} written and kept</translation></message>
    <message><source>window.export.stopped_after.hint</source><translation>Export again to write the others.</translation></message>
    <message><source>window.step.maps.without</source><translation>{without} of {count} {count|map|maps} without figures</translation></message>
</context>
</TS>
