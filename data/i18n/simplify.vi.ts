<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.simplify</source><translation>Bớt đỉnh của ranh giới mà các đơn vị vẫn khớp nhau: dung sai (50m) hoặc phần đỉnh giữ lại (5%)</translation></message>
    <message><source>help.simplify_method</source><translation>Cách bớt đỉnh: visvalingam (mặc định, nét mềm) hoặc douglas-peucker (không đỉnh nào lệch quá dung sai)</translation></message>
    <message><source>usage.simplify</source><translation>không đọc được mức rút gọn “{value}”</translation></message>
    <message><source>usage.simplify.hint</source><translation>Viết dung sai như 50m hoặc 1.5km, hoặc phần đỉnh giữ lại như 5%, lớn hơn 0 và không quá 100%.</translation></message>
    <message><source>simplify.done</source><translation>đã rút gọn: {before} đỉnh còn {after}; đỉnh bị bỏ nằm cách đường mới nhiều nhất {shift} m</translation></message>
    <message><source>simplify.areas</source><translation>diện tích toàn lớp thay đổi {hectares} ha; đơn vị thay đổi nhiều nhất: {unit}, {share} %</translation></message>
    <message><source>simplify.given_back</source><translation>{points} đỉnh được giữ lại trên {arcs} đoạn ranh giới để các đường không cắt hay chạm nhau</translation></message>
    <message><source>simplify.no_crs</source><translation>lớp không ghi hệ tọa độ nên không biết bao nhiêu là một mét</translation></message>
    <message><source>simplify.no_crs.hint</source><translation>Cho biết hệ tọa độ bằng --input-crs, hoặc cho mức rút gọn theo phần trăm.</translation></message>
    <message><source>simplify.invalid</source><translation>sau khi rút gọn, vùng này không hợp lệ ({reason})</translation></message>
    <message><source>simplify.invalid.hint</source><translation>Làm sạch lớp trước bằng --clean, hoặc rút gọn ít hơn.</translation></message>
    <message><source>stage.simplify</source><translation>Rút gọn ranh giới</translation></message>
    <message><source>simplify.described</source><translation>ranh giới rút gọn {amount} ({method})</translation></message>
</context>
</TS>
