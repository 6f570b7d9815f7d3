<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>chart.tab</source><translation>Charts</translation></message>
    <message><source>chart.scatter</source><translation>Scatter of two indicators</translation></message>
    <message><source>chart.ranked</source><translation>Ranking</translation></message>
    <message><source>chart.across</source><translation>Across</translation></message>
    <message><source>chart.up</source><translation>Up</translation></message>
    <message><source>chart.order</source><translation>Order of the ranking</translation></message>
    <message><source>chart.worst_first</source><translation>Worst first</translation></message>
    <message><source>chart.best_first</source><translation>Best first</translation></message>
    <message><source>chart.lowest_first</source><translation>Lowest first</translation></message>
    <message><source>chart.highest_first</source><translation>Highest first</translation></message>
    <message><source>chart.target</source><translation>target</translation></message>
    <message><source>chart.logarithmic</source><translation>(logarithmic)</translation></message>
    <message><source>chart.points</source><translation>{count} {count|unit|units} with both figures</translation></message>
    <message><source>chart.weak_drawn</source><translation>▼ {count} {count|weak area|weak areas} drawn</translation></message>
    <message><source>chart.weak_ranked</source><translation>▼ {count} {count|weak area|weak areas} ranked</translation></message>
    <message><source>chart.weak_unit</source><translation>weak area</translation></message>
    <message><source>chart.not_drawn</source><translation>{count} {count|unit|units} without a figure, not drawn</translation></message>
    <message><source>chart.below_axis</source><translation>{count} {count|unit|units} at zero or too small for a logarithmic axis, not drawn</translation></message>
    <message><source>chart.missing</source><translation>{count} {count|unit|units} without a figure, not ranked</translation></message>
    <message><source>chart.act</source><translation>Charts</translation></message>
    <message><source>chart.broken</source><translation>// {count} {count|bar is|bars are} broken off: values far beyond all others</translation></message>
    <message><source>chart.broken_unit</source><translation>bar broken off, far beyond all others</translation></message>
</context>
</TS>
