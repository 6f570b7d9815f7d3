<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>indicators.add</source><translation>Add…</translation></message>
    <message><source>indicators.add.accept</source><translation>Add</translation></message>
    <message><source>indicators.add.below</source><translation>Divided by</translation></message>
    <message><source>indicators.add.of</source><translation>Figures</translation></message>
    <message><source>indicators.add.title</source><translation>Add an indicator</translation></message>
    <message><source>indicators.choose</source><translation>Choose an indicator to see it on the map and to edit it</translation></message>
    <message><source>indicators.head.better</source><translation>Better is</translation></message>
    <message><source>indicators.head.key</source><translation>Key</translation></message>
    <message><source>indicators.head.kind</source><translation>Kind</translation></message>
    <message><source>indicators.head.made_of</source><translation>Made of</translation></message>
    <message><source>indicators.head.name</source><translation>Name</translation></message>
    <message><source>indicators.head.periods</source><translation>Periods</translation></message>
    <message><source>indicators.head.target</source><translation>Target</translation></message>
    <message><source>indicators.head.unit</source><translation>Unit</translation></message>
    <message><source>indicators.head.with</source><translation>With a value</translation></message>
    <message><source>indicators.kind.count</source><translation>Count</translation></message>
    <message><source>indicators.kind.index</source><translation>Index</translation></message>
    <message><source>indicators.kind.rate</source><translation>Rate</translation></message>
    <message><source>indicators.kind.share</source><translation>Share in %</translation></message>
    <message><source>indicators.kind.status</source><translation>Met / not met</translation></message>
    <message><source>indicators.less</source><translation>less</translation></message>
    <message><source>indicators.list</source><translation>Indicators of the project</translation></message>
    <message><source>indicators.mapped</source><translation>on the map now</translation></message>
    <message><source>indicators.more</source><translation>more</translation></message>
    <message><source>indicators.name_en</source><translation>Name (English)</translation></message>
    <message><source>indicators.name_vi</source><translation>Name (Vietnamese)</translation></message>
    <message><source>indicators.neither</source><translation>neither</translation></message>
    <message><source>indicators.no_figures</source><translation>no figures yet</translation></message>
    <message><source>indicators.no_period</source><translation>no period</translation></message>
    <message><source>indicators.not_used_yet</source><translation>{column}, not used yet</translation></message>
    <message><source>indicators.per_thousand</source><translation>per 1,000</translation></message>
    <message><source>indicators.remove</source><translation>Remove the indicator</translation></message>
    <message><source>indicators.remove.short</source><translation>Remove</translation></message>
    <message><source>indicators.remove.text</source><translation>Remove the indicator “{name}”? What rests on it goes too; it can be undone.</translation></message>
    <message><source>indicators.undo.add</source><translation>add an indicator</translation></message>
    <message><source>indicators.undo.remove</source><translation>remove an indicator</translation></message>
    <message><source>indicators.unit_en</source><translation>Unit (English)</translation></message>
    <message><source>indicators.unit_vi</source><translation>Unit (Vietnamese)</translation></message>
    <message><source>indicators.with</source><translation>{with}/{units} ({missing} missing)</translation></message>
</context>
</TS>
