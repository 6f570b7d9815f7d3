<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>qgis.parent_borders</source><translation>Borders of districts, provinces</translation></message>
    <message><source>qgis.neighbours</source><translation>Neighbours</translation></message>
    <message><source>qgis.locator</source><translation>Locator map</translation></message>
    <message><source>qgis.lines_group</source><translation>Borders of the level above</translation></message>
    <message><source>qgis.around_group</source><translation>Surroundings</translation></message>
    <message><source>qgis.proposals</source><translation>Proposed clusters</translation></message>
</context>
</TS>
