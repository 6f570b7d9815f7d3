<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>save.cannot_place</source><translation>line {line}: the project is written in a way that cannot be changed in place</translation></message>
    <message><source>save.cannot_place.hint</source><translation>Nothing was written. Write that part as plain "key: value" lines, or save under another name.</translation></message>
</context>
</TS>
