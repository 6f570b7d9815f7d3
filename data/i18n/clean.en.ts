<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.snap</source><translation>Bring borders that run within so many metres of each other to the same line</translation></message>
    <message><source>help.clean</source><translation>Give overlaps to one unit and fill thin gaps, so that units fit each other</translation></message>
    <message><source>help.gap-width</source><translation>Fill gaps whose mean width is below this, in metres</translation></message>
    <message><source>stage.snap</source><translation>Bringing near borders together</translation></message>
    <message><source>stage.clean</source><translation>Giving overlaps and filling gaps</translation></message>
    <message><source>snap.done</source><translation>within {tolerance} m: {pairs} more {pairs|pair|pairs} of units {pairs|shares|share} a border; the borders of {units} {units|unit|units} {units|was|were} changed, {vertices} points moved or left out, {largest} m at most</translation></message>
    <message><source>snap.pair</source><translation>now shares {length} m of border with {other}; their borders were up to {gap} m apart</translation></message>
    <message><source>snap.invalid</source><translation>keeps its old border, because the new one would have crossed itself</translation></message>
    <message><source>snap.invalid.hint</source><translation>Look at the place in QGIS, or choose a distance below {tolerance} m.</translation></message>
    <message><source>snap.collapsed</source><translation>keeps its old border, because a part of it would have lost its area</translation></message>
    <message><source>snap.collapsed.hint</source><translation>Choose a distance below {tolerance} m; the unit has a part that is narrower.</translation></message>
    <message><source>snap.too_far</source><translation>keeps its old border, because a point would have moved farther than {tolerance} m</translation></message>
    <message><source>snap.too_far.hint</source><translation>Mend the place by hand in QGIS, or choose a larger distance.</translation></message>
    <message><source>clean.done</source><translation>{overlaps} {overlaps|overlap|overlaps} {overlaps|was|were} given to one unit and {gaps} {gaps|gap|gaps} filled; the area of {units} {units|unit|units} changes. All units together had {before} km² (overlaps counted more than once; the ground itself is {ground} km²) and have {after} km² now</translation></message>
    <message><source>clean.nothing</source><translation>there are no overlaps and no thin gaps</translation></message>
    <message><source>clean.gaps_left</source><translation>{count} {count|gap|gaps} of {width} m and wider between units {count|was left as it is|were left as they are}</translation></message>
    <message><source>clean.grew</source><translation>its area grows from {before} km² to {after} km²</translation></message>
    <message><source>clean.grew.hint</source><translation>Look at this place: a gap beside the unit was filled and given to it. The whole list is in the output of --json.</translation></message>
    <message><source>clean.shrank</source><translation>its area shrinks from {before} km² to {after} km²</translation></message>
    <message><source>clean.shrank.hint</source><translation>Look at this place: another unit claims the same ground and keeps it. The whole list is in the output of --json.</translation></message>
    <message><source>clean.emptied</source><translation>is left without ground: another unit lies on all of its {before} km²</translation></message>
    <message><source>clean.emptied.hint</source><translation>Check whether this unit is in the layer twice, and take one of them out.</translation></message>
</context>
</TS>
