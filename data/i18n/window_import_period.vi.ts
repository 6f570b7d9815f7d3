<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.import.period.wanted</source><translation>Các bảng khác ghi kỳ số liệu, bảng này chưa có; thiếu kỳ thì không so sánh được với các kỳ khác</translation></message>
    <message><source>window.import.period.said_none</source><translation>Các bảng khác ghi kỳ số liệu; bảng này được dùng không có kỳ</translation></message>
    <message><source>window.import.period.none</source><translation>Bảng này không có kỳ</translation></message>
    <message><source>window.import.period.first</source><translation>Hãy ghi kỳ số liệu của bảng này, hoặc chọn “Bảng này không có kỳ”</translation></message>
    <message><source>window.import.period.of_title</source><translation>{period}: nhận ra từ dòng tiêu đề trên bảng; nếu chưa đúng, hãy sửa ở ô kỳ số liệu</translation></message>
    <message><source>window.import.period.title_says</source><translation>Dòng tiêu đề trên bảng ghi {period}</translation></message>
    <message><source>window.import.period.take</source><translation>Dùng kỳ này</translation></message>
</context>
</TS>
