<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.act.add_data</source><translation>Thêm bảng số liệu…</translation></message>
    <message><source>window.undo.import</source><translation>sửa cách đọc tệp</translation></message>
    <message><source>window.drop.unknown</source><translation>Diaban không mở được loại tệp “{ending}”</translation></message>
    <message><source>window.drop.unknown.hint</source><translation>Thả dự án (.diaban.yaml), lớp ranh giới (GPKG, SHP, GeoJSON, KML) hoặc bảng (XLSX, XLS, ODS, CSV)</translation></message>
    <message><source>window.import</source><translation>Xem trước số liệu nhập</translation></message>
    <message><source>window.import.parts</source><translation>Tệp</translation></message>
    <message><source>window.import.part.boundaries</source><translation>Ranh giới: {file}</translation></message>
    <message><source>window.import.part.table</source><translation>Bảng {number}: {file}</translation></message>
    <message><source>window.import.part.file_of_table</source><translation>Bảng {number}, tệp {piece}/{pieces}: {file}</translation></message>
    <message><source>window.import.part.sheet_of_table</source><translation>Bảng {number}, trang tính {piece}/{pieces}: {file}</translation></message>
    <message><source>window.import.add</source><translation>Thêm bảng…</translation></message>
    <message><source>window.import.drops</source><translation>Có cột hoặc bảng mà dự án đang dùng nay không còn được lấy. Những phần dựa vào đó cũng bị bỏ theo; có thể hoàn tác.</translation></message>
    <message><source>window.import.remove</source><translation>Bỏ bảng này</translation></message>
    <message><source>window.import.use_it</source><translation>Dùng như trên</translation></message>
    <message><source>window.import.cancel</source><translation>Thôi</translation></message>
    <message><source>window.import.again</source><translation>Đọc lại</translation></message>
    <message><source>window.import.stopped</source><translation>Đã dừng đọc tệp; chưa có gì thay đổi</translation></message>
    <message><source>window.import.sheet</source><translation>Trang tính</translation></message>
    <message><source>window.import.sheet.hidden</source><translation>{sheet} (đang ẩn)</translation></message>
    <message><source>window.import.sheet.only</source><translation>chỉ có một</translation></message>
    <message><source>window.import.block</source><translation>Bảng trên trang</translation></message>
    <message><source>window.import.block.number</source><translation>bảng thứ {number}</translation></message>
    <message><source>window.import.encoding</source><translation>Bảng mã</translation></message>
    <message><source>window.import.encoding.auto</source><translation>tự nhận</translation></message>
    <message><source>window.import.encoding.found</source><translation>tự nhận: {encoding}</translation></message>
    <message><source>window.import.numbers</source><translation>Dấu thập phân</translation></message>
    <message><source>window.import.period</source><translation>Kỳ số liệu</translation></message>
    <message><source>window.import.period.example</source><translation>Quý III/2025, Tháng 9/2025, 2025</translation></message>
    <message><source>window.import.period.own</source><translation>bảng tự ghi kỳ</translation></message>
    <message><source>window.import.period.bad</source><translation>“{written}” không phải là kỳ số liệu; hãy ghi như 2025, Quý III/2025 hoặc Tháng 9/2025</translation></message>
    <message><source>window.import.rows_auto</source><translation>Để tự nhận lại các dòng</translation></message>
    <message><source>window.import.layer</source><translation>Lớp</translation></message>
    <message><source>window.import.crs</source><translation>Hệ tọa độ</translation></message>
    <message><source>window.import.crs.of_file</source><translation>theo tệp: {crs}</translation></message>
    <message><source>window.import.crs.as_file</source><translation>theo tệp</translation></message>
    <message><source>window.import.swap_axes</source><translation>Tệp ghi vĩ độ trước kinh độ</translation></message>
    <message><source>window.import.vintage</source><translation>Ranh giới của ngày</translation></message>
    <message><source>window.import.vintage.example</source><translation>ví dụ 01/07/2025</translation></message>
    <message><source>window.import.vintage.found</source><translation>nhận ra: {vintage}</translation></message>
    <message><source>window.import.grid</source><translation>Các ô của tệp</translation></message>
    <message><source>window.import.marks</source><translation>Sửa dòng này</translation></message>
    <message><source>window.import.use</source><translation>Cột này là</translation></message>
    <message><source>window.import.reading</source><translation>Cách đọc số</translation></message>
    <message><source>window.import.column</source><translation>Cột {column} “{header}”</translation></message>
    <message><source>window.import.field</source><translation>Trường “{header}”</translation></message>
    <message><source>window.import.column_figure</source><translation>Cột {column} “{header}”, số liệu {figure}</translation></message>
    <message><source>window.import.column_blank</source><translation>Cột {column}, trống</translation></message>
    <message><source>window.import.row</source><translation>Dòng {row}: {role}</translation></message>
    <message><source>window.import.row_plain</source><translation>Dòng {row}</translation></message>
    <message><source>window.import.persons</source><translation>Cột này ghi thông tin cá nhân nên không hiện ra</translation></message>
    <message><source>window.import.type.open</source><translation>có hai cách đọc</translation></message>
    <message><source>window.import.type.comma</source><translation>số 1.234,5</translation></message>
    <message><source>window.import.type.point</source><translation>số 1,234.5</translation></message>
    <message><source>window.import.use.ignored</source><translation>không dùng</translation></message>
    <message><source>window.import.use.code</source><translation>mã đơn vị</translation></message>
    <message><source>window.import.use.name</source><translation>tên đơn vị</translation></message>
    <message><source>window.import.use.parent</source><translation>đơn vị cấp trên</translation></message>
    <message><source>window.import.use.figure</source><translation>số liệu</translation></message>
    <message><source>window.import.use.period</source><translation>kỳ số liệu</translation></message>
    <message><source>window.import.use.indicator</source><translation>tên chỉ tiêu</translation></message>
    <message><source>window.import.use.value</source><translation>giá trị</translation></message>
    <message><source>window.import.reading.auto</source><translation>tự nhận</translation></message>
    <message><source>window.import.reading.comma</source><translation>dấu phẩy: 1.234,5</translation></message>
    <message><source>window.import.reading.point</source><translation>dấu chấm: 1,234.5</translation></message>
    <message><source>window.import.reading.fraction</source><translation>phân số: 56/64</translation></message>
    <message><source>window.import.reading.text</source><translation>là chữ</translation></message>
    <message><source>window.import.reading.by_column</source><translation>riêng từng cột</translation></message>
    <message><source>window.import.mark.header</source><translation>Đây là dòng tên cột</translation></message>
    <message><source>window.import.mark.header_to</source><translation>Tên cột kéo xuống đến hết dòng này</translation></message>
    <message><source>window.import.mark.data_from</source><translation>Số liệu bắt đầu từ dòng này</translation></message>
    <message><source>window.import.mark.data_to</source><translation>Số liệu kết thúc ở dòng này</translation></message>
    <message><source>window.import.mark.skip</source><translation>Bỏ qua dòng này</translation></message>
    <message><source>window.import.mark.keep</source><translation>Không bỏ qua dòng này nữa</translation></message>
    <message><source>window.import.legend.header</source><translation>tên cột</translation></message>
    <message><source>window.import.legend.group</source><translation>đơn vị cấp trên</translation></message>
    <message><source>window.import.legend.total</source><translation>dòng cộng</translation></message>
    <message><source>window.import.legend.note</source><translation>tên biểu, ghi chú, chữ ký</translation></message>
    <message><source>window.import.legend.skipped</source><translation>bỏ qua</translation></message>
    <message><source>window.import.legend.rest</source><translation>Dòng không tô màu là số liệu. Bấm vào đầu dòng hay đầu cột để sửa.</translation></message>
    <message><source>window.import.summary</source><translation>{rows} dòng số liệu, {figures} cột số liệu được dùng; {left} dòng khác để riêng, không phải số liệu</translation></message>
    <message><source>window.import.not_understood</source><translation>Chưa hiểu được bảng này; hãy chỉ ra dòng tên cột</translation></message>
    <message><source>window.import.not_read</source><translation>Không đọc được tệp này</translation></message>
    <message><source>window.import.layer_summary</source><translation>{units} đơn vị, {vertices} điểm ranh giới, không có lỗi hình; đang hiện {shown} đơn vị đầu</translation></message>
    <message><source>window.import.layer_summary_faulty</source><translation>{units} đơn vị, {vertices} điểm ranh giới, {faulty} đơn vị có lỗi hình sẽ được sửa khi dùng; đang hiện {shown} đơn vị đầu</translation></message>
    <message><source>window.import.left_out</source><translation>{count} trang tính không dùng được, như “{sheet}”: {why}</translation></message>
    <message><source>window.import.no_unit_column</source><translation>không có cột mã hay tên đơn vị nào</translation></message>
    <message><source>window.import.no_unit_column.hint</source><translation>Chọn một cột làm mã đơn vị hoặc tên đơn vị</translation></message>
    <message><source>window.import.column_plain</source><translation>Cột {column}</translation></message>
    <message><source>window.import.summary_all</source><translation>{rows} dòng số liệu, {figures} cột số liệu được dùng</translation></message>
    <message><source>window.import.drop_missing</source><translation>Bỏ các cột không còn trong tệp</translation></message>
    <message><source>window.import.hint.sheet.no_header_found</source><translation>Bấm vào đầu dòng có tên cột rồi chọn “Đây là dòng tên cột”</translation></message>
    <message><source>window.import.hint.sheet.several_blocks</source><translation>Chọn bảng cần dùng ở ô “Bảng trên trang”</translation></message>
    <message><source>window.import.hint.sheet.no_such_row</source><translation>Bấm “Để tự nhận lại các dòng”, hoặc bấm vào đầu dòng để chỉ lại</translation></message>
    <message><source>window.import.hint.table.sheet_needed</source><translation>Chọn trang ở ô “Trang tính”</translation></message>
    <message><source>window.import.hint.table.column_missing</source><translation>Bấm vào đầu một cột để dùng cột đó, hoặc bỏ các cột không còn trong tệp</translation></message>
    <message><source>window.import.hint.unit.no_key</source><translation>Bấm vào đầu trường ghi mã rồi chọn “mã đơn vị”</translation></message>
    <message><source>window.import.hint.unit.key_ambiguous</source><translation>Bấm vào đầu trường ghi mã rồi chọn “mã đơn vị”</translation></message>
    <message><source>window.import.hint.layer.several</source><translation>Chọn ở ô “Lớp”</translation></message>
    <message><source>window.import.hint.layer.not_found</source><translation>Chọn ở ô “Lớp”</translation></message>
    <message><source>window.import.hint.layer.metres_for_degrees</source><translation>Chọn đúng hệ ở ô “Hệ tọa độ”</translation></message>
    <message><source>window.import.hint.layer.degrees_for_metres</source><translation>Chọn đúng hệ ở ô “Hệ tọa độ”</translation></message>
    <message><source>window.import.hint.join.no_key</source><translation>Bấm vào đầu cột ghi mã hoặc tên đơn vị rồi chọn</translation></message>
    <message><source>window.import.hint.join.key_ambiguous</source><translation>Bấm vào đầu cột đúng rồi chọn “mã đơn vị” hoặc “tên đơn vị”</translation></message>
    <message><source>window.import.hint.value.open_number</source><translation>Bấm vào đầu cột đó rồi chọn cách đọc số</translation></message>
    <message><source>window.import.hint.value.open_fraction</source><translation>Bấm vào đầu cột đó rồi chọn cách đọc</translation></message>
    <message><source>window.import.nothing_taken</source><translation>Chưa nhận bảng nào; dự án giữ nguyên</translation></message>
</context>
</TS>
