# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets that nobody can read without asking: the right answer is a question, or a refusal that says what to do."""
from communes import total
from csv_text import comma, text_bytes
from groups import everything
from office import heading, shape
from sheet import Sheet


@shape("two_tables.xlsx")
def two_tables(province, expected):
    """Two tables with other columns for other communes below each other."""
    sheet = Sheet("Biểu 1")
    for title, titles, keys, district in (
            ("Biểu 1a: Hộ gia đình", ("TT", "Đơn vị", "Tổng số hộ", "Đã ký cam kết"), ("households", "pledged"), "Đăk Lâm"),
            ("Biểu 1b: Camera", ("TT", "Đơn vị", "Camera an ninh", "Tin báo", "Cuộc phát động"), ("cameras", "reports", "meetings"), "Trà Liên")):
        sheet.add(title)
        sheet.add(*titles)
        for i, c in enumerate(province.of(district)[0][1], 1):
            sheet.add(i, c.name, *(getattr(c, key) for key in keys))
        sheet.skip(3)
    expected.asks = ["sheet.several_blocks"]
    return [sheet]


@shape("no_units.xlsx")
def no_units(province, expected):
    """Indicators in rows, the province as a whole: there is no commune in it."""
    sheet = Sheet("Tổng hợp")
    heading(sheet, 6, "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025")
    sheet.add("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)")
    for i, (text, unit, key) in enumerate((("Hộ gia đình ký cam kết", "hộ", "pledged"), ("Mô hình tự quản", "mô hình", "models"),
                                           ("Tổ bảo vệ ANTT", "tổ", "teams"), ("Camera an ninh", "chiếc", "cameras"),
                                           ("Tin báo của nhân dân", "tin", "reports"), ("Cuộc phát động", "cuộc", "meetings"),
                                           ("Lượt người dự", "lượt", "attendance")), 1):
        done = total(province.communes, key)
        plan = -(-done // 50) * 50
        sheet.add(i, text, unit, plan, done, round(done / plan * 100, 1))
    expected.asks = ["join.no_key", "join.nothing_matches", "sheet.no_header_found"]
    return [sheet]


@shape("persons.xlsx")
def persons(province, expected):
    """The heads of the security teams with their telephone numbers, a row a commune."""
    sheet = Sheet("Danh sách")
    heading(sheet, 5, "DANH SÁCH TỔ TRƯỞNG TỔ BẢO VỆ AN NINH, TRẬT TỰ")
    sheet.add("TT", "Đơn vị", "Họ và tên", "Số điện thoại", "Số tổ viên")
    for i, c in enumerate(province.of("Ba Hà")[0][1], 1):
        family = ("Nguyễn", "Trần", "Lê", "Phạm")[i % 4]
        middle, given = ("Văn", "Thị", "Đức")[i % 3], ("An", "Bình", "Cường", "Dung", "Giang")[i % 5]
        sheet.add(i, c.name, f"{family} {middle} {given}", f"0900 000 {100 + i}", c.teams)
    expected.asks = ["person.phone", "person.name"]
    return [sheet]


@shape("ambiguous_numbers.csv")
def ambiguous_numbers(province, expected):
    """Every figure may be thousands or decimals: nothing in the file says which."""
    sheet = Sheet("")
    sheet.add("Mã xã", "Tên xã", "Kinh phí (triệu đồng)")
    for c in everything(province.of("Đăk Lâm", "Sơn Mộc")):
        sheet.add(c.code, c.name, comma(c.people + 1000, groups=True))
    expected.asks = ["value.open_number"]
    return text_bytes(sheet, ";", "utf-8-bom")


@shape("long_table.csv")
def long_table(province, expected):
    """A row for each commune, period and indicator."""
    sheet = Sheet("")
    sheet.add("Mã xã", "Đơn vị", "Kỳ", "Chỉ tiêu", "Giá trị")
    for c in province.of("Đăk Lâm")[0][1]:
        for quarter, part in (("Quý II/2025", 9), ("Quý III/2025", 10)):
            for text, key in (("Hộ đã ký cam kết", "pledged"), ("Mô hình tự quản", "models")):
                sheet.add(c.code, c.name, quarter, text, getattr(c, key) * part // 10)
    expected.asks = ["join.only_duplicates", "join.rows_a_unit", "table.long"]
    return text_bytes(sheet, ";", "utf-8-bom")


@shape("rows_of_hamlets.xlsx")
def rows_of_hamlets(province, expected):
    """A row a hamlet, several in each commune: nobody said how they add up."""
    sheet = Sheet("Thôn")
    sheet.add("TT", "Xã", "Thôn", "Số hộ", "Hộ ký cam kết")
    row = 0
    for c in province.of("Đăk Lâm")[0][1]:
        for hamlet in range(1, 5):
            row += 1
            sheet.add(row, c.name, f"Thôn {hamlet}", c.households // 4 + hamlet, c.pledged // 4 + hamlet)
    expected.asks = ["join.only_duplicates", "join.rows_a_unit"]
    return [sheet]


@shape("two_visible_sheets.xlsx")
def two_visible_sheets(province, expected):
    """Two quarters in two sheets, both to be seen."""
    sheets = []
    for name, part in (("Quý II", 9), ("Quý III", 10)):
        sheet = Sheet(name)
        sheet.add("TT", "Đơn vị", "Hộ đã ký cam kết")
        for i, c in enumerate(province.of("Trà Liên")[0][1], 1):
            sheet.add(i, c.name, c.pledged * part // 10)
        sheets.append(sheet)
    expected.asks = ["table.sheet_needed"]
    return sheets


@shape("side_by_side.xlsx")
def side_by_side(province, expected):
    """One list in two halves beside each other, to save paper."""
    sheet = Sheet("DS")
    sheet.across("SỐ CAMERA AN NINH CÁC XÃ", 1, 7)
    sheet.add("TT", "Đơn vị", "Camera", None, "TT", "Đơn vị", "Camera")
    communes = province.of("Long Triều")[0][1]
    half = len(communes) // 2
    for i in range(half):
        left, right = communes[i], communes[half + i]
        sheet.add(i + 1, left.name, left.cameras, None, half + i + 1, right.name, right.cameras)
    expected.asks = ["sheet.", "join."]
    return [sheet]


@shape("communes_as_columns.xlsx")
def communes_as_columns(province, expected):
    """The communes are the columns, the figures the rows."""
    sheet = Sheet("Ngang")
    sheet.across("SO SÁNH CÁC CHỈ TIÊU GIỮA CÁC XÃ", 1, 8)
    communes = province.of("Đăk Lâm")[0][1]
    sheet.add("TT", "Chỉ tiêu", *(c.name for c in communes))
    for i, (text, key) in enumerate((("Tổng số hộ", "households"), ("Hộ đã ký cam kết", "pledged"), ("Mô hình tự quản", "models"),
                                     ("Camera an ninh", "cameras")), 1):
        sheet.add(i, text, *(getattr(c, key) for c in communes))
    expected.asks = ["sheet.", "join.no_key", "join.nothing_matches"]
    return [sheet]
