// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/rules/source_tree.h"

#include <map>
#include <string>

namespace diaban::rules {

/// The words of one language: id -> words, with the file that they stand in.
struct Words {
    struct Entry {
        std::string file;
        std::string text;
    };
    std::map<std::string, Entry> entries;
    Faults faults; ///< ids that stand twice, empty or unfinished words, text that is not NFC, files that are no XML
};

/// Reads the .ts files (Qt's XML) of one language, "vi" or "en", from a tree of them.
[[nodiscard]] Words readWords(const SourceTree& tsFiles, const std::string& language);

/// Ids that one language has and the other has not, placeholders that differ, and hints to an id that is not there.
[[nodiscard]] Faults languageFaults(const Words& vi, const Words& en);

/// String literals of gis/, src/ and ui/ with the shape of an id ("layer.not_found") that have no words, and ids of
/// errors and warnings without a hint that says what to do next.
[[nodiscard]] Faults idFaults(const SourceTree& code, const Words& words);

} // namespace diaban::rules
