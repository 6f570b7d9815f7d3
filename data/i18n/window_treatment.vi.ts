<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>treatment.carry</source><translation>Chuyển số liệu bằng bảng quy đổi…</translation></message>
    <message><source>treatment.carry_anew</source><translation>Bảng quy đổi khác…</translation></message>
    <message><source>treatment.leave_carry</source><translation>Thôi quy đổi</translation></message>
    <message><source>treatment.force</source><translation>Vẫn ghép</translation></message>
    <message><source>treatment.leave_force</source><translation>Thôi ghép khác thời điểm</translation></message>
    <message><source>treatment.all_rows</source><translation>Lấy mọi dòng</translation></message>
    <message><source>treatment.refused</source><translation>{table}: chưa ghép, vì bảng và ranh giới khác thời điểm</translation></message>
    <message><source>treatment.not_carried</source><translation>{table}: chưa quy đổi được bằng {crosswalk}</translation></message>
    <message><source>treatment.carried</source><translation>{table}: số liệu là số tính lại, quy đổi bằng {crosswalk}; mọi sản phẩm đều ghi rõ</translation></message>
    <message><source>treatment.carried_less</source><translation>{table}: quy đổi bằng {crosswalk} làm mất {percent} % số liệu cột “{column}”; xem thẻ Thông báo</translation></message>
    <message><source>treatment.forced</source><translation>{table}: vẫn ghép dù khác thời điểm (số liệu {table_vintage}, ranh giới {layer_vintage}); mọi sản phẩm đều ghi rõ</translation></message>
    <message><source>treatment.forced_somehow</source><translation>{table}: vẫn ghép dù khác thời điểm; mọi sản phẩm đều ghi rõ</translation></message>
    <message><source>treatment.may_be_forced</source><translation>{table}: được ghép cả khi khác thời điểm với ranh giới</translation></message>
    <message><source>treatment.only</source><translation>{table}: chỉ lấy các dòng có {only} ({kept}/{read} dòng)</translation></message>
    <message><source>treatment.only_uncounted</source><translation>{table}: chỉ lấy các dòng có {only}</translation></message>
    <message><source>treatment.force.ask</source><translation>Vẫn ghép “{table}” với ranh giới của thời điểm khác?</translation></message>
    <message><source>treatment.force.means</source><translation>Cùng một mã hay một tên có thể là hai địa bàn khác nhau: số liệu trên bản đồ có thể là của nơi khác, không nên dùng để so sánh từng đơn vị. Mọi bản đồ, bảng và tệp xuất ra đều ghi rõ điều này. Bỏ được ở bước 3, hoặc bằng Ctrl+Z.</translation></message>
    <message><source>treatment.all_rows.ask</source><translation>Lấy mọi dòng của “{table}”?</translation></message>
    <message><source>treatment.all_rows.means</source><translation>Các dòng của nơi khác sẽ không có đơn vị nào trong lớp ranh giới để ghép; dòng trùng tên với một đơn vị của lớp có thể bị ghép nhầm. Hoàn tác được bằng Ctrl+Z.</translation></message>
    <message><source>treatment.all_rows.means_counted</source><translation>{elsewhere} dòng của nơi khác sẽ không có đơn vị nào trong lớp ranh giới để ghép; dòng trùng tên với một đơn vị của lớp có thể bị ghép nhầm. Hoàn tác được bằng Ctrl+Z.</translation></message>
    <message><source>treatment.carry.title</source><translation>Chuyển số liệu bằng bảng quy đổi</translation></message>
    <message><source>treatment.carry.ask</source><translation>Chuyển số liệu của “{table}” sang các đơn vị của lớp ranh giới?</translation></message>
    <message><source>treatment.carry.means</source><translation>Cần một bảng quy đổi: mỗi dòng một mã cũ (old_code), một mã mới (new_code) và phần số liệu của đơn vị cũ chuyển sang đơn vị mới (share_of_old, từ 0 đến 1). Số đếm được chuyển và cộng lại; tỷ lệ được tính lại từ các số đếm. Mọi sản phẩm đều ghi rõ đây là số tính lại.</translation></message>
    <message><source>treatment.carry.made</source><translation>Chưa có bảng quy đổi thì lập bằng dòng lệnh, từ lớp ranh giới cũ và lớp ranh giới mới:</translation></message>
    <message><source>treatment.carry.command</source><translation>diaban crosswalk CŨ MỚI -o quy-doi.csv</translation></message>
    <message><source>treatment.carry.choose</source><translation>Chọn bảng quy đổi…</translation></message>
    <message><source>treatment.carry.refused</source><translation>Không chuyển được số liệu của “{table}” bằng “{file}”; dự án vẫn như cũ</translation></message>
    <message><source>treatment.undo.carry</source><translation>chuyển số liệu bằng bảng quy đổi</translation></message>
    <message><source>treatment.undo.leave_carry</source><translation>thôi quy đổi số liệu</translation></message>
    <message><source>treatment.undo.force</source><translation>vẫn ghép bảng khác thời điểm</translation></message>
    <message><source>treatment.undo.leave_force</source><translation>thôi ghép bảng khác thời điểm</translation></message>
    <message><source>treatment.undo.all_rows</source><translation>lấy mọi dòng của bảng</translation></message>
    <message><source>window.step.carried_less</source><translation>{count} bảng mất số liệu khi quy đổi</translation></message>
    <message><source>window.step.forced</source><translation>{count} bảng ghép khác thời điểm</translation></message>
</context>
</TS>
