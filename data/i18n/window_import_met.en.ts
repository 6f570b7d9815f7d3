<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.import.none_met</source><translation>No row matches a unit of the layer. Click the head of the column of unit codes or names and choose so, or use the boundaries that the table is about</translation></message>
    <message><source>window.import.rows_met</source><translation>{met} of {rows} rows match a unit of the layer</translation></message>
</context>
</TS>
