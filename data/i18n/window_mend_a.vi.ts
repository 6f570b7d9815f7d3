<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.period.leave</source><translation>Về kỳ của bản đồ</translation></message>
    <message><source>window.period.leave.short</source><translation>Về kỳ của bản đồ</translation></message>
    <message><source>window.period.leave.tip</source><translation>Thôi xem, trở lại kỳ và bậc mà bản đồ được in ra; không thay đổi gì</translation></message>
    <message><source>window.period.looking_other_shared</source><translation>Bậc chung để so các kỳ; bản đồ in ra là {period}, bậc riêng</translation></message>
</context>
</TS>
