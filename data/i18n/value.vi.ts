<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>value.open_number</source><translation>cột “{column}”: “{value}” ở dòng {row} có thể là {as_point} hoặc {as_comma}, mà trong bảng không có căn cứ nào để chọn (các cột chưa rõ: {columns})</translation></message>
    <message><source>value.open_number.hint</source><translation>Hãy nêu rõ bằng --numbers "{column}=comma" (dấu chấm ngăn hàng nghìn: 1.234,5), {column}=point (1,234.5) hoặc {column}=text; trong dự án: dòng {column}: comma dưới numbers</translation></message>
    <message><source>value.open_number_left</source><translation>cột “{column}”: “{value}” ở dòng {row} có thể là {as_point} hoặc {as_comma}, mà trong bảng không có căn cứ nào để chọn; cột được giữ ở dạng chữ</translation></message>
    <message><source>value.open_number_left.hint</source><translation>Hãy nêu rõ cách viết số: comma là 1.234,5, point là 1,234.5 (--numbers trên dòng lệnh, numbers trong dự án)</translation></message>
    <message><source>value.open_fraction</source><translation>cột “{column}”: “{value}” ở dòng {row} có thể là tử số/mẫu số hoặc ngày tháng (các cột chưa rõ: {columns})</translation></message>
    <message><source>value.open_fraction.hint</source><translation>Hãy nêu rõ bằng --numbers "{column}=fraction" hoặc {column}=text; trong dự án: dòng {column}: fraction dưới numbers. Nếu bảng tính đã tự đổi phân số thành ngày, hãy ghi lại các ô đó ở dạng chữ</translation></message>
    <message><source>value.open_fraction_left</source><translation>cột “{column}”: “{value}” ở dòng {row} có thể là tử số/mẫu số hoặc ngày tháng; cột được giữ ở dạng chữ</translation></message>
    <message><source>value.open_fraction_left.hint</source><translation>Hãy nêu rõ: fraction hoặc text (--numbers trên dòng lệnh, numbers trong dự án)</translation></message>
    <message><source>value.settled_by_header</source><translation>cột “{column}”: “{example}” là {value}, vì theo tiêu đề, cột đếm số nguyên</translation></message>
    <message><source>value.settled_by_header.hint</source><translation>Nếu sai, hãy nêu cách viết số của cột này (--numbers, hoặc numbers trong dự án)</translation></message>
    <message><source>value.settled_by_shape</source><translation>cột “{column}”: “{example}” là {value}, vì dấu luôn đứng trước đúng ba chữ số, còn các số nhỏ hơn đều là số nguyên</translation></message>
    <message><source>value.settled_by_shape.hint</source><translation>Nếu sai, hãy nêu cách viết số của cột này (--numbers, hoặc numbers trong dự án)</translation></message>
    <message><source>value.settled_by_numbers</source><translation>cột “{column}”: “{example}” là {value}, vì các ô kiểu số bên cạnh đều là số nguyên</translation></message>
    <message><source>value.settled_by_numbers.hint</source><translation>Nếu sai, hãy nêu cách viết số của cột này (--numbers, hoặc numbers trong dự án)</translation></message>
    <message><source>value.settled_by_columns</source><translation>cột “{column}”: “{example}” là {value}, theo cách viết số của các cột khác trong bảng</translation></message>
    <message><source>value.settled_by_columns.hint</source><translation>Nếu sai, hãy nêu cách viết số của cột này (--numbers, hoặc numbers trong dự án)</translation></message>
    <message><source>value.fractions</source><translation>cột “{column}” ghi tử số/mẫu số (“{example}”); được đọc thành hai cột “{first}” và “{second}”</translation></message>
    <message><source>value.fractions.hint</source><translation>Nếu sai, hãy ghi text cho cột này (--numbers, hoặc numbers trong dự án)</translation></message>
    <message><source>value.fraction_share_differs</source><translation>cột “{column}”: {count} ô có tỷ lệ không khớp với hai số bên cạnh, ô đầu tiên ở dòng {row} (“{value}”); dùng hai số đó</translation></message>
    <message><source>value.fraction_share_differs.hint</source><translation>Hãy sửa ô này: tỷ lệ hoặc hai số bị sai</translation></message>
    <message><source>value.shares_of_two_scales</source><translation>cột “{column}”: có ô dường như ghi phần của một, có ô ghi phần trăm (dòng {row}: “{value}”, bên cạnh các giá trị đến {most}); số ô như vậy: {count}; các số được giữ như đã ghi</translation></message>
    <message><source>value.shares_of_two_scales.hint</source><translation>Hãy ghi mọi tỷ lệ trong cột theo một cách, 97 hoặc 0,97</translation></message>
    <message><source>value.unit_slip_small</source><translation>cột “{column}”: {count} số nhỏ hơn các số còn lại khoảng 1.000 lần, như thể tính bằng nghìn ({units})</translation></message>
    <message><source>value.unit_slip_small.hint</source><translation>Hãy kiểm tra đơn vị của các số này; chúng được giữ như đã ghi</translation></message>
    <message><source>value.unit_slip_large</source><translation>cột “{column}”: {count} số lớn hơn các số còn lại khoảng 1.000 lần, như thể mất dấu thập phân ({units})</translation></message>
    <message><source>value.unit_slip_large.hint</source><translation>Hãy kiểm tra các số này; chúng được giữ như đã ghi</translation></message>
    <message><source>value.counts_with_parts</source><translation>cột “{column}” đếm số nguyên, nhưng {count} trong {all} số có phần thập phân (“{value}”, dòng {rows}): có thể là hàng nghìn gõ bằng dấu chấm ({thousands}) bị bảng tính hiểu thành số lẻ</translation></message>
    <message><source>value.counts_with_parts.hint</source><translation>Hãy sửa các ô này trong bảng tính (gõ lại không dùng dấu chấm); chúng được giữ như đã ghi. Nếu đúng là số lẻ, hãy nêu --numbers "{column}=point"</translation></message>
    <message><source>value.padded_counts</source><translation>cột “{column}”: “{example}” được đọc là {value}, vì theo tiêu đề, cột đếm số nguyên</translation></message>
    <message><source>value.padded_counts.hint</source><translation>Nếu đây là mã, hãy nêu --numbers "{column}=text"</translation></message>
</context>
</TS>
