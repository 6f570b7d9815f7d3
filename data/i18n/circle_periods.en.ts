<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>circles.area_shared</source><translation>Circles: their area is in proportion to the figure, on one scale in all periods.</translation></message>
    <message><source>circles.shared</source><translation>circles on one scale in all periods</translation></message>
    <message><source>period.shared_circles</source><translation>Circles on one scale in all periods</translation></message>
</context>
</TS>
