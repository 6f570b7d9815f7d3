<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>vintage.differs_by_name</source><translation>tên đơn vị trong bảng là của danh mục {table_vintage} ({found} trong {codes} tên có ở đó), lớp {layer} là của danh mục {layer_vintage} ({found_layer} tên của bảng có ở đó); {other} tên có ở cả hai nhưng chỉ địa bàn khác (ví dụ {example}), {gone} tên không có trong danh mục của lớp, {same} tên vẫn là một địa bàn</translation></message>
    <message><source>vintage.differs_by_name.hint</source><translation>Hãy dùng lớp ranh giới cùng thời điểm với bảng, hoặc cộng số liệu theo đơn vị mới trước khi ghép, hoặc vẫn ghép bằng --force-vintage (force_vintage: true); khi đó mọi sản phẩm đều ghi rõ điều này</translation></message>
    <message><source>vintage.forced_by_name</source><translation>GHÉP KHÁC THỜI ĐIỂM theo yêu cầu (--force-vintage): số liệu theo danh mục {table_vintage}, ranh giới theo danh mục {layer_vintage}; {other} tên giống nhau nhưng chỉ địa bàn khác, {gone} tên không có trong danh mục của lớp</translation></message>
    <message><source>vintage.forced_by_name.hint</source><translation>Không nên dùng kết quả này để so sánh từng đơn vị; hãy dùng lớp ranh giới cùng thời điểm với bảng</translation></message>
    <message><source>window.hint.vintage.differs_by_name</source><translation>Lấy lớp ranh giới cùng thời điểm với bảng, hoặc cộng số liệu của các đơn vị cũ theo đơn vị mới rồi mở lại bảng.</translation></message>
    <message><source>window.hint.vintage.forced_by_name</source><translation>Không nên so sánh từng đơn vị bằng bản đồ này; hãy lấy lớp ranh giới cùng thời điểm với bảng.</translation></message>
    <message><source>window.text.vintage.differs_by_name</source><translation>tên trong bảng là của danh mục {table_vintage}, ranh giới của danh mục {layer_vintage}: {other} tên giống nhau nhưng chỉ địa bàn khác (ví dụ {example}), {gone} tên không có trong ranh giới</translation></message>
</context>
</TS>
