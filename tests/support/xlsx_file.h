// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace diaban::test {

/// Writes a ZIP archive of parts (name, bytes), in order; throws std::runtime_error where it cannot.
void writeZip(const std::string& file, const std::vector<std::pair<std::string, std::string>>& parts);

/// A sheet: its name, its state ("", "hidden", "veryHidden") and the XML inside <sheetData> and after it.
struct XlsxSheet {
    std::string name;
    std::string rows;
    std::string state;
    std::string before; ///< XML before <sheetData>, such as <cols>
    std::string after;  ///< XML after </sheetData>, such as <mergeCells>
};

/// A workbook for tests. Format codes are styles in order: s="0" is General, s="1" the first code, and so on.
struct XlsxBook {
    std::vector<XlsxSheet> sheets;
    std::vector<std::string> sharedStrings; ///< XML inside each <si>, such as <t>An</t>
    std::vector<std::string> formatCodes;   ///< attribute text, escaped by the caller
    bool date1904 = false;
};

/// The parts of a workbook, to change one before writeZip.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> xlsxParts(const XlsxBook& book);
void writeXlsx(const std::string& file, const XlsxBook& book);

/// A row of inline texts: what most tests need. Cells that begin with '=' are true numbers: "=12.5".
[[nodiscard]] std::string xlsxRow(const std::vector<std::string>& cells);

} // namespace diaban::test
