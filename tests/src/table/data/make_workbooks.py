# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""One workbook, saved by LibreOffice as .xlsx, .ods and .xls; see README.md. Everything in it is made up."""
import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from openpyxl.chart import BarChart, Reference

HEADER = ["Mã xã", "Đơn vị", "Tổng số hộ", "Tỷ lệ", "Diện tích", "Ngày", "Đạt", "Gấp đôi", "Ghi chú", "Ghi bằng chữ", "Giờ"]
ROWS = [
    ["00004", "Phường Ba Đình", 1234, 0.9737, 1.234, datetime.date(2025, 7, 1), True, "=C2*2", "dòng 1\ndòng 2", "1.234", datetime.time(14, 30)],
    ["00008", "Xã Đông Hoà", 2633, 0.125, 12.345, datetime.date(2025, 9, 30), False, "=C3*2", "=1/0", "2.345", None],
    [103, "Xã Ia Grai", -705, 0.5, 3359.8, datetime.datetime(2025, 9, 30, 14, 30), True, "=C4*2", '=B2&" & <B>"', "12,5", datetime.time(0, 5)],
    ["00105", "Xã H'Leo", "đang cập nhật", None, 0.1, None, None, "=C5*2", "=NA()", "0", None],
    ["00107", "Xã Cuối", 123456789012, 1, 0.000123, None, False, "=C6/1000", '=IF(C6>0,"đủ","thiếu")', "0,5", None],
]


def fill(sheet):
    sheet.append(HEADER)
    for row in ROWS:
        sheet.append(row)
    for number in range(2, len(ROWS) + 2):
        sheet.cell(number, 4).number_format = "0.00%"
        sheet.cell(number, 6).number_format = "dd/mm/yyyy hh:mm" if number == 4 else "dd/mm/yyyy"
        sheet.cell(number, 11).number_format = "hh:mm:ss"
    sheet["A4"].number_format = "00000"
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["J"].hidden = True
    sheet["A9"] = "Người lập biểu"
    sheet.merge_cells("A9:B10")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=4), titles_from_data=True)
    sheet.add_chart(chart, "M2")


def main(folder):
    book = openpyxl.Workbook()
    book.active.title = "Biểu 1"
    fill(book.active)
    hidden = book.create_sheet("Ẩn")
    hidden.append(["a", "b"])
    hidden.append([1, 2.5])
    hidden.sheet_state = "hidden"
    book.create_sheet("Trống")
    names = book.create_sheet("Danh sách")
    names.append(["Số", "Tên"])
    for number in range(1, 161):
        plain = number % 3 == 0
        names.append([number, f"Unit number {number} " * 3 if plain else f"Khu dân cư số {number} – tổ liên gia tự quản"])
    with tempfile.TemporaryDirectory() as work:
        source = Path(work) / "workbook.xlsx"
        book.save(source)
        for kind in ["xlsx:Calc MS Excel 2007 XML", "ods", "xls:MS Excel 97"]:
            subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", folder, source], check=True)


main(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
