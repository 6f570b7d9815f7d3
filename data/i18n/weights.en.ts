<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>weights.head</source><translation>the first line does not say how many units there are</translation></message>
    <message><source>weights.head.hint</source><translation>It should be the number of units alone, or 0, the number, the layer and the key field, as GeoDa writes it.</translation></message>
    <message><source>weights.units</source><translation>the file lists neighbours of {there} {there|unit|units}, but the layer has {here}</translation></message>
    <message><source>weights.units.hint</source><translation>Make the weights file from this very layer.</translation></message>
    <message><source>weights.unknown_unit</source><translation>no unit of the layer has the key {key}</translation></message>
    <message><source>weights.unknown_unit.hint</source><translation>Check that the file was made with the same key field; leading zeros count.</translation></message>
    <message><source>weights.itself</source><translation>unit {key} is listed as its own neighbour</translation></message>
    <message><source>weights.itself.hint</source><translation>Take the unit out of its own list.</translation></message>
    <message><source>weights.twice</source><translation>unit {key} is listed twice</translation></message>
    <message><source>weights.twice.hint</source><translation>Keep one of the two.</translation></message>
    <message><source>weights.number</source><translation>“{text}” is not a number of neighbours or a weight of zero or more</translation></message>
    <message><source>weights.number.hint</source><translation>Correct the line; decimals take a point.</translation></message>
    <message><source>weights.cut_short</source><translation>the file ends in the middle of an entry</translation></message>
    <message><source>weights.cut_short.hint</source><translation>The file may have been cut off; make or copy it again.</translation></message>
</context>
</TS>
