<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.join.accept_all</source><translation>Nhận cả {count} dòng gần giống đang thấy trong danh sách</translation></message>
    <message><source>window.join.accept_all.short</source><translation>Nhận cả {count}</translation></message>
    <message><source>window.join.accept_all.ask</source><translation>Nhận cả {count} dòng gần giống đang thấy trong danh sách?</translation></message>
    <message><source>window.join.accept_all.undo</source><translation>Mỗi dòng được ghép với đơn vị ghi bên cạnh, kể cả dòng cùng mã mà khác tên. Hoàn tác được bằng một lần Ctrl+Z.</translation></message>
    <message><source>window.undo.join_all</source><translation>ghép {count} dòng gần giống</translation></message>
</context>
</TS>
