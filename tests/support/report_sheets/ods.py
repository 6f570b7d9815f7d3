# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets as a workbook of LibreOffice (OpenDocument 1.3), the same bytes each time."""
import datetime
from xml.sax.saxutils import escape, quoteattr

from sheet import Error
from xlsx import packed

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
SPACES = "".join(f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in
                 (("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("number", "datastyle")))
SPACES += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3"'
KIND = "application/vnd.oasis.opendocument.spreadsheet"
STYLES = {"0.00%": ("percentage", '<number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text>'),
          "00000": ("number", '<number:number number:decimal-places="0" number:min-integer-digits="5"/>'),
          "#,##0": ("number", '<number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/>'),
          "dd/mm/yyyy": ("date", '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>'
                                 '<number:text>/</number:text><number:year number:style="long"/>')}


def shown(cell):
    """The text that LibreOffice shows and stores, in Vietnamese format."""
    value = cell.value
    if isinstance(value, datetime.date):
        return value.strftime("%d/%m/%Y")
    if cell.shows == "0.00%":
        return f"{value * 100:.2f}%".replace(".", ",")
    if cell.shows == "00000":
        return f"{value:05d}"
    if cell.shows == "#,##0":
        return f"{value:,}".replace(",", ".")
    return f"{value:g}".replace(".", ",")


def cell_xml(cell, span):
    value = cell.value
    attributes = f' table:style-name="c{sorted(STYLES).index(cell.shows)}"' if cell.shows in STYLES else ""
    if span:
        attributes += f' table:number-columns-spanned="{span[1]}" table:number-rows-spanned="{span[0]}"'
    if cell.formula:
        attributes += f" table:formula={quoteattr('of:=' + cell.formula)}"
    if value is None:
        return f"<table:table-cell{attributes}/>"
    if isinstance(value, Error):
        return (f'<table:table-cell{attributes} office:value-type="string" office:string-value="" calcext:value-type="error">'
                f"<text:p>{escape(value.text)}</text:p></table:table-cell>")
    if isinstance(value, str):
        lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
        return f'<table:table-cell{attributes} office:value-type="string">{lines}</table:table-cell>'
    if isinstance(value, datetime.date):
        attributes += f' office:value-type="date" office:date-value="{value.isoformat()}"'
    else:
        kind = "percentage" if cell.shows == "0.00%" else "float"
        attributes += f' office:value-type="{kind}" office:value="{value!r}"'
    return f"<table:table-cell{attributes}><text:p>{escape(shown(cell))}</text:p></table:table-cell>"


def row_xml(sheet, row, spans, covered):
    cells = []
    empty = 0
    for column in range(1, sheet.columns + 1):
        here = sheet.cells.get((row, column))
        if (row, column) in covered:
            kind = "<table:covered-table-cell/>"
        elif here is None:
            empty += 1
            continue
        else:
            kind = cell_xml(here, spans.get((row, column)))
        if empty:
            cells.append(f'<table:table-cell table:number-columns-repeated="{empty}"/>')
            empty = 0
        cells.append(kind)
    cells.append(f'<table:table-cell table:number-columns-repeated="{empty + 1024 - sheet.columns}"/>')
    hidden = ' table:visibility="filter"' if row in sheet.hidden_rows else ""
    return f"<table:table-row{hidden}>{''.join(cells)}</table:table-row>"


def table_xml(sheet):
    spans = {(top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in sheet.merges}
    covered = {(row, column) for top, left, bottom, right in sheet.merges for row in range(top, bottom + 1)
               for column in range(left, right + 1)} - spans.keys()
    used = {row for row, _ in sheet.cells} | {row for row, _ in covered}
    rows = []
    blank = 0
    for row in range(1, max(used) + 1):
        if row not in used:
            blank += 1
            continue
        if blank:
            rows.append(f'<table:table-row table:number-rows-repeated="{blank}"><table:table-cell '
                        'table:number-columns-repeated="1024"/></table:table-row>')
            blank = 0
        rows.append(row_xml(sheet, row, spans, covered))
    columns = "".join(f'<table:table-column{" table:visibility=" + chr(34) + "collapse" + chr(34) if c in sheet.hidden_columns else ""}/>'
                      for c in range(1, sheet.columns + 1))
    rows.append(f'<table:table-row table:number-rows-repeated="{1048576 - max(used)}"><table:table-cell '
                'table:number-columns-repeated="1024"/></table:table-row>')
    style = "shown" if sheet.state == "visible" else "hidden"
    return f'<table:table table:name={quoteattr(sheet.name)} table:style-name="{style}">{columns}{"".join(rows)}</table:table>'


def workbook_bytes(sheets):
    styles = "".join(f'<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{shown}"/>'
                     "</style:style>" for name, shown in (("shown", "true"), ("hidden", "false")))
    for i, code in enumerate(sorted(STYLES)):
        kind, parts = STYLES[code]
        styles += (f'<number:{kind}-style style:name="n{i}">{parts}</number:{kind}-style>'
                   f'<style:style style:name="c{i}" style:family="table-cell" style:data-style-name="n{i}"/>')
    content = (f"{HEAD}<office:document-content{SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
               f'<office:body><office:spreadsheet>{"".join(map(table_xml, sheets))}</office:spreadsheet></office:body>'
               "</office:document-content>")
    manifest = (f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
                f'manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>'
                '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    return packed({"mimetype": KIND, "META-INF/manifest.xml": manifest, "content.xml": content}, stored=("mimetype",))
