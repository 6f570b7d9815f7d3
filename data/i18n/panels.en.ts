<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>panels.units</source><translation>{units} {units|unit|units}; with a figure:</translation></message>
    <message><source>panels.shown</source><translation>{period}: {count}</translation></message>
    <message><source>panels.counts</source><translation>(units, in the order of the periods)</translation></message>
    <message><source>panels.counts.ends</source><translation>(units: first … last period)</translation></message>
    <message><source>panels.outline</source><translation>line {line}: outline: weak goes with one period, not with periods</translation></message>
    <message><source>panels.outline.hint</source><translation>The rules judge one period: write period, or remove outline.</translation></message>
    <message><source>panels.period_too</source><translation>line {line}: both "period" and "periods"</translation></message>
    <message><source>panels.period_too.hint</source><translation>Keep one: period for one map, periods for several small maps on one page.</translation></message>
    <message><source>panels.number</source><translation>line {line}: the number of periods is {count}</translation></message>
    <message><source>panels.number.hint</source><translation>Write 2 to 12 of them, such as [2025-Q1, 2025-Q2]; for one, period.</translation></message>
    <message><source>panels.kind</source><translation>line {line}: kind: {kind} cannot show several periods on one page</translation></message>
    <message><source>panels.kind.hint</source><translation>Circles of several periods would be too small: make one map a period.</translation></message>
    <message><source>panels.clusters</source><translation>line {line}: kind: clusters cannot show several periods on one page: clusters are those valid on one day</translation></message>
    <message><source>panels.clusters.hint</source><translation>Give the figure beneath by "period:" and leave out periods.</translation></message>
    <message><source>panels.since</source><translation>line {line}: "since: {since}" is also one of the periods, where it would show no change at all</translation></message>
    <message><source>panels.since.hint</source><translation>Leave {since} out of periods.</translation></message>
    <message><source>panels.weak</source><translation>Each period is judged by its own figures.</translation></message>
    <message><source>panels.no_ground</source><translation>the PDF does not say where on the Earth it lies, as it holds several maps</translation></message>
    <message><source>panels.no_ground.hint</source><translation>To lay one over other maps, make a map of one period.</translation></message>
    <message><source>panels.no_periods</source><translation>"{figure}" has no periods</translation></message>
    <message><source>panels.no_periods.hint</source><translation>Line {line}: leave periods out, or say the periods of the table (period, period_column, sheets or files).</translation></message>
</context>
</TS>
