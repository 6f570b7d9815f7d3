<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>slides.template_pdf</source><translation>PDF không dùng được mẫu trình chiếu</translation></message>
    <message><source>slides.template_pdf.hint</source><translation>Ghi tệp .pptx, hoặc bỏ mẫu.</translation></message>
    <message><source>template.missing</source><translation>không có tệp mẫu trình chiếu này</translation></message>
    <message><source>template.missing.hint</source><translation>Kiểm tra lại đường dẫn.</translation></message>
    <message><source>template.damaged</source><translation>không mở được mẫu trình chiếu: tệp hỏng, có mật khẩu hoặc không phải .pptx, .potx</translation></message>
    <message><source>template.damaged.hint</source><translation>Mở tệp bằng PowerPoint hoặc LibreOffice rồi lưu lại thành .pptx hoặc .potx.</translation></message>
    <message><source>template.inflated</source><translation>mẫu trình chiếu quá lớn khi giải nén</translation></message>
    <message><source>template.inflated.hint</source><translation>Xoá trang, ảnh và phim không cần trong mẫu.</translation></message>
    <message><source>template.not_slides</source><translation>tệp này không phải trình chiếu hay mẫu trình chiếu (.pptx, .potx)</translation></message>
    <message><source>template.not_slides.hint</source><translation>Lưu mẫu của cơ quan thành .potx hoặc .pptx.</translation></message>
    <message><source>template.macros</source><translation>mẫu trình chiếu có macro</translation></message>
    <message><source>template.macros.hint</source><translation>Lưu mẫu thành .potx hoặc .pptx, là dạng không có macro.</translation></message>
    <message><source>template.outside</source><translation>mẫu trình chiếu lấy nội dung từ ngoài tệp: {target}</translation></message>
    <message><source>template.outside.hint</source><translation>Chèn hẳn ảnh hoặc phim vào mẫu thay vì chỉ liên kết.</translation></message>
    <message><source>template.objects</source><translation>phần này của mẫu chứa đối tượng không dùng được (biểu đồ, đối tượng nhúng, liên kết trang)</translation></message>
    <message><source>template.objects.hint</source><translation>Xoá đối tượng đó khỏi trang cái và các bố cục của mẫu.</translation></message>
    <message><source>template.no_master</source><translation>mẫu trình chiếu không có trang cái với bố cục và chủ đề</translation></message>
    <message><source>template.no_master.hint</source><translation>Mở mẫu bằng PowerPoint hoặc LibreOffice rồi lưu lại.</translation></message>
    <message><source>template.size</source><translation>khổ trang của mẫu quá nhỏ hoặc quá lớn cho bản đồ</translation></message>
    <message><source>template.size.hint</source><translation>Đặt khổ trang 16:9 hoặc 4:3 trong mẫu.</translation></message>
    <message><source>template.no_room</source><translation>mẫu trình chiếu không đủ chỗ cho bản đồ dưới tiêu đề</translation></message>
    <message><source>template.no_room.hint</source><translation>Dùng mẫu có tiêu đề ở trên và phần nội dung rộng ít nhất 70 %, cao ít nhất 45 % khổ trang.</translation></message>
    <message><source>template.xml</source><translation>phần này của mẫu trình chiếu không đọc được</translation></message>
    <message><source>template.xml.hint</source><translation>Mở mẫu bằng PowerPoint hoặc LibreOffice rồi lưu lại.</translation></message>
    <message><source>template.slides_left</source><translation>trang có sẵn trong mẫu không được lấy: {count}</translation></message>
    <message><source>template.links_left</source><translation>liên kết trong mẫu dẫn ra ngoài tệp hoặc tới trang không được lấy đã bị bỏ: {count}</translation></message>
    <message><source>template.links_left.hint</source><translation>Thêm lại liên kết vào trang trình chiếu nếu cần.</translation></message>
    <message><source>help.template</source><translation>Mẫu trình chiếu của cơ quan (.potx hoặc .pptx): dùng trang cái, phông chữ, màu và khổ trang của mẫu</translation></message>
</context>
</TS>
