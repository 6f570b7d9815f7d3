<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>project.missing</source><translation>không tìm thấy tệp dự án</translation></message>
    <message><source>project.missing.hint</source><translation>Kiểm tra lại đường dẫn; `diaban --help` cho biết cách chạy dự án.</translation></message>
    <message><source>project.not_a_file</source><translation>đây không phải là tệp</translation></message>
    <message><source>project.not_a_file.hint</source><translation>Hãy chỉ đúng tệp dự án, TÊN.diaban.yaml.</translation></message>
    <message><source>project.too_large</source><translation>tệp dự án lớn hơn {limit} byte</translation></message>
    <message><source>project.too_large.hint</source><translation>Tệp dự án chỉ là một văn bản ngắn; có nhầm tệp khác không?</translation></message>
    <message><source>project.unreadable</source><translation>không đọc được tệp dự án: {reason}</translation></message>
    <message><source>project.unreadable.hint</source><translation>Kiểm tra quyền đọc tệp.</translation></message>
    <message><source>project.not_utf8</source><translation>dòng {line}: văn bản không phải UTF-8</translation></message>
    <message><source>project.not_utf8.hint</source><translation>Hãy lưu tệp ở bảng mã UTF-8.</translation></message>
    <message><source>project.empty</source><translation>tệp trống</translation></message>
    <message><source>project.empty.hint</source><translation>Có thể để lệnh diaban init viết tệp dự án từ các tệp của mình; tệp kiểu trình bày bắt đầu bằng version: 1.</translation></message>
    <message><source>project.two_documents</source><translation>tệp chứa nhiều hơn một tài liệu YAML</translation></message>
    <message><source>project.two_documents.hint</source><translation>Mỗi tệp chỉ một dự án; hãy bỏ dòng "---".</translation></message>
    <message><source>project.not_yaml</source><translation>dòng {line}: không đọc được theo YAML: {reason}</translation></message>
    <message><source>project.not_yaml.hint</source><translation>Xem dòng đã nêu: có thể thiếu dấu hai chấm, dấu nháy hoặc thụt dòng sai.</translation></message>
    <message><source>project.too_deep</source><translation>dòng {line}: lồng nhau sâu hơn {limit} mức</translation></message>
    <message><source>project.too_deep.hint</source><translation>Tệp dự án không cần sâu như vậy; --limit-document-depth nâng giới hạn.</translation></message>
    <message><source>project.too_many_aliases</source><translation>dòng {line}: nhiều hơn {limit} tham chiếu (alias)</translation></message>
    <message><source>project.too_many_aliases.hint</source><translation>Hãy viết đầy đủ giá trị; --limit-document-aliases nâng giới hạn.</translation></message>
    <message><source>project.not_a_mapping</source><translation>dòng {line}: ở đây cần các dòng "khóa: giá trị"</translation></message>
    <message><source>project.not_a_mapping.hint</source><translation>Xem docs/project-file.md để biết cách viết khóa này.</translation></message>
    <message><source>project.key_not_text</source><translation>dòng {line}: khóa phải là một từ đơn giản</translation></message>
    <message><source>project.key_not_text.hint</source><translation>Hãy bỏ ngoặc quanh khóa.</translation></message>
    <message><source>project.key_twice</source><translation>dòng {line}: khóa này được viết hai lần</translation></message>
    <message><source>project.key_twice.hint</source><translation>Chỉ giữ lại một.</translation></message>
    <message><source>project.key_missing</source><translation>dòng {line}: thiếu khóa bắt buộc này</translation></message>
    <message><source>project.key_missing.hint</source><translation>Hãy thêm vào; docs/project-file.md liệt kê mọi khóa.</translation></message>
    <message><source>project.unknown_key</source><translation>dòng {line}: không có khóa "{key}" ở đây; các khóa có: {known}</translation></message>
    <message><source>project.unknown_key.hint</source><translation>Hãy sửa hoặc bỏ khóa này.</translation></message>
    <message><source>project.unknown_key_near</source><translation>dòng {line}: không có khóa "{key}"; ý là "{meant}" chăng?</translation></message>
    <message><source>project.unknown_key_near.hint</source><translation>Hãy sửa hoặc bỏ khóa này.</translation></message>
    <message><source>project.not_text</source><translation>dòng {line}: ở đây cần một chữ hoặc một số</translation></message>
    <message><source>project.not_text.hint</source><translation>Hãy viết một giá trị sau dấu hai chấm.</translation></message>
    <message><source>project.not_a_number</source><translation>dòng {line}: "{value}" không phải là số</translation></message>
    <message><source>project.not_a_number.hint</source><translation>Viết số với dấu chấm thập phân, không có dấu phân cách hàng nghìn.</translation></message>
    <message><source>project.number_outside</source><translation>dòng {line}: cần số nguyên từ {least} đến {most}, không phải {value}</translation></message>
    <message><source>project.number_outside.hint</source><translation>Hãy chọn số trong khoảng này.</translation></message>
    <message><source>project.number_not_above</source><translation>dòng {line}: cần số lớn hơn {least} và không quá {most}, không phải {value}</translation></message>
    <message><source>project.number_not_above.hint</source><translation>Hãy chọn số trong khoảng này.</translation></message>
    <message><source>project.target_outside</source><translation>dòng {line}: mục tiêu {value} không nằm trong khoảng {least} đến {most} %</translation></message>
    <message><source>project.target_outside.hint</source><translation>Hãy ghi mục tiêu theo phần trăm, ví dụ 85.</translation></message>
    <message><source>project.per_of_share</source><translation>dòng {line}: "per" chỉ dùng cho kind: rate; kind: share luôn tính theo phần trăm</translation></message>
    <message><source>project.per_of_share.hint</source><translation>Hãy bỏ "per", hoặc đổi thành kind: rate.</translation></message>
    <message><source>project.not_positive</source><translation>dòng {line}: {value} không lớn hơn 0</translation></message>
    <message><source>project.not_positive.hint</source><translation>Hãy cho một số lớn hơn 0, ví dụ 1000.</translation></message>
    <message><source>project.not_a_list</source><translation>dòng {line}: ở đây cần một danh sách</translation></message>
    <message><source>project.not_a_list.hint</source><translation>Viết [a, b] hoặc mỗi dòng một "- mục".</translation></message>
    <message><source>project.not_a_vintage</source><translation>dòng {line}: "{value}" không phải là thời điểm: không phải ngày, tháng, năm hay danh mục trong unit_lists</translation></message>
    <message><source>project.not_a_vintage.hint</source><translation>Viết ngày theo dạng 2025-07-01, hoặc 2025-07, 2025 cho danh mục có hiệu lực khi đó.</translation></message>
    <message><source>project.not_a_date</source><translation>dòng {line}: "{value}" không phải là ngày</translation></message>
    <message><source>project.not_a_date.hint</source><translation>Viết ngày theo dạng 2025-09-30.</translation></message>
    <message><source>project.not_a_period</source><translation>dòng {line}: "{value}" không phải là kỳ số liệu</translation></message>
    <message><source>project.not_a_period.hint</source><translation>Viết 2025, 2025-H1, 2025-Q3, 2025-03 hoặc 2025-01..06.</translation></message>
    <message><source>project.version</source><translation>dòng {line}: cần có "version: 1"</translation></message>
    <message><source>project.version.hint</source><translation>Phiên bản Diaban này đọc tệp dự án và tệp kiểu trình bày phiên bản 1.</translation></message>
    <message><source>project.unknown_word</source><translation>dòng {line}: không hiểu "{value}"; các giá trị có: {known}</translation></message>
    <message><source>project.unknown_word.hint</source><translation>Hãy chọn một trong số đó.</translation></message>
    <message><source>project.unknown_page</source><translation>dòng {line}: không có khổ trang "{value}"</translation></message>
    <message><source>project.unknown_page.hint</source><translation>Dùng 16:9, 4:3, A4, A4-portrait, A4-auto, A3, A3-portrait, A3-auto, auto, square hoặc RỘNGxCAO tính bằng milimét, mỗi chiều từ 80 đến 1763 (nhỏ hơn thì không đọc được chữ), chẳng hạn 200x150.</translation></message>
    <message><source>project.breaks_and_method</source><translation>dòng {line}: "breaks" chỉ đi với phương pháp manual, và manual cần có "breaks"</translation></message>
    <message><source>project.breaks_and_method.hint</source><translation>Viết breaks: [50, 70, 85], hoặc bỏ cả hai để dùng phân vị.</translation></message>
    <message><source>project.breaks_not_ascending</source><translation>dòng {line}: các ngưỡng phải tăng dần và không trùng nhau</translation></message>
    <message><source>project.breaks_not_ascending.hint</source><translation>Ghi ngưỡng từ nhỏ đến lớn, ví dụ [50, 70, 85].</translation></message>
    <message><source>project.repeated</source><translation>"{value}" bị lặp lại</translation></message>
    <message><source>project.repeated.hint</source><translation>Mỗi mục cần một tên riêng.</translation></message>
    <message><source>project.unknown_figure</source><translation>không có số liệu hay chỉ tiêu nào tên “{value}”; hiện có: {known}</translation></message>
    <message><source>project.unknown_figure.hint</source><translation>Sửa lại tên, hoặc thêm vào columns của bảng hay vào indicators.</translation></message>
    <message><source>project.unknown_figure_near</source><translation>không có số liệu hay chỉ tiêu nào tên “{value}”; có phải là “{near}”?</translation></message>
    <message><source>project.unknown_figure_near.hint</source><translation>Sửa lại tên, hoặc thêm vào columns của bảng hay vào indicators.</translation></message>
    <message><source>project.unknown_map</source><translation>không có bản đồ "{value}"</translation></message>
    <message><source>project.unknown_map.hint</source><translation>Hãy ghi key của một bản đồ trong mục maps.</translation></message>
    <message><source>project.style_of_table</source><translation>dòng {line}: {path} là bảng, không có hình để tô kiểu vẽ</translation></message>
    <message><source>project.style_of_table.hint</source><translation>Hãy bỏ style, hoặc ghi lớp ra .gpkg.</translation></message>
    <message><source>project.style_shared</source><translation>dòng {line}: {path} và {other} dùng chung một tệp kiểu vẽ (.qml) nên phải có cùng danh sách style</translation></message>
    <message><source>project.style_shared.hint</source><translation>Hãy ghi style như nhau, hoặc đặt tên hai tệp khác nhau.</translation></message>
    <message><source>project.input_missing</source><translation>không có tệp {path}</translation></message>
    <message><source>project.input_missing.hint</source><translation>Đường dẫn tính từ thư mục chứa tệp dự án.</translation></message>
    <message><source>project.output_leaves</source><translation>kết quả {path} sẽ nằm ngoài thư mục kết quả</translation></message>
    <message><source>project.output_leaves.hint</source><translation>Dùng đường dẫn tương đối không có ".."; chọn thư mục bằng -o.</translation></message>
    <message><source>project.output_letters</source><translation>tên kết quả “{path}” có ký tự điều khiển, như xuống dòng hoặc tab</translation></message>
    <message><source>project.output_letters.hint</source><translation>Hãy đặt tên chỉ gồm chữ, số, dấu gạch.</translation></message>
    <message><source>project.output_extension</source><translation>phần mở rộng của {path} không hợp với loại kết quả này</translation></message>
    <message><source>project.output_extension.hint</source><translation>Lớp bản đồ: .gpkg, .geojson, .shp, .fgb, .kml hoặc .csv; bản đồ ảnh: .png, .svg hoặc .pdf; báo cáo ghép và bảng: .csv; các danh sách: .xlsx hoặc .csv; bản trình bày: .pptx hoặc .pdf; trang xem: .html; dự án QGIS: .qgz.</translation></message>
    <message><source>project.output_without_clusters</source><translation>dòng {line}: kết quả loại “{kind}” cần khóa clusters của dự án</translation></message>
    <message><source>project.output_without_clusters.hint</source><translation>Hãy thêm clusters với path của bảng các cụm, hoặc bỏ kết quả này.</translation></message>
</context>
</TS>
