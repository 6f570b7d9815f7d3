<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.import.encoding.none</source><translation>không cần (Unicode)</translation></message>
    <message><source>window.import.encoding.none.why</source><translation>Tệp bảng tính luôn lưu chữ bằng Unicode; bảng mã chỉ cần chọn cho tệp chữ như CSV, hoặc khi bảng tính gõ bằng phông chữ cũ</translation></message>
    <message><source>window.import.encoding.layer_why</source><translation>Chỉ shapefile (tệp .dbf) mới cần chọn bảng mã; GeoPackage, GeoJSON, KML luôn lưu chữ bằng Unicode</translation></message>
</context>
</TS>
