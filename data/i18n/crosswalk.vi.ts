<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.crosswalk</source><translation>Phần nào của đơn vị cũ nằm trong đơn vị mới nào</translation></message>
    <message><source>help.OLD</source><translation>Lớp ranh giới của các đơn vị cũ</translation></message>
    <message><source>help.NEW</source><translation>Lớp ranh giới của các đơn vị mới</translation></message>
    <message><source>help.old_layer</source><translation>Lớp trong tệp cũ</translation></message>
    <message><source>help.new-layer</source><translation>Lớp trong tệp mới</translation></message>
    <message><source>help.old_key</source><translation>Trường mã đơn vị, của cả hai lớp nếu không có --new-key</translation></message>
    <message><source>help.new-key</source><translation>Trường mã đơn vị của lớp mới</translation></message>
    <message><source>help.old_name</source><translation>Trường tên đơn vị, của cả hai lớp nếu không có --new-name</translation></message>
    <message><source>help.new-name</source><translation>Trường tên đơn vị của lớp mới</translation></message>
    <message><source>help.old_only</source><translation>Chỉ giữ các đơn vị cũ có TRƯỜNG=GIÁ TRỊ</translation></message>
    <message><source>help.new-only</source><translation>Chỉ giữ các đơn vị mới có TRƯỜNG=GIÁ TRỊ</translation></message>
    <message><source>help.new-encoding</source><translation>Tương tự cho tệp mới</translation></message>
    <message><source>help.new-input-crs</source><translation>Tương tự cho tệp mới</translation></message>
    <message><source>help.min-area</source><translation>Bỏ các mảnh nhỏ hơn số mét vuông này và báo tổng diện tích (mặc định 1)</translation></message>
    <message><source>help.planar</source><translation>Tính diện tích trên mặt phẳng hệ tọa độ của lớp cũ thay vì trên ellipsoid</translation></message>
    <message><source>stage.overlay</source><translation>Chồng lớp</translation></message>
    <message><source>crosswalk.done</source><translation>{pairs} cặp của {old} đơn vị cũ và {new} đơn vị mới; phần chung {both} trên {area} km²</translation></message>
    <message><source>crosswalk.not_csv</source><translation>bảng quy đổi chỉ ghi được dạng .csv</translation></message>
    <message><source>crosswalk.not_csv.hint</source><translation>Đặt tên tệp kết quả kết thúc bằng .csv</translation></message>
    <message><source>crosswalk.no_crs</source><translation>tệp không ghi hệ tọa độ nên không thể chồng hai lớp lên nhau</translation></message>
    <message><source>crosswalk.no_crs.hint</source><translation>Hãy nêu bằng --input-crs (lớp cũ) hoặc --new-input-crs (lớp mới), ví dụ EPSG:5897</translation></message>
    <message><source>crosswalk.not_covered</source><translation>{count} đơn vị cũ nằm ngoài mọi đơn vị mới, {area} km²: {units}</translation></message>
    <message><source>crosswalk.not_covered.hint</source><translation>Số liệu của các đơn vị này không chuyển đi đâu được. Kiểm tra xem hai lớp có cùng vùng và đủ đơn vị không</translation></message>
    <message><source>crosswalk.partly_covered</source><translation>{count} đơn vị cũ được đơn vị mới phủ dưới 99,9 %, còn {area} km² chưa được phủ; ít được phủ nhất: {units}</translation></message>
    <message><source>crosswalk.partly_covered.hint</source><translation>Các lớp thường lệch nhau ở ven biển; ở nơi khác có thể thiếu đơn vị mới. Tỷ lệ trong bảng tính trên toàn bộ đơn vị cũ</translation></message>
    <message><source>crosswalk.new_outside</source><translation>{count} đơn vị mới nằm ngoài mọi đơn vị cũ, {area} km²: {units}</translation></message>
    <message><source>crosswalk.new_partly_covered</source><translation>{count} đơn vị mới có dưới 99,9 % nằm trong đơn vị cũ, còn {area} km² nằm ngoài</translation></message>
    <message><source>crosswalk.covered_twice</source><translation>các đơn vị mới chồng lên nhau: {area} km² của {count} đơn vị cũ bị tính hai lần: {units}</translation></message>
    <message><source>crosswalk.covered_twice.hint</source><translation>Tổng tỷ lệ của các đơn vị cũ này lớn hơn một. Hãy sửa lớp mới, hoặc chia cho tổng của chúng</translation></message>
    <message><source>crosswalk.shared_codes</source><translation>nhiều đơn vị trong một lớp có cùng mã nên được coi là một: {codes}</translation></message>
    <message><source>crosswalk.shared_codes.hint</source><translation>Kiểm tra lại mã, hoặc chọn trường khác bằng --key hay --new-key</translation></message>
    <message><source>crosswalk.no_area</source><translation>{count} đơn vị không có diện tích nên không thuộc cặp nào: {units}</translation></message>
    <message><source>crosswalk.no_area.hint</source><translation>Vẽ vùng cho các đơn vị này trong tệp ranh giới, hoặc loại chúng bằng --only</translation></message>
    <message><source>crosswalk.dropped</source><translation>đã bỏ {count} mảnh nhỏ hơn {bound} m², tổng cộng {area} m²</translation></message>
    <message><source>crosswalk.by_geos</source><translation>{count} cặp được đo trên vùng đã sửa vì ranh giới tự cắt nhau</translation></message>
    <message><source>overlay.planar_degrees</source><translation>tọa độ là độ nên diện tích phẳng không có ý nghĩa</translation></message>
    <message><source>overlay.planar_degrees.hint</source><translation>Bỏ --planar, hoặc chuyển lớp cũ sang hệ tọa độ phẳng trước: diaban convert --crs EPSG:...</translation></message>
    <message><source>overlay.tangled</source><translation>ranh giới của hai lớp quá rối để so sánh</translation></message>
    <message><source>overlay.tangled.hint</source><translation>Mở hai lớp trong QGIS để xem: các đường có thể chồng rối lên nhau. Chọn một phần bằng --only</translation></message>
    <message><source>overlay.too_many_pairs</source><translation>các đơn vị nằm trong tổng cộng hơn {limit} đơn vị của lớp kia</translation></message>
    <message><source>overlay.too_many_pairs.hint</source><translation>Nhiều đơn vị trong cùng một lớp chồng lên nhau; chọn một phần bằng --only</translation></message>
    <message><source>geos.intersection</source><translation>không tính được phần giao của hai vùng</translation></message>
    <message><source>geos.intersection.hint</source><translation>Hãy sửa hai lớp trước: diaban convert LỚP -o SẠCH.gpkg</translation></message>
</context>
</TS>
