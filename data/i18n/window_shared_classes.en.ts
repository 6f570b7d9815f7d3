<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>style.shared</source><translation>Same classes in all periods</translation></message>
    <message><source>style.shared.tip</source><translation>Limits of the figures of all periods, so that a colour means the same in each; without it each period has its own</translation></message>
    <message><source>style.shared.several_periods</source><translation>A map of several periods always has one set of classes</translation></message>
    <message><source>style.shared.own_limits</source><translation>Limits of your own are the same in all periods</translation></message>
    <message><source>window.period.shared</source><translation>Another period: classes are of all periods now, so that colours can be compared; untick “Same classes in all periods” if that is not wanted</translation></message>
    <message><source>panels.shared_classes</source><translation>Classes of the figures of all periods.</translation></message>
    <message><source>style.shared.change</source><translation>A map of changes has classes of the changes in its own period</translation></message>
</context>
</TS>
