# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets whose difficulty is above the rows: titles, headers of several rows, columns of periods."""
from communes import total
from office import header, heading, shape, signatures
from sheet import Cell, Sheet, letters


@shape("one_district.xlsx")
def one_district(province, expected):
    """One district under emblem, title and unit note; merged header of two rows, row of column numbers, sum, signatures."""
    sheet = Sheet("Biểu 01")
    heading(sheet, 7, "BIỂU TỔNG HỢP KẾT QUẢ VẬN ĐỘNG HỘ GIA ĐÌNH KÝ CAM KẾT\nHUYỆN TRÀ LIÊN, QUÝ III NĂM 2025", "Đơn vị tính: hộ")
    header(sheet, ["TT", "Xã, thị trấn", "Hộ gia đình", None, None, "Mô hình\ntự quản", "Ghi chú"],
           [..., ..., "Tổng số", "Đã ký cam kết", "Tỷ lệ (%)", ..., ...])
    sheet.add("(1)", "(2)", "(3)", "(4)", "(5=4/3)", "(6)", "(7)")
    expected.columns = ["Hộ gia đình / Tổng số", "Hộ gia đình / Đã ký cam kết", "Hộ gia đình / Tỷ lệ (%)", "Mô hình tự quản"]
    [(_, communes)] = province.of("Trà Liên")
    first = sheet.next_row
    for i, c in enumerate(communes, 1):
        row = sheet.next_row
        sheet.add(i, c.name, c.households, c.pledged, Cell(c.share, formula=f"ROUND(D{row}/C{row}*100,1)"), c.models,
                  "Xã biên giới" if i == 3 else None)
        expected.add(c, c.households, c.pledged, c.share, c.models)
    last = sheet.next_row - 1
    row = sheet.add("TỔNG CỘNG", None, *(Cell(total(communes, key), formula=f"SUM({col}{first}:{col}{last})")
                                         for col, key in (("C", "households"), ("D", "pledged"))),
                    Cell(round(total(communes, "pledged") / total(communes, "households") * 100, 1), formula=f"ROUND(D{last + 1}/C{last + 1}*100,1)"),
                    Cell(total(communes, "models"), formula=f"SUM(F{first}:F{last})"))
    sheet.merge(row, 1, row, 2)
    expected.check(row, "TỔNG CỘNG")
    signatures(sheet, 7)
    return [sheet]


@shape("three_row_header.xlsx")
def three_row_header(province, expected):
    """Header of three merged rows, a row of letters and numbers below, sums above, districts as rows with their own sums."""
    sheet = Sheet("Bieu 2")
    heading(sheet, 7, "TỔNG HỢP LỰC LƯỢNG, MÔ HÌNH BẢO VỆ AN NINH, TRẬT TỰ Ở CƠ SỞ")
    header(sheet, ["STT", "Tên đơn vị", "Dân cư", None, None, "Lực lượng, mô hình", None],
           [..., ..., "Nhân khẩu", "Hộ gia đình", None, "Mô hình tự quản", "Tổ bảo vệ ANTT"],
           [..., ..., ..., "Tổng số", "Trong đó: đã ký cam kết", ..., ...])
    sheet.add("A", "B", 1, 2, 3, 4, 5)
    expected.columns = ["Dân cư / Nhân khẩu", "Dân cư / Hộ gia đình / Tổng số", "Dân cư / Hộ gia đình / Trong đó: đã ký cam kết",
                        "Lực lượng, mô hình / Mô hình tự quản", "Lực lượng, mô hình / Tổ bảo vệ ANTT"]
    keys = ("people", "households", "pledged", "models", "teams")
    groups = province.of("Đăk Lâm", "Ba Hà", "Trà Liên")
    everything = [c for _, communes in groups for c in communes]
    expected.check(sheet.add(None, "TOÀN TỈNH", *(total(everything, key) for key in keys)), "TOÀN TỈNH")
    for numeral, (district, communes) in zip(("I", "II", "III"), groups):
        expected.check(sheet.add(numeral, district, *(total(communes, key) for key in keys)), district)
        for i, c in enumerate(communes, 1):
            values = [getattr(c, key) for key in keys]
            sheet.add(i, c.name, *values)
            expected.add(c, *values)
            expected.parents[c.code] = district
    return [sheet]


