<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.act.add_data</source><translation>Add a table…</translation></message>
    <message><source>window.undo.import</source><translation>correct how files are read</translation></message>
    <message><source>window.drop.unknown</source><translation>Diaban opens no files of the kind “{ending}”</translation></message>
    <message><source>window.drop.unknown.hint</source><translation>Drop a project (.diaban.yaml), boundaries (GPKG, SHP, GeoJSON, KML) or tables (XLSX, XLS, ODS, CSV)</translation></message>
    <message><source>window.import</source><translation>Preview of the import</translation></message>
    <message><source>window.import.parts</source><translation>File</translation></message>
    <message><source>window.import.part.boundaries</source><translation>Boundaries: {file}</translation></message>
    <message><source>window.import.part.table</source><translation>Table {number}: {file}</translation></message>
    <message><source>window.import.part.file_of_table</source><translation>Table {number}, file {piece}/{pieces}: {file}</translation></message>
    <message><source>window.import.part.sheet_of_table</source><translation>Table {number}, sheet {piece}/{pieces}: {file}</translation></message>
    <message><source>window.import.add</source><translation>Add a table…</translation></message>
    <message><source>window.import.drops</source><translation>A column or table that the project uses would no longer be taken. What is made of it goes too; that can be undone.</translation></message>
    <message><source>window.import.remove</source><translation>Remove this table</translation></message>
    <message><source>window.import.use_it</source><translation>Use as shown</translation></message>
    <message><source>window.import.cancel</source><translation>Cancel</translation></message>
    <message><source>window.import.again</source><translation>Read again</translation></message>
    <message><source>window.import.stopped</source><translation>Reading was stopped; nothing has changed</translation></message>
    <message><source>window.import.sheet</source><translation>Sheet</translation></message>
    <message><source>window.import.sheet.hidden</source><translation>{sheet} (hidden)</translation></message>
    <message><source>window.import.sheet.only</source><translation>the only one</translation></message>
    <message><source>window.import.block</source><translation>Table on the sheet</translation></message>
    <message><source>window.import.block.number</source><translation>table {number}</translation></message>
    <message><source>window.import.encoding</source><translation>Encoding</translation></message>
    <message><source>window.import.encoding.auto</source><translation>recognised by itself</translation></message>
    <message><source>window.import.encoding.found</source><translation>recognised: {encoding}</translation></message>
    <message><source>window.import.numbers</source><translation>Decimal sign</translation></message>
    <message><source>window.import.period</source><translation>Period</translation></message>
    <message><source>window.import.period.example</source><translation>Q3 2025, 2025-09, 2025</translation></message>
    <message><source>window.import.period.own</source><translation>said in the table itself</translation></message>
    <message><source>window.import.period.bad</source><translation>“{written}” is no period; write 2025, Q3 2025 or 2025-09</translation></message>
    <message><source>window.import.rows_auto</source><translation>Recognise the rows anew</translation></message>
    <message><source>window.import.layer</source><translation>Layer</translation></message>
    <message><source>window.import.crs</source><translation>Coordinate system</translation></message>
    <message><source>window.import.crs.of_file</source><translation>as in the file: {crs}</translation></message>
    <message><source>window.import.crs.as_file</source><translation>as in the file</translation></message>
    <message><source>window.import.swap_axes</source><translation>The file has latitude before longitude</translation></message>
    <message><source>window.import.vintage</source><translation>Boundaries as of</translation></message>
    <message><source>window.import.vintage.example</source><translation>such as 1 July 2025</translation></message>
    <message><source>window.import.vintage.found</source><translation>recognised: {vintage}</translation></message>
    <message><source>window.import.grid</source><translation>Cells of the file</translation></message>
    <message><source>window.import.marks</source><translation>Correct this row</translation></message>
    <message><source>window.import.use</source><translation>This column is</translation></message>
    <message><source>window.import.reading</source><translation>How numbers are read</translation></message>
    <message><source>window.import.column</source><translation>Column {column} “{header}”</translation></message>
    <message><source>window.import.field</source><translation>Field “{header}”</translation></message>
    <message><source>window.import.column_figure</source><translation>Column {column} “{header}”, figure {figure}</translation></message>
    <message><source>window.import.column_blank</source><translation>Column {column}, blank</translation></message>
    <message><source>window.import.row</source><translation>Row {row}: {role}</translation></message>
    <message><source>window.import.row_plain</source><translation>Row {row}</translation></message>
    <message><source>window.import.persons</source><translation>This column identifies persons and is not shown</translation></message>
    <message><source>window.import.type.open</source><translation>may be read in two ways</translation></message>
    <message><source>window.import.type.comma</source><translation>number 1.234,5</translation></message>
    <message><source>window.import.type.point</source><translation>number 1,234.5</translation></message>
    <message><source>window.import.use.ignored</source><translation>not used</translation></message>
    <message><source>window.import.use.code</source><translation>unit code</translation></message>
    <message><source>window.import.use.name</source><translation>unit name</translation></message>
    <message><source>window.import.use.parent</source><translation>unit above</translation></message>
    <message><source>window.import.use.figure</source><translation>figure</translation></message>
    <message><source>window.import.use.period</source><translation>period</translation></message>
    <message><source>window.import.use.indicator</source><translation>name of the figure</translation></message>
    <message><source>window.import.use.value</source><translation>value</translation></message>
    <message><source>window.import.reading.auto</source><translation>recognised by itself</translation></message>
    <message><source>window.import.reading.comma</source><translation>comma: 1.234,5</translation></message>
    <message><source>window.import.reading.point</source><translation>point: 1,234.5</translation></message>
    <message><source>window.import.reading.fraction</source><translation>fraction: 56/64</translation></message>
    <message><source>window.import.reading.text</source><translation>as text</translation></message>
    <message><source>window.import.reading.by_column</source><translation>column by column</translation></message>
    <message><source>window.import.mark.header</source><translation>This row has the column names</translation></message>
    <message><source>window.import.mark.header_to</source><translation>Column names go down to this row</translation></message>
    <message><source>window.import.mark.data_from</source><translation>Data begin in this row</translation></message>
    <message><source>window.import.mark.data_to</source><translation>Data end in this row</translation></message>
    <message><source>window.import.mark.skip</source><translation>Leave this row out</translation></message>
    <message><source>window.import.mark.keep</source><translation>Leave this row out no more</translation></message>
    <message><source>window.import.legend.header</source><translation>column names</translation></message>
    <message><source>window.import.legend.group</source><translation>unit above</translation></message>
    <message><source>window.import.legend.total</source><translation>sum</translation></message>
    <message><source>window.import.legend.note</source><translation>title, note, signature</translation></message>
    <message><source>window.import.legend.skipped</source><translation>left out</translation></message>
    <message><source>window.import.legend.rest</source><translation>Rows without colour are data. Click the head of a row or column to correct it.</translation></message>
    <message><source>window.import.summary</source><translation>{rows} {rows|row|rows} of data, {figures} {figures|column|columns} of figures in use; {left} {left|other row is|other rows are} set apart</translation></message>
    <message><source>window.import.not_understood</source><translation>This table is not understood yet; show which row has the column names</translation></message>
    <message><source>window.import.not_read</source><translation>This file cannot be read</translation></message>
    <message><source>window.import.layer_summary</source><translation>{units} {units|unit|units}, {vertices} {vertices|vertex|vertices}, no faulty shapes; the first {shown} {shown|is|are} shown</translation></message>
    <message><source>window.import.layer_summary_faulty</source><translation>{units} {units|unit|units}, {vertices} {vertices|vertex|vertices}, {faulty} {faulty|unit has a faulty shape|units have faulty shapes} {faulty|that is|that are} repaired when used; the first {shown} {shown|is|are} shown</translation></message>
    <message><source>window.import.left_out</source><translation>{count} {count|sheet is|sheets are} of no use, such as “{sheet}”: {why}</translation></message>
    <message><source>window.import.no_unit_column</source><translation>there is no column of unit codes or names</translation></message>
    <message><source>window.import.no_unit_column.hint</source><translation>Choose a column as unit code or unit name</translation></message>
    <message><source>window.import.column_plain</source><translation>Column {column}</translation></message>
    <message><source>window.import.summary_all</source><translation>{rows} {rows|row|rows} of data, {figures} {figures|column|columns} of figures in use</translation></message>
    <message><source>window.import.drop_missing</source><translation>Leave out columns that the file has not</translation></message>
    <message><source>window.import.hint.sheet.no_header_found</source><translation>Click the head of the row with the column names and choose “This row has the column names”</translation></message>
    <message><source>window.import.hint.sheet.several_blocks</source><translation>Choose the one to use in “Table on the sheet”</translation></message>
    <message><source>window.import.hint.sheet.no_such_row</source><translation>Press “Recognise the rows anew”, or click the head of the right row</translation></message>
    <message><source>window.import.hint.table.sheet_needed</source><translation>Choose one in “Sheet”</translation></message>
    <message><source>window.import.hint.table.column_missing</source><translation>Click the head of a column to use that one, or leave out the columns that the file has not</translation></message>
    <message><source>window.import.hint.unit.no_key</source><translation>Click the head of the field with the codes and choose “unit code”</translation></message>
    <message><source>window.import.hint.unit.key_ambiguous</source><translation>Click the head of the field with the codes and choose “unit code”</translation></message>
    <message><source>window.import.hint.layer.several</source><translation>Choose one in “Layer”</translation></message>
    <message><source>window.import.hint.layer.not_found</source><translation>Choose one in “Layer”</translation></message>
    <message><source>window.import.hint.layer.metres_for_degrees</source><translation>Choose the right one in “Coordinate system”</translation></message>
    <message><source>window.import.hint.layer.degrees_for_metres</source><translation>Choose the right one in “Coordinate system”</translation></message>
    <message><source>window.import.hint.join.no_key</source><translation>Click the head of the column with codes or names of units and choose it</translation></message>
    <message><source>window.import.hint.join.key_ambiguous</source><translation>Click the head of the right column and choose “unit code” or “unit name”</translation></message>
    <message><source>window.import.hint.value.open_number</source><translation>Click the head of that column and choose how its numbers are read</translation></message>
    <message><source>window.import.hint.value.open_fraction</source><translation>Click the head of that column and choose how it is read</translation></message>
    <message><source>window.import.nothing_taken</source><translation>No table was taken over; the project is as it was</translation></message>
</context>
</TS>
