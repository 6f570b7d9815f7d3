// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/word_rules.h"

#include <array>
#include <string_view>

namespace diaban::rules {

namespace {

// In lower case, with single spaces; looked for between spaces in a line that was cut into words.
constexpr std::array<std::string_view, 22> kForbidden = {
    "qwidget",  "qt widgets",      "qtwidgets",      "commune",         "communes",  "ward",
    "wards",    "phường",          "hamlet",         "hamlets",         "pledge",    "pledges",
    "weak",     "weakness",        "linked cluster", "linked clusters", "indicator", "indicators",
    "movement", "border coverage", "household",      "households"};

// Part of the language, and no word of the movement.
constexpr std::string_view kWeakPointer = "weak_ptr";

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isWordByte(char c) {
    return isLower(c) || isUpper(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// `line` as its words in lower case (ASCII) with one space around each: " read ward code " of readWardCode.
std::string wordsOf(std::string line) {
    for (auto at = line.find(kWeakPointer); at != std::string::npos; at = line.find(kWeakPointer)) {
        line.replace(at, kWeakPointer.size(), " ");
    }
    std::string words = " ";
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool startsPart = isUpper(c) && i > 0 && isLower(line[i - 1]);
        if ((startsPart || !isWordByte(c)) && words.back() != ' ') {
            words += ' ';
        }
        if (isWordByte(c)) {
            words += isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return words + ' ';
}

} // namespace

Faults forbiddenWordFaults(const SourceTree& tree) {
    Faults faults;
    for (const auto& file : tree) {
        if (!file.path.starts_with("gis/")) {
            continue;
        }
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string words = wordsOf(file.lines[i]);
            for (const std::string_view word : kForbidden) {
                if (words.find(' ' + std::string(word) + ' ') != std::string::npos) {
                    faults.push_back({file.path, i + 1, "gis/ does not say \"" + std::string(word) + '"'});
                }
            }
        }
    }
    return faults;
}

Faults looseEndFaults(const SourceTree& tree) {
    // Written in two halves, so that this file obeys its own rule.
    static const std::array<std::string, 2> kNotes = {std::string("TO") + "DO", std::string("FIX") + "ME"};
    static const std::string kSilence = std::string("NO") + "LINT";
    Faults faults;
    for (const auto& file : tree) {
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string& line = file.lines[i];
            for (const auto& note : kNotes) {
                if (line.find(note) != std::string::npos) {
                    faults.push_back({file.path, i + 1, "a loose end: " + note});
                }
            }
            const auto at = line.find(kSilence);
            if (at != std::string::npos && line.find('(', at) == std::string::npos) {
                faults.push_back({file.path, i + 1, kSilence + " without the name of its check"});
            }
        }
    }
    return faults;
}

Faults licenceFaults(const SourceTree& tree) {
    Faults faults;
    for (const auto& file : tree) {
        if (file.lines.size() < 2 || file.lines[0] != "// SPDX-FileCopyrightText: 2026 The Diaban authors" ||
            file.lines[1] != "// SPDX-License-Identifier: Apache-2.0") {
            faults.push_back({file.path, 1, "does not begin with the two SPDX lines"});
        }
    }
    return faults;
}

} // namespace diaban::rules
