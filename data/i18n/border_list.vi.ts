<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>list.workbook</source><translation>không ghi được bảng tính</translation></message>
    <message><source>list.workbook.hint</source><translation>Kiểm tra chỗ trống trên đĩa.</translation></message>
    <message><source>list.too_many_rows</source><translation>danh sách có {rows} dòng, nhiều hơn {most} dòng của một trang tính</translation></message>
    <message><source>list.too_many_rows.hint</source><translation>Hãy ghi ra tệp .csv.</translation></message>
    <message><source>usage.list_format</source><translation>danh sách được ghi thành .csv hoặc .xlsx</translation></message>
    <message><source>usage.list_format.hint</source><translation>Đặt đuôi tệp là .csv hoặc .xlsx.</translation></message>
    <message><source>usage.priority</source><translation>“{text}” không phải là một mức nặng: {part}</translation></message>
    <message><source>usage.priority.hint</source><translation>Viết như length=1,weakness=1,level=1:1.5:2,hamlet=0.1, mỗi yếu tố một lần, số từ 0 đến 1000 (length: đến 10); các số của level phải lớn hơn 0.</translation></message>
    <message><source>usage.priority_without_gaps</source><translation>--priority và --weak cần --clusters hoặc --propose</translation></message>
    <message><source>usage.priority_without_gaps.hint</source><translation>Thêm một trong hai, hoặc bỏ các tùy chọn này.</translation></message>
    <message><source>weak_field.not_a_share</source><translation>trường “{field}”: “{value}” không nói địa bàn có yếu hay không</translation></message>
    <message><source>weak_field.not_a_share.hint</source><translation>Dùng 0 hoặc 1, một số giữa 0 và 1, hoặc weak và not_weak như lớp của một dự án có weakness.</translation></message>
    <message><source>help.priority</source><translation>Mỗi yếu tố nặng bao nhiêu trong mức ưu tiên: length=1,weakness=1,level=1:1.5:2,hamlet=0.1 (level: xã, huyện, tỉnh)</translation></message>
    <message><source>help.weak-field</source><translation>Trường của lớp cho biết đơn vị yếu: 0 hoặc 1, một tỷ lệ từ 0 đến 1, hoặc weak và not_weak</translation></message>
    <message><source>help.cluster-list</source><translation>Danh sách (.csv, .xlsx) các cụm và những gì các cụm phủ</translation></message>
    <message><source>help.border-list</source><translation>Danh sách (.csv, .xlsx) mọi đường giáp ranh</translation></message>
    <message><source>help.rescore</source><translation>Bảng cụm đề xuất đã sửa tay (danh sách của --proposal-list, hoặc bảng như --clusters): chấm điểm lại</translation></message>
    <message><source>border_list.sheet_notes</source><translation>Ghi chú</translation></message>
    <message><source>border_list.sheet_gaps</source><translation>Sơ hở</translation></message>
    <message><source>border_list.sheet_proposals</source><translation>Đề xuất</translation></message>
    <message><source>border_list.sheet_clusters</source><translation>Cụm liên kết</translation></message>
    <message><source>border_list.sheet_borders</source><translation>Đường giáp ranh</translation></message>
    <message><source>border_list.exact</source><translation>Đường giáp ranh là chỗ hai đơn vị khít nhau từng điểm; không nối khe hở hay chỗ chồng lấn nào của lớp ranh giới.</translation></message>
    <message><source>border_list.snapped</source><translation>Ranh giới cách nhau không quá {metres} m được coi là chung: {pairs} cặp đơn vị, {km} km không khít hẳn.</translation></message>
    <message><source>border_list.faults</source><translation>Lớp ranh giới có {gaps} khe hở và {overlaps} chỗ chồng lấn.</translation></message>
    <message><source>border_list.faults_and_length</source><translation>Lớp ranh giới có {gaps} khe hở và {overlaps} chỗ chồng lấn; {km} km ranh giới chạy trong phần chồng lấn, không tính là giáp ranh, cũng không là ranh giới ngoài.</translation></message>
    <message><source>border_list.no_faults</source><translation>Lớp ranh giới không có khe hở hay chồng lấn.</translation></message>
    <message><source>border_list.faults_unknown</source><translation>Ranh giới của lớp cắt nhau quá nhiều nên không đếm được khe hở và chỗ chồng lấn.</translation></message>
    <message><source>border_list.t_junctions</source><translation>{count} điểm được thêm vào các đoạn ranh giới thẳng để hai bên khớp nhau.</translation></message>
    <message><source>border_list.expired</source><translation>{count} cụm đã hết hiệu lực, không được tính.</translation></message>
    <message><source>border_list.not_yet_signed</source><translation>{count} cụm chưa ký, không được tính.</translation></message>
    <message><source>border_list.date_unread</source><translation>{count} cụm có ngày không đọc được, không được tính.</translation></message>
    <message><source>border_list.no_member</source><translation>{count} cụm không có thành viên nào trong lớp, không phủ đoạn nào.</translation></message>
    <message><source>border_list.single</source><translation>{count} cụm chỉ có một thành viên trong lớp, không phủ đoạn nào.</translation></message>
    <message><source>border_list.same_members</source><translation>{count} cụm trùng hết thành viên với cụm khác, chỉ tính một lần.</translation></message>
    <message><source>border_list.members_left_out</source><translation>{count} thành viên ghi trong bảng không rõ là đơn vị nào, bị bỏ qua.</translation></message>
    <message><source>border_list.hamlets_outside</source><translation>{count} thôn, khu dân cư nằm ngoài các vùng giáp ranh.</translation></message>
    <message><source>border_list.weakness_unknown</source><translation>{count} đơn vị không rõ có yếu hay không, không được cộng vào mức ưu tiên.</translation></message>
    <message><source>border_list.weak_sides</source><translation>Địa bàn yếu</translation></message>
    <message><source>border_list.hamlets</source><translation>Thôn trong vùng giáp ranh</translation></message>
    <message><source>border_list.factor_length</source><translation>Hệ số chiều dài</translation></message>
    <message><source>border_list.factor_weakness</source><translation>Hệ số địa bàn yếu</translation></message>
    <message><source>border_list.factor_level</source><translation>Hệ số cấp</translation></message>
    <message><source>border_list.factor_hamlets</source><translation>Hệ số thôn</translation></message>
    <message><source>border_list.cluster_id</source><translation>Mã cụm</translation></message>
    <message><source>border_list.cluster_name</source><translation>Tên cụm liên kết</translation></message>
    <message><source>border_list.cluster_kind</source><translation>Loại cụm</translation></message>
    <message><source>border_list.lead</source><translation>Đơn vị chủ trì</translation></message>
    <message><source>border_list.signed</source><translation>Ngày ký</translation></message>
    <message><source>border_list.valid_until</source><translation>Có hiệu lực đến</translation></message>
    <message><source>border_list.status</source><translation>Tình trạng</translation></message>
    <message><source>border_list.status_counted</source><translation>được tính</translation></message>
    <message><source>border_list.status_expired</source><translation>hết hiệu lực</translation></message>
    <message><source>border_list.status_not_yet_signed</source><translation>chưa ký</translation></message>
    <message><source>border_list.status_date_unread</source><translation>ngày không đọc được</translation></message>
    <message><source>border_list.status_no_member</source><translation>không có thành viên</translation></message>
    <message><source>border_list.status_single</source><translation>chưa đủ hai thành viên</translation></message>
    <message><source>border_list.status_same_members</source><translation>trùng thành viên cụm khác</translation></message>
    <message><source>border_list.units</source><translation>Số đơn vị</translation></message>
    <message><source>border_list.members</source><translation>Mã các đơn vị</translation></message>
    <message><source>border_list.member_names</source><translation>Các đơn vị thành viên</translation></message>
    <message><source>border_list.pieces</source><translation>Số mảnh</translation></message>
    <message><source>border_list.inner_borders</source><translation>Số đoạn giáp ranh bên trong</translation></message>
    <message><source>border_list.inner_km</source><translation>Giáp ranh bên trong (km)</translation></message>
    <message><source>border_list.outer_km</source><translation>Ranh giới ngoài (km)</translation></message>
    <message><source>border_list.area_km2</source><translation>Vùng giáp ranh chung (km²)</translation></message>
    <message><source>border_list.km</source><translation>Chiều dài (km)</translation></message>
    <message><source>border_list.snap_km</source><translation>Trong đó không khít (km)</translation></message>
    <message><source>border_list.stretches</source><translation>Số đoạn</translation></message>
    <message><source>border_list.covered_by</source><translation>Số cụm phủ</translation></message>
    <message><source>border_list.cluster_ids</source><translation>Các cụm phủ</translation></message>
    <message><source>border_list.change</source><translation>Thay đổi</translation></message>
    <message><source>border_list.change_gained</source><translation>mới được phủ</translation></message>
    <message><source>border_list.change_lost</source><translation>không còn được phủ</translation></message>
    <message><source>border_list.beyond_sea</source><translation>(biển)</translation></message>
    <message><source>border_list.beyond_country</source><translation>(nước ngoài)</translation></message>
    <message><source>border_list.beyond_other_province</source><translation>(tỉnh khác)</translation></message>
    <message><source>border_list.beyond_overlap</source><translation>(trong đất đơn vị khác: chồng lấn)</translation></message>
    <message><source>border_list.beyond_gap</source><translation>(quanh khe hở của lớp)</translation></message>
    <message><source>border_list.beyond_outside</source><translation>(ngoài lớp, không rõ)</translation></message>
    <message><source>border_list.level_commune</source><translation>giữa các xã</translation></message>
    <message><source>border_list.level_district</source><translation>giữa các huyện</translation></message>
    <message><source>border_list.level_province</source><translation>giữa các tỉnh</translation></message>
    <message><source>border_list.level_country</source><translation>với nước ngoài</translation></message>
    <message><source>border_list.proposal_new</source><translation>Cụm mới đề xuất</translation></message>
    <message><source>border_list.proposal_extends</source><translation>Cụm đề xuất mở rộng</translation></message>
    <message><source>gap.weak_why</source><translation>{unit} là địa bàn yếu: {why}</translation></message>
    <message><source>gap.weak_plain</source><translation>{unit} là địa bàn yếu</translation></message>
    <message><source>border_list.why_more</source><translation>{list} và {count} chỉ tiêu khác</translation></message>
    <message><source>rescore.summary</source><translation>Chấm điểm lại {count} cụm: phủ thêm {km} km, {percent} % tổng mức ưu tiên của các sơ hở; giá trị sau khi trừ chi phí {value}.</translation></message>
    <message><source>rescore.against</source><translation>So với các đề xuất tìm được (giá trị {value}): {difference} %.</translation></message>
    <message><source>rescore.unknown_extends</source><translation>cụm {cluster} mở rộng cụm “{extends}”, nhưng không có cụm đó hoặc cụm đó không được tính: chấm như cụm mới</translation></message>
    <message><source>rescore.unknown_extends.hint</source><translation>Ghi mã của một cụm đang có hiệu lực.</translation></message>
    <message><source>rescore.few</source><translation>{cluster}: chưa đủ hai đơn vị</translation></message>
    <message><source>rescore.many</source><translation>{cluster}: nhiều hơn {most} đơn vị</translation></message>
    <message><source>rescore.scattered</source><translation>{cluster}: các đơn vị không liền nhau, thành {pieces} mảnh</translation></message>
    <message><source>rescore.crowded</source><translation>{cluster}: {unit} sẽ ở quá {most} cụm</translation></message>
    <message><source>rescore.apart</source><translation>{cluster}: {unit} và {other} không được cùng cụm</translation></message>
    <message><source>rescore.other_parent</source><translation>{cluster}: {unit} và {other} không cùng đơn vị cấp trên</translation></message>
    <message><source>rescore.other_kind</source><translation>{cluster}: {unit} và {other} không cùng loại</translation></message>
    <message><source>rescore.member_lost</source><translation>{cluster}: {unit} là thành viên của cụm được mở rộng mà không còn trong danh sách</translation></message>
    <message><source>rescore.nothing_added</source><translation>{cluster}: không thêm đơn vị nào vào cụm được mở rộng</translation></message>
    <message><source>rescore.extended_twice</source><translation>{cluster}: cụm này đã được mở rộng ở trên</translation></message>
    <message><source>rescore.not_extendable</source><translation>{cluster}: không được thêm thành viên cho cụm đã có (thiếu --extend)</translation></message>
    <message><source>rescore.not_together</source><translation>{unit} và các đơn vị phải cùng cụm với nó không ở chung cụm nào</translation></message>
    <message><source>border_list.empty_layer</source><translation>lớp {layer} không có dòng nào nên không được ghi</translation></message>
</context>
</TS>
