<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>clusters.count</source><translation>{count} {count|cluster|clusters}</translation></message>
    <message><source>clusters.count.not_in_force</source><translation>{count} {count|cluster|clusters} ({rest} not in force)</translation></message>
    <message><source>clusters.count.not_counted</source><translation>{count} {count|cluster|clusters} ({rest} not counted)</translation></message>
    <message><source>window.clusters.acts</source><translation>Make, edit, delete clusters and proposals</translation></message>
    <message><source>window.map.few_numbers</source><translation>{shown} of {all} gap {all|number|numbers}; zoom in to see more</translation></message>
</context>
</TS>
