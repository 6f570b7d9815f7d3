<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>xml.damaged</source><translation>XML bị hỏng ở đây: {reason}</translation></message>
    <message><source>xml.damaged.hint</source><translation>Chép hoặc tải lại tệp, hoặc xuất lại từ chương trình đã tạo ra nó</translation></message>
    <message><source>xml.dtd</source><translation>tệp có khai báo kiểu tài liệu (DOCTYPE), không đọc được</translation></message>
    <message><source>xml.dtd.hint</source><translation>Xuất lại tệp không có khai báo này, chẳng hạn từ QGIS hoặc Google Earth</translation></message>
    <message><source>xml.too_deep</source><translation>XML lồng sâu quá {limit} cấp</translation></message>
    <message><source>xml.too_deep.hint</source><translation>Xuất lại tệp, hoặc nâng giới hạn bằng --limit-xml-depth</translation></message>
    <message><source>xml.long_tag</source><translation>một thẻ XML dài quá {limit} byte</translation></message>
    <message><source>xml.long_tag.hint</source><translation>Xuất lại tệp; đặt văn bản dài vào giữa hai thẻ</translation></message>
    <message><source>kml.not_kml</source><translation>tệp không phải KML mà bắt đầu bằng &lt;{element}&gt;</translation></message>
    <message><source>kml.not_kml.hint</source><translation>Xuất lớp ra KML, chẳng hạn từ QGIS hoặc Google Earth</translation></message>
    <message><source>kml.network_link</source><translation>tệp KML có liên kết tới dữ liệu ở nơi khác (NetworkLink), Diaban không tải về</translation></message>
    <message><source>kml.network_link.hint</source><translation>Mở tệp trong Google Earth rồi lưu chính thư mục được liên kết thành KMZ</translation></message>
    <message><source>kml.track</source><translation>tệp KML chứa đường đi ghi lại (gx:Track), không phải ranh giới</translation></message>
    <message><source>kml.track.hint</source><translation>Chỉ lưu thư mục có các vùng thành KML</translation></message>
    <message><source>kmz.damaged</source><translation>tệp nén bị hỏng hoặc có mật khẩu</translation></message>
    <message><source>kmz.damaged.hint</source><translation>Lưu lại thành KMZ, hoặc thành KML không nén</translation></message>
    <message><source>kmz.no_kml</source><translation>trong tệp nén không có tệp .kml nào</translation></message>
    <message><source>kmz.no_kml.hint</source><translation>Kiểm tra xem có đúng tệp không; lưu lại thành KMZ</translation></message>
    <message><source>kmz.path_leaves</source><translation>một mục trong tệp nén có đường dẫn ra ngoài tệp</translation></message>
    <message><source>kmz.path_leaves.hint</source><translation>Không nên tin tệp này; hãy xin tệp khác</translation></message>
    <message><source>kmz.entries</source><translation>tệp nén có hơn {limit} mục</translation></message>
    <message><source>kmz.entries.hint</source><translation>Chỉ lưu riêng lớp này thành KMZ, hoặc nâng giới hạn bằng --limit-archive-entries</translation></message>
    <message><source>kmz.inflated</source><translation>giải nén ra lớn hơn {limit} byte hoặc hơn {ratio} lần dung lượng nén</translation></message>
    <message><source>kmz.inflated.hint</source><translation>Nếu tin tệp này, nâng giới hạn bằng --limit-inflated-bytes hoặc --limit-inflated-ratio</translation></message>
    <message><source>kmz.several</source><translation>tệp nén có {count} tài liệu KML; chỉ đọc {read}</translation></message>
    <message><source>kmz.several.hint</source><translation>Giải nén rồi mở riêng từng tệp .kml còn lại</translation></message>
    <message><source>topojson.damaged</source><translation>không đọc được tệp TopoJSON: {reason}</translation></message>
    <message><source>topojson.damaged.hint</source><translation>Chép hoặc tải lại, hoặc xuất lại tệp</translation></message>
    <message><source>topojson.bad_arc</source><translation>đơn vị dùng cung {arc} không có trong tệp</translation></message>
    <message><source>topojson.bad_arc.hint</source><translation>Xuất lại tệp TopoJSON</translation></message>
    <message><source>topojson.bad_transform</source><translation>“transform” không có đủ hai số cho scale và translate</translation></message>
    <message><source>topojson.bad_transform.hint</source><translation>Xuất lại tệp TopoJSON</translation></message>
    <message><source>layer.not_stated_type</source><translation>trường “{field}” lẽ ra chứa số nhưng có cả chữ khác; được đọc là văn bản</translation></message>
    <message><source>layer.not_stated_type.hint</source><translation>Sửa giá trị, hoặc để nguyên nếu đó là mã</translation></message>
    <message><source>layer.numbers_found</source><translation>tệp không cho biết kiểu của trường; các trường này chỉ chứa số nên được đọc là số: {fields}</translation></message>
    <message><source>layer.numbers_found.hint</source><translation>Không cần làm gì</translation></message>
    <message><source>write.kml_controls</source><translation>{count} văn bản (đầu tiên ở “{field}”) có ký tự điều khiển mà KML không nhận; mỗi ký tự được thay bằng dấu cách</translation></message>
    <message><source>write.kml_controls.hint</source><translation>Xóa chúng trong nguồn nếu cần</translation></message>
    <message><source>kml.no_units</source><translation>tệp KML không có đơn vị nào (Placemark)</translation></message>
    <message><source>kml.no_units.hint</source><translation>Lưu thư mục có các vùng thành KML</translation></message>
    <message><source>topojson.no_objects</source><translation>tệp TopoJSON không có đối tượng nào</translation></message>
    <message><source>topojson.no_objects.hint</source><translation>Xuất lại tệp TopoJSON có các vùng</translation></message>
</context>
</TS>
