<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.recover.files</source><translation>Bỏ thay đổi thì {files} cũng trở lại như trước các thay đổi này.</translation></message>
</context>
</TS>
