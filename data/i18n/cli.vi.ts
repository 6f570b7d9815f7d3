<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>job.memory</source><translation>không đủ bộ nhớ cho tệp này</translation></message>
    <message><source>job.memory.hint</source><translation>Đóng bớt chương trình khác hoặc dùng lớp nhỏ hơn, đã đơn giản hóa.</translation></message>
    <message><source>job.internal</source><translation>đây là lỗi của chính Diaban: {what}</translation></message>
    <message><source>job.internal.hint</source><translation>Không ghi gì. Xin báo lại kèm câu lệnh đã dùng.</translation></message>
    <message><source>job.stdout</source><translation>không ghi được kết quả ra đầu ra chuẩn</translation></message>
    <message><source>job.stdout.hint</source><translation>Các tệp đã được ghi; kiểm tra đĩa hoặc đường ống nhận văn bản.</translation></message>
    <message><source>job.more_problems</source><translation>... và {count} trường hợp tương tự: “{example}”</translation></message>
    <message><source>usage.unexpected</source><translation>không hiểu: {what}</translation></message>
    <message><source>usage.unexpected.hint</source><translation>Xem `diaban --help` hoặc `diaban LỆNH --help`.</translation></message>
    <message><source>usage.no_verb</source><translation>chưa có lệnh nào</translation></message>
    <message><source>usage.no_verb.hint</source><translation>Các lệnh: init, check, run, inspect, convert, join, map, palettes, borders, crosswalk, stats, weak, page, slides.</translation></message>
    <message><source>usage.unknown_verb</source><translation>không có lệnh "{what}"</translation></message>
    <message><source>usage.unknown_verb.hint</source><translation>Các lệnh: init, check, run, inspect, convert, join, map, palettes, borders, crosswalk, stats, weak, page, slides.</translation></message>
    <message><source>usage.required</source><translation>thiếu phần bắt buộc: {what}</translation></message>
    <message><source>usage.required.hint</source><translation>Xem `diaban --help` hoặc `diaban LỆNH --help`.</translation></message>
    <message><source>usage.not_a_value</source><translation>giá trị không hợp: {what}</translation></message>
    <message><source>usage.not_a_value.hint</source><translation>Xem `diaban LỆNH --help` để biết tùy chọn nhận gì.</translation></message>
    <message><source>usage.wrong</source><translation>câu lệnh chưa đúng: {what}</translation></message>
    <message><source>usage.wrong.hint</source><translation>Xem `diaban --help` hoặc `diaban LỆNH --help`.</translation></message>
    <message><source>usage.number_between</source><translation>cần một số từ {least} đến {most}, không phải “{value}”</translation></message>
    <message><source>usage.number_from</source><translation>cần một số từ {least} trở lên, không phải “{value}”</translation></message>
    <message><source>usage.layer_format</source><translation>không có định dạng lớp nào với phần mở rộng này</translation></message>
    <message><source>usage.layer_format.hint</source><translation>Dùng .gpkg, .geojson, .shp, .fgb, .kml hoặc .csv.</translation></message>
    <message><source>usage.image_format</source><translation>bản đồ được ghi ở dạng .png, .svg hoặc .pdf</translation></message>
    <message><source>usage.image_format.hint</source><translation>Hãy đặt tên tệp kết quả kết thúc bằng một trong các đuôi này.</translation></message>
    <message><source>usage.only</source><translation>"{value}" không có dạng TRƯỜNG=GIÁ TRỊ</translation></message>
    <message><source>usage.only.hint</source><translation>Viết ví dụ --only provinceCode=01.</translation></message>
    <message><source>help.only_units</source><translation>Chỉ giữ các đơn vị có TRƯỜNG=GIÁ TRỊ</translation></message>
    <message><source>usage.numbers</source><translation>"{value}" không cho biết cách viết số</translation></message>
    <message><source>usage.numbers.hint</source><translation>Viết comma hoặc point cho mọi cột, hoặc cho một cột "CỘT=comma", point, fraction hay text.</translation></message>
    <message><source>usage.vintage</source><translation>"{value}" không phải là thời điểm: không phải ngày, tháng, năm hay danh mục đã nêu</translation></message>
    <message><source>usage.vintage.hint</source><translation>Viết ngày theo dạng 2025-07-01, hoặc 2025-07, 2025 cho danh mục có hiệu lực khi đó.</translation></message>
    <message><source>usage.date</source><translation>"{value}" không phải là ngày</translation></message>
    <message><source>usage.date.hint</source><translation>Viết ngày theo dạng 2025-09-30.</translation></message>
    <message><source>usage.period</source><translation>"{value}" không phải là kỳ số liệu</translation></message>
    <message><source>usage.period.hint</source><translation>Viết 2025, 2025-H1, 2025-Q3, 2025-03 hoặc 2025-01..06.</translation></message>
    <message><source>usage.breaks_and_method</source><translation>đã cho sẵn ngưỡng thì không dùng thêm --classes hoặc --method khác</translation></message>
    <message><source>usage.breaks_and_method.hint</source><translation>Bỏ --breaks, hoặc bỏ tùy chọn kia.</translation></message>
    <message><source>usage.page</source><translation>không có khổ trang "{value}"</translation></message>
    <message><source>usage.page.hint</source><translation>Dùng 16:9, 4:3, A4, A4-portrait, A4-auto, A3, A3-portrait, A3-auto, auto, square hoặc RỘNGxCAO tính bằng milimét, mỗi chiều từ 80 đến 1763 (nhỏ hơn thì không đọc được chữ), chẳng hạn 200x150.</translation></message>
    <message><source>usage.no_such_field</source><translation>{layer} không có trường và {table} cũng không có cột "{field}"</translation></message>
    <message><source>usage.no_such_field.hint</source><translation>`diaban inspect TỆP` liệt kê các trường và cột.</translation></message>
    <message><source>inspect.layer</source><translation>lớp "{name}": {geometry}, {features} đối tượng, {crs}</translation></message>
    <message><source>inspect.choose_layer</source><translation>Có nhiều lớp: chọn một bằng --layer để xem các trường.</translation></message>
    <message><source>inspect.no_crs</source><translation>không ghi hệ tọa độ</translation></message>
    <message><source>inspect.units</source><translation>{units} đơn vị, {vertices} đỉnh, {area} km² (trắc địa), bảng mã {encoding}</translation></message>
    <message><source>inspect.units_without_area</source><translation>{units} đơn vị, {vertices} đỉnh, không tính được diện tích (không có hệ tọa độ dùng được), bảng mã {encoding}</translation></message>
    <message><source>inspect.field</source><translation>{name}: {type}, {filled} ô có giá trị</translation></message>
    <message><source>inspect.faults</source><translation>{count} hình không hợp lệ</translation></message>
    <message><source>inspect.sheet</source><translation>trang tính "{name}"</translation></message>
    <message><source>inspect.hidden_sheet</source><translation>trang tính "{name}" (ẩn)</translation></message>
    <message><source>inspect.rows</source><translation>{rows} dòng, {columns} cột, bảng mã {encoding}</translation></message>
    <message><source>inspect.rows_of_sheet</source><translation>trang tính "{sheet}": {rows} dòng, {columns} cột, bảng mã {encoding}</translation></message>
    <message><source>inspect.choose_sheet</source><translation>Có nhiều trang tính: chọn một bằng --sheet để xem các cột.</translation></message>
    <message><source>inspect.table_beside</source><translation>bảng "{name}": {rows} dòng; thêm --sheet "{name}" để xem các cột</translation></message>
    <message><source>inspect.type.text</source><translation>chữ</translation></message>
    <message><source>inspect.type.integer</source><translation>số nguyên</translation></message>
    <message><source>inspect.type.real</source><translation>số thực</translation></message>
    <message><source>inspect.type.boolean</source><translation>có/không</translation></message>
    <message><source>inspect.type.date</source><translation>ngày</translation></message>
    <message><source>inspect.type.datetime</source><translation>ngày giờ</translation></message>
    <message><source>inspect.type.plain</source><translation>số</translation></message>
    <message><source>inspect.type.decimal_point</source><translation>số có dấu chấm thập phân</translation></message>
    <message><source>inspect.type.decimal_comma</source><translation>số có dấu phẩy thập phân</translation></message>
    <message><source>help.diaban</source><translation>Diaban: từ ranh giới và bảng số liệu ra lớp đã ghép và bản đồ.</translation></message>
    <message><source>help.help</source><translation>Hiện trợ giúp này</translation></message>
    <message><source>help.version</source><translation>Hiện phiên bản</translation></message>
    <message><source>help.lang</source><translation>Ngôn ngữ của thông báo và kết quả: vi hoặc en</translation></message>
    <message><source>help.json</source><translation>In kết quả dưới dạng một đối tượng JSON</translation></message>
    <message><source>help.strict</source><translation>Trả mã 1 nếu có cảnh báo</translation></message>
    <message><source>help.run</source><translation>Chạy trọn dự án: tạo mọi kết quả của từng dự án</translation></message>
    <message><source>help.check</source><translation>Đọc, ghép và báo vấn đề; không ghi gì</translation></message>
    <message><source>help.inspect</source><translation>Xem một lớp hoặc bảng có gì</translation></message>
    <message><source>help.convert</source><translation>Đọc một lớp ranh giới, ghi ra lớp sạch</translation></message>
    <message><source>help.join</source><translation>Ghép bảng vào lớp theo mã hoặc theo tên</translation></message>
    <message><source>help.map</source><translation>Vẽ một bản đồ phân bậc của một trường ra PNG, SVG hoặc PDF, không cần dự án</translation></message>
    <message><source>help.PROJECTS</source><translation>Các tệp dự án, TÊN.diaban.yaml</translation></message>
    <message><source>help.PROJECT</source><translation>Tệp dự án, TÊN.diaban.yaml</translation></message>
    <message><source>help.LAYER</source><translation>Lớp ranh giới: .gpkg, .geojson, .topojson, .shp, .fgb, .kml hoặc .kmz</translation></message>
    <message><source>help.TABLE</source><translation>Bảng: .csv, .xlsx, .ods, .xls, .gpkg hoặc .sqlite, dòng đầu là tiêu đề cột</translation></message>
    <message><source>help.FILE</source><translation>Lớp hoặc bảng</translation></message>
    <message><source>help.only</source><translation>Kết quả cần tạo: đường dẫn, loại (layer, map, table, join_report, weak, page, slides) hoặc key bản đồ</translation></message>
    <message><source>help.output_folder</source><translation>Thư mục kết quả (mặc định "output" cạnh tệp dự án)</translation></message>
    <message><source>help.output</source><translation>Tệp cần ghi</translation></message>
    <message><source>help.allow-area-change</source><translation>Chấp nhận sửa hình học làm đổi diện tích quá 0,1 %</translation></message>
    <message><source>help.layer</source><translation>Lớp trong tệp</translation></message>
    <message><source>help.key</source><translation>Trường (và cột) mã đơn vị; có thể ghi hai lần</translation></message>
    <message><source>help.name</source><translation>Trường (và cột) tên đơn vị</translation></message>
    <message><source>help.parent</source><translation>Trường (và cột) đơn vị cấp trên</translation></message>
    <message><source>help.encoding</source><translation>Bảng mã khi tệp không ghi, ví dụ CP1258</translation></message>
    <message><source>help.input-crs</source><translation>Hệ tọa độ khi tệp không ghi hoặc ghi sai, ví dụ EPSG:5897</translation></message>
    <message><source>help.table-encoding</source><translation>Bảng mã chữ của bảng, nếu máy nhận sai: UTF-8, TCVN3, VNI, Windows-1258</translation></message>
    <message><source>help.sheet</source><translation>Trang tính của sổ tính, hoặc bảng của cơ sở dữ liệu</translation></message>
    <message><source>help.table-key</source><translation>Cột mã đơn vị trong bảng</translation></message>
    <message><source>help.table-name</source><translation>Cột tên đơn vị trong bảng</translation></message>
    <message><source>help.table-parent</source><translation>Cột đơn vị cấp trên trong bảng</translation></message>
    <message><source>help.numbers</source><translation>Cách viết số khi chưa rõ: comma (1.234,5) hoặc point (1,234.5); riêng cho một cột: CỘT=comma, point, fraction (56/64) hoặc text; có thể nêu nhiều lần</translation></message>
    <message><source>help.date</source><translation>Ngày của số liệu, NĂM-THÁNG-NGÀY</translation></message>
    <message><source>help.crs</source><translation>Hệ tọa độ để ghi hoặc vẽ, ví dụ EPSG:4326</translation></message>
    <message><source>help.value</source><translation>Trường số cần thể hiện</translation></message>
    <message><source>help.method</source><translation>Cách chia bậc: quantile, equal, natural, pretty, sd, headtail, box, geometric hoặc manual</translation></message>
    <message><source>help.classes</source><translation>Số bậc, từ 2 đến 9</translation></message>
    <message><source>help.breaks</source><translation>Các ngưỡng chia bậc, ví dụ 50,70,85</translation></message>
    <message><source>help.palette</source><translation>Tên bảng màu ColorBrewer, viridis, cividis, magma hoặc inferno; thêm "-r" để đảo</translation></message>
    <message><source>help.title</source><translation>Tiêu đề</translation></message>
    <message><source>help.subtitle</source><translation>Dòng phụ dưới tiêu đề</translation></message>
    <message><source>help.legend-title</source><translation>Tiêu đề chú giải, kèm đơn vị đo</translation></message>
    <message><source>help.period</source><translation>Kỳ số liệu: 2025, 2025-Q3, ...</translation></message>
    <message><source>help.source</source><translation>Nguồn số liệu</translation></message>
    <message><source>help.author</source><translation>Người lập</translation></message>
    <message><source>help.page</source><translation>16:9, 4:3, A4, A4-portrait, A4-auto, A3, A3-portrait, A3-auto, auto, square hoặc RỘNGxCAO (mm)</translation></message>
    <message><source>help.dpi</source><translation>Số điểm ảnh mỗi inch của tệp PNG, 36 đến 1200</translation></message>
    <message><source>help.decimals</source><translation>Số chữ số thập phân trong chú giải</translation></message>
    <message><source>help.group_limits</source><translation>Giới hạn</translation></message>
    <message><source>help.limit-bytes</source><translation>Kích thước tệp đầu vào (byte)</translation></message>
    <message><source>help.limit-inflated-bytes</source><translation>Kích thước tệp nén sau khi giải nén</translation></message>
    <message><source>help.limit-inflated-ratio</source><translation>Tỷ lệ giải nén</translation></message>
    <message><source>help.limit-archive-entries</source><translation>Số mục trong tệp nén</translation></message>
    <message><source>help.limit-xml-depth</source><translation>Độ sâu XML</translation></message>
    <message><source>help.limit-document-depth</source><translation>Độ sâu YAML và JSON</translation></message>
    <message><source>help.limit-document-aliases</source><translation>Số tham chiếu trong YAML</translation></message>
    <message><source>help.limit-units</source><translation>Số đơn vị của lớp</translation></message>
    <message><source>help.limit-vertices</source><translation>Số đỉnh của lớp</translation></message>
    <message><source>help.limit-vertices-of-unit</source><translation>Số đỉnh của một đơn vị</translation></message>
    <message><source>help.limit-fields</source><translation>Số trường của lớp</translation></message>
    <message><source>help.limit-values</source><translation>Số giá trị của lớp: số đơn vị nhân số trường</translation></message>
    <message><source>help.limit-text-bytes</source><translation>Số byte của một văn bản</translation></message>
    <message><source>help.limit-rows</source><translation>Số dòng của bảng</translation></message>
    <message><source>help.limit-columns</source><translation>Số cột của bảng</translation></message>
    <message><source>help.label.Usage</source><translation>Cách dùng</translation></message>
    <message><source>help.label.Options</source><translation>Tùy chọn</translation></message>
    <message><source>help.label.Positionals</source><translation>Đối số</translation></message>
    <message><source>help.label.Subcommands</source><translation>Các lệnh</translation></message>
    <message><source>help.label.OPTIONS</source><translation>TÙY CHỌN</translation></message>
    <message><source>help.label.SUBCOMMAND</source><translation>LỆNH</translation></message>
    <message><source>help.label.REQUIRED</source><translation>bắt buộc</translation></message>
    <message><source>help.label.TEXT</source><translation>CHỮ</translation></message>
    <message><source>help.label.INT</source><translation>SỐ</translation></message>
    <message><source>help.label.FLOAT</source><translation>SỐ</translation></message>
    <message><source>help.label.UINT</source><translation>SỐ</translation></message>
    <message><source>usage.project_name</source><translation>tệp dự án kết thúc bằng .diaban.yaml</translation></message>
    <message><source>usage.project_name.hint</source><translation>Viết ví dụ -o tinh.diaban.yaml.</translation></message>
    <message><source>help.init</source><translation>Xem các tệp rồi viết một dự án có chú thích để bắt đầu</translation></message>
    <message><source>help.BOUNDARIES</source><translation>Lớp ranh giới</translation></message>
    <message><source>help.TABLES</source><translation>Các bảng số liệu</translation></message>
    <message><source>help.output_project</source><translation>Tệp dự án cần ghi, TÊN.diaban.yaml; không ghi đè tệp đã có</translation></message>
</context>
</TS>
