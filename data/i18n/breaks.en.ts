<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>breaks.not_ascending</source><translation>class limits must be finite and ascend without repeats</translation></message>
    <message><source>breaks.not_ascending.hint</source><translation>Write them from the lowest to the highest, such as 50, 70, 85.</translation></message>
    <message><source>breaks.too_few</source><translation>there are too few limits to make classes</translation></message>
    <message><source>breaks.too_few.hint</source><translation>Give at least one inner limit, or both ends.</translation></message>
    <message><source>breaks.geometric_negative</source><translation>geometric classes need values of zero or more; the lowest is {value}</translation></message>
    <message><source>breaks.geometric_negative.hint</source><translation>Choose another method, such as natural or quantile.</translation></message>
</context>
</TS>
