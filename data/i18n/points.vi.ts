<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>points.none</source><translation>tệp không có lớp điểm nào như vậy; các lớp hiện có: {layers}</translation></message>
    <message><source>points.none.hint</source><translation>Hãy dùng lớp điểm, hoặc nêu tên lớp.</translation></message>
    <message><source>points.several</source><translation>tệp có nhiều lớp điểm: {layers}</translation></message>
    <message><source>points.several.hint</source><translation>Hãy nêu tên lớp.</translation></message>
    <message><source>points.left_out</source><translation>{count} đối tượng không phải là điểm nên bị bỏ qua</translation></message>
    <message><source>points.left_out.hint</source><translation>Hãy dùng lớp điểm.</translation></message>
</context>
</TS>
