<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>layer.missing</source><translation>the file does not exist</translation></message>
    <message><source>layer.missing.hint</source><translation>Check the path and the name of the file</translation></message>
    <message><source>layer.unreadable</source><translation>the file cannot be read: {reason}</translation></message>
    <message><source>layer.unreadable.hint</source><translation>Check the permissions and the disk</translation></message>
    <message><source>layer.no_permission</source><translation>there is no permission to read the file</translation></message>
    <message><source>layer.no_permission.hint</source><translation>Ask for permission to read it, or copy it to your own folder</translation></message>
    <message><source>layer.not_local</source><translation>only files on this machine are read, not addresses or virtual paths</translation></message>
    <message><source>layer.not_local.hint</source><translation>Download the file and give its path</translation></message>
    <message><source>layer.is_folder</source><translation>this is a folder, not a layer file</translation></message>
    <message><source>layer.is_folder.hint</source><translation>Give a file in it: .gpkg, .geojson, .shp, .fgb, .kml or .kmz</translation></message>
    <message><source>layer.not_regular</source><translation>this is not a plain file (a pipe or a device)</translation></message>
    <message><source>layer.not_regular.hint</source><translation>Save the data to a file first</translation></message>
    <message><source>layer.unknown_format</source><translation>layers of this kind are not read</translation></message>
    <message><source>layer.unknown_format.hint</source><translation>Use .gpkg, .geojson, .json, .topojson, .shp, .fgb, .kml or .kmz</translation></message>
    <message><source>layer.empty_file</source><translation>the file is empty (0 bytes)</translation></message>
    <message><source>layer.empty_file.hint</source><translation>Copy or download it again</translation></message>
    <message><source>layer.limit_bytes</source><translation>the file has {bytes} bytes, more than the limit of {limit}</translation></message>
    <message><source>layer.limit_bytes.hint</source><translation>Split it, or raise the limit with --limit-bytes</translation></message>
    <message><source>layer.limit_units</source><translation>the layer has {units} {units|unit|units}, more than the limit of {limit}</translation></message>
    <message><source>layer.limit_units.hint</source><translation>Split the layer, or raise the limit with --limit-units</translation></message>
    <message><source>layer.limit_vertices</source><translation>the layer has more vertices than the limit of {limit}</translation></message>
    <message><source>layer.limit_vertices.hint</source><translation>Simplify the layer, or raise the limit with --limit-vertices</translation></message>
    <message><source>layer.limit_unit_vertices</source><translation>the unit has {vertices} vertices, more than the limit of {limit}</translation></message>
    <message><source>layer.limit_unit_vertices.hint</source><translation>Simplify the unit, or raise the limit with --limit-vertices-of-unit</translation></message>
    <message><source>layer.limit_fields</source><translation>the layer has {fields} {fields|field|fields}, more than the limit of {limit}</translation></message>
    <message><source>layer.limit_fields.hint</source><translation>Drop fields that are not needed, or raise the limit with --limit-fields</translation></message>
    <message><source>layer.limit_values</source><translation>{units} {units|unit|units} with {fields} {fields|field|fields} are more values than the limit of {limit}</translation></message>
    <message><source>layer.limit_values.hint</source><translation>Drop fields that are not needed, or raise the limit with --limit-values</translation></message>
    <message><source>layer.limit_text</source><translation>a text has {bytes} bytes, more than the limit of {limit}</translation></message>
    <message><source>layer.limit_text.hint</source><translation>Shorten the text, or raise the limit with --limit-text-bytes</translation></message>
    <message><source>layer.not_format</source><translation>the content is not {format}{reason}</translation></message>
    <message><source>layer.not_format.hint</source><translation>Check that the file was copied whole and that its extension says what it is</translation></message>
    <message><source>layer.truncated</source><translation>the file is cut short: {told} bytes are told, {there} are there</translation></message>
    <message><source>layer.truncated.hint</source><translation>Copy or download it again</translation></message>
    <message><source>layer.damaged</source><translation>the file is damaged; {read} {read|unit|units} could be read: {reason}</translation></message>
    <message><source>layer.damaged.hint</source><translation>Copy or download it again, or export it again from the program that made it</translation></message>
    <message><source>layer.features_lost</source><translation>the file tells {told} {told|unit|units} but only {read} could be read</translation></message>
    <message><source>layer.features_lost.hint</source><translation>Copy or download it again, or export it again from the program that made it</translation></message>
    <message><source>layer.more_features</source><translation>the file tells {told} units, {read} were read; all are kept</translation></message>
    <message><source>layer.more_features.hint</source><translation>Save the file anew in the program that made it, so that its count is right</translation></message>
    <message><source>layer.unit_damaged</source><translation>part of this unit could not be read: {reason}</translation></message>
    <message><source>layer.unit_damaged.hint</source><translation>Check this unit in the file</translation></message>
    <message><source>layer.driver_warning</source><translation>while reading: {text}</translation></message>
    <message><source>layer.driver_warning.hint</source><translation>Check the file in the program that made it</translation></message>
    <message><source>layer.in_use</source><translation>the GeoPackage is open in another program, or was not closed: {other} stands beside it</translation></message>
    <message><source>layer.in_use.hint</source><translation>Close it in the other program (for instance QGIS), then try again</translation></message>
    <message><source>layer.gpkg_view</source><translation>{layer} is a view or virtual table, which is not read</translation></message>
    <message><source>layer.gpkg_view.hint</source><translation>Save it as a layer of its own, for instance in QGIS</translation></message>
    <message><source>layer.geojson_utf16</source><translation>the GeoJSON is not in UTF-8</translation></message>
    <message><source>layer.geojson_utf16.hint</source><translation>Save it again as UTF-8</translation></message>
    <message><source>layer.geojson_bom</source><translation>the GeoJSON starts with a byte order mark, which the standard does not allow; it was skipped</translation></message>
    <message><source>layer.geojson_bom.hint</source><translation>Save it as UTF-8 without BOM</translation></message>
    <message><source>layer.geojson_cut</source><translation>the GeoJSON ends too early or its brackets do not match</translation></message>
    <message><source>layer.geojson_cut.hint</source><translation>Copy or download it again</translation></message>
    <message><source>layer.geojson_trailing</source><translation>something follows the end of the GeoJSON</translation></message>
    <message><source>layer.geojson_trailing.hint</source><translation>Keep only the first FeatureCollection in the file</translation></message>
    <message><source>layer.geojson_not_collection</source><translation>the GeoJSON is no FeatureCollection but "{type}"</translation></message>
    <message><source>layer.geojson_not_collection.hint</source><translation>Export it as a FeatureCollection of polygons</translation></message>
    <message><source>layer.too_deep</source><translation>the JSON is nested deeper than {limit} levels</translation></message>
    <message><source>layer.too_deep.hint</source><translation>Remove the nested properties</translation></message>
    <message><source>layer.no_member</source><translation>{member}, a part of the shapefile, is missing</translation></message>
    <message><source>layer.no_member.hint</source><translation>Copy all files of the shapefile: .shp, .shx, .dbf, .prj, .cpg</translation></message>
    <message><source>layer.shp_record</source><translation>shape {record} is damaged or lies outside the file</translation></message>
    <message><source>layer.shp_record.hint</source><translation>Copy the shapefile again, or export it again</translation></message>
    <message><source>layer.dbf_rows</source><translation>the .dbf has {rows} {rows|row|rows} for {shapes} {shapes|shape|shapes}</translation></message>
    <message><source>layer.dbf_rows.hint</source><translation>Take .shp, .shx and .dbf from the same export</translation></message>
    <message><source>layer.dbf_extra_rows</source><translation>the .dbf has {rows} {rows|row|rows} for {shapes} {shapes|shape|shapes}; the rows beyond are left out</translation></message>
    <message><source>layer.dbf_extra_rows.hint</source><translation>Take .shp, .shx and .dbf from the same export</translation></message>
    <message><source>layer.deleted_rows</source><translation>{count} {count|row|rows} of the .dbf {count|is|are} marked as deleted and left out</translation></message>
    <message><source>layer.deleted_rows.hint</source><translation>Repack the shapefile if that is right; else undelete them</translation></message>
    <message><source>layer.unknown_encoding</source><translation>the encoding {encoding} is not known</translation></message>
    <message><source>layer.unknown_encoding.hint</source><translation>Use for instance UTF-8, TCVN3, CP1258 or CP1252</translation></message>
    <message><source>layer.bad_cpg</source><translation>the .cpg names no known encoding; it was set aside</translation></message>
    <message><source>layer.bad_cpg.hint</source><translation>Write UTF-8 (or the right encoding) into the .cpg, or use --encoding</translation></message>
    <message><source>layer.cpg_not_of_text</source><translation>the .cpg says {encoding}, but all text is well-formed UTF-8 and is read so</translation></message>
    <message><source>layer.cpg_not_of_text.hint</source><translation>Write UTF-8 into the .cpg; if the names are wrong, give --encoding {encoding}</translation></message>
    <message><source>layer.encoding_utf8</source><translation>there is no .cpg; all text is well-formed UTF-8 and is read so</translation></message>
    <message><source>layer.encoding_utf8.hint</source><translation>Add a .cpg with UTF-8 to make it certain</translation></message>
    <message><source>layer.encoding_assumed</source><translation>there is no .cpg; the text is not UTF-8 and is read as {encoding}</translation></message>
    <message><source>layer.encoding_assumed.hint</source><translation>Look at the names; if they are wrong, give --encoding, for instance --encoding TCVN3 for text in .Vn fonts</translation></message>
    <message><source>layer.broken_text</source><translation>{count} {count|text|texts} {count|holds|hold} bytes that are not text in this encoding; shown as �</translation></message>
    <message><source>layer.broken_text.hint</source><translation>Give the right --encoding, or correct the texts</translation></message>
    <message><source>layer.nfc_count</source><translation>{count} {count|text|texts} {count|was|were} brought to composed Unicode (NFC), so that equal names compare equal</translation></message>
    <message><source>layer.nfc_count.hint</source><translation>Nothing needs to be done</translation></message>
    <message><source>layer.field_renamed</source><translation>the field "{field}" has no name or the name of another; it is now "{renamed}"</translation></message>
    <message><source>layer.field_renamed.hint</source><translation>Give the fields different names in the file</translation></message>
    <message><source>layer.binary_field</source><translation>the field "{field}" holds binary data and was left out</translation></message>
    <message><source>layer.binary_field.hint</source><translation>Keep pictures and documents outside the layer</translation></message>
    <message><source>layer.list_field</source><translation>the field "{field}" holds lists; they are kept as JSON text</translation></message>
    <message><source>layer.list_field.hint</source><translation>Nothing needs to be done</translation></message>
    <message><source>layer.time_field</source><translation>the field "{field}" holds times of day; they are kept as text</translation></message>
    <message><source>layer.time_field.hint</source><translation>Nothing needs to be done</translation></message>
    <message><source>layer.not_finite</source><translation>the field "{field}" holds no number here (NaN or infinite); taken as no data</translation></message>
    <message><source>layer.not_finite.hint</source><translation>Correct the value in the file</translation></message>
    <message><source>layer.odd_numbers</source><translation>{count} {count|cell|cells} of the number field "{field}" {count|holds|hold} something else, the first “{text}”; {count|it is|they are} taken as no data, not as zero</translation></message>
    <message><source>layer.odd_numbers.hint</source><translation>Correct these cells in the program that made the file</translation></message>
    <message><source>layer.fractions</source><translation>the field "{field}" is of whole numbers but holds {count} with fractions; it is read with its fractions</translation></message>
    <message><source>layer.fractions.hint</source><translation>Nothing needs to be done</translation></message>
    <message><source>layer.no_geometry</source><translation>the unit has no geometry; it is kept without a place on the map</translation></message>
    <message><source>layer.no_geometry.hint</source><translation>Draw the unit, or leave it so if it has none</translation></message>
    <message><source>layer.not_polygon</source><translation>the unit is a {type}, not an area; it is kept without geometry</translation></message>
    <message><source>layer.not_polygon.hint</source><translation>Use a layer of areas</translation></message>
    <message><source>layer.member_dropped</source><translation>a {type} in the unit's collection is no area and was left out</translation></message>
    <message><source>layer.member_dropped.hint</source><translation>Keep only areas in the layer</translation></message>
    <message><source>layer.bad_coordinate</source><translation>a coordinate of the unit is no number; the unit is kept without geometry</translation></message>
    <message><source>layer.bad_coordinate.hint</source><translation>Correct the unit in the file</translation></message>
    <message><source>layer.ring_closed</source><translation>a ring of the unit was not closed; it was closed</translation></message>
    <message><source>layer.ring_closed.hint</source><translation>Check the unit's border</translation></message>
    <message><source>layer.ring_short</source><translation>a ring of {points} {points|point|points} bounds no area and was left out</translation></message>
    <message><source>layer.ring_short.hint</source><translation>Check the unit's border</translation></message>
    <message><source>layer.curves</source><translation>the unit has curves; they were replaced by short straight lines</translation></message>
    <message><source>layer.curves.hint</source><translation>Nothing needs to be done, or straighten the curves yourself</translation></message>
    <message><source>layer.has_z</source><translation>{count} {count|unit|units} {count|has|have} heights or measures, which were left out</translation></message>
    <message><source>layer.has_z.hint</source><translation>Nothing needs to be done</translation></message>
    <message><source>layer.outside_degrees</source><translation>{count} {count|unit|units} {count|lies|lie} beyond 180 degrees of longitude or 90 of latitude</translation></message>
    <message><source>layer.outside_degrees.hint</source><translation>Check the CRS: the coordinates may be metres, or latitude may stand first</translation></message>
    <message><source>layer.no_crs</source><translation>the layer does not say its CRS</translation></message>
    <message><source>layer.no_crs.hint</source><translation>Name it with --input-crs, for instance EPSG:4326 or EPSG:5897</translation></message>
    <message><source>layer.bad_crs</source><translation>the CRS of the layer cannot be understood</translation></message>
    <message><source>layer.bad_crs.hint</source><translation>Name it with --input-crs, for instance EPSG:4326 or EPSG:5897</translation></message>
    <message><source>layer.not_found</source><translation>there is no layer "{layer}"; there are: {layers}</translation></message>
    <message><source>layer.not_found.hint</source><translation>Give one of these with --layer</translation></message>
    <message><source>layer.several</source><translation>the file has several layers of areas: {layers}</translation></message>
    <message><source>layer.several.hint</source><translation>Choose one with --layer</translation></message>
    <message><source>layer.not_polygons</source><translation>the layer holds no areas but: {type}</translation></message>
    <message><source>layer.not_polygons.hint</source><translation>Use a layer of areas</translation></message>
    <message><source>layer.no_polygons</source><translation>no unit of the layer {layer} has an area</translation></message>
    <message><source>layer.no_polygons.hint</source><translation>Use a layer of areas</translation></message>
    <message><source>layer.empty</source><translation>the layer {layer} has no unit</translation></message>
    <message><source>layer.empty.hint</source><translation>Choose another layer or file</translation></message>
</context>
</TS>
