<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>neighbours.field_missing</source><translation>the layer of neighbours has no such field</translation></message>
    <message><source>neighbours.field_missing.hint</source><translation>Name the field that holds the names of the neighbours, or leave it out.</translation></message>
    <message><source>neighbours.no_locator</source><translation>a locator map is asked for, but nothing is known of what lies around the units; it is left out</translation></message>
    <message><source>neighbours.no_locator.hint</source><translation>Name a layer of the units around: neighbours in the project, --neighbours here.</translation></message>
    <message><source>help.map-neighbours</source><translation>Layer of units around the map: drawn in pale grey, and the coast told from land borders</translation></message>
    <message><source>help.neighbours-layer</source><translation>Layer inside the file of neighbours</translation></message>
    <message><source>help.neighbours-name</source><translation>Field of the neighbours that holds their names, written where there is room</translation></message>
    <message><source>help.locator</source><translation>A small map that shows where the map lies: auto (where the neighbours reach far beyond it), true or false</translation></message>
    <message><source>help.graticule</source><translation>Meridians and parallels of round degrees, with their degrees at the frame</translation></message>
    <message><source>help.finding</source><translation>What the map shows, in one sentence below the title</translation></message>
</context>
</TS>
