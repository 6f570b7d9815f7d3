#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""man_page.py PROGRAM LANGUAGE WORDS PAGE: the man page, from a text of words and from what the program's --help says.

WORDS is roff with two lines of its own: "@VERBS@", where the verbs with their options go, and "@OPTIONS@", where the
options go that every verb has.
"""
import re
import subprocess
import sys


def help_of(program, language, *verb):
    run = subprocess.run([program, *verb, "--help", "--lang", language], capture_output=True, text=True, check=True)
    return run.stdout.splitlines()


def escape(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in ".'" else text


def rows(lines):
    """The sections of a help page: each a title and its rows, a name and what is said of it."""
    sections = []
    for line in lines:
        if re.match(r"^\S.*:$", line):
            sections.append((line[:-1], []))
        elif re.match(r"^  \S", line) and sections:
            name, _, words = line.strip().partition("  ")
            sections[-1][1].append([name, words.strip()])
        elif re.match(r"^ {20,}\S", line) and sections and sections[-1][1]:
            row = sections[-1][1][-1]
            row[1] = (row[1] + " " + line.strip()).strip()
    return [section for section in sections if section[1]]


def name_of_option(name):
    """-o,--output TEXT:{a,b} required -> roff with the option bold and the value in italics."""
    flags, _, value = name.partition(" ")
    value = re.sub(r":\S+( in \[.*\])?", "", value)
    bold = ", ".join("\\fB" + escape(flag) + "\\fR" for flag in flags.split(","))
    return bold + (" \\fI" + escape(value) + "\\fR" if value else "")


def entries(section):
    return [line for name, words in section for line in (".TP", name_of_option(name), escape(words))]


def main(program, language, words, page):
    top = help_of(program, language)
    verbs = rows(top)[-1][1]
    helps = {verb: help_of(program, language, verb) for verb, _ in verbs}
    options = {verb: [tuple(row) for section in rows(lines) for row in section[1]] for verb, lines in helps.items()}
    shared = [row for row in next(iter(options.values())) if all(row in other for other in options.values())]
    described = []
    for verb, words_of_verb in verbs:
        usage = next(line for line in helps[verb] if line.partition(":")[2].strip().startswith("diaban"))
        described += [".SS " + escape(usage.partition(":")[2].strip()), escape(words_of_verb) + "."]
        described += entries([row for row in options[verb] if row not in shared])
    with open(words, encoding="utf-8") as text, open(page, "w", encoding="utf-8") as out:
        for line in text:
            lines = {"@VERBS@": described, "@OPTIONS@": entries(shared)}.get(line.strip())
            out.write(line if lines is None else "\n".join(lines) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
