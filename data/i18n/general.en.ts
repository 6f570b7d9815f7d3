<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>severity.error</source><translation>error</translation></message>
    <message><source>severity.warning</source><translation>warning</translation></message>
    <message><source>severity.note</source><translation>note</translation></message>
    <message><source>job.stopped</source><translation>stopped; nothing was written</translation></message>
    <message><source>job.stopped.hint</source><translation>Run the command again when you are ready.</translation></message>
    <message><source>period.year</source><translation>{year}</translation></message>
    <message><source>period.half1</source><translation>H1 {year}</translation></message>
    <message><source>period.half2</source><translation>H2 {year}</translation></message>
    <message><source>period.quarter1</source><translation>Q1 {year}</translation></message>
    <message><source>period.quarter2</source><translation>Q2 {year}</translation></message>
    <message><source>period.quarter3</source><translation>Q3 {year}</translation></message>
    <message><source>period.quarter4</source><translation>Q4 {year}</translation></message>
    <message><source>period.month</source><translation>{month} {year}</translation></message>
    <message><source>period.months</source><translation>{first}–{last} {year}</translation></message>
</context>
</TS>
