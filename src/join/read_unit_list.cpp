// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/read_unit_list.h"

#include "gis/base/error.h"
#include "src/message/period.h"
#include "src/table/person_columns.h"
#include "src/table/read_grid.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr char kSeparator = '\x1f'; // no squeezed text holds a control character

std::optional<std::size_t> columnNamed(const Table& table, const std::string& header) {
    return header.empty() ? std::nullopt : std::optional(table.requireColumn(header));
}

/// The first column under one of some usual headers, as plainKey writes them.
template <std::size_t n>
std::optional<std::size_t> usualColumn(const Table& table, const std::array<std::string_view, n>& headers) {
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        if (std::ranges::find(headers, plainKey(table.columns[at].header)) != headers.end()) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace

UnitList readUnitList(const std::filesystem::path& folder, const UnitListSource& source, const gis::Limits& limits,
                      gis::Problems& problems) {
    static constexpr std::array<std::string_view, 6> kCodes{"ma", "code", "maxa", "madonvi", "maphuongxa", "madvhc"};
    static constexpr std::array<std::string_view, 7> kNames{"ten",      "name",     "tenxa",      "donvi",
                                                            "tendonvi", "fullname", "tenphuongxa"};
    GridOptions options;
    options.sheet = source.sheet;
    options.limits = limits;
    const std::string file = (folder / source.path).lexically_normal().string();
    const Table table = tableOfPlaces(readGrid(file, options, problems), {}, problems);
    auto key = columnNamed(table, source.key);
    auto name = columnNamed(table, source.name);
    const auto parent = columnNamed(table, source.parent);
    key = key ? key : usualColumn(table, kCodes);
    name = name ? name : usualColumn(table, kNames);
    if (!key) {
        key = 0;
    }
    auto text = std::make_shared<std::string>("code\n");
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto cell = [&](std::optional<std::size_t> column) {
            return column ? table.columns[*column].texts[row] : std::string();
        };
        *text += cell(key) + kSeparator + cell(name) + kSeparator + cell(parent) + '\n';
    }
    const std::string from = isIsoDate(source.vintage) ? source.vintage : std::string();
    const std::string_view rows = *text;
    UnitList list({source.vintage, from, source.until}, rows, kSeparator, std::move(text));
    if (list.units().empty()) {
        throw gis::badInput(file, source.sheet, {"vintage.empty_list", {}});
    }
    return list;
}

} // namespace diaban
