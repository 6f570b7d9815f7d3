<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>sheet.no_header_found</source><translation>row {row} (“{title}”) is a title, and no row below could be recognised as column names</translation></message>
    <message><source>sheet.no_header_found.hint</source><translation>Say which rows hold the column names: header_rows in the project, or --header-rows 4-6. `diaban inspect FILE --header-rows …` shows how it is then read</translation></message>
    <message><source>sheet.several_blocks</source><translation>the sheet holds {count} {count|table|tables} with different columns, by rows: {blocks}</translation></message>
    <message><source>sheet.several_blocks.hint</source><translation>Choose one: block in the project, or --block 1</translation></message>
    <message><source>sheet.no_such_row</source><translation>the sheet has nothing in rows {first}-{last}, where the column names should be</translation></message>
    <message><source>sheet.no_such_row.hint</source><translation>Column names stand among the first 250 rows. Rows are counted as Excel counts them, in a CSV as lines of the file</translation></message>
    <message><source>sheet.no_such_block</source><translation>there is no table number {block}; the sheet has {count}, by rows: {blocks}</translation></message>
    <message><source>sheet.no_such_block.hint</source><translation>Choose a number from 1 to that</translation></message>
    <message><source>sheet.sum_differs</source><translation>row {row} “{label}”, column “{column}”: it says {stated}, but its {rows} {rows|row adds|rows add} up to {sum}</translation></message>
    <message><source>sheet.sum_differs.hint</source><translation>Check the source. Maps use the figures of the units, never those of sum rows</translation></message>
    <message><source>sheet.header_found</source><translation>column names in row {rows}</translation></message>
    <message><source>sheet.title_rows</source><translation>{count} title {count|line|lines}, no data: {rows} (“{text}”)</translation></message>
    <message><source>sheet.column_numbers</source><translation>{count} {count|row|rows} of column numbers, no data: {rows}</translation></message>
    <message><source>sheet.group_rows</source><translation>{count} {count|row|rows} {count|names|name} the upper unit of the rows below and {count|is no unit of its|are no units of their} own: {rows} (“{text}”)</translation></message>
    <message><source>sheet.subtotal_rows</source><translation>{count} subtotal {count|row|rows}, used for checking only: {rows} (“{text}”)</translation></message>
    <message><source>sheet.total_rows</source><translation>{count} total {count|row|rows}, used for checking only: {rows} (“{text}”)</translation></message>
    <message><source>sheet.note_rows</source><translation>{count} {count|row|rows} of notes, no data: {rows} (“{text}”)</translation></message>
    <message><source>sheet.signature_rows</source><translation>{count} {count|row|rows} of signatures and recipients, no data: {rows}</translation></message>
    <message><source>sheet.numbered_rows</source><translation>{count} {count|row|rows} with nothing but their number, left out: {rows}</translation></message>
    <message><source>sheet.skipped_rows</source><translation>{count} {count|row|rows} left out as asked: {rows}</translation></message>
    <message><source>sheet.other_block_rows</source><translation>{count} {count|row|rows} of other tables on the sheet: {rows}</translation></message>
    <message><source>sheet.merges_filled</source><translation>column “{column}”: texts merged down the column stand for {count} {count|row|rows} below too</translation></message>
    <message><source>sheet.parents_filled</source><translation>column “{column}”: {count} blank {count|cell|cells} {count|takes|take} the name above, for each name is written once</translation></message>
    <message><source>sheet.rows_without_group</source><translation>{count} {count|row|rows} of data {count|stands|stand} below no upper unit, the first is row {row}</translation></message>
    <message><source>sheet.rows_without_group.hint</source><translation>If they are titles or sums, leave them out with skip_rows</translation></message>
    <message><source>sheet.group_column</source><translation>the column “{column}” was made of {count} {count|row|rows} of upper units</translation></message>
    <message><source>sheet.inspect_column</source><translation>  column {letter}, {role}: {name} ({type}, {filled} filled)</translation></message>
    <message><source>sheet.inspect_derived</source><translation>  {role}: {name}, made of rows of upper units</translation></message>
    <message><source>sheet.inspect_row</source><translation>  row {rows}: {role}</translation></message>
    <message><source>sheet.inspect_row_text</source><translation>  row {rows}: {role} “{text}”</translation></message>
    <message><source>sheet.inspect_sum_fits</source><translation>  row {rows}: {role} “{text}” ✓ the sum of {count} {count|row|rows}</translation></message>
    <message><source>sheet.inspect_sum_differs</source><translation>  row {rows}: {role} “{text}” ✗ differs in {different} of {compared} {compared|column|columns}</translation></message>
    <message><source>sheet.hidden</source><translation>{what} (hidden)</translation></message>
    <message><source>sheet.row.title</source><translation>title</translation></message>
    <message><source>sheet.row.unit_note</source><translation>unit note</translation></message>
    <message><source>sheet.row.place_and_date</source><translation>place and date</translation></message>
    <message><source>sheet.row.header</source><translation>column names</translation></message>
    <message><source>sheet.row.column_numbers</source><translation>column numbers</translation></message>
    <message><source>sheet.row.data</source><translation>data</translation></message>
    <message><source>sheet.row.group</source><translation>upper unit</translation></message>
    <message><source>sheet.row.subtotal</source><translation>subtotal</translation></message>
    <message><source>sheet.row.total</source><translation>total</translation></message>
    <message><source>sheet.row.note</source><translation>notes</translation></message>
    <message><source>sheet.row.signature</source><translation>signatures</translation></message>
    <message><source>sheet.row.numbered</source><translation>number alone</translation></message>
    <message><source>sheet.row.skipped</source><translation>left out as asked</translation></message>
    <message><source>sheet.row.other_block</source><translation>another table</translation></message>
    <message><source>sheet.column.blank</source><translation>blank</translation></message>
    <message><source>sheet.column.number</source><translation>row number</translation></message>
    <message><source>sheet.column.code</source><translation>code</translation></message>
    <message><source>sheet.column.name</source><translation>unit name</translation></message>
    <message><source>sheet.column.parent</source><translation>upper unit</translation></message>
    <message><source>sheet.column.figure</source><translation>figures</translation></message>
    <message><source>sheet.column.text</source><translation>text</translation></message>
    <message><source>usage.rows</source><translation>{option}: "{value}" is no row number</translation></message>
    <message><source>usage.rows.hint</source><translation>Write a row (4) or a range (4-6); --skip-rows takes several: 5,9,12-14.</translation></message>
    <message><source>help.header-rows</source><translation>Rows of the column names, such as 4-6; left out: found by evidence</translation></message>
    <message><source>help.data-rows</source><translation>Rows of data, such as 8-160</translation></message>
    <message><source>help.skip-rows</source><translation>Rows to leave out, such as 5,9,12-14</translation></message>
    <message><source>help.block</source><translation>Which table of a sheet with several</translation></message>
    <message><source>project.not_rows</source><translation>line {line}: "{value}" is no row number</translation></message>
    <message><source>project.not_rows.hint</source><translation>Write a row (4) or a range (4..6), counted as Excel counts.</translation></message>
    <message><source>sheet.side_by_side</source><translation>two halves of the table stand side by side: the column “{header}” is in {first} and in {second}, so that each row is two units</translation></message>
    <message><source>sheet.side_by_side.hint</source><translation>Move the right half below the left one and try again</translation></message>
    <message><source>sheet.units_as_columns</source><translation>the units are column names ({count} of them, the first “{first}”), not a row each</translation></message>
    <message><source>sheet.units_as_columns.hint</source><translation>Turn the table: in Excel copy it and choose Paste Special, Transpose</translation></message>
</context>
</TS>
