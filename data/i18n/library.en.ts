<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>library.bad_coordinate</source><translation>Invalid Coordinate</translation></message>
    <message><source>library.bad_database</source><translation>the database inside is damaged</translation></message>
    <message><source>library.bad_json</source><translation>it is not written as JSON is</translation></message>
    <message><source>library.bad_shape</source><translation>the shapefile is damaged</translation></message>
    <message><source>library.bad_xml</source><translation>it is not written as XML is</translation></message>
    <message><source>library.bad_yaml</source><translation>it is not written as YAML is</translation></message>
    <message><source>library.crosses_itself</source><translation>Self-intersection</translation></message>
    <message><source>library.cut</source><translation>the file is cut short, its end is missing</translation></message>
    <message><source>library.damaged</source><translation>the file is damaged</translation></message>
    <message><source>library.few_points</source><translation>Too few points in geometry component</translation></message>
    <message><source>library.geometry_kind</source><translation>this format cannot hold that kind of geometry</translation></message>
    <message><source>library.hole_outside</source><translation>Hole lies outside shell</translation></message>
    <message><source>library.holes_nested</source><translation>Holes are nested</translation></message>
    <message><source>library.interior_apart</source><translation>Interior is disconnected</translation></message>
    <message><source>library.locked</source><translation>the file has a password</translation></message>
    <message><source>library.no_dbf</source><translation>the .dbf of the shapefile cannot be read</translation></message>
    <message><source>library.no_shx</source><translation>the .shx of the shapefile cannot be read</translation></message>
    <message><source>library.not_zip</source><translation>it is no ZIP archive, or a damaged one</translation></message>
    <message><source>library.ring_crosses_itself</source><translation>Ring Self-intersection</translation></message>
    <message><source>library.ring_twice</source><translation>Duplicate Rings</translation></message>
    <message><source>library.shells_nested</source><translation>Nested shells</translation></message>
    <message><source>library.unknown_format</source><translation>it is of no format that can be read</translation></message>
    <message><source>library.zip_damaged</source><translation>the ZIP archive is damaged</translation></message>
    <message><source>library.zip_method</source><translation>that kind of compression cannot be read</translation></message>
    <message><source>library.said</source><translation>the library says: “{words}”</translation></message>
    <message><source>library.not_geopackage</source><translation>the file lacks the tables that a GeoPackage must have</translation></message>
    <message><source>library.crs_unread</source><translation>the coordinate system written in the file cannot be read</translation></message>
    <message><source>library.table_missing</source><translation>the database lacks a table or column that is needed</translation></message>
    <message><source>library.database_unopened</source><translation>the database cannot be opened</translation></message>
</context>
</TS>
