<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.leave.files</source><translation>Không lưu thì {files} trở lại như trước: các quyết định ghép, cụm vừa ghi vào đó cũng mất.</translation></message>
    <message><source>window.recover.files</source><translation>Bỏ thay đổi thì {files} cũng trở lại như trước các thay đổi này.</translation></message>
</context>
</TS>
