<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>contents.workbook</source><translation>An Excel workbook. Below are its sheets as they will be written.</translation></message>
    <message><source>contents.csv_file</source><translation>A CSV for Excel or Calc. Below is what will be written.</translation></message>
    <message><source>contents.csv_files</source><translation>CSVs for Excel or Calc, one for each table of data. Below is what will be written.</translation></message>
    <message><source>contents.csv</source><translation>{rows} {rows|row|rows}, {columns} {columns|column|columns}, parted by “{separator}”.</translation></message>
    <message><source>contents.sheet</source><translation>{rows} {rows|row|rows}, {columns} {columns|column|columns}.</translation></message>
    <message><source>contents.notes</source><translation>The sheet that says source, date, method and what was left out.</translation></message>
    <message><source>contents.layers</source><translation>{format} with {layers} {layers|layer|layers}, opens in QGIS. Coordinates: {crs}.</translation></message>
    <message><source>contents.layers_plain</source><translation>CSV: the attributes of {layers} {layers|layer|layers}, without shapes.</translation></message>
    <message><source>contents.layer_areas</source><translation>{rows} {rows|area|areas}, {columns} {columns|column|columns}.</translation></message>
    <message><source>contents.layer_lines</source><translation>{rows} {rows|line|lines}, {columns} {columns|column|columns}.</translation></message>
    <message><source>contents.first_rows</source><translation>Below are the first {rows} {rows|row|rows}.</translation></message>
    <message><source>contents.styles</source><translation>Carries the styles of the maps: {names}.</translation></message>
    <message><source>contents.styles_beside</source><translation>Files beside it carry the styles of the maps: {names}.</translation></message>
    <message><source>contents.qgis_inside</source><translation>Carries QGIS projects: {names}.</translation></message>
    <message><source>contents.columns</source><translation>Columns</translation></message>
    <message><source>contents.columns_about</source><translation>What each column of the file means.</translation></message>
    <message><source>contents.head.layer</source><translation>Layer</translation></message>
    <message><source>contents.head.column</source><translation>Column</translation></message>
    <message><source>contents.head.meaning</source><translation>Meaning</translation></message>
    <message><source>contents.head.type</source><translation>Type</translation></message>
    <message><source>contents.head.values</source><translation>Values</translation></message>
    <message><source>contents.head.part</source><translation>Part</translation></message>
    <message><source>contents.head.title</source><translation>Title</translation></message>
    <message><source>contents.head.from</source><translation>Comes from</translation></message>
    <message><source>contents.head.detail</source><translation>Detail</translation></message>
    <message><source>contents.type.text</source><translation>text</translation></message>
    <message><source>contents.type.integer</source><translation>whole number</translation></message>
    <message><source>contents.type.real</source><translation>decimal number</translation></message>
    <message><source>contents.type.boolean</source><translation>yes/no</translation></message>
    <message><source>contents.type.date</source><translation>date</translation></message>
    <message><source>contents.type.moment</source><translation>date and time</translation></message>
    <message><source>contents.parts</source><translation>Contents</translation></message>
    <message><source>contents.part.map</source><translation>Map</translation></message>
    <message><source>contents.part.list</source><translation>List</translation></message>
    <message><source>contents.part.layer</source><translation>Layer over the map</translation></message>
    <message><source>contents.part.layout</source><translation>Print layout</translation></message>
    <message><source>contents.page</source><translation>A page that opens in a browser, without the internet, in Vietnamese and English: {units} {units|unit|units}, {maps} {maps|map|maps}.</translation></message>
    <message><source>contents.page_weak</source><translation>Weak areas</translation></message>
    <message><source>contents.page_weak_units</source><translation>{units} weak {units|area|areas}</translation></message>
    <message><source>contents.page_clusters</source><translation>Linked clusters</translation></message>
    <message><source>contents.page_clusters_shown</source><translation>{clusters} {clusters|cluster|clusters}, {gaps} {gaps|gap|gaps}</translation></message>
    <message><source>contents.qgis</source><translation>A project that opens in QGIS: {layers} {layers|layer|layers}, {layouts} {layouts|print layout|print layouts}. Its layers lie in files written with it.</translation></message>
    <message><source>window.export.page_first</source><translation>Page {page} of {count}; only the first is shown here</translation></message>
    <message><source>window.export.working</source><translation>The preview is being made…</translation></message>
    <message><source>window.export.contents</source><translation>What the file holds</translation></message>
    <message><source>window.export.sheets</source><translation>Sheets or layers</translation></message>
</context>
</TS>
