# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""The sample province as the other programs get it: the same table, joined by code, and the same classes and words."""

import csv
import re

BREAKS = [70, 80, 85, 90]
COLOURS = ["#b2182b", "#ef8a62", "#fddbc7", "#d1e5f0", "#67a9cf"]
TITLE = "Tỷ lệ hộ ký cam kết, quý III/2025"
SUBTITLE = "Tỉnh Mẫu Sơn Hải (số liệu giả lập)"
LEGEND = "Tỷ lệ hộ ký cam kết (%)"
FOOTER = "Nguồn: Số liệu giả lập của Diaban · Ngày số liệu: 30/09/2025"
MILLIMETRES = (338.67, 190.5)  # 16:9, as Diaban's


def short(name):
    """Without the word for its kind."""
    return re.sub("^(Xã|Phường|Thị trấn) ", "", name)


def shares(table):
    """Code -> percent, or None where a figure is missing. Rows without a code and sums drop out."""
    with open(table, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    head = next(i for i, row in enumerate(rows) if "Mã xã" in row)
    at = {name: rows[head].index(name) for name in ("Mã xã", "Tổng số hộ", "Hộ đã ký cam kết")}
    found = {}
    for row in rows[head + 1:]:
        if len(row) <= max(at.values()):
            continue
        code = row[at["Mã xã"]].strip()
        try:
            households = float(row[at["Tổng số hộ"]].replace(".", "").replace(",", "."))
            pledged = float(row[at["Hộ đã ký cam kết"]].replace(".", "").replace(",", "."))
            found[code] = 100 * pledged / households
        except (ValueError, ZeroDivisionError):
            found[code] = None
    return found


def words(index):
    """Of a class, closed at its lower end."""
    if index == 0:
        return f"dưới {BREAKS[0]} %"
    if index == len(BREAKS):
        return f"từ {BREAKS[-1]} % trở lên"
    return f"từ {BREAKS[index - 1]} đến dưới {BREAKS[index]} %"
