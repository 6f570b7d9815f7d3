<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.clusters.new</source><translation>New cluster</translation></message>
    <message><source>window.clusters.edit</source><translation>Edit</translation></message>
    <message><source>window.clusters.delete</source><translation>Delete</translation></message>
    <message><source>window.clusters.lists</source><translation>Gaps and proposals</translation></message>
    <message><source>window.clusters.beside</source><translation>The table of clusters is not overwritten</translation></message>
    <message><source>window.clusters.beside.text</source><translation>Changes are not written into {table}. Write all clusters into {csv} beside it, which the project reads from now on?</translation></message>
    <message><source>window.draft.name</source><translation>Name</translation></message>
    <message><source>window.draft.name_hint</source><translation>by its communes</translation></message>
    <message><source>window.draft.kind</source><translation>Kind</translation></message>
    <message><source>window.draft.lead</source><translation>Lead</translation></message>
    <message><source>window.draft.no_lead</source><translation>(none yet)</translation></message>
    <message><source>window.draft.signed</source><translation>Signed on</translation></message>
    <message><source>window.draft.until</source><translation>Valid until</translation></message>
    <message><source>window.draft.day_hint</source><translation>such as 30 April 2026</translation></message>
    <message><source>window.draft.until_hint</source><translation>such as 30 April 2027, empty: no end</translation></message>
    <message><source>window.draft.members</source><translation>{count} {count|unit|units}; click on the map</translation></message>
    <message><source>window.draft.add_selected</source><translation>Add selected units</translation></message>
    <message><source>window.draft.remove</source><translation>Remove</translation></message>
    <message><source>window.draft.accept</source><translation>Accept</translation></message>
    <message><source>window.draft.cancel</source><translation>Cancel</translation></message>
    <message><source>window.draft.paused</source><translation>“{cluster}” waits to be finished: meanwhile clicks on the map select.</translation></message>
    <message><source>window.draft.paused_new</source><translation>A new cluster waits to be finished: meanwhile clicks on the map select.</translation></message>
    <message><source>window.draft.go_on</source><translation>Go on</translation></message>
    <message><source>window.draft.too_few</source><translation>{count} {count|unit|units}. Click communes on the map; a cluster needs two or more</translation></message>
    <message><source>window.draft.together</source><translation>✓ {count} {count|unit that hangs|units that hang} together</translation></message>
    <message><source>window.draft.apart</source><translation>⚠ {count} {count|unit that does|units that do} not hang together: {pieces} {pieces|piece|pieces}</translation></message>
    <message><source>window.draft.inner</source><translation>{borders} shared {borders|border|borders} inside, {km} km</translation></message>
    <message><source>window.draft.gained</source><translation>Covers {km} km more: from {before}% to {after}% of shared borders</translation></message>
    <message><source>window.draft.lost</source><translation>⚠ Covers {km} km less: from {before}% to {after}% of shared borders</translation></message>
    <message><source>window.draft.expired</source><translation>⚠ Ended before {day:date}: it does not count</translation></message>
    <message><source>window.draft.not_yet_signed</source><translation>⚠ Signed after {day:date}: it does not count yet</translation></message>
    <message><source>window.draft.date_unread</source><translation>⚠ A date that cannot be read; write it like 30/4/2026</translation></message>
    <message><source>window.draft.same</source><translation>⚠ Cluster {cluster} has exactly these units</translation></message>
    <message><source>window.draft.elsewhere</source><translation>⚠ {unit} is in cluster {clusters} already</translation></message>
    <message><source>window.draft.elsewhere_more</source><translation>⚠ and {count} {count|more unit is|more units are} in other clusters</translation></message>
    <message><source>window.proposals</source><translation>Proposals</translation></message>
    <message><source>window.proposals.work</source><translation>Work out proposals</translation></message>
    <message><source>window.proposals.accept</source><translation>Accept</translation></message>
    <message><source>window.proposals.change</source><translation>Change first</translation></message>
    <message><source>window.proposals.none</source><translation>Press “Work out proposals” to see where new clusters would close the most urgent gaps, by the conditions that the project sets for proposals.</translation></message>
    <message><source>window.proposals.busy</source><translation>Working out proposals…</translation></message>
    <message><source>window.undo.cluster_new</source><translation>new cluster “{cluster}”</translation></message>
    <message><source>window.undo.cluster_changed</source><translation>change of cluster “{cluster}”</translation></message>
    <message><source>window.undo.cluster_deleted</source><translation>deletion of cluster “{cluster}”</translation></message>
    <message><source>window.undo.proposal</source><translation>proposal “{cluster}”</translation></message>
    <message><source>window.file_changed</source><translation>the file was changed elsewhere since, so it stays as it is</translation></message>
    <message><source>window.file_changed.hint</source><translation>Read the inputs again (F5) and go on from there</translation></message>
    <message><source>window.cannot_remove</source><translation>the file cannot be removed: {why}</translation></message>
    <message><source>window.cannot_remove.hint</source><translation>See the rights of the folder, or close the program that has the file open</translation></message>
    <message><source>window.clusters.key</source><translation>Gaps, by rank:</translation></message>
    <message><source>window.clusters.key.none</source><translation>Borders:</translation></message>
    <message><source>window.clusters.key.rank</source><translation>{rank}</translation></message>
    <message><source>window.clusters.key.ranks</source><translation>{first}–{last}</translation></message>
    <message><source>window.clusters.key.covered</source><translation>looked after by a cluster</translation></message>
</context>
</TS>
