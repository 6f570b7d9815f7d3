# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""The communes of the sample province with their figures: what the report sheets are made from."""
import csv
import sqlite3
from dataclasses import dataclass

KINDS = ("Thị trấn", "Phường", "Xã")
DISTRICT_KINDS = ("Thành phố", "Thị xã", "Huyện")
FIGURES = {"households": "Tổng số hộ", "people": "Nhân khẩu", "hamlets": "Số thôn, khu dân cư", "models": "Mô hình tự quản về ANTT",
           "teams": "Tổ bảo vệ ANTT", "pledged": "Hộ đã ký cam kết", "share": "Tỷ lệ hộ ký cam kết (%)",
           "cameras": "Camera an ninh", "reports": "Tin báo của nhân dân", "meetings": "Cuộc phát động",
           "attendance": "Lượt người dự", "area": "Diện tích (km²)"}


def without_kind(name, kinds):
    kind = next(kind for kind in kinds if name.startswith(kind + " "))
    return name[len(kind) + 1:]


@dataclass(frozen=True)
class Commune:
    code: str
    name: str
    district: str
    figures: dict  # by key of FIGURES; None where there is none
    safe: bool

    def __getattr__(self, key):
        try:
            return self.figures[key]
        except KeyError:
            raise AttributeError(key) from None

    @property
    def plain(self):
        return without_kind(self.name, KINDS)

    @property
    def kind(self):
        return self.name[:-len(self.plain) - 1]

    @property
    def exact_share(self):
        """Pledged of all households, in percent with two decimals, cut off as offices do."""
        return None if self.pledged is None else self.pledged * 10000 // self.households / 100


def number_of(text):
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return None
    return int(value) if value.is_integer() and "," not in text else value


def read_communes(sample):
    """All communes of data/sample that have figures, in the order of their codes."""
    with sqlite3.connect(f"file:{sample / 'boundaries.gpkg'}?mode=ro", uri=True) as base:
        units = {code: (name, district) for code, name, district in base.execute("SELECT code, name, district_name FROM communes")}
    with open(sample / "indicators.csv", encoding="utf-8-sig", newline="") as file:
        rows = {row["Mã xã"]: row for row in csv.DictReader(file, delimiter=";")}
    communes = []
    for code in sorted(units.keys() & rows.keys()):
        figures = {key: number_of(rows[code][header]) for key, header in FIGURES.items()}
        communes.append(Commune(code, *units[code], figures, rows[code]["Đạt “An toàn về ANTT”"] == "Đạt"))
    return communes


class Province:
    """The communes by district, in the order of their codes."""

    def __init__(self, communes):
        self.communes = communes
        self.districts = list(dict.fromkeys(commune.district for commune in communes))

    def of(self, *endings):
        """(district, its communes) of the districts whose names end so."""
        names = [next(d for d in self.districts if d.endswith(ending)) for ending in endings]
        return [(name, [c for c in self.communes if c.district == name]) for name in names]


def total(communes, key):
    return sum(getattr(c, key) for c in communes if getattr(c, key) is not None)
