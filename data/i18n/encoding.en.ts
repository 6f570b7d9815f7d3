<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>encoding.found</source><translation>the text is not Unicode; it is read as {encoding}, in which {share}% of its {words} different words with marks are Vietnamese</translation></message>
    <message><source>encoding.found.hint</source><translation>If the names look wrong, say the encoding: --table-encoding on the command line, encoding in the project</translation></message>
    <message><source>encoding.open</source><translation>the text may be {first} or {second}: “{word}” would be “{first_reads}” or “{second_reads}”</translation></message>
    <message><source>encoding.open.hint</source><translation>Say which one it is: --table-encoding TCVN3, VNI or Windows-1258 on the command line, encoding in the project; best of all, save the table as CSV UTF-8</translation></message>
    <message><source>encoding.redressed</source><translation>the sheet holds text of old Vietnamese fonts; columns put right by {encoding}: {columns}, “{before}” is “{after}”; {share}% of the words with marks are Vietnamese now</translation></message>
    <message><source>encoding.redressed.hint</source><translation>If the names look wrong, say the encoding: --table-encoding (UTF-8 leaves the text as it is), encoding in the project</translation></message>
    <message><source>encoding.cells_otherwise</source><translation>cells of that sheet that make sense in another encoding only: {count}, the first in this row, read by {encoding} as “{reads}”</translation></message>
    <message><source>encoding.cells_otherwise.hint</source><translation>Check these names against the source</translation></message>
</context>
</TS>
