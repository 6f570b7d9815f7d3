<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>indicator.unknown</source><translation>line {line}: the catalogue has no indicator "{key}"</translation></message>
    <message><source>indicator.unknown.hint</source><translation>docs/indicators.md lists the known keys; an indicator of your own needs key, name and kind.</translation></message>
    <message><source>indicator.unknown_near</source><translation>line {line}: the catalogue has no indicator "{key}"; was "{meant}" meant?</translation></message>
    <message><source>indicator.unknown_near.hint</source><translation>Correct the key, or give key, name and kind of an indicator of your own.</translation></message>
    <message><source>indicator.negative_weight</source><translation>line {line}: the weight {value} is below zero</translation></message>
    <message><source>indicator.negative_weight.hint</source><translation>A weight is zero or more; where less is better, say direction: less.</translation></message>
    <message><source>indicator.status_read</source><translation>column "{column}": read as met: {met}; as not met: {not_met}; {none} {none|cell|cells} {none|has|have} no data</translation></message>
    <message><source>indicator.status_one_answer</source><translation>column "{column}" says only {words}; {none} blank {none|cell|cells} {none|is|are} no data, not the other answer</translation></message>
    <message><source>indicator.status_one_answer.hint</source><translation>If a blank means "not met", add to the indicator: values: {not_met: [""]}.</translation></message>
    <message><source>indicator.not_a_status</source><translation>row {row}: column "{column}" does not say yes or no: {count} {count|cell|cells} such as "{value}"</translation></message>
    <message><source>indicator.not_a_status.hint</source><translation>Choose the right column, or give the table's words in the indicator: values: {met: [...], not_met: [...]}.</translation></message>
    <message><source>indicator.status_unknown</source><translation>row {row}: column "{column}" says "{value}", neither yes nor no; taken as no data</translation></message>
    <message><source>indicator.status_unknown.hint</source><translation>Correct the cell, or give that word in the indicator: values: {met: [...], not_met: [...]}.</translation></message>
    <message><source>indicator.status_both</source><translation>line {line}: "{value}" is in both met and not_met</translation></message>
    <message><source>indicator.status_both.hint</source><translation>Capitals make no difference; keep that word in one of the two.</translation></message>
    <message><source>indicator.above_whole</source><translation>{count} {count|unit|units} {count|has|have} a numerator above the denominator: {units}</translation></message>
    <message><source>indicator.above_whole.hint</source><translation>The share is above 100%; check both columns for these units.</translation></message>
    <message><source>indicator.zero_denominator</source><translation>{count} {count|unit|units} {count|has|have} a denominator of 0 below a numerator: {units}; taken as no data</translation></message>
    <message><source>indicator.zero_denominator.hint</source><translation>Check both columns for these units.</translation></message>
    <message><source>indicator.negative_part</source><translation>{count} {count|unit|units} {count|has|have} a numerator or denominator below zero: {units}</translation></message>
    <message><source>indicator.negative_part.hint</source><translation>Check both columns for these units.</translation></message>
    <message><source>indicator.otherwise_stated</source><translation>{count} {count|unit|units} {count|has|have} another value in the table than numerator and denominator give (table ≠ computed): {units}; the computed one is used</translation></message>
    <message><source>indicator.otherwise_stated.hint</source><translation>Check the three columns for these units.</translation></message>
    <message><source>indicator.stated_alone</source><translation>{count} {count|unit|units} {count|has|have} a value in the table that numerator and denominator do not give: {units}; taken as no data</translation></message>
    <message><source>indicator.stated_alone.hint</source><translation>Add numerator and denominator of these units, or take the two out of columns so that the stated values count.</translation></message>
    <message><source>indicator.share_outside</source><translation>{count} {count|unit|units} {count|has|have} a share below 0 or above 100%: {units}</translation></message>
    <message><source>indicator.share_outside.hint</source><translation>Check these cells, and whether the column is one of percentages.</translation></message>
    <message><source>indicator.share_of_one</source><translation>all shares in the table are between 0 and 1; they are kept as written, so that 0.85 means 0.85%</translation></message>
    <message><source>indicator.share_of_one.hint</source><translation>Where 0.85 means 85%, write 85 or 85%, or give the column the percent format of the spreadsheet.</translation></message>
    <message><source>indicator.not_made</source><translation>this indicator cannot be made: the tables do not have {missing}</translation></message>
    <message><source>indicator.not_made.hint</source><translation>Name the column of that figure under columns of the table, or take the indicator out of indicators.</translation></message>
</context>
</TS>
