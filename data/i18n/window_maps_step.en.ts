<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.step.maps.default</source><translation>{count} default {count|map|maps}, no style set yet</translation></message>
    <message><source>window.step.clusters.gaps</source><translation>no clusters yet, {gaps} {gaps|gap|gaps}</translation></message>
</context>
</TS>
