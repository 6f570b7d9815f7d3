<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>inset.enlarged</source><translation>Phóng to {times} lần</translation></message>
    <message><source>help.insets</source><translation>Khung phóng to nơi đơn vị quá nhỏ: auto (tự động) hoặc none (không); đảo xa luôn có khung riêng</translation></message>
    <message><source>legend.log_axis</source><translation>thang log</translation></message>
</context>
</TS>
