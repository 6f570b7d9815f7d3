<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>contents.workbook</source><translation>Sổ tính Excel. Dưới đây là các trang tính đúng như sẽ ghi.</translation></message>
    <message><source>contents.csv_file</source><translation>Tệp CSV mở bằng Excel, Calc. Dưới đây là nội dung đúng như sẽ ghi.</translation></message>
    <message><source>contents.csv_files</source><translation>Các tệp CSV mở bằng Excel, Calc, mỗi bảng số liệu một tệp. Dưới đây là nội dung đúng như sẽ ghi.</translation></message>
    <message><source>contents.csv</source><translation>{rows} dòng, {columns} cột, phân cách bằng “{separator}”.</translation></message>
    <message><source>contents.sheet</source><translation>{rows} dòng, {columns} cột.</translation></message>
    <message><source>contents.notes</source><translation>Trang tính ghi nguồn, ngày, cách tính và những gì bị bỏ ra.</translation></message>
    <message><source>contents.layers</source><translation>{format}, {layers} lớp, mở bằng QGIS. Hệ tọa độ: {crs}.</translation></message>
    <message><source>contents.layers_plain</source><translation>Tệp CSV: thuộc tính của {layers} lớp, không có hình.</translation></message>
    <message><source>contents.layer_areas</source><translation>{rows} vùng, {columns} cột.</translation></message>
    <message><source>contents.layer_lines</source><translation>{rows} đường, {columns} cột.</translation></message>
    <message><source>contents.first_rows</source><translation>Dưới đây là {rows} dòng đầu.</translation></message>
    <message><source>contents.styles</source><translation>Có sẵn kiểu vẽ của bản đồ: {names}.</translation></message>
    <message><source>contents.styles_beside</source><translation>Kiểu vẽ của bản đồ ghi trong tệp bên cạnh: {names}.</translation></message>
    <message><source>contents.qgis_inside</source><translation>Bên trong có dự án QGIS: {names}.</translation></message>
    <message><source>contents.columns</source><translation>Các cột</translation></message>
    <message><source>contents.columns_about</source><translation>Ý nghĩa của từng cột trong tệp.</translation></message>
    <message><source>contents.head.layer</source><translation>Lớp</translation></message>
    <message><source>contents.head.column</source><translation>Tên cột</translation></message>
    <message><source>contents.head.meaning</source><translation>Ý nghĩa</translation></message>
    <message><source>contents.head.type</source><translation>Kiểu</translation></message>
    <message><source>contents.head.values</source><translation>Giá trị</translation></message>
    <message><source>contents.head.part</source><translation>Phần</translation></message>
    <message><source>contents.head.title</source><translation>Tên</translation></message>
    <message><source>contents.head.from</source><translation>Lấy từ</translation></message>
    <message><source>contents.head.detail</source><translation>Chi tiết</translation></message>
    <message><source>contents.type.text</source><translation>chữ</translation></message>
    <message><source>contents.type.integer</source><translation>số nguyên</translation></message>
    <message><source>contents.type.real</source><translation>số thập phân</translation></message>
    <message><source>contents.type.boolean</source><translation>có/không</translation></message>
    <message><source>contents.type.date</source><translation>ngày</translation></message>
    <message><source>contents.type.moment</source><translation>ngày giờ</translation></message>
    <message><source>contents.parts</source><translation>Nội dung</translation></message>
    <message><source>contents.part.map</source><translation>Bản đồ</translation></message>
    <message><source>contents.part.list</source><translation>Danh sách</translation></message>
    <message><source>contents.part.layer</source><translation>Lớp trên bản đồ</translation></message>
    <message><source>contents.part.layout</source><translation>Trang in</translation></message>
    <message><source>contents.page</source><translation>Trang mở bằng trình duyệt, không cần mạng, có cả tiếng Việt và tiếng Anh: {units} đơn vị, {maps} bản đồ.</translation></message>
    <message><source>contents.page_weak</source><translation>Địa bàn yếu</translation></message>
    <message><source>contents.page_weak_units</source><translation>{units} địa bàn yếu</translation></message>
    <message><source>contents.page_clusters</source><translation>Cụm liên kết</translation></message>
    <message><source>contents.page_clusters_shown</source><translation>{clusters} cụm, {gaps} sơ hở</translation></message>
    <message><source>contents.qgis</source><translation>Dự án mở bằng QGIS: {layers} lớp, {layouts} trang in. Các lớp nằm trong tệp ghi cùng.</translation></message>
    <message><source>window.export.page_first</source><translation>Trang {page} trên {count}; ở đây chỉ xem trước trang đầu</translation></message>
    <message><source>window.export.working</source><translation>Đang dựng bản xem trước…</translation></message>
    <message><source>window.export.contents</source><translation>Nội dung của tệp</translation></message>
    <message><source>window.export.sheets</source><translation>Trang tính hoặc lớp</translation></message>
</context>
</TS>
