<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>style.fixed.undrawn</source><translation>This map cannot be drawn yet; why stands below its name</translation></message>
    <message><source>style.period.choose</source><translation>choose a period with figures</translation></message>
    <message><source>undrawn.map</source><translation>This map cannot be drawn: {why}</translation></message>
    <message><source>undrawn.by_file</source><translation>This map cannot be drawn: “{indicator}” stands in {file}, which cannot be read. Find the file again in the bar above the map.</translation></message>
    <message><source>undrawn.step</source><translation>{without} of {count} {count|map|maps} cannot be drawn:</translation></message>
    <message><source>undrawn.short.run.no_figure</source><translation>no figures of {period}</translation></message>
    <message><source>undrawn.short.run.no_figure_at_all</source><translation>no figures “{indicator}”</translation></message>
    <message><source>undrawn.short.run.no_since</source><translation>no figures of {since}</translation></message>
    <message><source>undrawn.short.run.several_periods</source><translation>no period is chosen</translation></message>
    <message><source>window.hint.run.no_figure</source><translation>In step 5 choose this map and then, under Period, one that has figures; or add the table of this period (Ctrl+L).</translation></message>
    <message><source>window.hint.run.no_figure_at_all</source><translation>In step 2 say which column this is, or add the table that has it (Ctrl+L); or choose another map.</translation></message>
    <message><source>window.hint.run.no_since</source><translation>Add the table of the earlier period (Ctrl+L).</translation></message>
    <message><source>window.hint.run.several_periods</source><translation>In step 5 choose this map and then a period under Period.</translation></message>
    <message><source>undrawn.by_column</source><translation>This map cannot be drawn: “{indicator}” needs the column “{column}” of {file}, which is not there. In step 2 choose another column for it.</translation></message>
    <message><source>window.hint.table.column_missing</source><translation>In step 2 click the head of the column that has this figure, or leave out the columns that are no longer in the file.</translation></message>
    <message><source>window.text.table.column_missing</source><translation>there is no column “{column}”, which the project uses</translation></message>
</context>
</TS>
