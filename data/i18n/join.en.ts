<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>join.key_found</source><translation>rows are joined by the code in column “{column}”: {met} of its {values} {values|value|values} {met|is the code of a unit|are codes of units}</translation></message>
    <message><source>join.name_found</source><translation>rows are joined by the name in column “{column}”: {met} of its {values} {values|value|values} {met|is the name of a unit|are names of units}</translation></message>
    <message><source>join.no_key</source><translation>no column holds codes or names of the units of the layer for at least half of its rows; the columns are: {columns}</translation></message>
    <message><source>join.no_key.hint</source><translation>Name the column with --key (codes) or --name (names), and check that table and layer are of the same units and date.</translation></message>
    <message><source>join.key_ambiguous</source><translation>several columns fit the units equally well but hold different values: {columns}</translation></message>
    <message><source>join.key_ambiguous.hint</source><translation>Name the right one with --key (codes) or --name (names).</translation></message>
    <message><source>join.code_name_disagree</source><translation>the codes of “{code}” and the names of “{name}” both fit the units of the layer, but mean different units in most rows</translation></message>
    <message><source>join.code_name_disagree.hint</source><translation>Codes or names may have slipped by a row: correct the table. If the codes are right, say so with --key; if the names are, with --name.</translation></message>
    <message><source>join.layer_without_names</source><translation>the layer has no names of units, so the table cannot be joined by name</translation></message>
    <message><source>join.layer_without_names.hint</source><translation>Name the layer's field of names (boundaries: name: in the project), or join by code with --key.</translation></message>
    <message><source>join.nothing_matches</source><translation>no row belongs to a unit of {layer}: the table has {row_keys}; the layer has {unit_keys}</translation></message>
    <message><source>join.nothing_matches.hint</source><translation>Check that the right column and field are used and that both are of the same units and date; name them with --key or --name.</translation></message>
    <message><source>join.nothing_matches_zeros</source><translation>no row belongs to a unit of {layer}, but {count} {count|code|codes} {count|differs|differ} only by zeros in front: the table has “{row_key}”, the layer “{unit_key}”</translation></message>
    <message><source>join.nothing_matches_zeros.hint</source><translation>A spreadsheet has probably taken the codes for numbers. Store the column as text with its zeros (in Excel: format Text, or 00000 saved as text); zeros are never added by guess.</translation></message>
    <message><source>join.only_duplicates</source><translation>no row can be joined: all {count} {count|row|rows} {count|has|have} a key that is repeated in the table: {first} (row {rows})</translation></message>
    <message><source>join.only_duplicates.hint</source><translation>Keep one row a unit: if the table has a row a period or a sub-unit, select or sum them first.</translation></message>
    <message><source>join.parents_differ</source><translation>no row's parent is a parent in {layer}: the table has {row_parents}; the layer has {unit_parents}</translation></message>
    <message><source>join.parents_differ.hint</source><translation>Both sides must write the parent in the same way, code with code or name with name: name another column with --parent, or another field (boundaries: parent: in the project).</translation></message>
    <message><source>join.parent_not_in_layer</source><translation>column “{column}” (parent) is not used: the layer has no field of parents; names that stand more than once in the layer are not joined</translation></message>
    <message><source>join.parent_not_in_layer.hint</source><translation>Name the layer's field of parents (boundaries: parent: in the project).</translation></message>
    <message><source>join.no_parent_column</source><translation>the table's column of parents is not named, so names are joined only where they stand once in the whole layer (parents there: field “{field}”)</translation></message>
    <message><source>join.no_parent_column.hint</source><translation>Name the table's column with --parent (in a project: parent), written as in that field.</translation></message>
    <message><source>join.names_normalised</source><translation>{count} {count|name|names} {count|differs|differ} from the layer's only by case, spaces or apostrophes and {count|was|were} joined</translation></message>
    <message><source>join.units_without_row</source><translation>units of the layer without a row in the table: {count} ({first})</translation></message>
    <message><source>join.units_without_row.hint</source><translation>They are shown as not matched, never as zero. Add their rows, or correct their codes or names in the table.</translation></message>
    <message><source>join.rows_without_unit</source><translation>rows without a unit in the layer: {count} ({first}; row {rows})</translation></message>
    <message><source>join.rows_without_unit.hint</source><translation>Their figures are not used. Correct the code or name in these rows; totals and notes may stay.</translation></message>
    <message><source>join.duplicate_rows</source><translation>rows whose code or name is repeated in the table: {count} ({first}; row {rows}); none of them is joined</translation></message>
    <message><source>join.duplicate_rows.hint</source><translation>Keep one row a unit, or name the parent's column with --parent (in a project: parent) where units of the same name differ by it.</translation></message>
    <message><source>join.duplicate_units</source><translation>units whose code or name is repeated in the layer: {count} ({first}); none of them is joined</translation></message>
    <message><source>join.duplicate_units.hint</source><translation>Correct the codes in the boundary file; by name, give the parents of both sides or join by code.</translation></message>
    <message><source>join.leading_zeros</source><translation>{count} more {count|code|codes} would match but for zeros in front: the table has “{row_key}”, the layer “{unit_key}”</translation></message>
    <message><source>join.leading_zeros.hint</source><translation>Write these codes as text with all their zeros; zeros are never added by guess.</translation></message>
    <message><source>join.report.status</source><translation>Status</translation></message>
    <message><source>join.report.count</source><translation>Number</translation></message>
    <message><source>join.report.key</source><translation>Code or name</translation></message>
    <message><source>join.report.name</source><translation>Name</translation></message>
    <message><source>join.report.parent</source><translation>Parent unit</translation></message>
    <message><source>join.report.row</source><translation>Row in the table</translation></message>
    <message><source>join.report.units</source><translation>Units in the layer</translation></message>
    <message><source>join.report.rows</source><translation>Rows in the table</translation></message>
    <message><source>join.report.matched</source><translation>Matched</translation></message>
    <message><source>join.report.units_without_row</source><translation>Unit without a row</translation></message>
    <message><source>join.report.rows_without_unit</source><translation>Row without a unit</translation></message>
    <message><source>join.report.duplicate_rows</source><translation>Row repeated in the table</translation></message>
    <message><source>join.report.duplicate_units</source><translation>Unit repeated in the layer</translation></message>
    <message><source>join.names_differ</source><translation>{count} of {matched} {matched|pair|pairs} matched by code {count|has|have} different names, first {code}: “{unit}” in the layer, “{row}” in the table</translation></message>
    <message><source>join.names_differ.hint</source><translation>Check these rows: a code may stand for another unit, or be swapped</translation></message>
    <message><source>join.most_names_differ</source><translation>most pairs matched by code have different names ({count} of {matched}), first {code}: “{unit}” in the layer, “{row}” in the table</translation></message>
    <message><source>join.most_names_differ.hint</source><translation>The table is likely of another date, when these codes meant other units: its figures are not true of this layer</translation></message>
</context>
</TS>
