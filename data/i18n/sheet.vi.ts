<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>sheet.no_header_found</source><translation>dòng {row} (“{title}”) là tên biểu, và bên dưới không nhận ra được dòng tên cột nào</translation></message>
    <message><source>sheet.no_header_found.hint</source><translation>Hãy chỉ ra các dòng tên cột: header_rows trong dự án, hoặc --header-rows 4-6. `diaban inspect TỆP --header-rows …` cho xem cách đọc</translation></message>
    <message><source>sheet.several_blocks</source><translation>trang tính có {count} bảng với các cột khác nhau, theo dòng: {blocks}</translation></message>
    <message><source>sheet.several_blocks.hint</source><translation>Hãy chọn một bảng: block trong dự án, hoặc --block 1</translation></message>
    <message><source>sheet.no_such_row</source><translation>trang tính không có nội dung nào ở các dòng {first}-{last}, nơi phải là tên cột</translation></message>
    <message><source>sheet.no_such_row.hint</source><translation>Tên cột phải nằm trong khoảng 250 dòng đầu. Số dòng được đếm như Excel; trong tệp CSV là số dòng của tệp</translation></message>
    <message><source>sheet.no_such_block</source><translation>không có bảng thứ {block}; trang tính có {count} bảng, theo dòng: {blocks}</translation></message>
    <message><source>sheet.no_such_block.hint</source><translation>Hãy chọn một số từ 1 đến số bảng đó</translation></message>
    <message><source>sheet.sum_differs</source><translation>dòng {row} “{label}”, cột “{column}”: ghi {stated}, nhưng cộng {rows} dòng được {sum}</translation></message>
    <message><source>sheet.sum_differs.hint</source><translation>Hãy kiểm tra số liệu gốc. Bản đồ dùng số của từng đơn vị, không dùng dòng tổng</translation></message>
    <message><source>sheet.header_found</source><translation>tên cột ở dòng {rows}</translation></message>
    <message><source>sheet.title_rows</source><translation>{count} dòng tên biểu, không phải số liệu: {rows} (“{text}”)</translation></message>
    <message><source>sheet.column_numbers</source><translation>{count} dòng đánh số cột, không phải số liệu: {rows}</translation></message>
    <message><source>sheet.group_rows</source><translation>{count} dòng là đơn vị cấp trên của các dòng bên dưới, không phải một đơn vị riêng: {rows} (“{text}”)</translation></message>
    <message><source>sheet.subtotal_rows</source><translation>{count} dòng cộng, chỉ dùng để đối chiếu: {rows} (“{text}”)</translation></message>
    <message><source>sheet.total_rows</source><translation>{count} dòng tổng cộng, chỉ dùng để đối chiếu: {rows} (“{text}”)</translation></message>
    <message><source>sheet.note_rows</source><translation>{count} dòng ghi chú, không phải số liệu: {rows} (“{text}”)</translation></message>
    <message><source>sheet.signature_rows</source><translation>{count} dòng chữ ký, nơi nhận, không phải số liệu: {rows}</translation></message>
    <message><source>sheet.numbered_rows</source><translation>{count} dòng chỉ có số thứ tự, bỏ qua: {rows}</translation></message>
    <message><source>sheet.skipped_rows</source><translation>{count} dòng bỏ qua theo yêu cầu: {rows}</translation></message>
    <message><source>sheet.other_block_rows</source><translation>{count} dòng thuộc bảng khác trên trang tính: {rows}</translation></message>
    <message><source>sheet.merges_filled</source><translation>cột “{column}”: chữ trong ô gộp dọc được hiểu cho cả {count} dòng bên dưới</translation></message>
    <message><source>sheet.parents_filled</source><translation>cột “{column}”: {count} ô trống lấy tên ở ô phía trên, vì mỗi tên chỉ ghi một lần</translation></message>
    <message><source>sheet.rows_without_group</source><translation>{count} dòng số liệu không nằm dưới đơn vị cấp trên nào, dòng đầu tiên là {row}</translation></message>
    <message><source>sheet.rows_without_group.hint</source><translation>Nếu đó là tên biểu hay dòng cộng, hãy bỏ qua bằng skip_rows</translation></message>
    <message><source>sheet.group_column</source><translation>cột “{column}” được lập từ {count} dòng đơn vị cấp trên</translation></message>
    <message><source>sheet.inspect_column</source><translation>  cột {letter}, {role}: {name} ({type}, {filled} ô có nội dung)</translation></message>
    <message><source>sheet.inspect_derived</source><translation>  {role}: {name}, lập từ các dòng đơn vị cấp trên</translation></message>
    <message><source>sheet.inspect_row</source><translation>  dòng {rows}: {role}</translation></message>
    <message><source>sheet.inspect_row_text</source><translation>  dòng {rows}: {role} “{text}”</translation></message>
    <message><source>sheet.inspect_sum_fits</source><translation>  dòng {rows}: {role} “{text}” ✓ khớp tổng của {count} dòng</translation></message>
    <message><source>sheet.inspect_sum_differs</source><translation>  dòng {rows}: {role} “{text}” ✗ lệch ở {different} trong {compared} cột</translation></message>
    <message><source>sheet.hidden</source><translation>{what} (ẩn)</translation></message>
    <message><source>sheet.row.title</source><translation>tên biểu</translation></message>
    <message><source>sheet.row.unit_note</source><translation>đơn vị tính</translation></message>
    <message><source>sheet.row.place_and_date</source><translation>nơi và ngày</translation></message>
    <message><source>sheet.row.header</source><translation>tên cột</translation></message>
    <message><source>sheet.row.column_numbers</source><translation>số cột</translation></message>
    <message><source>sheet.row.data</source><translation>số liệu</translation></message>
    <message><source>sheet.row.group</source><translation>đơn vị cấp trên</translation></message>
    <message><source>sheet.row.subtotal</source><translation>dòng cộng</translation></message>
    <message><source>sheet.row.total</source><translation>tổng cộng</translation></message>
    <message><source>sheet.row.note</source><translation>ghi chú</translation></message>
    <message><source>sheet.row.signature</source><translation>chữ ký, nơi nhận</translation></message>
    <message><source>sheet.row.numbered</source><translation>chỉ có số thứ tự</translation></message>
    <message><source>sheet.row.skipped</source><translation>bỏ qua theo yêu cầu</translation></message>
    <message><source>sheet.row.other_block</source><translation>bảng khác</translation></message>
    <message><source>sheet.column.blank</source><translation>trống</translation></message>
    <message><source>sheet.column.number</source><translation>số thứ tự</translation></message>
    <message><source>sheet.column.code</source><translation>mã</translation></message>
    <message><source>sheet.column.name</source><translation>tên đơn vị</translation></message>
    <message><source>sheet.column.parent</source><translation>đơn vị cấp trên</translation></message>
    <message><source>sheet.column.figure</source><translation>số liệu</translation></message>
    <message><source>sheet.column.text</source><translation>chữ</translation></message>
    <message><source>usage.rows</source><translation>{option}: "{value}" không phải là số dòng</translation></message>
    <message><source>usage.rows.hint</source><translation>Viết một dòng (4), một khoảng (4-6); với --skip-rows có thể viết nhiều: 5,9,12-14.</translation></message>
    <message><source>help.header-rows</source><translation>Dòng chứa tên cột, ví dụ 4-6; để trống: tự nhận biết</translation></message>
    <message><source>help.data-rows</source><translation>Các dòng số liệu, ví dụ 8-160</translation></message>
    <message><source>help.skip-rows</source><translation>Các dòng bỏ qua, ví dụ 5,9,12-14</translation></message>
    <message><source>help.block</source><translation>Bảng thứ mấy trên trang tính có nhiều bảng</translation></message>
    <message><source>project.not_rows</source><translation>dòng {line}: "{value}" không phải là số dòng</translation></message>
    <message><source>project.not_rows.hint</source><translation>Viết một dòng (4) hoặc một khoảng (4..6), đếm như Excel.</translation></message>
    <message><source>sheet.side_by_side</source><translation>hai nửa của bảng nằm cạnh nhau: cột “{header}” có ở {first} và ở {second}, nên mỗi dòng là hai đơn vị</translation></message>
    <message><source>sheet.side_by_side.hint</source><translation>Hãy chuyển nửa bên phải xuống dưới nửa bên trái rồi thử lại</translation></message>
    <message><source>sheet.units_as_columns</source><translation>các đơn vị nằm ở tên cột ({count} cột, cột đầu là “{first}”), không phải mỗi đơn vị một dòng</translation></message>
    <message><source>sheet.units_as_columns.hint</source><translation>Hãy xoay bảng: trong Excel chép bảng rồi chọn Dán đặc biệt, Chuyển vị (Transpose)</translation></message>
</context>
</TS>
