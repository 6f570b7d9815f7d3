<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>picture.unit.value</source><translation>{name}: {value} ({class})</translation></message>
    <message><source>picture.unit.nothing</source><translation>{name}: {why}</translation></message>
    <message><source>picture.no_ground</source><translation>tệp PDF không mang tọa độ: chưa biết phép chiếu, hoặc bản đồ vượt ra ngoài mép Trái Đất</translation></message>
    <message><source>picture.no_ground.hint</source><translation>Chọn hệ tọa độ phẳng bằng crs: hoặc --crs nếu cần chồng PDF lên bản đồ khác</translation></message>
    <message><source>picture.pdf_form</source><translation>tệp PDF được tạo ra không đúng cấu trúc: thiếu {what}</translation></message>
    <message><source>picture.pdf_form.hint</source><translation>Ghi bản đồ ở dạng .svg hoặc .png và báo cho chúng tôi</translation></message>
</context>
</TS>
