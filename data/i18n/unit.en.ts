<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>unit.field_missing</source><translation>the layer has no field “{field}”; its fields are: {fields}</translation></message>
    <message><source>unit.field_missing.hint</source><translation>Give one of these names, spelled as here.</translation></message>
    <message><source>unit.no_key</source><translation>no field holds a code for each unit (values unique, without spaces, mostly digits, of about equal length); the fields are: {fields}</translation></message>
    <message><source>unit.no_key.hint</source><translation>Name the field with --key, or under boundaries: key: in the project. A field with empty or repeated values must be named.</translation></message>
    <message><source>unit.key_ambiguous</source><translation>several fields could be the code of the units: {fields}</translation></message>
    <message><source>unit.key_ambiguous.hint</source><translation>Name the right one with --key, or under boundaries: key: in the project.</translation></message>
    <message><source>unit.key_found</source><translation>the code of the units is taken from field “{field}”</translation></message>
    <message><source>unit.name_found</source><translation>the names of the units are taken from field “{field}”</translation></message>
    <message><source>unit.no_name</source><translation>no field holds names of units; messages show codes alone</translation></message>
    <message><source>unit.integer_key</source><translation>the codes in field “{field}” are stored as numbers, so zeros in front are lost (00103 stands as 103)</translation></message>
    <message><source>unit.integer_key.hint</source><translation>Store the codes as text in the boundary file; until then tables must write them without the zeros too.</translation></message>
    <message><source>unit.empty_key</source><translation>unit number {unit} of the layer has no code in field “{field}”; no row can be joined to it</translation></message>
    <message><source>unit.empty_key.hint</source><translation>Fill in its code in the boundary file.</translation></message>
    <message><source>unit.codes_squeezed</source><translation>{count} {count|code|codes} {count|was|were} written with spaces too many; {count|it is|they are} used without</translation></message>
    <message><source>unit.names_normalised</source><translation>{count} {count|name|names} held line breaks, doubled spaces or decomposed letters; {count|it is|they are} used without</translation></message>
</context>
</TS>
