<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.join.decided</source><translation>{count} {count|row goes|rows go} by the corrections file {file}</translation></message>
    <message><source>window.join.decided_in_tables</source><translation>{count} {count|row goes|rows go} ({tables} {tables|table|tables}) by the corrections file {file}</translation></message>
    <message><source>window.step.decided</source><translation>{count} {count|row|rows} by {file}</translation></message>
    <message><source>window.step.near</source><translation>{count} near {count|match|matches} to look at</translation></message>
    <message><source>window.join.not_found</source><translation>No unit has “{typed}” in its name. Type another name, or choose a unit from the list.</translation></message>
    <message><source>window.join.near.tone</source><translation>⚠ Near: but for the place of tone marks, i/y</translation></message>
    <message><source>window.join.near.unit_word</source><translation>⚠ Near: but for unit words and numbers</translation></message>
    <message><source>window.join.near.no_diacritics</source><translation>⚠ Near: but for lost diacritics</translation></message>
    <message><source>window.join.is_near</source><translation>Is it right? {row}</translation></message>
    <message><source>window.join.is_decided</source><translation>{row}: decided by the corrections file</translation></message>
    <message><source>window.join.is_missing</source><translation>{row}: no row is about it. Give it a row that is left over, or add one to the table and read it again (F5)</translation></message>
    <message><source>window.join.is_duplicate</source><translation>{row}: several rows mean one unit. Mend the table and read it again (F5)</translation></message>
</context>
</TS>
