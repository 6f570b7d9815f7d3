<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.labels</source><translation>Names on the map: none, name, name+value; auto where there is room</translation></message>
    <message><source>label.priority</source><translation>the map (line {line}) is to be labelled by the field “{field}”, but the boundaries have no such field of numbers</translation></message>
    <message><source>label.priority.hint</source><translation>Name a numeric field of the boundary layer behind priority:, or leave the key out to go by area.</translation></message>
</context>
</TS>
