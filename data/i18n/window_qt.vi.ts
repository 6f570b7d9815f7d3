<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>qt.file.look_in</source><translation>Thư mục:</translation></message>
    <message><source>qt.file.back</source><translation>Trở lại</translation></message>
    <message><source>qt.file.forward</source><translation>Đi tới</translation></message>
    <message><source>qt.file.parent</source><translation>Thư mục mẹ</translation></message>
    <message><source>qt.file.new_folder</source><translation>Tạo thư mục mới</translation></message>
    <message><source>qt.file.list</source><translation>Xem dạng danh sách</translation></message>
    <message><source>qt.file.detail</source><translation>Xem chi tiết</translation></message>
    <message><source>qt.file.sidebar</source><translation>Các nơi hay dùng</translation></message>
    <message><source>qt.file.files</source><translation>Các tệp</translation></message>
    <message><source>qt.file.of_type</source><translation>Loại tệp:</translation></message>
    <message><source>qt.file.name</source><translation>&amp;Tên tệp:</translation></message>
    <message><source>qt.file.folder_name</source><translation>Thư mục:</translation></message>
    <message><source>qt.file.open</source><translation>&amp;Mở</translation></message>
    <message><source>qt.file.choose</source><translation>&amp;Chọn</translation></message>
    <message><source>qt.file.save</source><translation>&amp;Lưu</translation></message>
    <message><source>qt.file.save_as</source><translation>Lưu thành tệp khác</translation></message>
    <message><source>qt.file.find_folder</source><translation>Tìm thư mục</translation></message>
    <message><source>qt.file.all</source><translation>Mọi tệp (*)</translation></message>
    <message><source>qt.file.show</source><translation>Hiện </translation></message>
    <message><source>qt.file.rename</source><translation>Đổ&amp;i tên</translation></message>
    <message><source>qt.file.delete</source><translation>&amp;Xóa</translation></message>
    <message><source>qt.file.hidden</source><translation>Hiện tệp ẩ&amp;n</translation></message>
    <message><source>qt.file.recent</source><translation>Nơi vừa mở</translation></message>
    <message><source>qt.file.remove</source><translation>Bỏ khỏi danh sách</translation></message>
    <message><source>qt.file.computer</source><translation>Máy tính</translation></message>
    <message><source>qt.file.no_folder</source><translation>Không thấy thư mục %1. Hãy xem lại tên.</translation></message>
    <message><source>qt.file.no_file</source><translation>Không thấy tệp %1. Hãy xem lại tên.</translation></message>
    <message><source>qt.file.replace</source><translation>%1 đã có. Ghi đè lên tệp này?</translation></message>
    <message><source>qt.file.protected</source><translation>“%1” không cho ghi. Vẫn xóa?</translation></message>
    <message><source>qt.file.delete_sure</source><translation>Xóa “%1”?</translation></message>
    <message><source>qt.file.not_deleted</source><translation>Không xóa được thư mục.</translation></message>
    <message><source>qt.file.column.name</source><translation>Tên</translation></message>
    <message><source>qt.file.column.size</source><translation>Cỡ</translation></message>
    <message><source>qt.file.column.type</source><translation>Loại</translation></message>
    <message><source>qt.file.column.kind</source><translation>Loại</translation></message>
    <message><source>qt.file.column.date</source><translation>Sửa lúc</translation></message>
    <message><source>qt.file.kind.file</source><translation>Tệp</translation></message>
    <message><source>qt.file.kind.of</source><translation>Tệp %1</translation></message>
    <message><source>qt.file.kind.folder</source><translation>Thư mục</translation></message>
    <message><source>qt.file.kind.drive</source><translation>Ổ đĩa</translation></message>
    <message><source>qt.file.kind.link</source><translation>Lối tắt</translation></message>
    <message><source>qt.file.kind.unknown</source><translation>Không rõ</translation></message>
    <message><source>qt.file.bad_name</source><translation>Tên tệp không dùng được</translation></message>
    <message><source>qt.file.bad_name_text</source><translation>Không dùng được tên “%1”. Hãy thử tên khác, ngắn hơn hoặc không có dấu câu.</translation></message>
    <message><source>qt.size.bytes</source><translation>%1 byte</translation></message>
    <message><source>qt.button.save_all</source><translation>Lưu tất cả</translation></message>
    <message><source>qt.button.yes_all</source><translation>Có cho &amp;tất cả</translation></message>
    <message><source>qt.button.no_all</source><translation>Không cho tất &amp;cả</translation></message>
    <message><source>qt.button.abort</source><translation>Dừng</translation></message>
    <message><source>qt.button.retry</source><translation>Thử lại</translation></message>
    <message><source>qt.button.ignore</source><translation>Bỏ qua</translation></message>
    <message><source>qt.button.help</source><translation>Trợ giúp</translation></message>
    <message><source>qt.button.reset</source><translation>Đặt lại</translation></message>
    <message><source>qt.button.defaults</source><translation>Về mặc định</translation></message>
    <message><source>qt.button.details</source><translation>Xem chi tiết…</translation></message>
    <message><source>qt.button.no_details</source><translation>Ẩn chi tiết…</translation></message>
    <message><source>qt.edit.copy_link</source><translation>Chép &amp;liên kết</translation></message>
    <message><source>qt.edit.all</source><translation>Chọn tất &amp;cả</translation></message>
    <message><source>qt.edit.clear</source><translation>Xóa</translation></message>
    <message><source>qt.spin.up</source><translation>&amp;Tăng</translation></message>
    <message><source>qt.spin.down</source><translation>&amp;Giảm</translation></message>
    <message><source>qt.dock.float</source><translation>Tách ra</translation></message>
    <message><source>qt.dock.float_tip</source><translation>Tách khung này ra cửa sổ riêng hoặc ghép lại</translation></message>
    <message><source>qt.dock.close_tip</source><translation>Đóng khung này</translation></message>
    <message><source>qt.scroll.here</source><translation>Cuộn tới đây</translation></message>
    <message><source>qt.scroll.left_edge</source><translation>Mép trái</translation></message>
    <message><source>qt.scroll.right_edge</source><translation>Mép phải</translation></message>
    <message><source>qt.scroll.top</source><translation>Lên đầu</translation></message>
    <message><source>qt.scroll.bottom</source><translation>Xuống cuối</translation></message>
    <message><source>qt.scroll.page_left</source><translation>Trang bên trái</translation></message>
    <message><source>qt.scroll.page_right</source><translation>Trang bên phải</translation></message>
    <message><source>qt.scroll.page_up</source><translation>Trang trên</translation></message>
    <message><source>qt.scroll.page_down</source><translation>Trang dưới</translation></message>
    <message><source>qt.scroll.left</source><translation>Cuộn sang trái</translation></message>
    <message><source>qt.scroll.right</source><translation>Cuộn sang phải</translation></message>
    <message><source>qt.scroll.up</source><translation>Cuộn lên</translation></message>
    <message><source>qt.scroll.down</source><translation>Cuộn xuống</translation></message>
    <message><source>qt.what_is</source><translation>Đây là gì?</translation></message>
    <message><source>qt.more</source><translation>Xem thêm</translation></message>
    <message><source>qt.file.kind.folders</source><translation>Thư mục</translation></message>
</context>
</TS>
