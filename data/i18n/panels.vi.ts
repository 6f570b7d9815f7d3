<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>panels.units</source><translation>{units} đơn vị; có số liệu:</translation></message>
    <message><source>panels.shown</source><translation>{period}: {count}</translation></message>
    <message><source>panels.counts</source><translation>(số đơn vị, theo thứ tự các kỳ)</translation></message>
    <message><source>panels.counts.ends</source><translation>(số đơn vị: kỳ đầu … kỳ cuối)</translation></message>
    <message><source>panels.outline</source><translation>dòng {line}: outline: weak không dùng cùng periods</translation></message>
    <message><source>panels.outline.hint</source><translation>Các quy tắc đánh giá một kỳ; hãy ghi period, hoặc bỏ outline.</translation></message>
    <message><source>panels.period_too</source><translation>dòng {line}: có cả “period” và “periods”</translation></message>
    <message><source>panels.period_too.hint</source><translation>Giữ một khóa: period cho một kỳ, periods cho nhiều bản đồ nhỏ trên một trang.</translation></message>
    <message><source>panels.number</source><translation>dòng {line}: periods có {count} kỳ</translation></message>
    <message><source>panels.number.hint</source><translation>Ghi từ 2 đến 12 kỳ, ví dụ [2025-Q1, 2025-Q2]; một kỳ thì dùng period.</translation></message>
    <message><source>panels.kind</source><translation>dòng {line}: kind: {kind} không vẽ được nhiều kỳ trên một trang</translation></message>
    <message><source>panels.kind.hint</source><translation>Vòng tròn của nhiều kỳ sẽ quá nhỏ: hãy làm mỗi kỳ một bản đồ.</translation></message>
    <message><source>panels.clusters</source><translation>dòng {line}: kind: clusters không vẽ được nhiều kỳ trên một trang: cụm liên kết được xét tại một ngày</translation></message>
    <message><source>panels.clusters.hint</source><translation>Chọn kỳ của chỉ tiêu làm nền bằng “period:” và bỏ periods.</translation></message>
    <message><source>panels.since</source><translation>dòng {line}: “since: {since}” cũng nằm trong periods, ở đó sẽ không có thay đổi nào</translation></message>
    <message><source>panels.since.hint</source><translation>Bỏ {since} khỏi periods.</translation></message>
    <message><source>panels.weak</source><translation>Mỗi kỳ đánh giá theo số liệu của kỳ đó.</translation></message>
    <message><source>panels.no_ground</source><translation>tệp PDF không mang tọa độ vì trang có nhiều bản đồ</translation></message>
    <message><source>panels.no_ground.hint</source><translation>Cần chồng lên bản đồ khác thì làm bản đồ của một kỳ.</translation></message>
    <message><source>panels.no_periods</source><translation>“{figure}” không có kỳ số liệu</translation></message>
    <message><source>panels.no_periods.hint</source><translation>Dòng {line}: bỏ periods, hoặc cho biết kỳ của bảng (period, period_column, sheets hoặc files).</translation></message>
</context>
</TS>
