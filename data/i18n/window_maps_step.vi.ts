<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.step.maps.default</source><translation>{count} bản đồ mặc định, dự án chưa đặt kiểu</translation></message>
    <message><source>window.step.clusters.gaps</source><translation>chưa có cụm, {gaps} sơ hở</translation></message>
</context>
</TS>
