<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>qgis.maps</source><translation>Bản đồ</translation></message>
    <message><source>qgis.weak_group</source><translation>Địa bàn yếu</translation></message>
    <message><source>qgis.weak_layer</source><translation>Viền địa bàn yếu</translation></message>
    <message><source>qgis.weak</source><translation>Địa bàn yếu ({count})</translation></message>
    <message><source>qgis.needs_layer</source><translation>dòng {line}: dự án QGIS {path} không có tệp GeoPackage để hiển thị: “{layer}” không phải lớp .gpkg nào trong outputs</translation></message>
    <message><source>qgis.needs_layer.hint</source><translation>Thêm vào outputs một kết quả loại layer có path kết thúc bằng .gpkg</translation></message>
    <message><source>qgis.needs_map</source><translation>dòng {line}: dự án QGIS {path} không có bản đồ nào để hiển thị</translation></message>
    <message><source>qgis.needs_map.hint</source><translation>Thêm ít nhất một bản đồ vào maps</translation></message>
    <message><source>qgis.same_name</source><translation>dòng {line}: {path} và {other} sẽ có cùng tên trong tệp GeoPackage</translation></message>
    <message><source>qgis.same_name.hint</source><translation>Đặt tên khác nhau cho hai dự án QGIS</translation></message>
    <message><source>xml.not_whole</source><translation>một tài liệu XML của chương trình không trọn vẹn: {reason}</translation></message>
    <message><source>xml.not_whole.hint</source><translation>Đây là lỗi của Diaban; xin báo lại cho người phát triển</translation></message>
    <message><source>qgis.borders_group</source><translation>Giáp ranh, cụm liên kết</translation></message>
    <message><source>qgis.gaps</source><translation>Sơ hở</translation></message>
    <message><source>qgis.borders</source><translation>Đường giáp ranh</translation></message>
    <message><source>qgis.clusters</source><translation>Cụm liên kết</translation></message>
    <message><source>qgis.border_areas</source><translation>Vùng giáp ranh</translation></message>
</context>
</TS>
