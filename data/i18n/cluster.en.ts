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
    <message><source>cluster.id_twice</source><translation>the id {id} stands for two clusters (rows {first} and {second}); the second is called "{new_id}"</translation></message>
    <message><source>cluster.id_twice.hint</source><translation>Give each cluster an id of its own.</translation></message>
    <message><source>cluster.unknown_member</source><translation>cluster {cluster}: no unit of the layer is "{member}"</translation></message>
    <message><source>cluster.unknown_member.hint</source><translation>Correct the name, or write the unit's code instead.</translation></message>
    <message><source>cluster.unknown_member_like</source><translation>cluster {cluster}: no unit of the layer is "{member}"; like it: {units}</translation></message>
    <message><source>cluster.unknown_member_like.hint</source><translation>If it is one of these, write its name as it is, or its code.</translation></message>
    <message><source>cluster.ambiguous_member</source><translation>cluster {cluster}: "{member}" fits several units: {units}</translation></message>
    <message><source>cluster.ambiguous_member.hint</source><translation>Add its parent, as in "Xã A (huyện B)", or write its code.</translation></message>
    <message><source>cluster.member_twice</source><translation>cluster {cluster}: member "{member}" is named twice</translation></message>
    <message><source>cluster.no_member</source><translation>cluster {cluster} has no member in the layer</translation></message>
    <message><source>cluster.no_member.hint</source><translation>Write its member units.</translation></message>
    <message><source>cluster.single_member</source><translation>cluster {cluster} has a single member in the layer ({unit}) and so covers no border</translation></message>
    <message><source>cluster.single_member.hint</source><translation>Write its other members; those of another province must be in the layer.</translation></message>
    <message><source>cluster.in_pieces</source><translation>the members of cluster {cluster} do not hang together: {count} pieces, {pieces}</translation></message>
    <message><source>cluster.in_pieces.hint</source><translation>Check the members' names, or add the units between them.</translation></message>
    <message><source>cluster.same_members</source><translation>cluster {cluster} has the very members of cluster {other} (row {row}): they count once</translation></message>
    <message><source>cluster.same_members.hint</source><translation>Take one of them away, or say until when the older one was valid.</translation></message>
    <message><source>cluster.overlap</source><translation>units that are in several clusters at once: {count} ({units})</translation></message>
    <message><source>cluster.expired</source><translation>clusters that had ended by {day} and do not count: {count} ({clusters})</translation></message>
    <message><source>cluster.expired.hint</source><translation>If they were renewed, write the new last day.</translation></message>
    <message><source>cluster.not_yet_signed</source><translation>clusters that were not yet signed on {day} and do not count: {count} ({clusters})</translation></message>
    <message><source>cluster.not_yet_signed.hint</source><translation>Check the day they were signed and the day asked for (--as-of, or as_of of the project).</translation></message>
    <message><source>cluster.date_unread</source><translation>clusters with a date that cannot be read, which do not count: {count} ({clusters})</translation></message>
    <message><source>cluster.date_unread.hint</source><translation>Write it as 2024-01-15 or 15/01/2024.</translation></message>
    <message><source>cluster.no_day</source><translation>no day is given, so all clusters count, also those that have ended</translation></message>
    <message><source>cluster.no_day.hint</source><translation>Say the day with --as-of, for instance --as-of 2025-09-30.</translation></message>
    <message><source>cluster.kind_differs_commune</source><translation>cluster {cluster} is called "{kind}", but its members are of one parent</translation></message>
    <message><source>cluster.kind_differs_district</source><translation>cluster {cluster} is called "{kind}", but its members are of several districts</translation></message>
    <message><source>cluster.kind_differs_province</source><translation>cluster {cluster} is called "{kind}", but its members are of several provinces</translation></message>
    <message><source>gap.length</source><translation>{km} km of shared border that no cluster covers</translation></message>
    <message><source>gap.districts</source><translation>its sides are of two districts</translation></message>
    <message><source>gap.provinces</source><translation>its sides are of two provinces</translation></message>
    <message><source>gap.expired</source><translation>its cluster {cluster} ended on {day}</translation></message>
    <message><source>gap.not_yet_signed</source><translation>its cluster {cluster} is signed on {day} only</translation></message>
    <message><source>gap.date_unread</source><translation>its cluster {cluster} has a date that cannot be read</translation></message>
    <message><source>gap.no_cluster</source><translation>neither side is in a cluster</translation></message>
    <message><source>gap.other_clusters</source><translation>its sides are in different clusters</translation></message>
    <message><source>gap.side</source><translation>{unit} is in {clusters}</translation></message>
    <message><source>gap.one_side</source><translation>only {unit} is in a cluster ({clusters})</translation></message>
    <message><source>gap.weak</source><translation>{unit} is weak ({weakness} of 100)</translation></message>
    <message><source>gap.hamlets</source><translation>{count} hamlets within {metres} m on either side</translation></message>
</context>
</TS>
