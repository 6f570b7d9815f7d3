<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>stage.output</source><translation>Đang ghi tệp</translation></message>
    <message><source>window.export.writing</source><translation>Đang ghi {file} ({number} trên {count})…</translation></message>
    <message><source>window.export.saves</source><translation>Dự án có thay đổi chưa lưu: bấm “Xuất” sẽ lưu dự án trước rồi mới xuất.</translation></message>
    <message><source>window.export.saves_new</source><translation>Dự án chưa được lưu: bấm “Xuất” sẽ hỏi nơi lưu dự án trước rồi mới xuất.</translation></message>
    <message><source>window.export.saved_first</source><translation>Đã lưu dự án trước khi xuất.</translation></message>
    <message><source>window.export.leave</source><translation>Đang ghi {count} tệp. Dừng và đóng? Tệp chưa ghi xong sẽ không có.</translation></message>
    <message><source>window.export.leave.stop</source><translation>Dừng và đóng</translation></message>
    <message><source>window.export.leave.go_on</source><translation>Ghi tiếp</translation></message>
    <message><source>window.export.stopping</source><translation>Đang dừng…</translation></message>
    <message><source>window.step.outputs.written</source><translation>đã xuất {written}/{count} tệp</translation></message>
</context>
</TS>
