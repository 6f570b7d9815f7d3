<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.undo.add_output</source><translation>thêm một tệp để xuất</translation></message>
    <message><source>window.undo.remove_output</source><translation>bỏ một tệp để xuất</translation></message>
    <message><source>window.output.table_by_parent</source><translation>bảng theo đơn vị cấp trên</translation></message>
    <message><source>window.output.coverage</source><translation>tỷ lệ ranh giới đã có cụm</translation></message>
    <message><source>window.export.add</source><translation>Thêm tệp để xuất</translation></message>
    <message><source>window.export.remove</source><translation>Bỏ khỏi dự án</translation></message>
    <message><source>window.export.all</source><translation>Đánh dấu hết</translation></message>
    <message><source>window.export.none</source><translation>Bỏ đánh dấu</translation></message>
    <message><source>window.export.preview</source><translation>Xem trước trang in</translation></message>
    <message><source>window.export.page</source><translation>Trang {page} trên {count}</translation></message>
    <message><source>window.export.page_back</source><translation>Trang trước</translation></message>
    <message><source>window.export.page_next</source><translation>Trang sau</translation></message>
    <message><source>window.export.page_working</source><translation>Đang vẽ trang…</translation></message>
    <message><source>window.export.page_none</source><translation>Tệp này không có trang in để xem trước; hãy mở nó sau khi xuất</translation></message>
    <message><source>window.export.package</source><translation>Kèm một gói .zip chứa dự án, số liệu và các tệp đã xuất, để gửi đi</translation></message>
    <message><source>window.export.open_folder</source><translation>Mở thư mục</translation></message>
    <message><source>window.export.close</source><translation>Đóng</translation></message>
    <message><source>window.export.output_written</source><translation>đã ghi</translation></message>
    <message><source>window.export.failed</source><translation>{count} tệp không ghi được, lý do ghi ở từng dòng</translation></message>
    <message><source>export.title.provisional</source><translation>Tên in ra là “{title}”, lấy theo tên tệp.</translation></message>
    <message><source>export.title.name</source><translation>Đặt tên…</translation></message>
</context>
</TS>
