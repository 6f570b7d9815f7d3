<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>template.no_place</source><translation>a title of the template stands where no words can be read (no height or width, or off the slide); it gets the place that Diaban's own slides have</translation></message>
    <message><source>template.no_place.hint</source><translation>Give the title a place in the template's layouts, or look whether the slides please you so.</translation></message>
    <message><source>template.no_colours</source><translation>the template does not say which colours of its theme are for text and ground; the usual ones were taken</translation></message>
    <message><source>template.no_colours.hint</source><translation>Open it in PowerPoint or LibreOffice and save it again.</translation></message>
    <message><source>template.upright</source><translation>the slides of the template stand upright, or are square</translation></message>
    <message><source>template.upright.hint</source><translation>Set 16:9 or 4:3 in the template.</translation></message>
    <message><source>template.own_size</source><translation>the size of slides is that of the template; {asked} is not looked at</translation></message>
    <message><source>template.own_size.hint</source><translation>Leave the size out, or change it in the template.</translation></message>
</context>
</TS>
