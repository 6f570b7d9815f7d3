<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.import.file_left_out</source><translation>{file} cannot be used: {why}</translation></message>
    <message><source>window.import.files_left_out</source><translation>{count} {count|file|files} cannot be used: {told}</translation></message>
    <message><source>window.import.files_left_out.hint</source><translation>Open and save these files in a spreadsheet program, or choose others</translation></message>
    <message><source>window.import.other_ground</source><translation>{met} of {rows} rows match the boundaries {layer}: those have {ours}, and the table writes {theirs}. It may be of another place or time</translation></message>
    <message><source>window.import.other_ground.hint</source><translation>Use the boundaries of the place and time that the table is about, or remove this table. Where another column names the units, click its head and choose so</translation></message>
    <message><source>window.import.vintage.bad</source><translation>“{written}” is no day; write it like 1 July 2025, or a month as 2025-07, or a year as 2025</translation></message>
    <message><source>window.text.project.not_a_vintage</source><translation>“{value}” is no day, month or year</translation></message>
</context>
</TS>
