<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>vintage.differs</source><translation>the table is of the list of {table_vintage} ({found} of its {codes} {codes|unit|units} {found|is|are} in it), the layer {layer} of that of {layer_vintage} ({found_layer} of the table’s units are in it); {other} {other|code|codes} of the table {other|means|mean} other ground in the layer (such as {example}), {gone} {gone|means|mean} none there, {same} {same|means|mean} the same</translation></message>
    <message><source>vintage.differs.hint</source><translation>Carry the figures over by a crosswalk (--crosswalk FILE.csv, in a project: crosswalk; make one with diaban crosswalk OLD NEW), or take the layer of the table’s time, or join all the same with --force-vintage (force_vintage: true), which every output then says</translation></message>
    <message><source>vintage.forced</source><translation>JOINED ACROSS VINTAGES on demand (--force-vintage): figures of the list of {table_vintage}, boundaries of that of {layer_vintage}; {other} {other|code means|codes mean} other ground, {gone} {gone|means|mean} none</translation></message>
    <message><source>vintage.forced.hint</source><translation>Do not compare units by this result; carry the figures over with --crosswalk</translation></message>
    <message><source>vintage.stated_differ</source><translation>the table is stated to be of {table_vintage} and the layer of {layer_vintage}, and no list says how they differ</translation></message>
    <message><source>vintage.stated_differ.hint</source><translation>State the same day if the units did not change, name lists of units (unit_lists, --unit-list), carry the figures over with --crosswalk, or use --force-vintage</translation></message>
    <message><source>vintage.forced_stated</source><translation>JOINED ACROSS VINTAGES on demand (--force-vintage): figures of {table_vintage}, boundaries of {layer_vintage}</translation></message>
    <message><source>vintage.forced_stated.hint</source><translation>Do not compare units by this result</translation></message>
    <message><source>vintage.near</source><translation>the table fits the list of {table_vintage} best, the layer that of {layer_vintage}; they are nearly equal, so the join goes on. Codes that changed, {changed}: {codes}. Units that changed their name or kind, {renamed}: {units}</translation></message>
    <message><source>vintage.near.hint</source><translation>Correct these codes in the table where they are to be joined</translation></message>
    <message><source>vintage.cannot_tell</source><translation>it cannot be told of which list the table is, because these fit equally well: {lists}</translation></message>
    <message><source>vintage.layer_contradicts</source><translation>the layer is stated to be of {stated}, but its codes and names are those of the list of {found}</translation></message>
    <message><source>vintage.layer_contradicts.hint</source><translation>What is stated is used. Check boundaries: vintage in the project (or --vintage)</translation></message>
    <message><source>vintage.table_contradicts</source><translation>the table is stated to be of {stated}, but its codes and names are those of the list of {found}</translation></message>
    <message><source>vintage.table_contradicts.hint</source><translation>What is stated is used. Check tables: vintage in the project (or --table-vintage)</translation></message>
    <message><source>vintage.names_differ</source><translation>of {pairs} {pairs|unit|units} that table and layer {layer} have the same code for, {differ} {differ|has|have} another name (such as {example}): the codes were used again for other ground, so the table is of another time than the layer</translation></message>
    <message><source>vintage.names_differ.hint</source><translation>Take the layer of the table’s time, carry the figures over by a crosswalk (--crosswalk FILE.csv, in a project: crosswalk), join by names without the column of codes, or join all the same with --force-vintage (force_vintage: true), which every output then says</translation></message>
    <message><source>vintage.forced_names</source><translation>JOINED ALTHOUGH NAMES DIFFER on demand (--force-vintage): {differ} of {pairs} {pairs|unit|units} with the same code {differ|has|have} another name in the layer (such as {example})</translation></message>
    <message><source>vintage.forced_names.hint</source><translation>Do not compare units by this result</translation></message>
    <message><source>vintage.crosswalk_of_other</source><translation>the table is of the list of {table_vintage}, but the old codes of the crosswalk are of that of {found}</translation></message>
    <message><source>vintage.crosswalk_of_other.hint</source><translation>Where the table is of the layer’s time already, leave --crosswalk out (in a project: crosswalk); else take the crosswalk that begins at the table’s time</translation></message>
    <message><source>vintage.forced_crosswalk</source><translation>CARRIED BY A CROSSWALK OF ANOTHER TIME on demand (--force-vintage): the table is of the list of {table_vintage}, the old codes of the crosswalk are of that of {found}</translation></message>
    <message><source>vintage.forced_crosswalk.hint</source><translation>Do not compare units by this result</translation></message>
    <message><source>vintage.likely</source><translation>the table fits the list of {table_vintage} best, the layer that of {layer_vintage}, in which codes mean other ground; the rows are too few or too unclear to refuse them, so the join goes on</translation></message>
    <message><source>vintage.likely.hint</source><translation>Check of which time the table is, and state it with --table-vintage (in a project: tables: vintage)</translation></message>
    <message><source>vintage.empty_list</source><translation>the list of units has no codes</translation></message>
    <message><source>vintage.empty_list.hint</source><translation>Name its columns with key and name</translation></message>
    <message><source>usage.unit_list</source><translation>“{value}” is not of the form FILE=VINTAGE</translation></message>
    <message><source>usage.unit_list.hint</source><translation>For example: --unit-list list-2020.csv=2020-01-01</translation></message>
    <message><source>help.vintage</source><translation>Time of the boundaries: a day (2025-07-01) or a list (2025-06, 2025-08, 2026-07); else told by codes and names</translation></message>
    <message><source>help.table-vintage</source><translation>Time of the units of the table, in the same way</translation></message>
    <message><source>help.force-vintage</source><translation>Join although table and layer are of different times; every output says so</translation></message>
    <message><source>help.unit-list</source><translation>A list of units of your own to tell vintages by: FILE=VINTAGE</translation></message>
    <message><source>inspect.vintage</source><translation>Units of the list of {vintage}</translation></message>
</context>
</TS>
