<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>inset.enlarged_of</source><translation>{name}, phóng to {times} lần</translation></message>
    <message><source>inset.enlarged_of.short</source><translation>{name}</translation></message>
</context>
</TS>
