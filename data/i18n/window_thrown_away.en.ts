<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.leave.files</source><translation>If they are not saved, {files} will be as before them.</translation></message>
</context>
</TS>
