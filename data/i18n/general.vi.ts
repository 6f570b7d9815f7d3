<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>severity.error</source><translation>lỗi</translation></message>
    <message><source>severity.warning</source><translation>cảnh báo</translation></message>
    <message><source>severity.note</source><translation>lưu ý</translation></message>
    <message><source>job.stopped</source><translation>đã dừng; không ghi gì</translation></message>
    <message><source>job.stopped.hint</source><translation>Chạy lại lệnh khi sẵn sàng.</translation></message>
    <message><source>period.year</source><translation>Năm {year}</translation></message>
    <message><source>period.half1</source><translation>6 tháng đầu năm {year}</translation></message>
    <message><source>period.half2</source><translation>6 tháng cuối năm {year}</translation></message>
    <message><source>period.quarter1</source><translation>Quý I/{year}</translation></message>
    <message><source>period.quarter2</source><translation>Quý II/{year}</translation></message>
    <message><source>period.quarter3</source><translation>Quý III/{year}</translation></message>
    <message><source>period.quarter4</source><translation>Quý IV/{year}</translation></message>
    <message><source>period.month</source><translation>Tháng {month}/{year}</translation></message>
    <message><source>period.months</source><translation>Tháng {first}–{last}/{year}</translation></message>
</context>
</TS>
