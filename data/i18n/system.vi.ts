<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>system.busy</source><translation>tệp đang được chương trình khác dùng</translation></message>
    <message><source>system.disk_fault</source><translation>ổ đĩa bị lỗi khi đọc hoặc ghi</translation></message>
    <message><source>system.disk_gone</source><translation>ổ đĩa hoặc thư mục mạng không còn kết nối</translation></message>
    <message><source>system.exists</source><translation>tên này đã có sẵn</translation></message>
    <message><source>system.is_folder</source><translation>đây là một thư mục, không phải tệp</translation></message>
    <message><source>system.link</source><translation>đường dẫn là liên kết đến nơi khác</translation></message>
    <message><source>system.long_name</source><translation>tên tệp hoặc đường dẫn quá dài</translation></message>
    <message><source>system.many_files</source><translation>đang mở quá nhiều tệp</translation></message>
    <message><source>system.no_answer</source><translation>ổ đĩa mạng không trả lời</translation></message>
    <message><source>system.no_folder</source><translation>một phần của đường dẫn không phải là thư mục</translation></message>
    <message><source>system.no_memory</source><translation>máy hết bộ nhớ</translation></message>
    <message><source>system.no_permission</source><translation>không có quyền truy cập</translation></message>
    <message><source>system.no_space</source><translation>ổ đĩa đã đầy</translation></message>
    <message><source>system.not_allowed</source><translation>hệ điều hành không cho phép</translation></message>
    <message><source>system.not_empty</source><translation>thư mục không trống</translation></message>
    <message><source>system.not_there</source><translation>không có tệp hoặc thư mục này</translation></message>
    <message><source>system.other</source><translation>lỗi số {number} của hệ điều hành</translation></message>
    <message><source>system.other_disk</source><translation>hai nơi nằm trên hai ổ đĩa khác nhau</translation></message>
    <message><source>system.quota</source><translation>đã dùng hết dung lượng ổ đĩa được cấp</translation></message>
    <message><source>system.read_only</source><translation>ổ đĩa chỉ cho đọc, không cho ghi</translation></message>
    <message><source>system.too_large</source><translation>tệp lớn hơn mức cho phép</translation></message>
</context>
</TS>
