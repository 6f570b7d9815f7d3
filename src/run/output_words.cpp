// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/output_words.h"

#include <algorithm>

namespace diaban {

std::string sourceWords(const Project& project, Language language) {
    if (!project.source.empty()) {
        return project.source.in(language);
    }
    std::string names = std::filesystem::path(project.boundaries.path).filename().string();
    for (const TableSource& table : project.tables) {
        for (const std::string& path : table.paths()) {
            names += "; " + std::filesystem::path(path).filename().string();
        }
    }
    return names;
}

std::vector<std::string> leftOutWords(const Study& study, const std::string& period, const Catalogue& catalogue) {
    std::vector<std::string> notes;
    if (study.boundaries.repaired > 0) {
        notes.push_back(
            catalogue.text({"run.note.repaired", {{"count", static_cast<std::int64_t>(study.boundaries.repaired)}}}));
    }
    std::size_t leftOut = 0;
    for (const JoinedTable& table : study.tables) {
        if (table.period == period || table.period.empty() || period.empty()) {
            leftOut += table.join.rowsWithoutUnit.size() + table.join.duplicateRows.size();
        }
    }
    if (leftOut > 0) {
        notes.push_back(catalogue.text({"run.note.rows_left_out", {{"count", static_cast<std::int64_t>(leftOut)}}}));
    }
    for (const JoinedTable& table : study.tables) {
        if (table.period == period || table.period.empty() || period.empty()) {
            for (const gis::Message& note : table.notes) {
                if (const std::string words = catalogue.text(note); std::ranges::find(notes, words) == notes.end()) {
                    notes.push_back(words);
                }
            }
        }
    }
    return notes;
}

TableTexts tableTexts(const Project& project, const Study& study, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    return {project.title.in(language), sourceWords(project, language), project.author.in(language), project.asOf,
            leftOutWords(study, {}, catalogue)};
}

} // namespace diaban
