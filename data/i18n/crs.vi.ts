<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>crs.missing</source><translation>không rõ hệ tọa độ</translation></message>
    <message><source>crs.missing.hint</source><translation>Hãy nêu rõ hệ tọa độ của lớp, ví dụ EPSG:4326 hoặc EPSG:3405; với shapefile thì đặt tệp .prj cạnh tệp .shp.</translation></message>
    <message><source>crs.unknown</source><translation>không hiểu hệ tọa độ "{text}"</translation></message>
    <message><source>crs.unknown.hint</source><translation>Dùng mã như EPSG:3405, hoặc WKT của một hệ tọa độ địa lý hay phẳng.</translation></message>
    <message><source>crs.deprecated_twin</source><translation>{given} là mã đã bỏ: nó có trị số cộng thêm hướng đông bằng 0, hướng bắc bằng 500 000 (đảo ngược so với {right})</translation></message>
    <message><source>crs.deprecated_twin.hint</source><translation>Kiểm tra tọa độ trong tệp; nếu hoành độ quanh 500 000 m thì gán lại hệ tọa độ là {right}.</translation></message>
    <message><source>crs.no_operation</source><translation>không có phép chuyển tọa độ từ {from} sang {to}</translation></message>
    <message><source>crs.no_operation.hint</source><translation>Chọn hệ tọa độ đích khác, hoặc chuyển tệp sang WGS 84 (EPSG:4326) trước.</translation></message>
</context>
</TS>
