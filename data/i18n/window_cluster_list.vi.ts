<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>clusters.count</source><translation>{count} cụm</translation></message>
    <message><source>clusters.count.not_in_force</source><translation>{count} cụm ({rest} không có hiệu lực)</translation></message>
    <message><source>clusters.count.not_counted</source><translation>{count} cụm ({rest} không được tính)</translation></message>
    <message><source>window.clusters.acts</source><translation>Lập, sửa, xóa cụm và đề xuất</translation></message>
    <message><source>window.map.few_numbers</source><translation>Đang hiện {shown}/{all} số thứ tự sơ hở; phóng to để thấy thêm</translation></message>
</context>
</TS>
