<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>indicators.add</source><translation>Thêm…</translation></message>
    <message><source>indicators.add.accept</source><translation>Thêm</translation></message>
    <message><source>indicators.add.below</source><translation>Chia cho</translation></message>
    <message><source>indicators.add.of</source><translation>Số liệu</translation></message>
    <message><source>indicators.add.title</source><translation>Thêm chỉ số</translation></message>
    <message><source>indicators.choose</source><translation>Chọn một chỉ số để xem trên bản đồ và sửa</translation></message>
    <message><source>indicators.head.better</source><translation>Hướng tốt</translation></message>
    <message><source>indicators.head.key</source><translation>Khóa</translation></message>
    <message><source>indicators.head.kind</source><translation>Loại</translation></message>
    <message><source>indicators.head.made_of</source><translation>Lấy từ</translation></message>
    <message><source>indicators.head.name</source><translation>Tên</translation></message>
    <message><source>indicators.head.periods</source><translation>Kỳ</translation></message>
    <message><source>indicators.head.target</source><translation>Mục tiêu</translation></message>
    <message><source>indicators.head.unit</source><translation>Đơn vị tính</translation></message>
    <message><source>indicators.head.with</source><translation>Có số</translation></message>
    <message><source>indicators.kind.count</source><translation>Số đếm</translation></message>
    <message><source>indicators.kind.index</source><translation>Tổng hợp</translation></message>
    <message><source>indicators.kind.rate</source><translation>Tỷ suất</translation></message>
    <message><source>indicators.kind.share</source><translation>Tỷ lệ %</translation></message>
    <message><source>indicators.kind.status</source><translation>Đạt / chưa đạt</translation></message>
    <message><source>indicators.less</source><translation>thấp hơn</translation></message>
    <message><source>indicators.list</source><translation>Danh sách chỉ số của dự án</translation></message>
    <message><source>indicators.mapped</source><translation>đang vẽ trên bản đồ</translation></message>
    <message><source>indicators.more</source><translation>cao hơn</translation></message>
    <message><source>indicators.name_en</source><translation>Tên (tiếng Anh)</translation></message>
    <message><source>indicators.name_vi</source><translation>Tên (tiếng Việt)</translation></message>
    <message><source>indicators.neither</source><translation>không xét</translation></message>
    <message><source>indicators.no_figures</source><translation>chưa có số</translation></message>
    <message><source>indicators.no_period</source><translation>không theo kỳ</translation></message>
    <message><source>indicators.not_used_yet</source><translation>{column}, chưa dùng</translation></message>
    <message><source>indicators.per_thousand</source><translation>trên 1.000</translation></message>
    <message><source>indicators.remove</source><translation>Bỏ chỉ số</translation></message>
    <message><source>indicators.remove.short</source><translation>Bỏ</translation></message>
    <message><source>indicators.remove.text</source><translation>Bỏ chỉ số “{name}”? Những phần dựa vào chỉ số này cũng bị bỏ theo; có thể hoàn tác.</translation></message>
    <message><source>indicators.undo.add</source><translation>thêm chỉ số</translation></message>
    <message><source>indicators.undo.remove</source><translation>bỏ chỉ số</translation></message>
    <message><source>indicators.unit_en</source><translation>Đơn vị tính (tiếng Anh)</translation></message>
    <message><source>indicators.unit_vi</source><translation>Đơn vị tính (tiếng Việt)</translation></message>
    <message><source>indicators.with</source><translation>{with}/{units} (thiếu {missing})</translation></message>
</context>
</TS>
