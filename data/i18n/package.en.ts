<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.package</source><translation>pack project, inputs, outputs and a report into one .zip</translation></message>
    <message><source>package.one_project</source><translation>--package takes one project at a time</translation></message>
    <message><source>package.one_project.hint</source><translation>Call diaban run once a project</translation></message>
    <message><source>package.extension</source><translation>the package has to be a .zip file</translation></message>
    <message><source>package.extension.hint</source><translation>Name it like --package bundle.zip</translation></message>
    <message><source>package.unreadable</source><translation>the file cannot be read again for its checksum</translation></message>
    <message><source>package.unreadable.hint</source><translation>Check that the file is still there and may be read</translation></message>
    <message><source>package.title</source><translation>Report of a package: {title}</translation></message>
    <message><source>package.version</source><translation>Program: Diaban {version}</translation></message>
    <message><source>package.again</source><translation>To run it again in the unpacked folder: {command}</translation></message>
    <message><source>package.read</source><translation>READ</translation></message>
    <message><source>package.joined</source><translation>JOINED AND LEFT OUT</translation></message>
    <message><source>package.made</source><translation>MADE</translation></message>
    <message><source>package.told</source><translation>WARNINGS AND NOTES</translation></message>
    <message><source>package.nothing</source><translation>nothing</translation></message>
    <message><source>package.file</source><translation>  {path}: {bytes} bytes, SHA-256 {sha256}</translation></message>
    <message><source>package.file_outside</source><translation>  {path}: {bytes} bytes, SHA-256 {sha256}; outside the folder of the project, so not in the package</translation></message>
</context>
</TS>
