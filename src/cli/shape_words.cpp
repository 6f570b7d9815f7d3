// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/shape_words.h"

#include "gis/base/error.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/table/row_span.h"

namespace diaban {

namespace {

gis::Error notRows(const char* option, const std::string& value) {
    return gis::Error(gis::ErrorKind::BadUsage, {}, option,
                      {"usage.rows", {{"option", std::string(option)}, {"value", value}}});
}

std::optional<RowSpan> spanOf(const char* option, const std::string& value) {
    const auto span = rowSpanOf(value);
    if (!span && !value.empty()) {
        throw notRows(option, value);
    }
    return span;
}

} // namespace

ShapeOptions ShapeWords::options() const {
    ShapeOptions options;
    options.headerRows = spanOf("--header-rows", headerRows);
    options.dataRows = spanOf("--data-rows", dataRows);
    auto skipped = rowsOfList(skipRows);
    if (!skipped) {
        throw notRows("--skip-rows", skipRows);
    }
    options.skipRows = std::move(*skipped);
    if (block) {
        options.block = static_cast<std::size_t>(*block);
    }
    return options;
}

void addShapeOptions(CLI::App& verb, const Session& session, ShapeWords& words) {
    constexpr double kMostBlocks = 1'000;
    addOption(verb, session, "--header-rows", words.headerRows);
    addOption(verb, session, "--data-rows", words.dataRows);
    addOption(verb, session, "--skip-rows", words.skipRows);
    addOption(verb, session, "--block", words.block)->check(numberBetween(session, 1, kMostBlocks));
}

} // namespace diaban
