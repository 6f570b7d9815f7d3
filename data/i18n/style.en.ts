<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>style.graduated</source><translation>{title} – graduated</translation></message>
    <message><source>style.circles_ground</source><translation>units with a figure</translation></message>
    <message><source>style.area</source><translation>Area (km²)</translation></message>
    <message><source>style.join_status</source><translation>Join status</translation></message>
    <message><source>style.status_of</source><translation>{title}: figure or why none</translation></message>
    <message><source>style.status.value</source><translation>figure</translation></message>
    <message><source>style.status.no_data</source><translation>no data</translation></message>
    <message><source>style.status.matched</source><translation>matched</translation></message>
    <message><source>style.status.not_matched</source><translation>not matched</translation></message>
    <message><source>style.status.suppressed</source><translation>not published</translation></message>
    <message><source>style.about</source><translation>Source: {source}. {date}. Missing figures are null, never zero.</translation></message>
    <message><source>style.history</source><translation>Joined table {table}: {matched} of {units} {units|unit|units} {matched|has|have} a row; {rows_left} {rows_left|row|rows} not used.</translation></message>
</context>
</TS>
