<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>style.graduated</source><translation>{title} – phân khoảng</translation></message>
    <message><source>style.circles_ground</source><translation>đơn vị có số liệu</translation></message>
    <message><source>style.area</source><translation>Diện tích (km²)</translation></message>
    <message><source>style.join_status</source><translation>Trạng thái ghép bảng</translation></message>
    <message><source>style.status_of</source><translation>{title}: có số liệu hay không</translation></message>
    <message><source>style.status.value</source><translation>có số liệu</translation></message>
    <message><source>style.status.no_data</source><translation>không có số liệu</translation></message>
    <message><source>style.status.matched</source><translation>đã ghép</translation></message>
    <message><source>style.status.not_matched</source><translation>chưa ghép được</translation></message>
    <message><source>style.status.suppressed</source><translation>không công bố</translation></message>
    <message><source>style.about</source><translation>Nguồn: {source}. {date}. Ô thiếu số liệu để trống (null), không phải số 0.</translation></message>
    <message><source>style.history</source><translation>Ghép bảng {table}: {matched} trên {units} đơn vị có dòng; {rows_left} dòng không dùng được.</translation></message>
</context>
</TS>
