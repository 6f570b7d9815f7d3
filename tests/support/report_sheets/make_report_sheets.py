#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the report sheets of tests/end_to_end/report_sheets, each with what is expected of it as NAME.expected.json.

usage: make_report_sheets.py SAMPLE FOLDER

They are in the shapes that provincial offices use, of the figures of the synthetic sample province; what is expected is
written from those figures, never from what Diaban reads. Standard library only; the same bytes each time.
"""
import importlib
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # the sources' folder is no place for what Python makes

import ods
import xlsx
from communes import Province, read_communes
from office import SHAPES
from sheet import Expected

for module in ("headers", "groups", "cell_kinds", "workbooks", "text_files", "questions"):
    importlib.import_module(module)


def expected_json(expected):
    """One line a unit, so that a change is seen."""
    def line(value):
        return json.dumps(value, ensure_ascii=False)

    def listed(entries):
        return "[\n  " + ",\n  ".join(entries) + "\n ]" if entries else "[]"

    head = [f' "about": {line(expected.about)}']
    if expected.asks:
        return "{\n" + ",\n".join([*head, f' "asks": {line(expected.asks)}']) + "\n}\n"
    rows = [line({"code": code, **({"parent": expected.parents[code]} if code in expected.parents else {}), "values": values})
            for code, values in expected.rows.items()]
    parts = [*head, f' "columns": {line(expected.columns)}', f' "tiers": {line(expected.tiers)}', f' "rows_without_unit": {expected.rows_without_unit}',
             f' "checks": {listed([line(check) for check in expected.checks])}', f' "rows": {listed(rows)}']
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main(sample, folder):
    province = Province(read_communes(Path(sample)))
    Path(folder).mkdir(parents=True, exist_ok=True)
    for file, function in sorted(SHAPES.items()):
        expected = Expected(" ".join(function.__doc__.split()))
        made = function(province, expected)
        if not isinstance(made, bytes):
            made = (ods if file.endswith(".ods") else xlsx).workbook_bytes(made)
        Path(folder, file).write_bytes(made)
        Path(folder, file + ".expected.json").write_text(expected_json(expected), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
