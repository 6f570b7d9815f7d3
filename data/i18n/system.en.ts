<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>system.busy</source><translation>another program is using the file</translation></message>
    <message><source>system.disk_fault</source><translation>the disk failed to read or write</translation></message>
    <message><source>system.disk_gone</source><translation>the disk or network folder is no longer connected</translation></message>
    <message><source>system.exists</source><translation>that name is taken already</translation></message>
    <message><source>system.is_folder</source><translation>this is a folder, not a file</translation></message>
    <message><source>system.link</source><translation>the path is a link to another place</translation></message>
    <message><source>system.long_name</source><translation>the file name or path is too long</translation></message>
    <message><source>system.many_files</source><translation>too many files are open</translation></message>
    <message><source>system.no_answer</source><translation>the network disk does not answer</translation></message>
    <message><source>system.no_folder</source><translation>a part of the path is not a folder</translation></message>
    <message><source>system.no_memory</source><translation>the computer is out of memory</translation></message>
    <message><source>system.no_permission</source><translation>permission is denied</translation></message>
    <message><source>system.no_space</source><translation>the disk is full</translation></message>
    <message><source>system.not_allowed</source><translation>the operating system does not allow it</translation></message>
    <message><source>system.not_empty</source><translation>the folder is not empty</translation></message>
    <message><source>system.not_there</source><translation>there is no such file or folder</translation></message>
    <message><source>system.other</source><translation>error {number} of the operating system</translation></message>
    <message><source>system.other_disk</source><translation>the two places are on different disks</translation></message>
    <message><source>system.quota</source><translation>the disk quota is used up</translation></message>
    <message><source>system.read_only</source><translation>the disk can only be read</translation></message>
    <message><source>system.too_large</source><translation>the file is larger than allowed</translation></message>
</context>
</TS>
