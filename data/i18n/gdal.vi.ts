<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>gdal.not_loaded</source><translation>không nạp được thư viện GDAL mà định dạng này cần: {reason}</translation></message>
    <message><source>gdal.not_loaded.hint</source><translation>Cài lại gói diaban bằng apt-get, GDAL sẽ được cài kèm; tệp GeoPackage thông thường đọc và ghi được mà không cần GDAL</translation></message>
    <message><source>gdal.no_function</source><translation>GDAL trên máy này khác phiên bản: không có hàm {function}</translation></message>
    <message><source>gdal.no_function.hint</source><translation>Cài lại gói diaban bằng apt-get, GDAL đúng phiên bản sẽ được cài kèm</translation></message>
</context>
</TS>
