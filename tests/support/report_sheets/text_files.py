# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets that were saved as text: encodings, separators, the shape of the workbook around the table."""
from communes import total
from csv_text import comma, point, text_bytes
from groups import HEADERS, KEYS, REPEATING, everything, figures, note, sums
from office import ROMAN, heading, shape, signatures
from sheet import Sheet

NAMES = ("Mã xã", "Tên xã", "Huyện")


def plain(province, expected, districts, keys, headers, number=lambda value: value):
    """A header and a row a commune with code, name and district."""
    sheet = Sheet("")
    sheet.add(*NAMES, *headers)
    expected.tier = "code"
    expected.columns = list(headers)
    for district, communes in province.of(*districts):
        for c in communes:
            sheet.add(c.code, c.name, district, *(number(value) for value in figures(c, keys)))
            note(expected, c, district, keys)
    return sheet


@shape("titles_above.csv")
def titles_above(province, expected):
    """A whole report saved as CSV: title lines of empty fields, signatures; semicolons, decimal commas, UTF-8 with its mark."""
    sheet = Sheet("")
    heading(sheet, 6, "BIỂU TỔNG HỢP; QUÝ III/2025", "Đơn vị tính: hộ, %")
    sheet.add("STT", "Đơn vị", "Tổng số hộ", "Hộ đã ký cam kết", "Tỷ lệ (%)", "Diện tích (km²)")
    expected.columns = ["Tổng số hộ", "Hộ đã ký cam kết", "Tỷ lệ (%)", "Diện tích (km²)"]
    keys = ("households", "pledged", "share", "area")
    communes = province.of("Phú Vân")[0][1]
    for i, c in enumerate(communes, 1):
        sheet.add(i, c.name, *figures(c, keys))
        expected.add(c, *figures(c, keys))
    households, pledged = sums(communes, keys[:2])
    row = sheet.add("Tổng cộng", None, households, pledged, round(pledged / households * 100, 1), round(total(communes, "area"), 2))
    expected.check(row, "Tổng cộng")
    signatures(sheet, 6)
    return text_bytes(sheet, ";", "utf-8-bom")


@shape("unicode_text.txt")
def unicode_text(province, expected):
    """Excel's Unicode text: UTF-16 with its mark, tabs."""
    return text_bytes(plain(province, expected, ("Long Triều",), ("people", "area", "reports"),
                            ("Nhân khẩu", "Diện tích (km²)", "Tin báo của nhân dân")), "\t", "utf-16")


@shape("tcvn3.csv")
def tcvn3(province, expected):
    """Written with .Vn fonts (TCVN3), names only."""
    sheet = Sheet("")
    sheet.add("TT", "Huyện, thị xã, thành phố", "Xã, phường, thị trấn", *HEADERS)
    expected.columns = list(HEADERS)
    for i, c in enumerate(everything(province.of("Đăk Lâm", "Phú Vân", "Nghĩa Điền")), 1):
        sheet.add(i, c.district, c.name, *figures(c))
        note(expected, c, c.district)
    return text_bytes(sheet, ",", "tcvn3")


@shape("windows_1258.csv")
def windows_1258(province, expected):
    """Windows-1258, marks behind their letters."""
    return text_bytes(plain(province, expected, ("Trà Liên", "Ba Hà"), KEYS, HEADERS), ";", "windows-1258")


@shape("vni.csv")
def vni(province, expected):
    """VNI Windows, a title line, names without codes."""
    sheet = Sheet("")
    sheet.add("SỐ LIỆU PHONG TRÀO THÁNG 9/2025")
    sheet.add("Đơn vị", *HEADERS, "Nhân khẩu")
    keys = (*KEYS, "people")
    expected.columns = [*HEADERS, "Nhân khẩu"]
    for c in everything(province.of("Hải Khê", "Trà Liên")):
        sheet.add(c.name, *figures(c, keys))
        expected.add(c, *figures(c, keys))
    return text_bytes(sheet, ";", "vni")


@shape("tabs.tsv")
def tabs(province, expected):
    """Tabs, names without unit words, which stand in several districts; quotation marks in a remark."""
    sheet = Sheet("")
    sheet.add("Huyện", "Xã", "Tổng số hộ", "Tổ bảo vệ ANTT", "Ghi chú")
    keys = ("households", "teams")
    expected.tier = "unit_word"
    expected.columns = ["Tổng số hộ", "Tổ bảo vệ ANTT"]
    for c in everything(province.of(*REPEATING)):
        sheet.add(c.district.split(" ", 1)[1] if c.district.startswith("Huyện") else c.district, c.plain, *figures(c, keys),
                  None if c.safe else 'xã "trọng điểm"')
        note(expected, c, c.district, keys)
    return text_bytes(sheet, "\t", line_end="\n")


@shape("grouped_thousands.csv")
def grouped_thousands(province, expected):
    """Points between thousands and decimal commas; other columns of the file show which is which."""
    sheet = plain(province, expected, ("Hải Khê",), ("households", "people", "share", "area", "attendance"),
                  ("Tổng số hộ", "Nhân khẩu", "Tỷ lệ (%)", "Diện tích (km²)", "Lượt người dự"))
    return text_bytes(sheet, ";", number=lambda value: comma(value, groups=True))


@shape("counts_with_points.csv")
def counts_with_points(province, expected):
    """Points between thousands in each cell, no other column to go by: but people are counted whole."""
    return text_bytes(plain(province, expected, ("Trà Liên", "Long Triều"), ("people",), ("Nhân khẩu (người)",)), ";",
                      number=lambda value: comma(value, groups=True))


@shape("english_numbers.csv")
def english_numbers(province, expected):
    """From a machine set to English: commas between fields and thousands, decimal points."""
    sheet = plain(province, expected, ("Trà Liên", "Sơn Mộc"), ("people", "area", "share"),
                  ("Nhân khẩu", "Diện tích (km²)", "Tỷ lệ (%)"))
    return text_bytes(sheet, ",", "utf-8-bom", number=point)


@shape("group_rows.csv")
def group_rows(province, expected):
    """Group rows and sums in a CSV, where no cell is merged and blank lines are lines of separators."""
    sheet = Sheet("")
    sheet.add("BÁO CÁO NHANH")
    sheet.skip()
    sheet.add("TT", "Đơn vị", *HEADERS, "Diện tích (km²)")
    keys = (*KEYS, "area")
    expected.columns = [*HEADERS, "Diện tích (km²)"]
    groups = province.of("Cát Phong", "Long Triều", "Đăk Lâm")
    for numeral, (district, communes) in zip(ROMAN, groups):
        sheet.add(numeral, district.upper())
        for i, c in enumerate(communes, 1):
            sheet.add(i, c.name, *figures(c, keys))
            note(expected, c, district, keys)
        values = [*sums(communes), round(total(communes, "area"), 2)]
        expected.check(sheet.add(None, f"Cộng ({numeral})", *values), f"Cộng ({numeral})")
        sheet.skip()
    sheet.add(None, "Ghi chú: số liệu sơ bộ, chưa thẩm định")
    return text_bytes(sheet, ";", "utf-8-bom")
