<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>legend.target</source><translation>mục tiêu: {target}</translation></message>
    <message><source>legend.range.over_under</source><translation>trên {low} đến dưới {high}</translation></message>
    <message><source>legend.target.both</source><translation>mục tiêu / target: {target}</translation></message>
    <message><source>help.target</source><translation>Mục tiêu, theo đơn vị của số liệu: chú giải vẽ mục tiêu, màu đổi phía ở đó nếu là một ngưỡng của --breaks</translation></message>
    <message><source>help.zero-class</source><translation>Số 0 là một lớp riêng, thấp nhất, ngoài số lớp đã chọn</translation></message>
    <message><source>help.no-histogram</source><translation>Chú giải không có biểu đồ tần số</translation></message>
    <message><source>help.bilingual</source><translation>Chú giải hai thứ tiếng</translation></message>
    <message><source>help.second-legend-title</source><translation>Tiêu đề chú giải bằng thứ tiếng kia, với --bilingual</translation></message>
</context>
</TS>
