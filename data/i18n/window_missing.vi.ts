<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>dropped.index</source><translation>Chỉ số tổng hợp</translation></message>
    <message><source>dropped.indicators</source><translation>Chỉ số ({count}): {names}</translation></message>
    <message><source>dropped.maps</source><translation>Bản đồ ({count}): {names}</translation></message>
    <message><source>dropped.outputs</source><translation>Kết quả xuất ({count}): {names}</translation></message>
    <message><source>dropped.rules</source><translation>Tiêu chí địa bàn yếu: {count}</translation></message>
    <message><source>missing.find</source><translation>Tìm tệp…</translation></message>
    <message><source>missing.find.next</source><translation>Hãy chọn tệp khác, hoặc sửa tệp này rồi chọn lại</translation></message>
    <message><source>missing.find.refused</source><translation>Không dùng được “{file}”; dự án vẫn giữ {old}</translation></message>
    <message><source>missing.find.sheet</source><translation>Tệp có nhiều trang tính. Chọn trang có số liệu:</translation></message>
    <message><source>missing.find.sheet.take</source><translation>Dùng trang này</translation></message>
    <message><source>missing.find.title</source><translation>Tìm tệp {file}</translation></message>
    <message><source>missing.find.why</source><translation>Lý do: {why}</translation></message>
    <message><source>missing.kept</source><translation>Những gì đã đọc từ tệp này vẫn hiện, kể cả khi dự án được sửa tiếp. Muốn bỏ đi và đọc lại, chọn “Thử lại”.</translation></message>
    <message><source>missing.remove</source><translation>Bỏ khỏi dự án</translation></message>
    <message><source>missing.remove.text</source><translation>Bỏ “{file}” khỏi dự án? Những phần dựa vào tệp này cũng bị bỏ theo; có thể hoàn tác.</translation></message>
    <message><source>missing.retry</source><translation>Thử lại</translation></message>
    <message><source>missing.role.boundaries</source><translation>Ranh giới</translation></message>
    <message><source>missing.role.clusters</source><translation>Bảng cụm liên kết</translation></message>
    <message><source>missing.role.corrections</source><translation>Các dòng đã ghép bằng tay</translation></message>
    <message><source>missing.role.crosswalk</source><translation>Bảng quy đổi đơn vị</translation></message>
    <message><source>missing.role.hamlets</source><translation>Lớp thôn, khu dân cư</translation></message>
    <message><source>missing.role.land</source><translation>Lớp đất liền</translation></message>
    <message><source>missing.role.neighbours</source><translation>Đơn vị xung quanh</translation></message>
    <message><source>missing.role.style</source><translation>Kiểu trình bày của cơ quan</translation></message>
    <message><source>missing.role.table</source><translation>Bảng số liệu</translation></message>
    <message><source>missing.role.template</source><translation>Mẫu trình chiếu</translation></message>
    <message><source>missing.role.unit_list</source><translation>Danh mục đơn vị</translation></message>
    <message><source>missing.step.bad</source><translation>không đọc được {file}</translation></message>
    <message><source>missing.step.gone</source><translation>không có tệp {file}</translation></message>
    <message><source>missing.step.several</source><translation>không đọc được {count} tệp</translation></message>
    <message><source>missing.undo.find</source><translation>tìm lại tệp</translation></message>
    <message><source>missing.undo.remove</source><translation>bỏ tệp khỏi dự án</translation></message>
    <message><source>window.clusters.bad</source><translation>Không đọc được bảng cụm liên kết {file}; xem thanh phía trên bản đồ</translation></message>
    <message><source>window.clusters.gone</source><translation>Không có bảng cụm liên kết {file}; xem thanh phía trên bản đồ</translation></message>
    <message><source>window.clusters.unread</source><translation>Chưa xét được các cụm liên kết của dự án; xem thẻ Thông báo</translation></message>
    <message><source>window.export.stopped_after</source><translation>đã dừng; {count} tệp đã ghi xong và được giữ lại</translation></message>
    <message><source>window.export.stopped_after.hint</source><translation>Xuất lại để ghi nốt các tệp còn thiếu.</translation></message>
    <message><source>window.step.maps.without</source><translation>{without} trên {count} bản đồ chưa có số liệu</translation></message>
</context>
</TS>
