<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>job.memory</source><translation>not enough memory for this file</translation></message>
    <message><source>job.memory.hint</source><translation>Close other programs or use a smaller or simplified layer.</translation></message>
    <message><source>job.internal</source><translation>this is a fault of Diaban itself: {what}</translation></message>
    <message><source>job.internal.hint</source><translation>Nothing was written. Please report it with the command that you gave.</translation></message>
    <message><source>job.stdout</source><translation>the result cannot be written to standard output</translation></message>
    <message><source>job.stdout.hint</source><translation>The files were written; check the disk or pipe that takes the text.</translation></message>
    <message><source>job.more_problems</source><translation>... and {count} more like this: “{example}”</translation></message>
    <message><source>usage.unexpected</source><translation>not understood: {what}</translation></message>
    <message><source>usage.unexpected.hint</source><translation>See `diaban --help` or `diaban VERB --help`.</translation></message>
    <message><source>usage.no_verb</source><translation>no verb given</translation></message>
    <message><source>usage.no_verb.hint</source><translation>The verbs are init, check, run, inspect, convert, join, map, palettes, borders, crosswalk, stats, weak, page, slides.</translation></message>
    <message><source>usage.unknown_verb</source><translation>there is no verb "{what}"</translation></message>
    <message><source>usage.unknown_verb.hint</source><translation>The verbs are init, check, run, inspect, convert, join, map, palettes, borders, crosswalk, stats, weak, page, slides.</translation></message>
    <message><source>usage.required</source><translation>needed and not given: {what}</translation></message>
    <message><source>usage.required.hint</source><translation>See `diaban --help` or `diaban VERB --help`.</translation></message>
    <message><source>usage.not_a_value</source><translation>not a fitting value: {what}</translation></message>
    <message><source>usage.not_a_value.hint</source><translation>See `diaban VERB --help` for what the option takes.</translation></message>
    <message><source>usage.wrong</source><translation>the command is not right: {what}</translation></message>
    <message><source>usage.wrong.hint</source><translation>See `diaban --help` or `diaban VERB --help`.</translation></message>
    <message><source>usage.number_between</source><translation>a number from {least} to {most} is needed, not “{value}”</translation></message>
    <message><source>usage.number_from</source><translation>a number of {least} or more is needed, not “{value}”</translation></message>
    <message><source>usage.layer_format</source><translation>no layer format has this ending</translation></message>
    <message><source>usage.layer_format.hint</source><translation>Use .gpkg, .geojson, .shp, .fgb, .kml or .csv.</translation></message>
    <message><source>usage.image_format</source><translation>maps are written as .png, .svg or .pdf</translation></message>
    <message><source>usage.image_format.hint</source><translation>Give the output one of these endings.</translation></message>
    <message><source>usage.only</source><translation>"{value}" is not of the form FIELD=VALUE</translation></message>
    <message><source>usage.only.hint</source><translation>Write for example --only provinceCode=01.</translation></message>
    <message><source>help.only_units</source><translation>Units to keep: FIELD=VALUE</translation></message>
    <message><source>usage.numbers</source><translation>"{value}" does not say how numbers are written</translation></message>
    <message><source>usage.numbers.hint</source><translation>Write comma or point for all columns, or for one column "COLUMN=comma", point, fraction or text.</translation></message>
    <message><source>usage.vintage</source><translation>"{value}" is no vintage: no day, month or year, nor a list that is named</translation></message>
    <message><source>usage.vintage.hint</source><translation>Write a day as 2025-07-01, or 2025-07 or 2025 for the list that was valid then.</translation></message>
    <message><source>usage.date</source><translation>"{value}" is not a day</translation></message>
    <message><source>usage.date.hint</source><translation>Write days as 2025-09-30.</translation></message>
    <message><source>usage.period</source><translation>"{value}" is not a period</translation></message>
    <message><source>usage.period.hint</source><translation>Write 2025, 2025-H1, 2025-Q3, 2025-03 or 2025-01..06.</translation></message>
    <message><source>usage.breaks_and_method</source><translation>given limits leave no room for --classes or another --method</translation></message>
    <message><source>usage.breaks_and_method.hint</source><translation>Leave out --breaks, or the other option.</translation></message>
    <message><source>usage.page</source><translation>"{value}" is not a page</translation></message>
    <message><source>usage.page.hint</source><translation>Use 16:9, 4:3, A4, A4-portrait, A4-auto, A3, A3-portrait, A3-auto, auto, square or WIDTHxHEIGHT in millimetres, each from 80 to 1763 (smaller ones hold no legible words), for instance 200x150.</translation></message>
    <message><source>usage.no_such_field</source><translation>neither {layer} has a field nor {table} a column "{field}"</translation></message>
    <message><source>usage.no_such_field.hint</source><translation>`diaban inspect FILE` lists fields and columns.</translation></message>
    <message><source>inspect.layer</source><translation>layer "{name}": {geometry}, {features} {features|feature|features}, {crs}</translation></message>
    <message><source>inspect.choose_layer</source><translation>Several layers: name one with --layer to see its fields.</translation></message>
    <message><source>inspect.no_crs</source><translation>no CRS stated</translation></message>
    <message><source>inspect.units</source><translation>{units} {units|unit|units}, {vertices} {vertices|vertex|vertices}, {area} km² (geodesic), text {encoding}</translation></message>
    <message><source>inspect.units_without_area</source><translation>{units} {units|unit|units}, {vertices} {vertices|vertex|vertices}, area not known (no usable CRS), text {encoding}</translation></message>
    <message><source>inspect.field</source><translation>{name}: {type}, {filled} filled</translation></message>
    <message><source>inspect.faults</source><translation>{count} invalid {count|polygon|polygons}</translation></message>
    <message><source>inspect.sheet</source><translation>sheet "{name}"</translation></message>
    <message><source>inspect.hidden_sheet</source><translation>sheet "{name}" (hidden)</translation></message>
    <message><source>inspect.rows</source><translation>{rows} {rows|row|rows}, {columns} {columns|column|columns}, text {encoding}</translation></message>
    <message><source>inspect.rows_of_sheet</source><translation>sheet "{sheet}": {rows} {rows|row|rows}, {columns} {columns|column|columns}, text {encoding}</translation></message>
    <message><source>inspect.choose_sheet</source><translation>Several sheets: name one with --sheet to see its columns.</translation></message>
    <message><source>inspect.table_beside</source><translation>table "{name}": {rows} {rows|row|rows}; --sheet "{name}" shows its columns</translation></message>
    <message><source>inspect.type.text</source><translation>text</translation></message>
    <message><source>inspect.type.integer</source><translation>whole numbers</translation></message>
    <message><source>inspect.type.real</source><translation>numbers</translation></message>
    <message><source>inspect.type.boolean</source><translation>yes/no</translation></message>
    <message><source>inspect.type.date</source><translation>dates</translation></message>
    <message><source>inspect.type.datetime</source><translation>dates with time</translation></message>
    <message><source>inspect.type.plain</source><translation>numbers</translation></message>
    <message><source>inspect.type.decimal_point</source><translation>numbers with a decimal point</translation></message>
    <message><source>inspect.type.decimal_comma</source><translation>numbers with a decimal comma</translation></message>
    <message><source>help.diaban</source><translation>Diaban: boundaries and a table in, a joined layer and a map out.</translation></message>
    <message><source>help.help</source><translation>Show this help</translation></message>
    <message><source>help.version</source><translation>Show the version</translation></message>
    <message><source>help.lang</source><translation>Language of messages and of what is written: vi or en</translation></message>
    <message><source>help.json</source><translation>Print the result as one JSON object</translation></message>
    <message><source>help.strict</source><translation>Exit with 1 where there are warnings</translation></message>
    <message><source>help.run</source><translation>The whole recipe: all outputs of each project</translation></message>
    <message><source>help.check</source><translation>Read and join everything, report problems, write nothing</translation></message>
    <message><source>help.inspect</source><translation>What is in a layer or table</translation></message>
    <message><source>help.convert</source><translation>A boundary layer in, a clean layer out</translation></message>
    <message><source>help.join</source><translation>Join a table to a layer, by code or by name</translation></message>
    <message><source>help.map</source><translation>One choropleth map of a field as PNG, SVG or PDF, without a project</translation></message>
    <message><source>help.PROJECTS</source><translation>Project files, NAME.diaban.yaml</translation></message>
    <message><source>help.PROJECT</source><translation>Project file, NAME.diaban.yaml</translation></message>
    <message><source>help.LAYER</source><translation>Boundary layer: .gpkg, .geojson, .topojson, .shp, .fgb, .kml or .kmz</translation></message>
    <message><source>help.TABLE</source><translation>Table: .csv, .xlsx, .ods, .xls, .gpkg or .sqlite, with the header in its first row</translation></message>
    <message><source>help.FILE</source><translation>Layer or table</translation></message>
    <message><source>help.only</source><translation>Outputs to make: paths, kinds (layer, map, table, join_report, weak, page, slides) or map keys</translation></message>
    <message><source>help.output_folder</source><translation>Folder for the outputs (else "output" beside the project)</translation></message>
    <message><source>help.output</source><translation>File to write</translation></message>
    <message><source>help.allow-area-change</source><translation>Accept repairs that change an area by more than 0.1%</translation></message>
    <message><source>help.layer</source><translation>Layer inside the file</translation></message>
    <message><source>help.key</source><translation>Field (and column) of unit codes; may be given twice</translation></message>
    <message><source>help.name</source><translation>Field (and column) of unit names</translation></message>
    <message><source>help.parent</source><translation>Field (and column) of the parent unit</translation></message>
    <message><source>help.encoding</source><translation>Encoding of text that the file does not state, e.g. CP1258</translation></message>
    <message><source>help.input-crs</source><translation>Coordinate system of a file that does not state one, or a wrong one, e.g. EPSG:5897</translation></message>
    <message><source>help.table-encoding</source><translation>Encoding of the table's text, if it is not recognised rightly: UTF-8, TCVN3, VNI, Windows-1258</translation></message>
    <message><source>help.sheet</source><translation>Sheet of the workbook, or table of the database</translation></message>
    <message><source>help.table-key</source><translation>Column of unit codes in the table</translation></message>
    <message><source>help.table-name</source><translation>Column of unit names in the table</translation></message>
    <message><source>help.table-parent</source><translation>Column of the parent unit in the table</translation></message>
    <message><source>help.numbers</source><translation>How numbers are written where it is open: comma (1.234,5) or point (1,234.5); for one column COLUMN=comma, point, fraction (56/64) or text; may be repeated</translation></message>
    <message><source>help.date</source><translation>Date of the figures, YYYY-MM-DD</translation></message>
    <message><source>help.crs</source><translation>Coordinate system to write or draw in, e.g. EPSG:4326</translation></message>
    <message><source>help.value</source><translation>Field of numbers to show</translation></message>
    <message><source>help.method</source><translation>How classes are made: quantile, equal, natural, pretty, sd, headtail, box, geometric or manual</translation></message>
    <message><source>help.classes</source><translation>Number of classes, 2 to 9</translation></message>
    <message><source>help.breaks</source><translation>Inner class limits, e.g. 50,70,85</translation></message>
    <message><source>help.palette</source><translation>ColorBrewer name, viridis, cividis, magma or inferno; "-r" behind it reverses</translation></message>
    <message><source>help.title</source><translation>Title</translation></message>
    <message><source>help.subtitle</source><translation>Line under the title</translation></message>
    <message><source>help.legend-title</source><translation>Title of the legend, with the unit</translation></message>
    <message><source>help.period</source><translation>Period of the figures: 2025, 2025-Q3, ...</translation></message>
    <message><source>help.source</source><translation>Source of the figures</translation></message>
    <message><source>help.author</source><translation>Author</translation></message>
    <message><source>help.page</source><translation>16:9, 4:3, A4, A4-portrait, A4-auto, A3, A3-portrait, A3-auto, auto, square or WIDTHxHEIGHT in mm</translation></message>
    <message><source>help.dpi</source><translation>Dots an inch of a PNG, 36 to 1200</translation></message>
    <message><source>help.decimals</source><translation>Decimals in the legend</translation></message>
    <message><source>help.group_limits</source><translation>Limits</translation></message>
    <message><source>help.limit-bytes</source><translation>Size of an input file in bytes</translation></message>
    <message><source>help.limit-inflated-bytes</source><translation>Size of an archive when unpacked</translation></message>
    <message><source>help.limit-inflated-ratio</source><translation>Unpacked to packed size</translation></message>
    <message><source>help.limit-archive-entries</source><translation>Entries of an archive</translation></message>
    <message><source>help.limit-xml-depth</source><translation>Depth of XML</translation></message>
    <message><source>help.limit-document-depth</source><translation>Depth of YAML and JSON</translation></message>
    <message><source>help.limit-document-aliases</source><translation>Aliases in YAML</translation></message>
    <message><source>help.limit-units</source><translation>Units of a layer</translation></message>
    <message><source>help.limit-vertices</source><translation>Vertices of a layer</translation></message>
    <message><source>help.limit-vertices-of-unit</source><translation>Vertices of one unit</translation></message>
    <message><source>help.limit-fields</source><translation>Fields of a layer</translation></message>
    <message><source>help.limit-values</source><translation>Values of a layer: units times fields</translation></message>
    <message><source>help.limit-text-bytes</source><translation>Bytes of one text</translation></message>
    <message><source>help.limit-rows</source><translation>Rows of a table</translation></message>
    <message><source>help.limit-columns</source><translation>Columns of a table</translation></message>
    <message><source>help.label.Usage</source><translation>Usage</translation></message>
    <message><source>help.label.Options</source><translation>Options</translation></message>
    <message><source>help.label.Positionals</source><translation>Arguments</translation></message>
    <message><source>help.label.Subcommands</source><translation>Verbs</translation></message>
    <message><source>help.label.OPTIONS</source><translation>OPTIONS</translation></message>
    <message><source>help.label.SUBCOMMAND</source><translation>VERB</translation></message>
    <message><source>help.label.REQUIRED</source><translation>required</translation></message>
    <message><source>help.label.TEXT</source><translation>TEXT</translation></message>
    <message><source>help.label.INT</source><translation>N</translation></message>
    <message><source>help.label.FLOAT</source><translation>NUMBER</translation></message>
    <message><source>help.label.UINT</source><translation>N</translation></message>
    <message><source>usage.project_name</source><translation>a project file ends in .diaban.yaml</translation></message>
    <message><source>usage.project_name.hint</source><translation>Write for example -o province.diaban.yaml.</translation></message>
    <message><source>help.init</source><translation>Look at the files and write a commented project to start from</translation></message>
    <message><source>help.BOUNDARIES</source><translation>Boundary layer</translation></message>
    <message><source>help.TABLES</source><translation>Tables of figures</translation></message>
    <message><source>help.output_project</source><translation>Project file to write, NAME.diaban.yaml; never over one that is there</translation></message>
</context>
</TS>
