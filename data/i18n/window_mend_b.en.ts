<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.leave.lost</source><translation>Without saving, this is lost: {what}.</translation></message>
    <message><source>window.leave.decisions</source><translation>{count} join {count|decision|decisions} ({file})</translation></message>
    <message><source>window.leave.clusters</source><translation>clusters written since ({file})</translation></message>
    <message><source>export.title.none</source><translation>The project has no name: the first slide will have no title.</translation></message>
    <message><source>window.draft.gained_none</source><translation>Covers no more than before: still {share}% of shared borders</translation></message>
    <message><source>window.import.rows_elsewhere</source><translation>{rows} {rows|row|rows} of other places left out (only {only} is taken)</translation></message>
    <message><source>window.import.rows_outside</source><translation>{rows} other {rows|row is|rows are} of other places</translation></message>
    <message><source>init.table_only</source><translation>takes the {rows} {rows|row|rows} about units of the layer; {elsewhere} {elsewhere|is|are} of other places</translation></message>
</context>
</TS>
