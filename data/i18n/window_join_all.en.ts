<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.join.accept_all</source><translation>Accept all {count} near matches that the list shows</translation></message>
    <message><source>window.join.accept_all.short</source><translation>Accept all {count}</translation></message>
    <message><source>window.join.accept_all.ask</source><translation>Accept all {count} near matches that the list shows?</translation></message>
    <message><source>window.join.accept_all.undo</source><translation>Each row stays with the unit beside it, also where the code is the same and the name is not. One Ctrl+Z undoes it.</translation></message>
    <message><source>window.undo.join_all</source><translation>join {count} near matches</translation></message>
</context>
</TS>
