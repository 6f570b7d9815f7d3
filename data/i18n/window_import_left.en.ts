<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.import.file_left_out</source><translation>{file} cannot be used: {why}</translation></message>
</context>
</TS>
