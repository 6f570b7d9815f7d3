<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>facts.act</source><translation>Name, day and source of the project…</translation></message>
    <message><source>facts.title</source><translation>Name, day and source of the project</translation></message>
    <message><source>facts.about</source><translation>These stand on all maps, slides and pages. Leave a language empty where it is not needed.</translation></message>
    <message><source>facts.in_vietnamese</source><translation>In Vietnamese</translation></message>
    <message><source>facts.in_english</source><translation>In English</translation></message>
    <message><source>facts.name</source><translation>Name</translation></message>
    <message><source>facts.source</source><translation>Source of the figures</translation></message>
    <message><source>facts.author</source><translation>Author</translation></message>
    <message><source>facts.day</source><translation>Day of the figures</translation></message>
    <message><source>facts.day.read</source><translation>Read as {day} {month} {year}</translation></message>
    <message><source>facts.day.early</source><translation>This day is before {period}, the newest period of the figures.</translation></message>
    <message><source>facts.no_day</source><translation>This is no day. Write it like 30 September 2025, or leave it empty.</translation></message>
    <message><source>facts.undo</source><translation>change name, day, source</translation></message>
    <message><source>facts.button</source><translation>Name, day and source…</translation></message>
    <message><source>facts.as_beside</source><translation>as beside</translation></message>
</context>
</TS>
