<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>undrawn.by_join</source><translation>Chưa vẽ được bản đồ này: số liệu “{indicator}” nằm trong bảng {file}, bảng này không ghép được với ranh giới. Lý do và cách xử lý ở dòng báo phía trên bản đồ.</translation></message>
    <message><source>unjoined.about</source><translation>Bảng đã đọc được nhưng không ghép được với ranh giới. Lý do và cách xử lý ở dòng báo phía trên bản đồ.</translation></message>
    <message><source>unjoined.boundaries</source><translation>Xem ranh giới…</translation></message>
    <message><source>unjoined.find</source><translation>Chọn bảng khác…</translation></message>
    <message><source>unjoined.step</source><translation>không ghép được {file}</translation></message>
    <message><source>unjoined.step.other_time</source><translation>bảng thuộc thời điểm khác</translation></message>
    <message><source>unjoined.step.several</source><translation>không ghép được {count} bảng</translation></message>
    <message><source>unjoined.why</source><translation>không ghép được với ranh giới: {why}</translation></message>
</context>
</TS>
