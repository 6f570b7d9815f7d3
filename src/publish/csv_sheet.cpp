// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/csv_sheet.h"

#include "src/table/csv_records.h"
#include "src/table/text_formula.h"

#include <algorithm>
#include <memory>
#include <string_view>

namespace diaban {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kTextFormula = "\"=\"\""; ///< how ="00103" begins in a CSV
constexpr std::size_t kMostFields = 1'000'000;
constexpr std::size_t kMeasuredRows = 200;
constexpr double kNarrowest = 8, kWidest = 44; ///< letters

/// The text, and where each of its records begins.
struct Csv {
    std::string text;
    char separator = ',';
    std::vector<std::size_t> starts{};

    [[nodiscard]] std::vector<CsvField> record(std::size_t at) const {
        std::vector<CsvField> fields;
        CsvRecords records(std::string_view(text).substr(starts[at]), separator, kMostFields);
        records.next(fields);
        return fields;
    }
};

double lettersOf(const std::string& text) {
    return static_cast<double>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string textOf(const CsvField& field) {
    return withoutTextFormula(field.text());
}

/// What one record says of its columns. A line of words alone, as they stand below a table, says nothing of widths.
void look(std::vector<ListColumn>& columns, const std::vector<CsvField>& fields, bool isHead, bool isMeasured) {
    columns.resize(std::max(columns.size(), fields.size()), ListColumn{{}, kNarrowest});
    const bool isTable = std::ranges::count_if(fields, [](const CsvField& field) { return field.size() > 0; }) > 1;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        ListColumn& column = columns[i];
        column.isCode = column.isCode || fields[i].raw.starts_with(kTextFormula);
        if (isHead) {
            column.head = textOf(fields[i]);
        } else if (isTable && isMeasured) {
            column.width = std::clamp(lettersOf(textOf(fields[i])) + 2, column.width, kWidest);
        }
    }
}

} // namespace

ListSheet csvSheet(std::string csv, Language language) {
    auto made = std::make_shared<Csv>(Csv{std::move(csv), language == Language::Vi ? ';' : ','});
    const std::string_view whole = made->text;
    const std::string_view text = whole.substr(whole.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    ListSheet sheet;
    std::vector<CsvField> fields;
    for (CsvRecords records(text, made->separator, kMostFields); records.next(fields);) {
        look(sheet.columns, fields, made->starts.empty(), made->starts.size() <= kMeasuredRows);
        made->starts.push_back(static_cast<std::size_t>(fields.front().raw.data() - whole.data()));
    }
    sheet.rows = made->starts.empty() ? 0 : made->starts.size() - 1;
    sheet.row = [held = std::shared_ptr<const Csv>(std::move(made)), columns = sheet.columns.size()](std::size_t at) {
        std::vector<ListCell> cells;
        for (const CsvField& field : held->record(at + 1)) {
            cells.emplace_back(textOf(field));
        }
        cells.resize(columns);
        return cells;
    };
    return sheet;
}

} // namespace diaban
