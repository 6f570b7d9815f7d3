<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>style.shared</source><translation>Bậc chung cho mọi kỳ</translation></message>
    <message><source>style.shared.tip</source><translation>Ngưỡng tính từ số liệu của mọi kỳ, nên cùng một màu ở kỳ nào cũng cùng một mức; bỏ chọn thì mỗi kỳ có ngưỡng riêng</translation></message>
    <message><source>style.shared.several_periods</source><translation>Bản đồ nhiều kỳ luôn chung một bậc</translation></message>
    <message><source>style.shared.own_limits</source><translation>Ngưỡng tự đặt vốn như nhau ở mọi kỳ</translation></message>
    <message><source>window.period.shared</source><translation>Các bậc nay tính chung cho mọi kỳ để so sánh được màu; bỏ chọn “Bậc chung cho mọi kỳ” nếu không muốn</translation></message>
    <message><source>panels.shared_classes</source><translation>Bậc tính từ số liệu của mọi kỳ.</translation></message>
    <message><source>style.shared.change</source><translation>Bản đồ thay đổi chia bậc theo thay đổi của riêng kỳ đó</translation></message>
</context>
</TS>
