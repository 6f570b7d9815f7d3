<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>palette.view.grey</source><translation>Simulated: the map as printed in black and white.</translation></message>
    <message><source>palette.view.deuteranopia</source><translation>Simulated: the map as seen without green cones (deuteranopia).</translation></message>
    <message><source>palette.view.protanopia</source><translation>Simulated: the map as seen without red cones (protanopia).</translation></message>
    <message><source>palette.view.tritanopia</source><translation>Simulated: the map as seen without blue cones (tritanopia).</translation></message>
    <message><source>palette.alike.normal</source><translation>the classes “{lower}” and “{upper}” (palette {palette}) look nearly alike: CIEDE2000 {difference}, needed {bound}</translation></message>
    <message><source>palette.alike.normal.hint</source><translation>Palettes that tell so many classes apart: {better}; or make fewer classes</translation></message>
    <message><source>palette.alike.grey</source><translation>the classes “{lower}” and “{upper}” (palette {palette}) look nearly alike in a black and white print: CIEDE2000 {difference}, needed {bound}</translation></message>
    <message><source>palette.alike.grey.hint</source><translation>Palettes that tell so many classes apart: {better}; or make fewer classes</translation></message>
    <message><source>palette.alike.two_sides</source><translation>the classes “{lower}” and “{upper}”, on two sides of the palette {palette}, look nearly alike in a black and white print: CIEDE2000 {difference}, needed {bound}</translation></message>
    <message><source>palette.alike.two_sides.hint</source><translation>So they do with every palette of two sides: print in colour, or write the values on the map (labels: {show: values})</translation></message>
    <message><source>palette.alike.deuteranopia</source><translation>the classes “{lower}” and “{upper}” (palette {palette}) look nearly alike to those without green cones (deuteranopia): CIEDE2000 {difference}, needed {bound}</translation></message>
    <message><source>palette.alike.deuteranopia.hint</source><translation>Palettes that tell so many classes apart: {better}; or make fewer classes</translation></message>
    <message><source>palette.alike.protanopia</source><translation>the classes “{lower}” and “{upper}” (palette {palette}) look nearly alike to those without red cones (protanopia): CIEDE2000 {difference}, needed {bound}</translation></message>
    <message><source>palette.alike.protanopia.hint</source><translation>Palettes that tell so many classes apart: {better}; or make fewer classes</translation></message>
    <message><source>palette.alike.tritanopia</source><translation>the classes “{lower}” and “{upper}” (palette {palette}) look nearly alike to those without blue cones (tritanopia): CIEDE2000 {difference}, needed {bound}</translation></message>
    <message><source>palette.alike.tritanopia.hint</source><translation>Palettes that tell so many classes apart: {better}; or make fewer classes</translation></message>
    <message><source>help.palettes</source><translation>Lists the palettes: for whom they are fit, how they print, how many classes they tell apart</translation></message>
    <message><source>help.view</source><translation>The picture as others see it: grey (black and white print), deuteranopia, protanopia, tritanopia</translation></message>
    <message><source>palette.list</source><translation>Palettes for {classes} {classes|class|classes}. Their makers say: for the colour-blind, in colour print, photocopied. The most classes still told apart (CIEDE2000 from {bound}): by all, in black and white, by the colour-blind.</translation></message>
    <message><source>palette.columns</source><translation>colour-blind print     photocopy   by all   b/w      colour-blind</translation></message>
    <message><source>palette.kind.sequential</source><translation>SEQUENTIAL</translation></message>
    <message><source>palette.kind.diverging</source><translation>DIVERGING</translation></message>
    <message><source>palette.kind.qualitative</source><translation>QUALITATIVE</translation></message>
    <message><source>palette.fit.yes</source><translation>yes</translation></message>
    <message><source>palette.fit.perhaps</source><translation>perhaps</translation></message>
    <message><source>palette.fit.no</source><translation>no</translation></message>
    <message><source>palette.fit.not_said</source><translation>–</translation></message>
</context>
</TS>
