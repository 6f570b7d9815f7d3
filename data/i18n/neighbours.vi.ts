<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>neighbours.field_missing</source><translation>lớp đơn vị lân cận không có trường này</translation></message>
    <message><source>neighbours.field_missing.hint</source><translation>Ghi đúng trường chứa tên đơn vị lân cận, hoặc bỏ qua.</translation></message>
    <message><source>neighbours.no_locator</source><translation>có yêu cầu bản đồ vị trí nhưng không biết xung quanh là gì; bản đồ vị trí bị bỏ qua</translation></message>
    <message><source>neighbours.no_locator.hint</source><translation>Ghi lớp các đơn vị xung quanh: neighbours trong dự án, --neighbours trên dòng lệnh.</translation></message>
    <message><source>help.map-neighbours</source><translation>Lớp các đơn vị xung quanh: vẽ màu xám nhạt, đường bờ biển tách khỏi địa giới trên đất liền</translation></message>
    <message><source>help.neighbours-layer</source><translation>Tên lớp trong tệp đơn vị lân cận</translation></message>
    <message><source>help.neighbours-name</source><translation>Trường tên của đơn vị lân cận, ghi lên bản đồ nếu đủ chỗ</translation></message>
    <message><source>help.locator</source><translation>Bản đồ nhỏ chỉ vị trí: auto (khi lớp lân cận rộng hơn nhiều), true (có) hoặc false (không)</translation></message>
    <message><source>help.graticule</source><translation>Lưới kinh, vĩ tuyến chẵn, có ghi độ ở khung</translation></message>
    <message><source>help.finding</source><translation>Kết luận chính của bản đồ, một câu dưới tiêu đề</translation></message>
</context>
</TS>
