<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>person.identity_number</source><translation>column “{column}” holds numbers of identity cards or passports: {met} of {among} {among|cell|cells} {met|looks|look} so</translation></message>
    <message><source>person.identity_number.hint</source><translation>Diaban holds figures of places, never of persons. Delete the column from the table, or make it a count for each unit</translation></message>
    <message><source>person.phone</source><translation>column “{column}” holds phone numbers: {met} of {among} {among|cell|cells} {met|looks|look} so</translation></message>
    <message><source>person.phone.hint</source><translation>Diaban holds figures of places, never of persons. Delete the column from the table, or make it a count for each unit</translation></message>
    <message><source>person.birth_day</source><translation>column “{column}” holds days or years of birth: {met} of {among} {among|cell|cells} {met|looks|look} so</translation></message>
    <message><source>person.birth_day.hint</source><translation>Diaban holds figures of places, never of persons. Delete the column from the table, or make it a count for each unit</translation></message>
    <message><source>person.name</source><translation>column “{column}” holds names of persons: {met} of {among} {among|cell|cells} {met|looks|look} so</translation></message>
    <message><source>person.name.hint</source><translation>Diaban holds figures of places, never of persons. Delete the column from the table, or make it a count for each unit. If these are names of units, say so in the header (“Tên xã”) or write them with “Xã”, “Phường”</translation></message>
</context>
</TS>
