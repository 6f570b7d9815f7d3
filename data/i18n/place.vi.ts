<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>crs.outside_area</source><translation>dữ liệu ở {lon}° kinh, {lat}° vĩ, nằm ngoài vùng dành cho {crs} ({name}): kinh độ {west} đến {east}, vĩ độ {south} đến {north}; hình bị xoay và méo</translation></message>
    <message><source>crs.outside_area.hint</source><translation>Hãy chọn múi chiếu của địa phương, chẳng hạn EPSG:3405 (VN-2000 múi 48) hoặc EPSG:3406 (múi 49), hoặc bỏ trống để Diaban tự chọn</translation></message>
    <message><source>crs.utm_scale</source><translation>hệ tọa độ có kinh tuyến trục {meridian} nhưng hệ số k = 0,9996 của UTM; múi VN-2000 với kinh tuyến này có k = 0,9999. Nếu tọa độ thuộc múi đó thì bản đồ bị lệch {metres} m về phía bắc</translation></message>
    <message><source>crs.utm_scale.hint</source><translation>Hỏi người lập lớp; nếu đúng là múi đó, ghi --input-crs {right} (trong dự án: boundaries.crs)</translation></message>
    <message><source>crs.zone_on_wgs84</source><translation>hệ tọa độ có kinh tuyến trục {meridian} và hệ số của múi VN-2000 nhưng lại dùng hệ quy chiếu WGS 84. Nếu tọa độ là VN-2000 thì bản đồ bị lệch {metres} m về phía tây bắc</translation></message>
    <message><source>crs.zone_on_wgs84.hint</source><translation>Hỏi người lập lớp; nếu là VN-2000, ghi --input-crs {right} (trong dự án: boundaries.crs)</translation></message>
    <message><source>crs.no_shift</source><translation>không có tham số chuyển từ hệ quy chiếu của {crs} sang WGS 84 cho vùng này: tọa độ được giữ nguyên khi chuyển, bản đồ có thể lệch vài trăm mét. Chiều dài và diện tích vẫn đúng</translation></message>
    <message><source>crs.no_shift.hint</source><translation>Xin lại lớp ở hệ VN-2000 hoặc WGS 84, hoặc ghi tham số chuyển bằng --input-crs "+proj=... +towgs84=..."</translation></message>
    <message><source>crs.zero_shift</source><translation>tệp ghi VN-2000 với độ chuyển sang WGS 84 bằng 0 (TOWGS84). Diaban đọc theo VN-2000 với phép chuyển chính thức, ở đây là {metres} m; nếu tọa độ được tính từ WGS 84 mà không chuyển thì bản đồ bị lệch chừng ấy về phía đông nam</translation></message>
    <message><source>crs.zero_shift.hint</source><translation>So một điểm đã biết với ảnh vệ tinh; ghi lại tệp .prj không có TOWGS84</translation></message>
    <message><source>layer.crs_overridden</source><translation>tệp ghi hệ {stated}; dùng {used} theo yêu cầu</translation></message>
    <message><source>layer.crs_overridden.hint</source><translation>Bỏ khai báo này nếu tệp đúng</translation></message>
    <message><source>layer.twin_replaced</source><translation>tệp ghi {given}, hệ này bị đảo trị số gốc đông và bắc và đã bị bãi bỏ; tọa độ khớp với {right} nên dùng {right}</translation></message>
    <message><source>layer.twin_replaced.hint</source><translation>Lưu lại lớp theo {right}</translation></message>
    <message><source>layer.twin_moved</source><translation>tệp ghi {given}, hệ này bị đảo trị số gốc đông và bắc và đã bị bãi bỏ; tọa độ đã được chuyển sang {right}</translation></message>
    <message><source>layer.twin_moved.hint</source><translation>Lưu lại lớp theo {right}</translation></message>
    <message><source>layer.axes_swapped</source><translation>đã đổi chỗ hai trục tọa độ theo yêu cầu</translation></message>
    <message><source>layer.axes_swapped.hint</source><translation>Không cần làm gì</translation></message>
    <message><source>layer.axes_look_swapped</source><translation>có vẻ hai trục tọa độ bị đảo: giữa lớp có x {x}, y {y}, tức vĩ độ (hoặc trị số bắc) đứng trước</translation></message>
    <message><source>layer.axes_look_swapped.hint</source><translation>Thêm --swap-axes (trong dự án: boundaries.swap_axes: true)</translation></message>
    <message><source>layer.metres_for_degrees</source><translation>{crs} tính bằng độ nhưng tọa độ lại là mét: giữa lớp có x {x}, y {y}</translation></message>
    <message><source>layer.metres_for_degrees.hint</source><translation>Ghi đúng hệ tọa độ bằng --input-crs, chẳng hạn EPSG:5897 (trong dự án: boundaries.crs)</translation></message>
    <message><source>layer.degrees_for_metres</source><translation>{crs} tính bằng mét nhưng tọa độ có vẻ là độ: giữa lớp có x {x}, y {y}</translation></message>
    <message><source>layer.degrees_for_metres.hint</source><translation>Ghi đúng hệ tọa độ bằng --input-crs, chẳng hạn EPSG:4326 (trong dự án: boundaries.crs)</translation></message>
    <message><source>help.swap-axes</source><translation>Lớp ghi vĩ độ trước kinh độ, hoặc trị số bắc trước trị số đông</translation></message>
</context>
</TS>
