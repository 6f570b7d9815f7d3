<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.dissolve</source><translation>Gộp các đơn vị có cùng giá trị ở TRƯỜNG này thành một (xã thành huyện, thành tỉnh)</translation></message>
    <message><source>dissolve.done</source><translation>đã gộp: {units} đơn vị thành {groups} theo trường “{field}”</translation></message>
    <message><source>dissolve.no_value</source><translation>trường “{field}” để trống: đơn vị này không vào nhóm nào và không có trong lớp kết quả</translation></message>
    <message><source>dissolve.no_value.hint</source><translation>Điền giá trị cho đơn vị này rồi gộp lại.</translation></message>
    <message><source>dissolve.fields_left_out</source><translation>các trường có giá trị khác nhau trong cùng một nhóm không được giữ lại: {fields}</translation></message>
    <message><source>dissolve.fields_left_out.hint</source><translation>Diaban không tự cộng số: dân số thì cộng được, tỷ lệ hay mật độ thì không. Hãy ghép bảng số liệu của cấp mới bằng diaban join.</translation></message>
    <message><source>dissolve.overlapping</source><translation>các đơn vị trong nhóm này chồng lên nhau; phần chồng chỉ tính một lần, nên diện tích nhỏ hơn tổng của các đơn vị</translation></message>
    <message><source>dissolve.overlapping.hint</source><translation>Xem chỗ chồng bằng diaban borders --faults, hoặc làm sạch lớp trước bằng --clean.</translation></message>
    <message><source>dissolve.overlapping_by</source><translation>các đơn vị trong nhóm này chồng lên nhau {area} m²; phần chồng chỉ tính một lần</translation></message>
    <message><source>dissolve.overlapping_by.hint</source><translation>Xem chỗ chồng bằng diaban borders --faults, hoặc làm sạch lớp trước bằng --clean.</translation></message>
    <message><source>dissolve.nothing_left</source><translation>không đơn vị nào có giá trị ở trường “{field}”</translation></message>
    <message><source>dissolve.nothing_left.hint</source><translation>Chọn trường khác; `diaban inspect TỆP` liệt kê các trường.</translation></message>
    <message><source>dissolve.cannot_unite</source><translation>các đơn vị trong nhóm này chồng lên nhau rối đến mức không gộp được</translation></message>
    <message><source>dissolve.cannot_unite.hint</source><translation>Sửa ranh giới của nhóm này, chẳng hạn trong QGIS, rồi gộp lại.</translation></message>
    <message><source>stage.dissolve</source><translation>Gộp đơn vị</translation></message>
    <message><source>dissolve.described</source><translation>gộp theo trường “{field}”</translation></message>
</context>
</TS>
