<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.import.part.no_table</source><translation>Chưa có bảng nào</translation></message>
    <message><source>window.import.boundaries_wanted</source><translation>Còn thiếu ranh giới. Bảng chỉ có số liệu; muốn vẽ bản đồ cần thêm lớp ranh giới của các đơn vị (GPKG, SHP, GeoJSON, KML). Bấm “Chọn ranh giới…” hoặc thả tệp ranh giới vào đây: bảng được ghép ngay, rồi các cột được nhận ra và sửa được.</translation></message>
    <message><source>window.import.choose_boundaries</source><translation>Chọn ranh giới…</translation></message>
    <message><source>window.import.no_table</source><translation>Chưa nhận bảng nào</translation></message>
    <message><source>window.import.corrected_later</source><translation>Chọn ranh giới trước; sau đó sửa được chỗ này ngay trong bảng xem trước.</translation></message>
    <message><source>window.import.not_understood_yet</source><translation>Chưa hiểu được bảng này</translation></message>
    <message><source>window.import.waiting</source><translation>{rows} dòng số liệu, đang chờ ranh giới để ghép</translation></message>
    <message><source>window.drop.over</source><translation>Thả ra để mở dự án, lấy lớp ranh giới hoặc thêm bảng số liệu</translation></message>
    <message><source>window.drop.none</source><translation>không có tệp nào trên máy này trong những gì được thả</translation></message>
    <message><source>window.drop.none.hint</source><translation>Tải tệp về máy rồi thả tệp đó vào đây</translation></message>
    <message><source>window.drop.folder</source><translation>“{folder}” là một thư mục, không phải tệp</translation></message>
    <message><source>window.drop.folder.hint</source><translation>Mở thư mục này, chọn các tệp cần dùng trong đó (dự án, ranh giới, bảng) rồi thả chúng vào đây</translation></message>
    <message><source>window.drop.no_ending</source><translation>tên tệp không có phần mở rộng nên không biết đây là loại tệp gì</translation></message>
    <message><source>window.drop.no_ending.hint</source><translation>Thêm phần mở rộng đúng loại tệp vào tên, như .gpkg, .geojson, .xlsx hoặc .csv</translation></message>
    <message><source>window.drop.which</source><translation>Chọn lớp ranh giới</translation></message>
    <message><source>window.drop.which.text</source><translation>Có {count} lớp ranh giới được thả cùng lúc; chọn một lớp cho dự án này.</translation></message>
    <message><source>window.drop.which.others</source><translation>Muốn dùng lớp khác, thả riêng lớp đó để lập một dự án khác.</translation></message>
    <message><source>window.drop.which.take</source><translation>Dùng lớp này</translation></message>
    <message><source>window.drop.part_of_shape</source><translation>“{file}” là một phần của shapefile, không mở riêng được</translation></message>
    <message><source>window.drop.part_of_shape.hint</source><translation>Thả tệp .shp cùng tên; để các tệp .dbf, .shx, .prj ở cạnh nó trong cùng thư mục</translation></message>
</context>
</TS>
