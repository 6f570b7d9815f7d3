<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>cluster.no_members_column</source><translation>this table of clusters has no column of member units; its columns: {columns}</translation></message>
    <message><source>cluster.no_members_column.hint</source><translation>Name that column "unit" (a row a member) or "members" (a row a cluster).</translation></message>
    <message><source>cluster.no_cluster_column</source><translation>no column says which cluster a row is of; the columns: {columns}</translation></message>
    <message><source>cluster.no_cluster_column.hint</source><translation>Add a column "cluster_id" or "cluster_name".</translation></message>
    <message><source>cluster.nothing_matches</source><translation>no member is a unit of {layer}: the table writes "{member}", the layer has "{unit}"</translation></message>
    <message><source>cluster.nothing_matches.hint</source><translation>Check that both are of one province and one vintage, and that --name is the right field.</translation></message>
    <message><source>cluster.row_without_cluster</source><translation>this row has no id or name of a cluster, and there is none above it: it is left out</translation></message>
    <message><source>cluster.row_without_cluster.hint</source><translation>Write the cluster's id into it.</translation></message>
    <message><source>cluster.bad_date</source><translation>cluster {cluster}: "{value}" in column "{column}" is no date, so the cluster is not taken to be valid</translation></message>
    <message><source>cluster.bad_date.hint</source><translation>Write it as 2024-01-15 or 15/01/2024.</translation></message>
    <message><source>cluster.date_without_value</source><translation>cluster {cluster}: the cell in column "{column}" is a formula or an error without a value, so the cluster is not taken to be valid</translation></message>
    <message><source>cluster.date_without_value.hint</source><translation>Open the file in a spreadsheet and save it again, or write the date itself.</translation></message>
    <message><source>cluster.dates_differ</source><translation>cluster {cluster}: rows {first} and {second} differ in column "{column}" ("{one}", "{other}"); "{taken}" is taken, by which it is valid on fewer days</translation></message>
    <message><source>cluster.dates_differ.hint</source><translation>Write the same date in all rows of the cluster, or in one alone; if these are two agreements, give them ids of their own.</translation></message>
    <message><source>cluster.texts_differ</source><translation>cluster {cluster}: rows {first} and {second} differ in column "{column}" ("{one}", "{other}"); "{taken}" is taken, the first by alphabet</translation></message>
    <message><source>cluster.texts_differ.hint</source><translation>Write the same in all rows of the cluster, or in one alone.</translation></message>
    <message><source>cluster.id_twice</source><translation>the id {id} stands for two clusters (rows {first} and {second}); the second is called "{new_id}"</translation></message>
    <message><source>cluster.id_twice.hint</source><translation>Give each cluster an id of its own.</translation></message>
    <message><source>cluster.unknown_member</source><translation>cluster {cluster}: no unit of the layer is "{member}"</translation></message>
    <message><source>cluster.unknown_member.hint</source><translation>Correct the name, or write the unit's code instead.</translation></message>
    <message><source>cluster.unknown_member_like</source><translation>cluster {cluster}: no unit of the layer is "{member}"; like it: {units}</translation></message>
    <message><source>cluster.unknown_member_like.hint</source><translation>If it is one of these, write its name as it is, or its code.</translation></message>
    <message><source>cluster.ambiguous_member</source><translation>cluster {cluster}: "{member}" fits several units: {units}</translation></message>
    <message><source>cluster.ambiguous_member.hint</source><translation>Write its code, or add its parent, as in "Xã A (huyện B)"; the layer's field of parents is named with --parent (in a project, boundaries: parent).</translation></message>
    <message><source>cluster.member_twice</source><translation>cluster {cluster}: member "{member}" is named twice</translation></message>
    <message><source>cluster.no_member</source><translation>cluster {cluster} has no member in the layer</translation></message>
    <message><source>cluster.no_member.hint</source><translation>Write its member units.</translation></message>
    <message><source>cluster.single_member</source><translation>cluster {cluster} has a single member in the layer ({unit}) and so covers no border</translation></message>
    <message><source>cluster.single_member.hint</source><translation>Write its other members; those of another province must be in the layer.</translation></message>
    <message><source>cluster.in_pieces</source><translation>the members of cluster {cluster} do not hang together: {count} {count|piece|pieces}, {pieces}</translation></message>
    <message><source>cluster.in_pieces.hint</source><translation>Check the members' names, or add the units between them.</translation></message>
    <message><source>cluster.same_members</source><translation>cluster {cluster} has the very members of cluster {other} (row {row}): they count once</translation></message>
    <message><source>cluster.same_members.hint</source><translation>Take one of them away, or say until when the older one was valid.</translation></message>
    <message><source>cluster.overlap</source><translation>units that are in several clusters at once: {count} ({units})</translation></message>
    <message><source>cluster.expired</source><translation>clusters that had ended by {day:date} and do not count: {count} ({clusters})</translation></message>
    <message><source>cluster.expired.hint</source><translation>If they were renewed, write the new last day.</translation></message>
    <message><source>cluster.not_yet_signed</source><translation>clusters that were not yet signed on {day:date} and do not count: {count} ({clusters})</translation></message>
    <message><source>cluster.not_yet_signed.hint</source><translation>Check the day they were signed and the day asked for (--as-of, or as_of of the project).</translation></message>
    <message><source>cluster.date_unread</source><translation>clusters with a date that cannot be read, which do not count: {count} ({clusters})</translation></message>
    <message><source>cluster.date_unread.hint</source><translation>Write it as 2024-01-15 or 15/01/2024.</translation></message>
    <message><source>cluster.no_day</source><translation>no day is given, so all clusters count, also those that have ended</translation></message>
    <message><source>cluster.no_day.hint</source><translation>Say the day with --as-of, for instance --as-of 2025-09-30; in a project, with as_of.</translation></message>
    <message><source>cluster.since_without_day</source><translation>{since:date} is a day to compare with, but the day itself is not said</translation></message>
    <message><source>cluster.since_without_day.hint</source><translation>Say the day with --as-of, or as_of in the project.</translation></message>
    <message><source>cluster.since_after_day</source><translation>the earlier day to compare with ({since:date}) is later than the day itself ({day:date})</translation></message>
    <message><source>cluster.since_after_day.hint</source><translation>Let --since be before --as-of; in a project, since of the clusters before as_of.</translation></message>
    <message><source>cluster.kind_differs_commune</source><translation>cluster {cluster} is called "{kind}", but its members are of one parent</translation></message>
    <message><source>cluster.kind_differs_district</source><translation>cluster {cluster} is called "{kind}", but its members are of several districts</translation></message>
    <message><source>cluster.kind_differs_province</source><translation>cluster {cluster} is called "{kind}", but its members are of several provinces</translation></message>
    <message><source>cluster.sheet_needed</source><translation>the table of clusters has several sheets: {sheets}</translation></message>
    <message><source>cluster.sheet_needed.hint</source><translation>Choose the one with the clusters with --cluster-sheet (in a project, clusters: sheet); those in [brackets] are hidden.</translation></message>
    <message><source>cluster.parents_unused</source><translation>“{parent}” and the other parents written in the table are none of the layer {layer}: members are found by name or code alone</translation></message>
    <message><source>cluster.parents_unused.hint</source><translation>Name the layer's field of parent units with --parent (in a project, boundaries: parent), or write codes.</translation></message>
    <message><source>cluster.lost_zeros</source><translation>codes that have lost their zeros in front: {count}; each fits one unit alone and is taken for it (“{written}” is {code})</translation></message>
    <message><source>cluster.unknown_lead</source><translation>cluster {cluster}: the lead “{lead}” is no unit of the layer</translation></message>
    <message><source>cluster.unknown_lead.hint</source><translation>Write the name or code of one of the cluster's members.</translation></message>
    <message><source>cluster.lead_no_member</source><translation>cluster {cluster}: the lead “{lead}” is no member of the cluster</translation></message>
    <message><source>cluster.lead_no_member.hint</source><translation>Add that unit to the members, or correct the lead.</translation></message>
    <message><source>cluster.kind_unknown</source><translation>cluster {cluster}: nobody can tell whether the kind “{kind}” is between communes, districts or provinces</translation></message>
    <message><source>cluster.kind_unknown.hint</source><translation>Write liên xã, liên huyện or liên tỉnh (commune, district, province), or leave it empty.</translation></message>
    <message><source>cluster.kind_differs_commune.hint</source><translation>Check the members, or call it one of communes.</translation></message>
    <message><source>cluster.kind_differs_district.hint</source><translation>Check the members, or call it one of districts.</translation></message>
    <message><source>cluster.kind_differs_province.hint</source><translation>Check the members, or call it one of provinces.</translation></message>
    <message><source>cluster.ends_before_signed</source><translation>cluster {cluster} is signed on {signed:date}, after its last day {until:date}, so it is valid on no day</translation></message>
    <message><source>cluster.ends_before_signed.hint</source><translation>Correct one of the two dates.</translation></message>
    <message><source>help.clusters-encoding</source><translation>Encoding of the table of clusters (CSV), e.g. TCVN3, Windows-1258</translation></message>
    <message><source>gap.length</source><translation>{km} km of shared border that no cluster covers</translation></message>
    <message><source>gap.length_m</source><translation>{metres} m of shared border that no cluster covers</translation></message>
    <message><source>gap.districts</source><translation>its sides are of two districts</translation></message>
    <message><source>gap.provinces</source><translation>its sides are of two provinces</translation></message>
    <message><source>gap.expired</source><translation>its cluster {cluster} ended on {day:date}</translation></message>
    <message><source>gap.not_yet_signed</source><translation>its cluster {cluster} is signed on {day:date} only</translation></message>
    <message><source>gap.date_unread</source><translation>its cluster {cluster} has a date that cannot be read</translation></message>
    <message><source>gap.no_cluster</source><translation>neither side is in a cluster</translation></message>
    <message><source>gap.other_clusters</source><translation>its sides are in different clusters</translation></message>
    <message><source>gap.side</source><translation>{unit} is in {clusters}</translation></message>
    <message><source>gap.one_side</source><translation>only {unit} is in a cluster ({clusters})</translation></message>
    <message><source>gap.weak</source><translation>{unit} is weak ({weakness} of 100)</translation></message>
    <message><source>gap.hamlets</source><translation>{count} {count|hamlet|hamlets} within {metres} m on either side</translation></message>
    <message><source>cluster_layer.outer</source><translation>Border with the outside</translation></message>
    <message><source>cluster_layer.covered_once</source><translation>Covered by one cluster</translation></message>
    <message><source>cluster_layer.covered_more</source><translation>Covered by two clusters or more</translation></message>
    <message><source>cluster_layer.not_covered</source><translation>Not covered by any cluster</translation></message>
    <message><source>cluster_layer.gap_ranks_first</source><translation>Numbers {first} to {last}, first of all</translation></message>
    <message><source>cluster_layer.gap_rank</source><translation>Number {first}</translation></message>
    <message><source>cluster_layer.gap_ranks</source><translation>Numbers {first} to {last}</translation></message>
    <message><source>cluster_layer.strip_covered</source><translation>Border area of a cluster</translation></message>
    <message><source>cluster_layer.strip_open</source><translation>Border area of no cluster</translation></message>
    <message><source>cluster_layer.lapsed</source><translation>Cluster that does not count on the day</translation></message>
    <message><source>cluster_layer.valid</source><translation>Cluster</translation></message>
    <message><source>cluster_list.rank</source><translation>Rank</translation></message>
    <message><source>cluster_list.left</source><translation>Code 1</translation></message>
    <message><source>cluster_list.left_name</source><translation>Unit 1</translation></message>
    <message><source>cluster_list.right</source><translation>Code 2</translation></message>
    <message><source>cluster_list.right_name</source><translation>Unit 2</translation></message>
    <message><source>cluster_list.km</source><translation>Shared border (km)</translation></message>
    <message><source>cluster_list.level</source><translation>Level</translation></message>
    <message><source>cluster_list.level_commune</source><translation>between communes</translation></message>
    <message><source>cluster_list.level_district</source><translation>between districts</translation></message>
    <message><source>cluster_list.level_province</source><translation>between provinces</translation></message>
    <message><source>cluster_list.priority</source><translation>Priority</translation></message>
    <message><source>cluster_list.reason</source><translation>Reason</translation></message>
    <message><source>cluster_list.coverage</source><translation>Clusters cover {covered} of {shared} km of shared border ({percent}%); {clusters} {clusters|cluster counts|clusters count}</translation></message>
    <message><source>cluster_list.no_day</source><translation>Dates are not looked at: all clusters count</translation></message>
    <message><source>cluster_list.day</source><translation>As of {day}</translation></message>
    <message><source>cluster.hamlets_nowhere</source><translation>{count} hamlet {count|point has|points have} no place in the CRS of the boundaries</translation></message>
    <message><source>cluster.hamlets_nowhere.hint</source><translation>Check the CRS of the layer of points.</translation></message>
    <message><source>cluster.hamlets_outside</source><translation>hamlet points that lie in no unit of the boundaries, and are not counted: {count} of {all}</translation></message>
    <message><source>cluster.hamlets_outside.hint</source><translation>Check that the layer of points is of the same area.</translation></message>
    <message><source>stage.strips</source><translation>Making border strips</translation></message>
    <message><source>cluster.summary</source><translation>{counted} of {clusters} {clusters|cluster|clusters} {counted|counts|count}; {covered} of {shared} km of shared border are covered ({percent}%); {gaps} {gaps|gap is|gaps are} left (shared borders that no cluster covers)</translation></message>
    <message><source>cluster.summary_change</source><translation>Since {since}: {gained} km more are covered, {lost} km no longer</translation></message>
    <message><source>cluster.summary_strips</source><translation>Border areas of {metres} m on either side: {area} km²; widths are right within {error} m</translation></message>
    <message><source>cluster.described_strips</source><translation>Strips of {metres} m on either side, each point with the nearest border of its unit; widths are right within {error} m; areas are geodesic on WGS 84</translation></message>
    <message><source>usage.clusters_missing</source><translation>--as-of, --since, --strip, --hamlets, --cluster-sheet, --table-encoding, --gaps, --cluster-list and --coverage-list need --clusters</translation></message>
    <message><source>usage.clusters_missing.hint</source><translation>Add --clusters FILE, or leave them out.</translation></message>
    <message><source>help.clusters</source><translation>Table of linked clusters (CSV, XLSX, ODS...): a row a member, or a row a cluster</translation></message>
    <message><source>help.cluster-sheet</source><translation>Sheet of that table</translation></message>
    <message><source>help.as-of</source><translation>Day on which clusters must be valid, YYYY-MM-DD</translation></message>
    <message><source>help.since</source><translation>An earlier day to compare with, YYYY-MM-DD</translation></message>
    <message><source>help.strip</source><translation>Width of border areas on either side, in metres</translation></message>
    <message><source>help.hamlets</source><translation>Layer of hamlet points, to be counted in the border areas</translation></message>
    <message><source>help.hamlets-layer</source><translation>Layer of that file</translation></message>
    <message><source>help.gaps</source><translation>List (.csv, .xlsx) of the gaps (shared borders that no cluster covers), the highest priority first</translation></message>
</context>
</TS>
