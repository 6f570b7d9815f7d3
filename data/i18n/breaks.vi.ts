<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>breaks.not_ascending</source><translation>các ngưỡng phân bậc phải là số hữu hạn, tăng dần và không trùng nhau</translation></message>
    <message><source>breaks.not_ascending.hint</source><translation>Ghi ngưỡng từ nhỏ đến lớn, ví dụ 50, 70, 85.</translation></message>
    <message><source>breaks.too_few</source><translation>chưa đủ ngưỡng để chia bậc</translation></message>
    <message><source>breaks.too_few.hint</source><translation>Cần ít nhất một ngưỡng bên trong, hoặc hai ngưỡng đầu và cuối.</translation></message>
    <message><source>breaks.geometric_negative</source><translation>chia bậc theo cấp số nhân cần các giá trị từ 0 trở lên; giá trị thấp nhất là {value}</translation></message>
    <message><source>breaks.geometric_negative.hint</source><translation>Chọn phương pháp khác, ví dụ natural hoặc quantile.</translation></message>
</context>
</TS>
