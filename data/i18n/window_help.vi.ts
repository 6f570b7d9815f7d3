<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.help.search</source><translation>Tìm trong hướng dẫn</translation></message>
    <message><source>window.help.chapters</source><translation>Các mục</translation></message>
    <message><source>window.find.map</source><translation>bản đồ</translation></message>
    <message><source>window.find.none</source><translation>Không tìm thấy xã, bản đồ hay lệnh nào như vậy.</translation></message>
    <message><source>help.keys</source><translation>Phím tắt</translation></message>
</context>
</TS>
