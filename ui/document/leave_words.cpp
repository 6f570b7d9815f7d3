// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/leave_words.h"

#include "src/table/csv_records.h"

#include <QStringList>
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

namespace diaban::ui {

namespace fs = std::filesystem;

namespace {

using Row = std::vector<std::string>;

constexpr std::size_t kMostFields = 1000;

/// Without the header, in order; empty cells at the end of a row say nothing.
std::vector<Row> rowsOf(const std::optional<std::string>& csv) {
    std::string_view text = csv ? std::string_view(*csv) : std::string_view();
    if (constexpr std::string_view kMark = "\xEF\xBB\xBF"; text.starts_with(kMark)) {
        text.remove_prefix(kMark.size());
    }
    const std::string_view head = text.substr(0, text.find_first_of("\r\n"));
    const char separator = std::ranges::count(head, ';') > std::ranges::count(head, ',') ? ';' : ',';
    CsvRecords records(text, separator, kMostFields);
    std::vector<CsvField> fields;
    std::vector<Row> rows;
    for (bool isHead = true; records.next(fields); isHead = false) {
        Row row;
        std::ranges::transform(fields, std::back_inserter(row), &CsvField::text);
        while (!row.empty() && row.back().empty()) {
            row.pop_back();
        }
        if (!isHead && !row.empty()) {
            rows.push_back(std::move(row));
        }
    }
    std::ranges::sort(rows);
    return rows;
}

/// Those of `rows` that the others have not.
std::size_t without(const std::vector<Row>& rows, const std::vector<Row>& others) {
    std::vector<Row> left;
    std::ranges::set_difference(rows, others, std::back_inserter(left));
    return left.size();
}

} // namespace

std::size_t changedRows(const std::optional<std::string>& before, const std::optional<std::string>& now) {
    const std::vector<Row> was = rowsOf(before), is = rowsOf(now);
    return std::max(without(is, was), without(was, is));
}

QString leaveWords(const Document& document, const Words& words) {
    const fs::path decisions = fs::absolute(decisionsFile(document.project())).lexically_normal();
    QStringList lost;
    for (const UnsavedFile& file : document.unsaved().changed()) {
        const std::string name = file.file.filename().string();
        if (file.file != decisions) {
            lost.append(words({"window.leave.clusters", {{"file", name}}}));
        } else if (const auto count = static_cast<std::int64_t>(changedRows(file.before, file.now)); count > 0) {
            lost.append(words({"window.leave.decisions", {{"count", count}, {"file", name}}}));
        }
    }
    QString asked = words({"window.leave.text", {{"file", document.file().filename().string()}}});
    if (!lost.isEmpty()) {
        asked += u' ' + words({"window.leave.lost", {{"what", lost.join(QStringLiteral("; ")).toStdString()}}});
    }
    return asked;
}

} // namespace diaban::ui
