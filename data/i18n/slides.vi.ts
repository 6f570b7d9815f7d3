<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>zip.failed</source><translation>không nén được tệp: {reason}</translation></message>
    <message><source>zip.failed.hint</source><translation>Kiểm tra chỗ trống trên đĩa và bộ nhớ, rồi chạy lại.</translation></message>
    <message><source>slides.workbook</source><translation>không ghi được bảng số liệu của biểu đồ</translation></message>
    <message><source>slides.workbook.hint</source><translation>Kiểm tra chỗ trống trong thư mục tạm.</translation></message>
    <message><source>slides.faulty</source><translation>tệp vừa ghi không dùng được: {fault}</translation></message>
    <message><source>slides.faulty.hint</source><translation>Kiểm tra ổ đĩa rồi chạy lại; nếu vẫn lỗi, hãy báo cho người phát triển cùng dự án này.</translation></message>
    <message><source>slides.output</source><translation>“{path}” không phải .pptx hay .pdf</translation></message>
    <message><source>slides.output.hint</source><translation>Đặt tên tệp kết thúc bằng .pptx hoặc .pdf.</translation></message>
    <message><source>slides.size_unknown</source><translation>không có khổ trang “{value}”</translation></message>
    <message><source>slides.size_unknown.hint</source><translation>Chọn 16:9 hoặc 4:3.</translation></message>
    <message><source>slides.maps_unknown</source><translation>không có cách vẽ bản đồ “{value}”</translation></message>
    <message><source>slides.maps_unknown.hint</source><translation>Chọn auto, shapes hoặc picture.</translation></message>
    <message><source>slides.done</source><translation>{project}: đã làm {count} trang trình chiếu</translation></message>
    <message><source>help.slides</source><translation>Làm trang trình chiếu của một dự án: bản đồ vẽ bằng hình sửa được, bảng, biểu đồ, lời nói kèm</translation></message>
    <message><source>help.slides_output</source><translation>Tệp trình chiếu cần ghi (.pptx hoặc .pdf)</translation></message>
    <message><source>help.slide-size</source><translation>Khổ trang: 16:9 hoặc 4:3</translation></message>
    <message><source>help.maps</source><translation>Vẽ bản đồ: shapes là mỗi đơn vị một hình, picture là một ảnh, auto là hình khi không quá 500 đơn vị</translation></message>
    <message><source>slides.object.title</source><translation>Tiêu đề</translation></message>
    <message><source>slides.object.subtitle</source><translation>Phụ đề</translation></message>
    <message><source>slides.object.text</source><translation>Nội dung</translation></message>
    <message><source>slides.object.source</source><translation>Nguồn</translation></message>
    <message><source>slides.object.key_figure</source><translation>Số liệu chính</translation></message>
    <message><source>slides.object.ranked</source><translation>Xếp hạng</translation></message>
    <message><source>slides.object.change</source><translation>Thay đổi</translation></message>
    <message><source>slides.object.map</source><translation>Bản đồ: {title}</translation></message>
    <message><source>slides.object.table</source><translation>Bảng: {title}</translation></message>
    <message><source>slides.object.chart</source><translation>Biểu đồ: {title}</translation></message>
    <message><source>slides.shape.map</source><translation>Bản đồ chính</translation></message>
    <message><source>slides.shape.inset</source><translation>Khung {number}</translation></message>
    <message><source>slides.shape.ground</source><translation>Nền</translation></message>
    <message><source>slides.shape.coast</source><translation>Đường viền ngoài</translation></message>
    <message><source>slides.shape.land_outline</source><translation>Ranh giới với địa bàn giáp ranh</translation></message>
    <message><source>slides.shape.parent_borders</source><translation>Ranh giới đơn vị cấp trên</translation></message>
    <message><source>slides.shape.outlines</source><translation>Viền địa bàn yếu</translation></message>
    <message><source>slides.shape.rim</source><translation>Khung</translation></message>
    <message><source>slides.shape.legend</source><translation>Chú giải</translation></message>
    <message><source>slides.shape.histogram</source><translation>Biểu đồ tần số</translation></message>
    <message><source>slides.shape.target</source><translation>Mục tiêu</translation></message>
    <message><source>slides.shape.north</source><translation>Hướng bắc</translation></message>
    <message><source>slides.shape.scale</source><translation>Thước tỷ lệ</translation></message>
    <message><source>slides.shape.locator</source><translation>Bản đồ vị trí</translation></message>
    <message><source>slides.shape.around</source><translation>Địa bàn giáp ranh</translation></message>
    <message><source>slides.shape.borders</source><translation>Ranh giới</translation></message>
    <message><source>slides.shape.graticule</source><translation>Lưới kinh vĩ tuyến</translation></message>
    <message><source>slides.shape.labels</source><translation>Tên trên bản đồ</translation></message>
    <message><source>slides.shape.words</source><translation>Chữ của bản đồ</translation></message>
    <message><source>slides.units.unit</source><translation>{count} đơn vị</translation></message>
    <message><source>slides.units.unit.one</source><translation>{count} đơn vị</translation></message>
    <message><source>slides.units.commune</source><translation>{count} xã, phường</translation></message>
    <message><source>slides.units.commune.one</source><translation>{count} xã, phường</translation></message>
    <message><source>slides.units.district</source><translation>{count} huyện</translation></message>
    <message><source>slides.units.district.one</source><translation>{count} huyện</translation></message>
    <message><source>slides.units.province</source><translation>{count} tỉnh, thành phố</translation></message>
    <message><source>slides.units.province.one</source><translation>{count} tỉnh, thành phố</translation></message>
    <message><source>slides.subtitle</source><translation>Báo cáo bằng bản đồ</translation></message>
    <message><source>slides.subtitle_of</source><translation>Báo cáo bằng bản đồ, {period}</translation></message>
    <message><source>slides.summary</source><translation>Tóm tắt</translation></message>
    <message><source>slides.target_clause</source><translation>, mục tiêu {target}</translation></message>
    <message><source>slides.missed</source><translation>{count} trên {units} chưa đạt</translation></message>
    <message><source>slides.missed.less</source><translation>{count} trên {units} cao hơn mức cho phép</translation></message>
    <message><source>slides.missed.none</source><translation>cả {units} đều đạt</translation></message>
    <message><source>slides.missing</source><translation>{units} chưa có số liệu.</translation></message>
    <message><source>slides.whole</source><translation>chung {with|của|của} {units}</translation></message>
    <message><source>slides.best</source><translation>Tốt nhất</translation></message>
    <message><source>slides.worst</source><translation>Yếu nhất</translation></message>
    <message><source>slides.highest</source><translation>Cao nhất</translation></message>
    <message><source>slides.lowest</source><translation>Thấp nhất</translation></message>
    <message><source>slides.extremes.judged</source><translation>Tốt nhất là {best} ({best_value}), yếu nhất là {worst} ({worst_value}).</translation></message>
    <message><source>slides.extremes</source><translation>Cao nhất là {best} ({best_value}), thấp nhất là {worst} ({worst_value}).</translation></message>
    <message><source>slides.change.up</source><translation>Tăng {change} so với {since}:</translation></message>
    <message><source>slides.change.down</source><translation>Giảm {change} so với {since}:</translation></message>
    <message><source>slides.change.same</source><translation>Không đổi so với {since}:</translation></message>
    <message><source>slides.change.since</source><translation>So với {since}:</translation></message>
    <message><source>slides.change.units_judged</source><translation>{better} tốt lên, {worse} kém đi, {same} không đổi.</translation></message>
    <message><source>slides.change.units</source><translation>{better} tăng, {worse} giảm, {same} không đổi.</translation></message>
    <message><source>slides.more_indicators</source><translation>Còn {count} chỉ tiêu khác ở các trang sau.</translation></message>
    <message><source>slides.weak.none</source><translation>Địa bàn yếu: không có.</translation></message>
    <message><source>slides.weak.all</source><translation>Địa bàn yếu: {weak} trên {of}, gồm {names}.</translation></message>
    <message><source>slides.weak.some</source><translation>Địa bàn yếu: {weak} trên {of}, yếu nhất là {names}.</translation></message>
    <message><source>slides.notes.title</source><translation>Kính thưa các đồng chí, tôi xin trình bày báo cáo bằng bản đồ về {title}.</translation></message>
    <message><source>slides.notes.summary</source><translation>Những điểm chính:</translation></message>
    <message><source>slides.by_period</source><translation>{title} qua các kỳ</translation></message>
    <message><source>slides.by_parent</source><translation>{title}: so sánh các địa bàn</translation></message>
    <message><source>slides.ten_weakest</source><translation>{title}: mười đơn vị yếu nhất</translation></message>
    <message><source>slides.ten_lowest</source><translation>{title}: mười đơn vị thấp nhất</translation></message>
    <message><source>slides.ten_highest</source><translation>{title}: mười đơn vị cao nhất</translation></message>
    <message><source>slides.chart_note</source><translation>Mục tiêu {target}; màu cam: chưa đạt.</translation></message>
    <message><source>slides.rank</source><translation>Thứ tự</translation></message>
    <message><source>slides.unit</source><translation>Đơn vị</translation></message>
    <message><source>slides.parent</source><translation>Địa bàn</translation></message>
    <message><source>slides.reasons</source><translation>Vì sao</translation></message>
    <message><source>slides.weak.title</source><translation>Địa bàn yếu</translation></message>
    <message><source>slides.weak.reasons_title</source><translation>Địa bàn yếu và lý do ({range} trên {of})</translation></message>
    <message><source>slides.weak.of</source><translation>{weak|địa bàn|địa bàn} yếu trên {units}</translation></message>
    <message><source>slides.weak.others</source><translation>{not_sure} chưa chắc chắn, {not_enough} chưa đủ số liệu.</translation></message>
    <message><source>slides.weak.weakest</source><translation>Yếu nhất</translation></message>
    <message><source>slides.weak.rules</source><translation>Là yếu khi</translation></message>
    <message><source>slides.weak.more</source><translation>Còn {count} địa bàn yếu khác trong danh sách địa bàn yếu.</translation></message>
    <message><source>slides.all_units</source><translation>Toàn bộ</translation></message>
    <message><source>slides.suppressed</source><translation>ẩn</translation></message>
    <message><source>slides.table.parents</source><translation>Số liệu theo từng địa bàn</translation></message>
    <message><source>slides.table.units</source><translation>Số liệu từng đơn vị</translation></message>
    <message><source>slides.table.weakest</source><translation>Các đơn vị yếu nhất về {title}</translation></message>
    <message><source>slides.table.lowest</source><translation>Các đơn vị thấp nhất về {title}</translation></message>
    <message><source>slides.table.highest</source><translation>Các đơn vị cao nhất về {title}</translation></message>
    <message><source>slides.table.legend</source><translation>Dấu … là chưa có số liệu; bảng đầy đủ ở tệp bảng của dự án.</translation></message>
    <message><source>slides.continued</source><translation>{title} (tiếp)</translation></message>
    <message><source>slides.area</source><translation>diện tích</translation></message>
    <message><source>slides.share_is</source><translation>{name} = {numerator} chia cho {denominator}, tính bằng phần trăm.</translation></message>
    <message><source>slides.rate_is</source><translation>{name} ({unit}) = {numerator} chia cho {denominator}.</translation></message>
    <message><source>slides.method</source><translation>Phương pháp và nguồn</translation></message>
    <message><source>slides.method.sums</source><translation>Tỷ lệ chung tính từ tổng tử số và tổng mẫu số, không lấy trung bình các tỷ lệ.</translation></message>
    <message><source>slides.method.missing</source><translation>Chưa có số liệu không phải là số 0: không tô màu, không xếp hạng, không coi là yếu.</translation></message>
    <message><source>slides.method.weak</source><translation>Địa bàn yếu:</translation></message>
    <message><source>slides.notes.method</source><translation>Số liệu lấy từ đâu, tính thế nào:</translation></message>
    <message><source>slides.five_best</source><translation>Tốt nhất: {names}.</translation></message>
    <message><source>slides.five_weakest</source><translation>Yếu nhất: {names}.</translation></message>
    <message><source>slides.five_highest</source><translation>Cao nhất: {names}.</translation></message>
    <message><source>slides.five_lowest</source><translation>Thấp nhất: {names}.</translation></message>
    <message><source>slides.missed.none.one</source><translation>{units} đã đạt</translation></message>
    <message><source>slides.cut.weak</source><translation>{shown} trên {of} địa bàn yếu; còn lại xem danh sách địa bàn yếu.</translation></message>
    <message><source>slides.cut.units</source><translation>{shown} trên {units}; còn lại xem các bảng của dự án.</translation></message>
    <message><source>slides.missed.no_data</source><translation>chưa đơn vị nào có số liệu để đánh giá</translation></message>
    <message><source>slides.target_alone</source><translation>Mục tiêu {target}</translation></message>
    <message><source>slides.no_parent</source><translation>Chưa rõ cấp trên</translation></message>
    <message><source>slides.without_parent</source><translation>{units} chưa rõ cấp trên nên không có trong biểu đồ.</translation></message>
    <message><source>slides.row_cut</source><translation>… (phần còn lại xem trong danh sách)</translation></message>
    <message><source>slides.cut.columns</source><translation>{shown} trên {of} chỉ tiêu; còn lại xem các bảng của dự án.</translation></message>
    <message><source>slides.cut.both</source><translation>{shown} trên {units}, {columns} trên {figures} chỉ tiêu; còn lại xem các bảng của dự án.</translation></message>
    <message><source>slides.all_equal</source><translation>Cả {units} bằng nhau: {value}.</translation></message>
</context>
</TS>
