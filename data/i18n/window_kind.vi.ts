<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>style.kind</source><translation>Cách vẽ</translation></message>
    <message><source>style.kind.of.choropleth</source><translation>Tô màu theo bậc</translation></message>
    <message><source>style.kind.of.circles</source><translation>Vòng tròn</translation></message>
    <message><source>style.kind.of.both</source><translation>Tô màu và vòng tròn</translation></message>
    <message><source>style.kind.of.bivariate</source><translation>Hai chỉ số</translation></message>
    <message><source>style.kind.of.local_moran</source><translation>Cụm cao, cụm thấp (Moran)</translation></message>
    <message><source>style.kind.of.gi_star</source><translation>Điểm nóng, điểm lạnh (Gi*)</translation></message>
    <message><source>style.kind.of.change</source><translation>Thay đổi so với kỳ trước</translation></message>
    <message><source>style.kind.of.weak</source><translation>Địa bàn yếu</translation></message>
    <message><source>style.kind.of.clusters</source><translation>Cụm liên kết</translation></message>
    <message><source>style.kind.given</source><translation>Loại bản đồ này được đặt trong tệp dự án</translation></message>
    <message><source>style.kind.several_periods</source><translation>Bản đồ nhiều kỳ luôn tô màu theo bậc</translation></message>
    <message><source>style.kind.ratio</source><translation>Tỷ lệ, tỷ suất và trạng thái được tô màu theo bậc; vòng tròn dành cho số đếm</translation></message>
    <message><source>style.kind.circles_of_count</source><translation>Chỉ số này là số đếm nên vẽ bằng vòng tròn: nếu tô màu, đơn vị rộng trông như có nhiều hơn.</translation></message>
    <message><source>style.kind.shaded_count</source><translation>Chỉ số này là số đếm: tô màu khiến đơn vị rộng trông như có nhiều hơn. Nên vẽ bằng vòng tròn, hoặc chia cho số dân, số hộ (bước 4).</translation></message>
    <message><source>style.method.natural_for_quantile</source><translation>⚠ Các ngưỡng phân vị trùng nhau vì quá nhiều đơn vị có cùng giá trị cao nhất, chỉ còn một bậc: bản đồ dùng ngắt tự nhiên, {classes} bậc.</translation></message>
</context>
</TS>
