<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.faults</source><translation>Layer to write for the faults of borders: overlaps, gaps, borders that almost match, lines used twice; not written where there are none</translation></message>
    <message><source>stage.faults</source><translation>Finding the faults of borders</translation></message>
    <message><source>faults.summary</source><translation>Where borders do not fit: {overlaps} {overlaps|pair|pairs} of units overlap, {gaps} {gaps|gap|gaps} ({slivers} of these places are narrower than {width} m), {mismatches} {mismatches|border almost matches|borders almost match}, {many} {many|is|are} used by several units on one side, {dangles} {dangles|dangles|dangle}, {lost} {lost|unit|units} {lost|has|have} coordinates that are no numbers</translation></message>
    <message><source>faults.none</source><translation>no faults, so {file} is not written</translation></message>
    <message><source>faults.none_old</source><translation>no faults, so {file} is not written; the file of that name is from an earlier run</translation></message>
</context>
</TS>
