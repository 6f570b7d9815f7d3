<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.button.ok</source><translation>Đồng ý</translation></message>
    <message><source>window.button.save</source><translation>Lưu</translation></message>
    <message><source>window.button.yes</source><translation>&amp;Có</translation></message>
    <message><source>window.button.no</source><translation>&amp;Không</translation></message>
    <message><source>window.button.cancel</source><translation>Hủy</translation></message>
    <message><source>window.button.close</source><translation>Đóng</translation></message>
    <message><source>window.button.discard</source><translation>Không lưu</translation></message>
    <message><source>window.button.apply</source><translation>Áp dụng</translation></message>
    <message><source>window.button.undo</source><translation>&amp;Hoàn tác</translation></message>
    <message><source>window.button.redo</source><translation>&amp;Làm lại</translation></message>
    <message><source>window.button.cut</source><translation>Cắ&amp;t</translation></message>
    <message><source>window.button.copy</source><translation>&amp;Chép</translation></message>
    <message><source>window.button.paste</source><translation>&amp;Dán</translation></message>
    <message><source>window.button.delete</source><translation>Xóa</translation></message>
    <message><source>window.button.all</source><translation>Chọn tất cả</translation></message>
</context>
</TS>
