<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>unit.no_fields</source><translation>“{file}” chỉ có hình ranh giới, không có cột nào ghi mã hay tên đơn vị</translation></message>
    <message><source>unit.no_fields.hint</source><translation>Ranh giới cần một cột mã hoặc tên để ghép với bảng số liệu. Mở tệp bằng QGIS rồi thêm cột đó, hoặc xuất lại từ nơi đã tạo ra tệp kèm theo các thuộc tính.</translation></message>
    <message><source>init.key_is_name</source><translation>không có cột mã nào; lấy {count} tên khác nhau thay cho mã</translation></message>
    <message><source>init.key_first</source><translation>một trong {count} cột có thể là mã; hãy xem lại</translation></message>
</context>
</TS>
