<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>severity.error</source><translation>lỗi</translation></message>
    <message><source>severity.warning</source><translation>cảnh báo</translation></message>
    <message><source>severity.note</source><translation>lưu ý</translation></message>
    <message><source>job.stopped</source><translation>đã dừng; không ghi gì</translation></message>
</context>
</TS>
