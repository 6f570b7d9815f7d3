<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>zip.entry_name</source><translation>không thể đặt tên “{name}” cho một tệp trong tệp nén</translation></message>
    <message><source>zip.entry_name.hint</source><translation>Đổi tên tệp: đường dẫn không được ra ngoài thư mục và không trùng nhau</translation></message>
    <message><source>zip.entry_unreadable</source><translation>không đọc được tệp “{name}” để đưa vào tệp nén</translation></message>
    <message><source>zip.entry_unreadable.hint</source><translation>Kiểm tra xem tệp có còn đó và có quyền đọc không</translation></message>
    <message><source>zip.driver</source><translation>không ghi được tệp nén: {reason}</translation></message>
    <message><source>zip.driver.hint</source><translation>Kiểm tra thư mục và dung lượng đĩa, rồi thử lại</translation></message>
</context>
</TS>
