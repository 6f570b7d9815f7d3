<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>stage.output</source><translation>Writing files</translation></message>
    <message><source>window.export.writing</source><translation>Writing {file} ({number} of {count})…</translation></message>
    <message><source>window.export.saves</source><translation>The project has changes that are not saved: “Write” saves it first.</translation></message>
    <message><source>window.export.saves_new</source><translation>The project is not saved yet: “Write” first asks where to save it.</translation></message>
    <message><source>window.export.saved_first</source><translation>The project was saved before the export.</translation></message>
    <message><source>window.export.leave</source><translation>{count} {count|file is|files are} being written. Stop and close? Files that are not finished will not be there.</translation></message>
    <message><source>window.export.leave.stop</source><translation>Stop and close</translation></message>
    <message><source>window.export.leave.go_on</source><translation>Go on writing</translation></message>
    <message><source>window.export.stopping</source><translation>Stopping…</translation></message>
    <message><source>window.step.outputs.written</source><translation>{written} of {count} {count|file|files} written</translation></message>
</context>
</TS>
