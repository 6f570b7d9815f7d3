<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.card.no_rules</source><translation>The project has no rules of what weak is, and no indicator has a target. Set the target of an indicator in step 4: units that miss it are weak, and here is said why. Other rules stand in the project file.</translation></message>
    <message><source>window.card.unjudged</source><translation>Weak units could not be told; see the messages.</translation></message>
    <message><source>window.card.period</source><translation>Figures of {period}, as on the map</translation></message>
    <message><source>window.card.judged_in</source><translation>{verdict} ({period})</translation></message>
    <message><source>window.card.set_target</source><translation>Set a target…</translation></message>
    <message><source>indicators.key_is</source><translation>Called in the project file: {key}</translation></message>
</context>
</TS>
