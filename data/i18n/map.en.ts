<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>map.source</source><translation>Source: {text}</translation></message>
    <message><source>map.date_unknown</source><translation>Date of the figures not stated</translation></message>
    <message><source>map.date</source><translation>Figures as of {text}</translation></message>
    <message><source>map.author</source><translation>Author: {text}</translation></message>
    <message><source>map.count</source><translation>{units} {units|unit|units}: {parts}.</translation></message>
    <message><source>map.count.value</source><translation>{count} with a value</translation></message>
    <message><source>map.count.no_data</source><translation>{count} without data</translation></message>
    <message><source>map.count.not_matched</source><translation>{count} not matched</translation></message>
    <message><source>map.count.suppressed</source><translation>{count} suppressed</translation></message>
    <message><source>map.method</source><translation>Classes: {method}; {closure}.</translation></message>
    <message><source>map.method.quantile</source><translation>quantiles, {classes} {classes|class|classes} of nearly equal counts</translation></message>
    <message><source>map.method.quantile_uneven</source><translation>quantiles, {classes} {classes|class|classes}</translation></message>
    <message><source>map.method.zeros</source><translation>{method} and a class of zeros alone</translation></message>
    <message><source>map.method.equal</source><translation>{classes} equal {classes|interval|intervals}</translation></message>
    <message><source>map.method.manual</source><translation>{classes} {classes|class|classes} by given limits</translation></message>
    <message><source>map.method.natural</source><translation>natural breaks, {classes} {classes|class|classes} with the least spread within each</translation></message>
    <message><source>map.method.natural_for_quantile</source><translation>natural breaks in place of quantiles, whose limits coincide, {classes} {classes|class|classes}</translation></message>
    <message><source>map.method.pretty</source><translation>{classes} {classes|class|classes} with round limits</translation></message>
    <message><source>map.method.sd</source><translation>standard deviations, limits at the mean and one and two of them to both sides</translation></message>
    <message><source>map.method.headtail</source><translation>head/tail, each limit is the mean of what lies above the one before</translation></message>
    <message><source>map.method.box</source><translation>box plot, limits at the quartiles and 1.5 interquartile ranges beyond them</translation></message>
    <message><source>map.method.geometric</source><translation>{classes} geometric {classes|interval|intervals}, limits grow by the same ratio</translation></message>
    <message><source>map.closure.right</source><translation>each class includes its upper limit</translation></message>
    <message><source>map.closure.left</source><translation>each class includes its lower limit</translation></message>
    <message><source>map.range.one</source><translation>{low}</translation></message>
    <message><source>map.range.over</source><translation>over {low} to {high}</translation></message>
    <message><source>map.range.under</source><translation>under {high}</translation></message>
    <message><source>map.range.at_least</source><translation>{low} or more</translation></message>
    <message><source>map.range.from_under</source><translation>{low} to under {high}</translation></message>
    <message><source>map.range.from_to</source><translation>{low} to {high}</translation></message>
    <message><source>map.legend.outside</source><translation>outside the limits</translation></message>
    <message><source>map.legend.no_data</source><translation>no data</translation></message>
    <message><source>map.legend.not_matched</source><translation>not matched</translation></message>
    <message><source>map.legend.suppressed</source><translation>suppressed (small numbers)</translation></message>
    <message><source>map.status.met</source><translation>met</translation></message>
    <message><source>map.status.not_met</source><translation>not met</translation></message>
    <message><source>map.inset.units</source><translation>{count} {count|unit|units}</translation></message>
    <message><source>map.crs</source><translation>Map projection: {crs}.</translation></message>
    <message><source>map.crs.code</source><translation>{name} ({code})</translation></message>
    <message><source>map.crs.name</source><translation>{name}</translation></message>
    <message><source>map.crs.unknown</source><translation>unknown, drawn in the layer’s own coordinates</translation></message>
    <message><source>map.crs.lambert</source><translation>Lambert azimuthal equal-area, WGS 84, centred on longitude {lon}°, latitude {lat}°</translation></message>
    <message><source>map.crs.albers</source><translation>Albers equal-area conic, WGS 84, standard parallels {south}° and {north}°, central meridian {lon}°</translation></message>
    <message><source>map.crs.equal_earth</source><translation>Equal Earth (equal-area), WGS 84, central meridian {lon}°</translation></message>
    <message><source>map.palette_unknown</source><translation>there is no palette “{name}”; similar: {similar}</translation></message>
    <message><source>map.palette_unknown.hint</source><translation>Use a ColorBrewer name (YlOrRd, Blues, RdBu…) or viridis, cividis, magma, inferno; “-r” behind it reverses.</translation></message>
    <message><source>map.nothing_to_draw</source><translation>no unit has a shape to draw</translation></message>
    <message><source>map.nothing_to_draw.hint</source><translation>Check the boundary layer: it may be empty or hold features without geometry only.</translation></message>
    <message><source>map.fewer_classes</source><translation>fewer classes than asked for: {classes} instead of {asked}</translation></message>
    <message><source>map.fewer_classes.hint</source><translation>Many units share a value; ask for fewer classes or give limits.</translation></message>
    <message><source>map.picture_size</source><translation>the picture has no pixel or a side of more than {most} pixels</translation></message>
    <message><source>map.picture_size.hint</source><translation>Choose another page size or resolution (dpi).</translation></message>
    <message><source>font.missing</source><translation>the font {family} is not installed</translation></message>
    <message><source>font.missing.hint</source><translation>Install the package {package} (sudo apt install fonts-noto-core fonts-roboto-unhinted) and run again.</translation></message>
    <message><source>stage.map</source><translation>making the map</translation></message>
    <message><source>map.off_earth</source><translation>this unit lies beyond 180 degrees of longitude or 90 of latitude, so the layer cannot be drawn</translation></message>
    <message><source>map.off_earth.hint</source><translation>The coordinates may be metres, or latitude may stand first: state the right system with --input-crs, or mend the file</translation></message>
</context>
</TS>
