<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>style.limits</source><translation>Limits</translation></message>
    <message><source>style.limits.example</source><translation>for example 70; 80; 85.5</translation></message>
    <message><source>style.limits.tip</source><translation>The limits between classes, ascending, with semicolons between; typing makes them your own</translation></message>
    <message><source>style.zero_apart</source><translation>Zero as a class of its own</translation></message>
    <message><source>style.target</source><translation>Target</translation></message>
    <message><source>style.target.none</source><translation>none</translation></message>
    <message><source>style.least</source><translation>Denominator from</translation></message>
    <message><source>style.least.none</source><translation>any</translation></message>
    <message><source>style.least.tip</source><translation>Hides the figure of units whose denominator is smaller: with few cases a share may be chance</translation></message>
    <message><source>style.undo.indicator</source><translation>change target, denominator or decimals</translation></message>
    <message><source>limits.none</source><translation>Type at least one limit</translation></message>
    <message><source>limits.not_a_number</source><translation>“{text}” is no number; the decimal sign is a point</translation></message>
    <message><source>limits.ambiguous</source><translation>“{text}” may be meant two ways: write “{decimal}” for decimals, “{whole}” for thousands</translation></message>
    <message><source>limits.not_ascending</source><translation>Limits must ascend; “{text}” is not above the one before</translation></message>
    <message><source>style.missing</source><translation>Hatch missing and small numbers</translation></message>
    <message><source>style.missing.tip</source><translation>On the screen alone: the legend still counts them, and written maps hatch them.</translation></message>
    <message><source>limits.too_many</source><translation>At most {most} {most|limit|limits}</translation></message>
    <message><source>style.target.outside</source><translation>The target of a percentage has to lie between 0 and 100</translation></message>
    <message><source>style.fixed.given</source><translation>Classes and colours of this kind of map are fixed</translation></message>
    <message><source>style.fixed.circles</source><translation>A map of circles has no classes: the area of a circle says how many</translation></message>
    <message><source>style.fixed.no_figure</source><translation>This map is not coloured by a figure</translation></message>
    <message><source>style.fixed.status</source><translation>A yes-or-no figure always has two classes: met and not met</translation></message>
    <message><source>style.fixed.own_limits</source><translation>Your own limits say how many classes there are</translation></message>
    <message><source>style.fixed.number_of_method</source><translation>This method finds the number of classes in the figures</translation></message>
    <message><source>style.fixed.outline</source><translation>A map of several periods has no such outline: weakness is judged in one period</translation></message>
    <message><source>style.fixed.one_period</source><translation>There are figures of one period only</translation></message>
    <message><source>style.fixed.no_boundaries</source><translation>There are no boundaries yet to draw a map on</translation></message>
    <message><source>style.fixed.no_values</source><translation>The figures of this map are not there yet</translation></message>
    <message><source>style.decimals</source><translation>Decimals</translation></message>
    <message><source>style.decimals.auto</source><translation>automatic</translation></message>
    <message><source>style.decimals.tip</source><translation>Digits after the decimal point; legends take more where classes would look alike</translation></message>
</context>
</TS>
