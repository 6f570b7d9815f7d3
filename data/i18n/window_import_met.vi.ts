<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.import.none_met</source><translation>Không dòng nào khớp đơn vị của lớp ranh giới. Bấm vào đầu cột ghi mã hoặc tên đơn vị để chọn, hoặc dùng đúng lớp ranh giới của bảng này</translation></message>
    <message><source>window.import.rows_met</source><translation>{met}/{rows} dòng khớp đơn vị của lớp ranh giới</translation></message>
</context>
</TS>
