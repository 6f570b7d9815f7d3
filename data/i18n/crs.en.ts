<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>crs.missing</source><translation>the coordinate reference system is not known</translation></message>
    <message><source>crs.missing.hint</source><translation>State the CRS of the layer, for example EPSG:4326 or EPSG:3405; with a shapefile put its .prj beside the .shp.</translation></message>
    <message><source>crs.unknown</source><translation>the coordinate reference system "{text}" is not understood</translation></message>
    <message><source>crs.unknown.hint</source><translation>Use a code such as EPSG:3405, or the WKT of a geographic or projected CRS.</translation></message>
    <message><source>crs.deprecated_twin</source><translation>{given} is withdrawn: its false easting is 0 and its false northing 500 000, the reverse of {right}</translation></message>
    <message><source>crs.deprecated_twin.hint</source><translation>Look at the coordinates of the file; where eastings are about 500 000 m, assign {right} instead.</translation></message>
    <message><source>crs.no_operation</source><translation>there is no operation from {from} to {to}</translation></message>
    <message><source>crs.no_operation.hint</source><translation>Choose another target CRS, or bring the file to WGS 84 (EPSG:4326) first.</translation></message>
</context>
</TS>
