<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.hint.aggregate.ratios</source><translation>Thêm cột tử số và mẫu số vào bảng, rồi ở bước 4 lập lại tỷ lệ từ hai cột đó.</translation></message>
    <message><source>window.hint.aggregate.statuses</source><translation>Giữ lại trong bảng một dòng cho mỗi đơn vị.</translation></message>
    <message><source>window.hint.atlas.map_without_figure</source><translation>Ở bước 5, chọn bản đồ có tô màu theo chỉ số.</translation></message>
    <message><source>window.hint.atlas.no_pages</source><translation>Không đơn vị nào thuộc diện đã chọn: ở bước 7, chọn vẽ mọi đơn vị.</translation></message>
    <message><source>window.hint.atlas.no_rules</source><translation>Ở bước 4, ghi mục tiêu cho một chỉ số.</translation></message>
    <message><source>window.hint.atlas.nothing</source><translation>Ở bước 4, thêm chỉ số; ở bước 5, thêm bản đồ.</translation></message>
    <message><source>window.hint.border_map.no_clusters</source><translation>Ở bước 6, chọn tệp các cụm liên kết hoặc lập cụm đầu tiên.</translation></message>
    <message><source>window.hint.circles.negative</source><translation>Ở bước 5, vẽ số liệu này bằng nền màu; bảng màu hai phía cho thấy phần nhỏ hơn 0.</translation></message>
    <message><source>window.hint.indicator.not_made</source><translation>Ở bước 2, thêm bảng có số liệu này, hoặc cho biết cột nào chứa nó; ở bước 4, có thể bỏ chỉ số.</translation></message>
    <message><source>window.hint.indicator.stated_alone</source><translation>Bổ sung tử số và mẫu số của các đơn vị này trong bảng; hoặc ở bước 2 bỏ dùng hai cột đó để lấy tỷ lệ ghi trong bảng.</translation></message>
    <message><source>window.hint.indicator.unknown</source><translation>Ở bước 4, thêm chỉ số này từ một cột của bảng.</translation></message>
    <message><source>window.hint.map.fewer_classes</source><translation>Nhiều đơn vị có cùng giá trị; ở bước 5 có thể giảm số bậc hoặc tự đặt ngưỡng.</translation></message>
    <message><source>window.hint.map.footer_cut</source><translation>Rút ngắn nguồn, người lập hoặc dòng chân trang; hoặc ở bước 7 chọn trang lớn hơn.</translation></message>
    <message><source>window.hint.map.title_cut</source><translation>Rút ngắn tiêu đề, dòng phụ hoặc nhận định của bản đồ.</translation></message>
    <message><source>window.hint.map_kind.circles_of_ratio</source><translation>Ở bước 5, chọn nền màu cho số liệu này.</translation></message>
    <message><source>window.hint.map_kind.needs</source><translation>Ở bước 5, chọn kiểu vẽ khác cho bản đồ này.</translation></message>
    <message><source>window.hint.map_kind.only_of</source><translation>Ở bước 5, chọn kiểu vẽ khác cho bản đồ này.</translation></message>
    <message><source>window.hint.match.other_vintage</source><translation>Ở bước 3, ghép lại dòng này cho lớp ranh giới đang dùng.</translation></message>
    <message><source>window.hint.match.several_rows</source><translation>Ở bước 2, chọn cột đơn vị cấp trên của bảng, rồi ghép lại ở bước 3.</translation></message>
    <message><source>window.hint.page.nothing</source><translation>Ở bước 4, thêm chỉ số; ở bước 5, thêm bản đồ.</translation></message>
    <message><source>window.hint.panels.clusters</source><translation>Ở bước 5, chọn một kỳ cho bản đồ này.</translation></message>
    <message><source>window.hint.panels.kind</source><translation>Vòng tròn của nhiều kỳ sẽ quá nhỏ: ở bước 5, làm mỗi kỳ một bản đồ.</translation></message>
    <message><source>window.hint.panels.no_periods</source><translation>Ở bước 2, ghi kỳ số liệu của bảng.</translation></message>
    <message><source>window.hint.panels.number</source><translation>Chọn từ 2 đến 12 kỳ cho một trang.</translation></message>
    <message><source>window.hint.panels.outline</source><translation>Ở bước 5, bỏ viền địa bàn yếu hoặc chọn một kỳ cho bản đồ.</translation></message>
    <message><source>window.hint.panels.period_too</source><translation>Ở bước 5, chọn lại kỳ của bản đồ.</translation></message>
    <message><source>window.hint.panels.since</source><translation>Bỏ kỳ này khỏi danh sách các kỳ của bản đồ.</translation></message>
    <message><source>window.hint.period.figure_twice</source><translation>Giữ lại dòng đúng. Nếu là hai đơn vị trùng tên, ở bước 2 chọn thêm cột mã hoặc cột đơn vị cấp trên.</translation></message>
    <message><source>window.hint.period.indicator_missing</source><translation>Ở bước 2, cho biết lại cột chỉ tiêu của bảng này.</translation></message>
    <message><source>window.hint.period.unit_twice</source><translation>Giữ lại dòng đúng. Nếu là hai đơn vị trùng tên, ở bước 2 chọn thêm cột mã hoặc cột đơn vị cấp trên.</translation></message>
    <message><source>window.hint.project.output_without_clusters</source><translation>Ở bước 6, chọn tệp các cụm liên kết; hoặc ở bước 7 bỏ sản phẩm này.</translation></message>
    <message><source>window.hint.project.sheets_of_text</source><translation>Ở bước 2, thêm từng tệp văn bản như một bảng.</translation></message>
    <message><source>window.hint.project.unknown_figure</source><translation>Ở bước 2, cho biết cột nào chứa số liệu này; hoặc ở bước 4, 5 chọn số liệu khác.</translation></message>
    <message><source>window.hint.project.unknown_figure_near</source><translation>Ở bước 2, cho biết cột nào chứa số liệu này; hoặc ở bước 4, 5 chọn số liệu khác.</translation></message>
    <message><source>window.hint.project.unknown_map</source><translation>Ở bước 5, chọn một bản đồ có trong danh sách.</translation></message>
    <message><source>window.hint.qgis.needs_layer</source><translation>Ở bước 7, thêm một lớp GeoPackage (.gpkg).</translation></message>
    <message><source>window.hint.qgis.needs_map</source><translation>Ở bước 5, thêm ít nhất một bản đồ.</translation></message>
    <message><source>window.hint.sheet.rows_without_group</source><translation>Nếu đó là tên biểu hay dòng cộng, ở bước 2 bấm vào số dòng rồi chọn bỏ qua.</translation></message>
    <message><source>window.hint.study.figure_twice_undated</source><translation>Ở bước 2, ghi kỳ số liệu của từng bảng, ví dụ Quý I/2025.</translation></message>
    <message><source>window.hint.study.nothing_recognised</source><translation>Ở bước 2, bấm vào đầu cột có số liệu rồi chọn “số liệu”; ở bước 4, lấy cột đó làm chỉ số.</translation></message>
    <message><source>window.hint.study.recognised_twice</source><translation>Ở bước 2, chỉ giữ một trong hai cột làm số liệu.</translation></message>
    <message><source>window.hint.study.undated</source><translation>Ở bước 2, ghi kỳ số liệu của mọi bảng.</translation></message>
    <message><source>window.hint.study_table.not_rolled_up</source><translation>Ở bước 2, dùng cả cột tử số và mẫu số; ở bước 4, lập tỷ lệ từ hai cột đó. Tỷ lệ không bao giờ được lấy trung bình.</translation></message>
    <message><source>window.hint.table.number_cell_ambiguous</source><translation>Viết số không có dấu ngăn hàng nghìn; hoặc ở bước 2 chọn cách đọc số của bảng.</translation></message>
    <message><source>window.hint.table.number_style</source><translation>Nếu sai, ở bước 2 chọn cách đọc số của bảng: 1.234,5 hay 1,234.5.</translation></message>
    <message><source>window.hint.weakness.geometric_of_z</source><translation>Chọn cách chuẩn hóa khác cho chỉ số tổng hợp trong tệp dự án.</translation></message>
    <message><source>window.hint.weakness.no_direction</source><translation>Ở bước 4, chọn hướng tốt của chỉ số này.</translation></message>
    <message><source>window.hint.weakness.no_rules</source><translation>Ở bước 4, ghi mục tiêu cho một chỉ số.</translation></message>
    <message><source>window.hint.weakness.no_target</source><translation>Ở bước 4, ghi mục tiêu cho chỉ số này.</translation></message>
    <message><source>window.hint.weakness.no_targets</source><translation>Ở bước 4, ghi mục tiêu cho một chỉ số.</translation></message>
    <message><source>window.hint.weakness.several_kinds</source><translation>Ở bước 2, ghi kỳ cùng loại (quý hoặc năm) cho các bảng.</translation></message>
    <message><source>window.text.border_map.no_clusters</source><translation>bản đồ cụm liên kết cần tệp các cụm, mà dự án chưa có</translation></message>
    <message><source>window.text.map_kind.needs</source><translation>kiểu vẽ của bản đồ này cần thêm một số liệu thứ hai</translation></message>
    <message><source>window.text.map_kind.only_of</source><translation>bản đồ này có điều chỉ dùng cho kiểu vẽ khác</translation></message>
    <message><source>window.text.map_kind.shaded_count</source><translation>“{figure}” là số đếm: tô màu khiến đơn vị rộng trông như có nhiều hơn; vòng tròn cho thấy đúng số đếm</translation></message>
    <message><source>window.text.panels.clusters</source><translation>bản đồ cụm liên kết không vẽ được nhiều kỳ trên một trang: cụm được xét tại một ngày</translation></message>
    <message><source>window.text.panels.kind</source><translation>kiểu vẽ này không đặt được nhiều kỳ trên một trang</translation></message>
    <message><source>window.text.panels.number</source><translation>bản đồ nhiều kỳ có {count} kỳ</translation></message>
    <message><source>window.text.panels.outline</source><translation>viền địa bàn yếu không dùng cùng bản đồ nhiều kỳ</translation></message>
    <message><source>window.text.panels.period_too</source><translation>bản đồ ghi cả một kỳ và nhiều kỳ</translation></message>
    <message><source>window.text.project.output_without_clusters</source><translation>sản phẩm về cụm liên kết cần tệp các cụm, mà dự án chưa có</translation></message>
    <message><source>window.text.weakness.no_target</source><translation>chỉ số “{indicator}” chưa có mục tiêu</translation></message>
    <message><source>window.text.weakness.no_targets</source><translation>quy tắc địa bàn yếu cần mục tiêu, nhưng chưa chỉ số nào có</translation></message>
    <message><source>window.text.weakness.no_direction</source><translation>chưa nói “{indicator}” cao là tốt hay thấp là tốt</translation></message>
    <message><source>window.text.weakness.no_rules</source><translation>không biết thế nào là yếu: chưa có quy tắc, và không chỉ số nào có mục tiêu</translation></message>
    <message><source>window.text.weakness.targets_only</source><translation>chưa có quy tắc riêng: đơn vị yếu là đơn vị chưa đạt mục tiêu của chỉ số nào đó</translation></message>
    <message><source>window.text.weakness.several_kinds</source><translation>“{indicator}” có cả quý và năm (hoặc loại kỳ khác), không rõ lấy kỳ nào</translation></message>
</context>
</TS>
