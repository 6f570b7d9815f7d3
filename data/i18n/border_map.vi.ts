<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>border_map.title</source><translation>Giáp ranh và cụm liên kết</translation></message>
    <message><source>border_map.day</source><translation>Cụm liên kết tính đến ngày {day}</translation></message>
    <message><source>border_map.no_day</source><translation>Cụm liên kết, không xét ngày hiệu lực</translation></message>
    <message><source>border_map.coverage</source><translation>Đã có cụm phủ {covered} km trong {shared} km đường giáp ranh ({percent} %)</translation></message>
    <message><source>border_map.covered</source><translation>Giáp ranh đã có cụm phủ: hai bên cùng một cụm ({km} km)</translation></message>
    <message><source>border_map.strip</source><translation>Vùng giáp ranh của một cụm, {metres} m mỗi bên; mỗi cụm một màu, tên hoặc mã cụm ghi trên bản đồ</translation></message>
    <message><source>border_map.strip_wide</source><translation>Vùng giáp ranh của một cụm, {metres} m mỗi bên (vẽ rộng hơn thực tế); mỗi cụm một màu, tên hoặc mã cụm ghi trên bản đồ</translation></message>
    <message><source>border_map.gaps</source><translation>Sơ hở (ranh giới chung chưa cụm nào phụ trách), theo thứ tự ưu tiên</translation></message>
    <message><source>border_map.no_gap</source><translation>Không còn sơ hở: giáp ranh nào cũng đã có cụm phụ trách</translation></message>
    <message><source>border_map.rank</source><translation>Số {first} ({km} km)</translation></message>
    <message><source>border_map.ranks</source><translation>Số {first} – {last} ({km} km)</translation></message>
    <message><source>border_map.ranks_first</source><translation>Số {first} – {last}, cần xóa trước ({km} km)</translation></message>
    <message><source>border_map.number</source><translation>Số thứ tự trong danh sách sơ hở, số 1 cần xóa trước hết</translation></message>
    <message><source>border_map.proposal</source><translation>Cụm liên kết đề xuất ({count}); A là số 1 trong danh sách đề xuất</translation></message>
    <message><source>border_map.proposals</source><translation>Đề xuất: cụm mới gồm các đơn vị (phủ thêm)</translation></message>
    <message><source>border_map.proposals_first</source><translation>{count} trong {all} cụm đề xuất (phủ thêm)</translation></message>
    <message><source>border_map.proposal_entry</source><translation>{letter}: {units} ({km} km)</translation></message>
    <message><source>border_map.counted</source><translation>{counted} trong {clusters} cụm được tính.</translation></message>
    <message><source>border_map.not_counted</source><translation>Không tính: {reasons}.</translation></message>
    <message><source>border_map.not_valid_expired</source><translation>{count} cụm đã hết hiệu lực</translation></message>
    <message><source>border_map.not_valid_not_yet_signed</source><translation>{count} cụm chưa ký</translation></message>
    <message><source>border_map.not_valid_date_unread</source><translation>{count} cụm có ngày không đọc được</translation></message>
    <message><source>border_map.not_valid_single</source><translation>{count} cụm chỉ có một thành viên trên bản đồ</translation></message>
    <message><source>border_map.not_valid_empty</source><translation>{count} cụm không có thành viên nào trên bản đồ</translation></message>
    <message><source>border_map.not_valid_same</source><translation>{count} cụm trùng thành viên với cụm khác</translation></message>
    <message><source>border_map.keys</source><translation>Tên các cụm ghi bằng mã</translation></message>
    <message><source>border_map.keys_first</source><translation>Tên {count} trong {all} cụm ghi bằng mã</translation></message>
    <message><source>border_map.list</source><translation>{count} sơ hở cần xóa trước</translation></message>
    <message><source>border_map.list_entry</source><translation>{left} – {right}: {km} km</translation></message>
    <message><source>border_map.source</source><translation>{layer}; cụm: {clusters}</translation></message>
    <message><source>border_map.units</source><translation>Bản đồ có {units} đơn vị.</translation></message>
    <message><source>border_map.method</source><translation>Đường giáp ranh được phủ khi có cụm được tính gồm cả hai đơn vị hai bên</translation></message>
    <message><source>border_map.priority</source><translation>Điểm ưu tiên = {product}; chiều dài đo trên ê-líp-xô-ít WGS 84.</translation></message>
    <message><source>border_map.priority_equal</source><translation>Mọi sơ hở có cùng điểm ưu tiên.</translation></message>
    <message><source>border_map.priority_km</source><translation>chiều dài (km)</translation></message>
    <message><source>border_map.priority_power</source><translation>chiều dài (km) lũy thừa {power}</translation></message>
    <message><source>border_map.priority_weakness</source><translation>(1 + {weakness} × mức yếu trung bình của hai bên)</translation></message>
    <message><source>border_map.priority_level</source><translation>hệ số cấp ({levels})</translation></message>
    <message><source>border_map.priority_communes</source><translation>giữa các xã {factor}</translation></message>
    <message><source>border_map.priority_districts</source><translation>giữa các huyện {factor}</translation></message>
    <message><source>border_map.priority_provinces</source><translation>giữa các tỉnh {factor}</translation></message>
    <message><source>border_map.priority_hamlets</source><translation>(1 + {hamlet} × số khu dân cư trong dải)</translation></message>
    <message><source>border_map.exact</source><translation>Giáp ranh là cạnh chung đúng từng điểm của lớp (dung sai 0 m)</translation></message>
    <message><source>border_map.tolerance</source><translation>Giáp ranh tìm với dung sai {metres} m: {pairs} cặp, {km} km chỉ có nhờ dung sai</translation></message>
    <message><source>border_map.clusters_missing</source><translation>bản đồ cụm liên kết cần bảng cụm</translation></message>
    <message><source>border_map.clusters_missing.hint</source><translation>Ghi --clusters TỆP.</translation></message>
    <message><source>border_map.clusters_only</source><translation>{option} chỉ dùng với --kind clusters</translation></message>
    <message><source>border_map.clusters_only.hint</source><translation>Bỏ tùy chọn này, hoặc ghi --kind clusters --clusters TỆP.</translation></message>
    <message><source>border_map.value_missing</source><translation>bản đồ này cần trường số liệu</translation></message>
    <message><source>border_map.value_missing.hint</source><translation>Ghi --value TRƯỜNG; chỉ --kind clusters vẽ được mà không có số liệu.</translation></message>
    <message><source>help.gap-numbers</source><translation>Số sơ hở được đánh số trên bản đồ cụm liên kết; mặc định 10 đến 20 tùy chỗ trống; 0: không đánh số</translation></message>
    <message><source>help.map-propose</source><translation>Vẽ cả các cụm liên kết đề xuất</translation></message>
    <message><source>border_map.no_clusters</source><translation>bản đồ kind: clusters cần khóa “clusters” của dự án</translation></message>
    <message><source>border_map.no_clusters.hint</source><translation>Ghi clusters: {path: clusters.csv} ở mức cao nhất của dự án.</translation></message>
</context>
</TS>
