<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>save.cannot_place</source><translation>dòng {line}: cách viết ở đây không cho phép sửa tại chỗ</translation></message>
    <message><source>save.cannot_place.hint</source><translation>Chưa ghi gì. Hãy viết phần đó thành các dòng "khóa: giá trị" thông thường, hoặc lưu sang tên khác.</translation></message>
    <message><source>save.not_the_same</source><translation>dự án sau khi sửa không nói đúng điều đã định</translation></message>
    <message><source>save.not_the_same.hint</source><translation>Chưa ghi gì. Hãy lưu sang tên khác và báo lại kèm tệp này.</translation></message>
</context>
</TS>
