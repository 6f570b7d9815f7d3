# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Tables as large as a country has them: 20 columns a unit, joined by code, and names as offices write them."""
import csv
import random
import shutil
import sqlite3
import unicodedata

FIGURES = ["Tổng số hộ", "Nhân khẩu", "Số thôn", "Mô hình tự quản", "Tổ bảo vệ ANTT", "Hộ đã ký cam kết", "Camera an ninh",
           "Tin báo của nhân dân", "Cuộc phát động", "Lượt người dự", "Tổ hòa giải", "Đội dân phòng"]
SHARES = ["Tỷ lệ hộ ký cam kết (%)", "Tỷ lệ thôn đạt (%)", "Diện tích (km²)", "Bình quân khẩu/hộ"]
KINDS = ["Xã"] * 8 + ["Phường"] * 2 + ["Thị trấn"]
FIRST = ("An Bình Cẩm Châu Cát Đông Đại Đức Gia Giao Hà Hải Hòa Hồng Hưng Khánh Kim Kỳ Long Lộc Minh Mỹ Nam Nghĩa Ngọc Nhơn Phú Phước "
         "Quảng Quế Sơn Tam Tân Tây Thạch Thanh Thiện Thủy Thuận Tiên Trung Tuy Vạn Vĩnh Việt Xuân Yên Ea Ia").split()
SECOND = ("An Ân Bình Bường Châu Chánh Cường Dương Đạo Điền Định Đông Giang Hà Hải Hạnh Hiệp Hòa Hội Hưng Hương Khê Khánh Kiên Lâm Lập Lễ "
          "Lĩnh Lộc Lợi Lương Mai Minh Mỹ Nghĩa Ninh Phong Phú Phúc Phương Quang Sơn Tâm Thành Thạnh Thắng Thiện Thọ Thủy Thuận Trạch Trung "
          "Tường Xuân Hóa Khoái Tơ Tô").split()
PARENTS = [f"{first} {second}" for first in FIRST[:8] for second in SECOND[:8]]
HEADER = ["Mã xã", "Đơn vị", *FIGURES, *SHARES, "Đạt", "Ghi chú"]


def units_of(layer):
    """(code, name, parent) of each unit of a GeoPackage."""
    with sqlite3.connect(f"file:{layer}?mode=ro", uri=True) as base:
        [(table,)] = base.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")
        return base.execute(f'SELECT code, name, parent FROM "{table}" ORDER BY code').fetchall()


def write(path, rows):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


def wide_table(layer, path):
    """Counts, shares with decimal commas, two columns of text: 20 columns. Now and then there is no figure."""
    chance = random.Random(20)
    rows = [HEADER]
    for code, name, _ in units_of(layer):
        row = [code, name, *(chance.randrange(1, 30_000) for _ in FIGURES),
               *(f"{chance.randrange(10_000) / 100}".replace(".", ",") for _ in SHARES),
               chance.choice(("Đạt", "Chưa đạt")), chance.choice(("", "", "", "xã đảo", "số liệu sơ bộ"))]
        if chance.random() < 0.01:
            row[chance.randrange(2, 18)] = chance.choice(("-", "đang cập nhật", ""))
        rows.append(row)
    return write(path, rows)


def by_name(folder, layer):
    """A copy of a layer with Vietnamese names, and a table of them as they are typed, without codes: (layer, table)."""
    chance = random.Random(11)
    named, table = folder / "names.gpkg", folder / "names.csv"
    if not named.exists():
        shutil.copyfile(layer, named)
        with sqlite3.connect(named) as base:
            for function in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
                base.create_function(function, 1, None)  # named by triggers on geometry, which no statement here fires
            [(units,)] = base.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")
            taken = set()
            for code, _, parent in units_of(layer):
                name = new_name(chance)
                while (parent, name) in taken:
                    name = new_name(chance)
                taken.add((parent, name))
                base.execute(f'UPDATE "{units}" SET name = ?, parent = ? WHERE code = ?',
                             (name, f"Huyện {PARENTS[int(parent) % 64]}", code))
    rows = [["Huyện", "Đơn vị", "Tổng số hộ"]]
    rows += [[parent, as_typed(name, chance), chance.randrange(1, 30_000)] for _, name, parent in units_of(named)]
    return named, write(table, rows)


def new_name(chance):
    return f"{chance.choice(KINDS)} {chance.choice(FIRST)} {chance.choice(SECOND)}"


def as_typed(name, chance):
    """Capitals, an abbreviated unit word, the old place of the tone mark, spaces, letters taken apart."""
    how = chance.randrange(6)
    if how == 0:
        return name.upper()
    if how == 1:
        return name.replace("Xã ", "X. ").replace("Phường ", "P. ").replace("Thị trấn ", "TT. ")
    if how == 2:
        return "  " + name.replace(" ", "  ")
    if how == 3:
        return name.replace("òa", "oà").replace("ủy", "uỷ").replace("óa", "oá")
    if how == 4:
        return unicodedata.normalize("NFD", name)
    return name
