<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.labels</source><translation>Tên đơn vị trên bản đồ: none, name, name+value; auto ghi tên khi đủ chỗ</translation></message>
    <message><source>label.priority</source><translation>bản đồ (dòng {line}) muốn ghi tên trước theo trường “{field}”, nhưng ranh giới không có trường số nào tên như vậy</translation></message>
    <message><source>label.priority.hint</source><translation>Ghi đúng tên một trường số của lớp ranh giới sau priority:, hoặc bỏ khóa này để ưu tiên theo diện tích.</translation></message>
    <message><source>label.left_out</source><translation>có chỗ cho {shown} tên trên {units} đơn vị; tên khác không ghi để chữ không chồng nhau hay quá nhỏ</translation></message>
    <message><source>label.left_out.hint</source><translation>Chọn khổ trang lớn hơn (--page A3), hoặc vẽ từng phần bằng --only.</translation></message>
</context>
</TS>
