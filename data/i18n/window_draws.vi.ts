<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>stage.draws</source><translation>Đang xáo ngẫu nhiên số liệu để tìm cụm</translation></message>
    <message><source>window.draws.stopped</source><translation>Đã dừng tính cụm; chọn lại bản đồ ở khung bên phải để tính tiếp.</translation></message>
    <message><source>style.fixed.waiting</source><translation>Bản đồ vừa chọn đang được tính</translation></message>
</context>
</TS>
