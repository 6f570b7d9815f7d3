<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>init.exists</source><translation>tệp này đã có, và không bao giờ bị ghi đè</translation></message>
    <message><source>init.exists.hint</source><translation>Hãy chọn tên khác với -o, hoặc chuyển dự án cũ đi nơi khác.</translation></message>
    <message><source>init.no_layer</source><translation>tệp không có lớp vùng nào</translation></message>
    <message><source>init.no_layer.hint</source><translation>Hãy ghi tệp ranh giới các xã trước, rồi đến các bảng.</translation></message>
    <message><source>init.taken_away</source><translation>đã bỏ bớt một phần đề xuất vì kiểm tra không chấp nhận: {reason}</translation></message>
    <message><source>init.taken_away.hint</source><translation>Dự án giữ phần còn lại; hãy tự thêm phần đó.</translation></message>
    <message><source>init.done</source><translation>{project}: dự án có {tables} bảng, {figures} số liệu, {indicators} chỉ tiêu, {maps} bản đồ</translation></message>
    <message><source>init.line</source><translation>{key}: {value} – {text}</translation></message>
    <message><source>init.line_open</source><translation>cần điền: {key} – {text}</translation></message>
    <message><source>init.next</source><translation>Tiếp theo: diaban check {project}, rồi diaban run {project}</translation></message>
    <message><source>init.left_out</source><translation>bỏ qua: {path} – {reason}</translation></message>
    <message><source>init.left_out_sheet</source><translation>bỏ qua: {path}, trang tính “{sheet}” – {reason}</translation></message>
    <message><source>init.title</source><translation>tên được in ra: hãy ghi tên thật</translation></message>
    <message><source>init.day</source><translation>ngày cuối của kỳ mới nhất</translation></message>
    <message><source>init.day_open</source><translation>ngày của số liệu, in trên bản đồ</translation></message>
    <message><source>init.source</source><translation>nguồn in trên bản đồ; không ghi thì in tên các tệp</translation></message>
    <message><source>init.author</source><translation>người hoặc đơn vị lập, in trên bản đồ</translation></message>
    <message><source>init.layer_met</source><translation>trong {count} lớp, lớp này khớp với các bảng</translation></message>
    <message><source>init.layer_largest</source><translation>trong {count} lớp, lớp này có nhiều đơn vị nhất</translation></message>
    <message><source>init.key</source><translation>{count} mã khác nhau</translation></message>
    <message><source>init.name</source><translation>tên như “{example}”</translation></message>
    <message><source>init.parent</source><translation>đơn vị cấp trên, có {count}</translation></message>
    <message><source>init.level</source><translation>theo chữ đứng trước tên</translation></message>
    <message><source>init.vintage</source><translation>ngày mà ranh giới và mã số này có hiệu lực</translation></message>
    <message><source>init.table_key</source><translation>{met} trên {values} dòng có mã của một đơn vị</translation></message>
    <message><source>init.table_name</source><translation>{met} trên {values} dòng có tên của một đơn vị</translation></message>
    <message><source>init.table_name_beside</source><translation>tên đi cùng mã, dùng cho báo cáo</translation></message>
    <message><source>init.table_parent</source><translation>đơn vị cấp trên</translation></message>
    <message><source>init.period_sheet</source><translation>theo tên trang tính</translation></message>
    <message><source>init.period_title</source><translation>theo dòng tiêu đề trên bảng</translation></message>
    <message><source>init.period_file</source><translation>theo tên tệp</translation></message>
    <message><source>init.period_header</source><translation>theo tiêu đề các cột</translation></message>
    <message><source>init.period_columns</source><translation>tiêu đề ghi kỳ: mỗi kỳ một cột</translation></message>
    <message><source>init.period_column</source><translation>mỗi dòng ghi kỳ của mình</translation></message>
    <message><source>init.period_open</source><translation>tên tệp, trang tính, dòng tiêu đề và tên cột đều không ghi kỳ số liệu</translation></message>
    <message><source>init.sheets</source><translation>các trang tính cùng cột, mỗi trang một kỳ</translation></message>
    <message><source>init.files</source><translation>các tệp cùng cột, mỗi tệp một kỳ</translation></message>
    <message><source>init.long</source><translation>mỗi dòng một số liệu: đơn vị, kỳ, chỉ tiêu, giá trị</translation></message>
    <message><source>init.numbers</source><translation>có cột đọc được theo hai cách: hãy xem lại số liệu</translation></message>
    <message><source>init.figure_known</source><translation>{name}</translation></message>
    <message><source>init.figure_unknown</source><translation>chưa có trong danh mục: khóa đặt theo tiêu đề</translation></message>
    <message><source>init.no_unit_column</source><translation>không có cột nào chứa mã hay tên của các đơn vị này</translation></message>
    <message><source>init.no_figures</source><translation>không có cột số liệu nào</translation></message>
    <message><source>init.indicator</source><translation>{name}</translation></message>
    <message><source>init.indicator_own</source><translation>tỷ lệ do bảng ghi sẵn, chưa có trong danh mục: xem lại tên, thêm direction nếu cần</translation></message>
    <message><source>init.maps</source><translation>cách chia bậc và bảng màu chỉ là gợi ý: hãy chọn theo thói quen người xem</translation></message>
    <message><source>init.head.made</source><translation>Diaban viết tệp này sau khi xem các tệp. Cứ sửa tùy ý; mọi khóa được giải thích trong project-file.md.</translation></message>
    <message><source>init.head.check</source><translation>Kiểm tra: diaban check {file}</translation></message>
    <message><source>init.head.run</source><translation>Chạy: diaban run {file}</translation></message>
    <message><source>init.head.boundaries</source><translation>Các đơn vị</translation></message>
    <message><source>init.head.tables</source><translation>Các số liệu: khóa, rồi tiêu đề cột</translation></message>
    <message><source>init.head.indicators</source><translation>Các chỉ tiêu trong danh mục tính được từ số liệu này</translation></message>
    <message><source>init.head.maps</source><translation>Các bản đồ</translation></message>
    <message><source>init.head.outputs</source><translation>Các tệp cần ghi, vào thư mục "output" cạnh tệp này</translation></message>
    <message><source>init.map.method</source><translation>quantile, equal, natural, pretty, sd, headtail, box, geometric</translation></message>
    <message><source>init.map.palette</source><translation>ColorBrewer, viridis, cividis, magma, inferno; "-r" để đảo</translation></message>
    <message><source>init.map.circles</source><translation>số đếm: vòng tròn; nền màu chỉ cho thấy đơn vị nào rộng</translation></message>
    <message><source>init.map.breaks</source><translation>ngưỡng tự chọn, thay cho method và classes</translation></message>
    <message><source>init.map.title</source><translation>không ghi thì là tên chỉ tiêu</translation></message>
    <message><source>init.output.shapefile</source><translation>cho phần mềm cũ</translation></message>
</context>
</TS>
