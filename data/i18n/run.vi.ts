<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>stage.read</source><translation>Đang đọc</translation></message>
    <message><source>stage.repair</source><translation>Đang kiểm tra hình học</translation></message>
    <message><source>stage.write</source><translation>Đang ghi</translation></message>
    <message><source>stage.draw</source><translation>Đang vẽ</translation></message>
    <message><source>study.figure_twice</source><translation>"{key}" được cho hai lần trong kỳ "{period}"</translation></message>
    <message><source>study.figure_twice.hint</source><translation>Đặt kỳ khác nhau cho hai bảng, hoặc khóa khác nhau cho hai cột.</translation></message>
    <message><source>study.figure_twice_undated</source><translation>"{key}" được cho hai lần mà không nêu kỳ nào</translation></message>
    <message><source>study.figure_twice_undated.hint</source><translation>Hãy nêu kỳ (period) của từng bảng hoặc trang tính, ví dụ 2025-Q1, hoặc đặt khóa khác nhau cho hai cột.</translation></message>
    <message><source>selection.kept</source><translation>giữ {kept} trên {read} với điều kiện {selection}</translation></message>
    <message><source>selection.nothing_left</source><translation>không có mục nào thỏa {selection}</translation></message>
    <message><source>selection.nothing_left.hint</source><translation>Giá trị được so như chữ: 01 khác 1.</translation></message>
    <message><source>selection.field_missing</source><translation>lớp không có trường này</translation></message>
    <message><source>selection.field_missing.hint</source><translation>`diaban inspect TỆP` liệt kê các trường.</translation></message>
    <message><source>unit.numbered</source><translation>không thấy trường mã nào; các đơn vị được đánh số theo thứ tự trong tệp</translation></message>
    <message><source>unit.numbered.hint</source><translation>Nếu cần mã, hãy chỉ trường mã bằng --key.</translation></message>
    <message><source>repair.unit</source><translation>đã sửa hình học ({reason} tại {at}); diện tích trước {before} km², sau {after} km²</translation></message>
    <message><source>repair.unit.hint</source><translation>Xem lại đơn vị này trên bản đồ và sửa ở tệp gốc.</translation></message>
    <message><source>repair.area_changes</source><translation>hình học không hợp lệ ({reason} tại {at}); nếu sửa, diện tích sẽ đổi từ {before} km² thành {after} km², quá 0,1 %</translation></message>
    <message><source>repair.area_changes.hint</source><translation>Hãy sửa ở tệp gốc, hoặc chấp nhận bằng --allow-area-change.</translation></message>
    <message><source>repair.nothing_left</source><translation>hình học không hợp lệ ({reason} tại {at}); sau khi sửa sẽ không còn gì</translation></message>
    <message><source>repair.nothing_left.hint</source><translation>Hãy sửa đơn vị này ở tệp gốc.</translation></message>
    <message><source>run.done</source><translation>{project}: {units} đơn vị, đã ghi {files} tệp</translation></message>
    <message><source>run.failed</source><translation>{project}: không thành công, không ghi gì</translation></message>
    <message><source>run.no_figure</source><translation>không có số liệu "{indicator}" cho kỳ "{period}"; các kỳ có: {periods}</translation></message>
    <message><source>run.no_figure.hint</source><translation>Ghi rõ kỳ (period) của bản đồ (dòng {line}).</translation></message>
    <message><source>run.no_figure_at_all</source><translation>không có số liệu "{indicator}": không bảng nào có cột này và cũng không tính được từ các số liệu khác</translation></message>
    <message><source>run.no_figure_at_all.hint</source><translation>Hãy nêu tên cột ở mục columns của bảng, hoặc chọn chỉ tiêu khác cho bản đồ (dòng {line}).</translation></message>
    <message><source>run.no_since</source><translation>không có số liệu “{indicator}” của kỳ trước “{since}” để so sánh; các kỳ có số liệu: {periods}</translation></message>
    <message><source>run.no_since.hint</source><translation>Sửa since của bản đồ (dòng {line}), hoặc thêm bảng của kỳ đó.</translation></message>
    <message><source>run.several_periods</source><translation>"{indicator}" có số liệu của nhiều kỳ: {periods}</translation></message>
    <message><source>run.several_periods.hint</source><translation>Ghi rõ kỳ (period) của bản đồ (dòng {line}).</translation></message>
    <message><source>run.note.repaired</source><translation>Số đơn vị đã sửa hình học: {count}</translation></message>
    <message><source>run.note.rows_left_out</source><translation>Số dòng của các bảng không dùng được: {count} (xem báo cáo ghép)</translation></message>
    <message><source>run.only_unknown</source><translation>không có kết quả nào tên "{word}"; hiện có: {known}</translation></message>
    <message><source>run.only_unknown.hint</source><translation>Ghi đường dẫn, loại (layer, map, table, join_report) hoặc key của bản đồ.</translation></message>
    <message><source>run.output_twice</source><translation>một dự án trước trong lần chạy này đã ghi tệp này</translation></message>
    <message><source>run.output_twice.hint</source><translation>Hãy chạy các dự án vào thư mục khác nhau, hoặc đặt tên kết quả khác nhau.</translation></message>
    <message><source>run.link_leaves</source><translation>có liên kết dẫn ra ngoài thư mục kết quả</translation></message>
    <message><source>run.link_leaves.hint</source><translation>Hãy bỏ liên kết đó hoặc chọn thư mục khác bằng -o.</translation></message>
    <message><source>check.done</source><translation>{project}: đã đọc và ghép {units} đơn vị; {warnings} cảnh báo; không ghi gì</translation></message>
    <message><source>join.summary</source><translation>{table}: khớp {matched} trên {units} đơn vị và {rows} dòng</translation></message>
    <message><source>convert.no_crs</source><translation>tệp không cho biết hệ tọa độ</translation></message>
    <message><source>convert.no_crs.hint</source><translation>Hãy ghi rõ bằng --input-crs, ví dụ --input-crs EPSG:5897.</translation></message>
    <message><source>convert.cannot_transform</source><translation>{count} điểm không nằm được trong {crs}</translation></message>
    <message><source>convert.cannot_transform.hint</source><translation>Hãy chọn hệ tọa độ bao được toàn bộ lớp.</translation></message>
    <message><source>convert.transformed</source><translation>tọa độ chuyển từ {from} sang {to} bằng "{operation}"; riêng việc đổi hệ quy chiếu làm dịch chuyển {shift} m</translation></message>
    <message><source>output.description</source><translation>Lập từ {source}. Ngày: {date}. Ô thiếu số liệu để trống (null), không phải số 0.</translation></message>
    <message><source>output.description_undated</source><translation>Lập từ {source}. Không ghi ngày của số liệu. Ô thiếu số liệu để trống (null), không phải số 0.</translation></message>
    <message><source>output.done</source><translation>đã ghi: {units} đơn vị, {fields} trường</translation></message>
    <message><source>map.field_missing</source><translation>lớp không có trường này; các trường có: {known}</translation></message>
    <message><source>map.field_missing.hint</source><translation>Hãy chọn một trường bằng --value.</translation></message>
    <message><source>map.field_not_numeric</source><translation>trường này chứa chữ, không phải số</translation></message>
    <message><source>map.field_not_numeric.hint</source><translation>Chọn trường số, hoặc ghép một bảng có cột được đọc là số.</translation></message>
    <message><source>run.summary</source><translation>Xong {done} trên {projects} dự án, {failed} dự án lỗi; đã ghi {files} tệp</translation></message>
    <message><source>run.nothing_chosen</source><translation>{project}: không có kết quả nào được yêu cầu</translation></message>
    <message><source>repair.tangled</source><translation>đường ranh giới của đơn vị này tự cắt khoảng {count} lần nên không sửa được</translation></message>
    <message><source>repair.tangled.hint</source><translation>Hãy vẽ lại đơn vị này, hoặc lấy ranh giới từ nguồn khác.</translation></message>
</context>
</TS>
