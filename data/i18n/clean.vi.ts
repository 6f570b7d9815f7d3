<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.snap</source><translation>Đưa các đường ranh giới chạy sát nhau trong khoảng cách này (mét) về trùng nhau</translation></message>
    <message><source>help.clean</source><translation>Giao chỗ chồng lấn cho một đơn vị và lấp khe hở hẹp, để các đơn vị vừa khít nhau</translation></message>
    <message><source>help.gap-width</source><translation>Lấp những khe hở có bề rộng trung bình dưới mức này (mét)</translation></message>
    <message><source>stage.snap</source><translation>Đang đưa các ranh giới sát nhau về trùng nhau</translation></message>
    <message><source>stage.clean</source><translation>Đang xử lý chỗ chồng lấn và khe hở</translation></message>
    <message><source>snap.done</source><translation>trong phạm vi {tolerance} m: thêm {pairs} cặp đơn vị có chung đường ranh giới; đã sửa ranh giới của {units} đơn vị, dời hoặc bỏ {vertices} điểm, xa nhất {largest} m</translation></message>
    <message><source>snap.pair</source><translation>nay có chung {length} m ranh giới với {other}; trước đó hai ranh giới cách nhau tới {gap} m</translation></message>
    <message><source>snap.invalid</source><translation>được giữ nguyên ranh giới cũ vì khi dời thì đường ranh giới sẽ tự cắt</translation></message>
    <message><source>snap.invalid.hint</source><translation>Hãy xem chỗ này trong QGIS, hoặc chọn khoảng cách nhỏ hơn {tolerance} m.</translation></message>
    <message><source>snap.collapsed</source><translation>được giữ nguyên ranh giới cũ vì khi dời thì một phần của đơn vị sẽ mất diện tích</translation></message>
    <message><source>snap.collapsed.hint</source><translation>Hãy chọn khoảng cách nhỏ hơn {tolerance} m; đơn vị này có phần hẹp hơn thế.</translation></message>
    <message><source>snap.too_far</source><translation>được giữ nguyên ranh giới cũ vì có điểm phải dời xa hơn {tolerance} m</translation></message>
    <message><source>snap.too_far.hint</source><translation>Hãy sửa tay chỗ này trong QGIS, hoặc chọn khoảng cách lớn hơn.</translation></message>
    <message><source>clean.done</source><translation>đã giao {overlaps} chỗ chồng lấn và lấp {gaps} khe hở; diện tích của {units} đơn vị thay đổi. Tổng diện tích các đơn vị trước đó là {before} km² (chỗ chồng lấn bị tính nhiều lần; mặt đất thực có {ground} km²), nay là {after} km²</translation></message>
    <message><source>clean.nothing</source><translation>không có chỗ chồng lấn nào, cũng không có khe hở hẹp nào</translation></message>
    <message><source>clean.gaps_left</source><translation>còn {count} khe hở rộng từ {width} m trở lên nằm giữa các đơn vị, được giữ nguyên</translation></message>
    <message><source>clean.grew</source><translation>diện tích tăng từ {before} km² lên {after} km²</translation></message>
    <message><source>clean.grew.hint</source><translation>Hãy xem lại chỗ này: khe hở bên cạnh đã được lấp và giao cho đơn vị này. Danh sách đầy đủ có khi thêm --json.</translation></message>
    <message><source>clean.shrank</source><translation>diện tích giảm từ {before} km² xuống {after} km²</translation></message>
    <message><source>clean.shrank.hint</source><translation>Hãy xem lại chỗ này: có đơn vị khác cũng nhận phần đất này và được giao phần đó. Danh sách đầy đủ có khi thêm --json.</translation></message>
    <message><source>clean.emptied</source><translation>không còn phần đất nào: đơn vị khác nằm trùng lên toàn bộ {before} km² của nó</translation></message>
    <message><source>clean.emptied.hint</source><translation>Hãy kiểm tra xem đơn vị này có bị lặp trong lớp không, rồi bỏ bớt một đơn vị.</translation></message>
</context>
</TS>
