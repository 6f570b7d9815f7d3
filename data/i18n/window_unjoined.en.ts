<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>undrawn.by_join</source><translation>This map cannot be drawn: “{indicator}” stands in {file}, which cannot be matched to the boundaries. Why, and what helps, stands in the bar above the map.</translation></message>
    <message><source>unjoined.about</source><translation>The table is read, but cannot be matched to the boundaries. Why, and what helps, stands in the bar above the map.</translation></message>
    <message><source>unjoined.boundaries</source><translation>See the boundaries…</translation></message>
    <message><source>unjoined.find</source><translation>Choose another table…</translation></message>
    <message><source>unjoined.step</source><translation>{file} cannot be matched</translation></message>
    <message><source>unjoined.step.other_time</source><translation>its units are of another time</translation></message>
    <message><source>unjoined.step.several</source><translation>{count} {count|table|tables} cannot be matched</translation></message>
    <message><source>unjoined.why</source><translation>cannot be matched to the boundaries: {why}</translation></message>
</context>
</TS>
