<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>stage.atlas</source><translation>drawing the pages of the atlas</translation></message>
    <message><source>atlas.method</source><translation>Bordering units, the level above and all units are taken together: numerators over denominators, never a mean of shares; a count of bordering units is a mean a unit. Rank 1 is the best, or the highest where neither way is better. A dash is what cannot be worked out; no data is not zero.</translation></message>
    <message><source>atlas.parent_code</source><translation>Upper unit, code {code}</translation></message>
    <message><source>atlas.no_parent</source><translation>No upper unit stated</translation></message>
    <message><source>atlas.page</source><translation>Page {page} of {of}</translation></message>
    <message><source>atlas.within</source><translation>Place in: {name}</translation></message>
    <message><source>atlas.within_all</source><translation>Place in the whole area</translation></message>
    <message><source>atlas.legend</source><translation>Legend</translation></message>
    <message><source>atlas.code</source><translation>Code {code}</translation></message>
    <message><source>atlas.weak</source><translation>Weak area</translation></message>
    <message><source>atlas.not_weak</source><translation>Not a weak area</translation></message>
    <message><source>atlas.not_sure</source><translation>Cannot be told for sure</translation></message>
    <message><source>atlas.not_enough</source><translation>Not enough data</translation></message>
    <message><source>atlas.weak_count</source><translation>{count} of {of} are weak</translation></message>
    <message><source>atlas.not_enough_count</source><translation>{count} without enough data</translation></message>
    <message><source>atlas.is_weak</source><translation>(weak)</translation></message>
    <message><source>atlas.no_data</source><translation>no data</translation></message>
    <message><source>atlas.not_matched</source><translation>not matched</translation></message>
    <message><source>atlas.suppressed</source><translation>not shown (small base)</translation></message>
    <message><source>atlas.met</source><translation>Met</translation></message>
    <message><source>atlas.missed</source><translation>Not met</translation></message>
    <message><source>atlas.missed_by</source><translation>Not met ({difference})</translation></message>
    <message><source>atlas.figures</source><translation>Figures</translation></message>
    <message><source>atlas.figure</source><translation>Figure</translation></message>
    <message><source>atlas.this_unit</source><translation>This unit</translation></message>
    <message><source>atlas.together</source><translation>Together</translation></message>
    <message><source>atlas.target</source><translation>Target</translation></message>
    <message><source>atlas.result</source><translation>Result</translation></message>
    <message><source>atlas.neighbours</source><translation>Bordering units</translation></message>
    <message><source>atlas.all_units</source><translation>All units</translation></message>
    <message><source>atlas.rank</source><translation>Rank</translation></message>
    <message><source>atlas.units_missed</source><translation>Units that miss it</translation></message>
    <message><source>atlas.weakest</source><translation>Weakest or lowest</translation></message>
    <message><source>atlas.because</source><translation>Because of</translation></message>
    <message><source>atlas.value</source><translation>Value</translation></message>
    <message><source>atlas.reasons</source><translation>Reasons</translation></message>
    <message><source>atlas.why_weak</source><translation>Why it is weak</translation></message>
    <message><source>atlas.why_not_told</source><translation>Why it cannot be told</translation></message>
    <message><source>atlas.no_reason</source><translation>None of the rules for weak areas at the foot of this page applies.</translation></message>
    <message><source>atlas.borders_on</source><translation>Borders on {count}:</translation></message>
    <message><source>atlas.no_neighbours</source><translation>Borders on no unit of the layer (an island, or apart from all).</translation></message>
    <message><source>atlas.parts_outside</source><translation>The map leaves out far parts of this unit; the locator map has them.</translation></message>
    <message><source>atlas.no_shape</source><translation>The layer has no shape of this unit.</translation></message>
    <message><source>atlas.rows_cut</source><translation>{count} more {count|figure|figures} {count|has|have} no room on the page; see the project's table.</translation></message>
    <message><source>atlas.weak_cut</source><translation>{count} more weak {count|area|areas} {count|has|have} no room on the page; see the list of weak areas.</translation></message>
    <message><source>atlas.ranked_cut</source><translation>{count} more {count|row|rows} {count|has|have} no room on the page; see the project's table.</translation></message>
    <message><source>atlas.nothing</source><translation>the project has no map or indicator for an atlas to show</translation></message>
    <message><source>atlas.nothing.hint</source><translation>State maps or indicators in the project file.</translation></message>
    <message><source>atlas.no_rules</source><translation>weak units alone need rules, and the project has neither rules nor targets</translation></message>
    <message><source>atlas.no_rules.hint</source><translation>Add weakness or a target to the project file, or leave out only: weak.</translation></message>
    <message><source>atlas.no_pages</source><translation>there is no page to draw: no unit is among those chosen</translation></message>
    <message><source>atlas.no_pages.hint</source><translation>No unit is weak; leave out only: weak for all of them.</translation></message>
    <message><source>atlas.not_ours</source><translation>this file is no page that an atlas made, and is not replaced</translation></message>
    <message><source>atlas.not_ours.hint</source><translation>Choose another folder, or move the file away.</translation></message>
    <message><source>atlas.kept</source><translation>{kept} of {pages} pages were there already, made from the same, and are kept</translation></message>
    <message><source>atlas.foreign</source><translation>the folder holds {count} {count|page|pages} of another or older atlas that are none of this one</translation></message>
    <message><source>atlas.foreign.hint</source><translation>Delete them if they are not needed, or use a new folder.</translation></message>
    <message><source>atlas.map_without_figure</source><translation>map “{map}” has no figure for the pages to show</translation></message>
    <message><source>atlas.map_without_figure.hint</source><translation>Choose a map with an indicator.</translation></message>
    <message><source>atlas.unknown_word</source><translation>there is no choice “{value}”</translation></message>
    <message><source>atlas.unknown_word.hint</source><translation>Choose one of: {known}.</translation></message>
    <message><source>atlas.output</source><translation>“{path}” is neither a .pdf file nor a folder</translation></message>
    <message><source>atlas.output.hint</source><translation>End the name in .pdf for one file, or give a name without an ending for a folder of PNGs.</translation></message>
    <message><source>atlas.done</source><translation>{project}: {pages} {pages|page|pages} made</translation></message>
    <message><source>atlas.done_kept</source><translation>{project}: {made} {made|page|pages} made, {kept} kept as they were</translation></message>
    <message><source>atlas.stopped</source><translation>stopped; {kept} of {pages} pages are finished and kept</translation></message>
    <message><source>atlas.stopped.hint</source><translation>Run it again: finished pages are kept, and the rest are drawn.</translation></message>
    <message><source>atlas.needs_parent</source><translation>pages by upper unit need the upper unit of each unit, and the project does not state it</translation></message>
    <message><source>atlas.needs_parent.hint</source><translation>Add parent to boundaries in the project file, or use --per unit.</translation></message>
    <message><source>help.atlas</source><translation>Make an atlas of a project: a page a unit or an upper unit, with map, figures and reasons</translation></message>
    <message><source>help.atlas_output</source><translation>A .pdf file, or a folder for PNGs, one a page</translation></message>
    <message><source>help.atlas_per</source><translation>What has a page: unit, parent (the upper units), both</translation></message>
    <message><source>help.atlas_only</source><translation>Which of them: all, weak</translation></message>
    <message><source>help.atlas_paper</source><translation>Paper: A4, A3</translation></message>
    <message><source>help.atlas_map</source><translation>Key of the map whose figure and colours the pages show; left out: the first</translation></message>
    <message><source>help.atlas_dpi</source><translation>Resolution of PNGs (144 by default)</translation></message>
    <message><source>window.output.atlas</source><translation>atlas</translation></message>
</context>
</TS>
