<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>window.changed.inputs</source><translation>Changed on disk: {files}. Press F5 to read again.</translation></message>
    <message><source>window.changed.project</source><translation>The project file was changed elsewhere. Press F5 to read it again.</translation></message>
    <message><source>window.changed.project_edited</source><translation>The project file was changed elsewhere, and there are changes here that are not saved. Saving asks before it overwrites; to take the other one, open the project again (Ctrl+O).</translation></message>
    <message><source>window.changed.project_gone</source><translation>The project file is gone. Save (Ctrl+S) to write it again.</translation></message>
    <message><source>window.project_changed</source><translation>the project file was changed elsewhere and is not overwritten</translation></message>
    <message><source>window.project_changed.hint</source><translation>Save with Ctrl+S, which asks whether to overwrite it, or save as another file</translation></message>
    <message><source>window.recover.discard</source><translation>Discard the changes</translation></message>
    <message><source>window.recover.later</source><translation>Not now</translation></message>
    <message><source>window.save.changed</source><translation>The file was changed elsewhere</translation></message>
    <message><source>window.save.changed.text</source><translation>“{file}” was changed elsewhere since it was opened. Overwrite those changes?</translation></message>
    <message><source>window.save.replace</source><translation>The file is there already</translation></message>
    <message><source>window.save.replace.text</source><translation>“{file}” is there already. Overwrite it?</translation></message>
    <message><source>window.changed.gone</source><translation>No longer on disk: {files}. What was read is still shown; put the file back, or choose another in step 1 or 2.</translation></message>
    <message><source>window.changed.back</source><translation>Now on disk: {files}. Press F5 to read again.</translation></message>
    <message><source>window.save.failed</source><translation>The project is not saved: {why}</translation></message>
    <message><source>window.save.failed.next</source><translation>All changes are still in the window: save them elsewhere, or mend this and try again.</translation></message>
</context>
</TS>
