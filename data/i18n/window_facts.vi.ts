<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>facts.act</source><translation>Tên, ngày và nguồn của dự án…</translation></message>
    <message><source>facts.title</source><translation>Tên, ngày và nguồn của dự án</translation></message>
    <message><source>facts.about</source><translation>Những điều này in trên mọi bản đồ, bản trình bày và trang. Để trống tiếng Anh nếu không cần.</translation></message>
    <message><source>facts.in_vietnamese</source><translation>Tiếng Việt</translation></message>
    <message><source>facts.in_english</source><translation>Tiếng Anh</translation></message>
    <message><source>facts.name</source><translation>Tên dự án</translation></message>
    <message><source>facts.source</source><translation>Nguồn số liệu</translation></message>
    <message><source>facts.author</source><translation>Người lập</translation></message>
    <message><source>facts.day</source><translation>Ngày của số liệu</translation></message>
    <message><source>facts.day.read</source><translation>Đọc là ngày {day} tháng {month} năm {year}</translation></message>
    <message><source>facts.day.early</source><translation>Ngày này trước {period}, kỳ mới nhất của số liệu.</translation></message>
    <message><source>facts.no_day</source><translation>Ngày này không đọc được. Hãy viết như 30/09/2025, hoặc để trống.</translation></message>
    <message><source>facts.undo</source><translation>đổi tên, ngày, nguồn</translation></message>
    <message><source>facts.button</source><translation>Tên, ngày và nguồn…</translation></message>
    <message><source>facts.as_beside</source><translation>như ô bên cạnh</translation></message>
</context>
</TS>
