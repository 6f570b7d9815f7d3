<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>page.about</source><translation>Thông tin</translation></message>
    <message><source>page.cluster_list</source><translation>Cụm liên kết</translation></message>
    <message><source>page.clusters</source><translation>Giáp ranh đã có cụm liên kết</translation></message>
    <message><source>page.gaps</source><translation>Sơ hở (ranh giới chung chưa cụm nào phụ trách)</translation></message>
    <message><source>page.gaps_top</source><translation>{count} sơ hở ưu tiên cao nhất được vẽ đậm.</translation></message>
    <message><source>page.layers</source><translation>Liên kết giáp ranh</translation></message>
    <message><source>page.chart</source><translation>Phân bố giá trị theo các khoảng của chú giải</translation></message>
    <message><source>page.log_axis</source><translation>thang log</translation></message>
    <message><source>page.two_figures</source><translation>Hai chỉ tiêu</translation></message>
    <message><source>page.close</source><translation>Đóng</translation></message>
    <message><source>page.code</source><translation>Mã</translation></message>
    <message><source>page.dark</source><translation>Nền tối</translation></message>
    <message><source>page.done</source><translation>Đã ghi trang xem ngoại tuyến: {units} đơn vị, {indicators} bản đồ ({views} bản đồ tính cả các kỳ), {size} KB.</translation></message>
    <message><source>page.home</source><translation>Xem toàn bộ</translation></message>
    <message><source>page.indicator</source><translation>Nội dung</translation></message>
    <message><source>page.keys</source><translation>Bàn phím: mũi tên để dời bản đồ, + và − để phóng to, thu nhỏ, 0 để xem toàn bộ; Page Down, Page Up đi qua các đơn vị theo thứ hạng; / để tìm; Esc để bỏ chọn.</translation></message>
    <message><source>page.language</source><translation>English</translation></message>
    <message><source>page.light</source><translation>Nền sáng</translation></message>
    <message><source>page.list</source><translation>Danh sách</translation></message>
    <message><source>page.made_by</source><translation>Trang này xem được ngay trong tệp, không cần mạng và không gửi gì đi đâu. Lập bằng Diaban.</translation></message>
    <message><source>page.map_label</source><translation>Bản đồ {title}. Dùng Page Down, Page Up để đọc từng đơn vị.</translation></message>
    <message><source>page.more</source><translation>Hiện thêm {count}</translation></message>
    <message><source>page.no_match</source><translation>Không tìm thấy “{text}”.</translation></message>
    <message><source>page.no_script</source><translation>Trang này cần bật JavaScript trong trình duyệt để vẽ bản đồ. Trang không cần mạng.</translation></message>
    <message><source>page.none_weak</source><translation>Không có địa bàn yếu theo các quy tắc đã đặt.</translation></message>
    <message><source>page.nothing</source><translation>dự án không có bản đồ hay chỉ tiêu nào để đưa lên trang</translation></message>
    <message><source>page.nothing.hint</source><translation>Khai báo maps hoặc indicators trong tệp dự án.</translation></message>
    <message><source>page.of_weak</source><translation>Xếp thứ {rank} trong {count} địa bàn yếu, {score} điểm</translation></message>
    <message><source>page.output</source><translation>“{path}” không phải tệp .html</translation></message>
    <message><source>page.output.hint</source><translation>Đặt tên tệp kết quả có đuôi .html, ví dụ: -o trang.html.</translation></message>
    <message><source>page.period</source><translation>Kỳ</translation></message>
    <message><source>page.print</source><translation>In</translation></message>
    <message><source>page.rank</source><translation>Hạng</translation></message>
    <message><source>page.rank_of</source><translation>cao thứ {rank} trong {count} đơn vị có số liệu</translation></message>
    <message><source>page.score</source><translation>{score} điểm</translation></message>
    <message><source>page.search</source><translation>Tìm xã, phường, mã…</translation></message>
    <message><source>page.search_in</source><translation>Tìm đơn vị (không cần gõ dấu)</translation></message>
    <message><source>page.shapes</source><translation>Ranh giới trên trang này được giản lược với dung sai {tolerance} m và làm tròn vị trí trong khoảng {step} m; số liệu và diện tích tính trên ranh giới gốc.</translation></message>
    <message><source>page.unit_of</source><translation>Đơn vị</translation></message>
    <message><source>page.units_found</source><translation>Tìm thấy {count} đơn vị</translation></message>
    <message><source>page.value</source><translation>Giá trị</translation></message>
    <message><source>page.weak</source><translation>Địa bàn yếu</translation></message>
    <message><source>page.weak_here</source><translation>Địa bàn yếu</translation></message>
    <message><source>page.zoom_in</source><translation>Phóng to</translation></message>
    <message><source>page.zoom_out</source><translation>Thu nhỏ</translation></message>
    <message><source>help.page_verb</source><translation>Làm một trang HTML xem ngoại tuyến từ dự án: bản đồ các chỉ tiêu và kỳ, địa bàn yếu, tìm kiếm</translation></message>
</context>
</TS>
