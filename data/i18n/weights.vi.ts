<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>weights.head</source><translation>dòng đầu không cho biết có bao nhiêu đơn vị</translation></message>
    <message><source>weights.head.hint</source><translation>Dòng này cần là số đơn vị, hoặc gồm 0, số đơn vị, tên lớp và trường mã, như GeoDa ghi.</translation></message>
    <message><source>weights.units</source><translation>tệp ghi đơn vị lân cận của {there} đơn vị, còn lớp bản đồ có {here} đơn vị</translation></message>
    <message><source>weights.units.hint</source><translation>Hãy tạo tệp trọng số từ chính lớp bản đồ này.</translation></message>
    <message><source>weights.unknown_unit</source><translation>không có đơn vị nào trong lớp bản đồ mang mã {key}</translation></message>
    <message><source>weights.unknown_unit.hint</source><translation>Hãy kiểm tra xem tệp có được tạo theo cùng trường mã không; các số 0 ở đầu mã cũng được tính.</translation></message>
    <message><source>weights.itself</source><translation>đơn vị {key} được ghi là lân cận của chính nó</translation></message>
    <message><source>weights.itself.hint</source><translation>Hãy bỏ đơn vị này khỏi danh sách lân cận của chính nó.</translation></message>
    <message><source>weights.twice</source><translation>đơn vị {key} được ghi hai lần</translation></message>
    <message><source>weights.twice.hint</source><translation>Hãy chỉ giữ lại một lần.</translation></message>
    <message><source>weights.number</source><translation>“{text}” không phải là số đơn vị lân cận hay trọng số từ 0 trở lên</translation></message>
    <message><source>weights.number.hint</source><translation>Hãy sửa dòng này; phần thập phân dùng dấu chấm.</translation></message>
    <message><source>weights.cut_short</source><translation>tệp kết thúc giữa chừng một mục</translation></message>
    <message><source>weights.cut_short.hint</source><translation>Tệp có thể đã bị cắt cụt; hãy tạo hoặc sao chép lại.</translation></message>
</context>
</TS>