@shape("periods_under_header.xlsx")
def periods_under_header(province, expected):
    """Quarters as columns under merged headers; the unit's code and name in front."""
    sheet = Sheet("Sheet1")
    sheet.across("THEO DÕI TIẾN ĐỘ CÁC QUÝ NĂM 2025", 1, 8)
    sheet.skip()
    quarters = ("Quý I/2025", "Quý II/2025", "Quý III/2025")
    header(sheet, ["Mã ĐVHC", "Đơn vị", "Hộ đã ký cam kết", None, None, "Mô hình tự quản", None, None],
           [..., ..., *quarters, *quarters])
    expected.tier = "code"
    expected.columns = [f"{figure} / {quarter}" for figure in ("Hộ đã ký cam kết", "Mô hình tự quản") for quarter in quarters]
    for _, communes in province.of("Trà Liên", "Sơn Mộc"):
        for c in communes:
            values = [c.pledged * 8 // 10, c.pledged * 9 // 10, c.pledged, max(c.models - 2, 0), max(c.models - 1, 0), c.models]
            sheet.add(c.code, c.name, *values)
            expected.add(c, *values)
    sheet.skip()
    sheet.add("Ghi chú: số liệu quý I tính đến ngày 31/3/2025.")
    return [sheet]


@shape("header_far_down.xlsx")
def header_far_down(province, expected):
    """Twelve lines of text above the header, among them some with numbers; the table begins in column C."""
    sheet = Sheet("PL1")
    sheet.add("Phụ lục I", column=9)
    heading(sheet, 9, "DANH SÁCH XÃ, PHƯỜNG VÀ CÁC CHỈ TIÊU PHONG TRÀO")
    sheet.add("1. Tổng số xã, phường, thị trấn:", None, None, None, 25, column=3)
    sheet.add("2. Số xã, phường, thị trấn đạt chuẩn:", None, None, None, 23, column=3)
    sheet.add("3. Số liệu chi tiết:", column=3)
    sheet.skip()
    sheet.add("Số TT", "Tên xã, phường", "Số hộ", "Số khẩu", "Số camera", "Số cuộc phát động", "Số lượt người dự", column=3)
    expected.columns = ["Số hộ", "Số khẩu", "Số camera", "Số cuộc phát động", "Số lượt người dự"]
    [(_, communes)] = province.of("Hải Khê")
    first = sheet.next_row
    for i, c in enumerate(communes, 1):
        values = [c.households, c.people, c.cameras, c.meetings, c.attendance]
        sheet.add(i, c.name, *values, column=3)
        expected.add(c, *values)
    last = sheet.next_row - 1
    row = sheet.add("Tổng số", *(Cell(total(communes, key), formula=f"SUM({letters(5 + i)}{first}:{letters(5 + i)}{last})") for i, key in
                                 enumerate(("households", "people", "cameras", "meetings", "attendance"))), column=4)
    expected.check(row, "Tổng số")
    return [sheet]


@shape("units_below_header.xlsx")
def units_below_header(province, expected):
    """A row of units of measure below the header; lines of the form that nobody filled in at the end."""
    sheet = Sheet("Mẫu 02")
    sheet.add("Mẫu số 02/ANTQ")
    sheet.across("TÌNH HÌNH XÂY DỰNG LỰC LƯỢNG VÀ TRANG BỊ", 1, 6)
    sheet.add("STT", "Đơn vị", "Tổ bảo vệ ANTT", "Camera an ninh", "Lượt người dự", "Diện tích")
    sheet.add(None, None, "(tổ)", "(chiếc)", "(lượt)", "(km²)")
    expected.columns = ["Tổ bảo vệ ANTT / (tổ)", "Camera an ninh / (chiếc)", "Lượt người dự / (lượt)", "Diện tích / (km²)"]
    [(_, communes)] = province.of("Ba Hà")
    for i, c in enumerate(communes, 1):
        values = [c.teams, c.cameras, c.attendance, c.area]
        sheet.add(i, c.name, *values)
        expected.add(c, *values)
    for i in range(len(communes) + 1, len(communes) + 6):
        sheet.add(i)
    sheet.add("Cộng", None, *(round(total(communes, key), 2) for key in ("teams", "cameras", "attendance", "area")))
    expected.check(sheet.next_row - 1, "Cộng")
    return [sheet]
