<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.undo.add_output</source><translation>add an output</translation></message>
    <message><source>window.undo.remove_output</source><translation>remove an output</translation></message>
    <message><source>window.output.table_by_parent</source><translation>table by unit above</translation></message>
    <message><source>window.output.coverage</source><translation>coverage of borders</translation></message>
    <message><source>window.export.add</source><translation>Add an output</translation></message>
    <message><source>window.export.remove</source><translation>Remove</translation></message>
    <message><source>window.export.all</source><translation>Tick all</translation></message>
    <message><source>window.export.none</source><translation>Untick all</translation></message>
    <message><source>window.export.preview</source><translation>Preview of the page</translation></message>
    <message><source>window.export.page</source><translation>Page {page} of {count}</translation></message>
    <message><source>window.export.page_back</source><translation>Previous page</translation></message>
    <message><source>window.export.page_next</source><translation>Next page</translation></message>
    <message><source>window.export.page_working</source><translation>The page is being drawn…</translation></message>
    <message><source>window.export.page_none</source><translation>This file has no pages to preview; open it once it is written</translation></message>
    <message><source>window.export.package</source><translation>With a .zip of project, inputs and outputs, to be sent</translation></message>
    <message><source>window.export.open_folder</source><translation>Open the folder</translation></message>
    <message><source>window.export.close</source><translation>Close</translation></message>
    <message><source>window.export.output_written</source><translation>written</translation></message>
    <message><source>window.export.failed</source><translation>{count} {count|output failed; its line says why|outputs failed; each line says why}</translation></message>
    <message><source>export.title.provisional</source><translation>The name that is printed is “{title}”, taken from a file.</translation></message>
    <message><source>export.title.name</source><translation>Name it…</translation></message>
</context>
</TS>
