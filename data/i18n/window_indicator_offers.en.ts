<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>indicators.offer</source><translation>There are no indicators yet. Click a column to make it one, or “Add…” to make a share of two.</translation></message>
    <message><source>indicators.offer.all</source><translation>Take all {count} columns</translation></message>
    <message><source>indicators.offer.columns</source><translation>Columns that can become indicators</translation></message>
    <message><source>indicators.offer.no_columns</source><translation>There are no indicators yet, and no table has a column of numbers. In step 2 add a table with figures, or mend how the one there is is read.</translation></message>
    <message><source>indicators.offer.no_tables</source><translation>There are no indicators yet because there is no table of figures. Add one in step 2.</translation></message>
    <message><source>window.step.indicators.choose</source><translation>none yet: choose columns</translation></message>
</context>
</TS>
