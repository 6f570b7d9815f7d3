// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/corrections.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/join/corrections_grid.h"
#include "src/table/read_grid.h"
#include "src/unit/listing.h"
#include "src/unit/name_key.h"

#include <utility>

namespace diaban {

namespace {

constexpr std::size_t kListed = 5;
constexpr std::size_t kHeadersListed = 40;

std::size_t requireColumn(const Grid& grid, std::string_view header) {
    if (const auto column = columnOfGrid(grid, header)) {
        return *column;
    }
    std::vector<std::string> headers;
    for (std::size_t c = 0; c < grid.columns && grid.rows() > 0; ++c) {
        headers.push_back(grid.cell(0, c));
    }
    throw gis::badInput(
        grid.file, {},
        {"match.no_column", {{"column", std::string(header)}, {"columns", listing(headers, kHeadersListed)}}});
}

} // namespace

std::optional<std::size_t> columnOfGrid(const Grid& grid, std::string_view header) {
    for (std::size_t c = 0; c < grid.columns && grid.rows() > 0; ++c) {
        if (nameKey(grid.cell(0, c)) == header) {
            return c;
        }
    }
    return std::nullopt;
}

std::string plainCell(std::string_view cell) {
    constexpr std::string_view kRuns = "=+-@";
    if (cell.size() > 1 && cell.front() == '\'' && kRuns.find(cell[1]) != std::string_view::npos) {
        cell.remove_prefix(1);
    }
    return gis::toNfc(gis::squeezeSpace(cell));
}

Corrections readCorrections(const std::string& file, const gis::Limits& limits, gis::Problems& problems) {
    GridOptions options;
    options.limits = limits;
    const Grid grid = readGrid(file, options, problems);
    Corrections corrections;
    corrections.file = file;
    if (grid.rows() == 0) {
        return corrections;
    }
    (void)requireColumn(grid, "written");
    (void)requireColumn(grid, "unit_code");
    constexpr std::array kTexts{&Correction::table,   &Correction::column,    &Correction::parent,
                                &Correction::written, &Correction::unitCode,  &Correction::unitName,
                                &Correction::vintage, &Correction::acceptedOn};
    for (std::size_t row = 1; row < grid.rows(); ++row) {
        Correction correction;
        for (std::size_t i = 0; i < kTexts.size(); ++i) {
            if (const auto column = columnOfGrid(grid, kCorrectionColumns[i])) {
                correction.*kTexts[i] = plainCell(grid.cell(row, *column));
            }
        }
        correction.row = grid.rowNumbers[row];
        if (!correction.written.empty()) {
            corrections.list.push_back(std::move(correction));
        }
    }
    return corrections;
}

void tellUnused(const Corrections& corrections, gis::Problems& problems) {
    std::vector<std::string> rows;
    for (const Correction& correction : corrections.list) {
        if (correction.isDecided() && !correction.used) {
            rows.push_back(std::to_string(correction.row));
        }
    }
    if (!rows.empty()) {
        problems.note(
            corrections.file, {},
            {"match.unused", {{"count", static_cast<std::int64_t>(rows.size())}, {"rows", listing(rows, kListed)}}});
    }
}

} // namespace diaban
