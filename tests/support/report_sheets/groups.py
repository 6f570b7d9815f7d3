# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets whose difficulty is between the rows: districts as rows, sums, blocks, repeated headers, merged cells."""
from communes import total
from office import ROMAN, header, heading, shape, signatures
from sheet import Sheet

SMALL = ("Đăk Lâm", "Ba Hà", "Trà Liên")
REPEATING = ("Cát Phong", "Nghĩa Điền", "Long Triều")  # Xã Mỹ Hòa stands in all three, Xã Tân An in two
KEYS = ("households", "pledged", "models")
HEADERS = ("Tổng số hộ", "Hộ đã ký cam kết", "Mô hình tự quản")


def figures(commune, keys=KEYS):
    return [getattr(commune, key) for key in keys]


def sums(communes, keys=KEYS):
    return [total(communes, key) for key in keys]


def note(expected, commune, district, keys=KEYS):
    expected.add(commune, *figures(commune, keys))
    expected.parents[commune.code] = district


def everything(groups):
    return [commune for _, communes in groups for commune in communes]


@shape("roman_groups.xlsx")
def roman_groups(province, expected):
    """Districts alone in a row with a Roman numeral; names that stand in several districts; the sum at the end."""
    sheet = Sheet("Tổng hợp")
    heading(sheet, 5, "KẾT QUẢ THỰC HIỆN PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC")
    sheet.add("TT", "Đơn vị", *HEADERS)
    expected.columns = list(HEADERS)
    groups = province.of(*REPEATING)
    for numeral, (district, communes) in zip(ROMAN, groups):
        sheet.add(numeral, district)
        for i, c in enumerate(communes, 1):
            sheet.add(i, c.name, *figures(c))
            note(expected, c, district)
    expected.check(sheet.add(None, "Tổng cộng", *sums(everything(groups))), "Tổng cộng")
    signatures(sheet, 5)
    return [sheet]


@shape("subtotals_below.xlsx")
def subtotals_below(province, expected):
    """Sums of a district under its communes, one of them wrong; the sum of all is right."""
    sheet = Sheet("Sheet1")
    sheet.across("BÁO CÁO SỐ LIỆU 9 THÁNG ĐẦU NĂM 2025", 1, 5)
    sheet.add("STT", "Đơn vị hành chính", *HEADERS)
    expected.columns = list(HEADERS)
    groups = province.of(*SMALL)
    for district, communes in groups:
        for i, c in enumerate(communes, 1):
            sheet.add(i, c.name, *figures(c))
            note(expected, c, district)
        values = sums(communes)
        wrong = district.endswith("Ba Hà")
        values[0] += 100 if wrong else 0
        label = "Cộng " + district[0].lower() + district[1:]
        expected.check(sheet.add(None, label, *values), label, [HEADERS[0]] if wrong else [])
    expected.check(sheet.add(None, "TỔNG CỘNG", *sums(everything(groups))), "TỔNG CỘNG")
    return [sheet]


@shape("district_merged_down.xlsx")
def district_merged_down(province, expected):
    """The district in column A, merged over the rows of its communes, whose names have no unit word."""
    sheet = Sheet("Data")
    sheet.add("Huyện", "STT", "Xã", *HEADERS)
    expected.tier = "unit_word"
    expected.columns = list(HEADERS)
    for district, communes in province.of(*REPEATING):
        top = sheet.next_row
        for i, c in enumerate(communes, 1):
            sheet.add(district if i == 1 else None, i, c.plain, *figures(c))
            note(expected, c, district)
        sheet.merge(top, 1, sheet.next_row - 1, 1)
    return [sheet]


