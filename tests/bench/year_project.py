# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""A year of the sample province: 12 indicators in 4 quarters for its 150 communes, 6 maps in 3 formats, 4 layers."""
import csv
from pathlib import Path

QUARTERS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]
# figure: header; all counts but the first are some part of the households of the commune
FIGURES = {
    "households": "Tổng số hộ", "people": "Nhân khẩu", "hamlets": "Số thôn", "models": "Mô hình tự quản",
    "teams": "Tổ bảo vệ ANTT", "pledged": "Hộ đã ký cam kết", "cameras": "Camera an ninh", "reports": "Tin báo",
    "meetings": "Cuộc phát động", "attendance": "Lượt người dự",
}
COUNTS = ["models_count", "teams_count", "cameras_count", "reports_count"]
# indicator: (kind, numerator, denominator, per)
INDICATORS = {
    **{name: ("count", name.removesuffix("_count"), None, None) for name in COUNTS},
    "pledged_share": ("share", "pledged", "households", None), "models_per_1000": ("rate", "models", "households", 1000),
    "teams_per_hamlet": ("rate", "teams", "hamlets", 1), "cameras_per_1000": ("rate", "cameras", "households", 1000),
    "reports_per_1000": ("rate", "reports", "people", 1000), "meetings_per_hamlet": ("rate", "meetings", "hamlets", 1),
    "attendance_per_100": ("rate", "attendance", "people", 100), "density": ("rate", "people", "area_km2", 1),
}
MAPS = ["pledged_share", "models_per_1000", "cameras_per_1000", "reports_per_1000", "attendance_per_100", "density"]
LAYERS = ["nam.gpkg", "nam.geojson", "nam.shp", "nam.fgb"]


def figure_of(name, households, unit, quarter):
    """A figure that is made up, but the same in every run."""
    wave = (unit * 7919 + quarter * 104729 + sum(map(ord, name)) * 31) % 100 / 100
    share = {"households": 1, "people": 3.6, "hamlets": 0.005, "models": 0.0015, "teams": 0.005, "pledged": 0.75,
             "cameras": 0.008, "reports": 0.003, "meetings": 0.002, "attendance": 0.4}[name]
    return round(households * share * (1 if name == "households" else 0.8 + 0.25 * wave))


def write_table(path, codes):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["Mã xã", "Kỳ", *FIGURES.values()])
        for quarter, period in enumerate(QUARTERS):
            for unit, code in enumerate(codes):
                households = 1200 + unit * 37 % 4500
                rows.writerow([code, period, *(figure_of(name, households, unit, quarter) for name in FIGURES)])


def project_text(boundaries):
    lines = ["version: 1", 'title: {vi: "Cả năm (số liệu giả lập)", en: "A whole year (synthetic data)"}', "as_of: 2025-12-31",
             f"boundaries: {{path: {boundaries}, layer: communes, key: code, name: name, parent: district_name}}", "tables:",
             '  - {path: nam.csv, key: "Mã xã", period_column: "Kỳ", columns: {'
             + ", ".join(f'{key}: "{header}"' for key, header in FIGURES.items()) + "}}", "indicators:"]
    for key, (kind, numerator, denominator, per) in INDICATORS.items():
        parts = [f"key: {key}", f"name: {{vi: {key}, en: {key}}}", f"kind: {kind}", f"numerator: {numerator}"]
        parts += [f"denominator: {denominator}"] if denominator else []
        parts += [f"per: {per}"] if per else []
        lines.append("  - {" + ", ".join(parts) + "}")
    lines.append("maps:")
    lines += [f"  - {{key: {key}, indicator: {key}, period: 2025-Q4, method: natural, palette: YlGnBu}}" for key in MAPS]
    lines.append("outputs:")
    lines += [f"  - {{kind: map, map: {key}, path: {key}{ending}}}" for key in MAPS for ending in (".png", ".svg", ".pdf")]
    lines += [f"  - {{kind: layer, path: {path}}}" for path in LAYERS]
    return "\n".join(lines) + "\n"


def make_year(folder, sample):
    """Writes the project's files into a folder; the path of the project."""
    folder.mkdir(parents=True, exist_ok=True)
    with open(sample / "indicators.csv", encoding="utf-8-sig", newline="") as file:
        codes = [row["Mã xã"] for row in csv.DictReader(file, delimiter=";")]
    write_table(folder / "nam.csv", codes)
    boundaries = folder / "boundaries.gpkg"
    boundaries.write_bytes((sample / "boundaries.gpkg").read_bytes())
    project = folder / "nam.diaban.yaml"
    project.write_text(project_text(boundaries.name), encoding="utf-8")
    return project


SAMPLE = Path(__file__).resolve().parents[2] / "data" / "sample"
