<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.clusters.none.text</source><translation>A linked cluster is two or more neighbouring communes that have agreed to look after their shared borders together. Click communes on the map to make the first one; look first at the gaps (shared borders that no cluster looks after) and have clusters proposed; or add a table of those that are (Excel or CSV, one row a commune or a cluster).</translation></message>
    <message><source>window.clusters.none.new</source><translation>Make the first cluster</translation></message>
    <message><source>window.clusters.none.gaps</source><translation>See gaps and proposals</translation></message>
    <message><source>window.clusters.add_table</source><translation>Add a table…</translation></message>
</context>
</TS>
