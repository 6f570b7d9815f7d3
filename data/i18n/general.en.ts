<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>severity.error</source><translation>error</translation></message>
    <message><source>severity.warning</source><translation>warning</translation></message>
    <message><source>severity.note</source><translation>note</translation></message>
    <message><source>job.stopped</source><translation>stopped; nothing was written</translation></message>
</context>
</TS>
