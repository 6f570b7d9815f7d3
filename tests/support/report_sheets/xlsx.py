# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets as a workbook of Excel (ECMA-376), the same bytes each time."""
import datetime
import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

from sheet import Error, letters

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DATE_ZERO = datetime.date(1899, 12, 30)


def packed(parts, stored=()):
    """A zip of {name: text} without a clock in it; `stored` parts are not compressed."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.create_system = 3
            archive.writestr(info, text.encode())
    return held.getvalue()


class Texts:
    """The shared strings of a workbook."""

    def __init__(self):
        self.index = {}

    def number(self, text):
        return self.index.setdefault(text, len(self.index))

    def part(self):
        items = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in self.index)
        return f'{HEAD}<sst xmlns="{MAIN}" count="{len(self.index)}" uniqueCount="{len(self.index)}">{items}</sst>'


def cell_xml(place, cell, texts, formats):
    style = formats.index(cell.shows)
    styled = f' s="{style}"' if style else ""
    value = cell.value
    formula = f"<f>{escape(cell.formula)}</f>" if cell.formula else ""
    if value is None:
        return f'<c r="{place}"{styled}>{formula}</c>'
    if isinstance(value, Error):
        return f'<c r="{place}"{styled} t="e">{formula}<v>{escape(value.text)}</v></c>'
    if isinstance(value, str):
        if formula:
            return f'<c r="{place}"{styled} t="str">{formula}<v>{escape(value)}</v></c>'
        return f'<c r="{place}"{styled} t="s"><v>{texts.number(value)}</v></c>'
    if isinstance(value, datetime.date):
        value = (value - DATE_ZERO).days
    return f'<c r="{place}"{styled}>{formula}<v>{value!r}</v></c>'


def sheet_xml(sheet, texts, formats, active):
    rows = []
    for row in sorted({row for row, _ in sheet.cells}):
        cells = "".join(cell_xml(f"{letters(column)}{row}", sheet.cells[row, column], texts, formats)
                        for column in range(1, sheet.columns + 1) if (row, column) in sheet.cells)
        hidden = ' hidden="1"' if row in sheet.hidden_rows else ""
        rows.append(f'<row r="{row}"{hidden}>{cells}</row>')
    columns = "".join(f'<col min="{c}" max="{c}" width="9" hidden="1" customWidth="1"/>' for c in sorted(sheet.hidden_columns))
    merges = "".join(f'<mergeCell ref="{letters(left)}{top}:{letters(right)}{bottom}"/>'
                     for top, left, bottom, right in sheet.merges)
    return (f'{HEAD}<worksheet xmlns="{MAIN}"><dimension ref="A1:{letters(sheet.columns)}{sheet.rows}"/>'
            f'<sheetViews><sheetView workbookViewId="0"{" tabSelected=" + chr(34) + "1" + chr(34) if active else ""}/></sheetViews>'
            + (f"<cols>{columns}</cols>" if columns else "") + f'<sheetData>{"".join(rows)}</sheetData>'
            + (f'<mergeCells count="{len(sheet.merges)}">{merges}</mergeCells>' if merges else "") + "</worksheet>")


def styles_xml(formats):
    codes = "".join(f'<numFmt numFmtId="{164 + i}" formatCode={quoteattr(code)}/>' for i, code in enumerate(formats))
    styles = "".join(f'<xf numFmtId="{164 + i if i else 0}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
                     for i in range(len(formats)))
    return (f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="{len(formats)}">{codes}</numFmts>'
            '<fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts>'
            '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
            '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            f'<cellXfs count="{len(formats)}">{styles}</cellXfs></styleSheet>')


def workbook_bytes(sheets):
    texts = Texts()
    formats = ["General"]
    formats += sorted({cell.shows for sheet in sheets for cell in sheet.cells.values()} - {"General"})
    active = next(i for i, sheet in enumerate(sheets) if sheet.state == "visible")
    worksheets = [sheet_xml(sheet, texts, formats, i == active) for i, sheet in enumerate(sheets)]
    listed = "".join(f'<sheet name={quoteattr(sheet.name)} sheetId="{i}" '
                     + (f'state="{sheet.state}" ' if sheet.state != "visible" else "") + f'r:id="rId{i}"/>'
                     for i, sheet in enumerate(sheets, 1))
    links = [(f"worksheets/sheet{i}.xml", "worksheet") for i in range(1, len(sheets) + 1)]
    links += [("styles.xml", "styles"), ("sharedStrings.xml", "sharedStrings")]
    types = "".join(f'<Override PartName="/xl/{part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.'
                    f'{kind}+xml"/>' for part, kind in [*links, ("workbook.xml", "sheet.main")])
    relations = "".join(f'<Relationship Id="rId{i}" Type="{RELATIONS}/{kind}" Target="{part}"/>'
                        for i, (part, kind) in enumerate(links, 1))
    return packed({
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
                               'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                       f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><bookViews><workbookView activeTab="{active}"/>'
                           f"</bookViews><sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
        "xl/styles.xml": styles_xml(formats),
        "xl/sharedStrings.xml": texts.part(),
        **{f"xl/worksheets/sheet{i}.xml": text for i, text in enumerate(worksheets, 1)},
    })
