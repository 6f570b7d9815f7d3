<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>outputs.name</source><translation>Name of the file to export</translation></message>
    <message><source>outputs.rename</source><translation>Rename</translation></message>
    <message><source>outputs.rename.tip</source><translation>Give the chosen file of the list another name (F2)</translation></message>
    <message><source>outputs.undo.rename</source><translation>renaming of an output</translation></message>
    <message><source>outputs.over_input</source><translation>would be written over {input}, which the project reads: rename it (F2) or choose another folder</translation></message>
</context>
</TS>
