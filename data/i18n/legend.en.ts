<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>legend.target</source><translation>target: {target}</translation></message>
    <message><source>legend.range.over_under</source><translation>over {low} to under {high}</translation></message>
    <message><source>legend.target.both</source><translation>target / mục tiêu: {target}</translation></message>
    <message><source>help.target</source><translation>The target, in the unit of the values: shown in the legend; colours change sides there if it is one of --breaks</translation></message>
    <message><source>help.zero-class</source><translation>Zeros are a class of their own, the lowest, beside those asked for</translation></message>
    <message><source>help.no-histogram</source><translation>No histogram in the legend</translation></message>
    <message><source>help.bilingual</source><translation>A legend in both languages</translation></message>
    <message><source>help.second-legend-title</source><translation>The legend title in the other language, with --bilingual</translation></message>
</context>
</TS>
