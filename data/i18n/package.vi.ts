<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.package</source><translation>đóng gói dự án, tệp vào, kết quả và báo cáo vào một tệp .zip</translation></message>
    <message><source>package.one_project</source><translation>--package chỉ dùng được với một dự án mỗi lần</translation></message>
    <message><source>package.one_project.hint</source><translation>Chạy diaban run cho từng dự án</translation></message>
    <message><source>package.extension</source><translation>gói phải là tệp .zip</translation></message>
    <message><source>package.extension.hint</source><translation>Đặt tên như --package goi.zip</translation></message>
    <message><source>package.unreadable</source><translation>không đọc lại được tệp để tính mã kiểm tra</translation></message>
    <message><source>package.unreadable.hint</source><translation>Kiểm tra xem tệp có còn đó và có quyền đọc không</translation></message>
    <message><source>package.title</source><translation>Báo cáo của gói kết quả: {title}</translation></message>
    <message><source>package.version</source><translation>Chương trình: Diaban {version}</translation></message>
    <message><source>package.again</source><translation>Chạy lại trong thư mục đã giải nén: {command}</translation></message>
    <message><source>package.read</source><translation>ĐÃ ĐỌC</translation></message>
    <message><source>package.joined</source><translation>ĐÃ GHÉP VÀ ĐỂ LẠI</translation></message>
    <message><source>package.made</source><translation>ĐÃ LÀM RA</translation></message>
    <message><source>package.told</source><translation>CẢNH BÁO VÀ GHI CHÚ</translation></message>
    <message><source>package.nothing</source><translation>không có gì</translation></message>
    <message><source>package.file</source><translation>  {path}: {bytes} byte, SHA-256 {sha256}</translation></message>
    <message><source>package.file_outside</source><translation>  {path}: {bytes} byte, SHA-256 {sha256}; nằm ngoài thư mục dự án nên không có trong gói</translation></message>
</context>
</TS>
