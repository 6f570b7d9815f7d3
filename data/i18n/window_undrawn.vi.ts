<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>style.fixed.undrawn</source><translation>Bản đồ này chưa vẽ được; lý do ghi ngay dưới tên bản đồ</translation></message>
    <message><source>style.period.choose</source><translation>chọn kỳ có số liệu</translation></message>
    <message><source>undrawn.map</source><translation>Chưa vẽ được bản đồ này: {why}</translation></message>
    <message><source>undrawn.by_file</source><translation>Chưa vẽ được bản đồ này: số liệu “{indicator}” nằm trong tệp {file}, không đọc được. Hãy tìm lại tệp ở dòng báo phía trên bản đồ.</translation></message>
    <message><source>undrawn.step</source><translation>{without} trên {count} bản đồ chưa vẽ được:</translation></message>
    <message><source>undrawn.short.run.no_figure</source><translation>không có số liệu {period}</translation></message>
    <message><source>undrawn.short.run.no_figure_at_all</source><translation>không có số liệu “{indicator}”</translation></message>
    <message><source>undrawn.short.run.no_since</source><translation>không có số liệu {since}</translation></message>
    <message><source>undrawn.short.run.several_periods</source><translation>chưa chọn kỳ</translation></message>
    <message><source>window.hint.run.no_figure</source><translation>Ở bước 5, chọn bản đồ này rồi chọn một kỳ có số liệu trong ô Kỳ, hoặc thêm bảng số liệu của kỳ này (Ctrl+L).</translation></message>
    <message><source>window.hint.run.no_figure_at_all</source><translation>Ở bước 2 cho biết cột nào là số liệu này hoặc thêm bảng có cột đó (Ctrl+L); hoặc chọn bản đồ khác.</translation></message>
    <message><source>window.hint.run.no_since</source><translation>Thêm bảng số liệu của kỳ trước (Ctrl+L).</translation></message>
    <message><source>window.hint.run.several_periods</source><translation>Ở bước 5, chọn bản đồ này rồi chọn một kỳ trong ô Kỳ.</translation></message>
    <message><source>undrawn.by_column</source><translation>Chưa vẽ được bản đồ này: số liệu “{indicator}” cần cột “{column}” của {file}, mà tệp không có cột này. Ở bước 2, chọn cột khác cho số liệu này.</translation></message>
    <message><source>window.hint.table.column_missing</source><translation>Ở bước 2, bấm vào đầu cột có số liệu này để dùng cột đó, hoặc bỏ các cột không còn trong tệp.</translation></message>
    <message><source>window.text.table.column_missing</source><translation>không có cột “{column}” mà dự án dùng</translation></message>
</context>
</TS>
