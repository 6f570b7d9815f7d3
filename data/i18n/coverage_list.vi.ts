<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.coverage-list</source><translation>Danh sách (.csv, .xlsx) tỷ lệ đường giáp ranh đã có cụm của từng đơn vị, huyện, tỉnh và cấp</translation></message>
    <message><source>coverage_list.sheet</source><translation>Tỷ lệ phủ</translation></message>
    <message><source>coverage_list.scope</source><translation>Phạm vi</translation></message>
    <message><source>coverage_list.all</source><translation>toàn bộ</translation></message>
    <message><source>coverage_list.level_commune</source><translation>ranh giới giữa các xã</translation></message>
    <message><source>coverage_list.level_district</source><translation>ranh giới giữa các huyện</translation></message>
    <message><source>coverage_list.level_province</source><translation>ranh giới giữa các tỉnh</translation></message>
    <message><source>coverage_list.province</source><translation>tỉnh</translation></message>
    <message><source>coverage_list.district</source><translation>huyện</translation></message>
    <message><source>coverage_list.unit</source><translation>đơn vị</translation></message>
    <message><source>coverage_list.code</source><translation>Mã</translation></message>
    <message><source>coverage_list.name</source><translation>Tên</translation></message>
    <message><source>coverage_list.parent</source><translation>Thuộc</translation></message>
    <message><source>coverage_list.shared_km</source><translation>Đường giáp ranh (km)</translation></message>
    <message><source>coverage_list.covered_km</source><translation>Đã có cụm (km)</translation></message>
    <message><source>coverage_list.uncovered_km</source><translation>Chưa có cụm (km)</translation></message>
    <message><source>coverage_list.percent</source><translation>Tỷ lệ đã có cụm (%)</translation></message>
    <message><source>coverage_list.borders</source><translation>Số đường giáp ranh</translation></message>
    <message><source>coverage_list.covered_borders</source><translation>Số đường đã có cụm</translation></message>
    <message><source>coverage_list.clusters</source><translation>Số cụm liên kết</translation></message>
    <message><source>coverage_list.counted_twice</source><translation>Một đường giáp ranh được tính cho cả hai đơn vị (huyện, tỉnh) ở hai bên, nên cộng các dòng này lại sẽ nhiều hơn dòng “toàn bộ”. Số cụm là các cụm được tính có ít nhất một đơn vị ở đó; ở dòng của một cấp, là các cụm có thành viên khác nhau đến cấp ấy.</translation></message>
    <message><source>cluster_layer.none_covered</source><translation>chưa có cụm nào</translation></message>
    <message><source>cluster_layer.less_than_half</source><translation>đã có cụm: dưới một nửa</translation></message>
    <message><source>cluster_layer.half_or_more</source><translation>đã có cụm: từ một nửa</translation></message>
    <message><source>cluster_layer.all_covered</source><translation>đã có cụm toàn bộ</translation></message>
    <message><source>cluster_layer.no_border</source><translation>không giáp đơn vị nào</translation></message>
</context>
</TS>
