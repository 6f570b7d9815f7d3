<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>cluster.gone</source><translation>không còn cụm nào có mã “{cluster}” trong bảng</translation></message>
    <message><source>cluster.gone.hint</source><translation>Bảng đã được sửa ở nơi khác; đọc lại số liệu (F5) rồi làm lại</translation></message>
    <message><source>cluster.no_column</source><translation>bảng cụm không có cột nào để ghi “{column}”</translation></message>
    <message><source>cluster.no_column.hint</source><translation>Thêm cột đó vào bảng, hoặc để trống mục này</translation></message>
    <message><source>cluster.change_unclear</source><translation>không sửa được bảng cụm mà chắc chắn mọi cụm khác giữ nguyên; chưa ghi gì</translation></message>
    <message><source>cluster.change_unclear.hint</source><translation>Sửa bảng trong bảng tính, hoặc đưa về dạng mỗi đơn vị một dòng</translation></message>
    <message><source>cluster.usual_name</source><translation>Cụm liên kết {first} – {last}</translation></message>
    <message><source>cluster.usual_name_one</source><translation>Cụm liên kết {name}</translation></message>
    <message><source>cluster.usual_name_same</source><translation>Cụm liên kết {name} ({first} – {last})</translation></message>
    <message><source>cluster.head.id</source><translation>Mã cụm</translation></message>
    <message><source>cluster.head.name</source><translation>Tên cụm liên kết</translation></message>
    <message><source>cluster.head.kind</source><translation>Loại cụm</translation></message>
    <message><source>cluster.head.code</source><translation>Mã đơn vị</translation></message>
    <message><source>cluster.head.unit</source><translation>Đơn vị</translation></message>
    <message><source>cluster.head.parent</source><translation>Đơn vị cấp trên</translation></message>
    <message><source>cluster.head.lead</source><translation>Đơn vị chủ trì</translation></message>
    <message><source>cluster.head.signed</source><translation>Ngày ký</translation></message>
    <message><source>cluster.head.valid_until</source><translation>Có hiệu lực đến</translation></message>
</context>
</TS>
