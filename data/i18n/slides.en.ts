<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>zip.failed</source><translation>the file could not be packed: {reason}</translation></message>
    <message><source>zip.failed.hint</source><translation>Check the space on the disk and the memory, then run again.</translation></message>
    <message><source>slides.workbook</source><translation>the workbook of a chart could not be written</translation></message>
    <message><source>slides.workbook.hint</source><translation>Check the space in the folder for temporary files.</translation></message>
    <message><source>slides.faulty</source><translation>the file just written is of no use: {fault}</translation></message>
    <message><source>slides.faulty.hint</source><translation>Check the disk and run again; if it stays so, report it to the developers with this project.</translation></message>
    <message><source>slides.output</source><translation>“{path}” is neither .pptx nor .pdf</translation></message>
    <message><source>slides.output.hint</source><translation>End the name in .pptx or .pdf.</translation></message>
    <message><source>slides.size_unknown</source><translation>there is no slide size “{value}”</translation></message>
    <message><source>slides.size_unknown.hint</source><translation>Choose 16:9 or 4:3.</translation></message>
    <message><source>slides.maps_unknown</source><translation>there is no way “{value}” to draw maps</translation></message>
    <message><source>slides.maps_unknown.hint</source><translation>Choose auto, shapes or picture.</translation></message>
    <message><source>slides.done</source><translation>{project}: {count} {count|slide|slides} made</translation></message>
    <message><source>help.slides</source><translation>Make the slides of a project: maps as shapes that can be edited, tables, charts, notes with what to say</translation></message>
    <message><source>help.slides_output</source><translation>The slides to write (.pptx or .pdf)</translation></message>
    <message><source>help.slide-size</source><translation>Size of slides: 16:9 or 4:3</translation></message>
    <message><source>help.maps</source><translation>How maps are drawn: shapes, one a unit; picture, one a map; auto, shapes up to 500 units</translation></message>
    <message><source>slides.object.title</source><translation>Title</translation></message>
    <message><source>slides.object.subtitle</source><translation>Subtitle</translation></message>
    <message><source>slides.object.text</source><translation>Text</translation></message>
    <message><source>slides.object.source</source><translation>Source</translation></message>
    <message><source>slides.object.key_figure</source><translation>Key figure</translation></message>
    <message><source>slides.object.ranked</source><translation>Ranking</translation></message>
    <message><source>slides.object.change</source><translation>Change</translation></message>
    <message><source>slides.object.map</source><translation>Map: {title}</translation></message>
    <message><source>slides.object.table</source><translation>Table: {title}</translation></message>
    <message><source>slides.object.chart</source><translation>Chart: {title}</translation></message>
    <message><source>slides.shape.map</source><translation>Main map</translation></message>
    <message><source>slides.shape.inset</source><translation>Inset {number}</translation></message>
    <message><source>slides.shape.ground</source><translation>Ground</translation></message>
    <message><source>slides.shape.coast</source><translation>Outer line</translation></message>
    <message><source>slides.shape.land_outline</source><translation>Border with neighbours</translation></message>
    <message><source>slides.shape.parent_borders</source><translation>Borders of the level above</translation></message>
    <message><source>slides.shape.outlines</source><translation>Outlines of weak units</translation></message>
    <message><source>slides.shape.rim</source><translation>Frame</translation></message>
    <message><source>slides.shape.legend</source><translation>Legend</translation></message>
    <message><source>slides.shape.histogram</source><translation>Histogram</translation></message>
    <message><source>slides.shape.target</source><translation>Target</translation></message>
    <message><source>slides.shape.north</source><translation>North arrow</translation></message>
    <message><source>slides.shape.scale</source><translation>Scale bar</translation></message>
    <message><source>slides.shape.locator</source><translation>Locator map</translation></message>
    <message><source>slides.shape.around</source><translation>Neighbours</translation></message>
    <message><source>slides.shape.borders</source><translation>Borders</translation></message>
    <message><source>slides.shape.graticule</source><translation>Graticule</translation></message>
    <message><source>slides.shape.labels</source><translation>Names on the map</translation></message>
    <message><source>slides.shape.words</source><translation>Words of the map</translation></message>
    <message><source>slides.units.unit</source><translation>{count} {count|unit|units}</translation></message>
    <message><source>slides.units.unit.one</source><translation>{count} unit</translation></message>
    <message><source>slides.units.commune</source><translation>{count} {count|commune|communes}</translation></message>
    <message><source>slides.units.commune.one</source><translation>{count} commune</translation></message>
    <message><source>slides.units.district</source><translation>{count} {count|district|districts}</translation></message>
    <message><source>slides.units.district.one</source><translation>{count} district</translation></message>
    <message><source>slides.units.province</source><translation>{count} {count|province|provinces}</translation></message>
    <message><source>slides.units.province.one</source><translation>{count} province</translation></message>
    <message><source>slides.subtitle</source><translation>A briefing in maps</translation></message>
    <message><source>slides.subtitle_of</source><translation>A briefing in maps, {period}</translation></message>
    <message><source>slides.summary</source><translation>Summary</translation></message>
    <message><source>slides.target_clause</source><translation>, target {target}</translation></message>
    <message><source>slides.missed</source><translation>{count} of {units} {count|is|are} not there yet</translation></message>
    <message><source>slides.missed.less</source><translation>{count} of {units} {count|is|are} above it</translation></message>
    <message><source>slides.missed.none</source><translation>all {units} are there</translation></message>
    <message><source>slides.missing</source><translation>No figure for {units}.</translation></message>
    <message><source>slides.whole</source><translation>{units} {with|alone|taken together}</translation></message>
    <message><source>slides.best</source><translation>Best</translation></message>
    <message><source>slides.worst</source><translation>Weakest</translation></message>
    <message><source>slides.highest</source><translation>Highest</translation></message>
    <message><source>slides.lowest</source><translation>Lowest</translation></message>
    <message><source>slides.extremes.judged</source><translation>Best is {best} ({best_value}), weakest {worst} ({worst_value}).</translation></message>
    <message><source>slides.extremes</source><translation>Highest is {best} ({best_value}), lowest {worst} ({worst_value}).</translation></message>
    <message><source>slides.change.up</source><translation>Up {change} since {since}:</translation></message>
    <message><source>slides.change.down</source><translation>Down {change} since {since}:</translation></message>
    <message><source>slides.change.same</source><translation>Unchanged since {since}:</translation></message>
    <message><source>slides.change.since</source><translation>Since {since}:</translation></message>
    <message><source>slides.change.units_judged</source><translation>{better} better, {worse} worse, {same} the same.</translation></message>
    <message><source>slides.change.units</source><translation>{better} up, {worse} down, {same} the same.</translation></message>
    <message><source>slides.more_indicators</source><translation>{count} more {count|indicator|indicators} on the next slides.</translation></message>
    <message><source>slides.weak.none</source><translation>Weak areas: none.</translation></message>
    <message><source>slides.weak.all</source><translation>Weak areas: {weak} of {of}, namely {names}.</translation></message>
    <message><source>slides.weak.some</source><translation>Weak areas: {weak} of {of}, the weakest being {names}.</translation></message>
    <message><source>slides.notes.title</source><translation>This briefing shows in maps how things stand in {title}.</translation></message>
    <message><source>slides.notes.summary</source><translation>The main points:</translation></message>
    <message><source>slides.by_period</source><translation>{title} over time</translation></message>
    <message><source>slides.by_parent</source><translation>{title}: areas compared</translation></message>
    <message><source>slides.ten_weakest</source><translation>{title}: the ten weakest</translation></message>
    <message><source>slides.ten_lowest</source><translation>{title}: the ten lowest</translation></message>
    <message><source>slides.ten_highest</source><translation>{title}: the ten highest</translation></message>
    <message><source>slides.chart_note</source><translation>Target {target}; orange: not there yet.</translation></message>
    <message><source>slides.rank</source><translation>Rank</translation></message>
    <message><source>slides.unit</source><translation>Unit</translation></message>
    <message><source>slides.parent</source><translation>Area</translation></message>
    <message><source>slides.reasons</source><translation>Why</translation></message>
    <message><source>slides.weak.title</source><translation>Weak areas</translation></message>
    <message><source>slides.weak.reasons_title</source><translation>Weak areas and why ({range} of {of})</translation></message>
    <message><source>slides.weak.of</source><translation>weak {weak|area|areas} of {units}</translation></message>
    <message><source>slides.weak.others</source><translation>{not_sure} not sure, {not_enough} without enough data.</translation></message>
    <message><source>slides.weak.weakest</source><translation>The weakest</translation></message>
    <message><source>slides.weak.rules</source><translation>Weak means</translation></message>
    <message><source>slides.weak.more</source><translation>{count} more {count|is|are} in the list of weak areas.</translation></message>
    <message><source>slides.all_units</source><translation>All</translation></message>
    <message><source>slides.suppressed</source><translation>hidden</translation></message>
    <message><source>slides.table.parents</source><translation>Figures by area</translation></message>
    <message><source>slides.table.units</source><translation>Figures of each unit</translation></message>
    <message><source>slides.table.weakest</source><translation>The weakest by {title}</translation></message>
    <message><source>slides.table.lowest</source><translation>The lowest by {title}</translation></message>
    <message><source>slides.table.highest</source><translation>The highest by {title}</translation></message>
    <message><source>slides.table.legend</source><translation>… means no data; the whole table is among the files of the project.</translation></message>
    <message><source>slides.continued</source><translation>{title} (continued)</translation></message>
    <message><source>slides.area</source><translation>area</translation></message>
    <message><source>slides.share_is</source><translation>{name} = {numerator} divided by {denominator}, in percent.</translation></message>
    <message><source>slides.rate_is</source><translation>{name} ({unit}) = {numerator} divided by {denominator}.</translation></message>
    <message><source>slides.method</source><translation>Method and sources</translation></message>
    <message><source>slides.method.sums</source><translation>Shares and rates of several units are made from the sums of their parts, never as means of shares.</translation></message>
    <message><source>slides.method.missing</source><translation>No data is not zero: it has no colour and no rank, and is never weak.</translation></message>
    <message><source>slides.method.weak</source><translation>Weak areas:</translation></message>
    <message><source>slides.notes.method</source><translation>Where the figures come from and how they are made:</translation></message>
    <message><source>slides.five_best</source><translation>Best: {names}.</translation></message>
    <message><source>slides.five_weakest</source><translation>Weakest: {names}.</translation></message>
    <message><source>slides.five_highest</source><translation>Highest: {names}.</translation></message>
    <message><source>slides.five_lowest</source><translation>Lowest: {names}.</translation></message>
    <message><source>slides.missed.none.one</source><translation>{units} is there</translation></message>
    <message><source>slides.cut.weak</source><translation>{shown} of {of} weak {of|area|areas}; the others are in the list of weak areas.</translation></message>
    <message><source>slides.cut.units</source><translation>{shown} of {units}; the others are in the tables of the project.</translation></message>
    <message><source>slides.missed.no_data</source><translation>no unit has a figure to judge</translation></message>
    <message><source>slides.target_alone</source><translation>Target {target}</translation></message>
    <message><source>slides.no_parent</source><translation>Without a parent</translation></message>
    <message><source>slides.without_parent</source><translation>Not in the chart, being without a parent: {units}.</translation></message>
    <message><source>slides.row_cut</source><translation>… (the rest is in the list)</translation></message>
    <message><source>slides.cut.columns</source><translation>{shown} of {of} {of|indicator|indicators}; the others are in the tables of the project.</translation></message>
    <message><source>slides.cut.both</source><translation>{shown} of {units}, {columns} of {figures} {figures|indicator|indicators}; the others are in the tables of the project.</translation></message>
    <message><source>slides.all_equal</source><translation>All {units} are equal: {value}.</translation></message>
</context>
</TS>
