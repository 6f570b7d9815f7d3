<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>qgis.parent_borders</source><translation>Ranh giới huyện, tỉnh</translation></message>
    <message><source>qgis.neighbours</source><translation>Địa bàn lân cận</translation></message>
    <message><source>qgis.locator</source><translation>Sơ đồ vị trí</translation></message>
    <message><source>qgis.lines_group</source><translation>Ranh giới cấp trên</translation></message>
    <message><source>qgis.around_group</source><translation>Xung quanh</translation></message>
    <message><source>qgis.proposals</source><translation>Cụm đề xuất</translation></message>
</context>
</TS>
