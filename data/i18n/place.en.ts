<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>crs.outside_area</source><translation>the data lie at longitude {lon}, latitude {lat}, outside the area that {crs} ({name}) is for: longitude {west} to {east}, latitude {south} to {north}; shapes are turned and bent</translation></message>
    <message><source>crs.outside_area.hint</source><translation>Choose the zone of the place, such as EPSG:3405 (VN-2000 zone 48N) or EPSG:3406 (49N); for a map leave it out, and one is chosen</translation></message>
    <message><source>crs.utm_scale</source><translation>the CRS has the meridian {meridian} with the scale of UTM, 0.9996; the VN-2000 zone of that meridian has 0.9999. If the coordinates are of that zone, the map lies {metres} m too far north</translation></message>
    <message><source>crs.utm_scale.hint</source><translation>Ask who made the layer; if it is that zone, give --input-crs {right} (in a project: boundaries.crs)</translation></message>
    <message><source>crs.zone_on_wgs84</source><translation>the CRS has meridian {meridian} and scale of a VN-2000 zone, but the datum WGS 84. If the coordinates are VN-2000, the map lies {metres} m too far north-west</translation></message>
    <message><source>crs.zone_on_wgs84.hint</source><translation>Ask who made the layer; if it is VN-2000, give --input-crs {right} (in a project: boundaries.crs)</translation></message>
    <message><source>crs.no_shift</source><translation>the datum of {crs} has no known shift to WGS 84 in this place: none is taken, and the map may lie some hundred metres off. Lengths and areas are right</translation></message>
    <message><source>crs.no_shift.hint</source><translation>Ask for the layer in VN-2000 or WGS 84, or give its shift with --input-crs "+proj=... +towgs84=..."</translation></message>
    <message><source>crs.zero_shift</source><translation>the file says VN-2000 with a shift to WGS 84 of zero (TOWGS84). It is read as VN-2000 with the official shift, {metres} m here; where the coordinates were made from WGS 84 without it, the map lies so far too south-east</translation></message>
    <message><source>crs.zero_shift.hint</source><translation>Compare a known place with a satellite picture; write the .prj anew without TOWGS84</translation></message>
    <message><source>layer.crs_overridden</source><translation>the file says {stated}; {used} is used, as you stated</translation></message>
    <message><source>layer.crs_overridden.hint</source><translation>Leave it out if the file is right</translation></message>
    <message><source>layer.twin_replaced</source><translation>the file says {given}, which has easting and northing of its origin exchanged and is withdrawn; its coordinates fit {right}, which is used</translation></message>
    <message><source>layer.twin_replaced.hint</source><translation>Save the layer in {right}</translation></message>
    <message><source>layer.twin_moved</source><translation>the file says {given}, which has easting and northing of its origin exchanged and is withdrawn; its coordinates were moved to {right}</translation></message>
    <message><source>layer.twin_moved.hint</source><translation>Save the layer in {right}</translation></message>
    <message><source>layer.axes_swapped</source><translation>the axes of the file were exchanged, as you stated</translation></message>
    <message><source>layer.axes_swapped.hint</source><translation>Nothing needs to be done</translation></message>
    <message><source>layer.axes_look_swapped</source><translation>the axes look exchanged: the middle of the layer is x {x}, y {y}, with latitude (or northing) first</translation></message>
    <message><source>layer.axes_look_swapped.hint</source><translation>Give --swap-axes (in a project: boundaries.swap_axes: true)</translation></message>
    <message><source>layer.metres_for_degrees</source><translation>{crs} counts in degrees, but the coordinates are metres: the middle of the layer is x {x}, y {y}</translation></message>
    <message><source>layer.metres_for_degrees.hint</source><translation>Name the right CRS with --input-crs, for instance EPSG:5897 (in a project: boundaries.crs)</translation></message>
    <message><source>layer.degrees_for_metres</source><translation>{crs} counts in metres, but the coordinates look like degrees: the middle of the layer is x {x}, y {y}</translation></message>
    <message><source>layer.degrees_for_metres.hint</source><translation>Name the right CRS with --input-crs, for instance EPSG:4326 (in a project: boundaries.crs)</translation></message>
    <message><source>help.swap-axes</source><translation>The layer has latitude before longitude, or northing before easting</translation></message>
</context>
</TS>
