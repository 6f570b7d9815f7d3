<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>project.missing</source><translation>the project file is not there</translation></message>
    <message><source>project.missing.hint</source><translation>Check the path; `diaban --help` shows how a project is run.</translation></message>
    <message><source>project.not_a_file</source><translation>this is not a file</translation></message>
    <message><source>project.not_a_file.hint</source><translation>Name the project file itself, NAME.diaban.yaml.</translation></message>
    <message><source>project.too_large</source><translation>the project file is larger than {limit} bytes</translation></message>
    <message><source>project.too_large.hint</source><translation>A project file is a short text; was another file meant?</translation></message>
    <message><source>project.unreadable</source><translation>the project file cannot be read: {reason}</translation></message>
    <message><source>project.unreadable.hint</source><translation>Check the permissions of the file.</translation></message>
    <message><source>project.not_utf8</source><translation>line {line}: the text is not UTF-8</translation></message>
    <message><source>project.not_utf8.hint</source><translation>Save the file as UTF-8.</translation></message>
    <message><source>project.empty</source><translation>the file is empty</translation></message>
    <message><source>project.empty.hint</source><translation>Let diaban init write a project from your files; a style file begins with version: 1.</translation></message>
    <message><source>project.two_documents</source><translation>the file holds more than one YAML document</translation></message>
    <message><source>project.two_documents.hint</source><translation>Keep one project a file; remove the line "---".</translation></message>
    <message><source>project.not_yaml</source><translation>line {line}: not readable as YAML: {reason}</translation></message>
    <message><source>project.not_yaml.hint</source><translation>Look at the line named for a missing colon, quote or indent.</translation></message>
    <message><source>project.too_deep</source><translation>line {line}: nested deeper than {limit} levels</translation></message>
    <message><source>project.too_deep.hint</source><translation>A project file needs no such depth; --limit-document-depth raises the limit.</translation></message>
    <message><source>project.too_many_aliases</source><translation>line {line}: more than {limit} aliases</translation></message>
    <message><source>project.too_many_aliases.hint</source><translation>Write the values out; --limit-document-aliases raises the limit.</translation></message>
    <message><source>project.not_a_mapping</source><translation>line {line}: "key: value" lines are expected here</translation></message>
    <message><source>project.not_a_mapping.hint</source><translation>See docs/project-file.md for the shape of this key.</translation></message>
    <message><source>project.key_not_text</source><translation>line {line}: a key must be a plain word</translation></message>
    <message><source>project.key_not_text.hint</source><translation>Remove brackets or quotes around the key.</translation></message>
    <message><source>project.key_twice</source><translation>line {line}: this key is given twice</translation></message>
    <message><source>project.key_twice.hint</source><translation>Keep one of the two.</translation></message>
    <message><source>project.key_missing</source><translation>line {line}: this key is needed and is not there</translation></message>
    <message><source>project.key_missing.hint</source><translation>Add it; docs/project-file.md lists every key.</translation></message>
    <message><source>project.unknown_key</source><translation>line {line}: the key "{key}" is not known here; known: {known}</translation></message>
    <message><source>project.unknown_key.hint</source><translation>Correct or remove it.</translation></message>
    <message><source>project.unknown_key_near</source><translation>line {line}: the key "{key}" is not known; was "{meant}" meant?</translation></message>
    <message><source>project.unknown_key_near.hint</source><translation>Correct or remove it.</translation></message>
    <message><source>project.not_text</source><translation>line {line}: a single text or number is expected</translation></message>
    <message><source>project.not_text.hint</source><translation>Write one value behind the colon.</translation></message>
    <message><source>project.not_a_number</source><translation>line {line}: "{value}" is not a number</translation></message>
    <message><source>project.not_a_number.hint</source><translation>Write numbers with a decimal point and without thousands signs.</translation></message>
    <message><source>project.number_outside</source><translation>line {line}: a whole number from {least} to {most} is needed, not {value}</translation></message>
    <message><source>project.number_outside.hint</source><translation>Choose a number in that range.</translation></message>
    <message><source>project.number_not_above</source><translation>line {line}: a number above {least} and up to {most} is needed, not {value}</translation></message>
    <message><source>project.number_not_above.hint</source><translation>Choose a number in that range.</translation></message>
    <message><source>project.target_outside</source><translation>line {line}: the target {value} is not between {least} and {most}%</translation></message>
    <message><source>project.target_outside.hint</source><translation>Write the target in percent, such as 85.</translation></message>
    <message><source>project.per_of_share</source><translation>line {line}: "per" goes with kind: rate; a share is always in percent</translation></message>
    <message><source>project.per_of_share.hint</source><translation>Take "per" out, or make it kind: rate.</translation></message>
    <message><source>project.not_positive</source><translation>line {line}: {value} is not above zero</translation></message>
    <message><source>project.not_positive.hint</source><translation>Give a number above zero, such as 1000.</translation></message>
    <message><source>project.not_a_list</source><translation>line {line}: a list is expected</translation></message>
    <message><source>project.not_a_list.hint</source><translation>Write [a, b] or one "- item" a line.</translation></message>
    <message><source>project.not_a_vintage</source><translation>line {line}: "{value}" is no vintage: no day, month or year, nor one of the unit_lists</translation></message>
    <message><source>project.not_a_vintage.hint</source><translation>Write a day as 2025-07-01, or 2025-07 or 2025 for the list that was valid then.</translation></message>
    <message><source>project.not_a_date</source><translation>line {line}: "{value}" is not a day</translation></message>
    <message><source>project.not_a_date.hint</source><translation>Write days as 2025-09-30.</translation></message>
    <message><source>project.not_a_period</source><translation>line {line}: "{value}" is not a period</translation></message>
    <message><source>project.not_a_period.hint</source><translation>Write 2025, 2025-H1, 2025-Q3, 2025-03 or 2025-01..06.</translation></message>
    <message><source>project.version</source><translation>line {line}: "version: 1" is expected</translation></message>
    <message><source>project.version.hint</source><translation>This version of Diaban reads project and style files of version 1.</translation></message>
    <message><source>project.unknown_word</source><translation>line {line}: "{value}" is not known here; known: {known}</translation></message>
    <message><source>project.unknown_word.hint</source><translation>Choose one of those.</translation></message>
    <message><source>project.unknown_page</source><translation>line {line}: "{value}" is not a page</translation></message>
    <message><source>project.unknown_page.hint</source><translation>Use 16:9, 4:3, A4, A4-portrait, A4-auto, A3, A3-portrait, A3-auto, auto, square or WIDTHxHEIGHT in millimetres, each from 80 to 1763 (smaller ones hold no legible words), for instance 200x150.</translation></message>
    <message><source>project.breaks_and_method</source><translation>line {line}: "breaks" goes with method manual, and method manual needs "breaks"</translation></message>
    <message><source>project.breaks_and_method.hint</source><translation>Give breaks: [50, 70, 85], or leave both out for quantiles.</translation></message>
    <message><source>project.breaks_not_ascending</source><translation>line {line}: class limits must ascend without repeats</translation></message>
    <message><source>project.breaks_not_ascending.hint</source><translation>Write them from the lowest to the highest, such as [50, 70, 85].</translation></message>
    <message><source>project.repeated</source><translation>"{value}" is given more than once</translation></message>
    <message><source>project.repeated.hint</source><translation>Give each one its own name.</translation></message>
    <message><source>project.unknown_figure</source><translation>there is no figure and no indicator named "{value}"; known: {known}</translation></message>
    <message><source>project.unknown_figure.hint</source><translation>Correct the name, or add it to the columns of a table or to indicators.</translation></message>
    <message><source>project.unknown_figure_near</source><translation>there is no figure and no indicator named "{value}"; is "{near}" meant?</translation></message>
    <message><source>project.unknown_figure_near.hint</source><translation>Correct the name, or add it to the columns of a table or to indicators.</translation></message>
    <message><source>project.unknown_map</source><translation>there is no map "{value}"</translation></message>
    <message><source>project.unknown_map.hint</source><translation>Name the key of one of the maps.</translation></message>
    <message><source>project.style_of_table</source><translation>line {line}: {path} is a table, with nothing to draw in a style</translation></message>
    <message><source>project.style_of_table.hint</source><translation>Leave style out, or write the layer as .gpkg.</translation></message>
    <message><source>project.style_shared</source><translation>line {line}: {path} and {other} share one style file (.qml), so their style lists must be the same</translation></message>
    <message><source>project.style_shared.hint</source><translation>Write the same style for both, or give the files different names.</translation></message>
    <message><source>project.input_missing</source><translation>the file {path} is not there</translation></message>
    <message><source>project.input_missing.hint</source><translation>Paths are relative to the folder of the project file.</translation></message>
    <message><source>project.output_leaves</source><translation>the output {path} would lie outside the output folder</translation></message>
    <message><source>project.output_leaves.hint</source><translation>Give a relative path without ".."; choose the folder with -o.</translation></message>
    <message><source>project.output_letters</source><translation>the output “{path}” has control characters such as a line break or a tab in its name</translation></message>
    <message><source>project.output_letters.hint</source><translation>Use letters, digits and dashes alone.</translation></message>
    <message><source>project.output_extension</source><translation>the ending of {path} does not fit this kind of output</translation></message>
    <message><source>project.output_extension.hint</source><translation>Layers end in .gpkg, .geojson, .shp, .fgb, .kml or .csv; maps in .png, .svg or .pdf; join reports and tables in .csv; lists in .xlsx or .csv; slides in .pptx or .pdf; pages in .html; QGIS projects in .qgz.</translation></message>
    <message><source>project.output_without_clusters</source><translation>line {line}: an output of kind "{kind}" needs the project's clusters</translation></message>
    <message><source>project.output_without_clusters.hint</source><translation>Add clusters with the path of their table, or leave this output out.</translation></message>
</context>
</TS>
