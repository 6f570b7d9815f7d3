<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>parents.found</source><translation>tên đơn vị được tìm trong phạm vi đơn vị cấp trên: cột “{column}” của bảng khớp trường “{field}” của {layer} ở {rows} dòng</translation></message>
</context>
</TS>
