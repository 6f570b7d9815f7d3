<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>slides.shape.strips</source><translation>Vùng giáp ranh của cụm</translation></message>
    <message><source>slides.shape.overlay</source><translation>Giáp ranh và sơ hở</translation></message>
    <message><source>slides.shape.covered</source><translation>Giáp ranh đã có cụm phủ</translation></message>
    <message><source>slides.shape.gaps</source><translation>Sơ hở</translation></message>
    <message><source>slides.shape.proposals</source><translation>Cụm đề xuất</translation></message>
    <message><source>slides.shape.numbers</source><translation>Số thứ tự</translation></message>
    <message><source>slides.shape.number</source><translation>Số {number}</translation></message>
    <message><source>slides.clusters.title</source><translation>Cụm liên kết: đã phủ đến đâu</translation></message>
    <message><source>slides.clusters.notes</source><translation>Các cụm liên kết đã phủ đến đâu, còn sơ hở nào:</translation></message>
    <message><source>slides.clusters.covered</source><translation>Cụm liên kết: đã phủ {covered} km trong {shared} km đường giáp ranh ({share}); cụm được tính: {counted} trên {clusters}.</translation></message>
    <message><source>slides.clusters.communes</source><translation>Giữa các xã: {covered} km trong {shared} km ({share}).</translation></message>
    <message><source>slides.clusters.districts</source><translation>Giữa các huyện: {covered} km trong {shared} km ({share}).</translation></message>
    <message><source>slides.clusters.provinces</source><translation>Giữa các tỉnh: {covered} km trong {shared} km ({share}).</translation></message>
    <message><source>slides.clusters.gaps</source><translation>Sơ hở: {gaps} ranh giới chung chưa cụm nào phụ trách, dài {km} km.</translation></message>
    <message><source>slides.clusters.no_gap</source><translation>Sơ hở: không còn, giáp ranh nào cũng đã có cụm phụ trách.</translation></message>
    <message><source>slides.clusters.change</source><translation>So với ngày {since}: thêm {gained} km được phủ, mất {lost} km.</translation></message>
    <message><source>slides.clusters.parents</source><translation>Theo địa bàn: phủ ít nhất là {least}; nhiều nhất là {most}.</translation></message>
    <message><source>slides.clusters.proposed</source><translation>Đề xuất: {count} cụm, phủ thêm {km} km.</translation></message>
    <message><source>slides.clusters.by_parent</source><translation>Tỷ lệ đường giáp ranh đã có cụm phủ</translation></message>
    <message><source>slides.clusters.by_parent_note</source><translation>Đường giáp ranh giữa hai địa bàn tính cho cả hai.</translation></message>
    <message><source>slides.clusters.share</source><translation>Đã phủ (%)</translation></message>
    <message><source>slides.clusters.gap</source><translation>{sides} ({km} km)</translation></message>
    <message><source>slides.clusters.proposals</source><translation>Cụm mới gồm các đơn vị</translation></message>
    <message><source>slides.clusters.proposals_title</source><translation>Cụm liên kết nên lập thêm</translation></message>
    <message><source>slides.clusters.table</source><translation>Sơ hở theo thứ tự ưu tiên</translation></message>
    <message><source>slides.clusters.table_title</source><translation>Sơ hở cần xóa trước ({range} trên {of})</translation></message>
    <message><source>slides.clusters.number</source><translation>Số</translation></message>
    <message><source>slides.clusters.sides</source><translation>Giáp ranh giữa</translation></message>
    <message><source>slides.clusters.km</source><translation>km</translation></message>
    <message><source>slides.clusters.lengths</source><translation>Chiều dài đo trên ê-líp-xô-ít WGS 84; số thứ tự sơ hở trên bản đồ, trong bảng và trong danh sách là một.</translation></message>
    <message><source>slides.cut.gaps</source><translation>{shown} trên {of} sơ hở; còn lại xem danh sách sơ hở.</translation></message>
    <message><source>slides.cut.proposals</source><translation>{shown} trên {of} cụm đề xuất; còn lại xem danh sách đề xuất.</translation></message>
    <message><source>slides.clusters.extends</source><translation>{units} (mở rộng cụm đã có)</translation></message>
    <message><source>slides.clusters.proposals_table</source><translation>Các cụm đề xuất ({range} trên {of})</translation></message>
    <message><source>slides.clusters.list</source><translation>Các cụm liên kết được tính</translation></message>
    <message><source>slides.clusters.list_title</source><translation>Các cụm liên kết được tính ({range} trên {of})</translation></message>
    <message><source>slides.clusters.list_note</source><translation>Các cụm được tính vào ngày của bản đồ và chiều dài giáp ranh mỗi cụm phủ.</translation></message>
    <message><source>slides.clusters.id</source><translation>Mã</translation></message>
    <message><source>slides.clusters.name</source><translation>Tên cụm</translation></message>
    <message><source>slides.clusters.members</source><translation>Thành viên</translation></message>
    <message><source>slides.cut.clusters</source><translation>{shown} trên {of} cụm; còn lại xem danh sách cụm.</translation></message>
    <message><source>slides.clusters.proposals_list</source><translation>Các cụm đề xuất</translation></message>
</context>
</TS>
