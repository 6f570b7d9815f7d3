<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>map.source</source><translation>Nguồn: {text}</translation></message>
    <message><source>map.date_unknown</source><translation>Không ghi ngày của số liệu</translation></message>
    <message><source>map.date</source><translation>Ngày số liệu: {text}</translation></message>
    <message><source>map.author</source><translation>Người lập: {text}</translation></message>
    <message><source>map.count</source><translation>{units} đơn vị: {parts}.</translation></message>
    <message><source>map.count.value</source><translation>{count} có số liệu</translation></message>
    <message><source>map.count.no_data</source><translation>{count} không có số liệu</translation></message>
    <message><source>map.count.not_matched</source><translation>{count} chưa ghép được</translation></message>
    <message><source>map.count.suppressed</source><translation>{count} không công bố</translation></message>
    <message><source>map.method</source><translation>Cách chia bậc: {method}; {closure}.</translation></message>
    <message><source>map.method.quantile</source><translation>phân vị, {classes} bậc có số đơn vị gần bằng nhau</translation></message>
    <message><source>map.method.quantile_uneven</source><translation>phân vị, {classes} bậc</translation></message>
    <message><source>map.method.zeros</source><translation>{method} và một bậc riêng cho số 0</translation></message>
    <message><source>map.method.equal</source><translation>{classes} khoảng rộng bằng nhau</translation></message>
    <message><source>map.method.manual</source><translation>{classes} bậc theo ngưỡng định trước</translation></message>
    <message><source>map.method.natural</source><translation>ngắt tự nhiên, {classes} bậc có số liệu trong mỗi bậc gần nhau nhất</translation></message>
    <message><source>map.method.natural_for_quantile</source><translation>ngắt tự nhiên thay cho phân vị vì các ngưỡng phân vị trùng nhau, {classes} bậc</translation></message>
    <message><source>map.method.pretty</source><translation>{classes} bậc có ngưỡng tròn số</translation></message>
    <message><source>map.method.sd</source><translation>độ lệch chuẩn, ngưỡng ở trung bình và cách trung bình một, hai độ lệch chuẩn về hai phía</translation></message>
    <message><source>map.method.headtail</source><translation>đầu – đuôi, mỗi ngưỡng là trung bình của các giá trị trên ngưỡng trước</translation></message>
    <message><source>map.method.box</source><translation>biểu đồ hộp, ngưỡng ở các tứ phân vị và cách chúng 1,5 lần khoảng tứ phân vị</translation></message>
    <message><source>map.method.geometric</source><translation>{classes} khoảng cấp số nhân, các ngưỡng tăng theo cùng một tỷ lệ</translation></message>
    <message><source>map.closure.right</source><translation>mỗi bậc gồm cả giá trị ở cận trên</translation></message>
    <message><source>map.closure.left</source><translation>mỗi bậc gồm cả giá trị ở cận dưới</translation></message>
    <message><source>map.range.one</source><translation>{low}</translation></message>
    <message><source>map.range.over</source><translation>trên {low} đến {high}</translation></message>
    <message><source>map.range.under</source><translation>dưới {high}</translation></message>
    <message><source>map.range.at_least</source><translation>từ {low} trở lên</translation></message>
    <message><source>map.range.from_under</source><translation>từ {low} đến dưới {high}</translation></message>
    <message><source>map.range.from_to</source><translation>từ {low} đến {high}</translation></message>
    <message><source>map.legend.outside</source><translation>ngoài các ngưỡng</translation></message>
    <message><source>map.legend.no_data</source><translation>không có số liệu</translation></message>
    <message><source>map.legend.not_matched</source><translation>chưa ghép được</translation></message>
    <message><source>map.legend.suppressed</source><translation>không công bố (số nhỏ)</translation></message>
    <message><source>map.status.met</source><translation>đạt</translation></message>
    <message><source>map.status.not_met</source><translation>chưa đạt</translation></message>
    <message><source>map.inset.units</source><translation>{count} đơn vị</translation></message>
    <message><source>map.crs</source><translation>Phép chiếu bản đồ: {crs}.</translation></message>
    <message><source>map.crs.code</source><translation>{name} ({code})</translation></message>
    <message><source>map.crs.name</source><translation>{name}</translation></message>
    <message><source>map.crs.unknown</source><translation>không rõ, vẽ theo tọa độ của lớp</translation></message>
    <message><source>map.crs.lambert</source><translation>phương vị đẳng diện tích Lambert, WGS 84, tâm ở kinh độ {lon}°, vĩ độ {lat}°</translation></message>
    <message><source>map.crs.albers</source><translation>nón đẳng diện tích Albers, WGS 84, vĩ tuyến chuẩn {south}° và {north}°, kinh tuyến giữa {lon}°</translation></message>
    <message><source>map.crs.equal_earth</source><translation>Equal Earth (đẳng diện tích), WGS 84, kinh tuyến giữa {lon}°</translation></message>
    <message><source>map.palette_unknown</source><translation>không có bảng màu “{name}”; gần giống: {similar}</translation></message>
    <message><source>map.palette_unknown.hint</source><translation>Dùng một tên ColorBrewer (YlOrRd, Blues, RdBu…) hoặc viridis, cividis, magma, inferno; thêm “-r” để đảo màu.</translation></message>
    <message><source>map.nothing_to_draw</source><translation>không có đơn vị nào có hình để vẽ bản đồ</translation></message>
    <message><source>map.nothing_to_draw.hint</source><translation>Kiểm tra lớp ranh giới: lớp có thể rỗng hoặc chỉ có đối tượng không có hình.</translation></message>
    <message><source>map.fewer_classes</source><translation>bản đồ chỉ chia được thành {classes} bậc thay vì {asked}</translation></message>
    <message><source>map.fewer_classes.hint</source><translation>Nhiều đơn vị có cùng giá trị; có thể giảm số bậc, hoặc ghi ngưỡng (breaks).</translation></message>
    <message><source>map.picture_size</source><translation>ảnh bản đồ không có điểm ảnh nào hoặc có cạnh dài quá {most} điểm ảnh</translation></message>
    <message><source>map.picture_size.hint</source><translation>Chọn khổ trang hoặc độ phân giải (dpi) khác.</translation></message>
    <message><source>font.missing</source><translation>máy chưa cài phông chữ {family}</translation></message>
    <message><source>font.missing.hint</source><translation>Cài gói {package} (sudo apt install fonts-noto-core fonts-roboto-unhinted) rồi chạy lại.</translation></message>
    <message><source>stage.map</source><translation>dựng bản đồ</translation></message>
    <message><source>map.off_earth</source><translation>đơn vị này nằm ngoài 180 độ kinh hoặc 90 độ vĩ nên không vẽ được lớp</translation></message>
    <message><source>map.off_earth.hint</source><translation>Tọa độ có thể tính bằng mét, hoặc vĩ độ đứng trước kinh độ: hãy chỉ đúng hệ tọa độ bằng --input-crs, hoặc sửa tệp</translation></message>
</context>
</TS>
