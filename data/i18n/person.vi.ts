<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>person.identity_number</source><translation>cột “{column}” chứa số định danh cá nhân (CCCD, CMND, hộ chiếu): {met} trong {among} ô có dạng như vậy</translation></message>
    <message><source>person.identity_number.hint</source><translation>Diaban chỉ giữ số liệu của địa bàn, không giữ dữ liệu cá nhân. Hãy xóa cột này khỏi bảng, hoặc thay bằng số đếm của từng đơn vị</translation></message>
    <message><source>person.phone</source><translation>cột “{column}” chứa số điện thoại: {met} trong {among} ô có dạng như vậy</translation></message>
    <message><source>person.phone.hint</source><translation>Diaban chỉ giữ số liệu của địa bàn, không giữ dữ liệu cá nhân. Hãy xóa cột này khỏi bảng, hoặc thay bằng số đếm của từng đơn vị</translation></message>
    <message><source>person.birth_day</source><translation>cột “{column}” chứa ngày hoặc năm sinh: {met} trong {among} ô có dạng như vậy</translation></message>
    <message><source>person.birth_day.hint</source><translation>Diaban chỉ giữ số liệu của địa bàn, không giữ dữ liệu cá nhân. Hãy xóa cột này khỏi bảng, hoặc thay bằng số đếm của từng đơn vị</translation></message>
    <message><source>person.name</source><translation>cột “{column}” chứa họ tên người: {met} trong {among} ô có dạng như vậy</translation></message>
    <message><source>person.name.hint</source><translation>Diaban chỉ giữ số liệu của địa bàn, không giữ dữ liệu cá nhân. Hãy xóa cột này khỏi bảng, hoặc thay bằng số đếm của từng đơn vị. Nếu đó là tên đơn vị, hãy ghi rõ ở tên cột (“Tên xã”) hoặc ghi đủ “Xã”, “Phường”</translation></message>
</context>
</TS>
