<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>period.act</source><translation>Chạy qua các kỳ</translation></message>
    <message><source>period.play</source><translation>Chạy qua các kỳ</translation></message>
    <message><source>period.stop</source><translation>Dừng ở kỳ này</translation></message>
    <message><source>period.shared_classes</source><translation>Bậc chung cho mọi kỳ</translation></message>
    <message><source>window.period.misnamed</source><translation>Tiêu đề bản đồ nêu kỳ khác; đang hiện {period}. Hãy sửa tiêu đề nếu bản đồ được xuất cho kỳ này</translation></message>
    <message><source>window.period.looking</source><translation>Đang xem; bản đồ in ra là {period}</translation></message>
    <message><source>window.period.looking_shared</source><translation>Bậc chung để so các kỳ; bản đồ in ra có bậc riêng</translation></message>
    <message><source>window.period.use</source><translation>Dùng kỳ này cho bản đồ</translation></message>
    <message><source>window.period.use.tip</source><translation>Ghi kỳ đang xem, với các bậc đang thấy, vào bản đồ của dự án; hoàn tác được</translation></message>
    <message><source>window.period.use.short</source><translation>Dùng kỳ này</translation></message>
</context>
</TS>
