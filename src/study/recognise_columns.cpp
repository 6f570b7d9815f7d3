// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/recognise_columns.h"

#include "gis/base/error.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

constexpr std::size_t kListed = 40;

/// The texts that may stand for figures: headers, or the indicators of a long table.
std::vector<std::string> candidates(const TableSource& source, const Table& table) {
    std::vector<std::string> texts;
    if (source.longColumns) {
        const TableColumn& indicators = table.columns[table.requireColumn(source.longColumns->indicator)];
        std::set<std::string> seen;
        std::ranges::copy_if(indicators.texts, std::back_inserter(texts),
                             [&seen](const std::string& text) { return !text.empty() && seen.insert(text).second; });
        return texts;
    }
    std::set<std::string> taken;
    for (const std::string& header : {source.key, source.name, source.parent, source.periodColumn}) {
        if (!header.empty()) {
            taken.insert(table.columns[table.requireColumn(header)].header);
        }
    }
    for (const TableColumn& column : table.columns) {
        if (!taken.contains(column.header)) {
            texts.push_back(column.header);
        }
    }
    return texts;
}

void addColumn(TableSource& source, const Indicator& indicator, const std::string& header, const Table& table) {
    const std::string& figure = indicator.isRatio() ? indicator.key : indicator.numerator;
    const auto other = std::ranges::find(source.columns, figure, &FigureColumn::figure);
    if (other != source.columns.end()) {
        throw gis::badInput(
            table.file, table.sheet,
            {"study.recognised_twice", {{"first", other->header}, {"second", header}, {"figure", figure}}});
    }
    source.columns.push_back({figure, header});
    source.knownKinds.emplace_back(header, addsOf(indicator));
    if (indicator.kind == IndicatorKind::Status) {
        source.statuses.emplace_back(figure, indicator.statusWords);
    }
}

} // namespace

TableSource withRecognisedColumns(TableSource source, const Table& table, gis::Problems& problems) {
    if (!source.columns.empty() || source.catalogue == nullptr) {
        return source;
    }
    std::vector<std::string> recognised;
    std::vector<std::string> others;
    for (const std::string& text : candidates(source, table)) {
        if (const Indicator* indicator = source.catalogue->ofHeader(text)) {
            addColumn(source, *indicator, text, table);
            recognised.push_back(source.columns.back().figure + ": \"" + text + '"');
        } else {
            others.push_back(text);
        }
    }
    gis::Message message{
        recognised.empty() ? "study.nothing_recognised" : "study.recognised",
        {{"recognised", listing(recognised, kListed)}, {"others", others.empty() ? "–" : listing(others, kListed)}}};
    if (recognised.empty()) {
        problems.warn(table.file, table.sheet, std::move(message));
    } else {
        problems.note(table.file, table.sheet, std::move(message));
    }
    return source;
}

} // namespace diaban
