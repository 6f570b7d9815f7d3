<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>circles.area_shared</source><translation>Vòng tròn: diện tích tỷ lệ với số liệu, cùng một tỷ lệ ở mọi kỳ.</translation></message>
    <message><source>circles.shared</source><translation>cỡ vòng tròn chung cho mọi kỳ</translation></message>
    <message><source>period.shared_circles</source><translation>Cỡ vòng tròn chung cho mọi kỳ</translation></message>
</context>
</TS>
