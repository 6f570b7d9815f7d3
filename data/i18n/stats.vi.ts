<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>help.stats</source><translation>Thống kê không gian của một lớp: láng giềng có giống nhau không, cụm cao/thấp ở đâu, điểm nóng, tỷ suất và khoảng tin cậy</translation></message>
    <message><source>help.stats_value</source><translation>Trường số cần phân tích</translation></message>
    <message><source>help.stats_breaks</source><translation>Ngưỡng phân lớp theo PHƯƠNG_PHÁP:SỐ_LỚP, ví dụ natural:5 (phương pháp như của lệnh map)</translation></message>
    <message><source>help.moran</source><translation>Chỉ số Moran's I của toàn bản đồ (mặc định khi không yêu cầu gì)</translation></message>
    <message><source>help.geary</source><translation>Chỉ số Geary's C của toàn bản đồ</translation></message>
    <message><source>help.general-g</source><translation>Chỉ số G chung của Getis và Ord; cho giá trị không âm</translation></message>
    <message><source>help.join-counts</source><translation>Đếm cặp láng giềng cho trường chỉ có 0 và 1</translation></message>
    <message><source>help.local-moran</source><translation>Moran cục bộ (LISA) của từng đơn vị</translation></message>
    <message><source>help.local-geary</source><translation>Geary's c cục bộ của từng đơn vị</translation></message>
    <message><source>help.gi</source><translation>Getis-Ord Gi của từng đơn vị (không tính chính nó)</translation></message>
    <message><source>help.gi-star</source><translation>Getis-Ord Gi* của từng đơn vị (tính cả chính nó)</translation></message>
    <message><source>help.eb</source><translation>Tỷ suất làm trơn Bayes thực nghiệm từ hai trường, TỬ:MẪU</translation></message>
    <message><source>help.eb-moran</source><translation>Moran's I của tỷ suất từ hai trường, TỬ:MẪU, có xét mẫu số nhỏ</translation></message>
    <message><source>help.interval</source><translation>Khoảng tin cậy 95 % chính xác của tỷ suất từ hai trường, TỬ:MẪU</translation></message>
    <message><source>help.weights</source><translation>Thế nào là láng giềng: queen (chung một điểm là đủ), rook (chung đường ranh giới) hoặc tệp .gal, .gwt</translation></message>
    <message><source>help.order</source><translation>Láng giềng cách chừng này bước</translation></message>
    <message><source>help.lower-orders</source><translation>Tính cả láng giềng gần hơn</translation></message>
    <message><source>help.file-weights</source><translation>Lấy trọng số ở cột thứ ba của tệp .gwt thay vì coi mọi láng giềng như nhau</translation></message>
    <message><source>help.permutations</source><translation>Số lần hoán vị ngẫu nhiên để tính p; 0: dùng phân phối chuẩn</translation></message>
    <message><source>help.seed</source><translation>Hạt giống số ngẫu nhiên; cùng hạt giống cho cùng kết quả</translation></message>
    <message><source>help.fdr</source><translation>Hiệu chỉnh p của các đơn vị do kiểm định nhiều lần (tỷ lệ phát hiện sai, FDR)</translation></message>
    <message><source>stage.weights</source><translation>Đang tìm láng giềng</translation></message>
    <message><source>stage.statistics</source><translation>Đang tính thống kê</translation></message>
    <message><source>usage.weights</source><translation>“{value}” không phải queen, rook hay tệp .gal, .gwt</translation></message>
    <message><source>usage.weights.hint</source><translation>Hãy ghi queen hoặc rook, hoặc tên tệp có một trong hai đuôi này.</translation></message>
    <message><source>usage.breaks_method</source><translation>“{value}” không cho biết cách phân lớp</translation></message>
    <message><source>usage.breaks_method.hint</source><translation>Hãy ghi PHƯƠNG_PHÁP:SỐ_LỚP với 2 đến 99 lớp, ví dụ natural:5, quantile:4, hoặc chỉ headtail, sd, box.</translation></message>
    <message><source>usage.rate_fields</source><translation>“{value}” không có dạng TỬ:MẪU</translation></message>
    <message><source>usage.rate_fields.hint</source><translation>Hãy ghi hai trường số, cách nhau bằng dấu hai chấm, ví dụ --eb so_ca:dan_so.</translation></message>
    <message><source>usage.one_rate</source><translation>--eb và --interval nêu hai tỷ suất khác nhau, trong khi bảng chỉ có một cột tỷ suất</translation></message>
    <message><source>usage.one_rate.hint</source><translation>Hãy dùng cùng một TỬ:MẪU, hoặc chạy stats hai lần.</translation></message>
    <message><source>stats.not_csv</source><translation>bảng theo đơn vị được ghi thành tệp .csv</translation></message>
    <message><source>stats.not_csv.hint</source><translation>Hãy đặt đuôi tệp là .csv.</translation></message>
    <message><source>stats.no_values</source><translation>không đơn vị nào có số liệu ở trường này nên không có gì để tính</translation></message>
    <message><source>stats.no_values.hint</source><translation>Hãy chọn trường khác bằng --value; `diaban inspect TỆP` liệt kê các trường.</translation></message>
    <message><source>stats.not_two</source><translation>đếm cặp cần trường chỉ có 0 và 1, nhưng có giá trị {value}</translation></message>
    <message><source>stats.not_two.hint</source><translation>Hãy tạo trường như vậy trước, hoặc bỏ --join-counts.</translation></message>
    <message><source>stats.no_rates</source><translation>không đơn vị nào có tỷ suất: tử số phải từ 0 trở lên và mẫu số phải lớn hơn 0</translation></message>
    <message><source>stats.no_rates.hint</source><translation>Hãy kiểm tra hai trường và thứ tự TỬ:MẪU.</translation></message>
    <message><source>stats.constant</source><translation>mọi đơn vị có cùng một giá trị nên không thể nói láng giềng có giống nhau hay không</translation></message>
    <message><source>stats.constant.hint</source><translation>Hãy chọn trường khác bằng --value.</translation></message>
    <message><source>stats.no_neighbours</source><translation>không đơn vị nào có số liệu lại giáp một đơn vị có số liệu nên không tính được thống kê láng giềng</translation></message>
    <message><source>stats.no_neighbours.hint</source><translation>Hãy kiểm tra lớp bằng `diaban borders LỚP --faults TỆP`, hoặc cho biết láng giềng bằng --weights TỆP.gal.</translation></message>
    <message><source>stats.g_negative</source><translation>chỉ số G chung chỉ dùng cho giá trị không âm và không đồng loạt bằng 0 nên được bỏ qua</translation></message>
    <message><source>stats.g_negative.hint</source><translation>Moran's I dùng được cho mọi giá trị.</translation></message>
    <message><source>stats.eb_flat</source><translation>các tỷ suất không khác nhau hơn mức ngẫu nhiên nên mọi đơn vị nhận giá trị trung bình</translation></message>
    <message><source>stats.eb_flat.hint</source><translation>Không nên lập bản đồ so sánh các tỷ suất này.</translation></message>
    <message><source>stats.missing</source><translation>số đơn vị không có số liệu, không tính: {count} ({units})</translation></message>
    <message><source>stats.islands</source><translation>số đơn vị không giáp đơn vị nào có số liệu, không có thống kê riêng: {count} ({units})</translation></message>
    <message><source>stats.without_rate</source><translation>số đơn vị không có tỷ suất, không tính: {count} ({units})</translation></message>
    <message><source>stats.summary</source><translation>{units} đơn vị, {used} đơn vị có số liệu và có láng giềng; {weights}</translation></message>
    <message><source>stats.moran</source><translation>Moran's I = {value} ({p}): {verdict}</translation></message>
    <message><source>stats.moran.more</source><translation>giá trị gần nhau giống nhau hơn ngẫu nhiên</translation></message>
    <message><source>stats.moran.less</source><translation>giá trị gần nhau khác nhau hơn ngẫu nhiên</translation></message>
    <message><source>stats.moran.chance</source><translation>không có dấu hiệu giá trị gần nhau giống hay khác nhau hơn ngẫu nhiên</translation></message>
    <message><source>stats.geary</source><translation>Geary's C = {value} ({p}): {verdict}</translation></message>
    <message><source>stats.geary.less</source><translation>giá trị gần nhau giống nhau hơn ngẫu nhiên</translation></message>
    <message><source>stats.geary.more</source><translation>giá trị gần nhau khác nhau hơn ngẫu nhiên</translation></message>
    <message><source>stats.geary.chance</source><translation>không có dấu hiệu giá trị gần nhau giống hay khác nhau hơn ngẫu nhiên</translation></message>
    <message><source>stats.general_g</source><translation>G chung = {value}, ngẫu nhiên là {expected} ({p}): {verdict}</translation></message>
    <message><source>stats.general_g.more</source><translation>các giá trị cao nằm gần nhau</translation></message>
    <message><source>stats.general_g.less</source><translation>các giá trị thấp nằm gần nhau</translation></message>
    <message><source>stats.general_g.chance</source><translation>không có dấu hiệu giá trị cao hay thấp nằm gần nhau</translation></message>
    <message><source>stats.join</source><translation>{what}: {count} cặp láng giềng, ngẫu nhiên là {expected} ({p}): {verdict}</translation></message>
    <message><source>stats.join.one_one</source><translation>1 cạnh 1</translation></message>
    <message><source>stats.join.one_zero</source><translation>1 cạnh 0</translation></message>
    <message><source>stats.join.zero_zero</source><translation>0 cạnh 0</translation></message>
    <message><source>stats.join.more</source><translation>nhiều hơn ngẫu nhiên</translation></message>
    <message><source>stats.join.less</source><translation>ít hơn ngẫu nhiên</translation></message>
    <message><source>stats.join.chance</source><translation>không khác ngẫu nhiên</translation></message>
    <message><source>stats.eb_moran</source><translation>EB-Moran's I = {value} ({p}): {verdict}</translation></message>
    <message><source>stats.eb_moran.more</source><translation>tỷ suất gần nhau giống nhau hơn ngẫu nhiên</translation></message>
    <message><source>stats.eb_moran.less</source><translation>tỷ suất gần nhau khác nhau hơn ngẫu nhiên</translation></message>
    <message><source>stats.eb_moran.chance</source><translation>không có dấu hiệu tỷ suất gần nhau giống hay khác nhau hơn ngẫu nhiên</translation></message>
    <message><source>stats.p_of_permutations</source><translation>p = {p}, {permutations} hoán vị</translation></message>
    <message><source>stats.p_of_normal</source><translation>p = {p}, phân phối chuẩn</translation></message>
    <message><source>stats.no_p</source><translation>quá ít đơn vị để có p</translation></message>
    <message><source>stats.quadrants</source><translation>Moran cục bộ, p ≤ 0,05: {hh} cao giữa cao, {ll} thấp giữa thấp, {hl} cao giữa thấp, {lh} thấp giữa cao; {none} không có ý nghĩa thống kê</translation></message>
    <message><source>stats.quadrants_fdr</source><translation>Moran cục bộ, tỷ lệ phát hiện sai ≤ 0,05: {hh} cao giữa cao, {ll} thấp giữa thấp, {hl} cao giữa thấp, {lh} thấp giữa cao; {none} không có ý nghĩa thống kê</translation></message>
    <message><source>stats.spots</source><translation>{name}, p ≤ 0,05: {hot} điểm nóng, {cold} điểm lạnh</translation></message>
    <message><source>stats.spots_fdr</source><translation>{name}, tỷ lệ phát hiện sai ≤ 0,05: {hot} điểm nóng, {cold} điểm lạnh</translation></message>
    <message><source>stats.eb</source><translation>Bayes thực nghiệm: tỷ suất trung bình là {mean}</translation></message>
    <message><source>stats.breaks</source><translation>Phân lớp theo {method}: {classes} lớp, đóng mở {closure}; số đơn vị không có số liệu: {missing}</translation></message>
    <message><source>stats.source</source><translation>Nguồn: {source}</translation></message>
    <message><source>stats.method.local_moran</source><translation>Moran cục bộ (Anselin 1995), z theo ngẫu nhiên hóa có điều kiện (Sokal, Oden và Thomson 1998)</translation></message>
    <message><source>stats.method.local_geary</source><translation>Geary's c cục bộ (Anselin 1995)</translation></message>
    <message><source>stats.method.gi</source><translation>Gi (Getis và Ord 1992; Ord và Getis 1995), không tính chính đơn vị</translation></message>
    <message><source>stats.method.gi_star</source><translation>Gi* (Getis và Ord 1992; Ord và Getis 1995), tính cả chính đơn vị</translation></message>
    <message><source>stats.method.eb</source><translation>Tỷ suất Bayes thực nghiệm theo Marshall (1991), kéo về trung bình chung và trung bình vùng lân cận</translation></message>
    <message><source>stats.method.clopper_pearson</source><translation>Khoảng tin cậy 95 % chính xác của tỷ lệ (Clopper và Pearson 1934)</translation></message>
    <message><source>stats.method.garwood</source><translation>Khoảng tin cậy 95 % chính xác của tỷ suất (Garwood 1936)</translation></message>
    <message><source>stats.weights.queen</source><translation>láng giềng: chung đường ranh giới hoặc chung một điểm (queen)</translation></message>
    <message><source>stats.weights.rook</source><translation>láng giềng: chung đường ranh giới (rook)</translation></message>
    <message><source>stats.weights.file</source><translation>láng giềng: theo tệp {file}</translation></message>
    <message><source>stats.weights.order</source><translation>cách đúng {order} bước</translation></message>
    <message><source>stats.weights.up_to_order</source><translation>cách không quá {order} bước</translation></message>
    <message><source>stats.weights.standardised</source><translation>các láng giềng có trọng số như nhau</translation></message>
    <message><source>stats.weights.given</source><translation>trọng số theo tệp</translation></message>
    <message><source>stats.p_permutations</source><translation>p: một phía, {permutations} hoán vị có điều kiện không hoàn lại, hạt giống {seed}</translation></message>
    <message><source>stats.p_normal</source><translation>p: hai phía, phân phối chuẩn</translation></message>
    <message><source>help.map-kind</source><translation>Vẽ gì: choropleth (nền màu), circles (vòng tròn cho số đếm), both (cả hai), bivariate (hai chỉ tiêu), local_moran (cụm) hoặc gi_star (điểm nóng, điểm lạnh)</translation></message>
    <message><source>help.map-weights</source><translation>Láng giềng khi tìm cụm: queen (chung một điểm là đủ) hoặc rook (chung đường ranh giới)</translation></message>
    <message><source>help.significance</source><translation>p cao nhất để coi là cụm</translation></message>
    <message><source>stats.significance</source><translation>{value} không phải giá trị p giữa 0 và 1</translation></message>
    <message><source>stats.significance.hint</source><translation>Hãy ghi chẳng hạn 0.05 hoặc 0.01.</translation></message>
    <message><source>stats.points</source><translation>điểm %</translation></message>
    <message><source>stats.map.change</source><translation>{title}: thay đổi so với {since}</translation></message>
    <message><source>stats.map.local_moran</source><translation>Moran cục bộ (Anselin 1995); {weights}; {permutations} hoán vị, hạt giống {seed}; p ≤ {p}, {fdr}</translation></message>
    <message><source>stats.map.gi_star</source><translation>Gi* (Ord và Getis 1995), hai phía; {weights}; {permutations} hoán vị, hạt giống {seed}; {fdr}</translation></message>
    <message><source>stats.map.alone</source><translation>Không có láng giềng, không kiểm định: {units}</translation></message>
    <message><source>stats.map.title_local_moran</source><translation>{title}: cụm giá trị cao và cụm giá trị thấp</translation></message>
    <message><source>stats.map.title_gi_star</source><translation>{title}: điểm nóng và điểm lạnh</translation></message>
    <message><source>stats.map.legend_local_moran</source><translation>Đơn vị giữa các đơn vị giáp ranh</translation></message>
    <message><source>stats.map.legend_gi_star</source><translation>Đơn vị cùng các đơn vị giáp ranh</translation></message>
    <message><source>stats.map.legend_change</source><translation>Thay đổi so với {since}</translation></message>
    <message><source>stats.map.change_limits</source><translation>{classes} bậc, ngưỡng đối xứng quanh 0 theo phân vị của mức thay đổi, làm tròn</translation></message>
    <message><source>stats.map.title_weak</source><translation>Địa bàn yếu theo quy tắc của dự án</translation></message>
    <message><source>stats.map.outlined_weak</source><translation>Viền đậm: địa bàn yếu</translation></message>
    <message><source>stats.map.fdr</source><translation>đã hiệu chỉnh do kiểm định mọi đơn vị (FDR)</translation></message>
    <message><source>stats.map.no_fdr</source><translation>chưa hiệu chỉnh do kiểm định nhiều đơn vị</translation></message>
    <message><source>stats.map.weak</source><translation>Yếu theo {rules} quy tắc: {weak} đơn vị; lý do xem danh sách địa bàn yếu</translation></message>
    <message><source>stats.map.weak_rules</source><translation>Yếu theo {rules} quy tắc; lý do xem danh sách địa bàn yếu.</translation></message>
    <message><source>stats.map.suppressed</source><translation>Không thể hiện đơn vị có mẫu số dưới {least}</translation></message>
    <message><source>stats.map.smoothed_global</source><translation>Làm trơn Bayes thực nghiệm (Marshall 1991): kéo về trung bình chung, mẫu số càng nhỏ kéo càng mạnh</translation></message>
    <message><source>stats.map.smoothed_local</source><translation>Làm trơn Bayes thực nghiệm (Marshall 1991): kéo về trung bình vùng lân cận, mẫu số càng nhỏ kéo càng mạnh</translation></message>
    <message><source>indicator.smoothing_islands</source><translation>số đơn vị không có láng giềng nên không được làm trơn: {count}</translation></message>
    <message><source>stats.class.high_high</source><translation>Cao giữa cao</translation></message>
    <message><source>stats.class.low_low</source><translation>Thấp giữa thấp</translation></message>
    <message><source>stats.class.low_high</source><translation>Thấp giữa cao</translation></message>
    <message><source>stats.class.high_low</source><translation>Cao giữa thấp</translation></message>
    <message><source>stats.class.not_significant</source><translation>Không có ý nghĩa thống kê</translation></message>
    <message><source>stats.class.undefined</source><translation>Không kiểm định được</translation></message>
    <message><source>stats.class.no_neighbours</source><translation>Không có láng giềng</translation></message>
    <message><source>stats.class.hot_99</source><translation>Điểm nóng, tin cậy 99 %</translation></message>
    <message><source>stats.class.hot_95</source><translation>Điểm nóng, tin cậy 95 %</translation></message>
    <message><source>stats.class.hot_90</source><translation>Điểm nóng, tin cậy 90 %</translation></message>
    <message><source>stats.class.cold_90</source><translation>Điểm lạnh, tin cậy 90 %</translation></message>
    <message><source>stats.class.cold_95</source><translation>Điểm lạnh, tin cậy 95 %</translation></message>
    <message><source>stats.class.cold_99</source><translation>Điểm lạnh, tin cậy 99 %</translation></message>
    <message><source>stats.q</source><translation>q: đã hiệu chỉnh do kiểm định mọi đơn vị (Benjamini và Hochberg 1995)</translation></message>
</context>
</TS>
