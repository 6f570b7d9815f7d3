<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>parent.province_code</source><translation>Tỉnh mã {code}</translation></message>
    <message><source>parent.district_code</source><translation>Huyện mã {code}</translation></message>
    <message><source>parent.code</source><translation>Đơn vị mã {code}</translation></message>
</context>
</TS>
