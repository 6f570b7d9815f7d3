<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>toolbar.title</source><translation>Thanh công cụ</translation></message>
    <message><source>tip.code</source><translation>Mã {code}</translation></message>
    <message><source>tip.class</source><translation>Bậc: {class}</translation></message>
    <message><source>tip.target_missed</source><translation>Mục tiêu {target}: chưa đạt</translation></message>
    <message><source>tip.target_reached</source><translation>Mục tiêu {target}: đạt</translation></message>
    <message><source>menu.why</source><translation>Vì sao?</translation></message>
    <message><source>menu.neighbours</source><translation>Chọn cả các đơn vị giáp ranh</translation></message>
    <message><source>menu.zoom_to</source><translation>Đến đơn vị này</translation></message>
    <message><source>menu.copy_name</source><translation>Chép tên: {text}</translation></message>
    <message><source>menu.copy_code</source><translation>Chép mã: {text}</translation></message>
    <message><source>menu.copy_value</source><translation>Chép giá trị: {text}</translation></message>
    <message><source>menu.copy_rows</source><translation>Chép các dòng đã chọn</translation></message>
    <message><source>menu.copy_table</source><translation>Chép cả bảng</translation></message>
    <message><source>menu.copy_picture</source><translation>Chép hình</translation></message>
    <message><source>menu.copy_classes</source><translation>Chép các bậc</translation></message>
    <message><source>menu.export_classes</source><translation>Xuất các bậc ra tệp…</translation></message>
    <message><source>classes.sheet</source><translation>Các bậc</translation></message>
    <message><source>classes.class</source><translation>Bậc</translation></message>
    <message><source>classes.from</source><translation>Từ</translation></message>
    <message><source>classes.to</source><translation>Đến</translation></message>
    <message><source>classes.units</source><translation>Số đơn vị</translation></message>
    <message><source>classes.colour</source><translation>Màu</translation></message>
    <message><source>window.menu.panels</source><translation>Các khung</translation></message>
    <message><source>window.status.crs</source><translation>Hệ tọa độ của lớp ranh giới</translation></message>
    <message><source>window.status.crs_unknown</source><translation>Không rõ hệ tọa độ</translation></message>
</context>
</TS>
