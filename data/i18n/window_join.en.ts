<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.join.chip.no_unit</source><translation>Not a unit {count}</translation></message>
    <message><source>window.join.chips.once</source><translation>Each unit and each row counts once</translation></message>
    <message><source>window.join.chips.over</source><translation>Each unit and each row counts once in each table and period: all {over} together</translation></message>
    <message><source>window.join.none_open</source><translation>No row is left to match</translation></message>
    <message><source>window.join.over.parts</source><translation>{count} tables by period</translation></message>
    <message><source>window.join.over.periods</source><translation>{count} periods</translation></message>
    <message><source>window.join.over.tables</source><translation>{count} tables</translation></message>
    <message><source>window.join.source</source><translation>Table</translation></message>
    <message><source>window.status.join_over</source><translation>{matched}/{units} matched in {over}</translation></message>
    <message><source>window.step.joined</source><translation>{matched} of {units} matched</translation></message>
    <message><source>window.step.joined_over</source><translation>{matched}/{units} matched in {over}</translation></message>
    <message><source>window.step.without_row</source><translation>, {missing} {missing|row|rows} missing</translation></message>
    <message><source>window.step.matched_over</source><translation>{matched}/{units} matched in {over}, {left} {left|row|rows} left</translation></message>
    <message><source>window.join.nothing</source><translation>There is nothing to match yet. Add a table of figures in step 2, or find the file that is missing.</translation></message>
    <message><source>window.step.join.no_boundaries</source><translation>waits for the boundaries of step 1</translation></message>
    <message><source>window.step.join.no_table</source><translation>no table to match yet</translation></message>
    <message><source>window.step.join.unread</source><translation>waits for the table of step 2</translation></message>
    <message><source>window.join.chips.shown</source><translation>Filter: {shown} of {all}</translation></message>
</context>
</TS>
