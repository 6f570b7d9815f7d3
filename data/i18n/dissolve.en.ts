<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.dissolve</source><translation>Make one unit of all that have the same value in this FIELD (communes to districts, to provinces)</translation></message>
    <message><source>dissolve.done</source><translation>dissolved: {units} {units|unit|units} into {groups} by field “{field}”</translation></message>
    <message><source>dissolve.no_value</source><translation>field “{field}” is empty: the unit belongs to no group and is not in the result</translation></message>
    <message><source>dissolve.no_value.hint</source><translation>Give the unit a value and dissolve again.</translation></message>
    <message><source>dissolve.fields_left_out</source><translation>fields whose values differ within a group are not kept: {fields}</translation></message>
    <message><source>dissolve.fields_left_out.hint</source><translation>Numbers are not added up: people may be, shares and densities may not. Join a table of the new level with diaban join.</translation></message>
    <message><source>dissolve.overlapping</source><translation>units of this group overlap; what lies twice counts once, so the area is smaller than the sum</translation></message>
    <message><source>dissolve.overlapping.hint</source><translation>See the places with diaban borders --faults, or clean the layer first with --clean.</translation></message>
    <message><source>dissolve.overlapping_by</source><translation>units of this group overlap by {area} m², which count once</translation></message>
    <message><source>dissolve.overlapping_by.hint</source><translation>See the places with diaban borders --faults, or clean the layer first with --clean.</translation></message>
    <message><source>dissolve.nothing_left</source><translation>no unit has a value in field “{field}”</translation></message>
    <message><source>dissolve.nothing_left.hint</source><translation>Choose another field; `diaban inspect FILE` lists them.</translation></message>
    <message><source>dissolve.cannot_unite</source><translation>the units of this group overlap in such a tangle that they cannot be made one</translation></message>
    <message><source>dissolve.cannot_unite.hint</source><translation>Mend the borders of this group, for instance in QGIS, and dissolve again.</translation></message>
    <message><source>stage.dissolve</source><translation>Dissolving</translation></message>
    <message><source>dissolve.described</source><translation>dissolved by field “{field}”</translation></message>
</context>
</TS>
