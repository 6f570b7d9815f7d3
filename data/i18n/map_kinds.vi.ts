<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>circles.negative</source><translation>vòng tròn không thể biểu thị {value}, nhỏ hơn 0</translation></message>
    <message><source>circles.negative.hint</source><translation>Vẽ số liệu này với kind: choropleth; bảng màu hai phía cho thấy phần nhỏ hơn 0</translation></message>
    <message><source>circles.none</source><translation>không có vòng tròn: {why}</translation></message>
    <message><source>circles.area</source><translation>Vòng tròn: diện tích tỷ lệ với số liệu.</translation></message>
    <message><source>help.circles</source><translation>Trường số liệu vẽ bằng vòng tròn trên nền màu (--kind both)</translation></message>
    <message><source>help.circles-title</source><translation>Tên của số liệu đó trong chú giải</translation></message>
    <message><source>help.with</source><translation>Trường số liệu thứ hai của --kind bivariate: mỗi số liệu chia ba, chín màu</translation></message>
    <message><source>help.with-title</source><translation>Tên của số liệu đó trong chú giải</translation></message>
    <message><source>map_kind.circles_of_ratio</source><translation>vòng tròn chỉ dùng cho số cộng được; “{figure}” là tỷ lệ, tỷ suất hoặc trạng thái</translation></message>
    <message><source>map_kind.circles_of_ratio.hint</source><translation>Dòng {line}: vẽ với kind: choropleth, hoặc cho vòng tròn biểu thị tử số; kind: both vẽ cả tỷ lệ và số đếm trên một bản đồ.</translation></message>
    <message><source>map_kind.shaded_count</source><translation>“{figure}” là số đếm: tô màu khiến đơn vị rộng trông như có nhiều hơn; kind: circles biểu thị số đếm bằng vòng tròn (dòng {line})</translation></message>
    <message><source>map_kind.needs</source><translation>dòng {line}: kind: {kind} cần có khóa “{key}”</translation></message>
    <message><source>map_kind.needs.hint</source><translation>Ghi số liệu thứ hai ở đó, ví dụ {key}: households.</translation></message>
    <message><source>map_kind.only_of</source><translation>dòng {line}: khóa “{key}” chỉ dùng với kind: {kind}</translation></message>
    <message><source>map_kind.only_of.hint</source><translation>Bỏ khóa này, hoặc ghi kind: {kind}.</translation></message>
    <message><source>map_kind.two_breaks</source><translation>dòng {line}: bản đồ hai số liệu chia mỗi số liệu thành ba bậc, tức là hai ngưỡng</translation></message>
    <message><source>map_kind.two_breaks.hint</source><translation>Ghi hai ngưỡng, ngưỡng thấp trước, ví dụ [70, 85], hoặc bỏ trống để chia ba đều.</translation></message>
    <message><source>map_kind.title</source><translation>{first} và {second}</translation></message>
    <message><source>map_kind.option</source><translation>--kind {kind} và {option} phải đi cùng nhau</translation></message>
    <message><source>map_kind.option.hint</source><translation>Ghi cả hai hoặc không ghi, ví dụ --kind {kind} {option} TRƯỜNG.</translation></message>
    <message><source>bivariate.low</source><translation>thấp</translation></message>
    <message><source>bivariate.middle</source><translation>vừa</translation></message>
    <message><source>bivariate.high</source><translation>cao</translation></message>
    <message><source>bivariate.class</source><translation>{first} – {second}</translation></message>
    <message><source>bivariate.alike</source><translation>Cả hai số liệu chia bậc theo cách này.</translation></message>
    <message><source>bivariate.second</source><translation>Số liệu thứ hai: {method}</translation></message>
</context>
</TS>
