#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Chooses which .cpp files of one folder are compiled together, and prints them for CMake: group;file;group;file;...

usage: compiled_together.py MOST FILE...

Files stand in one group, of MOST at the most, only if none of them, nor a header that one includes, names what another has in
its unnamed namespace, and if they open the same namespaces: so a file means the same as when it is compiled alone. The order
of the files alone decides, and the same files give the same groups.

Short names for what stands elsewhere (using testing::HasSubstr; namespace fs = std::filesystem;) may be said by several files, as
they mean the same in each; they only disturb a file that uses such a name bare for something else.
"""
import re
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.S | re.M)
TYPE = re.compile(r"(?:struct|class|enum class|enum|using|namespace) (\w+)")
FUNCTION = re.compile(r"\b(?!void\b)(\w+)\(")
SHORT = re.compile(r"^(?:using (?:\w+::)+(\w+);|(?:using|namespace) (\w+) = [^;]+;)", re.M)
CONSTANT = re.compile(r"\b(k[A-Z]\w*)\b")
NO_NAMES = re.compile(r'//.*|"(?:[^"\\]|\\.)*"')
WORD = re.compile(r"[A-Za-z_]\w*")
BARE = re.compile(r"(?<![\w:.>])[A-Za-z_]\w*")
TEST = re.compile(r"^(?:TYPED_)?TEST(?:_[FP])?\((\w+), (\w+)\)", re.M)
HEADER = re.compile(r'^#include "([^"]+)"', re.M)


def names_of(line):
    """What a line at the left margin of an unnamed namespace declares, but short names."""
    if not line or line[0] in " }/#)" or TEST.match(line) or line.startswith("INSTANTIATE_") or SHORT.match(line):
        return set()
    if of_type := TYPE.match(line):
        return {of_type[1]}
    function, constant = FUNCTION.search(line), CONSTANT.search(line)
    if constant and (not function or constant.start() < function.start()):
        return set(CONSTANT.findall(line))  # with the names that it is made of, which does no harm
    return {function[1]} if function else set()


@cache
def text_of(path):
    return NO_NAMES.sub("", path.read_text(encoding="utf-8")) if path.is_file() else ""


@cache
def words_of(path):
    return frozenset(WORD.findall(text_of(path)))


@cache
def bare_words_of(path):
    return frozenset(BARE.findall(SHORT.sub("", text_of(path))))


def short_names_in(text):
    """Each with what it says."""
    return {match[1] or match[2]: match[0] for match in SHORT.finditer(text)}


class Source:
    def __init__(self, path):
        text = Path(path).read_text(encoding="utf-8")
        tests = {"_".join(test) for test in TEST.findall(text)}
        files = [Path(path), *(ROOT / header for header in HEADER.findall(text))]
        self.path = path
        self.words = tests.union(*map(words_of, files))
        self.bare = frozenset().union(*map(bare_words_of, files))
        self.short = {name: said for part in UNNAMED.findall(text) for name, said in short_names_in(part).items()}
        self.known = {name: said for file in files for name, said in short_names_in(text_of(file)).items()}
        self.own = {name for part in UNNAMED.findall(text) for line in part.splitlines() for name in names_of(line)}
        self.own |= tests | set(re.findall(r"^#define (\w+)", text, re.M))
        self.opened = set(re.findall(r"^using namespace ([\w:]+);", text, re.M))

    def shortens_what_means_else_in(self, other):
        return any(name in other.own or (other.known[name] != said if name in other.known else name in other.bare)
                   for name, said in self.short.items())

    def disturbs(self, other):
        return bool(self.opened != other.opened or self.own & other.words or other.own & self.words or
                    self.shortens_what_means_else_in(other) or other.shortens_what_means_else_in(self))


def main():
    most, groups = int(sys.argv[1]), []
    for source in map(Source, sys.argv[2:]):
        for group in groups:
            if len(group) < most and not any(source.disturbs(other) for other in group):
                group.append(source)
                break
        else:
            groups.append([source])
    print(";".join(f"{number};{source.path}" for number, group in enumerate(groups) for source in group), end="")


if __name__ == "__main__":
    main()
