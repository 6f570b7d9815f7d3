<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>settings.act</source><translation>Thiết đặt…</translation></message>
    <message><source>settings.title</source><translation>Thiết đặt</translation></message>
    <message><source>settings.language</source><translation>Ngôn ngữ</translation></message>
    <message><source>settings.theme</source><translation>Nền</translation></message>
    <message><source>settings.theme.light</source><translation>Sáng</translation></message>
    <message><source>settings.theme.dark</source><translation>Tối</translation></message>
    <message><source>settings.keep_after</source><translation>Giữ bản phòng sự cố sau khi sửa</translation></message>
    <message><source>settings.seconds</source><translation>giây</translation></message>
    <message><source>settings.folder</source><translation>Thư mục mở đầu tiên</translation></message>
    <message><source>settings.folder.none</source><translation>thư mục dùng lần trước</translation></message>
    <message><source>settings.reset_layout</source><translation>Xếp lại các khung như ban đầu</translation></message>
    <message><source>settings.ok</source><translation>Đồng ý</translation></message>
    <message><source>settings.cancel</source><translation>Thôi</translation></message>
    <message><source>notice.close</source><translation>Đóng thông báo</translation></message>
</context>
</TS>
