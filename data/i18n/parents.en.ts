<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>parents.found</source><translation>names are looked for within the units above them: column “{column}” of the table is field “{field}” of {layer} in {rows} {rows|row|rows}</translation></message>
</context>
</TS>