@shape("block_a_district.xlsx")
def block_a_district(province, expected):
    """A block a district with its own title, header and sum; names that stand in two of them."""
    sheet = Sheet("Biểu 3")
    heading(sheet, 5, "SỐ LIỆU CHI TIẾT THEO TỪNG HUYỆN")
    expected.columns = ["Hộ / Tổng số", "Hộ / Đã ký cam kết", "Mô hình tự quản"]
    for number, (district, communes) in enumerate(province.of("Nghĩa Điền", "Long Triều", "Đăk Lâm"), 1):
        sheet.across(f"{number}. {district.upper()}", 1, 5)
        header(sheet, ["TT", "Đơn vị", "Hộ", None, "Mô hình tự quản"], [..., ..., "Tổng số", "Đã ký cam kết", ...])
        for i, c in enumerate(communes, 1):
            sheet.add(i, c.name, *figures(c))
            note(expected, c, district)
        row = sheet.add("Cộng", None, *sums(communes))
        sheet.merge(row, 1, row, 2)
        expected.check(row, "Cộng")
        sheet.skip(2)
    signatures(sheet, 5)
    return [sheet]


@shape("repeated_headers.xlsx")
def repeated_headers(province, expected):
    """As pasted from a document: the header again at the top of each page, blank rows between, page numbers, a footnote."""
    sheet = Sheet("Sheet1")
    sheet.add("Phụ lục 2")
    sheet.add("THỐNG KÊ CAMERA AN NINH VÀ TIN BÁO CỦA NHÂN DÂN*")
    titles = ("STT", "Huyện, thị xã, thành phố", "Xã, phường, thị trấn", "Camera an ninh", "Tin báo của nhân dân", "Cuộc phát động")
    keys = ("cameras", "reports", "meetings")
    expected.columns = list(titles[3:])
    communes = everything(province.of("Trà Liên", "Phú Vân", "Ba Hà"))
    for i, c in enumerate(communes, 1):
        if i % 14 == 1:
            if i > 1:
                sheet.skip()
                sheet.add(i // 14, column=4)
                sheet.skip()
            sheet.add(*titles)
        sheet.add(i, c.district, c.name, *figures(c, keys))
        note(expected, c, c.district, keys)
    sheet.skip()
    sheet.add("* Tính từ ngày 01/01/2025 đến ngày 30/9/2025; không tính camera của hộ gia đình")
    return [sheet]


@shape("regions_and_districts.xlsx")
def regions_and_districts(province, expected):
    """Two steps of groups: regions by letter, districts by Roman numeral, both with sums; the communes by number."""
    sheet = Sheet("Biểu số 4")
    heading(sheet, 5, "TỔNG HỢP THEO KHU VỰC", "ĐVT: hộ, mô hình")
    sheet.add("TT", "Địa bàn", *HEADERS)
    sheet.add("1", "2", "3", "4", "5")
    expected.columns = list(HEADERS)
    regions = (("A", "Khu vực đồng bằng", province.of("Phú Vân", "Long Triều")), ("B", "Khu vực miền núi", province.of("Đăk Lâm", "Ba Hà")))
    expected.check(sheet.add(None, "Tổng số", *sums(everything([g for _, _, groups in regions for g in groups]))), "Tổng số")
    for letter, region, groups in regions:
        expected.check(sheet.add(letter, region, *sums(everything(groups))), region)
        for numeral, (district, communes) in zip(ROMAN, groups):
            expected.check(sheet.add(numeral, district, *sums(communes)), district)
            for i, c in enumerate(communes, 1):
                sheet.add(i, c.name, *figures(c))
                note(expected, c, district)
    return [sheet]


@shape("wrong_total_above.xlsx")
def wrong_total_above(province, expected):
    """All communes of the province, the district in each row; the sum of the province is the first row, and wrong."""
    sheet = Sheet("Toàn tỉnh")
    sheet.add("TT", "Huyện/TX/TP", "Xã/phường/TT", "Mã", *HEADERS)
    expected.tier = "code"
    values = sums(province.communes)
    values[1] += 1000
    expected.columns = list(HEADERS)
    row = sheet.add("Toàn tỉnh", None, None, None, *values)
    sheet.merge(row, 1, row, 3)
    expected.check(row, "Toàn tỉnh", [HEADERS[1]])
    for i, c in enumerate(province.communes, 1):
        sheet.add(i, c.district, c.plain, c.code, *figures(c))
        note(expected, c, c.district)
    return [sheet]


@shape("group_rows.ods")
def group_rows(province, expected):
    """Districts merged across the table, header of two merged rows, the sums right under them."""
    sheet = Sheet("Biểu 1")
    heading(sheet, 5, "BIỂU SỐ LIỆU QUÝ III/2025")
    header(sheet, ["Số TT", "Tên xã, thị trấn", "Số hộ", None, "Số mô hình"], [..., ..., "Tổng", "Đã ký cam kết", ...])
    expected.columns = ["Số hộ / Tổng", "Số hộ / Đã ký cam kết", "Số mô hình"]
    groups = province.of("Cát Phong", "Nghĩa Điền")
    for district, communes in groups:
        sheet.across(district, 1, 5)
        for i, c in enumerate(communes, 1):
            sheet.add(i, c.name, *figures(c))
            note(expected, c, district)
        expected.check(sheet.add(None, "Cộng", *sums(communes)), "Cộng")
    expected.check(sheet.add(None, "Tổng cộng toàn tỉnh", *sums(everything(groups))), "Tổng cộng toàn tỉnh")
    signatures(sheet, 5)
    return [sheet]


@shape("district_filled_once.ods")
def district_filled_once(province, expected):
    """The district in the first row of its communes only, blank below it, nothing merged."""
    sheet = Sheet("Trang 1")
    sheet.add("Huyện, thị xã", "Xã, phường, thị trấn", *HEADERS)
    expected.columns = list(HEADERS)
    for district, communes in province.of("Long Triều", "Nghĩa Điền"):
        for i, c in enumerate(communes):
            sheet.add(district if i == 0 else None, c.name, *figures(c))
            note(expected, c, district)
    return [sheet]


@shape("wrong_total_below.ods")
def wrong_total_below(province, expected):
    """A sum without a name under each group that has a heading; the sum of all forgets a district."""
    sheet = Sheet("Bieu1")
    sheet.add("TT", "Xã", *HEADERS)
    expected.columns = list(HEADERS)
    groups = province.of(*SMALL)
    for district, communes in groups:
        sheet.add(None, district + ":")
        for i, c in enumerate(communes, 1):
            sheet.add(i, c.name, *figures(c))
            note(expected, c, district)
        expected.check(sheet.add(None, "Cộng:", *sums(communes)), "Cộng:")
    expected.check(sheet.add(None, "TỔNG CỘNG:", *sums(everything(groups[:2]))), "TỔNG CỘNG:", HEADERS)
    return [sheet]


@shape("plain_groups.xlsx")
def plain_groups(province, expected):
    """Names without unit words, the districts' too: a township has the name of its district, some communes of two."""
    sheet = Sheet("Sheet1")
    sheet.across("TỔNG HỢP SỐ LIỆU THÁNG 9", 1, 5)
    sheet.add("STT", "Huyện/xã", *HEADERS)
    expected.columns = list(HEADERS)
    expected.tier = "unit_word"
    for numeral, (district, communes) in zip(ROMAN, province.of("Nghĩa Điền", "Long Triều")):
        sheet.add(numeral, district.removeprefix("Huyện "))
        for i, c in enumerate(communes, 1):
            sheet.add(i, c.plain, *figures(c))
            note(expected, c, district)
    return [sheet]


@shape("notes_at_once.xlsx")
def notes_at_once(province, expected):
    """No numbering; the notes follow the last commune without a blank row, in the column of names."""
    sheet = Sheet("BC")
    sheet.add("Đơn vị", *HEADERS)
    expected.columns = list(HEADERS)
    for c in province.of("Sơn Mộc")[0][1]:
        sheet.add(c.name, *figures(c))
        expected.add(c, *figures(c))
    row = sheet.add("Cộng toàn huyện", *sums(province.of("Sơn Mộc")[0][1]))
    expected.check(row, "Cộng toàn huyện")
    sheet.add("Ghi chú: Xã Krông Liêng mới chia tách, chưa có mô hình.")
    sheet.add("Nơi nhận: - Công an tỉnh; - Lưu: VT.")
    return [sheet]
