<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.hint.aggregate.assumed</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.aggregate.not_sure</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.aggregate.unit_twice</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.atlas.needs_parent</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.borders.duplicate_code</source><translation>In step 1, choose the fields of codes and names of the boundaries.</translation></message>
    <message><source>window.hint.borders.exact_alone</source><translation>Look at these places in QGIS and mend the boundaries, then press F5.</translation></message>
    <message><source>window.hint.borders.faults_not_counted</source><translation>Look at these places in QGIS and mend the boundaries, then press F5.</translation></message>
    <message><source>window.hint.borders.no_code</source><translation>In step 1, choose the fields of codes and names of the boundaries.</translation></message>
    <message><source>window.hint.borders.not_finite</source><translation>Look at these places in QGIS and mend the boundaries, then press F5.</translation></message>
    <message><source>window.hint.borders.not_on_earth</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.borders.overlaps</source><translation>Look at these places in QGIS and mend the boundaries, then press F5.</translation></message>
    <message><source>window.hint.carry.assumed_counts</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.carry.left_not_sure</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.carry.left_ratios</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.carry.no_counts</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.carry.no_key</source><translation>In step 2, choose what each column is used for above the cells.</translation></message>
    <message><source>window.hint.carry.nothing_known</source><translation>In step 2, choose what each column is used for above the cells.</translation></message>
    <message><source>window.hint.carry.settled_twice</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.carry.settled_unused</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.carry.split_without_weights</source><translation>Check of which time table and boundaries are; say in step 1 of which day the boundaries are, or take the layer of the table’s time.</translation></message>
    <message><source>window.hint.carry.unit_twice</source><translation>Say in the project file which columns of this table add up (counts) and which are shares, then press F5.</translation></message>
    <message><source>window.hint.clean.grew</source><translation>Look at these places in QGIS and mend the boundaries, then press F5.</translation></message>
    <message><source>window.hint.clean.shrank</source><translation>Look at these places in QGIS and mend the boundaries, then press F5.</translation></message>
    <message><source>window.hint.cluster.ambiguous_member</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.cluster.no_day</source><translation>Set the day of the figures: menu File, “Name, day and source of the project”.</translation></message>
    <message><source>window.hint.cluster.not_yet_signed</source><translation>Set the day of the figures: menu File, “Name, day and source of the project”.</translation></message>
    <message><source>window.hint.cluster.nothing_matches</source><translation>Check that both are of one province and time; in step 1, choose the right field of names.</translation></message>
    <message><source>window.hint.cluster.parents_unused</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.cluster.sheet_needed</source><translation>Write the sheet with the clusters (clusters: sheet) in the project file.</translation></message>
    <message><source>window.hint.cluster.since_after_day</source><translation>Set the day of the figures: menu File, “Name, day and source of the project”.</translation></message>
    <message><source>window.hint.cluster.since_without_day</source><translation>Set the day of the figures: menu File, “Name, day and source of the project”.</translation></message>
    <message><source>window.hint.coverage.tangled</source><translation>Look at these places in QGIS and mend the boundaries, then press F5.</translation></message>
    <message><source>window.hint.crs.no_shift</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.crs.utm_scale</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.crs.zone_on_wgs84</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.encoding.found</source><translation>If names look wrong, choose the encoding in step 2 (tables) or step 1 (boundaries).</translation></message>
    <message><source>window.hint.encoding.open</source><translation>If names look wrong, choose the encoding in step 2 (tables) or step 1 (boundaries).</translation></message>
    <message><source>window.hint.encoding.redressed</source><translation>If names look wrong, choose the encoding in step 2 (tables) or step 1 (boundaries).</translation></message>
    <message><source>window.hint.join.code_name_disagree</source><translation>In step 2, choose what each column is used for above the cells.</translation></message>
    <message><source>window.hint.join.duplicate_rows</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.join.key_ambiguous</source><translation>In step 2, choose what each column is used for above the cells.</translation></message>
    <message><source>window.hint.join.layer_without_names</source><translation>In step 1, choose the fields of codes and names of the boundaries.</translation></message>
    <message><source>window.hint.join.no_key</source><translation>In step 2, choose what each column is used for above the cells.</translation></message>
    <message><source>window.hint.join.no_parent_column</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.join.nothing_matches</source><translation>In step 2, choose what each column is used for above the cells.</translation></message>
    <message><source>window.hint.join.parents_differ</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.kmz.entries</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.kmz.inflated</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.label.left_out</source><translation>Choose a larger page for the map (page) in the project file.</translation></message>
    <message><source>window.hint.layer.axes_look_swapped</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.layer.bad_cpg</source><translation>If names look wrong, choose the encoding in step 2 (tables) or step 1 (boundaries).</translation></message>
    <message><source>window.hint.layer.bad_crs</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.layer.broken_text</source><translation>If names look wrong, choose the encoding in step 2 (tables) or step 1 (boundaries).</translation></message>
    <message><source>window.hint.layer.cpg_not_of_text</source><translation>If names look wrong, choose the encoding in step 2 (tables) or step 1 (boundaries).</translation></message>
    <message><source>window.hint.layer.degrees_for_metres</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.layer.encoding_assumed</source><translation>If names look wrong, choose the encoding in step 2 (tables) or step 1 (boundaries).</translation></message>
    <message><source>window.hint.layer.limit_bytes</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.layer.limit_fields</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.layer.limit_text</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.layer.limit_unit_vertices</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.layer.limit_units</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.layer.limit_values</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.layer.limit_vertices</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.layer.metres_for_degrees</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.layer.no_crs</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.layer.not_found</source><translation>In step 1, choose the layer of the file.</translation></message>
    <message><source>window.hint.layer.several</source><translation>In step 1, choose the layer of the file.</translation></message>
    <message><source>window.hint.map.off_earth</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.match.ambiguous_rows</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.match.names_shared</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.match.no_column</source><translation>Its first row must be: table, column, parent, written, unit_code, unit_name, vintage, accepted_on; step 3 writes such a file.</translation></message>
    <message><source>window.hint.match.parent_column_unused</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.neighbours.no_locator</source><translation>Write neighbours (a layer of the units around) in the project file.</translation></message>
    <message><source>window.hint.project.empty</source><translation>Make a new project: drop boundaries and tables onto the window.</translation></message>
    <message><source>window.hint.project.input_missing</source><translation>Find the file elsewhere, remove it from the project, or put it back and try again.</translation></message>
    <message><source>window.hint.project.missing</source><translation>Check the path, or open another project.</translation></message>
    <message><source>window.hint.project.output_leaves</source><translation>Type a file name, with a subfolder if you like; the output folder is set in the field “Folder”.</translation></message>
    <message><source>window.hint.project.too_deep</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.project.too_many_aliases</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.proposal.no_kind</source><translation>Loosen what the project file asks of proposals: the most units, units that must or must not be together.</translation></message>
    <message><source>window.hint.proposal.no_parent</source><translation>In step 2, choose the column of upper units; in step 1, the field of upper units of the boundaries.</translation></message>
    <message><source>window.hint.proposal.together_impossible</source><translation>Loosen what the project file asks of proposals: the most units, units that must or must not be together.</translation></message>
    <message><source>window.hint.proposal.together_too_many</source><translation>Loosen what the project file asks of proposals: the most units, units that must or must not be together.</translation></message>
    <message><source>window.hint.repair.area_changes</source><translation>Look at these places in QGIS and mend the boundaries, then press F5.</translation></message>
    <message><source>window.hint.selection.field_missing</source><translation>In step 2, choose what each column is used for above the cells.</translation></message>
    <message><source>window.hint.sheet.no_header_found</source><translation>In step 2, click the heads of rows to mark column names and data.</translation></message>
    <message><source>window.hint.sheet.several_blocks</source><translation>In step 2, click the heads of rows to mark column names and data.</translation></message>
    <message><source>window.hint.stats.no_neighbours</source><translation>Look at these places in QGIS and mend the boundaries, then press F5.</translation></message>
    <message><source>window.hint.table.sheet_needed</source><translation>In step 2, choose the sheet to read.</translation></message>
    <message><source>window.hint.table.text_too_long</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.table.too_big</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.table.too_many_columns</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.table.too_many_rows</source><translation>Split or simplify the file, then try again.</translation></message>
    <message><source>window.hint.unit.key_ambiguous</source><translation>In step 1, choose the fields of codes and names of the boundaries.</translation></message>
    <message><source>window.hint.unit.no_key</source><translation>In step 1, choose the fields of codes and names of the boundaries. Where no field differs from unit to unit, open the file in QGIS, add a column of codes and try again.</translation></message>
    <message><source>window.hint.unit.numbered</source><translation>In step 1, choose the fields of codes and names of the boundaries.</translation></message>
    <message><source>window.hint.value.counts_with_parts</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.fractions</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.open_fraction</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.open_fraction_left</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.open_number</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.open_number_left</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.padded_counts</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.settled_by_columns</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.settled_by_header</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.settled_by_numbers</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.value.settled_by_shape</source><translation>In step 2, choose how its numbers are read above the column.</translation></message>
    <message><source>window.hint.vintage.crosswalk_of_other</source><translation>Check of which time table and boundaries are; say in step 1 of which day the boundaries are, or take the layer of the table’s time.</translation></message>
    <message><source>window.hint.vintage.differs</source><translation>Check of which time table and boundaries are; say in step 1 of which day the boundaries are, or take the layer of the table’s time.</translation></message>
    <message><source>window.hint.vintage.forced</source><translation>Check of which time table and boundaries are; say in step 1 of which day the boundaries are, or take the layer of the table’s time.</translation></message>
    <message><source>window.hint.vintage.layer_contradicts</source><translation>Check of which time table and boundaries are; say in step 1 of which day the boundaries are, or take the layer of the table’s time.</translation></message>
    <message><source>window.hint.vintage.likely</source><translation>Check of which time table and boundaries are; say in step 1 of which day the boundaries are, or take the layer of the table’s time.</translation></message>
    <message><source>window.hint.vintage.names_differ</source><translation>Check of which time table and boundaries are; say in step 1 of which day the boundaries are, or take the layer of the table’s time.</translation></message>
    <message><source>window.hint.vintage.stated_differ</source><translation>Check of which time table and boundaries are; say in step 1 of which day the boundaries are, or take the layer of the table’s time.</translation></message>
    <message><source>window.hint.vintage.table_contradicts</source><translation>Check of which time table and boundaries are; say in step 1 of which day the boundaries are, or take the layer of the table’s time.</translation></message>
    <message><source>window.hint.write.no_crs</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.write.not_degrees</source><translation>In step 1, choose the right coordinate system of the boundaries, for instance EPSG:5897.</translation></message>
    <message><source>window.hint.xml.too_deep</source><translation>Split or simplify the file, then try again.</translation></message>
</context>
</TS>
