<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.hint.aggregate.assumed</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.aggregate.not_sure</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.aggregate.unit_twice</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.atlas.needs_parent</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.borders.duplicate_code</source><translation>Ở bước 1, chọn trường mã và trường tên của lớp ranh giới.</translation></message>
    <message><source>window.hint.borders.exact_alone</source><translation>Xem các chỗ này trong QGIS và sửa lớp ranh giới, rồi bấm F5.</translation></message>
    <message><source>window.hint.borders.faults_not_counted</source><translation>Xem các chỗ này trong QGIS và sửa lớp ranh giới, rồi bấm F5.</translation></message>
    <message><source>window.hint.borders.no_code</source><translation>Ở bước 1, chọn trường mã và trường tên của lớp ranh giới.</translation></message>
    <message><source>window.hint.borders.not_finite</source><translation>Xem các chỗ này trong QGIS và sửa lớp ranh giới, rồi bấm F5.</translation></message>
    <message><source>window.hint.borders.not_on_earth</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.borders.overlaps</source><translation>Xem các chỗ này trong QGIS và sửa lớp ranh giới, rồi bấm F5.</translation></message>
    <message><source>window.hint.carry.assumed_counts</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.carry.left_not_sure</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.carry.left_ratios</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.carry.no_counts</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.carry.no_key</source><translation>Ở bước 2, chọn cột ở dòng “dùng làm” phía trên các cột.</translation></message>
    <message><source>window.hint.carry.nothing_known</source><translation>Ở bước 2, chọn cột ở dòng “dùng làm” phía trên các cột.</translation></message>
    <message><source>window.hint.carry.settled_twice</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.carry.settled_unused</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.carry.split_without_weights</source><translation>Kiểm tra bảng và ranh giới thuộc thời điểm nào; ghi ngày của ranh giới ở bước 1, hoặc lấy lớp ranh giới cùng thời điểm.</translation></message>
    <message><source>window.hint.carry.unit_twice</source><translation>Ghi vào tệp dự án cột nào cộng được (counts), cột nào là tỷ lệ (shares) của bảng này, rồi bấm F5.</translation></message>
    <message><source>window.hint.clean.grew</source><translation>Xem các chỗ này trong QGIS và sửa lớp ranh giới, rồi bấm F5.</translation></message>
    <message><source>window.hint.clean.shrank</source><translation>Xem các chỗ này trong QGIS và sửa lớp ranh giới, rồi bấm F5.</translation></message>
    <message><source>window.hint.cluster.ambiguous_member</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.cluster.no_day</source><translation>Đặt ngày của số liệu ở trình đơn Tệp, mục “Tên, ngày và nguồn của dự án”.</translation></message>
    <message><source>window.hint.cluster.not_yet_signed</source><translation>Đặt ngày của số liệu ở trình đơn Tệp, mục “Tên, ngày và nguồn của dự án”.</translation></message>
    <message><source>window.hint.cluster.nothing_matches</source><translation>Kiểm tra hai bên cùng tỉnh, cùng thời điểm; ở bước 1, chọn đúng trường tên.</translation></message>
    <message><source>window.hint.cluster.parents_unused</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.cluster.sheet_needed</source><translation>Ghi tên trang tính của bảng cụm (clusters: sheet) trong tệp dự án.</translation></message>
    <message><source>window.hint.cluster.since_after_day</source><translation>Đặt ngày của số liệu ở trình đơn Tệp, mục “Tên, ngày và nguồn của dự án”.</translation></message>
    <message><source>window.hint.cluster.since_without_day</source><translation>Đặt ngày của số liệu ở trình đơn Tệp, mục “Tên, ngày và nguồn của dự án”.</translation></message>
    <message><source>window.hint.coverage.tangled</source><translation>Xem các chỗ này trong QGIS và sửa lớp ranh giới, rồi bấm F5.</translation></message>
    <message><source>window.hint.crs.no_shift</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.crs.utm_scale</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.crs.zone_on_wgs84</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.encoding.found</source><translation>Nếu tên đọc sai, chọn bảng mã ở bước 2 (bảng số liệu) hoặc bước 1 (ranh giới).</translation></message>
    <message><source>window.hint.encoding.open</source><translation>Nếu tên đọc sai, chọn bảng mã ở bước 2 (bảng số liệu) hoặc bước 1 (ranh giới).</translation></message>
    <message><source>window.hint.encoding.redressed</source><translation>Nếu tên đọc sai, chọn bảng mã ở bước 2 (bảng số liệu) hoặc bước 1 (ranh giới).</translation></message>
    <message><source>window.hint.join.code_name_disagree</source><translation>Ở bước 2, chọn cột ở dòng “dùng làm” phía trên các cột.</translation></message>
    <message><source>window.hint.join.duplicate_rows</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.join.key_ambiguous</source><translation>Ở bước 2, chọn cột ở dòng “dùng làm” phía trên các cột.</translation></message>
    <message><source>window.hint.join.layer_without_names</source><translation>Ở bước 1, chọn trường mã và trường tên của lớp ranh giới.</translation></message>
    <message><source>window.hint.join.no_key</source><translation>Ở bước 2, chọn cột ở dòng “dùng làm” phía trên các cột.</translation></message>
    <message><source>window.hint.join.no_parent_column</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.join.nothing_matches</source><translation>Ở bước 2, chọn cột ở dòng “dùng làm” phía trên các cột.</translation></message>
    <message><source>window.hint.join.parents_differ</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.kmz.entries</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.kmz.inflated</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.label.left_out</source><translation>Chọn khổ giấy lớn hơn cho bản đồ (page) trong tệp dự án.</translation></message>
    <message><source>window.hint.layer.axes_look_swapped</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.layer.bad_cpg</source><translation>Nếu tên đọc sai, chọn bảng mã ở bước 2 (bảng số liệu) hoặc bước 1 (ranh giới).</translation></message>
    <message><source>window.hint.layer.bad_crs</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.layer.broken_text</source><translation>Nếu tên đọc sai, chọn bảng mã ở bước 2 (bảng số liệu) hoặc bước 1 (ranh giới).</translation></message>
    <message><source>window.hint.layer.cpg_not_of_text</source><translation>Nếu tên đọc sai, chọn bảng mã ở bước 2 (bảng số liệu) hoặc bước 1 (ranh giới).</translation></message>
    <message><source>window.hint.layer.degrees_for_metres</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.layer.encoding_assumed</source><translation>Nếu tên đọc sai, chọn bảng mã ở bước 2 (bảng số liệu) hoặc bước 1 (ranh giới).</translation></message>
    <message><source>window.hint.layer.limit_bytes</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.layer.limit_fields</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.layer.limit_text</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.layer.limit_unit_vertices</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.layer.limit_units</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.layer.limit_values</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.layer.limit_vertices</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.layer.metres_for_degrees</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.layer.no_crs</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.layer.not_found</source><translation>Ở bước 1, chọn lớp trong tệp.</translation></message>
    <message><source>window.hint.layer.several</source><translation>Ở bước 1, chọn lớp trong tệp.</translation></message>
    <message><source>window.hint.map.off_earth</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.match.ambiguous_rows</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.match.names_shared</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.match.no_column</source><translation>Dòng đầu phải là: table, column, parent, written, unit_code, unit_name, vintage, accepted_on; bước 3 tự ghi tệp này.</translation></message>
    <message><source>window.hint.match.parent_column_unused</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.neighbours.no_locator</source><translation>Ghi neighbours (lớp các đơn vị xung quanh) trong tệp dự án.</translation></message>
    <message><source>window.hint.project.empty</source><translation>Tạo dự án mới: thả tệp ranh giới và tệp số liệu vào cửa sổ.</translation></message>
    <message><source>window.hint.project.input_missing</source><translation>Tìm tệp ở chỗ khác, bỏ khỏi dự án, hoặc chép tệp về chỗ cũ rồi thử lại.</translation></message>
    <message><source>window.hint.project.missing</source><translation>Kiểm tra đường dẫn, hoặc mở tệp dự án khác.</translation></message>
    <message><source>window.hint.project.output_leaves</source><translation>Gõ tên tệp, có thể kèm thư mục con; thư mục kết quả đặt ở ô “Thư mục”.</translation></message>
    <message><source>window.hint.project.too_deep</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.project.too_many_aliases</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.proposal.no_kind</source><translation>Nới các điều kiện của đề xuất ghi trong tệp dự án: số đơn vị nhiều nhất, đơn vị phải cùng hay không được cùng cụm.</translation></message>
    <message><source>window.hint.proposal.no_parent</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng; ở bước 1, chọn trường đơn vị cấp trên của lớp ranh giới.</translation></message>
    <message><source>window.hint.proposal.together_impossible</source><translation>Nới các điều kiện của đề xuất ghi trong tệp dự án: số đơn vị nhiều nhất, đơn vị phải cùng hay không được cùng cụm.</translation></message>
    <message><source>window.hint.proposal.together_too_many</source><translation>Nới các điều kiện của đề xuất ghi trong tệp dự án: số đơn vị nhiều nhất, đơn vị phải cùng hay không được cùng cụm.</translation></message>
    <message><source>window.hint.repair.area_changes</source><translation>Xem các chỗ này trong QGIS và sửa lớp ranh giới, rồi bấm F5.</translation></message>
    <message><source>window.hint.selection.field_missing</source><translation>Ở bước 2, chọn cột ở dòng “dùng làm” phía trên các cột.</translation></message>
    <message><source>window.hint.sheet.no_header_found</source><translation>Ở bước 2, bấm vào đầu dòng để đánh dấu dòng tên cột và dòng số liệu.</translation></message>
    <message><source>window.hint.sheet.several_blocks</source><translation>Ở bước 2, bấm vào đầu dòng để đánh dấu dòng tên cột và dòng số liệu.</translation></message>
    <message><source>window.hint.stats.no_neighbours</source><translation>Xem các chỗ này trong QGIS và sửa lớp ranh giới, rồi bấm F5.</translation></message>
    <message><source>window.hint.table.sheet_needed</source><translation>Ở bước 2, chọn trang tính cần đọc.</translation></message>
    <message><source>window.hint.table.text_too_long</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.table.too_big</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.table.too_many_columns</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.table.too_many_rows</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
    <message><source>window.hint.unit.key_ambiguous</source><translation>Ở bước 1, chọn trường mã và trường tên của lớp ranh giới.</translation></message>
    <message><source>window.hint.unit.no_key</source><translation>Ở bước 1, chọn trường mã và trường tên của lớp ranh giới. Nếu không có trường nào khác nhau ở mọi đơn vị, mở tệp bằng QGIS, thêm một cột mã rồi thử lại.</translation></message>
    <message><source>window.hint.unit.numbered</source><translation>Ở bước 1, chọn trường mã và trường tên của lớp ranh giới.</translation></message>
    <message><source>window.hint.value.counts_with_parts</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.fractions</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.open_fraction</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.open_fraction_left</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.open_number</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.open_number_left</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.padded_counts</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.settled_by_columns</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.settled_by_header</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.settled_by_numbers</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.value.settled_by_shape</source><translation>Ở bước 2, chọn cách đọc số phía trên cột đó.</translation></message>
    <message><source>window.hint.vintage.crosswalk_of_other</source><translation>Kiểm tra bảng và ranh giới thuộc thời điểm nào; ghi ngày của ranh giới ở bước 1, hoặc lấy lớp ranh giới cùng thời điểm.</translation></message>
    <message><source>window.hint.vintage.differs</source><translation>Kiểm tra bảng và ranh giới thuộc thời điểm nào; ghi ngày của ranh giới ở bước 1, hoặc lấy lớp ranh giới cùng thời điểm.</translation></message>
    <message><source>window.hint.vintage.forced</source><translation>Kiểm tra bảng và ranh giới thuộc thời điểm nào; ghi ngày của ranh giới ở bước 1, hoặc lấy lớp ranh giới cùng thời điểm.</translation></message>
    <message><source>window.hint.vintage.layer_contradicts</source><translation>Kiểm tra bảng và ranh giới thuộc thời điểm nào; ghi ngày của ranh giới ở bước 1, hoặc lấy lớp ranh giới cùng thời điểm.</translation></message>
    <message><source>window.hint.vintage.likely</source><translation>Kiểm tra bảng và ranh giới thuộc thời điểm nào; ghi ngày của ranh giới ở bước 1, hoặc lấy lớp ranh giới cùng thời điểm.</translation></message>
    <message><source>window.hint.vintage.names_differ</source><translation>Kiểm tra bảng và ranh giới thuộc thời điểm nào; ghi ngày của ranh giới ở bước 1, hoặc lấy lớp ranh giới cùng thời điểm.</translation></message>
    <message><source>window.hint.vintage.stated_differ</source><translation>Kiểm tra bảng và ranh giới thuộc thời điểm nào; ghi ngày của ranh giới ở bước 1, hoặc lấy lớp ranh giới cùng thời điểm.</translation></message>
    <message><source>window.hint.vintage.table_contradicts</source><translation>Kiểm tra bảng và ranh giới thuộc thời điểm nào; ghi ngày của ranh giới ở bước 1, hoặc lấy lớp ranh giới cùng thời điểm.</translation></message>
    <message><source>window.hint.write.no_crs</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.write.not_degrees</source><translation>Ở bước 1, chọn đúng hệ tọa độ của tệp ranh giới, ví dụ EPSG:5897.</translation></message>
    <message><source>window.hint.xml.too_deep</source><translation>Tách nhỏ hoặc làm gọn tệp rồi thử lại.</translation></message>
</context>
</TS>
