<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>palette.view.grey</source><translation>Hình mô phỏng: bản đồ khi in đen trắng.</translation></message>
    <message><source>palette.view.deuteranopia</source><translation>Hình mô phỏng: bản đồ dưới mắt người mù màu lục (deuteranopia).</translation></message>
    <message><source>palette.view.protanopia</source><translation>Hình mô phỏng: bản đồ dưới mắt người mù màu đỏ (protanopia).</translation></message>
    <message><source>palette.view.tritanopia</source><translation>Hình mô phỏng: bản đồ dưới mắt người mù màu lam (tritanopia).</translation></message>
    <message><source>palette.alike.normal</source><translation>hai lớp “{lower}” và “{upper}” (bảng màu {palette}) trông gần như nhau: CIEDE2000 là {difference}, cần từ {bound} trở lên</translation></message>
    <message><source>palette.alike.normal.hint</source><translation>Bảng màu phân biệt được chừng ấy lớp: {better}; hoặc chia ít lớp hơn</translation></message>
    <message><source>palette.alike.grey</source><translation>hai lớp “{lower}” và “{upper}” (bảng màu {palette}) trông gần như nhau trong bản in đen trắng: CIEDE2000 là {difference}, cần từ {bound} trở lên</translation></message>
    <message><source>palette.alike.grey.hint</source><translation>Bảng màu phân biệt được chừng ấy lớp: {better}; hoặc chia ít lớp hơn</translation></message>
    <message><source>palette.alike.two_sides</source><translation>hai lớp “{lower}” và “{upper}” ở hai phía của bảng màu {palette} trông gần như nhau trong bản in đen trắng: CIEDE2000 là {difference}, cần từ {bound} trở lên</translation></message>
    <message><source>palette.alike.two_sides.hint</source><translation>Bảng màu hai phía nào cũng vậy: hãy in màu, hoặc ghi số liệu lên bản đồ (labels: {show: values})</translation></message>
    <message><source>palette.alike.deuteranopia</source><translation>hai lớp “{lower}” và “{upper}” (bảng màu {palette}) trông gần như nhau với người mù màu lục (deuteranopia): CIEDE2000 là {difference}, cần từ {bound} trở lên</translation></message>
    <message><source>palette.alike.deuteranopia.hint</source><translation>Bảng màu phân biệt được chừng ấy lớp: {better}; hoặc chia ít lớp hơn</translation></message>
    <message><source>palette.alike.protanopia</source><translation>hai lớp “{lower}” và “{upper}” (bảng màu {palette}) trông gần như nhau với người mù màu đỏ (protanopia): CIEDE2000 là {difference}, cần từ {bound} trở lên</translation></message>
    <message><source>palette.alike.protanopia.hint</source><translation>Bảng màu phân biệt được chừng ấy lớp: {better}; hoặc chia ít lớp hơn</translation></message>
    <message><source>palette.alike.tritanopia</source><translation>hai lớp “{lower}” và “{upper}” (bảng màu {palette}) trông gần như nhau với người mù màu lam (tritanopia): CIEDE2000 là {difference}, cần từ {bound} trở lên</translation></message>
    <message><source>palette.alike.tritanopia.hint</source><translation>Bảng màu phân biệt được chừng ấy lớp: {better}; hoặc chia ít lớp hơn</translation></message>
    <message><source>help.palettes</source><translation>Liệt kê các bảng màu: hợp với ai, in thế nào, phân biệt được mấy lớp</translation></message>
    <message><source>help.view</source><translation>Ảnh như người khác nhìn thấy: grey (in đen trắng), deuteranopia, protanopia, tritanopia</translation></message>
    <message><source>palette.list</source><translation>Bảng màu cho {classes} lớp. Lời của tác giả bảng màu: người mù màu, in màu, photo. Số lớp nhiều nhất còn phân biệt được (CIEDE2000 từ {bound}): mọi người, đen trắng, người mù màu.</translation></message>
    <message><source>palette.columns</source><translation>mù màu       in màu    photo       mọi người đen trắng mù màu</translation></message>
    <message><source>palette.kind.sequential</source><translation>TUẦN TỰ</translation></message>
    <message><source>palette.kind.diverging</source><translation>HAI PHÍA</translation></message>
    <message><source>palette.kind.qualitative</source><translation>ĐỊNH TÍNH</translation></message>
    <message><source>palette.fit.yes</source><translation>tốt</translation></message>
    <message><source>palette.fit.perhaps</source><translation>tạm được</translation></message>
    <message><source>palette.fit.no</source><translation>không</translation></message>
    <message><source>palette.fit.not_said</source><translation>–</translation></message>
</context>
</TS>
