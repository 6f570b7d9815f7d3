<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>cluster.gone</source><translation>the table has no cluster “{cluster}” any more</translation></message>
    <message><source>cluster.gone.hint</source><translation>The table was changed elsewhere; read it again (F5) and try once more</translation></message>
    <message><source>cluster.no_column</source><translation>the table of clusters has no column for “{column}”</translation></message>
    <message><source>cluster.no_column.hint</source><translation>Add that column to the table, or leave this entry as it was</translation></message>
    <message><source>cluster.change_unclear</source><translation>the table of clusters cannot be changed so that all other clusters surely stay as they are; nothing was written</translation></message>
    <message><source>cluster.change_unclear.hint</source><translation>Change the table in a spreadsheet, or bring it into the form of a row for each member</translation></message>
    <message><source>cluster.usual_name</source><translation>Linked cluster {first} – {last}</translation></message>
    <message><source>cluster.usual_name_one</source><translation>Linked cluster {name}</translation></message>
    <message><source>cluster.usual_name_same</source><translation>Linked cluster {name} ({first} – {last})</translation></message>
    <message><source>cluster.head.id</source><translation>cluster_id</translation></message>
    <message><source>cluster.head.name</source><translation>cluster_name</translation></message>
    <message><source>cluster.head.kind</source><translation>kind</translation></message>
    <message><source>cluster.head.code</source><translation>unit_code</translation></message>
    <message><source>cluster.head.unit</source><translation>unit</translation></message>
    <message><source>cluster.head.parent</source><translation>parent</translation></message>
    <message><source>cluster.head.lead</source><translation>lead</translation></message>
    <message><source>cluster.head.signed</source><translation>signed</translation></message>
    <message><source>cluster.head.valid_until</source><translation>valid_until</translation></message>
</context>
</TS>
