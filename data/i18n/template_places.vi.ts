<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>template.no_place</source><translation>một tiêu đề của mẫu nằm ở chỗ không đọc được chữ (không có chiều cao, chiều rộng hoặc ngoài trang); tiêu đề được đặt vào chỗ như trang của Diaban</translation></message>
    <message><source>template.no_place.hint</source><translation>Đặt chỗ cho tiêu đề trong bố cục của mẫu, hoặc xem các trang như vậy đã được chưa.</translation></message>
    <message><source>template.no_colours</source><translation>mẫu không cho biết màu nào của chủ đề dùng cho chữ và nền; đã dùng cách thường lệ</translation></message>
    <message><source>template.no_colours.hint</source><translation>Mở mẫu bằng PowerPoint hoặc LibreOffice rồi lưu lại.</translation></message>
    <message><source>template.upright</source><translation>trang của mẫu là trang đứng hoặc vuông</translation></message>
    <message><source>template.upright.hint</source><translation>Đặt khổ trang 16:9 hoặc 4:3 trong mẫu.</translation></message>
    <message><source>template.own_size</source><translation>khổ trang trình chiếu theo mẫu, không theo {asked}</translation></message>
    <message><source>template.own_size.hint</source><translation>Bỏ khổ trang, hoặc đổi khổ trang trong mẫu.</translation></message>
</context>
</TS>
