<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>index.constant</source><translation>“{names}” bằng nhau ở mọi đơn vị trong kỳ này nên không được tính vào chỉ số tổng hợp</translation></message>
    <message><source>index.constant.hint</source><translation>Kiểm tra cột số liệu, hoặc bỏ chỉ tiêu đó khỏi index: of.</translation></message>
    <message><source>index.not_made</source><translation>không tính chỉ số tổng hợp cho kỳ này vì thiếu: {missing}</translation></message>
    <message><source>index.none</source><translation>không kỳ nào đủ số liệu để tính chỉ số tổng hợp</translation></message>
    <message><source>index.none.hint</source><translation>Khai báo chỉ tiêu có direction và số liệu trong cùng một kỳ, hoặc đặt missing: rest_of_weights.</translation></message>
    <message><source>index.not_rolled_up</source><translation>Chỉ số tổng hợp không cộng hay lấy trung bình lên đơn vị cấp trên: {figures}.</translation></message>
    <message><source>stage.weakness</source><translation>Đang tìm địa bàn yếu</translation></message>
    <message><source>weakness.percent</source><translation>{value} %</translation></message>
    <message><source>weakness.points</source><translation>{value} điểm phần trăm</translation></message>
    <message><source>weakness.points.one</source><translation>{value} điểm phần trăm</translation></message>
    <message><source>weakness.head.more</source><translation>{name} đạt {value}{parts}</translation></message>
    <message><source>weakness.head.only</source><translation>{name} mới đạt {value}{parts}</translation></message>
    <message><source>weakness.head.less</source><translation>{name} ở mức {value}{parts}</translation></message>
    <message><source>weakness.name_in</source><translation>{name} {period}</translation></message>
    <message><source>weakness.status_in</source><translation>{period} {status}</translation></message>
    <message><source>weakness.parts_of_share</source><translation> ({numerator} trên {denominator} {among})</translation></message>
    <message><source>weakness.parts_of_rate</source><translation> ({numerator} {counted} trên {denominator} {among})</translation></message>
    <message><source>weakness.target.more</source><translation>còn thiếu {distance} so với mục tiêu {target}</translation></message>
    <message><source>weakness.target.less</source><translation>cao hơn mục tiêu {target} là {distance}</translation></message>
    <message><source>weakness.periods</source><translation>{count} kỳ liền chưa đạt mục tiêu {target}, kể từ {since}</translation></message>
    <message><source>weakness.lowest.more</source><translation>xếp thứ {rank} từ dưới lên trong {of} đơn vị, thuộc nhóm {count} đơn vị thấp nhất</translation></message>
    <message><source>weakness.lowest.more.tied</source><translation>xếp thứ {rank} từ dưới lên trong {of} đơn vị, cùng hạng với đơn vị khác, thuộc nhóm {count} đơn vị thấp nhất</translation></message>
    <message><source>weakness.lowest.more.one</source><translation>thấp nhất trong {of} đơn vị</translation></message>
    <message><source>weakness.lowest.less</source><translation>xếp thứ {rank} từ trên xuống trong {of} đơn vị, thuộc nhóm {count} đơn vị cao nhất</translation></message>
    <message><source>weakness.lowest.less.tied</source><translation>xếp thứ {rank} từ trên xuống trong {of} đơn vị, cùng hạng với đơn vị khác, thuộc nhóm {count} đơn vị cao nhất</translation></message>
    <message><source>weakness.lowest.less.one</source><translation>cao nhất trong {of} đơn vị</translation></message>
    <message><source>weakness.z.more</source><translation>thấp hơn mặt bằng chung {z} độ lệch chuẩn</translation></message>
    <message><source>weakness.z.more.one</source><translation>thấp hơn mặt bằng chung {z} độ lệch chuẩn</translation></message>
    <message><source>weakness.z.less</source><translation>cao hơn mặt bằng chung {z} độ lệch chuẩn</translation></message>
    <message><source>weakness.z.less.one</source><translation>cao hơn mặt bằng chung {z} độ lệch chuẩn</translation></message>
    <message><source>weakness.down</source><translation>giảm {change} so với {period} ({previous})</translation></message>
    <message><source>weakness.up</source><translation>tăng {change} so với {period} ({previous})</translation></message>
    <message><source>weakness.cluster.more</source><translation>nằm trong cụm đơn vị liền kề cùng thấp, khó có thể do ngẫu nhiên (q {q})</translation></message>
    <message><source>weakness.cluster.more.chance</source><translation>nằm trong cụm đơn vị liền kề cùng thấp, nhưng có thể do ngẫu nhiên (q {q})</translation></message>
    <message><source>weakness.cluster.less</source><translation>nằm trong cụm đơn vị liền kề cùng cao, khó có thể do ngẫu nhiên (q {q})</translation></message>
    <message><source>weakness.cluster.less.chance</source><translation>nằm trong cụm đơn vị liền kề cùng cao, nhưng có thể do ngẫu nhiên (q {q})</translation></message>
    <message><source>weakness.below_neighbours.more</source><translation>thấp hơn mức chung của {neighbours} ({mean})</translation></message>
    <message><source>weakness.below_neighbours.less</source><translation>cao hơn mức chung của {neighbours} ({mean})</translation></message>
    <message><source>weakness.below_mean.more</source><translation>thấp hơn trung bình của {neighbours} ({mean})</translation></message>
    <message><source>weakness.below_mean.less</source><translation>cao hơn trung bình của {neighbours} ({mean})</translation></message>
    <message><source>weakness.neighbours_status.more</source><translation>trong khi {met} trên {neighbours} đã đạt</translation></message>
    <message><source>weakness.neighbours_status.less</source><translation>cùng với {met} trên {neighbours}</translation></message>
    <message><source>weakness.neighbours_status.more.all</source><translation>trong khi cả {neighbours} đã đạt</translation></message>
    <message><source>weakness.neighbours_status.more.all.one</source><translation>trong khi {neighbours} đã đạt</translation></message>
    <message><source>weakness.neighbours_status.more.none</source><translation>cả {neighbours} cũng chưa đạt</translation></message>
    <message><source>weakness.neighbours_status.more.none.one</source><translation>{neighbours} cũng chưa đạt</translation></message>
    <message><source>weakness.neighbours_status.less.all</source><translation>cùng với cả {neighbours}</translation></message>
    <message><source>weakness.neighbours_status.less.all.one</source><translation>cùng với {neighbours}</translation></message>
    <message><source>weakness.neighbours_status.less.none</source><translation>trong khi cả {neighbours} đều không thuộc diện này</translation></message>
    <message><source>weakness.neighbours_status.less.none.one</source><translation>trong khi {neighbours} không thuộc diện này</translation></message>
    <message><source>weakness.neighbours.unit</source><translation>{count} đơn vị giáp ranh</translation></message>
    <message><source>weakness.neighbours.unit.one</source><translation>đơn vị giáp ranh duy nhất</translation></message>
    <message><source>weakness.neighbours.commune</source><translation>{count} xã, phường giáp ranh</translation></message>
    <message><source>weakness.neighbours.commune.one</source><translation>xã, phường giáp ranh duy nhất</translation></message>
    <message><source>weakness.neighbours.district</source><translation>{count} huyện giáp ranh</translation></message>
    <message><source>weakness.neighbours.district.one</source><translation>huyện giáp ranh duy nhất</translation></message>
    <message><source>weakness.neighbours.province</source><translation>{count} tỉnh, thành phố giáp ranh</translation></message>
    <message><source>weakness.neighbours.province.one</source><translation>tỉnh, thành phố giáp ranh duy nhất</translation></message>
    <message><source>weakness.status.more</source><translation>chưa {name}</translation></message>
    <message><source>weakness.status.less</source><translation>thuộc diện {name}</translation></message>
    <message><source>weakness.not_sure</source><translation>chưa tới {bound}, nhưng số trường hợp quá ít để khẳng định là yếu: khoảng tin cậy {level} % từ {low} đến {high}</translation></message>
    <message><source>weakness.missing.not_matched</source><translation>{what}: bảng số liệu không có dòng của đơn vị này</translation></message>
    <message><source>weakness.missing.no_data</source><translation>{what}: chưa có số liệu</translation></message>
    <message><source>weakness.missing.suppressed</source><translation>{what}: số quá nhỏ nên không nêu</translation></message>
    <message><source>weakness.not_enough</source><translation>Chưa đủ số liệu để đánh giá: {list}.</translation></message>
    <message><source>weakness.others</source><translation>Ngoài ra còn yếu về: {list}.</translation></message>
    <message><source>weakness.lift_one</source><translation>Để không còn yếu, cần {list}.</translation></message>
    <message><source>weakness.lift_one_of</source><translation>Để không còn yếu, chỉ cần một trong các việc: {list}.</translation></message>
    <message><source>weakness.lift_all</source><translation>Để không còn yếu, cần đồng thời: {list}.</translation></message>
    <message><source>weakness.lift_several</source><translation>Để không còn yếu, cần kết hợp một số việc sau: {list}.</translation></message>
    <message><source>weakness.lift_add</source><translation>thêm ít nhất {count} {counted} (để đạt {value})</translation></message>
    <message><source>weakness.lift_take</source><translation>giảm ít nhất {count} {counted} (còn {value})</translation></message>
    <message><source>weakness.lift_value.more</source><translation>{name} đạt ít nhất {value}</translation></message>
    <message><source>weakness.lift_value.less</source><translation>{name} không quá {value}</translation></message>
    <message><source>weakness.lift_status.more</source><translation>{name}</translation></message>
    <message><source>weakness.lift_status.less</source><translation>không còn thuộc diện {name}</translation></message>
    <message><source>weakness.no_earlier_period</source><translation>không có kỳ nào trước {period} để so sánh; quy tắc fallen không áp dụng được</translation></message>
    <message><source>weakness.no_earlier_period.hint</source><translation>Thêm bảng của kỳ trước, hoặc bỏ quy tắc này.</translation></message>
    <message><source>weakness.periods_short</source><translation>cần {asked} kỳ liền nhau, mới có {there}; quy tắc weak_periods không áp dụng được</translation></message>
    <message><source>weakness.periods_short.hint</source><translation>Thêm bảng của các kỳ còn thiếu, hoặc giảm periods.</translation></message>
    <message><source>weakness.says_nothing</source><translation>quy tắc {rule} không áp dụng được cho đơn vị nào: số liệu như nhau, hoặc không đơn vị nào có đơn vị giáp ranh có số liệu</translation></message>
    <message><source>weakness.says_nothing.hint</source><translation>Kiểm tra cột số liệu và ranh giới, hoặc bỏ quy tắc này.</translation></message>
    <message><source>weakness.no_targets</source><translation>dòng {line}: quy tắc {rule} cần mục tiêu, nhưng không chỉ tiêu nào có target</translation></message>
    <message><source>weakness.no_targets.hint</source><translation>Ghi target cho chỉ tiêu, hoặc ghi indicator và target ngay trong quy tắc.</translation></message>
    <message><source>weakness.no_target</source><translation>dòng {line}: chỉ tiêu “{indicator}” không có mục tiêu</translation></message>
    <message><source>weakness.no_target.hint</source><translation>Ghi target cho chỉ tiêu hoặc cho quy tắc.</translation></message>
    <message><source>weakness.no_figure</source><translation>dòng {line}: không có số liệu của “{indicator}”</translation></message>
    <message><source>weakness.no_figure.hint</source><translation>Kiểm tra tên chỉ tiêu và các cột của bảng.</translation></message>
    <message><source>weakness.no_period</source><translation>dòng {line}: “{indicator}” không có số liệu của kỳ {period}</translation></message>
    <message><source>weakness.no_period.hint</source><translation>Ghi một kỳ có trong các bảng.</translation></message>
    <message><source>weakness.several_kinds</source><translation>dòng {line}: “{indicator}” có cả quý và năm (hoặc loại kỳ khác), không rõ lấy kỳ nào</translation></message>
    <message><source>weakness.several_kinds.hint</source><translation>Ghi period cho quy tắc.</translation></message>
    <message><source>weakness.no_direction</source><translation>dòng {line}: chưa nói “{indicator}” cao là tốt hay thấp là tốt</translation></message>
    <message><source>weakness.no_direction.hint</source><translation>Khai báo trong indicators với direction: more hoặc less.</translation></message>
    <message><source>weakness.not_a_status</source><translation>dòng {line}: not_recognised chỉ dùng cho chỉ tiêu có/không; “{indicator}” không phải</translation></message>
    <message><source>weakness.not_a_status.hint</source><translation>Dùng below_target với một mục tiêu.</translation></message>
    <message><source>weakness.status_target</source><translation>dòng {line}: “{indicator}” là chỉ tiêu có/không, mục tiêu của nó là tỷ lệ đơn vị đạt chứ không phải của từng đơn vị</translation></message>
    <message><source>weakness.status_target.hint</source><translation>Dùng quy tắc not_recognised.</translation></message>
    <message><source>weakness.odd_target</source><translation>mục tiêu {target} của một tỷ lệ phần trăm không hợp lý</translation></message>
    <message><source>weakness.odd_target.hint</source><translation>Ghi mục tiêu theo phần trăm, từ 0 đến 100: 85, không phải 0,85.</translation></message>
    <message><source>weakness.status_rule</source><translation>dòng {line}: “{indicator}” là chỉ tiêu có/không, không xếp hạng hay so sánh mức độ bằng {rule} được</translation></message>
    <message><source>weakness.status_rule.hint</source><translation>Dùng quy tắc not_recognised.</translation></message>
    <message><source>weakness.since_not_before</source><translation>dòng {line}: since = {since} không đứng trước kỳ được đánh giá ({period})</translation></message>
    <message><source>weakness.since_not_before.hint</source><translation>Ghi một kỳ trước đó, hoặc bỏ since để lấy kỳ liền trước.</translation></message>
    <message><source>weakness.verdict.weak</source><translation>Yếu</translation></message>
    <message><source>weakness.verdict.not_weak</source><translation>Không yếu</translation></message>
    <message><source>weakness.verdict.not_sure</source><translation>Chưa chắc</translation></message>
    <message><source>weakness.verdict.not_enough_data</source><translation>Chưa đủ số liệu</translation></message>
    <message><source>weakness.sheet</source><translation>Địa bàn yếu</translation></message>
    <message><source>weakness.list.rank</source><translation>Thứ tự</translation></message>
    <message><source>weakness.list.verdict</source><translation>Đánh giá</translation></message>
    <message><source>weakness.list.score</source><translation>Điểm yếu</translation></message>
    <message><source>weakness.list.index</source><translation>Chỉ số tổng hợp</translation></message>
    <message><source>weakness.list.index_rank</source><translation>Xếp hạng (khoảng)</translation></message>
    <message><source>weakness.list.reasons</source><translation>Lý do</translation></message>
    <message><source>weakness.list.lift</source><translation>Để không còn yếu</translation></message>
    <message><source>weakness.counts</source><translation>{units} đơn vị: {weak} yếu, {not_sure} chưa chắc, {not_enough} chưa đủ số liệu.</translation></message>
    <message><source>weakness.combined.any</source><translation>Đơn vị yếu là đơn vị rơi vào ít nhất một trường hợp sau:</translation></message>
    <message><source>weakness.combined.all</source><translation>Đơn vị yếu là đơn vị rơi vào mọi trường hợp sau áp dụng được cho nó:</translation></message>
    <message><source>weakness.combined.at_least</source><translation>Đơn vị yếu là đơn vị rơi vào ít nhất {count} trường hợp sau:</translation></message>
    <message><source>weakness.rule.below_target</source><translation>{name}: chưa đạt mục tiêu {target}</translation></message>
    <message><source>weakness.rule.lowest.count</source><translation>{name}: thuộc {count} đơn vị kém nhất</translation></message>
    <message><source>weakness.rule.lowest.share</source><translation>{name}: thuộc {share} % đơn vị kém nhất</translation></message>
    <message><source>weakness.rule.z_below</source><translation>{name}: kém mặt bằng chung quá mức z = {z}</translation></message>
    <message><source>weakness.rule.fallen</source><translation>{name}: kém hơn {since}</translation></message>
    <message><source>weakness.rule.fallen.by</source><translation>{name}: kém hơn {since} từ {by} trở lên</translation></message>
    <message><source>weakness.rule.fallen.percent</source><translation>{name}: kém hơn {since} từ {percent} % trở lên</translation></message>
    <message><source>weakness.rule.weak_periods</source><translation>{name}: {count} kỳ liền chưa đạt mục tiêu {target}</translation></message>
    <message><source>weakness.rule.low_cluster</source><translation>{name}: nằm trong cụm kém có ý nghĩa thống kê (Moran cục bộ, {permutations} hoán vị, tỷ lệ phát hiện sai {fdr} %)</translation></message>
    <message><source>weakness.rule.below_neighbours.by</source><translation>{name}: kém các đơn vị giáp ranh từ {by} trở lên</translation></message>
    <message><source>weakness.rule.below_neighbours.percent</source><translation>{name}: kém các đơn vị giáp ranh từ {percent} % trở lên</translation></message>
    <message><source>weakness.rule.not_recognised</source><translation>{name}: không đạt</translation></message>
    <message><source>weakness.method</source><translation>Thiếu số liệu không phải là yếu. Tỷ lệ chung của các đơn vị giáp ranh là tổng tử số chia tổng mẫu số. Tỷ lệ trên mẫu số nhỏ chỉ bị coi là yếu khi cả khoảng tin cậy chính xác nằm dưới ngưỡng. Điểm yếu từ 0 đến 100: mỗi lý do được tính theo trọng số chỉ tiêu, một nửa vì rơi vào, tối đa một nửa nữa theo mức độ.</translation></message>
    <message><source>weakness.method_index</source><translation>Khoảng xếp hạng: hạng của đơn vị trong chín phần mười số lần thay đổi trọng số.</translation></message>
    <message><source>weakness.workbook</source><translation>không ghi được bảng tính</translation></message>
    <message><source>weakness.workbook.hint</source><translation>Kiểm tra chỗ trống trên đĩa.</translation></message>
    <message><source>weakness.one_of</source><translation>dòng {line}: {first} và {second} không dùng cùng nhau được</translation></message>
    <message><source>weakness.one_of.hint</source><translation>Bỏ một trong hai khóa.</translation></message>
    <message><source>weakness.one_needed</source><translation>dòng {line}: thiếu {first} hoặc {second}</translation></message>
    <message><source>weakness.one_needed.hint</source><translation>Ghi một trong hai khóa để biết lấy bao nhiêu đơn vị.</translation></message>
    <message><source>weakness.by_below_zero</source><translation>dòng {line}: by = {value} nhỏ hơn 0</translation></message>
    <message><source>weakness.by_below_zero.hint</source><translation>Ghi mức kém hơn là số dương; chiều tốt, xấu của chỉ tiêu đã được tính đến.</translation></message>
    <message><source>weakness.z_not_below</source><translation>dòng {line}: z = {value} không nhỏ hơn 0</translation></message>
    <message><source>weakness.z_not_below.hint</source><translation>z âm nghĩa là kém mặt bằng chung, ví dụ -1.5; chiều tốt, xấu của chỉ tiêu đã được tính đến.</translation></message>
    <message><source>weakness.geometric_of_z</source><translation>dòng {line}: không lấy trung bình nhân của điểm z được, vì có số âm</translation></message>
    <message><source>weakness.geometric_of_z.hint</source><translation>Dùng method: minmax hoặc target, hoặc mean: arithmetic.</translation></message>
    <message><source>weakness.targets_only</source><translation>dự án không có mục weakness: đơn vị yếu là đơn vị chưa đạt mục tiêu của chỉ tiêu nào đó</translation></message>
    <message><source>weakness.no_rules</source><translation>không biết thế nào là yếu: dự án không có mục weakness và không chỉ tiêu nào có mục tiêu</translation></message>
    <message><source>weakness.no_rules.hint</source><translation>Ghi target cho chỉ tiêu, hoặc thêm mục weakness (xem docs/weakness.md).</translation></message>
    <message><source>weakness.field.weak</source><translation>Địa bàn yếu</translation></message>
    <message><source>weakness.field.rank</source><translation>Thứ tự yếu</translation></message>
    <message><source>weakness.field.reasons</source><translation>Lý do yếu</translation></message>
    <message><source>weakness.init</source><translation>Thế nào là địa bàn yếu: bỏ dấu # và sửa số; xem docs/weakness.md</translation></message>
    <message><source>help.weak</source><translation>Tìm địa bàn yếu của một dự án: xếp thứ tự, nêu lý do và cách khắc phục</translation></message>
    <message><source>help.weak_output</source><translation>Tệp danh sách cần ghi (.xlsx, .csv)</translation></message>
    <message><source>weak.output</source><translation>“{path}” không phải .xlsx hay .csv</translation></message>
    <message><source>weak.output.hint</source><translation>Đặt tên tệp kết thúc bằng .xlsx hoặc .csv.</translation></message>
    <message><source>weak.none</source><translation>Không có địa bàn yếu.</translation></message>
    <message><source>weak.line</source><translation>{rank}. {name} (điểm yếu {score})</translation></message>
    <message><source>weak.not_sure</source><translation>Chưa chắc:</translation></message>
    <message><source>weak.not_enough</source><translation>Chưa đủ số liệu:</translation></message>
    <message><source>weak.more</source><translation>… và {count} đơn vị nữa (dùng --json hoặc -o để có đủ)</translation></message>
</context>
</TS>
