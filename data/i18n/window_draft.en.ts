<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.draft.step.added</source><translation>adding {unit}</translation></message>
    <message><source>window.draft.step.removed</source><translation>taking out {unit}</translation></message>
    <message><source>window.draft.step.added_several</source><translation>adding {count} {count|unit|units}</translation></message>
    <message><source>window.draft.step.name</source><translation>name of the cluster</translation></message>
    <message><source>window.draft.step.kind</source><translation>kind of the cluster</translation></message>
    <message><source>window.draft.step.lead</source><translation>lead of the cluster</translation></message>
    <message><source>window.draft.step.signed</source><translation>day of signing</translation></message>
    <message><source>window.draft.step.until</source><translation>last day</translation></message>
    <message><source>window.draft.nothing_to_undo</source><translation>The cluster being made has no step left to undo. Accept or cancel it to undo other steps of the project.</translation></message>
    <message><source>window.draft.members_lost</source><translation>{count} {count|unit|units} of the cluster that was being made {count|is|are} no longer in the boundaries and {count|was|were} left out</translation></message>
    <message><source>window.draft.members_lost.hint</source><translation>See the units of the cluster before you accept it</translation></message>
    <message><source>window.draft.key.how</source><translation>Making a cluster by keyboard: PgUp, PgDn walk the units; Space or Enter adds or takes out; Tab goes on to the form</translation></message>
    <message><source>window.draft.key.in</source><translation>In the cluster ({count} {count|unit|units}); Space or Enter takes it out</translation></message>
    <message><source>window.draft.key.out</source><translation>Not in the cluster ({count} {count|unit|units}); Space or Enter adds it</translation></message>
    <message><source>window.draft.name_taken</source><translation>✗ There is a cluster called “{name}”; give it another name</translation></message>
</context>
</TS>
