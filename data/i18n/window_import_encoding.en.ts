<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.import.encoding.none</source><translation>not needed (Unicode)</translation></message>
    <message><source>window.import.encoding.none.why</source><translation>Workbooks hold their text in Unicode; an encoding is chosen for text files such as CSV, or where a workbook was typed in an old font</translation></message>
    <message><source>window.import.encoding.layer_why</source><translation>Only a shapefile (its .dbf) needs an encoding to be chosen; GeoPackage, GeoJSON and KML hold their text in Unicode</translation></message>
</context>
</TS>
