<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.join.chip.no_unit</source><translation>Không phải đơn vị {count}</translation></message>
    <message><source>window.join.chips.once</source><translation>Đếm mỗi đơn vị, mỗi dòng một lần</translation></message>
    <message><source>window.join.chips.over</source><translation>Đếm mỗi đơn vị, mỗi dòng một lần trong từng bảng, từng kỳ: cộng cả {over}</translation></message>
    <message><source>window.join.none_open</source><translation>Không còn dòng nào chờ ghép</translation></message>
    <message><source>window.join.over.parts</source><translation>{count} bảng theo kỳ</translation></message>
    <message><source>window.join.over.periods</source><translation>{count} kỳ</translation></message>
    <message><source>window.join.over.tables</source><translation>{count} bảng</translation></message>
    <message><source>window.join.source</source><translation>Bảng</translation></message>
    <message><source>window.status.join_over</source><translation>{matched}/{units} khớp ở {over}</translation></message>
    <message><source>window.step.joined</source><translation>{matched} trên {units} khớp</translation></message>
    <message><source>window.step.joined_over</source><translation>{matched}/{units} khớp ở {over}</translation></message>
    <message><source>window.step.without_row</source><translation>, thiếu {missing} dòng</translation></message>
    <message><source>window.step.matched_over</source><translation>{matched}/{units} khớp ở {over}, còn {left} dòng</translation></message>
    <message><source>window.join.nothing</source><translation>Chưa có gì để ghép. Ở bước 2, hãy thêm bảng số liệu, hoặc tìm lại tệp bị thiếu.</translation></message>
    <message><source>window.step.join.no_boundaries</source><translation>chờ ranh giới ở bước 1</translation></message>
    <message><source>window.step.join.no_table</source><translation>chưa có bảng để ghép</translation></message>
    <message><source>window.step.join.unread</source><translation>chờ bảng số liệu ở bước 2</translation></message>
    <message><source>window.join.chips.shown</source><translation>Lọc: {shown} trên {all}</translation></message>
</context>
</TS>
