<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>vintage.differs_by_name</source><translation>the names in the table are of the list of {table_vintage} ({found} of its {codes} {codes|name|names} {found|is|are} in it), the layer {layer} is of that of {layer_vintage} ({found_layer} of the table’s names are in it); {other} {other|name stands|names stand} in both but {other|means|mean} other ground (such as {example}), {gone} {gone|is|are} not in the layer’s list, {same} {same|means|mean} the same</translation></message>
    <message><source>vintage.differs_by_name.hint</source><translation>Take the layer of the table’s time, or add the figures up to the new units before joining them, or join all the same with --force-vintage (force_vintage: true), which every output then says</translation></message>
    <message><source>vintage.forced_by_name</source><translation>JOINED ACROSS VINTAGES on demand (--force-vintage): figures of the list of {table_vintage}, boundaries of that of {layer_vintage}; {other} {other|name is|names are} the same and {other|means|mean} other ground, {gone} {gone|is|are} not in the layer’s list</translation></message>
    <message><source>vintage.forced_by_name.hint</source><translation>Do not compare units by this result; take the layer of the table’s time</translation></message>
    <message><source>window.hint.vintage.differs_by_name</source><translation>Take the boundaries of the table’s time, or add the figures of the old units up to the new ones and open the table again.</translation></message>
    <message><source>window.hint.vintage.forced_by_name</source><translation>Do not compare units by this map; take the boundaries of the table’s time.</translation></message>
    <message><source>window.text.vintage.differs_by_name</source><translation>the names in the table are of the list of {table_vintage}, the boundaries of that of {layer_vintage}: {other} {other|name is|names are} the same but {other|means|mean} other ground (such as {example}), {gone} {gone|is|are} not in the boundaries</translation></message>
</context>
</TS>
