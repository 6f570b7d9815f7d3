<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>stage.atlas</source><translation>vẽ các trang tập bản đồ</translation></message>
    <message><source>atlas.method</source><translation>Nơi giáp ranh, cấp trên và toàn bộ được tính chung: tổng tử số chia tổng mẫu số, không lấy trung bình các tỷ lệ; số lượng của nơi giáp ranh là bình quân một đơn vị. Hạng 1 là tốt nhất; chỉ tiêu không có chiều tốt, xấu thì hạng 1 là cao nhất. Dấu – là không tính được; không có số liệu không phải là 0.</translation></message>
    <message><source>atlas.parent_code</source><translation>Đơn vị cấp trên, mã {code}</translation></message>
    <message><source>atlas.no_parent</source><translation>Chưa rõ cấp trên</translation></message>
    <message><source>atlas.page</source><translation>Trang {page}/{of}</translation></message>
    <message><source>atlas.within</source><translation>Vị trí trong: {name}</translation></message>
    <message><source>atlas.within_all</source><translation>Vị trí trong toàn vùng</translation></message>
    <message><source>atlas.legend</source><translation>Chú giải</translation></message>
    <message><source>atlas.code</source><translation>Mã {code}</translation></message>
    <message><source>atlas.weak</source><translation>Địa bàn yếu</translation></message>
    <message><source>atlas.not_weak</source><translation>Không thuộc diện yếu</translation></message>
    <message><source>atlas.not_sure</source><translation>Chưa thể kết luận</translation></message>
    <message><source>atlas.not_enough</source><translation>Chưa đủ số liệu</translation></message>
    <message><source>atlas.weak_count</source><translation>{count}/{of} địa bàn yếu</translation></message>
    <message><source>atlas.not_enough_count</source><translation>{count} nơi chưa đủ số liệu</translation></message>
    <message><source>atlas.is_weak</source><translation>(yếu)</translation></message>
    <message><source>atlas.no_data</source><translation>không có số liệu</translation></message>
    <message><source>atlas.not_matched</source><translation>không khớp bảng</translation></message>
    <message><source>atlas.suppressed</source><translation>không nêu (mẫu nhỏ)</translation></message>
    <message><source>atlas.met</source><translation>Đạt</translation></message>
    <message><source>atlas.missed</source><translation>Chưa đạt</translation></message>
    <message><source>atlas.missed_by</source><translation>Chưa đạt ({difference})</translation></message>
    <message><source>atlas.figures</source><translation>Số liệu</translation></message>
    <message><source>atlas.figure</source><translation>Chỉ tiêu</translation></message>
    <message><source>atlas.this_unit</source><translation>Nơi này</translation></message>
    <message><source>atlas.together</source><translation>Tính chung</translation></message>
    <message><source>atlas.target</source><translation>Mục tiêu</translation></message>
    <message><source>atlas.result</source><translation>Kết quả</translation></message>
    <message><source>atlas.neighbours</source><translation>Các nơi giáp ranh</translation></message>
    <message><source>atlas.all_units</source><translation>Toàn bộ</translation></message>
    <message><source>atlas.rank</source><translation>Hạng</translation></message>
    <message><source>atlas.units_missed</source><translation>Số nơi chưa đạt</translation></message>
    <message><source>atlas.weakest</source><translation>Kém nhất hoặc thấp nhất</translation></message>
    <message><source>atlas.because</source><translation>Vì</translation></message>
    <message><source>atlas.value</source><translation>Giá trị</translation></message>
    <message><source>atlas.reasons</source><translation>Lý do</translation></message>
    <message><source>atlas.why_weak</source><translation>Vì sao là địa bàn yếu</translation></message>
    <message><source>atlas.why_not_told</source><translation>Vì sao chưa thể kết luận</translation></message>
    <message><source>atlas.no_reason</source><translation>Không thuộc trường hợp nào trong các quy tắc xếp địa bàn yếu ở cuối trang.</translation></message>
    <message><source>atlas.borders_on</source><translation>Giáp ranh với {count} nơi:</translation></message>
    <message><source>atlas.no_neighbours</source><translation>Không giáp ranh với đơn vị nào trong lớp ranh giới (đảo, hoặc nằm riêng).</translation></message>
    <message><source>atlas.parts_outside</source><translation>Bản đồ không vẽ những phần ở xa của đơn vị này; bản đồ vị trí có các phần đó.</translation></message>
    <message><source>atlas.no_shape</source><translation>Lớp ranh giới không có hình của đơn vị này.</translation></message>
    <message><source>atlas.rows_cut</source><translation>Còn {count} chỉ tiêu không đủ chỗ trên trang; xem bảng số liệu của dự án.</translation></message>
    <message><source>atlas.weak_cut</source><translation>Còn {count} địa bàn yếu không đủ chỗ trên trang; xem danh sách địa bàn yếu.</translation></message>
    <message><source>atlas.ranked_cut</source><translation>Còn {count} dòng không đủ chỗ trên trang; xem bảng số liệu của dự án.</translation></message>
    <message><source>atlas.nothing</source><translation>dự án không có bản đồ hay chỉ tiêu nào để đưa lên tập bản đồ</translation></message>
    <message><source>atlas.nothing.hint</source><translation>Khai báo maps hoặc indicators trong tệp dự án.</translation></message>
    <message><source>atlas.no_rules</source><translation>chỉ lấy địa bàn yếu thì phải có quy tắc, mà dự án không có quy tắc hay mục tiêu nào</translation></message>
    <message><source>atlas.no_rules.hint</source><translation>Thêm weakness hoặc target vào tệp dự án, hoặc bỏ only: weak.</translation></message>
    <message><source>atlas.no_pages</source><translation>không có trang nào để vẽ: không đơn vị nào thuộc diện đã chọn</translation></message>
    <message><source>atlas.no_pages.hint</source><translation>Không có địa bàn yếu nào, hoặc bỏ only: weak để vẽ tất cả.</translation></message>
    <message><source>atlas.not_ours</source><translation>tệp này không phải trang do tập bản đồ vẽ nên không ghi đè</translation></message>
    <message><source>atlas.not_ours.hint</source><translation>Chọn một thư mục khác, hoặc chuyển tệp đi nơi khác.</translation></message>
    <message><source>atlas.kept</source><translation>{kept} trong {pages} trang đã có từ lần trước, vẽ từ đúng số liệu này, nên giữ nguyên</translation></message>
    <message><source>atlas.foreign</source><translation>trong thư mục còn {count} trang của tập bản đồ khác hoặc cũ, không thuộc lần này</translation></message>
    <message><source>atlas.foreign.hint</source><translation>Xóa chúng nếu không cần, hoặc dùng một thư mục mới.</translation></message>
    <message><source>atlas.map_without_figure</source><translation>bản đồ “{map}” không có chỉ tiêu để tô màu các trang</translation></message>
    <message><source>atlas.map_without_figure.hint</source><translation>Chọn một bản đồ có indicator.</translation></message>
    <message><source>atlas.unknown_word</source><translation>không có lựa chọn “{value}”</translation></message>
    <message><source>atlas.unknown_word.hint</source><translation>Chọn một trong: {known}.</translation></message>
    <message><source>atlas.output</source><translation>“{path}” không phải tệp .pdf hay một thư mục</translation></message>
    <message><source>atlas.output.hint</source><translation>Đặt tên có đuôi .pdf để có một tệp, hoặc tên không có đuôi để có một thư mục ảnh PNG.</translation></message>
    <message><source>atlas.done</source><translation>{project}: đã vẽ {pages} trang</translation></message>
    <message><source>atlas.done_kept</source><translation>{project}: đã vẽ {made} trang, giữ nguyên {kept} trang đã có</translation></message>
    <message><source>atlas.stopped</source><translation>đã dừng; {kept} trong {pages} trang đã xong và được giữ lại</translation></message>
    <message><source>atlas.stopped.hint</source><translation>Chạy lại lệnh: các trang đã xong được giữ, phần còn lại được vẽ tiếp.</translation></message>
    <message><source>atlas.needs_parent</source><translation>trang theo cấp trên cần biết cấp trên của từng đơn vị, mà dự án chưa khai báo</translation></message>
    <message><source>atlas.needs_parent.hint</source><translation>Thêm parent vào boundaries trong tệp dự án, hoặc dùng --per unit.</translation></message>
    <message><source>help.atlas</source><translation>Vẽ tập bản đồ: mỗi đơn vị hoặc mỗi cấp trên một trang, với bản đồ, số liệu, lý do</translation></message>
    <message><source>help.atlas_output</source><translation>Tệp .pdf, hoặc thư mục cho ảnh PNG (mỗi trang một tệp)</translation></message>
    <message><source>help.atlas_per</source><translation>Mỗi trang là một: unit (đơn vị), parent (cấp trên), both (cấp trên rồi các đơn vị của nó)</translation></message>
    <message><source>help.atlas_only</source><translation>Vẽ trang nào: all (tất cả), weak (địa bàn yếu)</translation></message>
    <message><source>help.atlas_paper</source><translation>Khổ giấy: A4, A3</translation></message>
    <message><source>help.atlas_map</source><translation>Khóa của bản đồ mà các trang lấy chỉ tiêu và màu; không nêu: bản đồ đầu tiên</translation></message>
    <message><source>help.atlas_dpi</source><translation>Độ phân giải của ảnh PNG (mặc định 144)</translation></message>
    <message><source>window.output.atlas</source><translation>tập bản đồ từng địa bàn</translation></message>
</context>
</TS>
