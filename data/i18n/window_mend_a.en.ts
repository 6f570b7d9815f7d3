<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.period.leave</source><translation>Back to the map's period</translation></message>
    <message><source>window.period.leave.short</source><translation>Back to map period</translation></message>
    <message><source>window.period.leave.tip</source><translation>Leaves the look for the period and classes that the map is written with; nothing is changed</translation></message>
    <message><source>window.period.looking_other_shared</source><translation>Shared classes; the map is written for {period}, in its own</translation></message>
    <message><source>map.method.fewer</source><translation>{method} (instead of {asked}, as limits coincide)</translation></message>
    <message><source>style.method.fewer</source><translation>⚠ {classes} {classes|class|classes} instead of {asked}: units share figures, so that limits coincide. Ask for fewer classes, choose another method or set limits of your own.</translation></message>
    <message><source>style.method.quantile_uneven</source><translation>Many units share a figure, and equal figures are always in one class: classes differ in how many units they have.</translation></message>
</context>
</TS>
