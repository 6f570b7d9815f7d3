<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>save.cannot_place</source><translation>line {line}: the project is written in a way that cannot be changed in place</translation></message>
    <message><source>save.cannot_place.hint</source><translation>Nothing was written. Write that part as plain "key: value" lines, or save under another name.</translation></message>
    <message><source>save.not_the_same</source><translation>the changed project would not say what was meant</translation></message>
    <message><source>save.not_the_same.hint</source><translation>Nothing was written. Save under another name, and report the file.</translation></message>
</context>
</TS>
