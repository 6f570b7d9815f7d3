<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>period.act</source><translation>Chạy qua các kỳ</translation></message>
    <message><source>period.play</source><translation>Chạy qua các kỳ</translation></message>
    <message><source>period.stop</source><translation>Dừng ở kỳ này</translation></message>
    <message><source>period.shared_classes</source><translation>· bậc chung cho mọi kỳ</translation></message>
    <message><source>window.period.misnamed</source><translation>Tiêu đề bản đồ nêu kỳ khác; đang hiện {period}. Hãy sửa tiêu đề nếu bản đồ được xuất cho kỳ này</translation></message>
</context>
</TS>
