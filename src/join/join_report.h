// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"
#include "src/message/catalogue.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace diaban {

/// The report as JSON with the keys of files.md: units, rows, matched, units_without_row, rows_without_unit,
/// duplicate_rows, duplicate_units (numbers), tiers, lists{...} (objects with key, name, parent, row).
[[nodiscard]] nlohmann::json joinReportJson(const Join& join, const Table& table);

/// The report as CSV for Excel (UTF-8 with BOM, ";" in Vietnamese and "," in English): one row a leftover or duplicate,
/// with its status in words, after one row a count. Text that a spreadsheet would take for a formula is escaped.
[[nodiscard]] std::string joinReportCsv(const Join& join, const Table& table, const Catalogue& catalogue);

} // namespace diaban
