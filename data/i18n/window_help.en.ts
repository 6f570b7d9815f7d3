<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.help.search</source><translation>Search the help</translation></message>
    <message><source>window.help.chapters</source><translation>Chapters</translation></message>
    <message><source>window.find.map</source><translation>map</translation></message>
    <message><source>window.find.none</source><translation>No unit, map or action is called so.</translation></message>
    <message><source>help.keys</source><translation>Keys</translation></message>
</context>
</TS>
