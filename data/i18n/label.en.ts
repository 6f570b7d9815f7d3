<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.labels</source><translation>Names on the map: none, name, name+value; auto where there is room</translation></message>
    <message><source>label.priority</source><translation>the map (line {line}) is to be labelled by the field “{field}”, but the boundaries have no such field of numbers</translation></message>
    <message><source>label.priority.hint</source><translation>Name a numeric field of the boundary layer behind priority:, or leave the key out to go by area.</translation></message>
    <message><source>label.left_out</source><translation>There is room for the names of {shown} of {units} {units|unit|units}; the others are left out, so that none covers another or is too small</translation></message>
    <message><source>label.left_out.hint</source><translation>Choose a larger page (--page A3), or draw a part of the area with --only.</translation></message>
</context>
</TS>
