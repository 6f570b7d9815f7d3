# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets whose difficulty is in the cells: codes as numbers, percentages, formulas, errors, words for no figure, dates."""
import datetime

from communes import total
from office import header, heading, shape
from sheet import Cell, Error, Sheet


@shape("codes_formatted.xlsx")
def codes_formatted(province, expected):
    """Codes that are numbers shown as 00000, shares shown as 0.00%, dates, grouped numbers, formulas with their values."""
    sheet = Sheet("Bảng 1")
    sheet.add("Mã xã", "Tên xã", "Ngày báo cáo", "Tổng số hộ", "Hộ đã ký cam kết", "Tỷ lệ", "Bình quân khẩu/hộ")
    expected.tier = "code"
    expected.columns = ["Ngày báo cáo", "Tổng số hộ", "Hộ đã ký cam kết", "Tỷ lệ", "Bình quân khẩu/hộ"]
    [(_, phu_van), (_, long_trieu)] = province.of("Phú Vân", "Long Triều")
    for i, c in enumerate([*phu_van, *long_trieu]):
        row = sheet.next_row
        day = datetime.date(2025, 10, 1 + i % 9)
        average = round(c.people / c.households, 2)
        sheet.add(Cell(int(c.code), "00000"), c.name, Cell(day, "dd/mm/yyyy"), Cell(c.households, "#,##0"),
                  Cell(c.pledged, "#,##0"), Cell(c.exact_share / 100, "0.00%", f"TRUNC(E{row}/D{row},4)"), average)
        expected.add(c, day.isoformat(), c.households, c.pledged, c.exact_share, average)
    return [sheet]


