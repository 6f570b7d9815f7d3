<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>join.key_found</source><translation>ghép theo mã ở cột “{column}”: {met} trong {values} giá trị là mã của đơn vị</translation></message>
    <message><source>join.name_found</source><translation>ghép theo tên ở cột “{column}”: {met} trong {values} giá trị là tên của đơn vị</translation></message>
    <message><source>join.no_key</source><translation>không có cột nào mà ít nhất một nửa số dòng là mã hoặc tên đơn vị của lớp ranh giới; các cột hiện có: {columns}</translation></message>
    <message><source>join.no_key.hint</source><translation>Hãy chỉ rõ cột bằng --key (mã) hoặc --name (tên), và kiểm tra xem bảng và lớp có cùng loại đơn vị, cùng thời kỳ không.</translation></message>
    <message><source>join.key_ambiguous</source><translation>có nhiều cột khớp với đơn vị như nhau nhưng giá trị lại khác nhau: {columns}</translation></message>
    <message><source>join.key_ambiguous.hint</source><translation>Hãy chỉ rõ cột đúng bằng --key (mã) hoặc --name (tên).</translation></message>
    <message><source>join.code_name_disagree</source><translation>cột mã “{code}” và cột tên “{name}” đều khớp với đơn vị của lớp, nhưng ở phần lớn số dòng chỉ hai đơn vị khác nhau</translation></message>
    <message><source>join.code_name_disagree.hint</source><translation>Có lẽ mã hoặc tên bị lệch dòng: hãy sửa bảng. Nếu cột mã đúng, hãy chỉ rõ bằng --key; nếu cột tên đúng, bằng --name.</translation></message>
    <message><source>join.layer_without_names</source><translation>lớp ranh giới không có tên đơn vị nên không ghép theo tên được</translation></message>
    <message><source>join.layer_without_names.hint</source><translation>Hãy chỉ rõ trường tên của lớp (boundaries: name: trong tệp dự án), hoặc ghép theo mã bằng --key.</translation></message>
    <message><source>join.nothing_matches</source><translation>không dòng nào khớp với đơn vị của {layer}: bảng ghi {row_keys}; lớp ranh giới ghi {unit_keys}</translation></message>
    <message><source>join.nothing_matches.hint</source><translation>Hãy kiểm tra đã dùng đúng cột, đúng trường chưa và hai bên có cùng loại đơn vị, cùng thời kỳ không; chỉ rõ bằng --key hoặc --name.</translation></message>
    <message><source>join.nothing_matches_zeros</source><translation>không dòng nào khớp với đơn vị của {layer}, nhưng có {count} mã chỉ khác nhau ở số 0 đầu: bảng ghi “{row_key}”, lớp ranh giới ghi “{unit_key}”</translation></message>
    <message><source>join.nothing_matches_zeros.hint</source><translation>Có lẽ bảng tính đã hiểu mã là số. Hãy lưu cột mã dạng văn bản, đủ số 0 ở đầu (trong Excel: định dạng Text); chương trình không tự thêm số 0.</translation></message>
    <message><source>join.only_duplicates</source><translation>không ghép được dòng nào: cả {count} dòng đều có mã hoặc tên bị lặp trong bảng: {first} (dòng {rows})</translation></message>
    <message><source>join.only_duplicates.hint</source><translation>Hãy để mỗi đơn vị một dòng: nếu bảng có nhiều kỳ hoặc nhiều đơn vị con thì lọc hoặc cộng lại trước.</translation></message>
    <message><source>join.parents_differ</source><translation>không có đơn vị cấp trên nào trong bảng trùng với {layer}: bảng ghi {row_parents}; lớp ranh giới ghi {unit_parents}</translation></message>
    <message><source>join.parents_differ.hint</source><translation>Hai bên phải ghi đơn vị cấp trên cùng một kiểu, mã với mã hoặc tên với tên: hãy chọn cột khác bằng --parent, hoặc trường khác (boundaries: parent: trong tệp dự án).</translation></message>
    <message><source>join.parent_not_in_layer</source><translation>không dùng được cột “{column}” (đơn vị cấp trên) vì lớp ranh giới không có trường cấp trên; những tên lặp lại trong lớp sẽ không được ghép</translation></message>
    <message><source>join.parent_not_in_layer.hint</source><translation>Hãy chỉ rõ trường đơn vị cấp trên của lớp (boundaries: parent: trong tệp dự án).</translation></message>
    <message><source>join.no_parent_column</source><translation>chưa chỉ rõ cột đơn vị cấp trên của bảng nên chỉ ghép những tên có một lần trong toàn lớp (trường cấp trên của lớp: “{field}”)</translation></message>
    <message><source>join.no_parent_column.hint</source><translation>Hãy chỉ rõ cột của bảng bằng --parent (trong dự án: parent), ghi cùng kiểu với trường đó.</translation></message>
    <message><source>join.names_normalised</source><translation>{count} tên chỉ khác lớp ranh giới ở chữ hoa, dấu cách hoặc dấu nháy, đã được ghép</translation></message>
    <message><source>join.units_without_row</source><translation>số đơn vị không có dòng số liệu: {count} ({first})</translation></message>
    <message><source>join.units_without_row.hint</source><translation>Các đơn vị này được thể hiện là “chưa ghép được”, không bao giờ là số 0. Hãy bổ sung dòng, hoặc sửa mã, tên trong bảng.</translation></message>
    <message><source>join.rows_without_unit</source><translation>số dòng không có đơn vị tương ứng trong lớp ranh giới: {count} ({first}; dòng {rows})</translation></message>
    <message><source>join.rows_without_unit.hint</source><translation>Số liệu các dòng này không được dùng. Hãy sửa mã hoặc tên ở các dòng đó; dòng tổng cộng, ghi chú có thể giữ nguyên.</translation></message>
    <message><source>join.duplicate_rows</source><translation>số dòng có mã hoặc tên bị lặp trong bảng: {count} ({first}; dòng {rows}); không dòng nào được ghép</translation></message>
    <message><source>join.duplicate_rows.hint</source><translation>Hãy để mỗi đơn vị một dòng, hoặc chỉ rõ cột cấp trên bằng --parent (trong dự án: parent) nếu các đơn vị trùng tên thuộc cấp trên khác nhau.</translation></message>
    <message><source>join.duplicate_units</source><translation>số đơn vị có mã hoặc tên bị lặp trong lớp ranh giới: {count} ({first}); không đơn vị nào được ghép</translation></message>
    <message><source>join.duplicate_units.hint</source><translation>Hãy sửa mã trong tệp ranh giới; nếu ghép theo tên thì chỉ rõ đơn vị cấp trên ở cả hai bên, hoặc ghép theo mã.</translation></message>
    <message><source>join.leading_zeros</source><translation>còn {count} mã chỉ khác nhau ở số 0 đầu nên chưa ghép: bảng ghi “{row_key}”, lớp ranh giới ghi “{unit_key}”</translation></message>
    <message><source>join.leading_zeros.hint</source><translation>Hãy ghi các mã này dạng văn bản, đủ số 0 ở đầu; chương trình không tự thêm số 0.</translation></message>
    <message><source>join.report.status</source><translation>Tình trạng</translation></message>
    <message><source>join.report.count</source><translation>Số lượng</translation></message>
    <message><source>join.report.key</source><translation>Mã hoặc tên</translation></message>
    <message><source>join.report.name</source><translation>Tên</translation></message>
    <message><source>join.report.parent</source><translation>Đơn vị cấp trên</translation></message>
    <message><source>join.report.row</source><translation>Dòng trong bảng</translation></message>
    <message><source>join.report.units</source><translation>Đơn vị trong lớp ranh giới</translation></message>
    <message><source>join.report.rows</source><translation>Dòng trong bảng số liệu</translation></message>
    <message><source>join.report.matched</source><translation>Khớp</translation></message>
    <message><source>join.report.units_without_row</source><translation>Đơn vị không có dòng trong bảng</translation></message>
    <message><source>join.report.rows_without_unit</source><translation>Dòng không có đơn vị</translation></message>
    <message><source>join.report.duplicate_rows</source><translation>Dòng bị lặp trong bảng</translation></message>
    <message><source>join.report.duplicate_units</source><translation>Đơn vị bị lặp trong lớp</translation></message>
    <message><source>join.names_differ</source><translation>{count} trên {matched} cặp khớp theo mã có tên khác nhau, đầu tiên là {code}: “{unit}” trong lớp, “{row}” trong bảng</translation></message>
    <message><source>join.names_differ.hint</source><translation>Hãy kiểm tra các dòng này: mã có thể chỉ đơn vị khác, hoặc bị đổi chỗ</translation></message>
    <message><source>join.most_names_differ</source><translation>phần lớn các cặp khớp theo mã có tên khác nhau ({count} trên {matched}), đầu tiên là {code}: “{unit}” trong lớp, “{row}” trong bảng</translation></message>
    <message><source>join.most_names_differ.hint</source><translation>Bảng có lẽ thuộc thời điểm khác, khi các mã này chỉ đơn vị khác: số liệu không đúng với lớp này</translation></message>
</context>
</TS>
