<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>parent.province_code</source><translation>Province code {code}</translation></message>
    <message><source>parent.district_code</source><translation>District code {code}</translation></message>
    <message><source>parent.code</source><translation>Unit code {code}</translation></message>
</context>
</TS>
