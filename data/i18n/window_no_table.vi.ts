<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>style.no_table</source><translation>Chưa có bảng số liệu nên bản đồ chưa tô màu. Thêm một bảng (Excel, CSV), hoặc thả bảng vào cửa sổ.</translation></message>
    <message><source>style.no_table_own</source><translation>Chưa có bảng số liệu nên bản đồ chưa tô màu. Thêm một bảng (Excel, CSV) hoặc thả bảng vào cửa sổ; cũng có thể dùng các cột số có sẵn trong lớp ranh giới.</translation></message>
    <message><source>style.no_indicator</source><translation>Đã có bảng nhưng chưa có chỉ số nào để vẽ: chọn cột làm chỉ số (bước 4).</translation></message>
    <message><source>style.own_columns</source><translation>Dùng cột số của ranh giới…</translation></message>
    <message><source>style.own_columns.tip</source><translation>Xem trước các cột số có sẵn trong lớp ranh giới rồi chọn cột dùng làm số liệu</translation></message>
    <message><source>window.step.tables.none</source><translation>chưa có bảng, bấm để thêm</translation></message>
    <message><source>style.choose_indicator</source><translation>Chọn chỉ số…</translation></message>
</context>
</TS>
