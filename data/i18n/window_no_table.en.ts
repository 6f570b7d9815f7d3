<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>style.no_table</source><translation>There is no table of figures yet, so the map has no colours. Add a table (Excel, CSV), or drop one on the window.</translation></message>
    <message><source>style.no_table_own</source><translation>There is no table of figures yet, so the map has no colours. Add a table (Excel, CSV) or drop one on the window; columns of numbers that the boundaries have can be used too.</translation></message>
    <message><source>style.no_indicator</source><translation>There is a table, but no indicator to draw yet: choose a column for one (step 4).</translation></message>
    <message><source>style.own_columns</source><translation>Use numbers of the boundaries…</translation></message>
    <message><source>style.own_columns.tip</source><translation>Look at the columns of numbers in the layer of boundaries and choose which are figures</translation></message>
    <message><source>window.step.tables.none</source><translation>no table yet, click to add one</translation></message>
    <message><source>style.choose_indicator</source><translation>Choose an indicator…</translation></message>
</context>
</TS>
