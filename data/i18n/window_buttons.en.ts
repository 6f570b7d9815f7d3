<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.button.ok</source><translation>OK</translation></message>
    <message><source>window.button.save</source><translation>Save</translation></message>
    <message><source>window.button.yes</source><translation>&amp;Yes</translation></message>
    <message><source>window.button.no</source><translation>&amp;No</translation></message>
    <message><source>window.button.cancel</source><translation>Cancel</translation></message>
    <message><source>window.button.close</source><translation>Close</translation></message>
    <message><source>window.button.discard</source><translation>Discard</translation></message>
    <message><source>window.button.apply</source><translation>Apply</translation></message>
    <message><source>window.button.undo</source><translation>&amp;Undo</translation></message>
    <message><source>window.button.redo</source><translation>&amp;Redo</translation></message>
    <message><source>window.button.cut</source><translation>Cu&amp;t</translation></message>
    <message><source>window.button.copy</source><translation>&amp;Copy</translation></message>
    <message><source>window.button.paste</source><translation>&amp;Paste</translation></message>
    <message><source>window.button.delete</source><translation>Delete</translation></message>
    <message><source>window.button.all</source><translation>Select All</translation></message>
</context>
</TS>
