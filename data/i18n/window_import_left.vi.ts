<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.import.file_left_out</source><translation>Không dùng được {file}: {why}</translation></message>
</context>
</TS>
