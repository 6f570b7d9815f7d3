<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>borders.no_code</source><translation>đơn vị này không có mã ở trường {field} nên không gọi tên được đường ranh giới của nó</translation></message>
    <message><source>borders.no_code.hint</source><translation>Hãy điền mã vào trường đó, hoặc chọn trường khác bằng --key.</translation></message>
    <message><source>borders.duplicate_code</source><translation>đơn vị thứ {first} và thứ {second} của lớp có cùng một mã</translation></message>
    <message><source>borders.duplicate_code.hint</source><translation>Hãy chọn bằng --key một trường có giá trị không trùng nhau, hoặc gộp chúng thành một đơn vị trước: diaban convert LỚP --dissolve TRƯỜNG.</translation></message>
    <message><source>borders.not_finite</source><translation>{count} đơn vị có tọa độ không phải là số nên bị bỏ qua: {units}</translation></message>
    <message><source>borders.not_finite.hint</source><translation>Hãy sửa các đơn vị này trước, chẳng hạn bằng diaban convert.</translation></message>
    <message><source>borders.doubled_points</source><translation>số điểm trùng với điểm liền trước đã bỏ: {count}</translation></message>
    <message><source>borders.collapsed_rings</source><translation>số vòng không có diện tích đã bỏ: {count}</translation></message>
    <message><source>borders.closed_rings</source><translation>số vòng chưa khép kín đã được khép lại: {count}</translation></message>
    <message><source>borders.t_junctions</source><translation>số điểm của đơn vị này nằm trên đoạn ranh giới thẳng của đơn vị kia đã được chèn vào đoạn đó: {count}</translation></message>
    <message><source>borders.islands</source><translation>số đơn vị không giáp đơn vị nào trong lớp này: {count} ({units})</translation></message>
    <message><source>borders.overlaps</source><translation>các đơn vị của lớp chồng lên nhau ở {count} chỗ; {km} km ranh giới chạy trong phần chồng lấn, không tính là giáp ranh, cũng không là ranh giới ngoài</translation></message>
    <message><source>borders.overlaps.hint</source><translation>Hãy xem các chỗ đó: diaban borders LỚP --faults TỆP; hoặc làm sạch lớp trước: diaban convert LỚP --clean -o TỆP.</translation></message>
    <message><source>borders.faults_not_counted</source><translation>ranh giới của lớp cắt nhau quá nhiều nên không đếm được khe hở và chỗ chồng lấn</translation></message>
    <message><source>borders.faults_not_counted.hint</source><translation>Hãy làm sạch lớp trước: diaban convert LỚP --clean -o TỆP.</translation></message>
    <message><source>borders.summary</source><translation>{units} đơn vị: {pairs} cặp có chung đường ranh giới (tổng cộng {shared} km), {points} cặp chỉ chạm nhau tại điểm; {outer} km ranh giới với bên ngoài</translation></message>
    <message><source>coverage.tangled</source><translation>các đường ranh giới cắt chéo nhau quá nhiều nên không phân biệt được</translation></message>
    <message><source>coverage.tangled.hint</source><translation>Hãy kiểm tra xem đây có phải là lớp các vùng nằm cạnh nhau và đúng hệ tọa độ không; sửa lớp trước bằng diaban convert.</translation></message>
    <message><source>coverage.crowded</source><translation>hơn 10 triệu cặp đơn vị chạm nhau tại một điểm</translation></message>
    <message><source>coverage.crowded.hint</source><translation>Hãy kiểm tra xem đây có phải là lớp các vùng nằm cạnh nhau không.</translation></message>
    <message><source>usage.neighbour_format</source><translation>danh sách giáp ranh được ghi thành tệp .csv, .gal hoặc .gwt</translation></message>
    <message><source>usage.neighbour_format.hint</source><translation>Hãy đặt đuôi tệp là một trong các đuôi này.</translation></message>
    <message><source>borders.code_with_space</source><translation>mã có dấu cách không ghi được vào tệp .gal hoặc .gwt</translation></message>
    <message><source>borders.code_with_space.hint</source><translation>Hãy chọn trường khác bằng --key, hoặc ghi danh sách thành tệp .csv.</translation></message>
    <message><source>stage.borders</source><translation>Đang tìm ranh giới</translation></message>
    <message><source>help.borders</source><translation>Tìm đường ranh giới chung giữa các đơn vị: đường kèm chiều dài, và đơn vị nào giáp đơn vị nào</translation></message>
    <message><source>help.neighbours</source><translation>Tệp danh sách giáp ranh cần ghi: .csv, .gal hoặc .gwt</translation></message>
    <message><source>help.contact</source><translation>Danh sách gồm những cặp nào: queen (mọi cặp chạm nhau) hoặc rook (chỉ cặp có chung đường ranh giới)</translation></message>
    <message><source>help.province</source><translation>Trường cho biết tỉnh của đơn vị; khi đó --parent là huyện</translation></message>
    <message><source>help.around</source><translation>Lớp các đơn vị xung quanh: ranh giới với chúng ghi là other_province (tỉnh khác)</translation></message>
    <message><source>help.land</source><translation>Lớp đất liền: ranh giới ngoài khi đó là với nước khác (country) hoặc với biển (sea)</translation></message>
    <message><source>help.reach</source><translation>Nhìn ra ngoài ranh giới bao xa, tính bằng mét</translation></message>
    <message><source>borders.surrounding_cut</source><translation>một phần của lớp này không biểu diễn được trong hệ {crs} nên bị bỏ qua</translation></message>
    <message><source>help.around-layer</source><translation>Lớp cần đọc trong tệp đó</translation></message>
    <message><source>help.land-layer</source><translation>Lớp cần đọc trong tệp đó</translation></message>
    <message><source>help.tolerance</source><translation>Số mét mà trong khoảng đó hai đường ranh giới không khớp vẫn được coi là giáp nhau (found_by là snap); 0: chỉ ranh giới khớp hoàn toàn</translation></message>
    <message><source>borders.by_rounding</source><translation>số cặp đơn vị có ranh giới không khớp hoàn toàn nhưng cách nhau không quá {metres} m do làm tròn tọa độ: {count}; các cặp này vẫn được coi là giáp ranh</translation></message>
    <message><source>borders.exact_alone</source><translation>ranh giới các đơn vị cắt nhau quá nhiều, nên chỉ tìm được các đơn vị giáp ranh có điểm ranh giới trùng hẳn nhau</translation></message>
    <message><source>borders.exact_alone.hint</source><translation>Sửa lớp ranh giới: diaban convert LỚP --snap MÉT -o KẾT_QUẢ.</translation></message>
    <message><source>borders.only_near</source><translation>số cặp đơn vị không có ranh giới khớp hoàn toàn nhưng cách nhau không quá {metres} m: {count}. Các cặp này có found_by là "snap"; đoạn đó vẫn được tính trong ranh giới ngoài.</translation></message>
    <message><source>borders.not_on_earth</source><translation>một điểm của đơn vị này không nằm trên Trái Đất nên đường ranh giới không có chiều dài</translation></message>
    <message><source>borders.not_on_earth.hint</source><translation>Hãy kiểm tra hệ tọa độ và thứ tự trục (--input-crs, --swap-axes), hoặc sửa điểm đó.</translation></message>
    <message><source>usage.nothing_to_write</source><translation>chưa yêu cầu ghi gì</translation></message>
    <message><source>usage.nothing_to_write.hint</source><translation>Hãy dùng một trong các tùy chọn --output TỆP, --neighbours TỆP, --faults TỆP, một danh sách (--border-list, --gaps, --cluster-list, --coverage-list TỆP), --propose hoặc --json.</translation></message>
    <message><source>borders.summary_tolerance</source><translation>{units} đơn vị: {pairs} cặp có đường ranh giới khớp hoàn toàn, thêm {near} cặp cách nhau không quá {metres} m (tổng cộng {shared} km), {points} cặp chỉ chạm nhau tại điểm; {outer} km ranh giới với bên ngoài</translation></message>
    <message><source>borders.described</source><translation>ranh giới giữa các đơn vị liền kề, chiều dài trắc địa trên WGS 84, dung sai {metres} m</translation></message>
    <message><source>usage.surroundings_without_layer</source><translation>--around và --land cho biết nội dung của lớp ranh giới, nhưng chưa yêu cầu ghi lớp đó</translation></message>
    <message><source>usage.surroundings_without_layer.hint</source><translation>Hãy thêm --output TỆP, hoặc bỏ hai tùy chọn này.</translation></message>
</context>
</TS>
