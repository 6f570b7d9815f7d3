<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.clusters.new</source><translation>Cụm mới</translation></message>
    <message><source>window.clusters.edit</source><translation>Sửa</translation></message>
    <message><source>window.clusters.delete</source><translation>Xóa</translation></message>
    <message><source>window.clusters.lists</source><translation>Sơ hở và đề xuất</translation></message>
    <message><source>window.clusters.beside</source><translation>Bảng cụm không ghi đè được</translation></message>
    <message><source>window.clusters.beside.text</source><translation>Không ghi thay đổi vào {table}. Ghi tất cả các cụm vào {csv} bên cạnh, và dự án từ nay đọc tệp đó?</translation></message>
    <message><source>window.draft.name</source><translation>Tên cụm</translation></message>
    <message><source>window.draft.name_hint</source><translation>theo các xã</translation></message>
    <message><source>window.draft.kind</source><translation>Loại cụm</translation></message>
    <message><source>window.draft.lead</source><translation>Chủ trì</translation></message>
    <message><source>window.draft.no_lead</source><translation>(chưa có)</translation></message>
    <message><source>window.draft.signed</source><translation>Ngày ký</translation></message>
    <message><source>window.draft.until</source><translation>Hiệu lực đến</translation></message>
    <message><source>window.draft.day_hint</source><translation>ngày/tháng/năm</translation></message>
    <message><source>window.draft.until_hint</source><translation>ngày/tháng/năm, trống: không hạn</translation></message>
    <message><source>window.draft.members</source><translation>{count} đơn vị; bấm trên bản đồ</translation></message>
    <message><source>window.draft.add_selected</source><translation>Thêm đơn vị đang chọn</translation></message>
    <message><source>window.draft.remove</source><translation>Bớt</translation></message>
    <message><source>window.draft.accept</source><translation>Ghi cụm</translation></message>
    <message><source>window.draft.cancel</source><translation>Bỏ</translation></message>
    <message><source>window.draft.paused</source><translation>Đang tạm dừng lập “{cluster}”: lúc này bấm trên bản đồ là chọn xã như thường.</translation></message>
    <message><source>window.draft.paused_new</source><translation>Đang tạm dừng lập cụm mới: lúc này bấm trên bản đồ là chọn xã như thường.</translation></message>
    <message><source>window.draft.go_on</source><translation>Lập tiếp</translation></message>
    <message><source>window.draft.too_few</source><translation>{count} đơn vị. Bấm các xã trên bản đồ; một cụm cần từ hai đơn vị</translation></message>
    <message><source>window.draft.together</source><translation>✓ {count} đơn vị liền kề</translation></message>
    <message><source>window.draft.apart</source><translation>⚠ {count} đơn vị không liền kề: {pieces} mảnh</translation></message>
    <message><source>window.draft.inner</source><translation>{borders} ranh giới chung bên trong, {km} km</translation></message>
    <message><source>window.draft.gained</source><translation>Phụ trách thêm {km} km: từ {before} % lên {after} % ranh giới chung</translation></message>
    <message><source>window.draft.lost</source><translation>⚠ Phụ trách ít đi {km} km: từ {before} % xuống {after} % ranh giới chung</translation></message>
    <message><source>window.draft.expired</source><translation>⚠ Hết hiệu lực trước ngày {day:date}: không được tính</translation></message>
    <message><source>window.draft.not_yet_signed</source><translation>⚠ Ký sau ngày {day:date}: chưa được tính</translation></message>
    <message><source>window.draft.date_unread</source><translation>⚠ Ngày không đọc được; ghi như 30/4/2026</translation></message>
    <message><source>window.draft.same</source><translation>⚠ Cụm {cluster} có đúng các đơn vị này</translation></message>
    <message><source>window.draft.elsewhere</source><translation>⚠ {unit} đã ở cụm {clusters}</translation></message>
    <message><source>window.draft.elsewhere_more</source><translation>⚠ và {count} đơn vị khác đã ở cụm khác</translation></message>
    <message><source>window.proposals</source><translation>Đề xuất</translation></message>
    <message><source>window.proposals.work</source><translation>Tính đề xuất</translation></message>
    <message><source>window.proposals.accept</source><translation>Nhận đề xuất</translation></message>
    <message><source>window.proposals.change</source><translation>Sửa rồi nhận</translation></message>
    <message><source>window.proposals.none</source><translation>Bấm “Tính đề xuất” để biết nên lập cụm mới ở đâu thì xóa được các sơ hở gấp nhất, theo điều kiện đề xuất của dự án.</translation></message>
    <message><source>window.proposals.busy</source><translation>Đang tính đề xuất…</translation></message>
    <message><source>window.undo.cluster_new</source><translation>lập cụm “{cluster}”</translation></message>
    <message><source>window.undo.cluster_changed</source><translation>sửa cụm “{cluster}”</translation></message>
    <message><source>window.undo.cluster_deleted</source><translation>xóa cụm “{cluster}”</translation></message>
    <message><source>window.undo.proposal</source><translation>nhận đề xuất “{cluster}”</translation></message>
    <message><source>window.file_changed</source><translation>tệp đã được sửa ở nơi khác nên giữ nguyên, không hoàn tác</translation></message>
    <message><source>window.file_changed.hint</source><translation>Đọc lại số liệu (F5), rồi sửa tiếp từ đó</translation></message>
    <message><source>window.cannot_remove</source><translation>không xóa được tệp: {why}</translation></message>
    <message><source>window.cannot_remove.hint</source><translation>Xem quyền của thư mục, hoặc đóng chương trình đang mở tệp</translation></message>
    <message><source>window.clusters.key</source><translation>Sơ hở, theo hạng:</translation></message>
    <message><source>window.clusters.key.none</source><translation>Ranh giới:</translation></message>
    <message><source>window.clusters.key.rank</source><translation>{rank}</translation></message>
    <message><source>window.clusters.key.ranks</source><translation>{first}–{last}</translation></message>
    <message><source>window.clusters.key.covered</source><translation>đã có cụm phụ trách</translation></message>
</context>
</TS>
