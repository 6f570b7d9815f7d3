<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.import.period.wanted</source><translation>The other tables say their period, this one does not; without one it cannot be compared with other periods</translation></message>
    <message><source>window.import.period.said_none</source><translation>The other tables say their period; this one is used without any</translation></message>
    <message><source>window.import.period.none</source><translation>This table has no period</translation></message>
    <message><source>window.import.period.first</source><translation>Say the period of this table, or choose “This table has no period”</translation></message>
    <message><source>window.import.period.of_title</source><translation>{period}: recognised from the title over the table; correct it in the field of the period where it is wrong</translation></message>
    <message><source>window.import.period.title_says</source><translation>The title over the table says {period}</translation></message>
    <message><source>window.import.period.take</source><translation>Use this period</translation></message>
</context>
</TS>
