<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.period.leave</source><translation>Về kỳ của bản đồ</translation></message>
    <message><source>window.period.leave.short</source><translation>Về kỳ của bản đồ</translation></message>
    <message><source>window.period.leave.tip</source><translation>Thôi xem, trở lại kỳ và bậc mà bản đồ được in ra; không thay đổi gì</translation></message>
    <message><source>window.period.looking_other_shared</source><translation>Bậc chung để so; bản đồ in ra là {period}, bậc riêng</translation></message>
    <message><source>map.method.fewer</source><translation>{method} (thay vì {asked} bậc, vì các ngưỡng trùng nhau)</translation></message>
    <message><source>style.method.fewer</source><translation>⚠ Chỉ chia được {classes} bậc thay vì {asked}: nhiều đơn vị có cùng giá trị nên các ngưỡng trùng nhau. Có thể giảm số bậc, đổi cách chia hoặc tự đặt ngưỡng.</translation></message>
    <message><source>style.method.quantile_uneven</source><translation>Nhiều đơn vị có cùng giá trị, mà giá trị bằng nhau luôn nằm chung một bậc: số đơn vị ở các bậc không đều nhau.</translation></message>
</context>
</TS>
