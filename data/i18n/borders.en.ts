<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>borders.no_code</source><translation>this unit has no code in field {field}, by which its borders could be named</translation></message>
    <message><source>borders.no_code.hint</source><translation>Fill the field in, or name another one with --key.</translation></message>
    <message><source>borders.duplicate_code</source><translation>units {first} and {second} of the layer have the same code</translation></message>
    <message><source>borders.duplicate_code.hint</source><translation>Name a field whose values are unique with --key, or make one unit of them first: diaban convert LAYER --dissolve FIELD.</translation></message>
    <message><source>borders.not_finite</source><translation>{count} {count|unit|units} {count|has|have} coordinates that are no numbers and {count|is|are} left out: {units}</translation></message>
    <message><source>borders.not_finite.hint</source><translation>Repair them first, for instance with diaban convert.</translation></message>
    <message><source>borders.doubled_points</source><translation>points equal to the one before were dropped: {count}</translation></message>
    <message><source>borders.collapsed_rings</source><translation>rings without any area were left out: {count}</translation></message>
    <message><source>borders.closed_rings</source><translation>rings that were not closed were closed: {count}</translation></message>
    <message><source>borders.t_junctions</source><translation>points of one unit that lie on a straight border of another were put into it: {count}</translation></message>
    <message><source>borders.islands</source><translation>units without any neighbour in this layer: {count} ({units})</translation></message>
    <message><source>borders.overlaps</source><translation>units of the layer overlap in {count} {count|place|places}; {km} km of border run through overlaps and count neither as shared nor as outer border</translation></message>
    <message><source>borders.overlaps.hint</source><translation>Look at the places: diaban borders LAYER --faults FILE; or clean the layer first: diaban convert LAYER --clean -o FILE.</translation></message>
    <message><source>borders.faults_not_counted</source><translation>borders of the layer cross so often that its gaps and overlaps cannot be counted</translation></message>
    <message><source>borders.faults_not_counted.hint</source><translation>Clean the layer first: diaban convert LAYER --clean -o FILE.</translation></message>
    <message><source>borders.summary</source><translation>{units} {units|unit|units}: {pairs} {pairs|pair|pairs} {pairs|shares|share} a border ({shared} km in all), {points} {points|pair|pairs} {points|touches|touch} in points alone; {outer} km of border with the outside</translation></message>
    <message><source>coverage.tangled</source><translation>the borders lie across each other so often that they cannot be told apart</translation></message>
    <message><source>coverage.tangled.hint</source><translation>Check that this is a layer of areas side by side and in the right CRS; repair it first with diaban convert.</translation></message>
    <message><source>coverage.crowded</source><translation>more than 10 million pairs of units touch in single points</translation></message>
    <message><source>coverage.crowded.hint</source><translation>Check that this is a layer of areas side by side.</translation></message>
    <message><source>usage.neighbour_format</source><translation>lists of neighbours are written as .csv, .gal or .gwt</translation></message>
    <message><source>usage.neighbour_format.hint</source><translation>Give the file one of these endings.</translation></message>
    <message><source>borders.code_with_space</source><translation>a code with a space cannot stand in a .gal or .gwt</translation></message>
    <message><source>borders.code_with_space.hint</source><translation>Name another field with --key, or write the list as .csv.</translation></message>
    <message><source>stage.borders</source><translation>Finding borders</translation></message>
    <message><source>help.borders</source><translation>Finds the borders that units share: lines with their lengths, and who is whose neighbour</translation></message>
    <message><source>help.neighbours</source><translation>List of neighbours to write: .csv, .gal or .gwt</translation></message>
    <message><source>help.contact</source><translation>Which neighbours a .gal, .gwt or .csv holds: queen (all that touch) or rook (those that share a border)</translation></message>
    <message><source>help.province</source><translation>Field that says the province of a unit; --parent is then its district</translation></message>
    <message><source>help.around</source><translation>Layer of units around this one: borders with them are told as other_province</translation></message>
    <message><source>help.land</source><translation>Layer of all land: an outer border is then with a country or with the sea</translation></message>
    <message><source>help.reach</source><translation>How far beyond the border it is looked, in metres</translation></message>
    <message><source>borders.surrounding_cut</source><translation>parts of this layer have no place in {crs} and are left out</translation></message>
    <message><source>help.around-layer</source><translation>Layer of that file</translation></message>
    <message><source>help.land-layer</source><translation>Layer of that file</translation></message>
    <message><source>help.tolerance</source><translation>Metres within which borders that do not match still make neighbours (found_by snap); 0: exact borders alone</translation></message>
    <message><source>borders.by_rounding</source><translation>pairs of units whose borders do not match exactly but are within {metres} m of each other, which rounding of coordinates explains: {count}; they are neighbours</translation></message>
    <message><source>borders.exact_alone</source><translation>the borders of the units lie across each other so often that only neighbours with exactly the same points are found</translation></message>
    <message><source>borders.exact_alone.hint</source><translation>Repair the layer: diaban convert LAYER --snap METRES -o OUT.</translation></message>
    <message><source>borders.only_near</source><translation>pairs of units that share no border exactly but come within {metres} m of each other: {count}. They are found_by "snap"; their stretches stay in the outer borders too.</translation></message>
    <message><source>borders.not_on_earth</source><translation>a point of this unit is not on the Earth, so its border has no length</translation></message>
    <message><source>borders.not_on_earth.hint</source><translation>Check the CRS and the order of the axes (--input-crs, --swap-axes), or correct the point.</translation></message>
    <message><source>usage.nothing_to_write</source><translation>nothing to write was asked for</translation></message>
    <message><source>usage.nothing_to_write.hint</source><translation>Give one of --output FILE, --neighbours FILE, --faults FILE, a list (--border-list, --gaps, --cluster-list, --coverage-list FILE), --propose or --json.</translation></message>
    <message><source>borders.summary_tolerance</source><translation>{units} {units|unit|units}: {pairs} {pairs|pair|pairs} {pairs|shares|share} a border exactly, {near} more {near|comes|come} within {metres} m of each other ({shared} km in all), {points} {points|pair|pairs} {points|touches|touch} in points alone; {outer} km of border with the outside</translation></message>
    <message><source>borders.described</source><translation>borders of neighbouring units, geodesic lengths on WGS 84, tolerance {metres} m</translation></message>
    <message><source>usage.surroundings_without_layer</source><translation>--around and --land say what stands in the layer of borders, which was not asked for</translation></message>
    <message><source>usage.surroundings_without_layer.hint</source><translation>Add --output FILE, or leave them out.</translation></message>
</context>
</TS>
