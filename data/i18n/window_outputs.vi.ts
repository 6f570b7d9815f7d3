<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>outputs.name</source><translation>Tên tệp sẽ xuất</translation></message>
    <message><source>outputs.rename</source><translation>Đổi tên</translation></message>
    <message><source>outputs.rename.tip</source><translation>Đổi tên tệp đang chọn trong danh sách (F2)</translation></message>
    <message><source>outputs.undo.rename</source><translation>đổi tên một tệp để xuất</translation></message>
    <message><source>outputs.over_input</source><translation>sẽ ghi đè lên {input} mà dự án đang đọc: hãy đổi tên (F2) hoặc chọn thư mục khác</translation></message>
</context>
</TS>
