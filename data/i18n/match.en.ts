<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>join.report.unit_code</source><translation>Code of the unit</translation></message>
    <message><source>join.report.unit_name</source><translation>Name in the layer</translation></message>
    <message><source>join.report.suggestion_1</source><translation>Suggestion 1</translation></message>
    <message><source>join.report.suggestion_2</source><translation>Suggestion 2</translation></message>
    <message><source>join.report.suggestion_3</source><translation>Suggestion 3</translation></message>
    <message><source>join.report.tier.code</source><translation>Matched: same code</translation></message>
    <message><source>join.report.tier.correction</source><translation>Matched: by the corrections file</translation></message>
    <message><source>join.report.tier.exact</source><translation>Matched: same name</translation></message>
    <message><source>join.report.tier.case_space</source><translation>Matched: but for case, spaces, hyphens</translation></message>
    <message><source>join.report.tier.tone</source><translation>Matched: but for the place of tone marks, i/y</translation></message>
    <message><source>join.report.tier.unit_word</source><translation>Matched: but for unit words and numbers</translation></message>
    <message><source>join.report.tier.no_diacritics</source><translation>Matched: but for lost diacritics</translation></message>
    <message><source>join.report.names_differ</source><translation>Matched by code, names differ</translation></message>
    <message><source>match.made_by.code</source><translation>{count} by code</translation></message>
    <message><source>match.made_by.correction</source><translation>{count} by the corrections file</translation></message>
    <message><source>match.made_by.exact</source><translation>{count} by the same name</translation></message>
    <message><source>match.made_by.case_space</source><translation>{count} but for case, spaces or hyphens</translation></message>
    <message><source>match.made_by.tone</source><translation>{count} but for the place of tone marks or i/y (Hoà/Hòa, Quý/Quí)</translation></message>
    <message><source>match.made_by.unit_word</source><translation>{count} but for unit words or numbers (Xã/X., P.01)</translation></message>
    <message><source>match.made_by.no_diacritics</source><translation>{count} but for lost diacritics</translation></message>
    <message><source>match.summary</source><translation>How: {ways}.</translation></message>
    <message><source>match.reason.taken</source><translation>has a row already</translation></message>
    <message><source>match.reason.other_parent</source><translation>under another parent</translation></message>
    <message><source>match.reason.unit_word</source><translation>another kind of unit</translation></message>
    <message><source>match.reason.ambiguous</source><translation>fits others as well</translation></message>
    <message><source>match.reason.other_code</source><translation>same name, other code</translation></message>
    <message><source>match.reason.diacritics</source><translation>other diacritics</translation></message>
    <message><source>match.reason.letters</source><translation>letters that differ: {distance}</translation></message>
    <message><source>match.suggested_row</source><translation>row {row}: {what}: {reason}</translation></message>
    <message><source>match.looser_pairs</source><translation>{count} {count|row|rows} {count|was|were} joined although the layer writes them otherwise: {tone} by the place of tone marks or i/y, {unit_word} by unit words or numbers, {no_diacritics} by lost diacritics, {correction} by the corrections file; the join report lists both writings</translation></message>
    <message><source>match.ambiguous_rows</source><translation>rows that fit several units and are not joined: {count} ({first}; row {rows})</translation></message>
    <message><source>match.ambiguous_rows.hint</source><translation>Write the unit word (Xã, Phường ...) and all diacritics, or name the parent's column with --table-parent; the join report lists the units.</translation></message>
    <message><source>match.late_rows</source><translation>rows that mean a unit which another row names more exactly: {count} ({first}; row {rows}); they are not joined</translation></message>
    <message><source>match.late_rows.hint</source><translation>The unit may stand twice in the table, or the name may be wrong: look at these rows in the join report.</translation></message>
    <message><source>match.unknown_parents</source><translation>rows whose parent is not known in the layer, or fits several there, and which cannot be joined by name: {count} ({parents})</translation></message>
    <message><source>match.unknown_parents.hint</source><translation>Correct the name of the parent in these rows, as the layer has it.</translation></message>
    <message><source>match.parent_column_unused</source><translation>column “{column}” is not used: none of its values is a parent in the layer</translation></message>
    <message><source>match.parent_column_unused.hint</source><translation>Name another column with --table-parent, or the layer's field of that level with --parent (the nearest level first).</translation></message>
    <message><source>match.no_column</source><translation>the corrections file has no column “{column}”; its columns are: {columns}</translation></message>
    <message><source>match.no_column.hint</source><translation>Its first row must be: table, column, parent, written, unit_code, unit_name, vintage, accepted_on. `diaban join ... --write-corrections FILE` makes one.</translation></message>
    <message><source>match.unknown_unit</source><translation>“{written}” is corrected to “{unit}”, but {layer} has no such unit, or several; this row is not used</translation></message>
    <message><source>match.unknown_unit.hint</source><translation>Put the unit's code in the layer into unit_code (a suggestion can be copied as it is), or its full name into unit_name.</translation></message>
    <message><source>match.other_name</source><translation>“{written}” is corrected to “{name}”, but in the layer that code is {unit}; this row is not used</translation></message>
    <message><source>match.other_name.hint</source><translation>The code may be used for another unit by now: check it, then correct unit_code or empty unit_name.</translation></message>
    <message><source>match.other_vintage</source><translation>“{written}” was corrected for the boundaries of {vintage}, this layer is of {layer}; this row is not used</translation></message>
    <message><source>match.other_vintage.hint</source><translation>Correct it anew for this layer, or empty the column vintage where it still holds.</translation></message>
    <message><source>match.two_units</source><translation>“{written}” is corrected to two units: {first} (row {first_row}) and {second}; neither is used</translation></message>
    <message><source>match.two_units.hint</source><translation>Delete one of the two rows of the corrections file.</translation></message>
    <message><source>match.unit_taken</source><translation>“{written}” is corrected to {unit}, but row {row} of the table is that unit too; it is not used</translation></message>
    <message><source>match.unit_taken.hint</source><translation>Each unit has one row: check both rows of the table.</translation></message>
    <message><source>match.several_rows</source><translation>“{written}” stands in {count} {count|row|rows} of {table}; this correction is not used</translation></message>
    <message><source>match.several_rows.hint</source><translation>Fill in the column parent of the corrections file, as the table writes it.</translation></message>
    <message><source>match.zeros</source><translation>the code “{written}” has lost its zeros and is taken for {code}</translation></message>
    <message><source>match.code_as_number</source><translation>“{written}” is corrected to “{unit}”, which looks like the code {meant} rewritten as a number by a spreadsheet; this row is not used</translation></message>
    <message><source>match.code_as_number.hint</source><translation>Format the column unit_code as text and write the code again as the layer has it.</translation></message>
    <message><source>match.no_unit_rows</source><translation>rows that the corrections say are no unit (“-”), left out: {count}</translation></message>
    <message><source>match.kinds_beside</source><translation>the kinds of units of {rows} {rows|row|rows} are taken from column “{column}” and put before the names</translation></message>
    <message><source>match.names_shared</source><translation>{count} {count|unit|units} of {layer} {count|shares its|share their} name with another, and no parents are known to tell them apart</translation></message>
    <message><source>match.names_shared.hint</source><translation>Name the field and column of the parent units with --parent (in a project: parent), or join by code.</translation></message>
    <message><source>match.unused</source><translation>{count} {count|correction|corrections} {count|meets|meet} no row any more (row {rows} of the file)</translation></message>
    <message><source>match.written_pending</source><translation>{count} unmatched {count|row|rows} {count|was|were} added to {file}: fill in unit_code.</translation></message>
    <message><source>help.corrections</source><translation>Corrections (CSV): which unit a writing means, as a person decided</translation></message>
    <message><source>help.write-corrections</source><translation>Add the unmatched rows with suggestions to this file, to be filled in; what stands there is kept, and used</translation></message>
</context>
</TS>
