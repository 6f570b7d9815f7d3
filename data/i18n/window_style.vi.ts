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
    <message><source>style.undo.indicator</source><translation>đổi mục tiêu, mẫu số hoặc số lẻ</translation></message>
    <message><source>limits.none</source><translation>Gõ ít nhất một ngưỡng</translation></message>
    <message><source>limits.not_a_number</source><translation>“{text}” không phải là số; dấu thập phân là dấu phẩy</translation></message>
    <message><source>limits.ambiguous</source><translation>“{text}” có thể hiểu theo hai cách: viết “{decimal}” nếu là số thập phân, “{whole}” nếu là hàng nghìn</translation></message>
    <message><source>limits.not_ascending</source><translation>Các ngưỡng phải tăng dần; “{text}” không lớn hơn ngưỡng trước</translation></message>
    <message><source>limits.too_many</source><translation>Nhiều nhất {most} ngưỡng</translation></message>
    <message><source>style.missing</source><translation>Gạch chéo nơi thiếu số hoặc số quá nhỏ</translation></message>
    <message><source>style.missing.tip</source><translation>Chỉ trên màn hình; chú giải vẫn đếm, bản đồ xuất ra vẫn gạch chéo.</translation></message>
    <message><source>style.target.outside</source><translation>Mục tiêu của một tỷ lệ phần trăm phải từ 0 đến 100</translation></message>
    <message><source>style.fixed.given</source><translation>Bậc và màu của loại bản đồ này đã định sẵn</translation></message>
    <message><source>style.fixed.circles</source><translation>Bản đồ vòng tròn không chia bậc: diện tích vòng tròn nói lên số lượng</translation></message>
    <message><source>style.fixed.no_figure</source><translation>Bản đồ này không tô màu theo số liệu</translation></message>
    <message><source>style.fixed.status</source><translation>Chỉ số có hoặc không luôn chia hai bậc: đạt và chưa đạt</translation></message>
    <message><source>style.fixed.own_limits</source><translation>Số bậc theo các ngưỡng tự đặt</translation></message>
    <message><source>style.fixed.number_of_method</source><translation>Cách chia này tự định số bậc theo số liệu</translation></message>
    <message><source>style.fixed.outline</source><translation>Bản đồ nhiều kỳ không có viền này: địa bàn yếu được xét theo một kỳ</translation></message>
    <message><source>style.fixed.one_period</source><translation>Số liệu chỉ có một kỳ</translation></message>
    <message><source>style.fixed.no_boundaries</source><translation>Chưa có ranh giới để vẽ bản đồ</translation></message>
    <message><source>style.fixed.no_values</source><translation>Chưa có số liệu để vẽ bản đồ này</translation></message>
    <message><source>style.decimals</source><translation>Số lẻ thập phân</translation></message>
    <message><source>style.decimals.auto</source><translation>tự động</translation></message>
    <message><source>style.decimals.tip</source><translation>Số chữ số sau dấu phẩy; chú giải thêm chữ số khi cần để các bậc không trùng nhau</translation></message>
</context>
</TS>
