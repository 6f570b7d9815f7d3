<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>library.bad_coordinate</source><translation>có tọa độ không hợp lệ</translation></message>
    <message><source>library.bad_database</source><translation>cơ sở dữ liệu bên trong bị hỏng</translation></message>
    <message><source>library.bad_json</source><translation>sai cách viết JSON</translation></message>
    <message><source>library.bad_shape</source><translation>tệp shapefile bị hỏng</translation></message>
    <message><source>library.bad_xml</source><translation>sai cách viết XML</translation></message>
    <message><source>library.bad_yaml</source><translation>sai cách viết YAML</translation></message>
    <message><source>library.crosses_itself</source><translation>đường biên tự cắt</translation></message>
    <message><source>library.cut</source><translation>tệp bị cắt ngang, thiếu phần cuối</translation></message>
    <message><source>library.damaged</source><translation>tệp bị hỏng</translation></message>
    <message><source>library.few_points</source><translation>quá ít điểm</translation></message>
    <message><source>library.geometry_kind</source><translation>định dạng này không ghi được kiểu hình học đó</translation></message>
    <message><source>library.hole_outside</source><translation>lỗ nằm ngoài vùng</translation></message>
    <message><source>library.holes_nested</source><translation>các lỗ lồng nhau</translation></message>
    <message><source>library.interior_apart</source><translation>phần trong bị cắt rời</translation></message>
    <message><source>library.locked</source><translation>tệp có mật khẩu</translation></message>
    <message><source>library.no_dbf</source><translation>không đọc được tệp .dbf đi cùng shapefile</translation></message>
    <message><source>library.no_shx</source><translation>không đọc được tệp .shx đi cùng shapefile</translation></message>
    <message><source>library.not_zip</source><translation>không phải tệp nén ZIP, hoặc tệp đã hỏng</translation></message>
    <message><source>library.ring_crosses_itself</source><translation>vòng biên tự cắt</translation></message>
    <message><source>library.ring_twice</source><translation>có hai vòng biên trùng nhau</translation></message>
    <message><source>library.shells_nested</source><translation>các phần lồng nhau</translation></message>
    <message><source>library.unknown_format</source><translation>không phải định dạng nào mà chương trình đọc được</translation></message>
    <message><source>library.zip_damaged</source><translation>tệp nén ZIP bị hỏng</translation></message>
    <message><source>library.zip_method</source><translation>cách nén này không đọc được</translation></message>
    <message><source>library.said</source><translation>thư viện báo: “{words}”</translation></message>
    <message><source>library.not_geopackage</source><translation>tệp không có các bảng bắt buộc của GeoPackage</translation></message>
    <message><source>library.crs_unread</source><translation>không đọc được hệ tọa độ ghi trong tệp</translation></message>
    <message><source>library.table_missing</source><translation>cơ sở dữ liệu thiếu bảng hoặc cột cần có</translation></message>
    <message><source>library.database_unopened</source><translation>không mở được cơ sở dữ liệu</translation></message>
</context>
</TS>
