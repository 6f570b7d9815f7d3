# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""What stands around the table of a report: emblem, title, signatures; and the list of shapes."""

SHAPES = {}  # file -> function of the province and what is expected; returns sheets, or the bytes of a text file


def shape(file):
    def register(function):
        SHAPES[file] = function
        return function
    return register


def heading(sheet, width, title, unit_note=""):
    """The national emblem lines, title and reference of a report, `width` columns wide."""
    middle = width // 2
    for left, right in (("UBND TỈNH SƠN HẢI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        ("BAN CHỈ ĐẠO 138", "Độc lập - Tự do - Hạnh phúc")):
        row = sheet.add(left)
        sheet.put(row, middle + 1, right)
        sheet.merge(row, 1, row, middle)
        sheet.merge(row, middle + 1, row, width)
    sheet.skip()
    sheet.across(title, 1, width)
    sheet.across("(Kèm theo Báo cáo số 145/BC-BCĐ ngày 05/10/2025 của Ban Chỉ đạo 138 tỉnh)", 1, width)
    if unit_note:
        sheet.add(unit_note, column=width - 1)
    else:
        sheet.skip()


def signatures(sheet, width):
    middle = width // 2
    sheet.skip()
    sheet.add("Sơn Hải, ngày 05 tháng 10 năm 2025", column=middle + 1)
    for left, right in (("NGƯỜI LẬP BIỂU", "TM. BAN CHỈ ĐẠO"), ("(Ký, ghi rõ họ tên)", "PHÓ TRƯỞNG BAN"), ("Nguyễn Văn A", "Trần Thị B")):
        row = sheet.add(None, left)
        sheet.put(row, middle + 1, right)


def header(sheet, *rows):
    """Header rows with merged cells: None continues the cell on its left, ... the one above. Returns the last row."""
    top = sheet.next_row
    for cells in rows:
        row = sheet.next_row
        for column, text in enumerate(cells, 1):
            if text is not None and text is not ...:
                sheet.put(row, column, text)
        sheet.next_row = row + 1
    for i, cells in enumerate(rows):
        for column, text in enumerate(cells):
            if text is None or text is ...:
                continue
            right = column
            while right + 1 < len(cells) and cells[right + 1] is None:
                right += 1
            bottom = i
            while bottom + 1 < len(rows) and rows[bottom + 1][column] is ...:
                bottom += 1
            if right > column or bottom > i:
                sheet.merge(top + i, column + 1, top + bottom, right + 1)
    return sheet.next_row - 1


ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
