# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets as text files: separators, number texts and the encodings that offices use."""
import unicodedata

from sheet import Error

# TCVN 5712:1993, third set, as the .Vn fonts have it. Capitals with a tone have no place: offices write small ones there.
TCVN3 = {"Ă": 0xA1, "Â": 0xA2, "Ê": 0xA3, "Ô": 0xA4, "Ơ": 0xA5, "Ư": 0xA6, "Đ": 0xA7}
for letters, first in (("ăâêôơưđ", 0xA8), ("àảãáạ", 0xB5), ("ằẳẵắ", 0xBB), ("ặầẩẫấậè", 0xC6), ("ẻẽéẹềểễếệìỉ", 0xCE),
                       ("ĩíịò", 0xDC), ("ỏõóọồổỗốộờởỡớợù", 0xE1), ("ủũúụừửữứựỳỷỹýỵ", 0xF1)):
    TCVN3.update({letter: first + i for i, letter in enumerate(letters)})

# VNI Windows: a vowel, then a byte for its marks; some letters have one of their own.
VNI_MARKS = {"\u0301": 0xF9, "\u0300": 0xF8, "\u0309": 0xFB, "\u0303": 0xF5, "\u0323": 0xEF,
             "\u0302": 0xE2, "\u0302\u0301": 0xE1, "\u0302\u0300": 0xE0, "\u0302\u0309": 0xE5, "\u0302\u0303": 0xE3, "\u0302\u0323": 0xE4,
             "\u0306": 0xEA, "\u0306\u0301": 0xE9, "\u0306\u0300": 0xE8, "\u0306\u0309": 0xFA, "\u0306\u0303": 0xFC, "\u0306\u0323": 0xEB}
VNI_LETTERS = {"đ": 0xF1, "ơ": 0xF4, "ư": 0xF6, "í": 0xED, "ì": 0xEC, "ỉ": 0xE6, "ĩ": 0xF3, "ị": 0xF2, "ỵ": 0xEE}
TONES = "\u0300\u0301\u0303\u0309\u0323"
CAPITAL = 0x20  # a capital's byte is that much below


def tcvn3(text):
    return bytes(TCVN3[letter] if letter in TCVN3 else TCVN3[letter.lower()] if letter.lower() in TCVN3 else ord(letter)
                 for letter in unicodedata.normalize("NFC", text))


def split_letter(letter):
    """A letter without its tone, the tone."""
    apart = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in apart if mark in TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in TONES)), tone


def vni_letter(letter):
    small = letter.lower()
    lift = CAPITAL if letter != small else 0
    if small in VNI_LETTERS:
        return bytes([VNI_LETTERS[small] - lift])
    plain, tone = split_letter(small)
    base, shape = plain, ""
    if plain not in VNI_LETTERS and not plain.isascii():
        base, shape = unicodedata.normalize("NFD", plain)
    first = VNI_LETTERS[base] - lift if base in VNI_LETTERS else ord(base.upper() if lift else base)
    return bytes([first, VNI_MARKS[shape + tone] - lift] if shape or tone else [first])


def vni(text):
    return b"".join(letter.encode() if letter.isascii() else vni_letter(letter) for letter in unicodedata.normalize("NFC", text))


def windows_1258(text):
    return "".join(part for letter in unicodedata.normalize("NFC", text)
                   for part in ([letter] if letter.isascii() else split_letter(letter))).encode("cp1258")


ENCODINGS = {"utf-8": lambda text: text.encode(), "utf-8-bom": lambda text: text.encode("utf-8-sig"),
             "utf-16": lambda text: b"\xff\xfe" + text.encode("utf-16-le"), "tcvn3": tcvn3, "vni": vni, "windows-1258": windows_1258}


def comma(value, groups=False):
    """1.234,5 as Vietnamese offices write it, without groups unless told."""
    if value is None:
        return ""
    text = f"{value:,}" if groups else f"{value}"
    return text.translate({ord(","): ".", ord("."): ","})


def point(value):
    return "" if value is None else f"{value:,}"


def text_bytes(sheet, separator=";", encoding="utf-8", line_end="\r\n", number=comma):
    """The sheet as a CSV, every record as long as the longest, quotes only where they must be."""
    lines = []
    for row in range(1, sheet.rows + 1):
        fields = []
        for column in range(1, sheet.columns + 1):
            cell = sheet.cells.get((row, column))
            value = None if cell is None else cell.value
            text = value.text if isinstance(value, Error) else value if isinstance(value, str) else number(value)
            if any(sign in text for sign in (separator, '"', "\n")):
                text = '"' + text.replace('"', '""') + '"'
            fields.append(text)
        lines.append(separator.join(fields) + line_end)
    return ENCODINGS[encoding]("".join(lines))
