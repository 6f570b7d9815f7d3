<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.style</source><translation>Tệp kiểu trình bày của cơ quan: phông, màu, độ đậm nét, chân trang, biểu trưng, khổ trang (.yaml)</translation></message>
    <message><source>office.colour</source><translation>dòng {line}: "{value}" không phải là màu</translation></message>
    <message><source>office.colour.hint</source><translation>Viết dạng "#1f2933", trong dấu nháy: đỏ, lục, lam theo hệ mười sáu.</translation></message>
    <message><source>office.number</source><translation>dòng {line}: cần một số từ {least} đến {most}</translation></message>
    <message><source>office.number.hint</source><translation>1 là độ đậm thường của nét; chiều cao tính bằng mi-li-mét.</translation></message>
    <message><source>office.contrast</source><translation>màu chữ {text} trên nền {ground} chỉ tương phản {ratio}:1; dưới 4,5:1 thì khó đọc</translation></message>
    <message><source>office.contrast.hint</source><translation>Chọn màu chữ đậm hơn hoặc nền nhạt hơn.</translation></message>
    <message><source>office.font_missing</source><translation>máy chưa cài phông chữ "{family}" nêu trong tệp kiểu</translation></message>
    <message><source>office.font_missing.hint</source><translation>Cài phông đó, hoặc ghi tên phông đã có (lệnh fc-list : family liệt kê). Phông phải có chữ tiếng Việt.</translation></message>
    <message><source>office.logo_missing</source><translation>không mở được tệp biểu trưng</translation></message>
    <message><source>office.logo_missing.hint</source><translation>Đường dẫn tính từ thư mục chứa tệp kiểu.</translation></message>
    <message><source>office.logo_format</source><translation>biểu trưng không phải là PNG hay SVG</translation></message>
    <message><source>office.logo_format.hint</source><translation>Lưu lại dạng .png hoặc .svg.</translation></message>
    <message><source>office.logo_large</source><translation>biểu trưng lớn hơn {most} KB</translation></message>
    <message><source>office.logo_large.hint</source><translation>Biểu trưng cỡ vài trăm điểm ảnh là đủ.</translation></message>
    <message><source>office.logo_pixels</source><translation>biểu trưng có cạnh dài quá 4.096 điểm ảnh</translation></message>
    <message><source>office.logo_pixels.hint</source><translation>Thu nhỏ lại: vài trăm điểm ảnh là đủ.</translation></message>
    <message><source>office.logo_shape</source><translation>biểu trưng dài gấp hơn 12 lần chiều kia</translation></message>
    <message><source>office.logo_shape.hint</source><translation>Cắt bớt phần thừa quanh hình.</translation></message>
    <message><source>office.logo_unreadable</source><translation>không đọc được biểu trưng: {reason}</translation></message>
    <message><source>office.logo_unreadable.hint</source><translation>Mở bằng chương trình vẽ rồi lưu lại.</translation></message>
    <message><source>office.logo_unsafe</source><translation>biểu trưng chứa nhiều hơn hình vẽ ({reason}); không được nhận</translation></message>
    <message><source>office.logo_unsafe.hint</source><translation>Lưu thành SVG thuần, không có mã lệnh, liên kết, ảnh nhúng, hoặc lưu dạng PNG.</translation></message>
</context>
</TS>