@shape("error_cells.xlsx")
def error_cells(province, expected):
    """Formulas that divide by an empty cell, words for no figure, a reference that was lost."""
    sheet = Sheet("Sheet1")
    heading(sheet, 7, "TỶ LỆ HỘ KÝ CAM KẾT VÀ CAMERA AN NINH")
    sheet.add("STT", "Đơn vị", "Tổng số hộ", "Hộ đã ký cam kết", "Tỷ lệ (%)", "Camera an ninh", "Tin báo của nhân dân")
    expected.columns = ["Tổng số hộ", "Hộ đã ký cam kết", "Tỷ lệ (%)", "Camera an ninh", "Tin báo của nhân dân"]
    words = ("đang cập nhật", "-", "…", "Chưa có số liệu", "Đang cập nhật", "...")
    communes = [c for _, group in province.of("Đăk Lâm", "Ba Hà", "Trà Liên") for c in group]
    for i, c in enumerate(communes, 1):
        row = sheet.next_row
        lost = i % 9 == 4
        households = None if lost else c.households
        share = Error("#DIV/0!") if lost else None if c.share is None else c.share
        cameras = words[i // 5] if i % 5 == 0 else c.cameras
        reports = Error("#REF!") if i == 7 else Error("#N/A") if i == 20 else c.reports
        formula = f"ROUND(D{row}/C{row}*100,1)" if share is not None else ""
        sheet.add(i, c.name, households, c.pledged, Cell(share, formula=formula), cameras, reports)
        numbers = [value if isinstance(value, (int, float)) else None for value in (share, cameras, reports)]
        expected.add(c, households, c.pledged, *numbers)
    return [sheet]


@shape("numbers_as_text.xlsx")
def numbers_as_text(province, expected):
    """Numbers that were typed as text: groups by a no-break space, decimal commas, percent signs, spaces around them."""
    sheet = Sheet("Biểu 5")
    sheet.across("Biểu 5: Số liệu do các xã gửi", 1, 6)
    sheet.add("TT", "Đơn vị", "Nhân khẩu", "Diện tích (km²)", "Tỷ lệ hộ ký cam kết", "Hộ / mô hình")
    expected.columns = ["Nhân khẩu", "Diện tích (km²)", "Tỷ lệ hộ ký cam kết", "Hộ / mô hình"]
    [(_, communes)] = province.of("Sơn Mộc")
    for i, c in enumerate(communes, 1):
        ratio = round(c.households / c.models, 1) if c.models else None
        sheet.add(str(i), f" {c.name}", f"{c.people:,}".replace(",", "\u00a0"), f"{c.area}".replace(".", ","),
                  f"{c.exact_share:.2f} %".replace(".", ","),
                  "-" if ratio is None else f"{ratio:,}".translate({ord(","): ".", ord("."): ","}) + ("  " if i % 2 else ""))
        expected.add(c, c.people, c.area, c.exact_share, ratio)
    return [sheet]


@shape("fractions.xlsx")
def fractions(province, expected):
    """Figures of the kind 12 of 14 in one cell, as recognition is reported."""
    sheet = Sheet("Công nhận")
    heading(sheet, 5, "KẾT QUẢ CÔNG NHẬN ĐẠT TIÊU CHUẨN AN TOÀN VỀ AN NINH, TRẬT TỰ NĂM 2024")
    sheet.add("TT", "Đơn vị", "Khu dân cư đạt/tổng số", "Cơ quan đạt/tổng số", "Tổng số hộ")
    expected.columns = ["Khu dân cư đạt/tổng số (tử số)", "Khu dân cư đạt/tổng số (mẫu số)", "Cơ quan đạt/tổng số (tử số)",
                        "Cơ quan đạt/tổng số (mẫu số)", "Tổng số hộ"]
    [(_, communes)] = province.of("Trà Liên")
    for i, c in enumerate(communes, 1):
        hamlets, agencies = (c.hamlets - i % 3, c.hamlets), (4 + i % 2, 5)
        sheet.add(i, c.name, f"{hamlets[0]}/{hamlets[1]}", f"{agencies[0]} / {agencies[1]}", c.households)
        expected.add(c, *hamlets, *agencies, c.households)
    return [sheet]


@shape("marks.xlsx")
def marks(province, expected):
    """Crosses in the column that applies, and a remark."""
    sheet = Sheet("Xếp loại")
    sheet.across("BẢNG TỔNG HỢP XẾP LOẠI", 1, 6)
    header(sheet, ["STT", "Mã xã", "Đơn vị", "An toàn về ANTT", None, "Ghi chú"], [..., ..., ..., "Đạt", "Chưa đạt", ...])
    expected.tier = "code"
    expected.columns = ["An toàn về ANTT / Đạt", "An toàn về ANTT / Chưa đạt"]
    for i, c in enumerate((c for _, group in province.of("Hải Khê", "Ba Hà") for c in group), 1):
        sheet.add(i, c.code, c.name, "x" if c.safe else None, None if c.safe else "x", None if c.safe else "đề nghị xem xét lại")
        expected.add(c, "x" if c.safe else None, None if c.safe else "x")
    return [sheet]


@shape("percentages.ods")
def percentages(province, expected):
    """Percentages, codes shown as 00000, a formula over a word, a sum of counts and a share of all."""
    sheet = Sheet("Tỷ lệ")
    sheet.add("Mã xã", "Đơn vị", "Tổng số hộ", "Hộ đã ký cam kết", "Tỷ lệ")
    expected.tier = "code"
    expected.columns = ["Tổng số hộ", "Hộ đã ký cam kết", "Tỷ lệ"]
    [(_, communes)] = province.of("Ba Hà")
    for c in communes:
        row = sheet.next_row
        formula = f"TRUNC([.D{row}]/[.C{row}];4)"
        share = Error("#VALUE!") if c.pledged is None else c.exact_share / 100
        pledged = "đang cập nhật" if c.pledged is None else c.pledged
        sheet.add(Cell(int(c.code), "00000"), c.name, Cell(c.households, "#,##0"), pledged, Cell(share, "0.00%", formula))
        expected.add(c, c.households, c.pledged, c.exact_share)
    sums = [total(communes, key) for key in ("households", "pledged")]
    expected.check(sheet.add(None, "Tổng cộng", *sums, Cell(sums[1] * 10000 // sums[0] / 10000, "0.00%")), "Tổng cộng")
    return [sheet]


@shape("dates_and_filter.ods")
def dates_and_filter(province, expected):
    """Rows hidden by a filter count as others do; dates; a hidden sheet of another quarter."""
    old = Sheet("Quý II", "hidden")
    sheet = Sheet("Quý III")
    for page, step in ((old, 1), (sheet, 0)):
        page.add("Đơn vị", "Ngày gửi", "Tổng số hộ", "Cuộc phát động")
        for i, c in enumerate(province.of("Phú Vân")[0][1]):
            row = page.add(c.name, Cell(datetime.date(2025, 10 - 3 * step, 1 + i), "dd/mm/yyyy"), c.households - step, c.meetings)
            if i % 3 == 1 and not step:
                page.hidden_rows.add(row)
    expected.columns = ["Ngày gửi", "Tổng số hộ", "Cuộc phát động"]
    for i, c in enumerate(province.of("Phú Vân")[0][1]):
        expected.add(c, f"2025-10-{1 + i:02d}", c.households, c.meetings)
    return [old, sheet]
