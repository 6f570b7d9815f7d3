# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""A sheet as an office fills it, whatever the format it is saved in; and what is expected of it."""
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Error:
    """An error value, such as #DIV/0!."""
    text: str


@dataclass(frozen=True)
class Cell:
    """A text, number, date, Error or None; `shows` is a number format: 0.00%, 00000, dd/mm/yyyy, #,##0."""
    value: object
    shows: str = "General"
    formula: str = ""


def letters(column):
    """A for 1, AA for 27."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


@dataclass
class Sheet:
    """Rows and columns count from 1."""
    name: str
    state: str = "visible"  # hidden, veryHidden
    cells: dict = field(default_factory=dict)
    merges: list = field(default_factory=list)  # (top, left, bottom, right)
    hidden_rows: set = field(default_factory=set)
    hidden_columns: set = field(default_factory=set)
    next_row: int = 1

    def put(self, row, column, value, shows="General", formula=""):
        if value is not None or formula:
            self.cells[row, column] = value if isinstance(value, Cell) else Cell(value, shows, formula)
        self.next_row = max(self.next_row, row + 1)

    def add(self, *values, column=1):
        """Writes the next row; returns its number."""
        row = self.next_row
        for i, value in enumerate(values):
            self.put(row, column + i, value)
        self.next_row = row + 1
        return row

    def merge(self, top, left, bottom, right):
        self.merges.append((top, left, bottom, right))

    def across(self, text, left, right):
        """A row of one text over several columns, merged."""
        row = self.add(text, column=left)
        self.merge(row, left, row, right)
        return row

    def skip(self, rows=1):
        self.next_row += rows

    @property
    def columns(self):
        return max((column for _, column in self.cells), default=1)

    @property
    def rows(self):
        return max((row for row, _ in self.cells), default=1)


@dataclass
class Expected:
    """What a planner who reads the sheet would say that it holds.

    columns: headers of figures, rows joined by " / "; rows: a unit's code -> its values in that order (None: no figure).
    tiers: what makes the pairs (code, exact, case_space, tone, unit_word): how often. checks: rows of sums: where,
    what, and the columns that do not add up. asks: where the sheet cannot be read without
    asking, the families of error ids that are a good question.
    """
    about: str
    columns: list = field(default_factory=list)
    rows: dict = field(default_factory=dict)
    parents: dict = field(default_factory=dict)
    tier: str = "exact"  # of the units that are added next
    tiers: dict = field(default_factory=dict)
    checks: list = field(default_factory=list)
    rows_without_unit: int = 0
    asks: list = field(default_factory=list)

    def add(self, commune, *values):
        self.rows[commune.code] = list(values)
        self.tiers[self.tier] = self.tiers.get(self.tier, 0) + 1

    def check(self, row, label, wrong=()):
        self.checks.append({"row": row, "label": label, "wrong": list(wrong)})
