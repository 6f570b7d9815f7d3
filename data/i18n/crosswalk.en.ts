<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.crosswalk</source><translation>Which part of which old unit lies in which new one</translation></message>
    <message><source>help.OLD</source><translation>Boundary layer of the old units</translation></message>
    <message><source>help.NEW</source><translation>Boundary layer of the new units</translation></message>
    <message><source>help.old_layer</source><translation>Layer inside the old file</translation></message>
    <message><source>help.new-layer</source><translation>Layer inside the new file</translation></message>
    <message><source>help.old_key</source><translation>Field of unit codes, of both layers unless --new-key is given</translation></message>
    <message><source>help.new-key</source><translation>Field of unit codes of the new layer</translation></message>
    <message><source>help.old_name</source><translation>Field of unit names, of both layers unless --new-name is given</translation></message>
    <message><source>help.new-name</source><translation>Field of unit names of the new layer</translation></message>
    <message><source>help.old_only</source><translation>Old units to keep: FIELD=VALUE</translation></message>
    <message><source>help.new-only</source><translation>New units to keep: FIELD=VALUE</translation></message>
    <message><source>help.new-encoding</source><translation>The same for the new file</translation></message>
    <message><source>help.new-input-crs</source><translation>The same for the new file</translation></message>
    <message><source>help.min-area</source><translation>Leave out pieces of less than so many square metres, and tell their sum (1 unless stated)</translation></message>
    <message><source>help.planar</source><translation>Areas in the plane of the old layer's coordinate system instead of on the ellipsoid</translation></message>
    <message><source>stage.overlay</source><translation>Overlaying</translation></message>
    <message><source>crosswalk.done</source><translation>{pairs} {pairs|pair|pairs} of {old} old and {new} new {new|unit|units}; they share {both} of {area} km²</translation></message>
    <message><source>crosswalk.not_csv</source><translation>a crosswalk is written as .csv</translation></message>
    <message><source>crosswalk.not_csv.hint</source><translation>Name the output so that it ends in .csv</translation></message>
    <message><source>crosswalk.no_crs</source><translation>the file does not say its coordinate system, so the two layers cannot be laid over each other</translation></message>
    <message><source>crosswalk.no_crs.hint</source><translation>State it with --input-crs (old layer) or --new-input-crs (new layer), for example EPSG:5897</translation></message>
    <message><source>crosswalk.not_covered</source><translation>{count} old {count|unit|units} {count|lies|lie} outside all new ones, {area} km²: {units}</translation></message>
    <message><source>crosswalk.not_covered.hint</source><translation>Their figures go nowhere. Check that both layers are of the same area, and complete</translation></message>
    <message><source>crosswalk.partly_covered</source><translation>of {count} old {count|unit|units} less than 99.9% is covered by new ones, {area} km² are not; least covered: {units}</translation></message>
    <message><source>crosswalk.partly_covered.hint</source><translation>Along coasts layers often differ; elsewhere new units may be missing. The shares in the table are of the whole old unit</translation></message>
    <message><source>crosswalk.new_outside</source><translation>{count} new {count|unit|units} {count|lies|lie} outside all old ones, {area} km²: {units}</translation></message>
    <message><source>crosswalk.new_partly_covered</source><translation>of {count} new {count|unit|units} less than 99.9% lies in old ones, {area} km² do not</translation></message>
    <message><source>crosswalk.covered_twice</source><translation>new units overlap each other: {area} km² of {count} old {count|unit|units} {count|is|are} counted twice: {units}</translation></message>
    <message><source>crosswalk.covered_twice.hint</source><translation>The shares of these old units add up to more than one. Mend the new layer, or divide by their sum</translation></message>
    <message><source>crosswalk.shared_codes</source><translation>several units of one layer have the same code and are taken for one: {codes}</translation></message>
    <message><source>crosswalk.shared_codes.hint</source><translation>Check the codes, or name another field with --key or --new-key</translation></message>
    <message><source>crosswalk.no_area</source><translation>{count} {count|unit|units} {count|has|have} no area and {count|is|are} in no pair: {units}</translation></message>
    <message><source>crosswalk.no_area.hint</source><translation>Draw their polygons in the boundary file, or leave them out with --only</translation></message>
    <message><source>crosswalk.dropped</source><translation>{count} {count|piece|pieces} of less than {bound} m² {count|is|are} left out, together {area} m²</translation></message>
    <message><source>crosswalk.by_geos</source><translation>{count} {count|pair|pairs} {count|was|were} measured on repaired polygons, because their borders cross themselves</translation></message>
    <message><source>overlay.planar_degrees</source><translation>the coordinates are degrees: areas in their plane say nothing</translation></message>
    <message><source>overlay.planar_degrees.hint</source><translation>Leave out --planar, or bring the old layer to a projected coordinate system first: diaban convert --crs EPSG:...</translation></message>
    <message><source>overlay.tangled</source><translation>the borders of the two layers are too tangled to be compared</translation></message>
    <message><source>overlay.tangled.hint</source><translation>Look at both layers in QGIS: their lines may be scribbled over each other. Choose a part with --only</translation></message>
    <message><source>overlay.too_many_pairs</source><translation>units lie in more than {limit} units of the other layer together</translation></message>
    <message><source>overlay.too_many_pairs.hint</source><translation>Many units lie on top of each other within one layer; choose a part with --only</translation></message>
    <message><source>geos.intersection</source><translation>two polygons could not be intersected</translation></message>
    <message><source>geos.intersection.hint</source><translation>Repair both layers first: diaban convert LAYER -o CLEAN.gpkg</translation></message>
</context>
</TS>
