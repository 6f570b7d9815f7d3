<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>slides.template_pdf</source><translation>a PDF cannot use a template of slides</translation></message>
    <message><source>slides.template_pdf.hint</source><translation>Write a .pptx, or leave the template out.</translation></message>
    <message><source>template.missing</source><translation>there is no such template</translation></message>
    <message><source>template.missing.hint</source><translation>Check the path.</translation></message>
    <message><source>template.damaged</source><translation>the template cannot be opened: it is damaged, has a password, or is no .pptx or .potx</translation></message>
    <message><source>template.damaged.hint</source><translation>Open it in PowerPoint or LibreOffice and save it as .pptx or .potx again.</translation></message>
    <message><source>template.inflated</source><translation>the template is too large when it is unpacked</translation></message>
    <message><source>template.inflated.hint</source><translation>Take slides, pictures and films out of it that it does not need.</translation></message>
    <message><source>template.not_slides</source><translation>this is neither a presentation nor a template of one (.pptx, .potx)</translation></message>
    <message><source>template.not_slides.hint</source><translation>Save the office's template as .potx or .pptx.</translation></message>
    <message><source>template.macros</source><translation>the template has macros</translation></message>
    <message><source>template.macros.hint</source><translation>Save it as .potx or .pptx, which have none.</translation></message>
    <message><source>template.outside</source><translation>the template takes something from outside its file: {target}</translation></message>
    <message><source>template.outside.hint</source><translation>Put the picture or film into the template itself in the place of the link.</translation></message>
    <message><source>template.objects</source><translation>this part of the template holds an object that cannot be used (a chart, an embedded object)</translation></message>
    <message><source>template.objects.hint</source><translation>Take it out of the master and layouts of the template.</translation></message>
    <message><source>template.no_master</source><translation>the template has no slide master with layouts and a theme</translation></message>
    <message><source>template.no_master.hint</source><translation>Open it in PowerPoint or LibreOffice and save it again.</translation></message>
    <message><source>template.size</source><translation>the slides of the template are too small or too large for maps</translation></message>
    <message><source>template.size.hint</source><translation>Set 16:9 or 4:3 in the template.</translation></message>
    <message><source>template.no_room</source><translation>the template leaves no room for a map below a title</translation></message>
    <message><source>template.no_room.hint</source><translation>Take one whose title stands on top and whose body takes 70% of the width and 45% of the height or more.</translation></message>
    <message><source>template.xml</source><translation>this part of the template cannot be read</translation></message>
    <message><source>template.xml.hint</source><translation>Open it in PowerPoint or LibreOffice and save it again.</translation></message>
    <message><source>template.slides_left</source><translation>slides that stand in the template are left out: {count}</translation></message>
    <message><source>template.links_left</source><translation>links of the template that lead out of it, or to slides that are left out, were dropped: {count}</translation></message>
    <message><source>template.links_left.hint</source><translation>Add them to the slides again if you need them.</translation></message>
    <message><source>help.template</source><translation>The office's own template (.potx or .pptx): its master, fonts, colours and size are used</translation></message>
</context>
</TS>
