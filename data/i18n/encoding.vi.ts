<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>encoding.found</source><translation>chữ trong tệp không phải Unicode; được đọc theo bảng mã {encoding}, trong đó {share} % của {words} từ có dấu khác nhau là tiếng Việt</translation></message>
    <message><source>encoding.found.hint</source><translation>Nếu tên hiện sai, hãy nêu bảng mã: --table-encoding trên dòng lệnh, encoding trong dự án</translation></message>
    <message><source>encoding.open</source><translation>chữ trong bảng có thể thuộc bảng mã {first} hoặc {second}: “{word}” sẽ là “{first_reads}” hoặc “{second_reads}”</translation></message>
    <message><source>encoding.open.hint</source><translation>Hãy nêu rõ bảng mã: --table-encoding TCVN3, VNI hoặc Windows-1258 trên dòng lệnh, encoding trong dự án; tốt nhất là lưu bảng dưới dạng CSV UTF-8</translation></message>
    <message><source>encoding.redressed</source><translation>bảng có chữ viết bằng phông tiếng Việt cũ; số cột đã chuyển từ bảng mã {encoding}: {columns}, “{before}” là “{after}”; {share} % số từ có dấu nay là tiếng Việt</translation></message>
    <message><source>encoding.redressed.hint</source><translation>Nếu tên hiện sai, hãy nêu bảng mã: --table-encoding (UTF-8 là giữ nguyên chữ), encoding trong dự án</translation></message>
    <message><source>encoding.cells_otherwise</source><translation>số ô trong bảng chỉ đọc được theo bảng mã khác: {count}, ô đầu tiên ở dòng này, theo {encoding} là “{reads}”</translation></message>
    <message><source>encoding.cells_otherwise.hint</source><translation>Hãy đối chiếu các tên này với nguồn</translation></message>
</context>
</TS>
