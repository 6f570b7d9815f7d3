<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.faults</source><translation>Lớp cần ghi những chỗ lỗi của ranh giới: chồng lấn, khe hở, đường gần trùng, đường lặp; không có chỗ nào thì không ghi</translation></message>
    <message><source>stage.faults</source><translation>Đang tìm lỗi của ranh giới</translation></message>
    <message><source>faults.summary</source><translation>Chỗ ranh giới chưa khớp: {overlaps} cặp đơn vị chồng lấn, {gaps} khe hở ({slivers} chỗ trong số này hẹp hơn {width} m), {mismatches} đoạn ranh giới gần trùng mà không trùng, {many} đoạn do nhiều đơn vị cùng dùng một phía, {dangles} đoạn thừa, {lost} đơn vị có tọa độ không phải là số</translation></message>
    <message><source>faults.none</source><translation>ranh giới không có chỗ lỗi nào nên không ghi tệp {file}</translation></message>
    <message><source>faults.none_old</source><translation>ranh giới không có chỗ lỗi nào nên không ghi tệp {file}; tệp đang có tên đó là của lần chạy trước</translation></message>
</context>
</TS>
