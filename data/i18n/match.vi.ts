<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>join.report.unit_code</source><translation>Mã đơn vị</translation></message>
    <message><source>join.report.unit_name</source><translation>Tên đơn vị trong lớp</translation></message>
    <message><source>join.report.suggestion_1</source><translation>Gợi ý 1</translation></message>
    <message><source>join.report.suggestion_2</source><translation>Gợi ý 2</translation></message>
    <message><source>join.report.suggestion_3</source><translation>Gợi ý 3</translation></message>
    <message><source>join.report.tier.code</source><translation>Khớp: cùng mã</translation></message>
    <message><source>join.report.tier.correction</source><translation>Khớp: theo tệp hiệu chỉnh</translation></message>
    <message><source>join.report.tier.exact</source><translation>Khớp: cùng tên</translation></message>
    <message><source>join.report.tier.case_space</source><translation>Khớp: khác chữ hoa, dấu cách, gạch nối</translation></message>
    <message><source>join.report.tier.tone</source><translation>Khớp: khác chỗ đặt dấu thanh, i/y</translation></message>
    <message><source>join.report.tier.unit_word</source><translation>Khớp: khác cách viết loại đơn vị, số</translation></message>
    <message><source>join.report.tier.no_diacritics</source><translation>Khớp: thiếu dấu tiếng Việt</translation></message>
    <message><source>join.report.names_differ</source><translation>Khớp theo mã nhưng tên khác</translation></message>
    <message><source>match.made_by.code</source><translation>{count} theo mã</translation></message>
    <message><source>match.made_by.correction</source><translation>{count} theo tệp hiệu chỉnh</translation></message>
    <message><source>match.made_by.exact</source><translation>{count} cùng tên</translation></message>
    <message><source>match.made_by.case_space</source><translation>{count} khác chữ hoa, dấu cách hoặc gạch nối</translation></message>
    <message><source>match.made_by.tone</source><translation>{count} khác chỗ đặt dấu thanh hoặc i/y (Hoà/Hòa, Quý/Quí)</translation></message>
    <message><source>match.made_by.unit_word</source><translation>{count} khác cách viết loại đơn vị hoặc số (Xã/X., P.01)</translation></message>
    <message><source>match.made_by.no_diacritics</source><translation>{count} thiếu dấu tiếng Việt</translation></message>
    <message><source>match.summary</source><translation>Cách ghép: {ways}.</translation></message>
    <message><source>match.reason.taken</source><translation>đơn vị này đã có dòng khác</translation></message>
    <message><source>match.reason.other_parent</source><translation>thuộc đơn vị cấp trên khác</translation></message>
    <message><source>match.reason.unit_word</source><translation>khác loại đơn vị</translation></message>
    <message><source>match.reason.ambiguous</source><translation>hợp với cả đơn vị khác</translation></message>
    <message><source>match.reason.other_code</source><translation>cùng tên, khác mã</translation></message>
    <message><source>match.reason.diacritics</source><translation>khác dấu</translation></message>
    <message><source>match.reason.letters</source><translation>khác {distance} chữ cái</translation></message>
    <message><source>match.suggested_row</source><translation>dòng {row}: {what}: {reason}</translation></message>
    <message><source>match.looser_pairs</source><translation>có {count} dòng được ghép dù viết khác lớp ranh giới: {tone} khác chỗ đặt dấu thanh hoặc i/y, {unit_word} khác cách viết loại đơn vị hoặc số, {no_diacritics} thiếu dấu, {correction} theo tệp hiệu chỉnh; báo cáo ghép liệt kê cả hai cách viết</translation></message>
    <message><source>match.ambiguous_rows</source><translation>số dòng hợp với nhiều đơn vị nên không ghép: {count} ({first}; dòng {rows})</translation></message>
    <message><source>match.ambiguous_rows.hint</source><translation>Hãy ghi đủ loại đơn vị (Xã, Phường ...) và dấu, hoặc chỉ rõ cột cấp trên bằng --table-parent; báo cáo ghép nêu các đơn vị đó.</translation></message>
    <message><source>match.late_rows</source><translation>số dòng chỉ đơn vị mà dòng khác đã ghi đúng tên hơn: {count} ({first}; dòng {rows}); các dòng này không được ghép</translation></message>
    <message><source>match.late_rows.hint</source><translation>Có thể một đơn vị bị ghi hai lần, hoặc tên bị viết sai: hãy xem các dòng này trong báo cáo ghép.</translation></message>
    <message><source>match.unknown_parents</source><translation>số dòng có đơn vị cấp trên không rõ là đơn vị nào của lớp ranh giới nên không ghép theo tên được: {count} ({parents})</translation></message>
    <message><source>match.unknown_parents.hint</source><translation>Hãy sửa tên đơn vị cấp trên ở các dòng này cho giống lớp ranh giới.</translation></message>
    <message><source>match.parent_column_unused</source><translation>không dùng cột “{column}” vì không giá trị nào của cột là đơn vị cấp trên trong lớp ranh giới</translation></message>
    <message><source>match.parent_column_unused.hint</source><translation>Hãy chọn cột khác bằng --table-parent, hoặc chỉ rõ trường cấp trên của lớp bằng --parent (cấp gần nhất trước).</translation></message>
    <message><source>match.no_column</source><translation>tệp hiệu chỉnh không có cột “{column}”; các cột hiện có: {columns}</translation></message>
    <message><source>match.no_column.hint</source><translation>Dòng đầu phải là: table, column, parent, written, unit_code, unit_name, vintage, accepted_on. Chạy `diaban join ... --write-corrections TỆP` để có mẫu.</translation></message>
    <message><source>match.unknown_unit</source><translation>“{written}” được hiệu chỉnh thành “{unit}”, nhưng {layer} không có (hoặc có nhiều) đơn vị như vậy; không dùng dòng này</translation></message>
    <message><source>match.unknown_unit.hint</source><translation>Hãy ghi mã đơn vị của lớp vào cột unit_code (có thể chép nguyên ô gợi ý), hoặc tên đầy đủ vào cột unit_name.</translation></message>
    <message><source>match.other_name</source><translation>“{written}” được hiệu chỉnh thành “{name}”, nhưng mã đó trong lớp là {unit}; không dùng dòng này</translation></message>
    <message><source>match.other_name.hint</source><translation>Mã có thể đã được dùng lại cho đơn vị khác: hãy kiểm tra, rồi sửa unit_code hoặc xoá unit_name.</translation></message>
    <message><source>match.other_vintage</source><translation>“{written}” được hiệu chỉnh cho ranh giới {vintage}, còn lớp này là {layer}; không dùng dòng này</translation></message>
    <message><source>match.other_vintage.hint</source><translation>Hãy hiệu chỉnh lại cho lớp này, hoặc để trống cột vintage nếu vẫn đúng.</translation></message>
    <message><source>match.two_units</source><translation>“{written}” được hiệu chỉnh thành hai đơn vị: {first} (dòng {first_row}) và {second}; không dùng dòng nào</translation></message>
    <message><source>match.two_units.hint</source><translation>Hãy xoá một trong hai dòng của tệp hiệu chỉnh.</translation></message>
    <message><source>match.unit_taken</source><translation>“{written}” được hiệu chỉnh thành {unit}, nhưng dòng {row} của bảng cũng là đơn vị này; không dùng</translation></message>
    <message><source>match.unit_taken.hint</source><translation>Mỗi đơn vị chỉ có một dòng: hãy kiểm tra cả hai dòng của bảng.</translation></message>
    <message><source>match.several_rows</source><translation>“{written}” đứng ở {count} dòng của {table}; không dùng hiệu chỉnh này</translation></message>
    <message><source>match.several_rows.hint</source><translation>Hãy ghi đơn vị cấp trên vào cột parent của tệp hiệu chỉnh, như bảng ghi.</translation></message>
    <message><source>match.zeros</source><translation>mã “{written}” đã mất số 0 ở đầu, được hiểu là {code}</translation></message>
    <message><source>match.code_as_number</source><translation>“{written}” được sửa thành “{unit}”, giống số do bảng tính viết lại của mã {meant}; dòng này không được dùng</translation></message>
    <message><source>match.code_as_number.hint</source><translation>Hãy định dạng cột unit_code là văn bản (Text) rồi ghi lại mã như trong lớp.</translation></message>
    <message><source>match.no_unit_rows</source><translation>số dòng mà tệp sửa ghi không phải đơn vị nào (“-”), được bỏ qua: {count}</translation></message>
    <message><source>match.kinds_beside</source><translation>loại đơn vị của {rows} dòng được lấy từ cột “{column}” và đặt trước tên</translation></message>
    <message><source>match.names_shared</source><translation>trong {layer} có {count} đơn vị trùng tên với đơn vị khác, mà bảng và lớp không cùng có đơn vị cấp trên: tên giống nhau không phân biệt được</translation></message>
    <message><source>match.names_shared.hint</source><translation>Hãy chỉ rõ trường và cột đơn vị cấp trên bằng --parent (trong dự án: parent), hoặc ghép theo mã.</translation></message>
    <message><source>match.unused</source><translation>{count} hiệu chỉnh không còn khớp với dòng nào (dòng {rows} của tệp)</translation></message>
    <message><source>match.written_pending</source><translation>Đã thêm {count} dòng chưa ghép vào {file}: hãy điền cột unit_code.</translation></message>
    <message><source>help.corrections</source><translation>Tệp hiệu chỉnh (CSV): tên trong bảng là đơn vị nào, do người dùng quyết định</translation></message>
    <message><source>help.write-corrections</source><translation>Thêm các dòng chưa ghép cùng gợi ý vào tệp này để điền; giữ nguyên các dòng đã có, và dùng chúng</translation></message>
</context>
</TS>
