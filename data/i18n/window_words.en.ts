<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.hint.aggregate.ratios</source><translation>Add columns of numerator and denominator to the table, then make the share of them anew in step 4.</translation></message>
    <message><source>window.hint.aggregate.statuses</source><translation>Keep one row a unit in the table.</translation></message>
    <message><source>window.hint.atlas.map_without_figure</source><translation>In step 5 choose a map that is coloured by an indicator.</translation></message>
    <message><source>window.hint.atlas.no_pages</source><translation>No unit is of the kind chosen: in step 7 take all units.</translation></message>
    <message><source>window.hint.atlas.no_rules</source><translation>In step 4 give an indicator a target.</translation></message>
    <message><source>window.hint.atlas.nothing</source><translation>Add an indicator in step 4, a map in step 5.</translation></message>
    <message><source>window.hint.border_map.no_clusters</source><translation>In step 6 choose the file of linked clusters, or make the first one.</translation></message>
    <message><source>window.hint.circles.negative</source><translation>In step 5 draw this figure in shades; a palette of two sides shows what is below 0.</translation></message>
    <message><source>window.hint.indicator.not_made</source><translation>In step 2 add a table that has these figures, or say which column holds them; step 4 can remove the indicator.</translation></message>
    <message><source>window.hint.indicator.stated_alone</source><translation>Fill in numerator and denominator of these units in the table; or in step 2 do not use these two columns, so that the share of the table is taken.</translation></message>
    <message><source>window.hint.indicator.unknown</source><translation>In step 4 add this indicator from a column of the table.</translation></message>
    <message><source>window.hint.map.fewer_classes</source><translation>Many units have the same value; step 5 can take fewer classes or limits of your own.</translation></message>
    <message><source>window.hint.map.footer_cut</source><translation>Shorten source, author or the line at the foot, or choose a larger page in step 7.</translation></message>
    <message><source>window.hint.map.title_cut</source><translation>Shorten the title, the line below it or the finding of the map.</translation></message>
    <message><source>window.hint.map_kind.circles_of_ratio</source><translation>In step 5 choose shades for this figure.</translation></message>
    <message><source>window.hint.map_kind.needs</source><translation>In step 5 choose another way of drawing this map.</translation></message>
    <message><source>window.hint.map_kind.only_of</source><translation>In step 5 choose another way of drawing this map.</translation></message>
    <message><source>window.hint.match.other_vintage</source><translation>In step 3 match this row anew to the boundaries that are used now.</translation></message>
    <message><source>window.hint.match.several_rows</source><translation>In step 2 choose the column of the upper units, then match anew in step 3.</translation></message>
    <message><source>window.hint.page.nothing</source><translation>Add an indicator in step 4, a map in step 5.</translation></message>
    <message><source>window.hint.panels.clusters</source><translation>In step 5 choose one period for this map.</translation></message>
    <message><source>window.hint.panels.kind</source><translation>Circles of several periods would be too small: in step 5 make a map for each period.</translation></message>
    <message><source>window.hint.panels.no_periods</source><translation>In step 2 say the period of the table.</translation></message>
    <message><source>window.hint.panels.number</source><translation>Take 2 to 12 periods for a page.</translation></message>
    <message><source>window.hint.panels.outline</source><translation>In step 5 leave the outline of weak areas out, or choose one period for the map.</translation></message>
    <message><source>window.hint.panels.period_too</source><translation>In step 5 choose the period of the map anew.</translation></message>
    <message><source>window.hint.panels.since</source><translation>Leave that period out of those of the map.</translation></message>
    <message><source>window.hint.period.figure_twice</source><translation>Keep the right row. Where these are two units of one name, choose the column of codes or of the upper units in step 2.</translation></message>
    <message><source>window.hint.period.indicator_missing</source><translation>In step 2 say anew which column of this table names the figures.</translation></message>
    <message><source>window.hint.period.unit_twice</source><translation>Keep the right row. Where these are two units of one name, choose the column of codes or of the upper units in step 2.</translation></message>
    <message><source>window.hint.project.output_without_clusters</source><translation>In step 6 choose the file of linked clusters, or leave this output out in step 7.</translation></message>
    <message><source>window.hint.project.sheets_of_text</source><translation>In step 2 add each text file as a table.</translation></message>
    <message><source>window.hint.project.unknown_figure</source><translation>In step 2 say which column holds this figure, or choose another one in steps 4 and 5.</translation></message>
    <message><source>window.hint.project.unknown_figure_near</source><translation>In step 2 say which column holds this figure, or choose another one in steps 4 and 5.</translation></message>
    <message><source>window.hint.project.unknown_map</source><translation>In step 5 choose a map of the list.</translation></message>
    <message><source>window.hint.qgis.needs_layer</source><translation>In step 7 add a GeoPackage layer (.gpkg).</translation></message>
    <message><source>window.hint.qgis.needs_map</source><translation>Add a map at least in step 5.</translation></message>
    <message><source>window.hint.sheet.rows_without_group</source><translation>Where these are titles or sums, click the number of the row in step 2 and skip it.</translation></message>
    <message><source>window.hint.study.figure_twice_undated</source><translation>In step 2 say the period of each table, such as Q1 2025.</translation></message>
    <message><source>window.hint.study.nothing_recognised</source><translation>In step 2 click the head of a column with figures and choose “figure”; in step 4 make an indicator of it.</translation></message>
    <message><source>window.hint.study.recognised_twice</source><translation>In step 2 keep one of the two columns as the figure.</translation></message>
    <message><source>window.hint.study.undated</source><translation>In step 2 say the period of every table.</translation></message>
    <message><source>window.hint.study_table.not_rolled_up</source><translation>In step 2 use the columns of numerator and denominator, in step 4 make the share of them. Shares are never averaged.</translation></message>
    <message><source>window.hint.table.number_cell_ambiguous</source><translation>Write numbers without signs for thousands, or choose in step 2 how numbers of the table are read.</translation></message>
    <message><source>window.hint.table.number_style</source><translation>Where that is wrong, choose in step 2 how numbers of the table are read: 1.234,5 or 1,234.5.</translation></message>
    <message><source>window.hint.weakness.geometric_of_z</source><translation>Choose another normalisation of the composite index in the project file.</translation></message>
    <message><source>window.hint.weakness.no_direction</source><translation>In step 4 say which way is better for this indicator.</translation></message>
    <message><source>window.hint.weakness.no_rules</source><translation>In step 4 give an indicator a target.</translation></message>
    <message><source>window.hint.weakness.no_target</source><translation>In step 4 give this indicator a target.</translation></message>
    <message><source>window.hint.weakness.no_targets</source><translation>In step 4 give an indicator a target.</translation></message>
    <message><source>window.hint.weakness.several_kinds</source><translation>In step 2 give the tables periods of one kind, quarters or years.</translation></message>
    <message><source>window.text.border_map.no_clusters</source><translation>a map of linked clusters needs the file of clusters, and the project has none</translation></message>
    <message><source>window.text.map_kind.needs</source><translation>the way in which this map is drawn needs a second figure</translation></message>
    <message><source>window.text.map_kind.only_of</source><translation>this map says something that is of another way of drawing</translation></message>
    <message><source>window.text.map_kind.shaded_count</source><translation>“{figure}” is a count: shades make large units look as if they had more; circles show how many there are</translation></message>
    <message><source>window.text.panels.clusters</source><translation>a map of linked clusters cannot have several periods on a page: clusters are looked at on one day</translation></message>
    <message><source>window.text.panels.kind</source><translation>this way of drawing cannot have several periods on a page</translation></message>
    <message><source>window.text.panels.number</source><translation>the map of several periods has {count}</translation></message>
    <message><source>window.text.panels.outline</source><translation>the outline of weak areas does not go with a map of several periods</translation></message>
    <message><source>window.text.panels.period_too</source><translation>the map names one period and several</translation></message>
    <message><source>window.text.project.output_without_clusters</source><translation>an output about linked clusters needs the file of clusters, and the project has none</translation></message>
    <message><source>window.text.weakness.no_target</source><translation>the indicator “{indicator}” has no target</translation></message>
    <message><source>window.text.weakness.no_targets</source><translation>the rule of weak areas needs a target, and no indicator has one</translation></message>
    <message><source>window.text.weakness.no_direction</source><translation>it is not said whether “{indicator}” is better high or low</translation></message>
    <message><source>window.text.weakness.no_rules</source><translation>it is not known what weak is: there are no rules, and no indicator has a target</translation></message>
    <message><source>window.text.weakness.targets_only</source><translation>there are no rules of its own: a weak unit is one that misses the target of an indicator</translation></message>
    <message><source>window.text.weakness.several_kinds</source><translation>“{indicator}” has quarters and years (or other kinds of periods), and it is not clear which to take</translation></message>
</context>
</TS>
