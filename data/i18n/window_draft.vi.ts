<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.draft.step.added</source><translation>thêm {unit} vào cụm</translation></message>
    <message><source>window.draft.step.removed</source><translation>bớt {unit} khỏi cụm</translation></message>
    <message><source>window.draft.step.added_several</source><translation>thêm {count} đơn vị vào cụm</translation></message>
    <message><source>window.draft.step.name</source><translation>đặt tên cụm</translation></message>
    <message><source>window.draft.step.kind</source><translation>loại cụm</translation></message>
    <message><source>window.draft.step.lead</source><translation>chọn đơn vị chủ trì</translation></message>
    <message><source>window.draft.step.signed</source><translation>ngày ký</translation></message>
    <message><source>window.draft.step.until</source><translation>ngày hết hiệu lực</translation></message>
    <message><source>window.draft.nothing_to_undo</source><translation>Cụm đang lập không còn bước nào để hoàn tác. Ghi hoặc bỏ cụm rồi mới hoàn tác các bước khác của dự án.</translation></message>
    <message><source>window.draft.members_lost</source><translation>{count} đơn vị của cụm đang lập dở không còn trong lớp ranh giới nên đã bị bỏ khỏi cụm</translation></message>
    <message><source>window.draft.members_lost.hint</source><translation>Xem lại các đơn vị của cụm trước khi ghi</translation></message>
    <message><source>window.draft.key.how</source><translation>Lập cụm bằng bàn phím: PgUp, PgDn để đến từng đơn vị; dấu cách hoặc Enter để thêm hoặc bớt; Tab để sang mẫu của cụm</translation></message>
    <message><source>window.draft.key.in</source><translation>Trong cụm ({count} đơn vị); dấu cách hoặc Enter để bớt</translation></message>
    <message><source>window.draft.key.out</source><translation>Ngoài cụm ({count} đơn vị); dấu cách hoặc Enter để thêm</translation></message>
    <message><source>window.draft.name_taken</source><translation>✗ Đã có cụm tên “{name}”; hãy đặt tên khác</translation></message>
</context>
</TS>
