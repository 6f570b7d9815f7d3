<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.style</source><translation>The office’s style file: fonts, colours, line weights, footer, logo, page (.yaml)</translation></message>
    <message><source>office.colour</source><translation>line {line}: "{value}" is no colour</translation></message>
    <message><source>office.colour.hint</source><translation>Write it as "#1f2933", in quotes: red, green and blue in hexadecimal.</translation></message>
    <message><source>office.number</source><translation>line {line}: a number from {least} to {most} is needed</translation></message>
    <message><source>office.number.hint</source><translation>1 is the usual weight of a line; heights are millimetres.</translation></message>
    <message><source>office.contrast</source><translation>the text colour {text} stands out from {ground} by {ratio}:1 only; below 4.5:1 it is hard to read</translation></message>
    <message><source>office.contrast.hint</source><translation>Choose a darker text or a lighter ground.</translation></message>
    <message><source>office.font_missing</source><translation>the font "{family}" of the style is not installed</translation></message>
    <message><source>office.font_missing.hint</source><translation>Install it, or name one that is (fc-list : family lists them). It must have Vietnamese letters.</translation></message>
    <message><source>office.logo_missing</source><translation>the logo cannot be opened</translation></message>
    <message><source>office.logo_missing.hint</source><translation>The path counts from the folder of the style file.</translation></message>
    <message><source>office.logo_format</source><translation>the logo is neither PNG nor SVG</translation></message>
    <message><source>office.logo_format.hint</source><translation>Save it as .png or .svg.</translation></message>
    <message><source>office.logo_large</source><translation>the logo is larger than {most} KB</translation></message>
    <message><source>office.logo_large.hint</source><translation>A logo of some hundred pixels is enough.</translation></message>
    <message><source>office.logo_pixels</source><translation>the logo has a side of more than 4,096 pixels</translation></message>
    <message><source>office.logo_pixels.hint</source><translation>Scale it down: some hundred pixels are enough.</translation></message>
    <message><source>office.logo_shape</source><translation>the logo is more than 12 times as long as it is wide</translation></message>
    <message><source>office.logo_shape.hint</source><translation>Cut it to the picture itself.</translation></message>
    <message><source>office.logo_unreadable</source><translation>the logo cannot be read: {reason}</translation></message>
    <message><source>office.logo_unreadable.hint</source><translation>Open it in a picture program and save it anew.</translation></message>
    <message><source>office.logo_unsafe</source><translation>the logo holds more than a drawing ({reason}); it is refused</translation></message>
    <message><source>office.logo_unsafe.hint</source><translation>Save it as a plain SVG without scripts, links and embedded pictures, or as PNG.</translation></message>
</context>
</TS>
