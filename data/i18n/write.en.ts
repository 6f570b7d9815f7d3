<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>write.file</source><translation>the file cannot be written: {reason}</translation></message>
    <message><source>write.file.hint</source><translation>Check the folder and the disk</translation></message>
    <message><source>write.no_space</source><translation>there is no room left to write the file: {reason}</translation></message>
    <message><source>write.no_space.hint</source><translation>Free space on the disk or write elsewhere</translation></message>
    <message><source>write.no_permission</source><translation>there is no permission to write here: {reason}</translation></message>
    <message><source>write.no_permission.hint</source><translation>Choose a folder of your own</translation></message>
    <message><source>write.no_folder</source><translation>the folder to write into does not exist or is a file</translation></message>
    <message><source>write.no_folder.hint</source><translation>Check the path</translation></message>
    <message><source>write.staging</source><translation>no temporary folder can be made beside the output: {reason}</translation></message>
    <message><source>write.staging.hint</source><translation>Check the folder</translation></message>
    <message><source>write.driver</source><translation>the file could not be written: {reason}</translation></message>
    <message><source>write.driver.hint</source><translation>Try another format or folder</translation></message>
    <message><source>write.style_table</source><translation>a layer named “{layer}” takes the name of QGIS's table of styles</translation></message>
    <message><source>write.style_table.hint</source><translation>Give the file another name, or write style: [] for no styles</translation></message>
    <message><source>write.exists</source><translation>the file is there already</translation></message>
    <message><source>write.exists.hint</source><translation>Remove it first</translation></message>
    <message><source>write.over_input</source><translation>the output would overwrite the input {other}</translation></message>
    <message><source>write.over_input.hint</source><translation>Choose another name for the output</translation></message>
    <message><source>write.same_target</source><translation>two outputs have the same place: {other}</translation></message>
    <message><source>write.same_target.hint</source><translation>Give each output a name of its own</translation></message>
    <message><source>write.is_folder</source><translation>a folder stands where the output should be</translation></message>
    <message><source>write.is_folder.hint</source><translation>Choose another name for the output</translation></message>
    <message><source>write.in_use</source><translation>the file to be replaced is open in another program ({other})</translation></message>
    <message><source>write.in_use.hint</source><translation>Close it there, then try again</translation></message>
    <message><source>write.commit</source><translation>the outputs could not be put in place, all old files are as before: {reason}</translation></message>
    <message><source>write.commit.hint</source><translation>Check the folder and run again</translation></message>
    <message><source>write.commit_partly</source><translation>not all outputs could be put in place: {reason}. New are only: {done}</translation></message>
    <message><source>write.commit_partly.hint</source><translation>Check the folder and run again</translation></message>
    <message><source>write.unreadable</source><translation>the file just written cannot be read back: {reason}</translation></message>
    <message><source>write.unreadable.hint</source><translation>Check the disk, or try another format</translation></message>
    <message><source>write.read_back</source><translation>the file just written is not what was to be written: {written} against {read}</translation></message>
    <message><source>write.read_back.hint</source><translation>Check the disk, or try another format</translation></message>
    <message><source>write.bad_value</source><translation>"{value}" does not fit the type of the field "{field}"</translation></message>
    <message><source>write.bad_value.hint</source><translation>Correct the value</translation></message>
    <message><source>write.not_finite</source><translation>the field "{field}" holds no number here (NaN or infinite)</translation></message>
    <message><source>write.not_finite.hint</source><translation>Correct the value</translation></message>
    <message><source>write.bad_coordinate</source><translation>a coordinate is no number</translation></message>
    <message><source>write.bad_coordinate.hint</source><translation>Check the layer and its CRS</translation></message>
    <message><source>write.duplicate_field</source><translation>two fields have the name "{field}" (upper and lower case count as one)</translation></message>
    <message><source>write.duplicate_field.hint</source><translation>Rename one of them</translation></message>
    <message><source>write.no_crs</source><translation>GeoJSON and KML need longitude and latitude, but the CRS of the layer is not known</translation></message>
    <message><source>write.no_crs.hint</source><translation>Name the CRS of the file with --input-crs (in a project: boundaries.crs), or write a GeoPackage</translation></message>
    <message><source>write.not_degrees</source><translation>GeoJSON and KML need longitude and latitude, but the coordinates are not degrees, as {crs} says</translation></message>
    <message><source>write.not_degrees.hint</source><translation>Name the right CRS of the file with --input-crs (in a project: boundaries.crs)</translation></message>
    <message><source>write.transformed</source><translation>transformed from {from} to WGS 84 by: {operation}; the datum shift moves points by up to {shift} m</translation></message>
    <message><source>write.transformed.hint</source><translation>Nothing needs to be done</translation></message>
    <message><source>write.transform_failed</source><translation>{count} {count|point|points} cannot be transformed from {from} to WGS 84</translation></message>
    <message><source>write.transform_failed.hint</source><translation>Check the CRS of the layer</translation></message>
    <message><source>write.antimeridian</source><translation>{count} {count|unit|units} {count|crosses|cross} 180 degrees of longitude and {count|is|are} not cut there</translation></message>
    <message><source>write.antimeridian.hint</source><translation>Cut them if your map program draws them across the map</translation></message>
    <message><source>write.shp_fields</source><translation>a shapefile takes {limit} fields; the layer has {fields}</translation></message>
    <message><source>write.shp_fields.hint</source><translation>Write a GeoPackage, or drop fields</translation></message>
    <message><source>write.shp_text</source><translation>a text of "{field}" has {bytes} bytes; a shapefile takes {limit}</translation></message>
    <message><source>write.shp_text.hint</source><translation>Write a GeoPackage, or shorten the text</translation></message>
    <message><source>write.shp_number</source><translation>the number {value} of "{field}" does not fit into a shapefile</translation></message>
    <message><source>write.shp_number.hint</source><translation>Write a GeoPackage, or use another unit of measure</translation></message>
    <message><source>write.shp_rounded</source><translation>{count} {count|number|numbers} in {fields} {fields|field|fields} (the first: "{field}") {count|keeps|keep} fewer than 12 digits in the shapefile</translation></message>
    <message><source>write.shp_rounded.hint</source><translation>Write a GeoPackage where every digit counts</translation></message>
    <message><source>write.shp_empty_text</source><translation>{count} empty {count|text|texts} in {fields} {fields|field|fields} (the first: "{field}") cannot be told from no data in a shapefile</translation></message>
    <message><source>write.shp_empty_text.hint</source><translation>Write a GeoPackage where the difference counts</translation></message>
    <message><source>write.shp_too_big</source><translation>the shapefile would have {bytes} bytes; the format takes {limit}</translation></message>
    <message><source>write.shp_too_big.hint</source><translation>Write a GeoPackage</translation></message>
    <message><source>write.fgb_no_geometry</source><translation>FlatGeobuf takes no unit without geometry; {count} {count|unit|units} {count|has|have} none</translation></message>
    <message><source>write.fgb_no_geometry.hint</source><translation>Write a GeoPackage</translation></message>
    <message><source>write.not_regular</source><translation>this is a device or pipe, not a file</translation></message>
    <message><source>write.not_regular.hint</source><translation>Name a file of your own as output</translation></message>
    <message><source>write.read_only_format</source><translation>layers are not written as {format}</translation></message>
    <message><source>write.read_only_format.hint</source><translation>Use .gpkg, .geojson, .shp, .fgb, .kml or .csv</translation></message>
</context>
</TS>
