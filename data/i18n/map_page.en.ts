<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>map.no_figures</source><translation>no unit has a figure; the map shows borders alone, and says so</translation></message>
    <message><source>map.no_figures.hint</source><translation>Look at the column of figures, the period, and how the table joins the layer.</translation></message>
    <message><source>map.no_figures.words</source><translation>No unit has a figure</translation></message>
    <message><source>map.title_cut</source><translation>title, subtitle or finding is too long for the page and ends with “…”</translation></message>
    <message><source>map.title_cut.hint</source><translation>Shorten title, subtitle or finding.</translation></message>
    <message><source>map.footer_cut</source><translation>the words at the foot of the page are too long for it and end with “…”</translation></message>
    <message><source>map.footer_cut.hint</source><translation>Shorten the source, the author or the footer of the style file, or take a larger page.</translation></message>
    <message><source>inset.enlarged_circles</source><translation>Enlarged {times} times, circles the same size</translation></message>
    <message><source>inset.hoang_sa</source><translation>Hoàng Sa archipelago</translation></message>
    <message><source>inset.truong_sa</source><translation>Trường Sa archipelago</translation></message>
</context>
</TS>
