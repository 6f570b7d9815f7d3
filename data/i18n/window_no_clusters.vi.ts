<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.clusters.none.text</source><translation>Cụm liên kết là hai hay nhiều xã liền kề đã thỏa thuận cùng trông coi ranh giới chung. Bấm vào các xã trên bản đồ để lập cụm đầu tiên; xem trước các sơ hở (ranh giới chung chưa cụm nào phụ trách) để được đề xuất cụm; hoặc thêm bảng các cụm đã có (Excel hay CSV, mỗi dòng một xã hoặc một cụm).</translation></message>
    <message><source>window.clusters.none.new</source><translation>Lập cụm đầu tiên</translation></message>
    <message><source>window.clusters.none.gaps</source><translation>Xem sơ hở và đề xuất</translation></message>
    <message><source>window.clusters.add_table</source><translation>Thêm bảng…</translation></message>
</context>
</TS>
