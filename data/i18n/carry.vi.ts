<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>carry.note</source><translation>Số liệu của {table} là số tính lại: quy đổi từ đơn vị cũ sang đơn vị mới theo {crosswalk}</translation></message>
    <message><source>carry.counts</source><translation>quy đổi theo trọng số các cột số đếm: {columns}</translation></message>
    <message><source>carry.left_ratios</source><translation>{count} cột là tỷ lệ hoặc số bình quân nên không quy đổi, đã bỏ: {columns}</translation></message>
    <message><source>carry.left_ratios.hint</source><translation>Hãy tính lại từ tử số và mẫu số đã quy đổi (trong dự án: một chỉ tiêu kind: share). Nếu là số đếm, nêu bằng --counts (counts)</translation></message>
    <message><source>carry.left_not_sure</source><translation>{count} cột có số lẻ, hoặc chỉ có 0 và 1, mà tiêu đề không cho biết là số cộng được hay tỷ lệ, nên không quy đổi: {columns}</translation></message>
    <message><source>carry.left_not_sure.hint</source><translation>Nêu rõ bằng --counts (cộng được) hoặc --shares (tỷ lệ), trong dự án: counts, shares</translation></message>
    <message><source>carry.left_labels</source><translation>{count} cột chữ, mã, thứ hạng, loại, kỳ hoặc số thứ tự không được quy đổi: {columns}</translation></message>
    <message><source>carry.assumed_counts</source><translation>{count} cột được quy đổi như số đếm chỉ vì là số nguyên, tiêu đề không nói rõ: {columns}</translation></message>
    <message><source>carry.assumed_counts.hint</source><translation>Hãy xác nhận bằng --counts, hoặc nêu là số không cộng được bằng --shares (trong dự án: counts, shares)</translation></message>
    <message><source>carry.left_statuses</source><translation>{count} cột ghi có hoặc không của từng đơn vị nên không quy đổi, đã bỏ: {columns}</translation></message>
    <message><source>carry.left_statuses.hint</source><translation>Đơn vị ghép từ nhiều đơn vị không có câu trả lời chung; hãy đếm (số đơn vị đạt), hoặc nêu kết quả của đơn vị mới trong một bảng riêng</translation></message>
    <message><source>carry.report.status</source><translation>Không quy đổi: có hoặc không của từng đơn vị</translation></message>
    <message><source>aggregate.statuses</source><translation>có và không thì không cộng được, nên {units} đơn vị có nhiều dòng không có số liệu ở đó, trừ khi các dòng giống nhau: {columns}</translation></message>
    <message><source>aggregate.statuses.hint</source><translation>Giữ lại một dòng cho mỗi đơn vị, hoặc khai báo max (một dòng đạt là đủ) hay min (mọi dòng phải đạt) cho cột đó trong aggregate</translation></message>
    <message><source>aggregate.assumed</source><translation>các cột sau của {units} đơn vị có nhiều dòng được cộng chỉ vì là số nguyên, tiêu đề không nói rõ là số đếm: {columns}</translation></message>
    <message><source>aggregate.assumed.hint</source><translation>Hãy xác nhận bằng --counts, hoặc nêu là số không cộng được bằng --shares (trong dự án: counts, shares)</translation></message>
    <message><source>carry.settled_twice</source><translation>cột này được nêu vừa là số đếm vừa là tỷ lệ</translation></message>
    <message><source>carry.settled_twice.hint</source><translation>Chỉ nêu ở --counts hoặc --shares (trong dự án: counts, shares), không nêu ở cả hai</translation></message>
    <message><source>carry.settled_unused</source><translation>có nêu số đếm hoặc tỷ lệ nhưng không quy đổi và không gộp gì, nên không có tác dụng: {columns}</translation></message>
    <message><source>carry.settled_unused.hint</source><translation>Chúng đi cùng --crosswalk hoặc --aggregate (trong dự án: crosswalk, aggregate)</translation></message>
    <message><source>carry.split_without_weights</source><translation>{count} đơn vị cũ được chia cho nhiều đơn vị mới mà bảng quy đổi không có trọng số, nên số liệu của chúng không được quy đổi: {units}</translation></message>
    <message><source>carry.split_without_weights.hint</source><translation>Thêm cột share_of_old (tỷ trọng của đơn vị cũ, cộng lại bằng 1); diaban crosswalk CŨ MỚI tính theo diện tích. Đơn vị mới nhận từ chúng là “không có số liệu”</translation></message>
    <message><source>carry.unknown_codes</source><translation>{count} mã của bảng không có trong {crosswalk}: {codes} (dòng {rows})</translation></message>
    <message><source>carry.unknown_codes.hint</source><translation>Số liệu của các dòng này không được quy đổi. Hãy sửa mã, hoặc thêm vào bảng quy đổi</translation></message>
    <message><source>carry.sum_kept</source><translation>{column}: tổng trước {before}, sau {after}, không mất</translation></message>
    <message><source>carry.sum_lost</source><translation>{column}: tổng trước {before}, sau {after}, mất {lost}; {units} đơn vị mới không có số liệu</translation></message>
    <message><source>carry.sum_lost.hint</source><translation>Báo cáo ghép và --json cho biết mất vì đâu</translation></message>
    <message><source>carry.nothing_known</source><translation>không có mã nào của cột này trong {crosswalk}: {codes}</translation></message>
    <message><source>carry.nothing_known.hint</source><translation>Nêu cột mã cũ bằng --table-key (key), và kiểm tra bảng quy đổi</translation></message>
    <message><source>carry.no_key</source><translation>không có cột nào mà ít nhất một nửa số dòng là mã cũ của {crosswalk}</translation></message>
    <message><source>carry.no_key.hint</source><translation>Nêu cột mã cũ bằng --table-key (key); quy đổi cần mã, không dùng tên</translation></message>
    <message><source>carry.no_counts</source><translation>bảng không có cột số đếm nào quy đổi được</translation></message>
    <message><source>carry.no_counts.hint</source><translation>Nêu các cột cộng được bằng --counts (counts)</translation></message>
    <message><source>carry.unit_twice</source><translation>dòng {first} và dòng {second} cùng là đơn vị {unit}</translation></message>
    <message><source>carry.unit_twice.hint</source><translation>Giữ lại dòng đúng, hoặc khai báo cách gộp: --aggregate sum (aggregate: {default: sum})</translation></message>
    <message><source>carry.no_columns</source><translation>không thấy cột old_code và new_code; các cột hiện có: {columns}</translation></message>
    <message><source>carry.no_columns.hint</source><translation>Bảng quy đổi là CSV với old_code,new_code,area_m2,share_of_old,share_of_new; ba cột sau có thể thiếu</translation></message>
    <message><source>carry.bad_share</source><translation>dòng {row}: “{value}” ở cột {column} không phải số từ 0 đến 1 (diện tích: từ 0)</translation></message>
    <message><source>carry.bad_share.hint</source><translation>Hãy sửa ô này trong bảng quy đổi</translation></message>
    <message><source>carry.pair_twice</source><translation>dòng {first} và dòng {second} cùng là cặp {old}, {new}</translation></message>
    <message><source>carry.pair_twice.hint</source><translation>Giữ lại một dòng cho mỗi cặp</translation></message>
    <message><source>carry.pairs_repeated</source><translation>{count} cặp lặp lại trong bảng quy đổi chỉ được tính một lần (dòng {rows})</translation></message>
    <message><source>carry.pairs_repeated.hint</source><translation>Hãy xóa các dòng lặp</translation></message>
    <message><source>carry.blank_codes</source><translation>{count} dòng của bảng quy đổi thiếu mã và được bỏ qua (dòng {rows})</translation></message>
    <message><source>carry.sums_less</source><translation>tỷ trọng của {count} đơn vị cũ cộng lại nhỏ hơn 1: {units}</translation></message>
    <message><source>carry.sums_less.hint</source><translation>Phần còn thiếu của số liệu bị mất và được ghi rõ</translation></message>
    <message><source>carry.sums_more</source><translation>tỷ trọng của {count} đơn vị cũ cộng lại lớn hơn 1 và được chia lại cho bằng 1: {units}</translation></message>
    <message><source>carry.sums_more.hint</source><translation>Hãy kiểm tra bảng quy đổi: đơn vị mới có thể chồng lên nhau</translation></message>
    <message><source>carry.report.column</source><translation>Cột quy đổi</translation></message>
    <message><source>carry.report.before</source><translation>Tổng trước</translation></message>
    <message><source>carry.report.after</source><translation>Tổng sau</translation></message>
    <message><source>carry.report.lost</source><translation>Mất</translation></message>
    <message><source>carry.report.no_data</source><translation>Đơn vị mới không có số liệu</translation></message>
    <message><source>carry.report.ratio</source><translation>Không quy đổi: tỷ lệ, số bình quân</translation></message>
    <message><source>carry.report.label</source><translation>Không quy đổi: chữ, mã, năm, số thứ tự</translation></message>
    <message><source>carry.report.not_sure</source><translation>Không quy đổi: không rõ có cộng được không</translation></message>
    <message><source>carry.report.lost_unknown_code</source><translation>Mất vì: mã không có trong bảng quy đổi</translation></message>
    <message><source>carry.report.lost_split</source><translation>Mất vì: đơn vị cũ không có trọng số</translation></message>
    <message><source>carry.report.lost_uncovered</source><translation>Mất vì: phần không đơn vị mới nào nhận</translation></message>
    <message><source>carry.report.lost_no_data</source><translation>Mất vì: đơn vị mới không có số liệu</translation></message>
    <message><source>carry.report.lost_outside</source><translation>Mất vì: đơn vị mới nằm ngoài lớp</translation></message>
    <message><source>carry.report.split</source><translation>Đơn vị cũ được chia, không có trọng số</translation></message>
    <message><source>carry.report.unknown</source><translation>Mã không có trong bảng quy đổi</translation></message>
    <message><source>aggregate.unit_twice</source><translation>{count} đơn vị có nhiều dòng: {units} (trong ngoặc là số dòng)</translation></message>
    <message><source>aggregate.unit_twice.hint</source><translation>Giữ lại một dòng cho mỗi đơn vị, hoặc khai báo cách gộp: --aggregate sum (trong dự án: aggregate: {default: sum}). Nếu là các đơn vị trùng tên, nêu thêm cột mã hoặc cột đơn vị cấp trên</translation></message>
    <message><source>aggregate.mean_of_ratio</source><translation>tỷ lệ và số bình quân không bao giờ được lấy trung bình</translation></message>
    <message><source>aggregate.mean_of_ratio.hint</source><translation>Hãy gộp tử số và mẫu số rồi tính lại tỷ lệ</translation></message>
    <message><source>aggregate.done</source><translation>{rows} dòng của {units} đơn vị được gộp, mỗi đơn vị một dòng</translation></message>
    <message><source>aggregate.note</source><translation>Trong {table}, {rows} dòng của {units} đơn vị được gộp lại</translation></message>
    <message><source>aggregate.ratios</source><translation>các cột tỷ lệ hoặc số bình quân không cộng được, nên {units} đơn vị có nhiều dòng không có số liệu ở đó: {columns}</translation></message>
    <message><source>aggregate.ratios.hint</source><translation>Hãy tính lại từ tử số và mẫu số (trong dự án: một chỉ tiêu kind: share)</translation></message>
    <message><source>aggregate.not_sure</source><translation>không rõ các cột sau có cộng được không, nên {units} đơn vị có nhiều dòng không có số liệu ở đó: {columns}</translation></message>
    <message><source>aggregate.not_sure.hint</source><translation>Nêu rõ bằng --counts (cộng được) hoặc --shares, trong dự án: counts, shares</translation></message>
    <message><source>aggregate.lacking</source><translation>{units} đơn vị có dòng thiếu số liệu nên không có số liệu sau khi gộp: {columns}</translation></message>
    <message><source>aggregate.lacking.hint</source><translation>Thiếu không phải là 0; hãy bổ sung số liệu của các dòng đó</translation></message>
    <message><source>help.carry-crosswalk</source><translation>Bảng quy đổi (CSV: old_code,new_code,…,share_of_old) để quy đổi số đếm sang đơn vị của lớp</translation></message>
    <message><source>help.counts</source><translation>Các cột là số cộng được (với --crosswalk, --aggregate)</translation></message>
    <message><source>help.shares</source><translation>Các cột là tỷ lệ, không cộng được</translation></message>
    <message><source>help.aggregate</source><translation>Gộp các dòng cùng đơn vị: sum, mean, max hoặc min; nếu không nêu thì từ chối</translation></message>
</context>
</TS>
