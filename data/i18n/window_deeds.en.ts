<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>find.step</source><translation>step {number}</translation></message>
    <message><source>find.gaps</source><translation>Gaps: borders that nobody looks after</translation></message>
</context>
</TS>
