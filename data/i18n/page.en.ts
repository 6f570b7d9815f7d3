<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>page.about</source><translation>About</translation></message>
    <message><source>page.cluster_list</source><translation>Linked clusters</translation></message>
    <message><source>page.clusters</source><translation>Borders covered by clusters</translation></message>
    <message><source>page.gaps</source><translation>Gaps (shared borders that no cluster covers)</translation></message>
    <message><source>page.gaps_top</source><translation>The {count} of highest priority are drawn bold.</translation></message>
    <message><source>page.layers</source><translation>Linked clusters</translation></message>
    <message><source>page.chart</source><translation>How values are spread over the classes</translation></message>
    <message><source>page.log_axis</source><translation>log scale</translation></message>
    <message><source>page.two_figures</source><translation>Two figures</translation></message>
    <message><source>page.close</source><translation>Close</translation></message>
    <message><source>page.code</source><translation>Code</translation></message>
    <message><source>page.dark</source><translation>Dark</translation></message>
    <message><source>page.done</source><translation>The offline page is written: {units} {units|unit|units}, {indicators} {indicators|map|maps} ({views} with all periods), {size} KB.</translation></message>
    <message><source>page.home</source><translation>Whole map</translation></message>
    <message><source>page.indicator</source><translation>Map</translation></message>
    <message><source>page.keys</source><translation>Keyboard: arrows move the map, + and − zoom, 0 shows all; Page Down and Page Up walk the units in rank order; / searches; Esc clears.</translation></message>
    <message><source>page.language</source><translation>Tiếng Việt</translation></message>
    <message><source>page.light</source><translation>Light</translation></message>
    <message><source>page.list</source><translation>List</translation></message>
    <message><source>page.made_by</source><translation>This page works from the file alone: it needs no network and sends nothing anywhere. Made with Diaban.</translation></message>
    <message><source>page.map_label</source><translation>Map: {title}. Page Down and Page Up read unit after unit.</translation></message>
    <message><source>page.more</source><translation>Show {count} more</translation></message>
    <message><source>page.no_match</source><translation>Nothing found for “{text}”.</translation></message>
    <message><source>page.no_script</source><translation>This page draws its map by JavaScript: please allow it in the browser. No network is needed.</translation></message>
    <message><source>page.none_weak</source><translation>No unit is weak by the rules.</translation></message>
    <message><source>page.nothing</source><translation>the project has no map and no indicator to show on a page</translation></message>
    <message><source>page.nothing.hint</source><translation>Name maps or indicators in the project file.</translation></message>
    <message><source>page.of_weak</source><translation>Rank {rank} of {count} weak units, score {score}</translation></message>
    <message><source>page.output</source><translation>“{path}” is no .html file</translation></message>
    <message><source>page.output.hint</source><translation>Name the output with .html, for example: -o page.html.</translation></message>
    <message><source>page.period</source><translation>Period</translation></message>
    <message><source>page.print</source><translation>Print</translation></message>
    <message><source>page.rank</source><translation>Rank</translation></message>
    <message><source>page.rank_of</source><translation>{rank} from the highest of {count} units with a figure</translation></message>
    <message><source>page.score</source><translation>score {score}</translation></message>
    <message><source>page.search</source><translation>Find a unit or code…</translation></message>
    <message><source>page.search_in</source><translation>Find a unit (marks are not needed)</translation></message>
    <message><source>page.shapes</source><translation>Borders on this page are simplified with a tolerance of {tolerance} m and rounded to within {step} m; figures and areas are of the original borders.</translation></message>
    <message><source>page.unit_of</source><translation>Unit</translation></message>
    <message><source>page.units_found</source><translation>Units found: {count}</translation></message>
    <message><source>page.value</source><translation>Value</translation></message>
    <message><source>page.weak</source><translation>Weak areas</translation></message>
    <message><source>page.weak_here</source><translation>Weak area</translation></message>
    <message><source>page.zoom_in</source><translation>Zoom in</translation></message>
    <message><source>page.zoom_out</source><translation>Zoom out</translation></message>
    <message><source>help.page_verb</source><translation>Make one HTML page of a project that needs no network: maps of its indicators and periods, weak areas, a search</translation></message>
</context>
</TS>
