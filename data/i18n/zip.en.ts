<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>zip.entry_name</source><translation>“{name}” cannot be the name of a file in an archive</translation></message>
    <message><source>zip.entry_name.hint</source><translation>Rename the file: its path may not leave the folder, and each name may come once</translation></message>
    <message><source>zip.entry_unreadable</source><translation>cannot read the file “{name}” that belongs into the archive</translation></message>
    <message><source>zip.entry_unreadable.hint</source><translation>Check that the file is there and may be read</translation></message>
    <message><source>zip.driver</source><translation>cannot write the archive: {reason}</translation></message>
    <message><source>zip.driver.hint</source><translation>Check the folder and the room on the disk, then try again</translation></message>
</context>
</TS>
