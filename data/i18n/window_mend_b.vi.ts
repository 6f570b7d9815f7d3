<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.leave.lost</source><translation>Không lưu thì mất: {what}.</translation></message>
    <message><source>window.leave.decisions</source><translation>{count} quyết định ghép ({file})</translation></message>
    <message><source>window.leave.clusters</source><translation>các cụm vừa ghi ({file})</translation></message>
    <message><source>export.title.none</source><translation>Dự án chưa có tên: trang đầu bản trình bày sẽ không có tiêu đề.</translation></message>
    <message><source>window.draft.gained_none</source><translation>Không phụ trách thêm ranh giới nào: vẫn {share} % ranh giới chung</translation></message>
    <message><source>window.import.rows_elsewhere</source><translation>{rows} dòng của nơi khác không lấy (chỉ lấy {only})</translation></message>
    <message><source>window.import.rows_outside</source><translation>{rows} dòng còn lại là của nơi khác</translation></message>
    <message><source>init.table_only</source><translation>lấy {rows} dòng của các đơn vị trong lớp; {elsewhere} dòng của nơi khác</translation></message>
    <message><source>window.import.namesakes</source><translation>{met} trên {rows} dòng mang tên đơn vị trong lớp {layer}, có cả nơi khác trùng tên; không cột nào cho biết dòng nào là của lớp này</translation></message>
    <message><source>window.import.namesakes.hint</source><translation>Thêm vào bảng một cột tỉnh hoặc một cột mã đơn vị, rồi bấm “Đọc lại”</translation></message>
    <message><source>window.clusters.chosen_covered</source><translation>{units} đơn vị liền kề: {inner} km ranh giới chung, đều đã có cụm phụ trách</translation></message>
    <message><source>window.clusters.chosen_apart_covered</source><translation>⚠ {units} đơn vị không liền kề ({pieces} mảnh): {inner} km ranh giới chung, đều đã có cụm phụ trách</translation></message>
    <message><source>window.clusters.chosen_alone</source><translation>⚠ {units} đơn vị không liền kề ({pieces} mảnh), không có ranh giới chung</translation></message>
</context>
</TS>
