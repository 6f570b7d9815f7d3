<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>treatment.carry</source><translation>Carry the figures by a crosswalk…</translation></message>
    <message><source>treatment.carry_anew</source><translation>Another crosswalk…</translation></message>
    <message><source>treatment.leave_carry</source><translation>Do not carry them</translation></message>
    <message><source>treatment.force</source><translation>Join all the same</translation></message>
    <message><source>treatment.leave_force</source><translation>Do not join across vintages</translation></message>
    <message><source>treatment.all_rows</source><translation>Take all rows</translation></message>
    <message><source>treatment.refused</source><translation>{table}: not joined, as table and boundaries are of different times</translation></message>
    <message><source>treatment.not_carried</source><translation>{table}: could not be carried by {crosswalk}</translation></message>
    <message><source>treatment.carried</source><translation>{table}: its figures are computed, carried by {crosswalk}; every output says so</translation></message>
    <message><source>treatment.carried_less</source><translation>{table}: carrying by {crosswalk} loses {percent}% of “{column}”; see Messages</translation></message>
    <message><source>treatment.forced</source><translation>{table}: joined although it is of another time (figures {table_vintage}, boundaries {layer_vintage}); every output says so</translation></message>
    <message><source>treatment.forced_somehow</source><translation>{table}: joined although it is of another time; every output says so</translation></message>
    <message><source>treatment.may_be_forced</source><translation>{table}: is joined even where it is of another time than the boundaries</translation></message>
    <message><source>treatment.only</source><translation>{table}: only rows with {only} are taken ({kept} of {read} {read|row|rows})</translation></message>
    <message><source>treatment.only_uncounted</source><translation>{table}: only rows with {only} are taken</translation></message>
    <message><source>treatment.force.ask</source><translation>Join “{table}” to boundaries of another time all the same?</translation></message>
    <message><source>treatment.force.means</source><translation>One code or name may mean two different places: figures on the map may be of other ground, and units should not be compared by them. Every map, table and file that is written says so. It can be taken back in step 3, or by Ctrl+Z.</translation></message>
    <message><source>treatment.all_rows.ask</source><translation>Take all rows of “{table}”?</translation></message>
    <message><source>treatment.all_rows.means</source><translation>Rows of other places will have no unit of the boundaries to be joined to; one with the name of a unit of the layer may be joined wrongly. It can be undone by Ctrl+Z.</translation></message>
    <message><source>treatment.all_rows.means_counted</source><translation>{elsewhere} {elsewhere|row|rows} of other places will have no unit of the boundaries to be joined to; one with the name of a unit of the layer may be joined wrongly. It can be undone by Ctrl+Z.</translation></message>
    <message><source>treatment.carry.title</source><translation>Carry the figures by a crosswalk</translation></message>
    <message><source>treatment.carry.ask</source><translation>Carry the figures of “{table}” to the units of the boundaries?</translation></message>
    <message><source>treatment.carry.means</source><translation>It takes a crosswalk: in each row an old code (old_code), a new one (new_code), and which part of the old unit’s figures goes to the new one (share_of_old, 0 to 1). Counts are carried and added up; shares are made anew of their counts. Every output says that the figures are computed.</translation></message>
    <message><source>treatment.carry.made</source><translation>Where there is none yet, the command line makes one of the old and the new boundaries:</translation></message>
    <message><source>treatment.carry.command</source><translation>diaban crosswalk OLD NEW -o crosswalk.csv</translation></message>
    <message><source>treatment.carry.choose</source><translation>Choose the crosswalk…</translation></message>
    <message><source>treatment.carry.refused</source><translation>The figures of “{table}” cannot be carried by “{file}”; the project stays as it was</translation></message>
    <message><source>treatment.undo.carry</source><translation>carry figures by a crosswalk</translation></message>
    <message><source>treatment.undo.leave_carry</source><translation>do not carry figures</translation></message>
    <message><source>treatment.undo.force</source><translation>join a table of another time</translation></message>
    <message><source>treatment.undo.leave_force</source><translation>do not join a table of another time</translation></message>
    <message><source>treatment.undo.all_rows</source><translation>take all rows of a table</translation></message>
    <message><source>window.step.carried_less</source><translation>{count} {count|table loses|tables lose} figures by a crosswalk</translation></message>
    <message><source>window.step.forced</source><translation>{count} {count|table|tables} joined across vintages</translation></message>
</context>
</TS>
