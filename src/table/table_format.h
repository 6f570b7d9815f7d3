// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace diaban {

/// The kinds of files that tables are read from.
enum class TableFormat { Csv, Xlsx, Ods, Xls, Database };

/// The kind that the extension of a file names, whatever its case: .csv .tsv .tab .txt, .xlsx .xlsm, .ods, .xls,
/// .gpkg .sqlite .sqlite3 .db; nothing for another.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const std::string& file);

} // namespace diaban
