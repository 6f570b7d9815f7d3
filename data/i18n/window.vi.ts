<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.unexpected</source><translation>lỗi không lường trước trong chương trình: {words}</translation></message>
    <message><source>window.unexpected.hint</source><translation>Lưu dự án rồi mở lại; nếu còn lỗi, hãy báo kèm tệp dự án</translation></message>
    <message><source>window.act.new</source><translation>Dự án mới…</translation></message>
    <message><source>window.act.open</source><translation>Mở dự án…</translation></message>
    <message><source>window.act.save</source><translation>Lưu</translation></message>
    <message><source>window.act.save_as</source><translation>Lưu thành…</translation></message>
    <message><source>window.act.export</source><translation>Xuất…</translation></message>
    <message><source>window.act.copy_command</source><translation>Chép dòng lệnh tương đương</translation></message>
    <message><source>window.act.reload</source><translation>Đọc lại số liệu</translation></message>
    <message><source>window.act.quit</source><translation>Thoát</translation></message>
    <message><source>window.act.undo</source><translation>Hoàn tác</translation></message>
    <message><source>window.act.redo</source><translation>Làm lại</translation></message>
    <message><source>window.act.find</source><translation>Tìm…</translation></message>
    <message><source>window.act.clear_selection</source><translation>Bỏ chọn</translation></message>
    <message><source>window.act.full_extent</source><translation>Toàn bộ</translation></message>
    <message><source>window.act.zoom_to_selection</source><translation>Đến vùng chọn</translation></message>
    <message><source>window.act.zoom_in</source><translation>Phóng to</translation></message>
    <message><source>window.act.zoom_out</source><translation>Thu nhỏ</translation></message>
    <message><source>window.act.previous_period</source><translation>Kỳ trước</translation></message>
    <message><source>window.act.next_period</source><translation>Kỳ sau</translation></message>
    <message><source>window.act.table</source><translation>Bảng</translation></message>
    <message><source>window.act.style</source><translation>Kiểu bản đồ</translation></message>
    <message><source>window.act.hide_docks</source><translation>Chỉ để bản đồ</translation></message>
    <message><source>window.act.full_screen</source><translation>Toàn màn hình</translation></message>
    <message><source>window.act.dark</source><translation>Nền tối</translation></message>
    <message><source>window.act.vietnamese</source><translation>Tiếng Việt</translation></message>
    <message><source>window.act.english</source><translation>English</translation></message>
    <message><source>window.act.help</source><translation>Hướng dẫn</translation></message>
    <message><source>window.act.about</source><translation>Giới thiệu Diaban</translation></message>
    <message><source>window.menu.file</source><translation>&amp;Tệp</translation></message>
    <message><source>window.menu.edit</source><translation>&amp;Sửa</translation></message>
    <message><source>window.menu.view</source><translation>&amp;Xem</translation></message>
    <message><source>window.menu.language</source><translation>&amp;Ngôn ngữ</translation></message>
    <message><source>window.menu.help</source><translation>Trợ &amp;giúp</translation></message>
    <message><source>window.dock.steps</source><translation>Các bước</translation></message>
    <message><source>window.dock.style</source><translation>Kiểu bản đồ</translation></message>
    <message><source>window.dock.card</source><translation>Vì sao</translation></message>
    <message><source>window.dock.table</source><translation>Bảng và thông báo</translation></message>
    <message><source>window.map</source><translation>Bản đồ</translation></message>
    <message><source>window.map.keys</source><translation>PgDn, PgUp: đi qua từng đơn vị theo thứ hạng; Enter: chọn và xem vì sao</translation></message>
    <message><source>window.histogram</source><translation>Biểu đồ phân bố; phím trái, phải dời ngưỡng</translation></message>
    <message><source>window.messages</source><translation>Thông báo</translation></message>
    <message><source>window.messages.count</source><translation>Thông báo ({count} cần xem)</translation></message>
    <message><source>window.table</source><translation>Bảng</translation></message>
    <message><source>window.table.name</source><translation>Tên</translation></message>
    <message><source>window.table.code</source><translation>Mã</translation></message>
    <message><source>window.table.parent</source><translation>Thuộc</translation></message>
    <message><source>window.table.search</source><translation>Lọc theo tên, mã (không cần dấu)</translation></message>
    <message><source>window.table.shown</source><translation>{shown} trên {all}</translation></message>
    <message><source>window.find.line</source><translation>Tên xã, huyện, mã hoặc lệnh (không cần dấu)</translation></message>
    <message><source>window.start.title</source><translation>Diaban</translation></message>
    <message><source>window.start.text</source><translation>Từ bảng tính của các xã đến bản đồ, địa bàn yếu và bản trình bày. Bắt đầu với một lớp ranh giới và một bảng số liệu.</translation></message>
    <message><source>window.start.new</source><translation>Dự án mới từ ranh giới và số liệu…</translation></message>
    <message><source>window.start.open</source><translation>Mở dự án…</translation></message>
    <message><source>window.start.sample</source><translation>Xem tỉnh mẫu Sơn Hải</translation></message>
    <message><source>window.start.drop</source><translation>Hoặc kéo tệp thả vào đây: ranh giới (GPKG, SHP, GeoJSON, KML) và bảng (XLSX, ODS, CSV)</translation></message>
    <message><source>window.start.guide</source><translation>Từ hai tệp đến bản trình bày</translation></message>
    <message><source>window.start.guide.files</source><translation>Chọn lớp ranh giới và bảng số liệu của các xã, phường: Excel hay CSV đều được.</translation></message>
    <message><source>window.start.guide.preview</source><translation>Xem từng dòng, từng cột được hiểu thế nào, và sửa chỗ chưa đúng.</translation></message>
    <message><source>window.start.guide.join</source><translation>Ghép số liệu với xã, phường: tên gần giống có sẵn gợi ý.</translation></message>
    <message><source>window.start.guide.result</source><translation>Xem bản đồ, địa bàn yếu và lý do, cụm liên kết; rồi xuất bản đồ, bảng và bản trình bày.</translation></message>
    <message><source>window.start.recent</source><translation>Dự án gần đây</translation></message>
    <message><source>window.step.boundaries</source><translation>Ranh giới</translation></message>
    <message><source>window.step.figures</source><translation>Số liệu</translation></message>
    <message><source>window.step.join</source><translation>Ghép</translation></message>
    <message><source>window.step.indicators</source><translation>Chỉ số</translation></message>
    <message><source>window.step.maps</source><translation>Bản đồ</translation></message>
    <message><source>window.step.clusters</source><translation>Cụm liên kết</translation></message>
    <message><source>window.step.export</source><translation>Xuất</translation></message>
    <message><source>window.step.done</source><translation>đã xong</translation></message>
    <message><source>window.step.warning</source><translation>cần xem lại</translation></message>
    <message><source>window.step.to_do</source><translation>chưa làm</translation></message>
    <message><source>window.step.units</source><translation>{count} đơn vị</translation></message>
    <message><source>window.step.tables</source><translation>{count} bảng</translation></message>
    <message><source>window.step.matched</source><translation>{matched} trên {units} khớp, {left} dòng chưa ghép</translation></message>
    <message><source>window.step.indicators.without</source><translation>{without} trên {count} chỉ số chưa có số liệu</translation></message>
    <message><source>window.step.indicators.count</source><translation>{count} chỉ số</translation></message>
    <message><source>window.step.maps.count</source><translation>{count} bản đồ</translation></message>
    <message><source>window.step.none_yet</source><translation>chưa có</translation></message>
    <message><source>window.step.see_messages</source><translation>xem thông báo</translation></message>
    <message><source>window.step.outputs</source><translation>{count} tệp để xuất</translation></message>
    <message><source>window.status.join</source><translation>{matched}/{units} khớp</translation></message>
    <message><source>window.status.reading</source><translation>Đang đọc…</translation></message>
    <message><source>window.status.stop</source><translation>Dừng</translation></message>
    <message><source>window.status.stopped</source><translation>Đã dừng. Nhấn F5 để đọc lại.</translation></message>
    <message><source>window.status.progress</source><translation>Tiến độ</translation></message>
    <message><source>window.style.map</source><translation>Bản đồ</translation></message>
    <message><source>window.style.period</source><translation>Kỳ</translation></message>
    <message><source>window.style.method</source><translation>Cách chia bậc</translation></message>
    <message><source>window.style.number</source><translation>Số bậc</translation></message>
    <message><source>window.style.colours</source><translation>Màu</translation></message>
    <message><source>window.style.reverse</source><translation>Đảo màu</translation></message>
    <message><source>window.style.told_apart</source><translation>Hợp người mù màu</translation></message>
    <message><source>window.style.told_apart.tip</source><translation>Chỉ những bảng màu mà người mù màu phân biệt được các bậc</translation></message>
    <message><source>window.style.labels</source><translation>Tên xã</translation></message>
    <message><source>window.style.outline_weak</source><translation>Viền địa bàn yếu</translation></message>
    <message><source>window.method.quantile</source><translation>Số đơn vị bằng nhau</translation></message>
    <message><source>window.method.equal</source><translation>Khoảng bằng nhau</translation></message>
    <message><source>window.method.natural</source><translation>Ngắt tự nhiên</translation></message>
    <message><source>window.method.pretty</source><translation>Ngưỡng tròn số</translation></message>
    <message><source>window.method.sd</source><translation>Độ lệch chuẩn</translation></message>
    <message><source>window.method.headtail</source><translation>Đầu – đuôi</translation></message>
    <message><source>window.method.box</source><translation>Biểu đồ hộp</translation></message>
    <message><source>window.method.geometric</source><translation>Cấp số nhân</translation></message>
    <message><source>window.method.manual</source><translation>Ngưỡng tự đặt</translation></message>
    <message><source>window.undo.style</source><translation>đổi kiểu bản đồ</translation></message>
    <message><source>window.card.none</source><translation>Bấm vào một xã, phường trên bản đồ hoặc trong bảng</translation></message>
    <message><source>window.card.weak</source><translation>Địa bàn yếu, thứ {rank} từ yếu nhất</translation></message>
    <message><source>window.card.not_weak</source><translation>Không thuộc địa bàn yếu</translation></message>
    <message><source>window.card.not_sure</source><translation>Chưa chắc: số liệu nhỏ, có thể do ngẫu nhiên</translation></message>
    <message><source>window.card.not_enough_data</source><translation>Chưa đủ số liệu để đánh giá</translation></message>
    <message><source>window.card.target_missed</source><translation>chưa đạt mục tiêu {value}</translation></message>
    <message><source>window.card.target_reached</source><translation>đạt mục tiêu {value}</translation></message>
    <message><source>window.card.neighbours</source><translation>giáp ranh {value}</translation></message>
    <message><source>window.card.rank</source><translation>hạng {rank}</translation></message>
    <message><source>window.card.copy</source><translation>Chép câu</translation></message>
    <message><source>window.join.unit</source><translation>Ranh giới</translation></message>
    <message><source>window.join.state</source><translation>Tình trạng</translation></message>
    <message><source>window.join.table_row</source><translation>Dòng trong bảng</translation></message>
    <message><source>window.join.row</source><translation>dòng {row}: {name}</translation></message>
    <message><source>window.join.row_alone</source><translation>dòng {row}</translation></message>
    <message><source>window.join.row_without_unit</source><translation>✖ Dòng chưa có đơn vị</translation></message>
    <message><source>window.join.unit_without_row</source><translation>✖ Đơn vị chưa có dòng</translation></message>
    <message><source>window.join.duplicate</source><translation>✖ Dòng trùng</translation></message>
    <message><source>window.join.names_differ</source><translation>⚠ Cùng mã, khác tên</translation></message>
    <message><source>window.join.no_unit</source><translation>✓ Đã ghi là không phải đơn vị</translation></message>
    <message><source>window.join.perhaps</source><translation>có thể là {unit}?</translation></message>
    <message><source>window.join.is</source><translation>{row} là đơn vị nào?</translation></message>
    <message><source>window.join.choose</source><translation>Chọn một dòng chưa có đơn vị để ghép</translation></message>
    <message><source>window.join.accept</source><translation>Nhận (Enter)</translation></message>
    <message><source>window.join.none</source><translation>Không phải đơn vị</translation></message>
    <message><source>window.join.has_row</source><translation>{unit} (đã có dòng {row})</translation></message>
    <message><source>window.join.taken</source><translation>{unit} đã có dòng {row} trong bảng. Hãy chọn một đơn vị chưa có dòng.</translation></message>
    <message><source>window.join.several_fit</source><translation>Có {count} đơn vị chưa có dòng khớp với chữ đã gõ. Hãy chọn một trong danh sách.</translation></message>
    <message><source>window.join.all_taken</source><translation>Các đơn vị khớp với chữ đã gõ đều đã có dòng trong bảng. Hãy chọn một đơn vị chưa có dòng.</translation></message>
    <message><source>window.join.none_fits</source><translation>Chưa chọn đơn vị nào. Hãy gõ tên hoặc chọn một đơn vị trong danh sách.</translation></message>
    <message><source>window.join.chip.rows</source><translation>Dòng thừa {count}</translation></message>
    <message><source>window.join.chip.units</source><translation>Thiếu dòng {count}</translation></message>
    <message><source>window.join.chip.duplicates</source><translation>Trùng {count}</translation></message>
    <message><source>window.join.chip.doubtful</source><translation>Gần giống {count}</translation></message>
    <message><source>window.join.chip.matched</source><translation>Khớp chắc {count}</translation></message>
    <message><source>window.undo.join</source><translation>ghép “{written}”</translation></message>
    <message><source>window.clusters.gaps</source><translation>Sơ hở ({count})</translation></message>
    <message><source>window.clusters.lines</source><translation>Trên bản đồ</translation></message>
    <message><source>window.clusters.add</source><translation>Thêm bảng cụm liên kết…</translation></message>
    <message><source>window.clusters.none</source><translation>Dự án chưa có cụm liên kết</translation></message>
    <message><source>window.clusters.choose</source><translation>Chọn từ hai xã trên bản đồ để xem một cụm của chúng sẽ phụ trách những gì</translation></message>
    <message><source>window.clusters.chosen</source><translation>{units} đơn vị liền kề: {inner} km ranh giới chung, trong đó {gained} km là sơ hở</translation></message>
    <message><source>window.clusters.chosen_apart</source><translation>⚠ {units} đơn vị không liền kề ({pieces} mảnh): {inner} km ranh giới chung, trong đó {gained} km là sơ hở</translation></message>
    <message><source>window.undo.clusters</source><translation>thêm cụm liên kết</translation></message>
    <message><source>window.new.boundaries</source><translation>Chọn lớp ranh giới</translation></message>
    <message><source>window.new.tables</source><translation>Chọn các bảng số liệu (có thể bỏ qua)</translation></message>
    <message><source>window.files.project</source><translation>Dự án Diaban</translation></message>
    <message><source>window.files.layers</source><translation>Lớp ranh giới</translation></message>
    <message><source>window.files.tables</source><translation>Bảng số liệu</translation></message>
    <message><source>window.recover</source><translation>Khôi phục</translation></message>
    <message><source>window.recover.text</source><translation>Lần trước chương trình đã dừng khi “{file}” (trong {folder}) còn thay đổi chưa lưu. Mở lại những thay đổi đó?</translation></message>
    <message><source>window.leave</source><translation>Chưa lưu</translation></message>
    <message><source>window.leave.cluster</source><translation>Cụm liên kết đang lập chưa được ghi và sẽ mất.</translation></message>
    <message><source>window.leave.text</source><translation>“{file}” có thay đổi chưa lưu. Lưu trước khi rời đi?</translation></message>
    <message><source>window.export</source><translation>Xuất</translation></message>
    <message><source>window.export.outputs</source><translation>Những gì dự án có thể xuất</translation></message>
    <message><source>window.export.folder</source><translation>Thư mục</translation></message>
    <message><source>window.export.browse</source><translation>Chọn…</translation></message>
    <message><source>window.export.command</source><translation>Dòng lệnh tương đương</translation></message>
    <message><source>window.export.copy</source><translation>Chép</translation></message>
    <message><source>window.export.start</source><translation>Xuất</translation></message>
    <message><source>window.export.written</source><translation>Đã ghi {count} tệp vào {folder}</translation></message>
    <message><source>window.export.stopped</source><translation>Đã dừng; không có gì được ghi</translation></message>
    <message><source>window.output.layer</source><translation>lớp bản đồ</translation></message>
    <message><source>window.output.map</source><translation>bản đồ</translation></message>
    <message><source>window.output.join_report</source><translation>báo cáo ghép</translation></message>
    <message><source>window.output.table</source><translation>bảng</translation></message>
    <message><source>window.output.weak</source><translation>danh sách địa bàn yếu</translation></message>
    <message><source>window.output.page</source><translation>trang xem ngoại tuyến</translation></message>
    <message><source>window.output.slides</source><translation>bản trình bày</translation></message>
    <message><source>window.output.qgis_project</source><translation>dự án QGIS</translation></message>
    <message><source>window.output.borders</source><translation>danh sách ranh giới chung</translation></message>
    <message><source>window.output.clusters</source><translation>danh sách cụm</translation></message>
    <message><source>window.output.gaps</source><translation>danh sách sơ hở</translation></message>
    <message><source>window.output.proposals</source><translation>danh sách đề xuất</translation></message>
    <message><source>window.output.border_layers</source><translation>lớp ranh giới và cụm</translation></message>
    <message><source>window.about.text</source><translation>Diaban {version} ¶¶ Bản đồ và phân tích địa bàn cho phong trào bảo đảm an ninh, trật tự. Chạy trên máy này, không dùng mạng. ¶¶ Giấy phép: Apache License 2.0. ¶¶ Thư viện: Qt {qt} (LGPL 3), GDAL {gdal} (MIT), GEOS {geos} (LGPL 2.1), PROJ {proj} (MIT), Boost (BSL 1.0), ICU (Unicode), SQLite {sqlite} (công hữu), yaml-cpp (MIT), nlohmann-json (MIT), simdjson (Apache 2.0), CLI11 (BSD 3), libzip (BSD 3), pugixml (MIT), libxlsxwriter (BSD 2), libpng (libpng), Expat (MIT). Phông chữ: Noto Sans, Roboto Condensed (OFL 1.1, Apache 2.0). Bảng màu: ColorBrewer của Cynthia Brewer, https://colorbrewer2.org (Apache 2.0), viridis, magma, inferno, cividis (CC0).</translation></message>
</context>
</TS>
