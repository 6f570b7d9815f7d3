<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>period.unreadable</source><translation>cột “{column}”, dòng {row}: “{value}” không phải là kỳ số liệu</translation></message>
    <message><source>period.unreadable.hint</source><translation>Hãy ghi cả năm, ví dụ Quý I/2025, 6 tháng đầu năm 2025, Tháng 3/2025, Năm 2025 hoặc 2025-Q1</translation></message>
    <message><source>period.blank</source><translation>dòng {row} có số liệu nhưng cột “{column}” không ghi kỳ</translation></message>
    <message><source>period.blank.hint</source><translation>Hãy ghi kỳ ở từng dòng; nếu ô bị gộp thì bỏ gộp rồi điền đủ</translation></message>
    <message><source>period.day_as_month</source><translation>cột “{column}”: ngày {value} được hiểu là tháng {period}</translation></message>
    <message><source>period.rows_left_out</source><translation>số dòng không ghi kỳ và không có số liệu: {count}, bắt đầu từ dòng này; các dòng này được bỏ qua</translation></message>
    <message><source>period.unit_twice</source><translation>dòng {first} và dòng {second} đều nói về “{unit}” trong kỳ {period}</translation></message>
    <message><source>period.unit_twice.hint</source><translation>Hãy giữ lại dòng đúng. Nếu đây là hai đơn vị trùng tên, hãy nêu thêm cột mã (key) hoặc cột đơn vị cấp trên (parent). Hoặc khai báo cách gộp: aggregate: {default: sum}</translation></message>
    <message><source>period.figure_twice</source><translation>dòng {first} và dòng {second} đều ghi “{indicator}” của “{unit}” trong kỳ {period}</translation></message>
    <message><source>period.figure_twice.hint</source><translation>Hãy giữ lại dòng đúng. Nếu đây là hai đơn vị trùng tên, hãy nêu thêm cột mã (key) hoặc cột đơn vị cấp trên (parent)</translation></message>
    <message><source>period.indicator_missing</source><translation>cột “{column}” không có dòng nào ghi “{indicator}”; hiện có: {indicators}</translation></message>
    <message><source>period.indicator_missing.hint</source><translation>Trong tệp dự án, mục columns, hãy ghi tên chỉ tiêu đúng như trong bảng</translation></message>
    <message><source>period.indicators_left_out</source><translation>số dòng thuộc chỉ tiêu khác: {count} ({indicators}); các dòng này được bỏ qua</translation></message>
    <message><source>study.undated</source><translation>có bảng ghi kỳ và có bảng không ghi kỳ cho cùng số liệu: {figures}; chỉ tiêu tính theo kỳ chỉ dùng số có ghi kỳ</translation></message>
    <message><source>study.undated.hint</source><translation>Hãy ghi period cho mọi bảng trong tệp dự án</translation></message>
    <message><source>study.recognised</source><translation>số liệu nhận ra theo tên cột: {recognised}; các cột khác: {others}</translation></message>
    <message><source>study.nothing_recognised</source><translation>không nhận ra cột nào của bảng là số liệu; hiện có: {others}</translation></message>
    <message><source>study.nothing_recognised.hint</source><translation>Hãy nêu các số liệu ở mục columns trong tệp dự án, hoặc nêu tên cột ở mục headers của chỉ tiêu</translation></message>
    <message><source>study.recognised_twice</source><translation>“{first}” và “{second}” đều được nhận là {figure}</translation></message>
    <message><source>study.recognised_twice.hint</source><translation>Hãy nêu cột đúng ở mục columns trong tệp dự án</translation></message>
    <message><source>project.headers_clash</source><translation>tên cột “{header}” được ghi cho cả hai chỉ tiêu {first} và {second}</translation></message>
    <message><source>project.headers_clash.hint</source><translation>Mỗi tên cột chỉ thuộc về một chỉ tiêu.</translation></message>
    <message><source>project.key_beside</source><translation>dòng {line}: không thể ghi cả “{first}” và “{second}”: mỗi bảng chỉ nêu kỳ theo một cách</translation></message>
    <message><source>project.key_beside.hint</source><translation>Hãy giữ lại một trong hai; docs/project-file.md có ví dụ cho từng cách.</translation></message>
    <message><source>project.measured_figure</source><translation>dòng {line}: "{value}" là diện tích do chương trình đo trên bản đồ, không lấy từ bảng được</translation></message>
    <message><source>project.measured_figure.hint</source><translation>Hãy dùng khóa khác, ví dụ stated_area_km2 cho diện tích theo báo cáo.</translation></message>
    <message><source>project.sheets_of_text</source><translation>dòng {line}: {path} là tệp văn bản nên không có trang tính</translation></message>
    <message><source>project.sheets_of_text.hint</source><translation>Nếu mỗi kỳ là một tệp, hãy dùng files; nếu mỗi dòng ghi kỳ của mình, hãy dùng period_column.</translation></message>
</context>
</TS>
