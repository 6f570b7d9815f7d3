<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.import.file_left_out</source><translation>{file} cannot be used: {why}</translation></message>
    <message><source>window.import.other_ground</source><translation>{met} of {rows} rows match the boundaries {layer}: those have {ours}, and the table writes {theirs}. It may be of another place or time</translation></message>
    <message><source>window.import.other_ground.hint</source><translation>Use the boundaries of the place and time that the table is about, or remove this table. Where another column names the units, click its head and choose so</translation></message>
</context>
</TS>
