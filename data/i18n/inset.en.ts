<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>inset.enlarged</source><translation>Enlarged {times} times</translation></message>
    <message><source>help.insets</source><translation>Insets that enlarge where units are too small: auto or none; far islands always have theirs</translation></message>
    <message><source>legend.log_axis</source><translation>log scale</translation></message>
</context>
</TS>
