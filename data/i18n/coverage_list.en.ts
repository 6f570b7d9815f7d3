<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.coverage-list</source><translation>List (.csv, .xlsx) of how much of the shared borders is covered, by unit, district, province and level</translation></message>
    <message><source>coverage_list.sheet</source><translation>Coverage</translation></message>
    <message><source>coverage_list.scope</source><translation>Scope</translation></message>
    <message><source>coverage_list.all</source><translation>all</translation></message>
    <message><source>coverage_list.level_commune</source><translation>borders between communes</translation></message>
    <message><source>coverage_list.level_district</source><translation>borders between districts</translation></message>
    <message><source>coverage_list.level_province</source><translation>borders between provinces</translation></message>
    <message><source>coverage_list.province</source><translation>province</translation></message>
    <message><source>coverage_list.district</source><translation>district</translation></message>
    <message><source>coverage_list.unit</source><translation>unit</translation></message>
    <message><source>coverage_list.code</source><translation>Code</translation></message>
    <message><source>coverage_list.name</source><translation>Name</translation></message>
    <message><source>coverage_list.parent</source><translation>Parent</translation></message>
    <message><source>coverage_list.shared_km</source><translation>Shared border (km)</translation></message>
    <message><source>coverage_list.covered_km</source><translation>Covered (km)</translation></message>
    <message><source>coverage_list.uncovered_km</source><translation>Not covered (km)</translation></message>
    <message><source>coverage_list.percent</source><translation>Covered (%)</translation></message>
    <message><source>coverage_list.borders</source><translation>Borders</translation></message>
    <message><source>coverage_list.covered_borders</source><translation>Covered borders</translation></message>
    <message><source>coverage_list.clusters</source><translation>Clusters</translation></message>
    <message><source>coverage_list.counted_twice</source><translation>A border counts for the units (districts, provinces) on both its sides, so that these rows add up to more than the row “all”. Clusters are those that count and have a unit there; in the row of a level those whose members differ at that level.</translation></message>
    <message><source>cluster_layer.none_covered</source><translation>nothing covered</translation></message>
    <message><source>cluster_layer.less_than_half</source><translation>less than half covered</translation></message>
    <message><source>cluster_layer.half_or_more</source><translation>half or more covered</translation></message>
    <message><source>cluster_layer.all_covered</source><translation>all covered</translation></message>
    <message><source>cluster_layer.no_border</source><translation>shares no border</translation></message>
</context>
</TS>
