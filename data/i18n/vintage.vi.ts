<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>vintage.differs</source><translation>bảng là của danh mục {table_vintage} ({found} trong {codes} đơn vị có ở đó), lớp {layer} là của danh mục {layer_vintage} ({found_layer} đơn vị của bảng có ở đó); {other} mã của bảng chỉ địa bàn khác trong lớp (ví dụ {example}), {gone} mã không còn, {same} mã vẫn là địa bàn cũ</translation></message>
    <message><source>vintage.differs.hint</source><translation>Hãy chuyển số liệu bằng bảng quy đổi (--crosswalk TỆP.csv, trong dự án: crosswalk; lập bảng bằng diaban crosswalk CŨ MỚI), hoặc dùng lớp ranh giới cùng thời điểm với bảng, hoặc vẫn ghép bằng --force-vintage (force_vintage: true); khi đó mọi sản phẩm đều ghi rõ điều này</translation></message>
    <message><source>vintage.forced</source><translation>GHÉP KHÁC THỜI ĐIỂM theo yêu cầu (--force-vintage): số liệu theo danh mục {table_vintage}, ranh giới theo danh mục {layer_vintage}; {other} mã chỉ địa bàn khác, {gone} mã không còn</translation></message>
    <message><source>vintage.forced.hint</source><translation>Không nên dùng kết quả này để so sánh từng đơn vị; hãy quy đổi bằng --crosswalk</translation></message>
    <message><source>vintage.stated_differ</source><translation>bảng được ghi là của {table_vintage}, lớp ranh giới của {layer_vintage}, và không có danh mục nào cho biết hai thời điểm khác nhau ra sao</translation></message>
    <message><source>vintage.stated_differ.hint</source><translation>Hãy ghi cùng một thời điểm nếu đơn vị không đổi, nêu danh mục đơn vị (unit_lists, --unit-list), quy đổi bằng --crosswalk, hoặc dùng --force-vintage</translation></message>
    <message><source>vintage.forced_stated</source><translation>GHÉP KHÁC THỜI ĐIỂM theo yêu cầu (--force-vintage): số liệu của {table_vintage}, ranh giới của {layer_vintage}</translation></message>
    <message><source>vintage.forced_stated.hint</source><translation>Không nên dùng kết quả này để so sánh từng đơn vị</translation></message>
    <message><source>vintage.near</source><translation>bảng khớp nhất với danh mục {table_vintage}, lớp ranh giới với {layer_vintage}; hai danh mục gần như nhau nên vẫn ghép. {changed} mã đổi: {codes}. {renamed} đơn vị đổi tên hoặc loại: {units}</translation></message>
    <message><source>vintage.near.hint</source><translation>Hãy sửa các mã này trong bảng nếu muốn chúng được ghép</translation></message>
    <message><source>vintage.cannot_tell</source><translation>không phân biệt được bảng là của danh mục nào, vì các danh mục sau khớp như nhau: {lists}</translation></message>
    <message><source>vintage.layer_contradicts</source><translation>lớp ranh giới được ghi là của {stated}, nhưng mã và tên đơn vị là của danh mục {found}</translation></message>
    <message><source>vintage.layer_contradicts.hint</source><translation>Điều đã ghi vẫn được dùng. Hãy kiểm tra boundaries: vintage trong dự án (hoặc --vintage)</translation></message>
    <message><source>vintage.table_contradicts</source><translation>bảng được ghi là của {stated}, nhưng mã và tên đơn vị là của danh mục {found}</translation></message>
    <message><source>vintage.table_contradicts.hint</source><translation>Điều đã ghi vẫn được dùng. Hãy kiểm tra tables: vintage trong dự án (hoặc --table-vintage)</translation></message>
    <message><source>vintage.names_differ</source><translation>trong {pairs} đơn vị mà bảng và lớp {layer} có cùng mã, {differ} đơn vị có tên khác (ví dụ {example}): mã đã được dùng lại cho địa bàn khác, tức là bảng và lớp khác thời điểm</translation></message>
    <message><source>vintage.names_differ.hint</source><translation>Hãy dùng lớp ranh giới cùng thời điểm với bảng, chuyển số liệu bằng bảng quy đổi (--crosswalk TỆP.csv, trong dự án: crosswalk), ghép theo tên khi bỏ cột mã, hoặc vẫn ghép bằng --force-vintage (force_vintage: true); khi đó mọi sản phẩm đều ghi rõ</translation></message>
    <message><source>vintage.forced_names</source><translation>VẪN GHÉP DÙ TÊN KHÁC NHAU theo yêu cầu (--force-vintage): {differ} trong {pairs} đơn vị cùng mã có tên khác trong lớp (ví dụ {example})</translation></message>
    <message><source>vintage.forced_names.hint</source><translation>Không nên dùng kết quả này để so sánh từng đơn vị</translation></message>
    <message><source>vintage.crosswalk_of_other</source><translation>bảng là của danh mục {table_vintage}, nhưng mã cũ của bảng quy đổi là của danh mục {found}</translation></message>
    <message><source>vintage.crosswalk_of_other.hint</source><translation>Nếu bảng đã cùng thời điểm với lớp, hãy bỏ --crosswalk (trong dự án: crosswalk); nếu không, hãy dùng bảng quy đổi bắt đầu từ thời điểm của bảng</translation></message>
    <message><source>vintage.forced_crosswalk</source><translation>QUY ĐỔI BẰNG BẢNG QUY ĐỔI KHÁC THỜI ĐIỂM theo yêu cầu (--force-vintage): bảng là của danh mục {table_vintage}, mã cũ của bảng quy đổi là của danh mục {found}</translation></message>
    <message><source>vintage.forced_crosswalk.hint</source><translation>Không nên dùng kết quả này để so sánh từng đơn vị</translation></message>
    <message><source>vintage.likely</source><translation>bảng khớp nhất với danh mục {table_vintage}, lớp ranh giới với {layer_vintage}, trong đó mã chỉ địa bàn khác; số dòng quá ít hoặc chưa đủ rõ để từ chối nên vẫn ghép</translation></message>
    <message><source>vintage.likely.hint</source><translation>Hãy kiểm tra thời điểm của bảng và ghi rõ bằng --table-vintage (trong dự án: tables: vintage)</translation></message>
    <message><source>vintage.empty_list</source><translation>danh mục đơn vị không có mã nào</translation></message>
    <message><source>vintage.empty_list.hint</source><translation>Hãy nêu cột mã bằng key, cột tên bằng name</translation></message>
    <message><source>usage.unit_list</source><translation>“{value}” không có dạng TỆP=THỜI ĐIỂM</translation></message>
    <message><source>usage.unit_list.hint</source><translation>Ví dụ: --unit-list danh-muc-2020.csv=2020-01-01</translation></message>
    <message><source>help.vintage</source><translation>Thời điểm của ranh giới: ngày (2025-07-01) hoặc tên danh mục (2025-06, 2025-08, 2026-07); nếu không nêu thì nhận ra theo mã và tên</translation></message>
    <message><source>help.table-vintage</source><translation>Thời điểm của đơn vị trong bảng, cách ghi như trên</translation></message>
    <message><source>help.force-vintage</source><translation>Vẫn ghép dù bảng và lớp khác thời điểm; mọi sản phẩm đều ghi rõ</translation></message>
    <message><source>help.unit-list</source><translation>Danh mục đơn vị riêng để nhận ra thời điểm: TỆP=THỜI ĐIỂM</translation></message>
    <message><source>inspect.vintage</source><translation>Đơn vị theo danh mục {vintage}</translation></message>
</context>
</TS>
