// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/preview_words.h"

#include <QStringList>
#include <algorithm>
#include <filesystem>

namespace diaban::ui {

namespace {

/// "Tỉnh: Thành phố Hà Nội".
std::string onlyWords(const TableSource& source) {
    std::string said;
    for (const auto& [column, text] : source.only) {
        said += said.empty() ? "" : ", ";
        said.append(column).append(": ").append(text);
    }
    return said;
}

} // namespace

QString rowsMetWords(const TablePreview& preview, const Words& words) {
    if (!preview.rowsMet) {
        return {};
    }
    const auto used = static_cast<std::int64_t>(preview.dataRows - preview.elsewhere);
    const auto met = static_cast<std::int64_t>(*preview.rowsMet);
    QString said = words({"window.import.rows_met", {{"met", met}, {"rows", used}}});
    if (preview.elsewhere > 0) {
        return said + QStringLiteral("; ") +
               words({"window.import.rows_elsewhere",
                      {{"rows", static_cast<std::int64_t>(preview.elsewhere)}, {"only", onlyWords(preview.source)}}});
    }
    if (met > 0 && 2 * met < used) {
        return said + QStringLiteral("; ") + words({"window.import.rows_outside", {{"rows", used - met}}});
    }
    return said;
}

QString summaryWords(const TablePreview& preview, bool waits, const Words& words) {
    if (preview.rows.empty()) {
        const char* unclear = waits ? "window.import.not_understood_yet" : "window.import.not_understood";
        return words(preview.grid ? unclear : "window.import.not_read");
    }
    if (waits) {
        return words({"window.import.waiting", {{"rows", static_cast<std::int64_t>(preview.dataRows)}}});
    }
    const auto figures = std::ranges::count(preview.columns, ColumnUse::Figure, &PreviewColumn::use) +
                         std::ranges::count(preview.columns, ColumnUse::Value, &PreviewColumn::use);
    const auto leftOut = std::ranges::count_if(preview.rows, [](RowRole role) {
        return role != RowRole::Data && role != RowRole::Header && role != RowRole::Blank;
    });
    const QString summary = words({leftOut == 0 ? "window.import.summary_all" : "window.import.summary",
                                   {{"rows", static_cast<std::int64_t>(preview.dataRows)},
                                    {"figures", static_cast<std::int64_t>(figures)},
                                    {"left", static_cast<std::int64_t>(leftOut)}}});
    const QString met = rowsMetWords(preview, words);
    return met.isEmpty() ? summary : summary + QStringLiteral("; ") + met;
}

QString summaryWords(const LayerPreview& preview, const Words& words) {
    if (!preview.grid) {
        return words("window.import.not_read");
    }
    return words({preview.faulty == 0 ? "window.import.layer_summary" : "window.import.layer_summary_faulty",
                  {{"units", static_cast<std::int64_t>(preview.units)},
                   {"vertices", static_cast<std::int64_t>(preview.vertices)},
                   {"faulty", static_cast<std::int64_t>(preview.faulty)},
                   {"shown", static_cast<std::int64_t>(preview.grid->rows())}}});
}

QString filesLeftOutWords(const std::vector<LeftOutTable>& leftOut, const Words& words) {
    QStringList files;
    for (const LeftOutTable& file : leftOut) {
        if (file.sheet.empty()) {
            files.append(words({"window.import.file_left_out",
                                {{"file", std::filesystem::path(file.path).filename().string()},
                                 {"why", words.catalogue().text(file.why)}}}));
        }
    }
    return files.join(QStringLiteral("; "));
}

} // namespace diaban::ui
