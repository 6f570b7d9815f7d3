<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>window.changed.inputs</source><translation>Đã thay đổi trên đĩa: {files}. Nhấn F5 để đọc lại.</translation></message>
    <message><source>window.changed.project</source><translation>Tệp dự án đã được sửa ở nơi khác. Nhấn F5 để đọc lại.</translation></message>
    <message><source>window.changed.project_edited</source><translation>Tệp dự án đã được sửa ở nơi khác, còn ở đây có thay đổi chưa lưu. Lưu thì được hỏi trước khi ghi đè; muốn lấy bản kia thì mở lại dự án (Ctrl+O).</translation></message>
    <message><source>window.changed.project_gone</source><translation>Tệp dự án không còn trên đĩa. Lưu (Ctrl+S) để ghi lại.</translation></message>
    <message><source>window.project_changed</source><translation>tệp dự án đã được sửa ở nơi khác nên không ghi đè</translation></message>
    <message><source>window.project_changed.hint</source><translation>Lưu bằng Ctrl+S để chọn ghi đè, hoặc lưu thành tệp khác</translation></message>
    <message><source>window.recover.discard</source><translation>Bỏ thay đổi</translation></message>
    <message><source>window.recover.later</source><translation>Để sau</translation></message>
    <message><source>window.save.changed</source><translation>Tệp đã được sửa ở nơi khác</translation></message>
    <message><source>window.save.changed.text</source><translation>“{file}” đã được sửa ở nơi khác sau khi mở. Lưu đè lên những sửa đổi đó?</translation></message>
    <message><source>window.save.replace</source><translation>Tệp đã có</translation></message>
    <message><source>window.save.replace.text</source><translation>“{file}” đã có ở đó. Ghi đè lên tệp này?</translation></message>
    <message><source>window.changed.gone</source><translation>Không còn trên đĩa: {files}. Số liệu đã đọc vẫn hiện; hãy đưa tệp về chỗ cũ, hoặc chọn tệp khác ở bước 1 hay 2.</translation></message>
    <message><source>window.changed.back</source><translation>Đã có trên đĩa: {files}. Nhấn F5 để đọc lại.</translation></message>
    <message><source>window.save.failed</source><translation>Chưa lưu được dự án: {why}</translation></message>
    <message><source>window.save.failed.next</source><translation>Mọi thay đổi vẫn còn trong cửa sổ: hãy lưu vào nơi khác, hoặc khắc phục rồi thử lại.</translation></message>
</context>
</TS>
