<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.join.decided</source><translation>{count} dòng ghép theo tệp hiệu chỉnh {file}</translation></message>
    <message><source>window.step.decided</source><translation>{count} dòng theo {file}</translation></message>
    <message><source>window.step.near</source><translation>{count} gần giống, nên xem lại</translation></message>
    <message><source>window.join.not_found</source><translation>Không tìm thấy đơn vị nào có “{typed}”. Hãy gõ tên khác hoặc chọn trong danh sách.</translation></message>
    <message><source>window.join.near.tone</source><translation>⚠ Gần giống: khác chỗ đặt dấu thanh, i/y</translation></message>
    <message><source>window.join.near.unit_word</source><translation>⚠ Gần giống: khác cách viết loại đơn vị, số</translation></message>
    <message><source>window.join.near.no_diacritics</source><translation>⚠ Gần giống: thiếu dấu tiếng Việt</translation></message>
</context>
</TS>
