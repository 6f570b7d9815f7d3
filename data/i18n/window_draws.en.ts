<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>stage.draws</source><translation>Throwing values at random to find clusters</translation></message>
    <message><source>window.draws.stopped</source><translation>Clusters are no longer worked out; choose the map again on the right to go on.</translation></message>
    <message><source>style.fixed.waiting</source><translation>The map that was chosen is being worked out</translation></message>
</context>
</TS>
