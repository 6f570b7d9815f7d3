<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>unit.no_fields</source><translation>“{file}” holds the shapes of boundaries alone: it has no column with codes or names of units</translation></message>
    <message><source>unit.no_fields.hint</source><translation>Boundaries need a column of codes or names to be joined with a table. Open the file in QGIS and add one, or export it again with its attributes.</translation></message>
    <message><source>init.key_is_name</source><translation>there is no column of codes; {count} different {count|name|names} stand for them</translation></message>
    <message><source>init.key_first</source><translation>one of {count} columns that could be the code; please check</translation></message>
</context>
</TS>
