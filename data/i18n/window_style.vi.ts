<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>style.limits</source><translation>Ngưỡng</translation></message>
    <message><source>style.limits.example</source><translation>ví dụ 70; 80; 85,5</translation></message>
    <message><source>style.limits.tip</source><translation>Các ngưỡng giữa hai bậc, tăng dần, cách nhau bằng dấu chấm phẩy; gõ vào là thành ngưỡng tự đặt</translation></message>
    <message><source>style.zero_apart</source><translation>Số 0 thành bậc riêng</translation></message>
    <message><source>style.target</source><translation>Mục tiêu</translation></message>
    <message><source>style.target.none</source><translation>chưa đặt</translation></message>
    <message><source>style.least</source><translation>Mẫu số từ</translation></message>
    <message><source>style.least.none</source><translation>bất kỳ</translation></message>
    <message><source>style.least.tip</source><translation>Ẩn số liệu của đơn vị có mẫu số nhỏ hơn số này: ít trường hợp thì tỷ lệ dễ do ngẫu nhiên</translation></message>
    <message><source>style.undo.indicator</source><translation>đổi mục tiêu hoặc mẫu số ít nhất</translation></message>
    <message><source>limits.none</source><translation>Gõ ít nhất một ngưỡng</translation></message>
    <message><source>limits.not_a_number</source><translation>“{text}” không phải là số; dấu thập phân là dấu phẩy</translation></message>
    <message><source>limits.ambiguous</source><translation>“{text}” có thể hiểu theo hai cách: viết “{decimal}” nếu là số thập phân, “{whole}” nếu là hàng nghìn</translation></message>
    <message><source>limits.not_ascending</source><translation>Các ngưỡng phải tăng dần; “{text}” không lớn hơn ngưỡng trước</translation></message>
    <message><source>limits.too_many</source><translation>Nhiều nhất {most} ngưỡng</translation></message>
    <message><source>style.missing</source><translation>Gạch chéo nơi thiếu số hoặc số quá nhỏ</translation></message>
    <message><source>style.missing.tip</source><translation>Chỉ trên màn hình; chú giải vẫn đếm, bản đồ xuất ra vẫn gạch chéo.</translation></message>
</context>
</TS>
