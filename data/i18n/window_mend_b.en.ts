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
    <message><source>window.import.namesakes</source><translation>{met} of {rows} {rows|row|rows} have names of units in {layer}, other places of the same names among them; no column tells which are of this layer</translation></message>
    <message><source>window.import.namesakes.hint</source><translation>Add a column of provinces, or of codes of the units, to the table and choose “Read again”</translation></message>
    <message><source>window.clusters.chosen_covered</source><translation>{units} {units|unit that hangs|units that hang} together: {inner} km of shared borders, all of it covered</translation></message>
    <message><source>window.clusters.chosen_apart_covered</source><translation>⚠ {units} {units|unit that does|units that do} not hang together ({pieces} {pieces|piece|pieces}): {inner} km of shared borders, all of it covered</translation></message>
    <message><source>window.clusters.chosen_alone</source><translation>⚠ {units} {units|unit that does|units that do} not hang together ({pieces} {pieces|piece|pieces}), no borders shared</translation></message>
</context>
</TS>
