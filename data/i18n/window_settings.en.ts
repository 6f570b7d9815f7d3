<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>settings.act</source><translation>Settings…</translation></message>
    <message><source>settings.title</source><translation>Settings</translation></message>
    <message><source>settings.language</source><translation>Language</translation></message>
    <message><source>settings.theme</source><translation>Theme</translation></message>
    <message><source>settings.theme.light</source><translation>Light</translation></message>
    <message><source>settings.theme.dark</source><translation>Dark</translation></message>
    <message><source>settings.keep_after</source><translation>Keep a copy against crashes after an edit</translation></message>
    <message><source>settings.seconds</source><translation>seconds</translation></message>
    <message><source>settings.folder</source><translation>Folder to begin in</translation></message>
    <message><source>settings.folder.none</source><translation>the one used last</translation></message>
    <message><source>settings.reset_layout</source><translation>Put the panels back as they were</translation></message>
    <message><source>settings.ok</source><translation>OK</translation></message>
    <message><source>settings.cancel</source><translation>Cancel</translation></message>
    <message><source>notice.close</source><translation>Close this notice</translation></message>
</context>
</TS>
