<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>circles.negative</source><translation>a circle cannot stand for {value}, which is below zero</translation></message>
    <message><source>circles.negative.hint</source><translation>Draw this figure with kind: choropleth; a palette of two sides shows what is below zero</translation></message>
    <message><source>circles.none</source><translation>no circle: {why}</translation></message>
    <message><source>circles.area</source><translation>Circles: their area is in proportion to the figure.</translation></message>
    <message><source>help.circles</source><translation>The field that circles show over the shades (--kind both)</translation></message>
    <message><source>help.circles-title</source><translation>What the legend calls it</translation></message>
    <message><source>help.with</source><translation>The second field, of --kind bivariate: both in thirds, nine colours</translation></message>
    <message><source>help.with-title</source><translation>What the legend calls it</translation></message>
    <message><source>map_kind.circles_of_ratio</source><translation>circles show what adds up; "{figure}" is a share, a rate or a status</translation></message>
    <message><source>map_kind.circles_of_ratio.hint</source><translation>Line {line}: draw it with kind: choropleth, or let circles show its numerator; kind: both shows a share and a count on one map.</translation></message>
    <message><source>map_kind.shaded_count</source><translation>"{figure}" is a number of things: shades make large units look as if they had more; kind: circles shows numbers (line {line})</translation></message>
    <message><source>map_kind.needs</source><translation>line {line}: kind: {kind} needs the key "{key}"</translation></message>
    <message><source>map_kind.needs.hint</source><translation>Name the second figure there, such as {key}: households.</translation></message>
    <message><source>map_kind.only_of</source><translation>line {line}: the key "{key}" belongs to kind: {kind}</translation></message>
    <message><source>map_kind.only_of.hint</source><translation>Remove it, or write kind: {kind}.</translation></message>
    <message><source>map_kind.two_breaks</source><translation>line {line}: a map of two figures has three classes of each, and so two limits</translation></message>
    <message><source>map_kind.two_breaks.hint</source><translation>Write two limits, the lower first, such as [70, 85], or leave them out for thirds of the units.</translation></message>
    <message><source>map_kind.title</source><translation>{first} and {second}</translation></message>
    <message><source>map_kind.option</source><translation>--kind {kind} and {option} belong together</translation></message>
    <message><source>map_kind.option.hint</source><translation>Give both or neither, such as --kind {kind} {option} FIELD.</translation></message>
    <message><source>bivariate.low</source><translation>low</translation></message>
    <message><source>bivariate.middle</source><translation>middle</translation></message>
    <message><source>bivariate.high</source><translation>high</translation></message>
    <message><source>bivariate.class</source><translation>{first} – {second}</translation></message>
    <message><source>bivariate.alike</source><translation>Both figures are classed in this way.</translation></message>
    <message><source>bivariate.second</source><translation>Second figure: {method}</translation></message>
</context>
</TS>
