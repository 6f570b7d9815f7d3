<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>qt.file.look_in</source><translation>Look in:</translation></message>
    <message><source>qt.file.back</source><translation>Back</translation></message>
    <message><source>qt.file.forward</source><translation>Forward</translation></message>
    <message><source>qt.file.parent</source><translation>Parent folder</translation></message>
    <message><source>qt.file.new_folder</source><translation>New folder</translation></message>
    <message><source>qt.file.list</source><translation>List view</translation></message>
    <message><source>qt.file.detail</source><translation>Detail view</translation></message>
    <message><source>qt.file.sidebar</source><translation>Places</translation></message>
    <message><source>qt.file.files</source><translation>Files</translation></message>
    <message><source>qt.file.of_type</source><translation>Files of type:</translation></message>
    <message><source>qt.file.name</source><translation>File &amp;name:</translation></message>
    <message><source>qt.file.folder_name</source><translation>Folder:</translation></message>
    <message><source>qt.file.open</source><translation>&amp;Open</translation></message>
    <message><source>qt.file.choose</source><translation>&amp;Choose</translation></message>
    <message><source>qt.file.save</source><translation>&amp;Save</translation></message>
    <message><source>qt.file.save_as</source><translation>Save as</translation></message>
    <message><source>qt.file.find_folder</source><translation>Find folder</translation></message>
    <message><source>qt.file.all</source><translation>All files (*)</translation></message>
    <message><source>qt.file.show</source><translation>Show </translation></message>
    <message><source>qt.file.rename</source><translation>&amp;Rename</translation></message>
    <message><source>qt.file.delete</source><translation>&amp;Delete</translation></message>
    <message><source>qt.file.hidden</source><translation>Show &amp;hidden files</translation></message>
    <message><source>qt.file.recent</source><translation>Recent places</translation></message>
    <message><source>qt.file.remove</source><translation>Remove</translation></message>
    <message><source>qt.file.computer</source><translation>Computer</translation></message>
    <message><source>qt.file.no_folder</source><translation>There is no folder %1. Check its name.</translation></message>
    <message><source>qt.file.no_file</source><translation>There is no file %1. Check its name.</translation></message>
    <message><source>qt.file.replace</source><translation>%1 is there already. Replace it?</translation></message>
    <message><source>qt.file.protected</source><translation>“%1” is write-protected. Delete it all the same?</translation></message>
    <message><source>qt.file.delete_sure</source><translation>Delete “%1”?</translation></message>
    <message><source>qt.file.not_deleted</source><translation>The folder could not be deleted.</translation></message>
    <message><source>qt.file.column.name</source><translation>Name</translation></message>
    <message><source>qt.file.column.size</source><translation>Size</translation></message>
    <message><source>qt.file.column.type</source><translation>Type</translation></message>
    <message><source>qt.file.column.kind</source><translation>Kind</translation></message>
    <message><source>qt.file.column.date</source><translation>Date modified</translation></message>
    <message><source>qt.file.kind.file</source><translation>File</translation></message>
    <message><source>qt.file.kind.of</source><translation>%1 file</translation></message>
    <message><source>qt.file.kind.folder</source><translation>Folder</translation></message>
    <message><source>qt.file.kind.drive</source><translation>Drive</translation></message>
    <message><source>qt.file.kind.link</source><translation>Shortcut</translation></message>
    <message><source>qt.file.kind.unknown</source><translation>Unknown</translation></message>
    <message><source>qt.file.bad_name</source><translation>File name that cannot be used</translation></message>
    <message><source>qt.file.bad_name_text</source><translation>The name “%1” cannot be used. Try another, shorter or without punctuation.</translation></message>
    <message><source>qt.size.bytes</source><translation>%1 bytes</translation></message>
    <message><source>qt.button.save_all</source><translation>Save all</translation></message>
    <message><source>qt.button.yes_all</source><translation>Yes to &amp;all</translation></message>
    <message><source>qt.button.no_all</source><translation>N&amp;o to all</translation></message>
    <message><source>qt.button.abort</source><translation>Abort</translation></message>
    <message><source>qt.button.retry</source><translation>Retry</translation></message>
    <message><source>qt.button.ignore</source><translation>Ignore</translation></message>
    <message><source>qt.button.help</source><translation>Help</translation></message>
    <message><source>qt.button.reset</source><translation>Reset</translation></message>
    <message><source>qt.button.defaults</source><translation>Restore defaults</translation></message>
    <message><source>qt.button.details</source><translation>Show details…</translation></message>
    <message><source>qt.button.no_details</source><translation>Hide details…</translation></message>
    <message><source>qt.edit.copy_link</source><translation>Copy &amp;link</translation></message>
    <message><source>qt.edit.all</source><translation>Select &amp;all</translation></message>
    <message><source>qt.edit.clear</source><translation>Clear</translation></message>
    <message><source>qt.spin.up</source><translation>&amp;Step up</translation></message>
    <message><source>qt.spin.down</source><translation>Step &amp;down</translation></message>
    <message><source>qt.dock.float</source><translation>Float</translation></message>
    <message><source>qt.dock.float_tip</source><translation>Takes this panel out of the window, or puts it back</translation></message>
    <message><source>qt.dock.close_tip</source><translation>Closes this panel</translation></message>
    <message><source>qt.scroll.here</source><translation>Scroll here</translation></message>
    <message><source>qt.scroll.left_edge</source><translation>Left edge</translation></message>
    <message><source>qt.scroll.right_edge</source><translation>Right edge</translation></message>
    <message><source>qt.scroll.top</source><translation>Top</translation></message>
    <message><source>qt.scroll.bottom</source><translation>Bottom</translation></message>
    <message><source>qt.scroll.page_left</source><translation>Page left</translation></message>
    <message><source>qt.scroll.page_right</source><translation>Page right</translation></message>
    <message><source>qt.scroll.page_up</source><translation>Page up</translation></message>
    <message><source>qt.scroll.page_down</source><translation>Page down</translation></message>
    <message><source>qt.scroll.left</source><translation>Scroll left</translation></message>
    <message><source>qt.scroll.right</source><translation>Scroll right</translation></message>
    <message><source>qt.scroll.up</source><translation>Scroll up</translation></message>
    <message><source>qt.scroll.down</source><translation>Scroll down</translation></message>
    <message><source>qt.what_is</source><translation>What is this?</translation></message>
    <message><source>qt.more</source><translation>More</translation></message>
    <message><source>qt.file.kind.folders</source><translation>Folders</translation></message>
</context>
</TS>
