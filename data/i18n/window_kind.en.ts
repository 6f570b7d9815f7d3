<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>style.kind</source><translation>Drawn as</translation></message>
    <message><source>style.kind.of.choropleth</source><translation>Shades by class</translation></message>
    <message><source>style.kind.of.circles</source><translation>Circles</translation></message>
    <message><source>style.kind.of.both</source><translation>Shades and circles</translation></message>
    <message><source>style.kind.of.bivariate</source><translation>Two figures</translation></message>
    <message><source>style.kind.of.local_moran</source><translation>High and low clusters (Moran)</translation></message>
    <message><source>style.kind.of.gi_star</source><translation>Hot and cold spots (Gi*)</translation></message>
    <message><source>style.kind.of.change</source><translation>Change since an earlier period</translation></message>
    <message><source>style.kind.of.weak</source><translation>Weak units</translation></message>
    <message><source>style.kind.of.clusters</source><translation>Linked clusters</translation></message>
    <message><source>style.kind.given</source><translation>This kind of map is set in the project file</translation></message>
    <message><source>style.kind.several_periods</source><translation>A map of several periods is always in shades</translation></message>
    <message><source>style.kind.ratio</source><translation>Shares, rates and yes-or-no figures are shaded; circles are for numbers of things</translation></message>
    <message><source>style.kind.circles_of_count</source><translation>This figure is a number of things and so in circles: shades make large units look as if they had more.</translation></message>
    <message><source>style.kind.shaded_count</source><translation>This figure is a number of things: shades make large units look as if they had more. Better draw circles, or divide it by people or households (step 4).</translation></message>
    <message><source>style.method.natural_for_quantile</source><translation>⚠ Limits of quantiles coincide, as so many units share the highest figure that one class would be left: the map uses natural breaks, {classes} {classes|class|classes}.</translation></message>
</context>
</TS>
