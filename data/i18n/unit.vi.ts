<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>unit.field_missing</source><translation>lớp ranh giới không có trường “{field}”; các trường hiện có: {fields}</translation></message>
    <message><source>unit.field_missing.hint</source><translation>Hãy ghi một trong các tên trên, đúng như đã viết.</translation></message>
    <message><source>unit.no_key</source><translation>không có trường nào chứa mã đơn vị (giá trị không trùng, không có dấu cách, chủ yếu là chữ số, độ dài gần bằng nhau); các trường hiện có: {fields}</translation></message>
    <message><source>unit.no_key.hint</source><translation>Hãy chỉ rõ trường mã bằng --key, hoặc ở boundaries: key: trong tệp dự án. Trường có giá trị trống hoặc trùng thì phải chỉ rõ.</translation></message>
    <message><source>unit.key_ambiguous</source><translation>có nhiều trường đều có thể là mã đơn vị: {fields}</translation></message>
    <message><source>unit.key_ambiguous.hint</source><translation>Hãy chỉ rõ trường đúng bằng --key, hoặc ở boundaries: key: trong tệp dự án.</translation></message>
    <message><source>unit.key_found</source><translation>mã đơn vị được lấy từ trường “{field}”</translation></message>
    <message><source>unit.name_found</source><translation>tên đơn vị được lấy từ trường “{field}”</translation></message>
    <message><source>unit.no_name</source><translation>không tìm thấy trường tên đơn vị; các thông báo chỉ ghi mã</translation></message>
    <message><source>unit.integer_key</source><translation>mã trong trường “{field}” được lưu dạng số nên đã mất các số 0 ở đầu (00103 thành 103)</translation></message>
    <message><source>unit.integer_key.hint</source><translation>Hãy lưu mã dạng văn bản trong tệp ranh giới; nếu chưa sửa thì bảng số liệu cũng phải ghi mã không có số 0 ở đầu.</translation></message>
    <message><source>unit.empty_key</source><translation>đơn vị thứ {unit} trong lớp không có mã ở trường “{field}”; không ghép được dòng số liệu nào</translation></message>
    <message><source>unit.empty_key.hint</source><translation>Hãy điền mã cho đơn vị này trong tệp ranh giới.</translation></message>
    <message><source>unit.codes_squeezed</source><translation>{count} mã có dấu cách thừa; đã bỏ đi khi dùng</translation></message>
    <message><source>unit.names_normalised</source><translation>{count} tên có dấu xuống dòng, dấu cách thừa hoặc chữ tổ hợp rời; đã chuẩn hóa khi dùng</translation></message>
</context>
</TS>
