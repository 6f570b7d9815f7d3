<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>write.file</source><translation>không ghi được tệp: {reason}</translation></message>
    <message><source>write.file.hint</source><translation>Kiểm tra thư mục và ổ đĩa</translation></message>
    <message><source>write.no_space</source><translation>không còn chỗ để ghi tệp: {reason}</translation></message>
    <message><source>write.no_space.hint</source><translation>Xóa bớt tệp để có chỗ, hoặc ghi vào nơi khác</translation></message>
    <message><source>write.no_permission</source><translation>không có quyền ghi vào đây: {reason}</translation></message>
    <message><source>write.no_permission.hint</source><translation>Chọn thư mục của mình</translation></message>
    <message><source>write.no_folder</source><translation>thư mục để ghi không có hoặc lại là một tệp</translation></message>
    <message><source>write.no_folder.hint</source><translation>Kiểm tra đường dẫn</translation></message>
    <message><source>write.staging</source><translation>không tạo được thư mục tạm cạnh tệp kết quả: {reason}</translation></message>
    <message><source>write.staging.hint</source><translation>Kiểm tra thư mục</translation></message>
    <message><source>write.driver</source><translation>không ghi được tệp: {reason}</translation></message>
    <message><source>write.driver.hint</source><translation>Thử định dạng hoặc thư mục khác</translation></message>
    <message><source>write.style_table</source><translation>lớp tên “{layer}” trùng với tên bảng kiểu vẽ của QGIS</translation></message>
    <message><source>write.style_table.hint</source><translation>Đặt tên tệp khác, hoặc ghi style: [] để không kèm kiểu vẽ</translation></message>
    <message><source>write.exists</source><translation>tệp đã có sẵn</translation></message>
    <message><source>write.exists.hint</source><translation>Xóa tệp đó trước</translation></message>
    <message><source>write.over_input</source><translation>kết quả sẽ ghi đè lên dữ liệu vào {other}</translation></message>
    <message><source>write.over_input.hint</source><translation>Đặt tên khác cho kết quả</translation></message>
    <message><source>write.same_target</source><translation>hai kết quả ghi vào cùng một chỗ: {other}</translation></message>
    <message><source>write.same_target.hint</source><translation>Đặt tên riêng cho từng kết quả</translation></message>
    <message><source>write.is_folder</source><translation>ở vị trí của kết quả đã có một thư mục</translation></message>
    <message><source>write.is_folder.hint</source><translation>Đặt tên khác cho kết quả</translation></message>
    <message><source>write.in_use</source><translation>tệp sắp thay đang mở ở phần mềm khác ({other})</translation></message>
    <message><source>write.in_use.hint</source><translation>Đóng tệp ở phần mềm đó rồi chạy lại</translation></message>
    <message><source>write.commit</source><translation>không đưa được kết quả vào chỗ, các tệp cũ vẫn nguyên: {reason}</translation></message>
    <message><source>write.commit.hint</source><translation>Kiểm tra thư mục rồi chạy lại</translation></message>
    <message><source>write.commit_partly</source><translation>không đưa hết kết quả vào chỗ được: {reason}. Chỉ các tệp này là mới: {done}</translation></message>
    <message><source>write.commit_partly.hint</source><translation>Kiểm tra thư mục rồi chạy lại</translation></message>
    <message><source>write.unreadable</source><translation>không đọc lại được tệp vừa ghi: {reason}</translation></message>
    <message><source>write.unreadable.hint</source><translation>Kiểm tra ổ đĩa hoặc thử định dạng khác</translation></message>
    <message><source>write.read_back</source><translation>tệp vừa ghi không đúng như cần ghi: {written} so với {read}</translation></message>
    <message><source>write.read_back.hint</source><translation>Kiểm tra ổ đĩa hoặc thử định dạng khác</translation></message>
    <message><source>write.bad_value</source><translation>“{value}” không hợp với kiểu của trường “{field}”</translation></message>
    <message><source>write.bad_value.hint</source><translation>Sửa giá trị này</translation></message>
    <message><source>write.not_finite</source><translation>trường “{field}” ở đây không phải là số (NaN hoặc vô cực)</translation></message>
    <message><source>write.not_finite.hint</source><translation>Sửa giá trị này</translation></message>
    <message><source>write.bad_coordinate</source><translation>có tọa độ không phải là số</translation></message>
    <message><source>write.bad_coordinate.hint</source><translation>Kiểm tra lớp và hệ tọa độ</translation></message>
    <message><source>write.duplicate_field</source><translation>có hai trường cùng tên “{field}” (không phân biệt hoa thường)</translation></message>
    <message><source>write.duplicate_field.hint</source><translation>Đổi tên một trường</translation></message>
    <message><source>write.no_crs</source><translation>GeoJSON và KML cần kinh độ, vĩ độ nhưng lớp không rõ hệ tọa độ</translation></message>
    <message><source>write.no_crs.hint</source><translation>Chỉ rõ hệ tọa độ của tệp bằng --input-crs (trong dự án: boundaries.crs), hoặc ghi ra GeoPackage</translation></message>
    <message><source>write.not_degrees</source><translation>GeoJSON và KML cần kinh độ, vĩ độ nhưng tọa độ của lớp không phải là độ như hệ {crs} đã ghi</translation></message>
    <message><source>write.not_degrees.hint</source><translation>Ghi đúng hệ tọa độ của tệp bằng --input-crs (trong dự án: boundaries.crs)</translation></message>
    <message><source>write.transformed</source><translation>đã chuyển từ {from} sang WGS 84 bằng: {operation}; chuyển hệ quy chiếu làm điểm dời tối đa {shift} m</translation></message>
    <message><source>write.transformed.hint</source><translation>Không cần làm gì</translation></message>
    <message><source>write.transform_failed</source><translation>{count} điểm không chuyển được từ {from} sang WGS 84</translation></message>
    <message><source>write.transform_failed.hint</source><translation>Kiểm tra hệ tọa độ của lớp</translation></message>
    <message><source>write.antimeridian</source><translation>{count} đơn vị vắt qua kinh tuyến 180 và không bị cắt ở đó</translation></message>
    <message><source>write.antimeridian.hint</source><translation>Hãy cắt chúng nếu phần mềm bản đồ vẽ kéo ngang cả bản đồ</translation></message>
    <message><source>write.shp_fields</source><translation>shapefile chỉ chứa {limit} trường; lớp có {fields}</translation></message>
    <message><source>write.shp_fields.hint</source><translation>Ghi ra GeoPackage hoặc bỏ bớt trường</translation></message>
    <message><source>write.shp_text</source><translation>một ô của “{field}” có {bytes} byte; shapefile chỉ chứa {limit}</translation></message>
    <message><source>write.shp_text.hint</source><translation>Ghi ra GeoPackage hoặc rút ngắn văn bản</translation></message>
    <message><source>write.shp_number</source><translation>số {value} của “{field}” không ghi được vào shapefile</translation></message>
    <message><source>write.shp_number.hint</source><translation>Ghi ra GeoPackage hoặc đổi đơn vị đo</translation></message>
    <message><source>write.shp_rounded</source><translation>{count} số trong {fields} trường (trường đầu tiên: “{field}”) chỉ giữ được chưa đến 12 chữ số có nghĩa trong shapefile</translation></message>
    <message><source>write.shp_rounded.hint</source><translation>Ghi ra GeoPackage nếu cần đủ mọi chữ số</translation></message>
    <message><source>write.shp_empty_text</source><translation>Shapefile không phân biệt được văn bản rỗng với không có số liệu: {count} ô trong {fields} trường (trường đầu tiên: “{field}”)</translation></message>
    <message><source>write.shp_empty_text.hint</source><translation>Ghi ra GeoPackage nếu cần phân biệt</translation></message>
    <message><source>write.shp_too_big</source><translation>shapefile sẽ có {bytes} byte; định dạng chỉ chứa {limit}</translation></message>
    <message><source>write.shp_too_big.hint</source><translation>Ghi ra GeoPackage</translation></message>
    <message><source>write.fgb_no_geometry</source><translation>FlatGeobuf không chứa được đơn vị không có hình; có {count} đơn vị như vậy</translation></message>
    <message><source>write.fgb_no_geometry.hint</source><translation>Ghi ra GeoPackage</translation></message>
    <message><source>write.not_regular</source><translation>đây là thiết bị hoặc đường ống, không phải tệp</translation></message>
    <message><source>write.not_regular.hint</source><translation>Hãy đặt tên một tệp riêng cho kết quả</translation></message>
    <message><source>write.read_only_format</source><translation>không ghi lớp ra định dạng {format}</translation></message>
    <message><source>write.read_only_format.hint</source><translation>Dùng .gpkg, .geojson, .shp, .fgb, .kml hoặc .csv</translation></message>
</context>
</TS>
