<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>value.open_number</source><translation>column “{column}”: “{value}” in row {row} may be {as_point} or {as_comma}, and nothing in the sheet settles it (open columns: {columns})</translation></message>
    <message><source>value.open_number.hint</source><translation>Say it with --numbers "{column}=comma" (the point groups thousands: 1.234,5), {column}=point (1,234.5) or {column}=text; in the project, {column}: comma below numbers</translation></message>
    <message><source>value.open_number_left</source><translation>column “{column}”: “{value}” in row {row} may be {as_point} or {as_comma}, and nothing in the sheet settles it; the column is left as text</translation></message>
    <message><source>value.open_number_left.hint</source><translation>Say how the numbers are written: comma is 1.234,5, point is 1,234.5 (--numbers on the command line, numbers in the project)</translation></message>
    <message><source>value.open_fraction</source><translation>column “{column}”: “{value}” in row {row} may be a part of a whole or a day (open columns: {columns})</translation></message>
    <message><source>value.open_fraction.hint</source><translation>Say it with --numbers "{column}=fraction" or {column}=text; in the project, {column}: fraction below numbers. If a spreadsheet made days of fractions, write them as text there</translation></message>
    <message><source>value.open_fraction_left</source><translation>column “{column}”: “{value}” in row {row} may be a part of a whole or a day; the column is left as text</translation></message>
    <message><source>value.open_fraction_left.hint</source><translation>Say which it is: fraction or text (--numbers on the command line, numbers in the project)</translation></message>
    <message><source>value.settled_by_header</source><translation>column “{column}”: “{example}” is {value}, because the header counts whole things</translation></message>
    <message><source>value.settled_by_header.hint</source><translation>If that is wrong, say how the numbers of this column are written (--numbers, numbers in the project)</translation></message>
    <message><source>value.settled_by_shape</source><translation>column “{column}”: “{example}” is {value}, because its sign always stands before three digits while smaller numbers are whole</translation></message>
    <message><source>value.settled_by_shape.hint</source><translation>If that is wrong, say how the numbers of this column are written (--numbers, numbers in the project)</translation></message>
    <message><source>value.settled_by_numbers</source><translation>column “{column}”: “{example}” is {value}, because the true numbers beside it are whole</translation></message>
    <message><source>value.settled_by_numbers.hint</source><translation>If that is wrong, say how the numbers of this column are written (--numbers, numbers in the project)</translation></message>
    <message><source>value.settled_by_columns</source><translation>column “{column}”: “{example}” is {value}, as the other columns of the sheet write their numbers</translation></message>
    <message><source>value.settled_by_columns.hint</source><translation>If that is wrong, say how the numbers of this column are written (--numbers, numbers in the project)</translation></message>
    <message><source>value.fractions</source><translation>column “{column}” holds parts of wholes (“{example}”); it is read as the two columns “{first}” and “{second}”</translation></message>
    <message><source>value.fractions.hint</source><translation>If that is wrong, say text for this column (--numbers, numbers in the project)</translation></message>
    <message><source>value.fraction_share_differs</source><translation>column “{column}”: shares that do not fit the numbers beside them: {count}, the first in row {row} (“{value}”); the numbers are used</translation></message>
    <message><source>value.fraction_share_differs.hint</source><translation>Correct the cell: the share or the numbers are wrong</translation></message>
    <message><source>value.shares_of_two_scales</source><translation>column “{column}”: some shares seem to be parts of one and others percent (row {row}: “{value}”, beside values of up to {most}); cells like it: {count}; all are read as written</translation></message>
    <message><source>value.shares_of_two_scales.hint</source><translation>Write all shares of the column in the same way, as 97 or as 0.97</translation></message>
    <message><source>value.unit_slip_small</source><translation>column “{column}”: figures about 1,000 times smaller than the rest, as if they counted thousands: {count} ({units})</translation></message>
    <message><source>value.unit_slip_small.hint</source><translation>Check the unit of these figures; they are used as written</translation></message>
    <message><source>value.unit_slip_large</source><translation>column “{column}”: figures about 1,000 times larger than the rest, as if a decimal sign was lost: {count} ({units})</translation></message>
    <message><source>value.unit_slip_large.hint</source><translation>Check these figures; they are used as written</translation></message>
    <message><source>value.counts_with_parts</source><translation>column “{column}” counts whole things, but {count} of {all} {all|number|numbers} {count|has|have} decimals (“{value}”, rows {rows}): they look like thousands typed with a point ({thousands}) that the spreadsheet took for decimals</translation></message>
    <message><source>value.counts_with_parts.hint</source><translation>Mend these cells in the spreadsheet (type them without the point); they are kept as written. If decimals are meant, say --numbers "{column}=point"</translation></message>
    <message><source>value.padded_counts</source><translation>column “{column}”: “{example}” is read as {value}, because the header counts whole things</translation></message>
    <message><source>value.padded_counts.hint</source><translation>If these are codes, say --numbers "{column}=text"</translation></message>
</context>
</TS>
