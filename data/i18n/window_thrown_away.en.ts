<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.recover.files</source><translation>If the changes are thrown away, {files} will be as before them, too.</translation></message>
</context>
</TS>
