<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.simplify</source><translation>Take points from borders while units still fit together: a tolerance (50m) or a share of points kept (5%)</translation></message>
    <message><source>help.simplify_method</source><translation>How points are chosen: visvalingam (default, soft lines) or douglas-peucker (no point farther off than the tolerance)</translation></message>
    <message><source>usage.simplify</source><translation>“{value}” is not an amount to simplify by</translation></message>
    <message><source>usage.simplify.hint</source><translation>Write a tolerance as 50m or 1.5km, or a share of points to keep as 5%, above 0 and up to 100%.</translation></message>
    <message><source>simplify.done</source><translation>simplified: {before} vertices to {after}; no point that went lies more than {shift} m from the new line</translation></message>
    <message><source>simplify.areas</source><translation>the area of the whole layer changed by {hectares} ha; the unit that changed most: {unit}, {share}%</translation></message>
    <message><source>simplify.given_back</source><translation>{points} {points|point|points} stayed on {arcs} {arcs|stretch|stretches} of border so that lines do not cross or touch</translation></message>
    <message><source>simplify.no_crs</source><translation>the layer does not say its coordinate system, so nobody knows what a metre is</translation></message>
    <message><source>simplify.no_crs.hint</source><translation>Name it with --input-crs, or give a share of points to keep.</translation></message>
    <message><source>simplify.invalid</source><translation>the simplified polygon is not valid ({reason})</translation></message>
    <message><source>simplify.invalid.hint</source><translation>Clean the layer first with --clean, or simplify less.</translation></message>
    <message><source>stage.simplify</source><translation>Simplifying</translation></message>
    <message><source>simplify.described</source><translation>borders simplified, {amount} ({method})</translation></message>
</context>
</TS>
