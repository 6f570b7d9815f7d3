<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>study_table.code</source><translation>Code</translation></message>
    <message><source>study_table.name</source><translation>Unit</translation></message>
    <message><source>study_table.parent</source><translation>Parent unit</translation></message>
    <message><source>study_table.no_parent</source><translation>(unknown)</translation></message>
    <message><source>study_table.all</source><translation>All units</translation></message>
    <message><source>study_table.units</source><translation>Number of units</translation></message>
    <message><source>study_table.area</source><translation>Area measured on the map (km²)</translation></message>
    <message><source>study_table.numerator</source><translation>{name}: numerator ({part})</translation></message>
    <message><source>study_table.denominator</source><translation>{name}: denominator ({part})</translation></message>
    <message><source>study_table.met</source><translation>{name}: units that meet it</translation></message>
    <message><source>study_table.used</source><translation>{name}: units with data</translation></message>
    <message><source>study_table.of</source><translation>{met} of {all}</translation></message>
    <message><source>study_table.yes</source><translation>Yes</translation></message>
    <message><source>study_table.no</source><translation>No</translation></message>
    <message><source>study_table.no_data</source><translation>…</translation></message>
    <message><source>study_table.not_matched</source><translation>not matched</translation></message>
    <message><source>study_table.suppressed</source><translation>suppressed</translation></message>
    <message><source>study_table.title</source><translation>{text}</translation></message>
    <message><source>study_table.source</source><translation>Source: {text}</translation></message>
    <message><source>study_table.author</source><translation>Made by: {text}</translation></message>
    <message><source>study_table.date</source><translation>Date of the figures: {text}</translation></message>
    <message><source>study_table.date_unknown</source><translation>The date of the figures is not stated</translation></message>
    <message><source>study_table.method_units</source><translation>Shares and rates are computed from numerator and denominator of the same period; numbers are rounded, not truncated.</translation></message>
    <message><source>study_table.method_parents</source><translation>Figures of parents are sums over units with data; shares and rates are the sum of numerators over the sum of denominators of units that have both, never a mean of shares; numbers are rounded, not truncated.</translation></message>
    <message><source>study_table.signs</source><translation>"…": no data; "not matched": the source table has no row for the unit. Neither is zero.</translation></message>
    <message><source>study_table.not_rolled_up</source><translation>Not rolled up to parents: {figures} (shares without numerator and denominator)</translation></message>
    <message><source>study_table.not_rolled_up.hint</source><translation>Add numerator and denominator to columns and define the indicator; a share is never averaged.</translation></message>
    <message><source>study_table.needs_parent</source><translation>line {line}: a table by parent needs boundaries: parent:</translation></message>
    <message><source>study_table.needs_parent.hint</source><translation>Name the field that holds the district or province of each unit.</translation></message>
</context>
</TS>
