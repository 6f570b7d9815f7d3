<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.unexpected</source><translation>an unexpected fault of the program: {words}</translation></message>
    <message><source>window.unexpected.hint</source><translation>Save the project and open it again; if it comes back, report it with the project file</translation></message>
    <message><source>window.act.new</source><translation>New project…</translation></message>
    <message><source>window.act.open</source><translation>Open project…</translation></message>
    <message><source>window.act.save</source><translation>Save</translation></message>
    <message><source>window.act.save_as</source><translation>Save as…</translation></message>
    <message><source>window.act.export</source><translation>Export…</translation></message>
    <message><source>window.act.copy_command</source><translation>Copy the equal command</translation></message>
    <message><source>window.act.reload</source><translation>Read the inputs again</translation></message>
    <message><source>window.act.quit</source><translation>Quit</translation></message>
    <message><source>window.act.undo</source><translation>Undo</translation></message>
    <message><source>window.act.redo</source><translation>Redo</translation></message>
    <message><source>window.act.find</source><translation>Find…</translation></message>
    <message><source>window.act.clear_selection</source><translation>Clear the selection</translation></message>
    <message><source>window.act.full_extent</source><translation>Full extent</translation></message>
    <message><source>window.act.zoom_to_selection</source><translation>To the selection</translation></message>
    <message><source>window.act.zoom_in</source><translation>Zoom in</translation></message>
    <message><source>window.act.zoom_out</source><translation>Zoom out</translation></message>
    <message><source>window.act.previous_period</source><translation>Previous period</translation></message>
    <message><source>window.act.next_period</source><translation>Next period</translation></message>
    <message><source>window.act.table</source><translation>Table</translation></message>
    <message><source>window.act.style</source><translation>Map style</translation></message>
    <message><source>window.act.hide_docks</source><translation>The map alone</translation></message>
    <message><source>window.act.full_screen</source><translation>Full screen</translation></message>
    <message><source>window.act.dark</source><translation>Dark theme</translation></message>
    <message><source>window.act.vietnamese</source><translation>Tiếng Việt</translation></message>
    <message><source>window.act.english</source><translation>English</translation></message>
    <message><source>window.act.help</source><translation>Help</translation></message>
    <message><source>window.act.about</source><translation>About Diaban</translation></message>
    <message><source>window.menu.file</source><translation>&amp;File</translation></message>
    <message><source>window.menu.edit</source><translation>&amp;Edit</translation></message>
    <message><source>window.menu.view</source><translation>&amp;View</translation></message>
    <message><source>window.menu.language</source><translation>&amp;Language</translation></message>
    <message><source>window.menu.help</source><translation>&amp;Help</translation></message>
    <message><source>window.dock.steps</source><translation>Steps</translation></message>
    <message><source>window.dock.style</source><translation>Style</translation></message>
    <message><source>window.dock.card</source><translation>Why</translation></message>
    <message><source>window.dock.table</source><translation>Table and messages</translation></message>
    <message><source>window.map</source><translation>Map</translation></message>
    <message><source>window.map.keys</source><translation>PgDn, PgUp: go through the units by rank; Enter: choose one and see why</translation></message>
    <message><source>window.histogram</source><translation>Histogram; the left and right keys move a limit</translation></message>
    <message><source>window.messages</source><translation>Messages</translation></message>
    <message><source>window.messages.count</source><translation>Messages ({count} to look at)</translation></message>
    <message><source>window.table</source><translation>Table</translation></message>
    <message><source>window.table.name</source><translation>Name</translation></message>
    <message><source>window.table.code</source><translation>Code</translation></message>
    <message><source>window.table.parent</source><translation>Within</translation></message>
    <message><source>window.table.search</source><translation>Filter by name or code (no diacritics needed)</translation></message>
    <message><source>window.table.shown</source><translation>{shown} of {all}</translation></message>
    <message><source>window.find.line</source><translation>A commune, a code or a command (no diacritics needed)</translation></message>
    <message><source>window.start.title</source><translation>Diaban</translation></message>
    <message><source>window.start.text</source><translation>From the communes' spreadsheets to maps, weak areas and a briefing. Begin with a layer of boundaries and a table of figures.</translation></message>
    <message><source>window.start.new</source><translation>New project from boundaries and figures…</translation></message>
    <message><source>window.start.open</source><translation>Open a project…</translation></message>
    <message><source>window.start.sample</source><translation>Look at the sample province, Sơn Hải</translation></message>
    <message><source>window.start.drop</source><translation>Or drop files here: boundaries (GPKG, SHP, GeoJSON, KML) and tables (XLSX, ODS, CSV)</translation></message>
    <message><source>window.start.guide</source><translation>From two files to a briefing</translation></message>
    <message><source>window.start.guide.files</source><translation>Choose a layer of boundaries and a table of the communes’ figures, Excel or CSV.</translation></message>
    <message><source>window.start.guide.preview</source><translation>See how each row and column was understood, and correct what is not right.</translation></message>
    <message><source>window.start.guide.join</source><translation>Join the figures to the communes: names that are nearly the same have a suggestion.</translation></message>
    <message><source>window.start.guide.result</source><translation>Look at the map, the weak areas with their reasons and linked clusters; then write maps, lists and slides.</translation></message>
    <message><source>window.start.recent</source><translation>Recent projects</translation></message>
    <message><source>window.step.boundaries</source><translation>Boundaries</translation></message>
    <message><source>window.step.figures</source><translation>Figures</translation></message>
    <message><source>window.step.join</source><translation>Join</translation></message>
    <message><source>window.step.indicators</source><translation>Indicators</translation></message>
    <message><source>window.step.maps</source><translation>Maps</translation></message>
    <message><source>window.step.clusters</source><translation>Linked clusters</translation></message>
    <message><source>window.step.export</source><translation>Export</translation></message>
    <message><source>window.step.done</source><translation>done</translation></message>
    <message><source>window.step.warning</source><translation>wants a look</translation></message>
    <message><source>window.step.to_do</source><translation>to do</translation></message>
    <message><source>window.step.units</source><translation>{count} {count|unit|units}</translation></message>
    <message><source>window.step.tables</source><translation>{count} {count|table|tables}</translation></message>
    <message><source>window.step.matched</source><translation>{matched} of {units} matched, {left} {left|row|rows} left over</translation></message>
    <message><source>window.step.indicators.without</source><translation>{without} of {count} {count|indicator|indicators} without figures</translation></message>
    <message><source>window.step.indicators.count</source><translation>{count} {count|indicator|indicators}</translation></message>
    <message><source>window.step.maps.count</source><translation>{count} {count|map|maps}</translation></message>
    <message><source>window.step.none_yet</source><translation>none yet</translation></message>
    <message><source>window.step.see_messages</source><translation>see the messages</translation></message>
    <message><source>window.step.outputs</source><translation>{count} {count|file|files} to write</translation></message>
    <message><source>window.status.join</source><translation>{matched}/{units} matched</translation></message>
    <message><source>window.status.reading</source><translation>Reading…</translation></message>
    <message><source>window.status.stop</source><translation>Stop</translation></message>
    <message><source>window.status.stopped</source><translation>Stopped. Press F5 to read again.</translation></message>
    <message><source>window.status.progress</source><translation>Progress</translation></message>
    <message><source>window.style.map</source><translation>Map</translation></message>
    <message><source>window.style.period</source><translation>Period</translation></message>
    <message><source>window.style.method</source><translation>Classes by</translation></message>
    <message><source>window.style.number</source><translation>Classes</translation></message>
    <message><source>window.style.colours</source><translation>Colours</translation></message>
    <message><source>window.style.reverse</source><translation>Reverse</translation></message>
    <message><source>window.style.told_apart</source><translation>Colour-blind safe</translation></message>
    <message><source>window.style.told_apart.tip</source><translation>Only palettes whose classes the colour-blind tell apart</translation></message>
    <message><source>window.style.labels</source><translation>Names</translation></message>
    <message><source>window.style.outline_weak</source><translation>Outline weak areas</translation></message>
    <message><source>window.method.quantile</source><translation>Equal counts</translation></message>
    <message><source>window.method.equal</source><translation>Equal intervals</translation></message>
    <message><source>window.method.natural</source><translation>Natural breaks</translation></message>
    <message><source>window.method.pretty</source><translation>Round limits</translation></message>
    <message><source>window.method.sd</source><translation>Standard deviation</translation></message>
    <message><source>window.method.headtail</source><translation>Head/tail</translation></message>
    <message><source>window.method.box</source><translation>Box plot</translation></message>
    <message><source>window.method.geometric</source><translation>Geometric</translation></message>
    <message><source>window.method.manual</source><translation>Own limits</translation></message>
    <message><source>window.undo.style</source><translation>change of the map's style</translation></message>
    <message><source>window.card.none</source><translation>Click a unit on the map or in the table</translation></message>
    <message><source>window.card.weak</source><translation>Weak area, number {rank} from the weakest</translation></message>
    <message><source>window.card.not_weak</source><translation>Not a weak area</translation></message>
    <message><source>window.card.not_sure</source><translation>Not sure: small figures, may be chance</translation></message>
    <message><source>window.card.not_enough_data</source><translation>Not enough data to judge</translation></message>
    <message><source>window.card.target_missed</source><translation>misses the target of {value}</translation></message>
    <message><source>window.card.target_reached</source><translation>reaches the target of {value}</translation></message>
    <message><source>window.card.neighbours</source><translation>neighbours {value}</translation></message>
    <message><source>window.card.rank</source><translation>rank {rank}</translation></message>
    <message><source>window.card.copy</source><translation>Copy the sentences</translation></message>
    <message><source>window.join.unit</source><translation>Boundary</translation></message>
    <message><source>window.join.state</source><translation>State</translation></message>
    <message><source>window.join.table_row</source><translation>Row of the table</translation></message>
    <message><source>window.join.row</source><translation>row {row}: {name}</translation></message>
    <message><source>window.join.row_alone</source><translation>row {row}</translation></message>
    <message><source>window.join.row_without_unit</source><translation>✖ Row without a unit</translation></message>
    <message><source>window.join.unit_without_row</source><translation>✖ Unit without a row</translation></message>
    <message><source>window.join.duplicate</source><translation>✖ Repeated row</translation></message>
    <message><source>window.join.names_differ</source><translation>⚠ Same code, another name</translation></message>
    <message><source>window.join.no_unit</source><translation>✓ Decided: not a unit</translation></message>
    <message><source>window.join.perhaps</source><translation>perhaps {unit}?</translation></message>
    <message><source>window.join.is</source><translation>Which unit is {row}?</translation></message>
    <message><source>window.join.choose</source><translation>Choose a row without a unit to match it</translation></message>
    <message><source>window.join.accept</source><translation>Accept (Enter)</translation></message>
    <message><source>window.join.none</source><translation>Not a unit</translation></message>
    <message><source>window.join.has_row</source><translation>{unit} (already has row {row})</translation></message>
    <message><source>window.join.taken</source><translation>{unit} already has row {row} of the table. Choose a unit without a row.</translation></message>
    <message><source>window.join.several_fit</source><translation>{count} {count|unit|units} without a row {count|has|have} what is typed. Choose one from the list.</translation></message>
    <message><source>window.join.all_taken</source><translation>All units that have what is typed already have a row of the table. Choose a unit without a row.</translation></message>
    <message><source>window.join.none_fits</source><translation>No unit is chosen. Type a name, or choose a unit from the list.</translation></message>
    <message><source>window.join.chip.rows</source><translation>Rows left {count}</translation></message>
    <message><source>window.join.chip.units</source><translation>No row {count}</translation></message>
    <message><source>window.join.chip.duplicates</source><translation>Repeated {count}</translation></message>
    <message><source>window.join.chip.doubtful</source><translation>Near matches {count}</translation></message>
    <message><source>window.join.chip.matched</source><translation>Sure matches {count}</translation></message>
    <message><source>window.undo.join</source><translation>match of “{written}”</translation></message>
    <message><source>window.clusters.gaps</source><translation>Gaps ({count})</translation></message>
    <message><source>window.clusters.lines</source><translation>On the map</translation></message>
    <message><source>window.clusters.add</source><translation>Add a table of clusters…</translation></message>
    <message><source>window.clusters.none</source><translation>The project has no linked clusters yet</translation></message>
    <message><source>window.clusters.choose</source><translation>Select two or more units on the map to see what a cluster of them would look after</translation></message>
    <message><source>window.clusters.chosen</source><translation>{units} {units|unit that hangs|units that hang} together: {inner} km of shared borders, {gained} km of it gaps</translation></message>
    <message><source>window.clusters.chosen_apart</source><translation>⚠ {units} {units|unit that does|units that do} not hang together ({pieces} {pieces|piece|pieces}): {inner} km of shared borders, {gained} km of it gaps</translation></message>
    <message><source>window.undo.clusters</source><translation>adding of clusters</translation></message>
    <message><source>window.new.boundaries</source><translation>Choose the layer of boundaries</translation></message>
    <message><source>window.new.tables</source><translation>Choose the tables of figures (may be left out)</translation></message>
    <message><source>window.files.project</source><translation>Diaban projects</translation></message>
    <message><source>window.files.layers</source><translation>Layers of boundaries</translation></message>
    <message><source>window.files.tables</source><translation>Tables</translation></message>
    <message><source>window.recover</source><translation>Recover</translation></message>
    <message><source>window.recover.text</source><translation>The program ended while “{file}” (in {folder}) had changes that were not saved. Open those changes again?</translation></message>
    <message><source>window.leave</source><translation>Not saved</translation></message>
    <message><source>window.leave.cluster</source><translation>The linked cluster that is being made was not accepted yet and would be lost.</translation></message>
    <message><source>window.leave.text</source><translation>“{file}” has changes that are not saved. Save them first?</translation></message>
    <message><source>window.export</source><translation>Export</translation></message>
    <message><source>window.export.outputs</source><translation>What the project can write</translation></message>
    <message><source>window.export.folder</source><translation>Folder</translation></message>
    <message><source>window.export.browse</source><translation>Browse…</translation></message>
    <message><source>window.export.command</source><translation>Equivalent command</translation></message>
    <message><source>window.export.copy</source><translation>Copy</translation></message>
    <message><source>window.export.start</source><translation>Write</translation></message>
    <message><source>window.export.written</source><translation>{count} {count|file|files} written to {folder}</translation></message>
    <message><source>window.export.stopped</source><translation>Stopped; nothing was written</translation></message>
    <message><source>window.output.layer</source><translation>layer</translation></message>
    <message><source>window.output.map</source><translation>map</translation></message>
    <message><source>window.output.join_report</source><translation>report of the join</translation></message>
    <message><source>window.output.table</source><translation>table</translation></message>
    <message><source>window.output.weak</source><translation>list of weak areas</translation></message>
    <message><source>window.output.page</source><translation>offline page</translation></message>
    <message><source>window.output.slides</source><translation>slides</translation></message>
    <message><source>window.output.qgis_project</source><translation>QGIS project</translation></message>
    <message><source>window.output.borders</source><translation>list of shared borders</translation></message>
    <message><source>window.output.clusters</source><translation>list of clusters</translation></message>
    <message><source>window.output.gaps</source><translation>list of gaps</translation></message>
    <message><source>window.output.proposals</source><translation>list of proposals</translation></message>
    <message><source>window.output.border_layers</source><translation>layers of borders and clusters</translation></message>
    <message><source>window.about.text</source><translation>Diaban {version} ¶¶ Maps and analysis of localities for a community-safety movement. Runs on this machine and reaches no network. ¶¶ Licence: Apache License 2.0. ¶¶ Libraries: Qt {qt} (LGPL 3), GDAL {gdal} (MIT), GEOS {geos} (LGPL 2.1), PROJ {proj} (MIT), Boost (BSL 1.0), ICU (Unicode), SQLite {sqlite} (public domain), yaml-cpp (MIT), nlohmann-json (MIT), simdjson (Apache 2.0), CLI11 (BSD 3), libzip (BSD 3), pugixml (MIT), libxlsxwriter (BSD 2), libpng (libpng), Expat (MIT). Fonts: Noto Sans, Roboto Condensed (OFL 1.1, Apache 2.0). Palettes: ColorBrewer by Cynthia Brewer, https://colorbrewer2.org (Apache 2.0), viridis, magma, inferno, cividis (CC0).</translation></message>
</context>
</TS>
