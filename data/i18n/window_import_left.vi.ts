<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.import.file_left_out</source><translation>Không dùng được {file}: {why}</translation></message>
    <message><source>window.import.files_left_out</source><translation>không dùng được {count} tệp: {told}</translation></message>
    <message><source>window.import.files_left_out.hint</source><translation>Mở và lưu lại các tệp này bằng chương trình bảng tính, hoặc chọn tệp khác</translation></message>
    <message><source>window.import.other_ground</source><translation>{met} trên {rows} dòng khớp với ranh giới {layer}: ranh giới có {ours}, còn bảng ghi {theirs}. Có lẽ bảng là của nơi khác hoặc thời kỳ khác</translation></message>
    <message><source>window.import.other_ground.hint</source><translation>Hãy dùng ranh giới của nơi và thời kỳ mà bảng nói đến, hoặc bỏ bảng này. Nếu tên đơn vị đứng ở cột khác, bấm vào đầu cột ấy rồi chọn</translation></message>
    <message><source>window.import.vintage.bad</source><translation>“{written}” không phải là ngày; hãy ghi như 01/07/2025, hoặc tháng 2025-07, năm 2025</translation></message>
    <message><source>window.text.project.not_a_vintage</source><translation>“{value}” không phải là ngày, tháng hay năm</translation></message>
</context>
</TS>
