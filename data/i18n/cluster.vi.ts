<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>cluster.no_members_column</source><translation>bảng cụm liên kết không có cột đơn vị thành viên; các cột hiện có: {columns}</translation></message>
    <message><source>cluster.no_members_column.hint</source><translation>Hãy đặt tên cột là “Đơn vị” (mỗi dòng một thành viên) hoặc “Các đơn vị thành viên” (mỗi dòng một cụm).</translation></message>
    <message><source>cluster.no_cluster_column</source><translation>bảng không có cột nào cho biết mỗi dòng thuộc cụm nào; các cột hiện có: {columns}</translation></message>
    <message><source>cluster.no_cluster_column.hint</source><translation>Hãy thêm cột “Mã cụm” hoặc “Tên cụm”.</translation></message>
    <message><source>cluster.nothing_matches</source><translation>không thành viên nào là đơn vị của {layer}: bảng ghi “{member}”, lớp có “{unit}”</translation></message>
    <message><source>cluster.nothing_matches.hint</source><translation>Hãy kiểm tra xem bảng và lớp có cùng một tỉnh và cùng thời kỳ địa giới không, và trường tên (--name) đã đúng chưa.</translation></message>
    <message><source>cluster.row_without_cluster</source><translation>dòng này không có mã hay tên cụm và phía trên chưa có cụm nào, nên bị bỏ qua</translation></message>
    <message><source>cluster.row_without_cluster.hint</source><translation>Hãy ghi mã cụm vào dòng này.</translation></message>
    <message><source>cluster.bad_date</source><translation>cụm {cluster}: “{value}” ở cột “{column}” không phải là ngày, nên cụm chưa được tính là có hiệu lực</translation></message>
    <message><source>cluster.bad_date.hint</source><translation>Hãy ghi ngày theo dạng 15/01/2024 hoặc 2024-01-15.</translation></message>
    <message><source>cluster.date_without_value</source><translation>cụm {cluster}: ô ở cột “{column}” là công thức chưa có kết quả hoặc bị lỗi, nên cụm chưa được tính là có hiệu lực</translation></message>
    <message><source>cluster.date_without_value.hint</source><translation>Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại, hoặc ghi thẳng ngày vào ô.</translation></message>
    <message><source>cluster.dates_differ</source><translation>cụm {cluster}: dòng {first} và dòng {second} ghi khác nhau ở cột “{column}” (“{one}”, “{other}”); tính theo “{taken}”, tức là thời gian hiệu lực ngắn hơn</translation></message>
    <message><source>cluster.dates_differ.hint</source><translation>Hãy ghi cùng một ngày ở mọi dòng của cụm, hoặc chỉ ghi ở một dòng; nếu là hai quy chế khác nhau, hãy đặt mã riêng cho từng cụm.</translation></message>
    <message><source>cluster.texts_differ</source><translation>cụm {cluster}: dòng {first} và dòng {second} ghi khác nhau ở cột “{column}” (“{one}”, “{other}”); lấy “{taken}” là mục đứng trước theo thứ tự chữ cái</translation></message>
    <message><source>cluster.texts_differ.hint</source><translation>Hãy ghi giống nhau ở mọi dòng của cụm, hoặc chỉ ghi ở một dòng.</translation></message>
    <message><source>cluster.id_twice</source><translation>mã cụm {id} dùng cho hai cụm khác nhau (dòng {first} và {second}); cụm sau được ghi là “{new_id}”</translation></message>
    <message><source>cluster.id_twice.hint</source><translation>Hãy đặt cho mỗi cụm một mã riêng.</translation></message>
    <message><source>cluster.unknown_member</source><translation>cụm {cluster}: không có đơn vị nào là “{member}” trong lớp bản đồ</translation></message>
    <message><source>cluster.unknown_member.hint</source><translation>Hãy sửa tên, hoặc ghi mã đơn vị thay cho tên.</translation></message>
    <message><source>cluster.unknown_member_like</source><translation>cụm {cluster}: không có đơn vị nào là “{member}” trong lớp bản đồ; gần giống: {units}</translation></message>
    <message><source>cluster.unknown_member_like.hint</source><translation>Nếu là một trong các đơn vị đó, hãy ghi đúng tên hoặc ghi mã của đơn vị.</translation></message>
    <message><source>cluster.ambiguous_member</source><translation>cụm {cluster}: “{member}” có thể là nhiều đơn vị: {units}</translation></message>
    <message><source>cluster.ambiguous_member.hint</source><translation>Hãy ghi mã đơn vị, hoặc ghi thêm cấp trên, ví dụ “Xã A (huyện B)”; trường cấp trên của lớp chỉ ra bằng --parent (trong dự án: boundaries: parent).</translation></message>
    <message><source>cluster.member_twice</source><translation>cụm {cluster}: thành viên “{member}” được ghi hai lần</translation></message>
    <message><source>cluster.no_member</source><translation>cụm {cluster} không có thành viên nào trong lớp bản đồ</translation></message>
    <message><source>cluster.no_member.hint</source><translation>Hãy ghi các đơn vị thành viên của cụm.</translation></message>
    <message><source>cluster.single_member</source><translation>cụm {cluster} chỉ có một thành viên trong lớp bản đồ ({unit}) nên không phủ đường giáp ranh nào</translation></message>
    <message><source>cluster.single_member.hint</source><translation>Hãy ghi đủ các thành viên; thành viên thuộc tỉnh khác cần có trong lớp bản đồ.</translation></message>
    <message><source>cluster.in_pieces</source><translation>các thành viên của cụm {cluster} không liền nhau, chia thành {count} phần: {pieces}</translation></message>
    <message><source>cluster.in_pieces.hint</source><translation>Hãy kiểm tra tên các thành viên, hoặc bổ sung đơn vị nằm giữa.</translation></message>
    <message><source>cluster.same_members</source><translation>cụm {cluster} có đúng các thành viên của cụm {other} (dòng {row}) nên chỉ được tính một lần</translation></message>
    <message><source>cluster.same_members.hint</source><translation>Hãy bỏ một trong hai cụm, hoặc ghi ngày hết hiệu lực của cụm cũ.</translation></message>
    <message><source>cluster.overlap</source><translation>số đơn vị thuộc nhiều cụm cùng lúc: {count} ({units})</translation></message>
    <message><source>cluster.expired</source><translation>số cụm đã hết hiệu lực vào ngày {day:date} nên không được tính: {count} ({clusters})</translation></message>
    <message><source>cluster.expired.hint</source><translation>Nếu cụm đã được gia hạn, hãy ghi lại ngày hết hiệu lực.</translation></message>
    <message><source>cluster.not_yet_signed</source><translation>số cụm chưa ký vào ngày {day:date} nên không được tính: {count} ({clusters})</translation></message>
    <message><source>cluster.not_yet_signed.hint</source><translation>Hãy kiểm tra ngày ký và ngày tính (--as-of, hoặc as_of trong tệp dự án).</translation></message>
    <message><source>cluster.date_unread</source><translation>số cụm có ngày không đọc được nên không được tính: {count} ({clusters})</translation></message>
    <message><source>cluster.date_unread.hint</source><translation>Hãy ghi ngày theo dạng 15/01/2024 hoặc 2024-01-15.</translation></message>
    <message><source>cluster.no_day</source><translation>chưa cho biết tính đến ngày nào nên mọi cụm đều được tính, kể cả cụm hết hiệu lực</translation></message>
    <message><source>cluster.no_day.hint</source><translation>Hãy ghi ngày bằng --as-of, ví dụ --as-of 2025-09-30; trong dự án bằng as_of.</translation></message>
    <message><source>cluster.since_without_day</source><translation>có ngày để so sánh ({since:date}) nhưng chưa cho biết tính đến ngày nào</translation></message>
    <message><source>cluster.since_without_day.hint</source><translation>Hãy ghi ngày tính bằng --as-of, hoặc as_of trong tệp dự án.</translation></message>
    <message><source>cluster.since_after_day</source><translation>ngày để so sánh ({since:date}) lại sau ngày tính ({day:date})</translation></message>
    <message><source>cluster.since_after_day.hint</source><translation>Hãy ghi --since trước --as-of; trong tệp dự án, since của phần clusters trước as_of.</translation></message>
    <message><source>cluster.kind_differs_commune</source><translation>cụm {cluster} ghi là “{kind}” nhưng các thành viên cùng một đơn vị cấp trên</translation></message>
    <message><source>cluster.kind_differs_district</source><translation>cụm {cluster} ghi là “{kind}” nhưng các thành viên thuộc nhiều huyện</translation></message>
    <message><source>cluster.kind_differs_province</source><translation>cụm {cluster} ghi là “{kind}” nhưng các thành viên thuộc nhiều tỉnh</translation></message>
    <message><source>cluster.sheet_needed</source><translation>bảng cụm có nhiều trang tính: {sheets}</translation></message>
    <message><source>cluster.sheet_needed.hint</source><translation>Chọn trang chứa các cụm bằng --cluster-sheet (trong dự án: clusters: sheet); trang trong [ngoặc] đang bị ẩn.</translation></message>
    <message><source>cluster.parents_unused</source><translation>“{parent}” và các đơn vị cấp trên khác ghi trong bảng đều không phải cấp trên nào của lớp {layer}: thành viên chỉ được tìm theo tên hoặc mã</translation></message>
    <message><source>cluster.parents_unused.hint</source><translation>Chỉ ra trường đơn vị cấp trên của lớp bằng --parent (trong dự án: boundaries: parent), hoặc ghi mã đơn vị.</translation></message>
    <message><source>cluster.lost_zeros</source><translation>số mã mất các số 0 ở đầu: {count}; mỗi mã chỉ hợp với một đơn vị nên được hiểu là đơn vị đó (“{written}” là {code})</translation></message>
    <message><source>cluster.unknown_lead</source><translation>cụm {cluster}: đơn vị chủ trì “{lead}” không phải đơn vị nào của lớp</translation></message>
    <message><source>cluster.unknown_lead.hint</source><translation>Ghi đúng tên hoặc mã một thành viên của cụm.</translation></message>
    <message><source>cluster.lead_no_member</source><translation>cụm {cluster}: đơn vị chủ trì “{lead}” không phải thành viên của cụm</translation></message>
    <message><source>cluster.lead_no_member.hint</source><translation>Thêm đơn vị đó vào các thành viên, hoặc sửa đơn vị chủ trì.</translation></message>
    <message><source>cluster.kind_unknown</source><translation>cụm {cluster}: không rõ loại cụm “{kind}” là giữa các xã, các huyện hay các tỉnh</translation></message>
    <message><source>cluster.kind_unknown.hint</source><translation>Ghi là liên xã, liên huyện hoặc liên tỉnh, hoặc để trống.</translation></message>
    <message><source>cluster.kind_differs_commune.hint</source><translation>Kiểm tra các thành viên, hoặc ghi lại là liên xã.</translation></message>
    <message><source>cluster.kind_differs_district.hint</source><translation>Kiểm tra các thành viên, hoặc ghi lại là liên huyện.</translation></message>
    <message><source>cluster.kind_differs_province.hint</source><translation>Kiểm tra các thành viên, hoặc ghi lại là liên tỉnh.</translation></message>
    <message><source>cluster.ends_before_signed</source><translation>cụm {cluster}: ngày ký {signed:date} sau ngày hết hiệu lực {until:date}, nên cụm không có hiệu lực ngày nào</translation></message>
    <message><source>cluster.ends_before_signed.hint</source><translation>Sửa một trong hai ngày.</translation></message>
    <message><source>help.clusters-encoding</source><translation>Mã hóa của bảng cụm (CSV), ví dụ TCVN3, Windows-1258</translation></message>
    <message><source>gap.length</source><translation>{km} km đường giáp ranh chưa cụm nào phủ</translation></message>
    <message><source>gap.length_m</source><translation>{metres} m đường giáp ranh chưa cụm nào phủ</translation></message>
    <message><source>gap.districts</source><translation>hai bên thuộc hai huyện khác nhau</translation></message>
    <message><source>gap.provinces</source><translation>hai bên thuộc hai tỉnh khác nhau</translation></message>
    <message><source>gap.expired</source><translation>cụm {cluster} đã hết hiệu lực từ sau ngày {day:date}</translation></message>
    <message><source>gap.not_yet_signed</source><translation>cụm {cluster} đến ngày {day:date} mới ký</translation></message>
    <message><source>gap.date_unread</source><translation>cụm {cluster} có ngày ký hoặc ngày hết hiệu lực không đọc được</translation></message>
    <message><source>gap.no_cluster</source><translation>cả hai bên chưa tham gia cụm nào</translation></message>
    <message><source>gap.other_clusters</source><translation>hai bên thuộc hai cụm khác nhau</translation></message>
    <message><source>gap.side</source><translation>{unit} thuộc {clusters}</translation></message>
    <message><source>gap.one_side</source><translation>chỉ {unit} đã tham gia cụm ({clusters})</translation></message>
    <message><source>gap.weak</source><translation>{unit} là địa bàn yếu (mức {weakness}/100)</translation></message>
    <message><source>gap.hamlets</source><translation>có {count} khu dân cư trong phạm vi {metres} m mỗi bên</translation></message>
    <message><source>cluster_layer.outer</source><translation>Ranh giới với bên ngoài</translation></message>
    <message><source>cluster_layer.covered_once</source><translation>Giáp ranh có một cụm liên kết</translation></message>
    <message><source>cluster_layer.covered_more</source><translation>Giáp ranh có từ hai cụm liên kết</translation></message>
    <message><source>cluster_layer.not_covered</source><translation>Giáp ranh chưa có cụm liên kết</translation></message>
    <message><source>cluster_layer.gap_ranks_first</source><translation>Số {first} – {last}, cần xóa trước</translation></message>
    <message><source>cluster_layer.gap_rank</source><translation>Số {first}</translation></message>
    <message><source>cluster_layer.gap_ranks</source><translation>Số {first} – {last}</translation></message>
    <message><source>cluster_layer.strip_covered</source><translation>Vùng giáp ranh đã có cụm liên kết</translation></message>
    <message><source>cluster_layer.strip_open</source><translation>Vùng giáp ranh chưa có cụm liên kết</translation></message>
    <message><source>cluster_layer.lapsed</source><translation>Cụm không còn hoặc chưa có hiệu lực</translation></message>
    <message><source>cluster_layer.valid</source><translation>Cụm liên kết có hiệu lực</translation></message>
    <message><source>cluster_list.rank</source><translation>Thứ tự</translation></message>
    <message><source>cluster_list.left</source><translation>Mã đơn vị 1</translation></message>
    <message><source>cluster_list.left_name</source><translation>Đơn vị 1</translation></message>
    <message><source>cluster_list.right</source><translation>Mã đơn vị 2</translation></message>
    <message><source>cluster_list.right_name</source><translation>Đơn vị 2</translation></message>
    <message><source>cluster_list.km</source><translation>Chiều dài giáp ranh (km)</translation></message>
    <message><source>cluster_list.level</source><translation>Cấp</translation></message>
    <message><source>cluster_list.level_commune</source><translation>giữa các xã</translation></message>
    <message><source>cluster_list.level_district</source><translation>giữa các huyện</translation></message>
    <message><source>cluster_list.level_province</source><translation>giữa các tỉnh</translation></message>
    <message><source>cluster_list.priority</source><translation>Điểm ưu tiên</translation></message>
    <message><source>cluster_list.reason</source><translation>Lý do</translation></message>
    <message><source>cluster_list.coverage</source><translation>Các cụm liên kết đã phủ {covered} km trong {shared} km đường giáp ranh ({percent} %), {clusters} cụm được tính</translation></message>
    <message><source>cluster_list.no_day</source><translation>Không xét ngày hiệu lực: mọi cụm đều được tính</translation></message>
    <message><source>cluster_list.day</source><translation>Tính đến ngày {day}</translation></message>
    <message><source>cluster.hamlets_nowhere</source><translation>{count} điểm khu dân cư không đưa được về hệ tọa độ của lớp ranh giới</translation></message>
    <message><source>cluster.hamlets_nowhere.hint</source><translation>Hãy kiểm tra hệ tọa độ của lớp điểm.</translation></message>
    <message><source>cluster.hamlets_outside</source><translation>số điểm khu dân cư không nằm trong đơn vị nào của lớp ranh giới nên không được tính: {count} trên {all}</translation></message>
    <message><source>cluster.hamlets_outside.hint</source><translation>Hãy kiểm tra lớp điểm có đúng địa bàn này không.</translation></message>
    <message><source>stage.strips</source><translation>Dựng vùng giáp ranh</translation></message>
    <message><source>cluster.summary</source><translation>{counted} trong {clusters} cụm được tính: phủ {covered} km trong {shared} km đường giáp ranh ({percent} %); còn {gaps} sơ hở (ranh giới chung chưa cụm nào phụ trách)</translation></message>
    <message><source>cluster.summary_change</source><translation>So với ngày {since}: thêm {gained} km được phủ, mất {lost} km</translation></message>
    <message><source>cluster.summary_strips</source><translation>Vùng giáp ranh rộng {metres} m mỗi bên: {area} km²; bề rộng sai không quá {error} m</translation></message>
    <message><source>cluster.described_strips</source><translation>Dải {metres} m mỗi bên, mỗi điểm thuộc đường giáp ranh gần nhất trong đơn vị của nó; bề rộng sai không quá {error} m; diện tích đo trên ê-líp-xô-ít WGS 84</translation></message>
    <message><source>usage.clusters_missing</source><translation>các tùy chọn --as-of, --since, --strip, --hamlets, --cluster-sheet, --table-encoding, --gaps, --cluster-list và --coverage-list cần có --clusters</translation></message>
    <message><source>usage.clusters_missing.hint</source><translation>Hãy thêm --clusters TỆP, hoặc bỏ các tùy chọn đó.</translation></message>
    <message><source>help.clusters</source><translation>Bảng cụm liên kết (CSV, XLSX, ODS...): mỗi dòng một thành viên, hoặc mỗi dòng một cụm</translation></message>
    <message><source>help.cluster-sheet</source><translation>Trang tính của bảng cụm</translation></message>
    <message><source>help.as-of</source><translation>Ngày tính hiệu lực của cụm, YYYY-MM-DD</translation></message>
    <message><source>help.since</source><translation>Ngày trước đó để so sánh, YYYY-MM-DD</translation></message>
    <message><source>help.strip</source><translation>Bề rộng vùng giáp ranh mỗi bên, tính bằng mét</translation></message>
    <message><source>help.hamlets</source><translation>Lớp điểm khu dân cư, để đếm trong vùng giáp ranh</translation></message>
    <message><source>help.hamlets-layer</source><translation>Lớp của tệp đó</translation></message>
    <message><source>help.gaps</source><translation>Danh sách (.csv, .xlsx) các sơ hở (ranh giới chung chưa cụm nào phụ trách), ưu tiên cao trước</translation></message>
</context>
</TS>
