<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>table.file_missing</source><translation>không tìm thấy tệp</translation></message>
    <message><source>table.file_missing.hint</source><translation>Kiểm tra lại đường dẫn và tên tệp</translation></message>
    <message><source>table.not_a_file</source><translation>đây không phải là một tệp thông thường</translation></message>
    <message><source>table.not_a_file.hint</source><translation>Hãy chỉ ra một bảng (CSV, XLSX, ODS, XLS hoặc cơ sở dữ liệu), không phải thư mục hay đường ống</translation></message>
    <message><source>table.file_unreadable</source><translation>không đọc được tệp</translation></message>
    <message><source>table.file_unreadable.hint</source><translation>Kiểm tra quyền mở tệp và xem có chương trình nào đang khóa tệp không</translation></message>
    <message><source>table.too_big</source><translation>tệp lớn hơn {limit} byte</translation></message>
    <message><source>table.too_big.hint</source><translation>Hãy chia nhỏ bảng, hoặc nâng giới hạn bằng --limit-bytes</translation></message>
    <message><source>table.empty</source><translation>bảng không có nội dung</translation></message>
    <message><source>table.empty.hint</source><translation>Hãy chọn tệp hoặc trang tính có dòng tiêu đề và số liệu</translation></message>
    <message><source>table.no_rows</source><translation>chỉ có dòng tiêu đề, bên dưới không có dòng số liệu nào</translation></message>
    <message><source>table.no_rows.hint</source><translation>Hãy bổ sung số liệu, hoặc chọn trang tính khác</translation></message>
    <message><source>table.no_header</source><translation>dòng {row} phải là tên các cột nhưng lại là số liệu (“{value}”)</translation></message>
    <message><source>table.no_header.hint</source><translation>Hãy thêm một dòng tên cột phía trên số liệu</translation></message>
    <message><source>table.format_unknown</source><translation>không đọc được bảng có đuôi “{extension}”</translation></message>
    <message><source>table.format_unknown.hint</source><translation>Hãy lưu bảng thành .xlsx, .ods hoặc .csv</translation></message>
    <message><source>table.not_csv</source><translation>tệp mang tên CSV nhưng nội dung là {found}</translation></message>
    <message><source>table.not_csv.hint</source><translation>Hãy mở bằng chương trình đã tạo ra tệp rồi lưu thành CSV UTF-8, hoặc sửa lại đuôi tên tệp</translation></message>
    <message><source>table.not_its_kind</source><translation>tệp có đuôi {extension} nhưng nội dung không phải loại ấy; có lẽ tệp bị hỏng</translation></message>
    <message><source>table.not_its_kind.hint</source><translation>Hãy chép hoặc tải lại tệp, hoặc mở bằng chương trình đã tạo ra nó rồi lưu lại</translation></message>
    <message><source>table.not_workbook</source><translation>tệp có đuôi {extension} nhưng nội dung là {found}</translation></message>
    <message><source>table.not_workbook.hint</source><translation>Hãy dùng chương trình đã tạo ra tệp để lưu lại thành .xlsx hoặc .ods, hoặc sửa lại đuôi tên tệp</translation></message>
    <message><source>table.xlsx_is_xls</source><translation>đây là sổ tính Excel đời cũ (97-2003) mang đuôi tên khác</translation></message>
    <message><source>table.xlsx_is_xls.hint</source><translation>Hãy đổi đuôi tên tệp thành .xls</translation></message>
    <message><source>table.xls_too_old</source><translation>đây là sổ tính của Excel 95 hoặc cũ hơn</translation></message>
    <message><source>table.xls_too_old.hint</source><translation>Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx</translation></message>
    <message><source>table.workbook_encrypted</source><translation>sổ tính được đặt mật khẩu</translation></message>
    <message><source>table.workbook_encrypted.hint</source><translation>Hãy mở bằng Excel hoặc LibreOffice và lưu một bản không đặt mật khẩu</translation></message>
    <message><source>table.workbook_damaged</source><translation>sổ tính bị hỏng hoặc thiếu dữ liệu</translation></message>
    <message><source>table.workbook_damaged.hint</source><translation>Hãy chép hoặc tải lại tệp, hoặc mở bằng Excel hay LibreOffice rồi lưu lại</translation></message>
    <message><source>table.workbook_too_many_entries</source><translation>sổ tính chứa hơn {limit} thành phần</translation></message>
    <message><source>table.workbook_too_many_entries.hint</source><translation>Hãy chép trang tính sang một sổ tính mới</translation></message>
    <message><source>table.workbook_inflated</source><translation>khi giải nén, sổ tính vượt quá {limit} byte hoặc quá {ratio} lần kích thước tệp</translation></message>
    <message><source>table.workbook_inflated.hint</source><translation>Hãy chép giá trị của trang tính sang một sổ tính mới</translation></message>
    <message><source>table.workbook_part_missing</source><translation>sổ tính thiếu thành phần “{part}”</translation></message>
    <message><source>table.workbook_part_missing.hint</source><translation>Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại</translation></message>
    <message><source>table.workbook_bad_path</source><translation>sổ tính trỏ tới “{path}” nằm ngoài chính nó</translation></message>
    <message><source>table.workbook_bad_path.hint</source><translation>Không nên tin tệp này; hãy hỏi lại nguồn gốc của tệp</translation></message>
    <message><source>table.workbook_no_sheet</source><translation>sổ tính không có trang tính nào</translation></message>
    <message><source>table.workbook_no_sheet.hint</source><translation>Hãy chọn sổ tính có bảng số liệu</translation></message>
    <message><source>table.workbook_bad_cell</source><translation>ô {cell} bị hỏng</translation></message>
    <message><source>table.workbook_bad_cell.hint</source><translation>Hãy mở sổ tính bằng Excel hoặc LibreOffice rồi lưu lại</translation></message>
    <message><source>table.xml_bad</source><translation>thành phần “{part}” của sổ tính bị hỏng</translation></message>
    <message><source>table.xml_bad.hint</source><translation>Hãy mở sổ tính bằng Excel hoặc LibreOffice rồi lưu lại</translation></message>
    <message><source>table.xml_dtd</source><translation>thành phần “{part}” của sổ tính chứa khai báo kiểu tài liệu mà không bảng tính nào cần</translation></message>
    <message><source>table.xml_dtd.hint</source><translation>Không nên tin tệp này; hãy hỏi lại nguồn gốc của tệp</translation></message>
    <message><source>table.xml_depth</source><translation>thành phần “{part}” của sổ tính lồng nhau quá sâu</translation></message>
    <message><source>table.xml_depth.hint</source><translation>Không nên tin tệp này; hãy hỏi lại nguồn gốc của tệp</translation></message>
    <message><source>table.sheet_missing</source><translation>không có trang tính “{sheet}”; hiện có: {sheets}</translation></message>
    <message><source>table.sheet_missing.hint</source><translation>Hãy chọn một trong các trang tính này; trang ghi trong [ngoặc vuông] đang bị ẩn</translation></message>
    <message><source>table.sheet_of_text</source><translation>tệp văn bản không có trang tính, nên không dùng đến tên “{sheet}”</translation></message>
    <message><source>table.sheet_needed</source><translation>có nhiều trang tính để chọn, hoặc không có trang nào hiện: {sheets}</translation></message>
    <message><source>table.sheet_needed.hint</source><translation>Hãy nêu rõ trang tính cần đọc (sheet trong dự án, --sheet trên dòng lệnh); trang ghi trong [ngoặc vuông] đang bị ẩn</translation></message>
    <message><source>table.encoding_unknown</source><translation>không biết bảng mã “{encoding}”</translation></message>
    <message><source>table.encoding_unknown.hint</source><translation>Hãy lưu tệp thành CSV UTF-8</translation></message>
    <message><source>table.bad_encoding</source><translation>dòng {line} không đúng bảng mã {encoding}</translation></message>
    <message><source>table.bad_encoding.hint</source><translation>Hãy chọn bảng mã khác, hoặc lưu tệp thành CSV UTF-8</translation></message>
    <message><source>table.bad_utf8</source><translation>dòng {line}, byte {byte}: không phải văn bản UTF-8</translation></message>
    <message><source>table.bad_utf8.hint</source><translation>Hãy lưu tệp thành CSV UTF-8 (trong Excel: Lưu thành, CSV UTF-8)</translation></message>
    <message><source>table.bad_utf16</source><translation>dòng {line}, byte {byte}: không phải văn bản UTF-16</translation></message>
    <message><source>table.bad_utf16.hint</source><translation>Hãy lưu tệp thành CSV UTF-8</translation></message>
    <message><source>table.nul_byte</source><translation>dòng {line}, byte {byte}: có byte 0, văn bản không bao giờ chứa</translation></message>
    <message><source>table.nul_byte.hint</source><translation>Hãy lưu tệp thành CSV UTF-8; tệp có thể bị hỏng, hoặc là UTF-16 thiếu dấu nhận biết</translation></message>
    <message><source>table.unclosed_quote</source><translation>dấu ngoặc kép mở ở dòng {line} không được đóng lại</translation></message>
    <message><source>table.unclosed_quote.hint</source><translation>Hãy đóng ngoặc tại đó, hoặc gõ đôi nếu dấu ngoặc thuộc nội dung</translation></message>
    <message><source>table.decimals_split</source><translation>cột cuối “{column}” chỉ có số (ví dụ “{value}”): dấu phẩy thập phân như 10,5 có thể đã tách một số thành hai cột</translation></message>
    <message><source>table.decimals_split.hint</source><translation>Nếu số liệu bị lệch cột, hãy lưu lại CSV với dấu phân cách là dấu chấm phẩy, hoặc đặt các số như 10,5 trong ngoặc kép</translation></message>
    <message><source>table.row_long</source><translation>dòng {line} có {cells} ô, dòng tiêu đề chỉ có {columns}</translation></message>
    <message><source>table.row_long.hint</source><translation>Hãy đặt nội dung có dấu phân cách trong ngoặc kép, hoặc bổ sung tên cột</translation></message>
    <message><source>table.row_short</source><translation>dòng {line} có {cells} ô, dòng tiêu đề có {columns}; các ô còn lại coi là trống</translation></message>
    <message><source>table.row_short.hint</source><translation>Kiểm tra xem dòng này có thiếu ô không</translation></message>
    <message><source>table.stray_quote</source><translation>dòng {line}: có chữ sau dấu ngoặc kép đóng; đọc thành “{value}”</translation></message>
    <message><source>table.stray_quote.hint</source><translation>Hãy gõ đôi dấu ngoặc kép nằm trong nội dung</translation></message>
    <message><source>table.separator_close</source><translation>lấy “{separator}” làm dấu phân cách cột; “{other}” cũng gần như phù hợp</translation></message>
    <message><source>table.separator_close.hint</source><translation>Nếu các cột bị lệch, hãy nêu rõ dấu phân cách</translation></message>
    <message><source>table.too_many_rows</source><translation>bảng có hơn {limit} dòng</translation></message>
    <message><source>table.too_many_rows.hint</source><translation>Hãy chia nhỏ bảng, hoặc nâng giới hạn bằng --limit-rows</translation></message>
    <message><source>table.too_many_columns</source><translation>bảng có {count} cột; chỉ cho phép {limit}</translation></message>
    <message><source>table.too_many_columns.hint</source><translation>Hãy xóa các cột không cần, hoặc nâng giới hạn bằng --limit-columns</translation></message>
    <message><source>table.too_many_cells</source><translation>bảng có {count} ô; chỉ cho phép {limit}</translation></message>
    <message><source>table.too_many_cells.hint</source><translation>Hãy xóa các dòng hoặc cột không cần</translation></message>
    <message><source>table.text_too_long</source><translation>một ô chứa hơn {limit} byte chữ</translation></message>
    <message><source>table.text_too_long.hint</source><translation>Hãy rút ngắn nội dung, hoặc nâng giới hạn bằng --limit-text-bytes</translation></message>
    <message><source>table.formula_without_value</source><translation>{count} công thức chưa có giá trị lưu kèm, đầu tiên ở ô {first}; các ô này coi là trống</translation></message>
    <message><source>table.formula_without_value.hint</source><translation>Hãy mở sổ tính bằng Excel hoặc LibreOffice để tính lại rồi lưu</translation></message>
    <message><source>table.merged_cells</source><translation>{count} vùng ô được gộp, vùng đầu là {first}; chữ được tính cho mọi dòng của vùng, số liệu chỉ cho dòng đầu</translation></message>
    <message><source>table.merged_cells.hint</source><translation>Bỏ gộp các ô số liệu rồi điền từng ô</translation></message>
    <message><source>table.hidden_rows</source><translation>đã đọc cả {count} dòng bị ẩn, đầu tiên là dòng {first}</translation></message>
    <message><source>table.hidden_rows.hint</source><translation>Hãy xóa các dòng này nếu không muốn tính</translation></message>
    <message><source>table.hidden_columns</source><translation>đã đọc cả các cột bị ẩn, đầu tiên ở {first}</translation></message>
    <message><source>table.hidden_columns.hint</source><translation>Hãy xóa các cột này nếu không muốn dùng</translation></message>
    <message><source>table.binary_columns</source><translation>số cột chứa hình học hoặc dữ liệu nhị phân: {count}; các cột này được bỏ qua</translation></message>
    <message><source>database.damaged</source><translation>không đọc được cơ sở dữ liệu ({reason})</translation></message>
    <message><source>database.damaged.hint</source><translation>Hãy chép lại tệp, hoặc mở bằng chương trình đã tạo ra tệp rồi lưu lại</translation></message>
    <message><source>table.header_blank</source><translation>cột {number} có số liệu nhưng không có tên; tạm gọi là “{name}”</translation></message>
    <message><source>table.header_blank.hint</source><translation>Hãy đặt tên cho cột ở dòng tiêu đề</translation></message>
    <message><source>table.header_repeated</source><translation>tên cột “{header}” xuất hiện nhiều lần; cột này tạm gọi là “{name}”</translation></message>
    <message><source>table.header_repeated.hint</source><translation>Hãy đặt cho mỗi cột một tên riêng</translation></message>
    <message><source>table.number_style</source><translation>cột “{column}”: số được đọc theo kiểu {style}; “{example}” là {value}</translation></message>
    <message><source>table.number_style.hint</source><translation>Nếu sai, hãy ghi numbers: comma (1.234,5) hoặc numbers: point (1,234.5) cho bảng này</translation></message>
    <message><source>table.number_cell_ambiguous</source><translation>cột “{column}”, dòng {row}: “{value}” có thể là {as_point} hoặc {as_comma}, khác với các ô còn lại; coi là không có số liệu</translation></message>
    <message><source>table.number_cell_ambiguous.hint</source><translation>Hãy viết số không có dấu phân cách hàng nghìn, hoặc ghi numbers: comma (1.234,5) hay numbers: point (1,234.5) cho bảng này</translation></message>
    <message><source>table.unreadable_number</source><translation>cột “{column}”, dòng {row}: “{value}” không phải là số; coi là không có số liệu</translation></message>
    <message><source>table.unreadable_number.hint</source><translation>Hãy sửa lại ô này, hoặc để trống</translation></message>
    <message><source>table.not_stated</source><translation>cột “{column}”: {count} ô ghi là chưa có số liệu (“{value}”); coi là không có số liệu, không phải số 0</translation></message>
    <message><source>table.not_stated.hint</source><translation>Hãy bổ sung khi có số liệu</translation></message>
    <message><source>table.percent_mixed</source><translation>cột “{column}”: có ô ghi dấu %, có ô không (dòng {row}: “{value}”); các số được giữ như đã ghi</translation></message>
    <message><source>table.percent_mixed.hint</source><translation>Kiểm tra xem mọi ô đều là phần trăm hay không</translation></message>
    <message><source>table.column_missing</source><translation>không có cột “{column}”; hiện có: {columns}</translation></message>
    <message><source>table.column_missing.hint</source><translation>Hãy chọn một trong các tên cột này</translation></message>
    <message><source>table.column_ambiguous</source><translation>“{column}” có thể là cột “{first}” hoặc “{second}”</translation></message>
    <message><source>table.column_ambiguous.hint</source><translation>Hãy viết đúng từng chữ như ở dòng tiêu đề</translation></message>
    <message><source>table.not_numeric</source><translation>cột “{column}” không phải cột số: dòng {row} ghi “{value}”</translation></message>
    <message><source>table.not_numeric.hint</source><translation>Hãy sửa ô này, nêu rõ cách viết số, hoặc chọn cột khác</translation></message>
    <message><source>table.no_numbers</source><translation>cột “{column}” không có số liệu nào</translation></message>
    <message><source>table.no_numbers.hint</source><translation>Hãy chọn cột khác, hoặc bổ sung số liệu</translation></message>
    <message><source>table.renormalised</source><translation>số ô viết bằng dạng Unicode tổ hợp: {count}; đã đưa về dạng dựng sẵn (NFC) để tên gọi khớp nhau</translation></message>
    <message><source>table.line_breaks</source><translation>số ô có xuống dòng bên trong: {count}, bắt đầu từ dòng này; chỗ xuống dòng được coi là dấu cách</translation></message>
    <message><source>table.mostly_numbers</source><translation>cột “{column}” được giữ ở dạng chữ: phần lớn là số, nhưng {count} ô không phải là số (ô đầu tiên: “{value}”, dòng {row})</translation></message>
    <message><source>table.mostly_numbers.hint</source><translation>Hãy sửa các ô đó: ô số chỉ ghi số, ghi chú để ở cột khác, chưa có số liệu thì để trống hoặc ghi “chưa báo cáo”</translation></message>
</context>
</TS>
