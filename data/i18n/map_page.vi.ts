<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>map.no_figures</source><translation>không đơn vị nào có số liệu; bản đồ chỉ cho thấy ranh giới và nói rõ điều đó</translation></message>
    <message><source>map.no_figures.hint</source><translation>Kiểm tra cột số liệu, kỳ và cách ghép bảng với lớp.</translation></message>
    <message><source>map.no_figures.words</source><translation>Không đơn vị nào có số liệu</translation></message>
    <message><source>map.title_cut</source><translation>tiêu đề, dòng phụ hoặc nhận định dài quá nên bị cắt bớt, kết thúc bằng “…”</translation></message>
    <message><source>map.title_cut.hint</source><translation>Hãy rút ngắn title, subtitle hoặc finding.</translation></message>
    <message><source>map.footer_cut</source><translation>chữ ở chân trang dài quá nên bị cắt bớt, kết thúc bằng “…”</translation></message>
    <message><source>map.footer_cut.hint</source><translation>Hãy rút ngắn source, author hoặc footer của tệp kiểu, hoặc dùng trang lớn hơn.</translation></message>
    <message><source>inset.enlarged_circles</source><translation>Phóng to {times} lần, vòng tròn giữ nguyên cỡ</translation></message>
    <message><source>inset.hoang_sa</source><translation>Quần đảo Hoàng Sa</translation></message>
    <message><source>inset.truong_sa</source><translation>Quần đảo Trường Sa</translation></message>
</context>
</TS>
