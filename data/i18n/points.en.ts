<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>points.none</source><translation>the file has no such layer of points; its layers: {layers}</translation></message>
    <message><source>points.none.hint</source><translation>Use a layer of points, or name the layer.</translation></message>
    <message><source>points.several</source><translation>the file holds several layers of points: {layers}</translation></message>
    <message><source>points.several.hint</source><translation>Name the layer.</translation></message>
    <message><source>points.left_out</source><translation>{count} {count|feature|features} {count|is no point and is|are no points and are} left out</translation></message>
    <message><source>points.left_out.hint</source><translation>Use a layer of points.</translation></message>
</context>
</TS>
