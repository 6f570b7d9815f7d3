<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>period.act</source><translation>Play the periods</translation></message>
    <message><source>period.play</source><translation>Play the periods</translation></message>
    <message><source>period.stop</source><translation>Stop at this period</translation></message>
    <message><source>period.shared_classes</source><translation>Classes shared by all periods</translation></message>
    <message><source>window.period.misnamed</source><translation>The title of this map names another period; shown is {period}. Change the title if the map is written for it</translation></message>
    <message><source>window.period.looking</source><translation>Only looked at; the map is written for {period}</translation></message>
    <message><source>window.period.looking_shared</source><translation>Shared classes to compare periods; the written map has its own</translation></message>
    <message><source>window.period.use</source><translation>Use this period for the map</translation></message>
    <message><source>window.period.use.tip</source><translation>The map of the project gets the period that is looked at, in the classes that are seen; can be undone</translation></message>
    <message><source>window.period.use.short</source><translation>Use this period</translation></message>
</context>
</TS>
