<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>list.workbook</source><translation>the workbook cannot be written</translation></message>
    <message><source>list.workbook.hint</source><translation>Check that the disk has room.</translation></message>
    <message><source>list.too_many_rows</source><translation>the list has {rows} {rows|row|rows}, more than the {most} of a sheet</translation></message>
    <message><source>list.too_many_rows.hint</source><translation>Write a .csv instead.</translation></message>
    <message><source>usage.list_format</source><translation>lists are written as .csv or .xlsx</translation></message>
    <message><source>usage.list_format.hint</source><translation>Give the file one of these endings.</translation></message>
    <message><source>usage.priority</source><translation>"{text}" is no weight: {part}</translation></message>
    <message><source>usage.priority.hint</source><translation>Write length=1,weakness=1,level=1:1.5:2,hamlet=0.1, each once, with numbers from 0 to 1000 (length: to 10); those of level above 0.</translation></message>
    <message><source>usage.priority_without_gaps</source><translation>--priority and --weak need --clusters or --propose</translation></message>
    <message><source>usage.priority_without_gaps.hint</source><translation>Add one of these, or leave them out.</translation></message>
    <message><source>weak_field.not_a_share</source><translation>field "{field}": "{value}" does not say whether the unit is weak</translation></message>
    <message><source>weak_field.not_a_share.hint</source><translation>Use 0 or 1, a number between them, or weak and not_weak as in the layer of a project with weakness.</translation></message>
    <message><source>help.priority</source><translation>How much each thing counts in the priority: length=1,weakness=1,level=1:1.5:2,hamlet=0.1 (level: communes, districts, provinces)</translation></message>
    <message><source>help.weak-field</source><translation>Field of the layer that says which units are weak: 0 or 1, a share, or weak and not_weak</translation></message>
    <message><source>help.cluster-list</source><translation>List (.csv, .xlsx) of the clusters and what they cover</translation></message>
    <message><source>help.border-list</source><translation>List (.csv, .xlsx) of all borders</translation></message>
    <message><source>help.rescore</source><translation>Proposals changed by hand (a list of --proposal-list, or a table as for --clusters), to be scored again</translation></message>
    <message><source>border_list.sheet_notes</source><translation>Notes</translation></message>
    <message><source>border_list.sheet_gaps</source><translation>Gaps</translation></message>
    <message><source>border_list.sheet_proposals</source><translation>Proposals</translation></message>
    <message><source>border_list.sheet_clusters</source><translation>Clusters</translation></message>
    <message><source>border_list.sheet_borders</source><translation>Borders</translation></message>
    <message><source>border_list.exact</source><translation>A shared border is where two units meet exactly; no gap or overlap of the layer was closed.</translation></message>
    <message><source>border_list.snapped</source><translation>Borders no farther apart than {metres} m are taken as shared: {pairs} {pairs|pair|pairs} of units, {km} km that do not meet exactly.</translation></message>
    <message><source>border_list.faults</source><translation>The layer has {gaps} {gaps|gap|gaps} and {overlaps} {overlaps|overlap|overlaps} of its units.</translation></message>
    <message><source>border_list.faults_and_length</source><translation>The layer has {gaps} {gaps|gap|gaps} and {overlaps} {overlaps|overlap|overlaps} of its units; {km} km of border run through overlaps and count neither as shared nor as outer border.</translation></message>
    <message><source>border_list.no_faults</source><translation>The layer has no gaps or overlaps of its units.</translation></message>
    <message><source>border_list.faults_unknown</source><translation>The borders of the layer cross so often that its gaps and overlaps cannot be counted.</translation></message>
    <message><source>border_list.t_junctions</source><translation>{count} {count|point|points} {count|was|were} put into straight borders so that both sides match.</translation></message>
    <message><source>border_list.expired</source><translation>{count} {count|cluster has|clusters have} ended and {count|does|do} not count.</translation></message>
    <message><source>border_list.not_yet_signed</source><translation>{count} {count|cluster is|clusters are} not signed yet and {count|does|do} not count.</translation></message>
    <message><source>border_list.date_unread</source><translation>{count} {count|cluster has|clusters have} a date that cannot be read and {count|does|do} not count.</translation></message>
    <message><source>border_list.no_member</source><translation>{count} {count|cluster has|clusters have} no member in the layer and {count|covers|cover} no border.</translation></message>
    <message><source>border_list.single</source><translation>{count} {count|cluster has|clusters have} a single member in the layer and {count|covers|cover} no border.</translation></message>
    <message><source>border_list.same_members</source><translation>{count} {count|cluster has|clusters have} the very members of another, which counts once.</translation></message>
    <message><source>border_list.members_left_out</source><translation>{count} written {count|member is|members are} of no unit or of several, and left out.</translation></message>
    <message><source>border_list.hamlets_outside</source><translation>{count} {count|hamlet lies|hamlets lie} outside all border areas.</translation></message>
    <message><source>border_list.weakness_unknown</source><translation>Of {count} {count|unit|units} it is not known whether they are weak; they add nothing to the priority.</translation></message>
    <message><source>border_list.weak_sides</source><translation>Weak sides</translation></message>
    <message><source>border_list.hamlets</source><translation>Hamlets in the border area</translation></message>
    <message><source>border_list.factor_length</source><translation>Factor of length</translation></message>
    <message><source>border_list.factor_weakness</source><translation>Factor of weakness</translation></message>
    <message><source>border_list.factor_level</source><translation>Factor of level</translation></message>
    <message><source>border_list.factor_hamlets</source><translation>Factor of hamlets</translation></message>
    <message><source>border_list.cluster_id</source><translation>Cluster id</translation></message>
    <message><source>border_list.cluster_name</source><translation>Cluster name</translation></message>
    <message><source>border_list.cluster_kind</source><translation>Kind</translation></message>
    <message><source>border_list.lead</source><translation>Lead unit</translation></message>
    <message><source>border_list.signed</source><translation>Signed</translation></message>
    <message><source>border_list.valid_until</source><translation>Valid until</translation></message>
    <message><source>border_list.status</source><translation>Status</translation></message>
    <message><source>border_list.status_counted</source><translation>counts</translation></message>
    <message><source>border_list.status_expired</source><translation>has ended</translation></message>
    <message><source>border_list.status_not_yet_signed</source><translation>not signed yet</translation></message>
    <message><source>border_list.status_date_unread</source><translation>date not readable</translation></message>
    <message><source>border_list.status_no_member</source><translation>no member in the layer</translation></message>
    <message><source>border_list.status_single</source><translation>fewer than two members</translation></message>
    <message><source>border_list.status_same_members</source><translation>members of another cluster</translation></message>
    <message><source>border_list.units</source><translation>Units</translation></message>
    <message><source>border_list.members</source><translation>Unit codes</translation></message>
    <message><source>border_list.member_names</source><translation>Member units</translation></message>
    <message><source>border_list.pieces</source><translation>Pieces</translation></message>
    <message><source>border_list.inner_borders</source><translation>Inner borders</translation></message>
    <message><source>border_list.inner_km</source><translation>Inner borders (km)</translation></message>
    <message><source>border_list.outer_km</source><translation>Outer border (km)</translation></message>
    <message><source>border_list.area_km2</source><translation>Joint border area (km²)</translation></message>
    <message><source>border_list.km</source><translation>Length (km)</translation></message>
    <message><source>border_list.snap_km</source><translation>Of it not exact (km)</translation></message>
    <message><source>border_list.stretches</source><translation>Stretches</translation></message>
    <message><source>border_list.covered_by</source><translation>Covered by</translation></message>
    <message><source>border_list.cluster_ids</source><translation>Clusters</translation></message>
    <message><source>border_list.change</source><translation>Change</translation></message>
    <message><source>border_list.change_gained</source><translation>newly covered</translation></message>
    <message><source>border_list.change_lost</source><translation>no longer covered</translation></message>
    <message><source>border_list.beyond_sea</source><translation>(sea)</translation></message>
    <message><source>border_list.beyond_country</source><translation>(another country)</translation></message>
    <message><source>border_list.beyond_other_province</source><translation>(another province)</translation></message>
    <message><source>border_list.beyond_overlap</source><translation>(within another unit: overlap)</translation></message>
    <message><source>border_list.beyond_gap</source><translation>(around a gap of the layer)</translation></message>
    <message><source>border_list.beyond_outside</source><translation>(outside, unknown)</translation></message>
    <message><source>border_list.level_commune</source><translation>between communes</translation></message>
    <message><source>border_list.level_district</source><translation>between districts</translation></message>
    <message><source>border_list.level_province</source><translation>between provinces</translation></message>
    <message><source>border_list.level_country</source><translation>with another country</translation></message>
    <message><source>border_list.proposal_new</source><translation>Proposed new cluster</translation></message>
    <message><source>border_list.proposal_extends</source><translation>Cluster proposed to grow</translation></message>
    <message><source>gap.weak_why</source><translation>{unit} is weak: {why}</translation></message>
    <message><source>gap.weak_plain</source><translation>{unit} is weak</translation></message>
    <message><source>border_list.why_more</source><translation>{list} and {count} more</translation></message>
    <message><source>rescore.summary</source><translation>{count} {count|cluster|clusters} scored again, newly covering {km} km, {percent}% of the priority of all gaps; worth {value} after costs.</translation></message>
    <message><source>rescore.against</source><translation>Against the proposals found (worth {value}): {difference}%.</translation></message>
    <message><source>rescore.unknown_extends</source><translation>cluster {cluster} extends "{extends}", which is not there or does not count: it is scored as a new one</translation></message>
    <message><source>rescore.unknown_extends.hint</source><translation>Write the id of a cluster that counts.</translation></message>
    <message><source>rescore.few</source><translation>{cluster}: fewer than two units</translation></message>
    <message><source>rescore.many</source><translation>{cluster}: more than {most} units</translation></message>
    <message><source>rescore.scattered</source><translation>{cluster}: its units do not hang together, in {pieces} {pieces|piece|pieces}</translation></message>
    <message><source>rescore.crowded</source><translation>{cluster}: {unit} would be in more than {most} clusters</translation></message>
    <message><source>rescore.apart</source><translation>{cluster}: {unit} and {other} must not be together</translation></message>
    <message><source>rescore.other_parent</source><translation>{cluster}: {unit} and {other} are of different parents</translation></message>
    <message><source>rescore.other_kind</source><translation>{cluster}: {unit} and {other} are of different kinds</translation></message>
    <message><source>rescore.member_lost</source><translation>{cluster}: {unit} is a member of the cluster to be extended and is not listed</translation></message>
    <message><source>rescore.nothing_added</source><translation>{cluster}: adds nothing to the cluster it extends</translation></message>
    <message><source>rescore.extended_twice</source><translation>{cluster}: the cluster is extended by another one above</translation></message>
    <message><source>rescore.not_extendable</source><translation>{cluster}: clusters there are stay as they are (without --extend)</translation></message>
    <message><source>rescore.not_together</source><translation>{unit} and those that must be with it are in no cluster together</translation></message>
    <message><source>border_list.empty_layer</source><translation>the layer {layer} has no row and is not written</translation></message>
</context>
</TS>
