<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>find.step</source><translation>bước {number}</translation></message>
    <message><source>find.gaps</source><translation>Sơ hở: ranh giới chưa có cụm nào trông coi</translation></message>
</context>
</TS>
