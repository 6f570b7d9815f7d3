<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.join.decided</source><translation>{count} dòng ghép theo tệp hiệu chỉnh {file}</translation></message>
    <message><source>window.join.decided_in_tables</source><translation>{count} dòng ({tables} bảng) ghép theo tệp hiệu chỉnh {file}</translation></message>
    <message><source>window.step.decided</source><translation>{count} dòng theo {file}</translation></message>
    <message><source>window.step.near</source><translation>{count} gần giống, nên xem lại</translation></message>
    <message><source>window.join.not_found</source><translation>Không tìm thấy đơn vị nào có “{typed}”. Hãy gõ tên khác hoặc chọn trong danh sách.</translation></message>
    <message><source>window.join.near.tone</source><translation>⚠ Gần giống: khác chỗ đặt dấu thanh, i/y</translation></message>
    <message><source>window.join.near.unit_word</source><translation>⚠ Gần giống: khác cách viết loại đơn vị, số</translation></message>
    <message><source>window.join.near.no_diacritics</source><translation>⚠ Gần giống: thiếu dấu tiếng Việt</translation></message>
    <message><source>window.join.is_near</source><translation>Có đúng không? {row}</translation></message>
    <message><source>window.join.is_decided</source><translation>{row}: đã ghép theo tệp hiệu chỉnh</translation></message>
    <message><source>window.join.is_missing</source><translation>{row}: chưa có dòng nào. Ghép một dòng thừa với đơn vị này, hoặc thêm dòng vào bảng rồi đọc lại (F5)</translation></message>
    <message><source>window.join.is_duplicate</source><translation>{row}: nhiều dòng ghi cùng một đơn vị. Sửa trong bảng rồi đọc lại (F5)</translation></message>
</context>
</TS>
