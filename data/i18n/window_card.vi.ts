<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.card.no_rules</source><translation>Dự án chưa có quy tắc xác định địa bàn yếu, và chưa chỉ số nào có mục tiêu. Đặt mục tiêu cho một chỉ số ở bước 4: xã nào chưa đạt là địa bàn yếu, có nêu lý do ở đây. Các quy tắc khác ghi trong tệp dự án.</translation></message>
    <message><source>window.card.unjudged</source><translation>Chưa xét được địa bàn yếu; xem thẻ Thông báo.</translation></message>
    <message><source>window.card.period</source><translation>Số liệu {period}, như bản đồ</translation></message>
    <message><source>window.card.judged_in</source><translation>{verdict} ({period})</translation></message>
    <message><source>window.card.set_target</source><translation>Đặt mục tiêu…</translation></message>
    <message><source>indicators.key_is</source><translation>Tên trong tệp dự án: {key}</translation></message>
</context>
</TS>
