<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>indicator.unknown</source><translation>dòng {line}: danh mục không có chỉ tiêu “{key}”</translation></message>
    <message><source>indicator.unknown.hint</source><translation>docs/indicators.md liệt kê các khóa có sẵn; chỉ tiêu riêng thì ghi đủ key, name, kind.</translation></message>
    <message><source>indicator.unknown_near</source><translation>dòng {line}: danh mục không có chỉ tiêu “{key}”; có phải là “{meant}”?</translation></message>
    <message><source>indicator.unknown_near.hint</source><translation>Sửa lại khóa, hoặc ghi đủ key, name, kind cho chỉ tiêu riêng.</translation></message>
    <message><source>indicator.negative_weight</source><translation>dòng {line}: trọng số {value} nhỏ hơn 0</translation></message>
    <message><source>indicator.negative_weight.hint</source><translation>Trọng số là 0 hoặc lớn hơn; chỉ tiêu càng thấp càng tốt thì ghi direction: less.</translation></message>
    <message><source>indicator.status_read</source><translation>cột “{column}”: đọc là đạt: {met}; là không đạt: {not_met}; {none} ô không có số liệu</translation></message>
    <message><source>indicator.status_one_answer</source><translation>cột “{column}” chỉ có {words}; {none} ô trống được coi là không có số liệu, không phải câu trả lời ngược lại</translation></message>
    <message><source>indicator.status_one_answer.hint</source><translation>Nếu ô trống nghĩa là không đạt, hãy thêm vào chỉ tiêu: values: {not_met: [""]}.</translation></message>
    <message><source>indicator.not_a_status</source><translation>dòng {row}: cột “{column}” không phải cột đạt/không đạt: có {count} ô như “{value}”</translation></message>
    <message><source>indicator.not_a_status.hint</source><translation>Chọn đúng cột, hoặc ghi các chữ của bảng vào chỉ tiêu: values: {met: [...], not_met: [...]}.</translation></message>
    <message><source>indicator.status_unknown</source><translation>dòng {row}: cột “{column}” ghi “{value}”, không rõ là đạt hay không; coi là không có số liệu</translation></message>
    <message><source>indicator.status_unknown.hint</source><translation>Sửa ô này, hoặc ghi chữ đó vào chỉ tiêu: values: {met: [...], not_met: [...]}.</translation></message>
    <message><source>indicator.status_both</source><translation>dòng {line}: “{value}” nằm trong cả met lẫn not_met</translation></message>
    <message><source>indicator.status_both.hint</source><translation>Chữ hoa và chữ thường được coi như nhau; hãy giữ chữ này ở một danh sách.</translation></message>
    <message><source>indicator.above_whole</source><translation>{count} đơn vị có tử số lớn hơn mẫu số: {units}</translation></message>
    <message><source>indicator.above_whole.hint</source><translation>Tỷ lệ vượt 100 %; hãy kiểm tra hai cột ở các đơn vị này.</translation></message>
    <message><source>indicator.zero_denominator</source><translation>{count} đơn vị có mẫu số 0 nhưng tử số lớn hơn 0: {units}; coi là không có số liệu</translation></message>
    <message><source>indicator.zero_denominator.hint</source><translation>Hãy kiểm tra hai cột ở các đơn vị này.</translation></message>
    <message><source>indicator.negative_part</source><translation>{count} đơn vị có tử số hoặc mẫu số âm: {units}</translation></message>
    <message><source>indicator.negative_part.hint</source><translation>Hãy kiểm tra hai cột ở các đơn vị này.</translation></message>
    <message><source>indicator.otherwise_stated</source><translation>{count} đơn vị có số trong bảng khác với số tính từ tử số và mẫu số (số trong bảng ≠ số tính được): {units}; dùng số tính được</translation></message>
    <message><source>indicator.otherwise_stated.hint</source><translation>Hãy kiểm tra ba cột ở các đơn vị này.</translation></message>
    <message><source>indicator.stated_alone</source><translation>{count} đơn vị có số ghi trong bảng nhưng không tính được từ tử số và mẫu số: {units}; coi là không có số liệu</translation></message>
    <message><source>indicator.stated_alone.hint</source><translation>Hãy bổ sung tử số, mẫu số của các đơn vị này, hoặc bỏ hai cột đó khỏi columns để dùng số ghi trong bảng.</translation></message>
    <message><source>indicator.share_outside</source><translation>{count} đơn vị có tỷ lệ dưới 0 hoặc trên 100 %: {units}</translation></message>
    <message><source>indicator.share_outside.hint</source><translation>Hãy kiểm tra các ô này, và xem cột có đúng là cột tỷ lệ phần trăm hay không.</translation></message>
    <message><source>indicator.share_of_one</source><translation>mọi tỷ lệ trong bảng đều từ 0 đến 1; số được giữ như đã ghi, tức là 0,85 được hiểu là 0,85 %</translation></message>
    <message><source>indicator.share_of_one.hint</source><translation>Nếu 0,85 nghĩa là 85 %, hãy ghi thành 85 hoặc 85 %, hay đặt định dạng phần trăm cho cột trong sổ tính.</translation></message>
    <message><source>indicator.not_made</source><translation>không tính được chỉ tiêu này vì các bảng không có số liệu: {missing}</translation></message>
    <message><source>indicator.not_made.hint</source><translation>Hãy nêu tên cột của số liệu đó ở mục columns của bảng, hoặc bỏ chỉ tiêu này khỏi mục indicators.</translation></message>
</context>
</TS>
