<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>slides.shape.strips</source><translation>Border areas of clusters</translation></message>
    <message><source>slides.shape.overlay</source><translation>Borders and gaps</translation></message>
    <message><source>slides.shape.covered</source><translation>Covered borders</translation></message>
    <message><source>slides.shape.gaps</source><translation>Gaps</translation></message>
    <message><source>slides.shape.proposals</source><translation>Proposed clusters</translation></message>
    <message><source>slides.shape.numbers</source><translation>Numbers</translation></message>
    <message><source>slides.shape.number</source><translation>Number {number}</translation></message>
    <message><source>slides.clusters.title</source><translation>Linked clusters: how much is covered</translation></message>
    <message><source>slides.clusters.notes</source><translation>How much the linked clusters cover, and where the gaps are:</translation></message>
    <message><source>slides.clusters.covered</source><translation>Linked clusters: {covered} of {shared} km of shared border are covered ({share}); clusters that count: {counted} of {clusters}.</translation></message>
    <message><source>slides.clusters.communes</source><translation>Between communes: {covered} of {shared} km ({share}).</translation></message>
    <message><source>slides.clusters.districts</source><translation>Between districts: {covered} of {shared} km ({share}).</translation></message>
    <message><source>slides.clusters.provinces</source><translation>Between provinces: {covered} of {shared} km ({share}).</translation></message>
    <message><source>slides.clusters.gaps</source><translation>Gaps: no cluster covers {gaps} shared {gaps|border|borders}, {km} km in all.</translation></message>
    <message><source>slides.clusters.no_gap</source><translation>Gaps: none, every shared border is covered.</translation></message>
    <message><source>slides.clusters.change</source><translation>Since {since}: {gained} km more are covered, {lost} km no longer.</translation></message>
    <message><source>slides.clusters.parents</source><translation>By area: least covered are {least}; most {most}.</translation></message>
    <message><source>slides.clusters.proposed</source><translation>Proposals: {count} {count|cluster|clusters} would cover {km} km more.</translation></message>
    <message><source>slides.clusters.by_parent</source><translation>Share of shared borders that clusters cover</translation></message>
    <message><source>slides.clusters.by_parent_note</source><translation>A border between two areas counts for both.</translation></message>
    <message><source>slides.clusters.share</source><translation>Covered (%)</translation></message>
    <message><source>slides.clusters.gap</source><translation>{sides} ({km} km)</translation></message>
    <message><source>slides.clusters.proposals</source><translation>New clusters of these units</translation></message>
    <message><source>slides.clusters.proposals_title</source><translation>Where the next clusters should be</translation></message>
    <message><source>slides.clusters.table</source><translation>Gaps by priority</translation></message>
    <message><source>slides.clusters.table_title</source><translation>Gaps to close first ({range} of {of})</translation></message>
    <message><source>slides.clusters.number</source><translation>No.</translation></message>
    <message><source>slides.clusters.sides</source><translation>Border between</translation></message>
    <message><source>slides.clusters.km</source><translation>km</translation></message>
    <message><source>slides.clusters.lengths</source><translation>Lengths are measured on the WGS 84 ellipsoid; a gap has the same number on the map, in the table and in the list.</translation></message>
    <message><source>slides.cut.gaps</source><translation>{shown} of {of} {of|gap|gaps}; the others are in the list of gaps.</translation></message>
    <message><source>slides.cut.proposals</source><translation>{shown} of {of} {of|proposal|proposals}; the others are in the list of proposals.</translation></message>
    <message><source>slides.clusters.extends</source><translation>{units} (extends a cluster)</translation></message>
    <message><source>slides.clusters.proposals_table</source><translation>Proposed clusters ({range} of {of})</translation></message>
    <message><source>slides.clusters.list</source><translation>Linked clusters that count</translation></message>
    <message><source>slides.clusters.list_title</source><translation>Linked clusters that count ({range} of {of})</translation></message>
    <message><source>slides.clusters.list_note</source><translation>The clusters that count on the day of the map, each with the borders that it covers.</translation></message>
    <message><source>slides.clusters.id</source><translation>Id</translation></message>
    <message><source>slides.clusters.name</source><translation>Cluster</translation></message>
    <message><source>slides.clusters.members</source><translation>Members</translation></message>
    <message><source>slides.cut.clusters</source><translation>{shown} of {of} {of|cluster|clusters}; the others are in the list of clusters.</translation></message>
    <message><source>slides.clusters.proposals_list</source><translation>Proposed clusters</translation></message>
</context>
</TS>
