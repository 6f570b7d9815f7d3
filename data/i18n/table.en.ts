<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>table.file_missing</source><translation>there is no such file</translation></message>
    <message><source>table.file_missing.hint</source><translation>Check the path and the name of the file</translation></message>
    <message><source>table.not_a_file</source><translation>this is not an ordinary file</translation></message>
    <message><source>table.not_a_file.hint</source><translation>Give a table (CSV, XLSX, ODS, XLS or a database), not a folder or a pipe</translation></message>
    <message><source>table.file_unreadable</source><translation>the file cannot be read</translation></message>
    <message><source>table.file_unreadable.hint</source><translation>Check that you may open it and that no other program locks it</translation></message>
    <message><source>table.too_big</source><translation>the file is larger than {limit} bytes</translation></message>
    <message><source>table.too_big.hint</source><translation>Split the table, or raise the limit with --limit-bytes</translation></message>
    <message><source>table.empty</source><translation>the table is empty</translation></message>
    <message><source>table.empty.hint</source><translation>Choose a file or sheet that holds a header and data</translation></message>
    <message><source>table.no_rows</source><translation>there is a header but no row below it</translation></message>
    <message><source>table.no_rows.hint</source><translation>Add the rows, or choose another sheet</translation></message>
    <message><source>table.no_header</source><translation>row {row} should hold the column names, but begins with data (“{value}”)</translation></message>
    <message><source>table.no_header.hint</source><translation>Put a row of column names above the data</translation></message>
    <message><source>table.format_unknown</source><translation>tables ending in “{extension}” cannot be read</translation></message>
    <message><source>table.format_unknown.hint</source><translation>Save the table as .xlsx, .ods or .csv</translation></message>
    <message><source>table.not_csv</source><translation>the file is named like a CSV, but is {found}</translation></message>
    <message><source>table.not_csv.hint</source><translation>Open it in the program it comes from and save it as CSV UTF-8, or correct the ending of its name</translation></message>
    <message><source>table.not_its_kind</source><translation>the file ends in {extension}, but what is in it is nothing of that kind; it may be damaged</translation></message>
    <message><source>table.not_its_kind.hint</source><translation>Copy or download it again, or open it in the program that made it and save it anew</translation></message>
    <message><source>table.not_workbook</source><translation>the file ends in {extension}, but is {found}</translation></message>
    <message><source>table.not_workbook.hint</source><translation>Save it as .xlsx or .ods in the program that made it, or correct the ending of its name</translation></message>
    <message><source>table.xlsx_is_xls</source><translation>this is a workbook of Excel 97-2003 under another ending</translation></message>
    <message><source>table.xlsx_is_xls.hint</source><translation>Change the ending of its name to .xls</translation></message>
    <message><source>table.xls_too_old</source><translation>this is a workbook of Excel 95 or before</translation></message>
    <message><source>table.xls_too_old.hint</source><translation>Open it in Excel or LibreOffice and save it as .xlsx</translation></message>
    <message><source>table.workbook_encrypted</source><translation>the workbook is protected by a password</translation></message>
    <message><source>table.workbook_encrypted.hint</source><translation>Open it in Excel or LibreOffice and save a copy without the password</translation></message>
    <message><source>table.workbook_damaged</source><translation>the workbook is damaged or incomplete</translation></message>
    <message><source>table.workbook_damaged.hint</source><translation>Copy or download it again, or open it in Excel or LibreOffice and save it anew</translation></message>
    <message><source>table.workbook_too_many_entries</source><translation>the workbook holds more than {limit} parts</translation></message>
    <message><source>table.workbook_too_many_entries.hint</source><translation>Copy the sheet into a new workbook</translation></message>
    <message><source>table.workbook_inflated</source><translation>unpacked, the workbook is larger than {limit} bytes or than {ratio} times its size</translation></message>
    <message><source>table.workbook_inflated.hint</source><translation>Copy the values of the sheet into a new workbook</translation></message>
    <message><source>table.workbook_part_missing</source><translation>the workbook lacks the part “{part}”</translation></message>
    <message><source>table.workbook_part_missing.hint</source><translation>Open it in Excel or LibreOffice and save it anew</translation></message>
    <message><source>table.workbook_bad_path</source><translation>the workbook refers to “{path}”, outside itself</translation></message>
    <message><source>table.workbook_bad_path.hint</source><translation>Do not trust this file; ask where it comes from</translation></message>
    <message><source>table.workbook_no_sheet</source><translation>the workbook holds no worksheet</translation></message>
    <message><source>table.workbook_no_sheet.hint</source><translation>Choose a workbook with a table in it</translation></message>
    <message><source>table.workbook_bad_cell</source><translation>cell {cell} is damaged</translation></message>
    <message><source>table.workbook_bad_cell.hint</source><translation>Open the workbook in Excel or LibreOffice and save it anew</translation></message>
    <message><source>table.xml_bad</source><translation>the part “{part}” of the workbook is damaged</translation></message>
    <message><source>table.xml_bad.hint</source><translation>Open the workbook in Excel or LibreOffice and save it anew</translation></message>
    <message><source>table.xml_dtd</source><translation>the part “{part}” of the workbook holds a document type declaration, which no spreadsheet needs</translation></message>
    <message><source>table.xml_dtd.hint</source><translation>Do not trust this file; ask where it comes from</translation></message>
    <message><source>table.xml_depth</source><translation>the part “{part}” of the workbook is nested too deeply</translation></message>
    <message><source>table.xml_depth.hint</source><translation>Do not trust this file; ask where it comes from</translation></message>
    <message><source>table.sheet_missing</source><translation>there is no sheet “{sheet}”; there are: {sheets}</translation></message>
    <message><source>table.sheet_missing.hint</source><translation>Give one of these names as the sheet; those in [brackets] are hidden</translation></message>
    <message><source>table.sheet_of_text</source><translation>a text file has no sheets, so that the name “{sheet}” is not used</translation></message>
    <message><source>table.sheet_needed</source><translation>there are several sheets to choose from, or none that is visible: {sheets}</translation></message>
    <message><source>table.sheet_needed.hint</source><translation>Say which one to read (sheet in the project, --sheet on the command line); those in [brackets] are hidden</translation></message>
    <message><source>table.encoding_unknown</source><translation>the encoding “{encoding}” is not known</translation></message>
    <message><source>table.encoding_unknown.hint</source><translation>Save the file as CSV UTF-8</translation></message>
    <message><source>table.bad_encoding</source><translation>line {line} is not text in {encoding}</translation></message>
    <message><source>table.bad_encoding.hint</source><translation>Choose another encoding, or save the file as CSV UTF-8</translation></message>
    <message><source>table.bad_utf8</source><translation>line {line}, byte {byte}: not UTF-8 text</translation></message>
    <message><source>table.bad_utf8.hint</source><translation>Save the file as CSV UTF-8 (in Excel: Save as, CSV UTF-8)</translation></message>
    <message><source>table.bad_utf16</source><translation>line {line}, byte {byte}: not UTF-16 text</translation></message>
    <message><source>table.bad_utf16.hint</source><translation>Save the file as CSV UTF-8</translation></message>
    <message><source>table.nul_byte</source><translation>line {line}, byte {byte}: a zero byte, which text never holds</translation></message>
    <message><source>table.nul_byte.hint</source><translation>Save the file as CSV UTF-8; it may be damaged, or UTF-16 without its mark</translation></message>
    <message><source>table.unclosed_quote</source><translation>a quotation mark opens in line {line} and is never closed</translation></message>
    <message><source>table.unclosed_quote.hint</source><translation>Close it there, or double it if it is part of the text</translation></message>
    <message><source>table.decimals_split</source><translation>the last column “{column}” holds figures alone (such as “{value}”): decimal commas as in 10,5 may have split figures into two columns</translation></message>
    <message><source>table.decimals_split.hint</source><translation>If figures stand under the wrong headings, save the CSV with semicolons between the columns, or put figures such as 10,5 in quotation marks</translation></message>
    <message><source>table.row_long</source><translation>line {line} has {cells} {cells|cell|cells}, the header {columns}</translation></message>
    <message><source>table.row_long.hint</source><translation>Put texts that hold the separator in quotation marks, or add the column name</translation></message>
    <message><source>table.row_short</source><translation>line {line} has {cells} {cells|cell|cells}, the header {columns}; the rest is taken as empty</translation></message>
    <message><source>table.row_short.hint</source><translation>Check whether cells are missing there</translation></message>
    <message><source>table.stray_quote</source><translation>line {line}: text after a closing quotation mark; read as “{value}”</translation></message>
    <message><source>table.stray_quote.hint</source><translation>Double quotation marks inside a text</translation></message>
    <message><source>table.separator_close</source><translation>“{separator}” was taken to separate the columns; “{other}” would do nearly as well</translation></message>
    <message><source>table.separator_close.hint</source><translation>Say which one it is if the columns look wrong</translation></message>
    <message><source>table.too_many_rows</source><translation>the table has more than {limit} rows</translation></message>
    <message><source>table.too_many_rows.hint</source><translation>Split the table, or raise the limit with --limit-rows</translation></message>
    <message><source>table.too_many_columns</source><translation>the table has {count} {count|column|columns}; {limit} are allowed</translation></message>
    <message><source>table.too_many_columns.hint</source><translation>Delete columns that are not needed, or raise the limit with --limit-columns</translation></message>
    <message><source>table.too_many_cells</source><translation>the table has {count} {count|cell|cells}; {limit} are allowed</translation></message>
    <message><source>table.too_many_cells.hint</source><translation>Delete rows or columns that are not needed</translation></message>
    <message><source>table.text_too_long</source><translation>a cell holds more than {limit} bytes of text</translation></message>
    <message><source>table.text_too_long.hint</source><translation>Shorten the text, or raise the limit with --limit-text-bytes</translation></message>
    <message><source>table.formula_without_value</source><translation>{count} {count|formula|formulas} {count|has|have} no stored value, the first in {first}; {count|its cell is|their cells are} empty</translation></message>
    <message><source>table.formula_without_value.hint</source><translation>Open the workbook in Excel or LibreOffice, let it calculate, and save it</translation></message>
    <message><source>table.merged_cells</source><translation>{count} {count|range|ranges} of cells {count|is|are} merged, the first is {first}; a text holds for each row of its range, a figure for the first row alone</translation></message>
    <message><source>table.merged_cells.hint</source><translation>Unmerge cells of figures and fill each of them</translation></message>
    <message><source>table.hidden_rows</source><translation>{count} hidden {count|row|rows} {count|was|were} read too, the first is row {first}</translation></message>
    <message><source>table.hidden_rows.hint</source><translation>Delete them if they should not count</translation></message>
    <message><source>table.hidden_columns</source><translation>hidden columns were read too, the first at {first}</translation></message>
    <message><source>table.hidden_columns.hint</source><translation>Delete them if they should not count</translation></message>
    <message><source>table.binary_columns</source><translation>columns that hold shapes or other binary values: {count}; they are left out</translation></message>
    <message><source>database.damaged</source><translation>the database cannot be read ({reason})</translation></message>
    <message><source>database.damaged.hint</source><translation>Copy it again, or open it in the program that made it and save it anew</translation></message>
    <message><source>table.header_blank</source><translation>column {number} has data but no name; it is called “{name}” here</translation></message>
    <message><source>table.header_blank.hint</source><translation>Give it a name in the header</translation></message>
    <message><source>table.header_repeated</source><translation>the column name “{header}” stands there more than once; this one is called “{name}” here</translation></message>
    <message><source>table.header_repeated.hint</source><translation>Give each column a name of its own</translation></message>
    <message><source>table.number_style</source><translation>column “{column}”: numbers are read as in {style}; “{example}” is {value}</translation></message>
    <message><source>table.number_style.hint</source><translation>If that is wrong, write numbers: comma (1.234,5) or numbers: point (1,234.5) for this table</translation></message>
    <message><source>table.number_cell_ambiguous</source><translation>column “{column}”, row {row}: “{value}” may be {as_point} or {as_comma}, unlike the rest of the column; taken as no data</translation></message>
    <message><source>table.number_cell_ambiguous.hint</source><translation>Write the number without signs for thousands, or write numbers: comma (1.234,5) or numbers: point (1,234.5) for this table</translation></message>
    <message><source>table.unreadable_number</source><translation>column “{column}”, row {row}: “{value}” is not a number; taken as no data</translation></message>
    <message><source>table.unreadable_number.hint</source><translation>Correct the cell, or leave it empty</translation></message>
    <message><source>table.not_stated</source><translation>column “{column}”: cells that say there is no figure (“{value}”): {count}; taken as no data, not as zero</translation></message>
    <message><source>table.not_stated.hint</source><translation>Put the figures in when they are there</translation></message>
    <message><source>table.percent_mixed</source><translation>column “{column}”: some cells have a % sign, but not all (row {row}: “{value}”); all are read as written</translation></message>
    <message><source>table.percent_mixed.hint</source><translation>Check that all cells mean percent</translation></message>
    <message><source>table.column_missing</source><translation>there is no column “{column}”; there are: {columns}</translation></message>
    <message><source>table.column_missing.hint</source><translation>Give one of these names</translation></message>
    <message><source>table.column_ambiguous</source><translation>“{column}” may mean the column “{first}” or “{second}”</translation></message>
    <message><source>table.column_ambiguous.hint</source><translation>Write the name exactly as in the header</translation></message>
    <message><source>table.not_numeric</source><translation>the column “{column}” does not hold numbers: row {row} says “{value}”</translation></message>
    <message><source>table.not_numeric.hint</source><translation>Correct the cell, say how the numbers are written, or choose another column</translation></message>
    <message><source>table.no_numbers</source><translation>the column “{column}” holds no figure</translation></message>
    <message><source>table.no_numbers.hint</source><translation>Choose another column, or put the figures in</translation></message>
    <message><source>table.renormalised</source><translation>cells whose letters were written in decomposed Unicode: {count}; put into the composed form (NFC) so that names meet</translation></message>
    <message><source>table.line_breaks</source><translation>cells with a line break inside: {count}, the first in this row; each break is taken as a space</translation></message>
    <message><source>table.mostly_numbers</source><translation>column “{column}” is left as text: most of it is numbers, but {count} {count|cell|cells} {count|is|are} none (the first: “{value}”, row {row})</translation></message>
    <message><source>table.mostly_numbers.hint</source><translation>Mend those cells: a number alone in each, remarks in another column, blank or “chưa báo cáo” where there is no figure</translation></message>
</context>
</TS>
