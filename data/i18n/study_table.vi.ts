<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>study_table.code</source><translation>Mã</translation></message>
    <message><source>study_table.name</source><translation>Tên đơn vị</translation></message>
    <message><source>study_table.parent</source><translation>Đơn vị cấp trên</translation></message>
    <message><source>study_table.no_parent</source><translation>(không rõ)</translation></message>
    <message><source>study_table.all</source><translation>Tất cả các đơn vị</translation></message>
    <message><source>study_table.units</source><translation>Số đơn vị</translation></message>
    <message><source>study_table.area</source><translation>Diện tích đo trên bản đồ (km²)</translation></message>
    <message><source>study_table.numerator</source><translation>{name}: tử số ({part})</translation></message>
    <message><source>study_table.denominator</source><translation>{name}: mẫu số ({part})</translation></message>
    <message><source>study_table.met</source><translation>{name}: số đơn vị đạt</translation></message>
    <message><source>study_table.used</source><translation>{name}: số đơn vị có số liệu</translation></message>
    <message><source>study_table.of</source><translation>{met} trên {all}</translation></message>
    <message><source>study_table.yes</source><translation>Có</translation></message>
    <message><source>study_table.no</source><translation>Không</translation></message>
    <message><source>study_table.no_data</source><translation>…</translation></message>
    <message><source>study_table.not_matched</source><translation>chưa ghép được</translation></message>
    <message><source>study_table.suppressed</source><translation>ẩn</translation></message>
    <message><source>study_table.title</source><translation>{text}</translation></message>
    <message><source>study_table.source</source><translation>Nguồn: {text}</translation></message>
    <message><source>study_table.author</source><translation>Người lập: {text}</translation></message>
    <message><source>study_table.date</source><translation>Ngày số liệu: {text}</translation></message>
    <message><source>study_table.date_unknown</source><translation>Không ghi ngày của số liệu</translation></message>
    <message><source>study_table.method_units</source><translation>Tỷ lệ và mức tính theo đầu đơn vị được tính từ tử số và mẫu số của cùng kỳ; số được làm tròn, không cắt bớt phần thập phân.</translation></message>
    <message><source>study_table.method_parents</source><translation>Số của cấp trên là tổng của các đơn vị có số liệu; tỷ lệ và mức là tổng tử số chia tổng mẫu số của các đơn vị có cả hai, không phải trung bình các tỷ lệ; số được làm tròn, không cắt bớt phần thập phân.</translation></message>
    <message><source>study_table.signs</source><translation>“…”: không có số liệu; “chưa ghép được”: bảng nguồn không có dòng nào của đơn vị. Không trường hợp nào là số 0.</translation></message>
    <message><source>study_table.not_rolled_up</source><translation>Không cộng lên cấp trên: {figures} (tỷ lệ không kèm tử số và mẫu số)</translation></message>
    <message><source>study_table.not_rolled_up.hint</source><translation>Hãy thêm tử số và mẫu số vào columns, rồi khai báo chỉ tiêu; tỷ lệ không bao giờ được lấy trung bình.</translation></message>
    <message><source>study_table.needs_parent</source><translation>dòng {line}: bảng theo đơn vị cấp trên cần boundaries: parent:</translation></message>
    <message><source>study_table.needs_parent.hint</source><translation>Ghi tên trường chứa huyện hoặc tỉnh của mỗi đơn vị.</translation></message>
</context>
</TS>
