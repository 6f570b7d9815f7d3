<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>indicators.offer</source><translation>Chưa có chỉ số nào. Bấm vào một cột để lấy làm chỉ số, hoặc bấm “Thêm…” để lập tỷ lệ từ hai cột.</translation></message>
    <message><source>indicators.offer.all</source><translation>Lấy cả {count} cột</translation></message>
    <message><source>indicators.offer.columns</source><translation>Các cột có thể lấy làm chỉ số</translation></message>
    <message><source>indicators.offer.no_columns</source><translation>Chưa có chỉ số nào, và không bảng nào có cột số. Ở bước 2, hãy thêm bảng có số liệu, hoặc sửa cách đọc bảng đang có.</translation></message>
    <message><source>indicators.offer.no_tables</source><translation>Chưa có chỉ số nào vì chưa có bảng số liệu. Hãy thêm một bảng ở bước 2.</translation></message>
    <message><source>window.step.indicators.choose</source><translation>chưa có: chọn cột số liệu</translation></message>
</context>
</TS>
