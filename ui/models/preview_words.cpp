// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/preview_words.h"

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
    const QString said = words({"window.import.rows_met", {{"met", met}, {"rows", used}}});
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

} // namespace diaban::ui
