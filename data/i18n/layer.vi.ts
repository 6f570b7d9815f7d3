<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>layer.missing</source><translation>không có tệp này</translation></message>
    <message><source>layer.missing.hint</source><translation>Kiểm tra lại đường dẫn và tên tệp</translation></message>
    <message><source>layer.unreadable</source><translation>không đọc được tệp: {reason}</translation></message>
    <message><source>layer.unreadable.hint</source><translation>Kiểm tra quyền truy cập và ổ đĩa</translation></message>
    <message><source>layer.no_permission</source><translation>không có quyền đọc tệp</translation></message>
    <message><source>layer.no_permission.hint</source><translation>Xin quyền đọc hoặc chép tệp vào thư mục của mình</translation></message>
    <message><source>layer.not_local</source><translation>chỉ đọc tệp trên máy này, không đọc địa chỉ mạng hay đường dẫn ảo</translation></message>
    <message><source>layer.not_local.hint</source><translation>Tải tệp về rồi ghi đường dẫn của nó</translation></message>
    <message><source>layer.is_folder</source><translation>đây là thư mục, không phải tệp lớp ranh giới</translation></message>
    <message><source>layer.is_folder.hint</source><translation>Ghi đường dẫn tới một tệp bên trong: .gpkg, .geojson, .shp, .fgb, .kml hoặc .kmz</translation></message>
    <message><source>layer.not_regular</source><translation>đây không phải tệp thông thường (mà là ống dẫn hoặc thiết bị)</translation></message>
    <message><source>layer.not_regular.hint</source><translation>Hãy lưu dữ liệu ra tệp trước</translation></message>
    <message><source>layer.unknown_format</source><translation>không đọc được lớp có phần mở rộng này</translation></message>
    <message><source>layer.unknown_format.hint</source><translation>Dùng .gpkg, .geojson, .json, .topojson, .shp, .fgb, .kml hoặc .kmz</translation></message>
    <message><source>layer.empty_file</source><translation>tệp rỗng (0 byte)</translation></message>
    <message><source>layer.empty_file.hint</source><translation>Chép hoặc tải lại tệp</translation></message>
    <message><source>layer.limit_bytes</source><translation>tệp có {bytes} byte, vượt giới hạn {limit}</translation></message>
    <message><source>layer.limit_bytes.hint</source><translation>Chia nhỏ tệp, hoặc nâng giới hạn bằng --limit-bytes</translation></message>
    <message><source>layer.limit_units</source><translation>lớp có {units} đơn vị, vượt giới hạn {limit}</translation></message>
    <message><source>layer.limit_units.hint</source><translation>Chia nhỏ lớp, hoặc nâng giới hạn bằng --limit-units</translation></message>
    <message><source>layer.limit_vertices</source><translation>lớp có nhiều đỉnh hơn giới hạn {limit}</translation></message>
    <message><source>layer.limit_vertices.hint</source><translation>Đơn giản hóa lớp, hoặc nâng giới hạn bằng --limit-vertices</translation></message>
    <message><source>layer.limit_unit_vertices</source><translation>đơn vị có {vertices} đỉnh, vượt giới hạn {limit}</translation></message>
    <message><source>layer.limit_unit_vertices.hint</source><translation>Đơn giản hóa đơn vị này, hoặc nâng giới hạn bằng --limit-vertices-of-unit</translation></message>
    <message><source>layer.limit_fields</source><translation>lớp có {fields} trường, vượt giới hạn {limit}</translation></message>
    <message><source>layer.limit_fields.hint</source><translation>Bỏ bớt trường không cần, hoặc nâng giới hạn bằng --limit-fields</translation></message>
    <message><source>layer.limit_values</source><translation>{units} đơn vị với {fields} trường là nhiều giá trị hơn giới hạn {limit}</translation></message>
    <message><source>layer.limit_values.hint</source><translation>Bỏ bớt trường không cần, hoặc nâng giới hạn bằng --limit-values</translation></message>
    <message><source>layer.limit_text</source><translation>một ô văn bản có {bytes} byte, vượt giới hạn {limit}</translation></message>
    <message><source>layer.limit_text.hint</source><translation>Rút ngắn văn bản, hoặc nâng giới hạn bằng --limit-text-bytes</translation></message>
    <message><source>layer.not_format</source><translation>nội dung không phải {format}{reason}</translation></message>
    <message><source>layer.not_format.hint</source><translation>Kiểm tra tệp đã được chép trọn vẹn và phần mở rộng đúng với nội dung</translation></message>
    <message><source>layer.truncated</source><translation>tệp bị cụt: lẽ ra {told} byte nhưng chỉ có {there}</translation></message>
    <message><source>layer.truncated.hint</source><translation>Chép hoặc tải lại tệp</translation></message>
    <message><source>layer.damaged</source><translation>tệp bị hỏng; chỉ đọc được {read} đơn vị: {reason}</translation></message>
    <message><source>layer.damaged.hint</source><translation>Chép hoặc tải lại tệp, hoặc xuất lại từ phần mềm đã tạo ra nó</translation></message>
    <message><source>layer.features_lost</source><translation>tệp ghi là có {told} đơn vị nhưng chỉ đọc được {read}</translation></message>
    <message><source>layer.features_lost.hint</source><translation>Chép hoặc tải lại tệp, hoặc xuất lại từ phần mềm đã tạo ra nó</translation></message>
    <message><source>layer.more_features</source><translation>tệp ghi là có {told} đơn vị, đọc được {read}; giữ lại tất cả</translation></message>
    <message><source>layer.more_features.hint</source><translation>Lưu lại tệp bằng phần mềm đã tạo ra nó để số đếm đúng</translation></message>
    <message><source>layer.unit_damaged</source><translation>một phần của đơn vị này không đọc được: {reason}</translation></message>
    <message><source>layer.unit_damaged.hint</source><translation>Kiểm tra đơn vị này trong tệp</translation></message>
    <message><source>layer.driver_warning</source><translation>khi đọc tệp: {text}</translation></message>
    <message><source>layer.driver_warning.hint</source><translation>Kiểm tra tệp bằng phần mềm đã tạo ra nó</translation></message>
    <message><source>layer.in_use</source><translation>GeoPackage đang mở ở phần mềm khác hoặc chưa đóng hẳn: còn tệp {other} bên cạnh</translation></message>
    <message><source>layer.in_use.hint</source><translation>Đóng tệp ở phần mềm kia (chẳng hạn QGIS) rồi chạy lại</translation></message>
    <message><source>layer.gpkg_view</source><translation>{layer} là khung nhìn (view) hoặc bảng ảo nên không được đọc</translation></message>
    <message><source>layer.gpkg_view.hint</source><translation>Lưu nó thành lớp riêng, chẳng hạn bằng QGIS</translation></message>
    <message><source>layer.geojson_utf16</source><translation>tệp GeoJSON không dùng mã UTF-8</translation></message>
    <message><source>layer.geojson_utf16.hint</source><translation>Lưu lại tệp theo mã UTF-8</translation></message>
    <message><source>layer.geojson_bom</source><translation>tệp GeoJSON bắt đầu bằng dấu BOM, trái với chuẩn; đã bỏ qua</translation></message>
    <message><source>layer.geojson_bom.hint</source><translation>Lưu tệp theo UTF-8 không BOM</translation></message>
    <message><source>layer.geojson_cut</source><translation>tệp GeoJSON bị cụt hoặc các dấu ngoặc không khớp</translation></message>
    <message><source>layer.geojson_cut.hint</source><translation>Chép hoặc tải lại tệp</translation></message>
    <message><source>layer.geojson_trailing</source><translation>còn nội dung thừa sau khi GeoJSON đã kết thúc</translation></message>
    <message><source>layer.geojson_trailing.hint</source><translation>Chỉ giữ lại FeatureCollection đầu tiên trong tệp</translation></message>
    <message><source>layer.geojson_not_collection</source><translation>tệp GeoJSON không phải FeatureCollection mà là “{type}”</translation></message>
    <message><source>layer.geojson_not_collection.hint</source><translation>Xuất lại thành FeatureCollection gồm các vùng</translation></message>
    <message><source>layer.too_deep</source><translation>JSON lồng nhau quá {limit} cấp</translation></message>
    <message><source>layer.too_deep.hint</source><translation>Bỏ bớt các thuộc tính lồng nhau</translation></message>
    <message><source>layer.no_member</source><translation>thiếu {member}, một phần của shapefile</translation></message>
    <message><source>layer.no_member.hint</source><translation>Chép đủ các tệp của shapefile: .shp, .shx, .dbf, .prj, .cpg</translation></message>
    <message><source>layer.shp_record</source><translation>hình thứ {record} bị hỏng hoặc nằm ngoài tệp</translation></message>
    <message><source>layer.shp_record.hint</source><translation>Chép lại hoặc xuất lại shapefile</translation></message>
    <message><source>layer.dbf_rows</source><translation>tệp .dbf có {rows} dòng trong khi có {shapes} hình</translation></message>
    <message><source>layer.dbf_rows.hint</source><translation>Dùng .shp, .shx và .dbf của cùng một lần xuất</translation></message>
    <message><source>layer.dbf_extra_rows</source><translation>tệp .dbf có {rows} dòng trong khi chỉ có {shapes} hình; các dòng thừa bị bỏ qua</translation></message>
    <message><source>layer.dbf_extra_rows.hint</source><translation>Dùng .shp, .shx và .dbf của cùng một lần xuất</translation></message>
    <message><source>layer.deleted_rows</source><translation>{count} dòng trong .dbf đã bị đánh dấu xóa nên bị bỏ qua</translation></message>
    <message><source>layer.deleted_rows.hint</source><translation>Nếu đúng thì đóng gói lại shapefile; nếu không thì khôi phục các dòng đó</translation></message>
    <message><source>layer.unknown_encoding</source><translation>không biết bảng mã {encoding}</translation></message>
    <message><source>layer.unknown_encoding.hint</source><translation>Dùng chẳng hạn UTF-8, TCVN3, CP1258 hoặc CP1252</translation></message>
    <message><source>layer.bad_cpg</source><translation>tệp .cpg không ghi bảng mã nào được biết; đã bỏ qua</translation></message>
    <message><source>layer.bad_cpg.hint</source><translation>Ghi UTF-8 (hoặc bảng mã đúng) vào .cpg, hoặc dùng --encoding</translation></message>
    <message><source>layer.cpg_not_of_text</source><translation>tệp .cpg ghi {encoding} nhưng toàn bộ văn bản đúng dạng UTF-8 nên được đọc theo UTF-8</translation></message>
    <message><source>layer.cpg_not_of_text.hint</source><translation>Ghi UTF-8 vào tệp .cpg; nếu tên hiện sai thì thêm --encoding {encoding}</translation></message>
    <message><source>layer.encoding_utf8</source><translation>không có .cpg; toàn bộ văn bản hợp lệ theo UTF-8 nên đọc theo UTF-8</translation></message>
    <message><source>layer.encoding_utf8.hint</source><translation>Thêm tệp .cpg ghi UTF-8 cho chắc chắn</translation></message>
    <message><source>layer.encoding_assumed</source><translation>không có .cpg; văn bản không phải UTF-8 nên tạm đọc theo {encoding}</translation></message>
    <message><source>layer.encoding_assumed.hint</source><translation>Xem lại tên các đơn vị; nếu sai thì chỉ rõ --encoding, chẳng hạn --encoding TCVN3 với văn bản gõ bằng phông .Vn</translation></message>
    <message><source>layer.broken_text</source><translation>{count} ô văn bản có byte không hợp lệ trong bảng mã này; hiển thị là �</translation></message>
    <message><source>layer.broken_text.hint</source><translation>Chỉ đúng --encoding, hoặc sửa các ô đó</translation></message>
    <message><source>layer.nfc_count</source><translation>{count} ô văn bản được đưa về Unicode dựng sẵn (NFC) để các tên giống nhau so khớp được</translation></message>
    <message><source>layer.nfc_count.hint</source><translation>Không cần làm gì</translation></message>
    <message><source>layer.field_renamed</source><translation>trường “{field}” không có tên hoặc trùng tên trường khác; đổi thành “{renamed}”</translation></message>
    <message><source>layer.field_renamed.hint</source><translation>Đặt tên khác nhau cho các trường trong tệp</translation></message>
    <message><source>layer.binary_field</source><translation>trường “{field}” chứa dữ liệu nhị phân nên bị bỏ</translation></message>
    <message><source>layer.binary_field.hint</source><translation>Để ảnh và tài liệu ở ngoài lớp</translation></message>
    <message><source>layer.list_field</source><translation>trường “{field}” chứa danh sách; giữ lại dưới dạng văn bản JSON</translation></message>
    <message><source>layer.list_field.hint</source><translation>Không cần làm gì</translation></message>
    <message><source>layer.time_field</source><translation>trường “{field}” chứa giờ trong ngày; giữ lại dưới dạng văn bản</translation></message>
    <message><source>layer.time_field.hint</source><translation>Không cần làm gì</translation></message>
    <message><source>layer.not_finite</source><translation>trường “{field}” ở đây không phải là số (NaN hoặc vô cực); coi là không có dữ liệu</translation></message>
    <message><source>layer.not_finite.hint</source><translation>Sửa giá trị trong tệp</translation></message>
    <message><source>layer.odd_numbers</source><translation>{count} ô của trường số “{field}” không phải là số, ô đầu tiên ghi “{text}”; coi là không có số liệu, không phải số 0</translation></message>
    <message><source>layer.odd_numbers.hint</source><translation>Sửa các ô này trong phần mềm đã tạo tệp</translation></message>
    <message><source>layer.fractions</source><translation>trường “{field}” khai báo là số nguyên nhưng có {count} số lẻ; đọc đủ cả phần lẻ</translation></message>
    <message><source>layer.fractions.hint</source><translation>Không cần làm gì</translation></message>
    <message><source>layer.no_geometry</source><translation>đơn vị không có hình; giữ lại nhưng không hiện trên bản đồ</translation></message>
    <message><source>layer.no_geometry.hint</source><translation>Vẽ hình cho đơn vị, hoặc để vậy nếu đúng là không có</translation></message>
    <message><source>layer.not_polygon</source><translation>đơn vị là {type}, không phải vùng; giữ lại nhưng bỏ hình</translation></message>
    <message><source>layer.not_polygon.hint</source><translation>Dùng lớp dạng vùng</translation></message>
    <message><source>layer.member_dropped</source><translation>một {type} trong đơn vị không phải vùng nên bị bỏ</translation></message>
    <message><source>layer.member_dropped.hint</source><translation>Chỉ giữ các vùng trong lớp</translation></message>
    <message><source>layer.bad_coordinate</source><translation>một tọa độ của đơn vị không phải là số; giữ đơn vị nhưng bỏ hình</translation></message>
    <message><source>layer.bad_coordinate.hint</source><translation>Sửa đơn vị này trong tệp</translation></message>
    <message><source>layer.ring_closed</source><translation>một đường bao của đơn vị chưa khép kín; đã khép lại</translation></message>
    <message><source>layer.ring_closed.hint</source><translation>Kiểm tra ranh giới của đơn vị</translation></message>
    <message><source>layer.ring_short</source><translation>một đường bao chỉ có {points} điểm, không tạo thành vùng nên bị bỏ</translation></message>
    <message><source>layer.ring_short.hint</source><translation>Kiểm tra ranh giới của đơn vị</translation></message>
    <message><source>layer.curves</source><translation>đơn vị có đường cong; đã thay bằng các đoạn thẳng ngắn</translation></message>
    <message><source>layer.curves.hint</source><translation>Không cần làm gì, hoặc tự chuyển đường cong thành đoạn thẳng</translation></message>
    <message><source>layer.has_z</source><translation>{count} đơn vị có cao độ hoặc trị đo, đã bỏ qua</translation></message>
    <message><source>layer.has_z.hint</source><translation>Không cần làm gì</translation></message>
    <message><source>layer.outside_degrees</source><translation>{count} đơn vị nằm ngoài kinh độ 180 hoặc vĩ độ 90</translation></message>
    <message><source>layer.outside_degrees.hint</source><translation>Kiểm tra hệ tọa độ: có thể tọa độ tính bằng mét hoặc vĩ độ đứng trước</translation></message>
    <message><source>layer.no_crs</source><translation>lớp không ghi hệ tọa độ</translation></message>
    <message><source>layer.no_crs.hint</source><translation>Chỉ rõ bằng --input-crs, chẳng hạn EPSG:4326 hoặc EPSG:5897</translation></message>
    <message><source>layer.bad_crs</source><translation>không hiểu được hệ tọa độ ghi trong lớp</translation></message>
    <message><source>layer.bad_crs.hint</source><translation>Chỉ rõ bằng --input-crs, chẳng hạn EPSG:4326 hoặc EPSG:5897</translation></message>
    <message><source>layer.not_found</source><translation>không có lớp “{layer}”; chỉ có: {layers}</translation></message>
    <message><source>layer.not_found.hint</source><translation>Chọn một trong các lớp này bằng --layer</translation></message>
    <message><source>layer.several</source><translation>tệp có nhiều lớp dạng vùng: {layers}</translation></message>
    <message><source>layer.several.hint</source><translation>Chọn một lớp bằng --layer</translation></message>
    <message><source>layer.not_polygons</source><translation>lớp không phải dạng vùng mà là: {type}</translation></message>
    <message><source>layer.not_polygons.hint</source><translation>Dùng lớp dạng vùng</translation></message>
    <message><source>layer.no_polygons</source><translation>không đơn vị nào trong lớp {layer} có vùng</translation></message>
    <message><source>layer.no_polygons.hint</source><translation>Dùng lớp dạng vùng</translation></message>
    <message><source>layer.empty</source><translation>lớp {layer} không có đơn vị nào</translation></message>
    <message><source>layer.empty.hint</source><translation>Chọn lớp hoặc tệp khác</translation></message>
</context>
</TS>
