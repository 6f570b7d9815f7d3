<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>picture.unit.value</source><translation>{name}: {value} ({class})</translation></message>
    <message><source>picture.unit.nothing</source><translation>{name}: {why}</translation></message>
    <message><source>picture.no_ground</source><translation>the PDF does not say where on the Earth it lies: the projection is not known, or the map reaches over the edge of the Earth</translation></message>
    <message><source>picture.no_ground.hint</source><translation>Choose a projected CRS with crs: or --crs if the PDF is to be laid over other maps</translation></message>
    <message><source>picture.pdf_form</source><translation>the PDF was not made as expected: {what} is missing</translation></message>
    <message><source>picture.pdf_form.hint</source><translation>Write the map as .svg or .png, and tell us</translation></message>
</context>
</TS>
