<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>border_map.title</source><translation>Shared borders and linked clusters</translation></message>
    <message><source>border_map.day</source><translation>Linked clusters as of {day}</translation></message>
    <message><source>border_map.no_day</source><translation>Linked clusters, whatever their dates</translation></message>
    <message><source>border_map.coverage</source><translation>Clusters cover {covered} km of {shared} km of shared borders ({percent}%)</translation></message>
    <message><source>border_map.covered</source><translation>Covered border: both sides are in one cluster ({km} km)</translation></message>
    <message><source>border_map.strip</source><translation>Border area of a cluster, {metres} m on either side; a colour each, with its name or id on the map</translation></message>
    <message><source>border_map.strip_wide</source><translation>Border area of a cluster, {metres} m on either side (drawn wider than it is); a colour each, with its name or id on the map</translation></message>
    <message><source>border_map.gaps</source><translation>Gaps: shared borders that no cluster covers, by priority</translation></message>
    <message><source>border_map.no_gap</source><translation>No gap is left: some cluster covers each shared border</translation></message>
    <message><source>border_map.rank</source><translation>Number {first} ({km} km)</translation></message>
    <message><source>border_map.ranks</source><translation>Numbers {first} to {last} ({km} km)</translation></message>
    <message><source>border_map.ranks_first</source><translation>Numbers {first} to {last}, to be covered first ({km} km)</translation></message>
    <message><source>border_map.number</source><translation>Number in the list of gaps; 1 is the most urgent</translation></message>
    <message><source>border_map.proposal</source><translation>Proposed {count|cluster|clusters} ({count}); A is no. 1 in the list of proposals</translation></message>
    <message><source>border_map.proposals</source><translation>Proposals: units together (newly covered)</translation></message>
    <message><source>border_map.proposals_first</source><translation>{count} of {all} {all|proposal|proposals} (newly covered)</translation></message>
    <message><source>border_map.proposal_entry</source><translation>{letter}: {units} ({km} km)</translation></message>
    <message><source>border_map.counted</source><translation>Clusters that count: {counted} of {clusters}.</translation></message>
    <message><source>border_map.not_counted</source><translation>Not counted: {reasons}.</translation></message>
    <message><source>border_map.not_valid_expired</source><translation>{count} expired</translation></message>
    <message><source>border_map.not_valid_not_yet_signed</source><translation>{count} not signed yet</translation></message>
    <message><source>border_map.not_valid_date_unread</source><translation>{count} with a date that cannot be read</translation></message>
    <message><source>border_map.not_valid_single</source><translation>{count} with a single member on the map</translation></message>
    <message><source>border_map.not_valid_empty</source><translation>{count} without a member on the map</translation></message>
    <message><source>border_map.not_valid_same</source><translation>{count} with the members of another</translation></message>
    <message><source>border_map.keys</source><translation>Clusters shown by their ids</translation></message>
    <message><source>border_map.keys_first</source><translation>{count} of {all} {all|cluster|clusters} shown by their ids</translation></message>
    <message><source>border_map.list</source><translation>{count} {count|gap|gaps} to cover first</translation></message>
    <message><source>border_map.list_entry</source><translation>{left} – {right}: {km} km</translation></message>
    <message><source>border_map.source</source><translation>{layer}; clusters: {clusters}</translation></message>
    <message><source>border_map.units</source><translation>{units} {units|unit|units} on the map.</translation></message>
    <message><source>border_map.method</source><translation>A border is covered where a cluster that counts holds both its units</translation></message>
    <message><source>border_map.priority</source><translation>Priority = {product}; lengths are geodesic on WGS 84.</translation></message>
    <message><source>border_map.priority_equal</source><translation>All gaps have the same priority.</translation></message>
    <message><source>border_map.priority_km</source><translation>length (km)</translation></message>
    <message><source>border_map.priority_power</source><translation>length (km) to the power of {power}</translation></message>
    <message><source>border_map.priority_weakness</source><translation>(1 + {weakness} × mean weakness of both sides)</translation></message>
    <message><source>border_map.priority_level</source><translation>level ({levels})</translation></message>
    <message><source>border_map.priority_communes</source><translation>between communes {factor}</translation></message>
    <message><source>border_map.priority_districts</source><translation>between districts {factor}</translation></message>
    <message><source>border_map.priority_provinces</source><translation>between provinces {factor}</translation></message>
    <message><source>border_map.priority_hamlets</source><translation>(1 + {hamlet} × hamlets in the strip)</translation></message>
    <message><source>border_map.exact</source><translation>Borders are edges that units share point by point (tolerance 0 m)</translation></message>
    <message><source>border_map.tolerance</source><translation>Borders found with a tolerance of {metres} m: {pairs} {pairs|pair|pairs}, {km} km by the tolerance alone</translation></message>
    <message><source>border_map.clusters_missing</source><translation>a map of linked clusters needs their table</translation></message>
    <message><source>border_map.clusters_missing.hint</source><translation>Write --clusters FILE.</translation></message>
    <message><source>border_map.clusters_only</source><translation>{option} belongs to --kind clusters</translation></message>
    <message><source>border_map.clusters_only.hint</source><translation>Leave it out, or write --kind clusters --clusters FILE.</translation></message>
    <message><source>border_map.value_missing</source><translation>this map needs a field with figures</translation></message>
    <message><source>border_map.value_missing.hint</source><translation>Write --value FIELD; only --kind clusters can be drawn without figures.</translation></message>
    <message><source>help.gap-numbers</source><translation>How many gaps have a number on the map of linked clusters; else 10 to 20, as there is room; 0: none</translation></message>
    <message><source>help.map-propose</source><translation>Draw proposals for new linked clusters too</translation></message>
    <message><source>border_map.no_clusters</source><translation>a map of kind: clusters needs the key “clusters” of the project</translation></message>
    <message><source>border_map.no_clusters.hint</source><translation>Write clusters: {path: clusters.csv} at the top level of the project.</translation></message>
</context>
</TS>
