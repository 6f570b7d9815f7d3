<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>period.unreadable</source><translation>column "{column}", row {row}: "{value}" is not a period</translation></message>
    <message><source>period.unreadable.hint</source><translation>Write the year too, such as Quý I/2025, 6 tháng đầu năm 2025, Tháng 3/2025, Năm 2025 or 2025-Q1</translation></message>
    <message><source>period.blank</source><translation>row {row} has figures but no period in column "{column}"</translation></message>
    <message><source>period.blank.hint</source><translation>Write the period in every row; unmerge merged cells and fill them</translation></message>
    <message><source>period.day_as_month</source><translation>column "{column}": the day {value} is read as the month {period}</translation></message>
    <message><source>period.rows_left_out</source><translation>rows with neither a period nor a figure: {count}, from this one on; they are left out</translation></message>
    <message><source>period.unit_twice</source><translation>rows {first} and {second} are both about "{unit}" in {period}</translation></message>
    <message><source>period.unit_twice.hint</source><translation>Keep the row that is right. Where these are two units of one name, name the column of codes (key) or of the parent unit (parent) too. Or declare how they become one: aggregate: {default: sum}</translation></message>
    <message><source>period.figure_twice</source><translation>rows {first} and {second} both give "{indicator}" of "{unit}" in {period}</translation></message>
    <message><source>period.figure_twice.hint</source><translation>Keep the row that is right. Where these are two units of one name, name the column of codes (key) or of the parent unit (parent) too</translation></message>
    <message><source>period.indicator_missing</source><translation>column "{column}" has no row of "{indicator}"; there are: {indicators}</translation></message>
    <message><source>period.indicator_missing.hint</source><translation>Write the indicator under columns in the project file as the table does</translation></message>
    <message><source>period.indicators_left_out</source><translation>rows of other indicators: {count} ({indicators}); they are left out</translation></message>
    <message><source>study.undated</source><translation>one table gives a period and another none for the same figures: {figures}; what is derived from them by period is of the dated ones alone</translation></message>
    <message><source>study.undated.hint</source><translation>Give every table a period in the project file</translation></message>
    <message><source>study.recognised</source><translation>figures recognised by their headers: {recognised}; other columns: {others}</translation></message>
    <message><source>study.nothing_recognised</source><translation>no column of the table is recognised as a figure; there are: {others}</translation></message>
    <message><source>study.nothing_recognised.hint</source><translation>Name the figures under columns in the project file, or their headers under headers of the indicator</translation></message>
    <message><source>study.recognised_twice</source><translation>"{first}" and "{second}" are both recognised as {figure}</translation></message>
    <message><source>study.recognised_twice.hint</source><translation>Name the right one under columns in the project file</translation></message>
    <message><source>project.headers_clash</source><translation>the header “{header}” is given for both {first} and {second}</translation></message>
    <message><source>project.headers_clash.hint</source><translation>Give each header to one indicator only.</translation></message>
    <message><source>project.key_beside</source><translation>line {line}: "{second}" cannot stand beside "{first}": a table says its periods in one way</translation></message>
    <message><source>project.key_beside.hint</source><translation>Keep one of the two; docs/project-file.md shows each way.</translation></message>
    <message><source>project.measured_figure</source><translation>line {line}: "{value}" is the area that the program measures, and no column of a table</translation></message>
    <message><source>project.measured_figure.hint</source><translation>Give it another key, such as stated_area_km2 for an area as reported.</translation></message>
    <message><source>project.sheets_of_text</source><translation>line {line}: {path} is a text file, which has no sheets</translation></message>
    <message><source>project.sheets_of_text.hint</source><translation>Use files where each period has a file of its own, period_column where each row says its period.</translation></message>
</context>
</TS>
