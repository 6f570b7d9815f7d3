// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"
#include "src/message/catalogue.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace diaban {

/// The report as JSON with the keys of files.md: units, rows, matched, units_without_row, rows_without_unit,
/// duplicate_rows, duplicate_units (numbers), tiers, corrections_used, lists{...}: objects with key, name, parent, row
/// and suggestions[]; in looser_pairs and names_differ with unit_code, unit_name and tier.
[[nodiscard]] nlohmann::json joinReportJson(const Join& join, const Table& table);

/// The report as CSV for Excel (UTF-8 with BOM, ";" in Vietnamese and "," in English): after one row a count, one row a
/// leftover or duplicate with its status in words and its suggestions, then the pairs to look at: those whose names
/// differ, and those made by looser tiers, with both writings. Text that a spreadsheet would take for a formula is
/// escaped.
[[nodiscard]] std::string joinReportCsv(const Join& join, const Table& table, const Catalogue& catalogue);

/// How the pairs were made, in words: "3,200 by the same name, 12 by unit words (Xã/X., P.1)".
[[nodiscard]] std::string tierWords(const Join& join, const Catalogue& catalogue);

} // namespace diaban
