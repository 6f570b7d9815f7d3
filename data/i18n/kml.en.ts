<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>xml.damaged</source><translation>the XML is damaged here: {reason}</translation></message>
    <message><source>xml.damaged.hint</source><translation>Copy or download the file again, or export it again from the program that made it</translation></message>
    <message><source>xml.dtd</source><translation>the file has a document type declaration (DOCTYPE), which is not read</translation></message>
    <message><source>xml.dtd.hint</source><translation>Export the file again without it, for instance from QGIS or Google Earth</translation></message>
    <message><source>xml.too_deep</source><translation>the XML is nested deeper than {limit} levels</translation></message>
    <message><source>xml.too_deep.hint</source><translation>Export the file again, or raise the limit with --limit-xml-depth</translation></message>
    <message><source>xml.long_tag</source><translation>a tag of the XML is longer than {limit} bytes</translation></message>
    <message><source>xml.long_tag.hint</source><translation>Export the file again; put long texts between tags</translation></message>
    <message><source>kml.not_kml</source><translation>the file is no KML but begins with &lt;{element}&gt;</translation></message>
    <message><source>kml.not_kml.hint</source><translation>Export the layer as KML, for instance from QGIS or Google Earth</translation></message>
    <message><source>kml.network_link</source><translation>the KML links to data elsewhere (NetworkLink), which is not fetched</translation></message>
    <message><source>kml.network_link.hint</source><translation>Open it in Google Earth, and save the linked folder itself as KMZ</translation></message>
    <message><source>kml.track</source><translation>the KML holds a recorded track (gx:Track), which is no boundary</translation></message>
    <message><source>kml.track.hint</source><translation>Save only the folder with the areas as KML</translation></message>
    <message><source>kmz.damaged</source><translation>the archive is damaged or locked with a password</translation></message>
    <message><source>kmz.damaged.hint</source><translation>Save it again as KMZ, or as plain KML</translation></message>
    <message><source>kmz.no_kml</source><translation>there is no .kml in the archive</translation></message>
    <message><source>kmz.no_kml.hint</source><translation>Check that this is the right file; save it again as KMZ</translation></message>
    <message><source>kmz.path_leaves</source><translation>an entry of the archive would lie outside of it</translation></message>
    <message><source>kmz.path_leaves.hint</source><translation>Do not trust this file; ask for another one</translation></message>
    <message><source>kmz.entries</source><translation>the archive holds more than {limit} entries</translation></message>
    <message><source>kmz.entries.hint</source><translation>Save only the layer as KMZ, or raise the limit with --limit-archive-entries</translation></message>
    <message><source>kmz.inflated</source><translation>unpacked, this is larger than {limit} bytes or than {ratio} times its packed size</translation></message>
    <message><source>kmz.inflated.hint</source><translation>If you trust the file, raise the limit with --limit-inflated-bytes or --limit-inflated-ratio</translation></message>
    <message><source>kmz.several</source><translation>the archive holds {count} KML documents; only {read} is read</translation></message>
    <message><source>kmz.several.hint</source><translation>Unpack the archive and give the other .kml files one by one</translation></message>
    <message><source>topojson.damaged</source><translation>the TopoJSON cannot be read: {reason}</translation></message>
    <message><source>topojson.damaged.hint</source><translation>Copy or download it again, or export it again</translation></message>
    <message><source>topojson.bad_arc</source><translation>the unit uses arc {arc}, which is not there</translation></message>
    <message><source>topojson.bad_arc.hint</source><translation>Export the TopoJSON again</translation></message>
    <message><source>topojson.bad_transform</source><translation>"transform" has no two numbers for scale and translate</translation></message>
    <message><source>topojson.bad_transform.hint</source><translation>Export the TopoJSON again</translation></message>
    <message><source>layer.not_stated_type</source><translation>the field "{field}" should hold numbers but also holds other text; it is read as text</translation></message>
    <message><source>layer.not_stated_type.hint</source><translation>Correct the values, or leave it so if they are codes</translation></message>
    <message><source>layer.numbers_found</source><translation>the file does not say the types of its fields; these hold only numbers and are read so: {fields}</translation></message>
    <message><source>layer.numbers_found.hint</source><translation>Nothing needs to be done</translation></message>
    <message><source>write.kml_controls</source><translation>{count} {count|text|texts} (the first in "{field}") {count|holds|hold} control characters, which KML does not take; each is now a space</translation></message>
    <message><source>write.kml_controls.hint</source><translation>Remove them in the source if they mean something</translation></message>
    <message><source>kml.no_units</source><translation>the KML holds no unit (Placemark)</translation></message>
    <message><source>kml.no_units.hint</source><translation>Save the folder with the areas as KML</translation></message>
    <message><source>topojson.no_objects</source><translation>the TopoJSON holds no object</translation></message>
    <message><source>topojson.no_objects.hint</source><translation>Export the TopoJSON again, with the areas in it</translation></message>
</context>
</TS>
