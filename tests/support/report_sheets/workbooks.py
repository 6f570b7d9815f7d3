# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Workbooks of several sheets, hidden columns, and names as they are typed."""
import unicodedata

from communes import DISTRICT_KINDS, total, without_kind
from office import heading, shape, signatures
from sheet import Cell, Sheet

SHORT = {"Xã": "X.", "Phường": "P.", "Thị trấn": "TT.", "Huyện": "H.", "Thị xã": "TX.", "Thành phố": "TP."}
OLD_TONES = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "uỷ": "ủy", "uý": "úy"}  # written now: as in the layer


@shape("one_visible_sheet.xlsx")
def one_visible_sheet(province, expected):
    """Three sheets are hidden, one of them so that Excel's menu does not show it; one is empty; one is the table."""
    before = Sheet("Quý II", "hidden")
    lists = Sheet("DanhMuc", "veryHidden")
    sheet = Sheet("Quý III")
    for page, factor in ((before, 9), (sheet, 10)):
        page.add("TT", "Đơn vị", "Tổng số hộ", "Hộ đã ký cam kết")
        for i, c in enumerate(province.of("Trà Liên")[0][1], 1):
            page.add(i, c.name, c.households, c.pledged * factor // 10)
    for i, district in enumerate(province.districts, 1):
        lists.add(i, district)
    expected.columns = ["Tổng số hộ", "Hộ đã ký cam kết"]
    for c in province.of("Trà Liên")[0][1]:
        expected.add(c, c.households, c.pledged)
    note = Sheet("Ghi chú", "hidden")
    note.add("Người nhập: văn phòng")
    return [before, sheet, lists, note, Sheet("Sheet3", cells={})]


@shape("hidden_columns.xlsx")
def hidden_columns(province, expected):
    """A hidden column keeps last year's figures, another a number to sort by; the rows hidden by a filter count."""
    sheet = Sheet("Biểu 1")
    heading(sheet, 7, "SỐ LIỆU CẬP NHẬT ĐẾN THÁNG 9/2025")
    sheet.add("TT", "Thứ tự", "Đơn vị", "Số hộ năm 2024", "Số hộ năm 2025", "Đã ký", "Ghi chú")
    sheet.hidden_columns |= {2, 4}
    expected.columns = ["Số hộ năm 2025", "Đã ký"]
    communes = [c for _, group in province.of("Đăk Lâm", "Sơn Mộc") for c in group]
    for i, c in enumerate(communes, 1):
        row = sheet.add(i, 1000 - i * 7 % 31, c.name, c.households - 11, c.households, c.pledged)
        expected.add(c, c.households, c.pledged)
        if not c.safe or i % 6 == 0:
            sheet.hidden_rows.add(row)
    row = sheet.add("Tổng", None, None, total(communes, "households") - 11 * len(communes), total(communes, "households"),
                    total(communes, "pledged"))
    expected.check(row, "Tổng")
    signatures(sheet, 7)
    return [sheet]


def abbreviated(name, index):
    kind = next(kind for kind in SHORT if name.startswith(kind + " "))
    short = SHORT[kind]
    return (short + " ", short, short[:-1] + " ")[index % 3] + name[len(kind) + 1:]


@shape("abbreviations.xlsx")
def abbreviations(province, expected):
    """Unit words abbreviated in three ways, with and without point and space, districts too."""
    sheet = Sheet("Sheet1")
    sheet.add("TT", "Huyện", "Xã", "Tổng số hộ", "Mô hình tự quản")
    expected.columns = ["Tổng số hộ", "Mô hình tự quản"]
    expected.tier = "unit_word"
    communes = [c for _, group in province.of("Hải Khê", "Phú Vân", "Đăk Lâm", "Nghĩa Điền") for c in group]
    for i, c in enumerate(communes, 1):
        sheet.add(i, abbreviated(c.district, 0), abbreviated(c.name, i), c.households, c.models)
        expected.add(c, c.households, c.models)
        expected.parents[c.code] = c.district
    return [sheet]


def old_tones(name):
    for now, before in OLD_TONES.items():
        name = name.replace(before, now)
    return name


@shape("upper_case.ods")
def upper_case(province, expected):
    """Capitals, the old place of the tone mark, letters taken apart, a blank row after each commune."""
    sheet = Sheet("BANG 1")
    sheet.across("BẢNG SỐ LIỆU CÁC XÃ, THỊ TRẤN", 1, 4)
    sheet.add("STT", "TÊN XÃ, THỊ TRẤN", "TỔNG SỐ HỘ", "CAMERA AN NINH")
    expected.columns = ["TỔNG SỐ HỘ", "CAMERA AN NINH"]
    for i, c in enumerate(province.of("Long Triều")[0][1][1:], 1):
        name = old_tones(c.name).upper()
        sheet.add(i, unicodedata.normalize("NFD", name) if i % 4 == 0 else name, c.households, c.cameras)
        sheet.skip()
        expected.tier = "case_space" if name == c.name.upper() else "tone"
        expected.add(c, c.households, c.cameras)
    return [sheet]


@shape("two_name_columns.xlsx")
def two_name_columns(province, expected):
    """The unit and the seat of its office, which often is in the unit of that name, and for some in another."""
    sheet = Sheet("Trụ sở")
    sheet.add("TT", "Trụ sở làm việc", "Đơn vị", "Tổ bảo vệ ANTT", "Camera an ninh")
    expected.columns = ["Tổ bảo vệ ANTT", "Camera an ninh"]
    communes = [c for _, group in province.of("Đăk Lâm", "Trà Liên") for c in group]
    seat = communes[2].name
    for i, c in enumerate(communes, 1):
        sheet.add(i, seat if i in (4, 5, 9) else c.name, c.name, c.teams, c.cameras)
        expected.add(c, c.teams, c.cameras)
    return [sheet]


@shape("names_and_merged_unit.xlsx")
def names_and_merged_unit(province, expected):
    """Codes as text and names; one row of a commune that is no more; the district's row carries its code."""
    sheet = Sheet("TH")
    heading(sheet, 6, "BIỂU TỔNG HỢP SỐ LIỆU 9 THÁNG NĂM 2025", "Đơn vị tính: %, hộ")
    sheet.add("STT", "Mã số", "Đơn vị", "Tổng số hộ", "Hộ ký cam kết", "Tỷ lệ %")
    expected.tier = "code"
    expected.columns = ["Tổng số hộ", "Hộ ký cam kết", "Tỷ lệ %"]
    [(district, communes)] = province.of("Đăk Lâm")
    gone = (684, 561)
    sums = [total(communes, "households") + gone[0], total(communes, "pledged") + gone[1]]
    expected.check(sheet.add("I", "097", district.upper(), *sums, round(sums[1] / sums[0] * 100, 1)), district.upper())
    for i, c in enumerate(communes, 1):
        sheet.add(i, c.code, c.name, c.households, c.pledged, c.share)
        expected.add(c, c.households, c.pledged, c.share)
    sheet.add(len(communes) + 1, "09702", "Xã Hòa Lợi", *gone, 82.0)
    expected.rows_without_unit = 1
    return [sheet]
