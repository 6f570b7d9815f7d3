<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>chart.tab</source><translation>Biểu đồ</translation></message>
    <message><source>chart.scatter</source><translation>Biểu đồ phân tán của hai chỉ số</translation></message>
    <message><source>chart.ranked</source><translation>Xếp hạng</translation></message>
    <message><source>chart.across</source><translation>Trục ngang</translation></message>
    <message><source>chart.up</source><translation>Trục đứng</translation></message>
    <message><source>chart.order</source><translation>Thứ tự xếp hạng</translation></message>
    <message><source>chart.worst_first</source><translation>Kém nhất ở đầu</translation></message>
    <message><source>chart.best_first</source><translation>Tốt nhất ở đầu</translation></message>
    <message><source>chart.lowest_first</source><translation>Thấp nhất ở đầu</translation></message>
    <message><source>chart.highest_first</source><translation>Cao nhất ở đầu</translation></message>
    <message><source>chart.target</source><translation>mục tiêu</translation></message>
    <message><source>chart.logarithmic</source><translation>(thang logarit)</translation></message>
    <message><source>chart.points</source><translation>{count} đơn vị có đủ hai số liệu</translation></message>
    <message><source>chart.weak_drawn</source><translation>▼ {count} địa bàn yếu được vẽ</translation></message>
    <message><source>chart.weak_ranked</source><translation>▼ {count} địa bàn yếu được xếp hạng</translation></message>
    <message><source>chart.weak_unit</source><translation>địa bàn yếu</translation></message>
    <message><source>chart.not_drawn</source><translation>{count} đơn vị thiếu số liệu, không vẽ</translation></message>
    <message><source>chart.below_axis</source><translation>{count} đơn vị bằng 0 hoặc quá nhỏ cho thang logarit, không vẽ</translation></message>
    <message><source>chart.missing</source><translation>{count} đơn vị không có số liệu, không xếp hạng</translation></message>
    <message><source>chart.act</source><translation>Biểu đồ</translation></message>
    <message><source>chart.broken</source><translation>// {count} thanh bị ngắt vì giá trị vượt xa các đơn vị khác</translation></message>
    <message><source>chart.broken_unit</source><translation>thanh bị ngắt, giá trị vượt xa các đơn vị khác</translation></message>
</context>
</TS>
