// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace diaban::test {

/// A sheet of an OpenDocument spreadsheet: its name and the XML inside <table:table>.
struct OdsSheet {
    std::string name;
    std::string rows;
    bool hidden = false;
};

/// The parts of a spreadsheet, to change one before writeZip (tests/support/xlsx_file.h); content.xml is the last.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> odsParts(const std::vector<OdsSheet>& sheets);
void writeOds(const std::string& file, const std::vector<OdsSheet>& sheets);

/// A row of texts. Cells that begin with '=' are true numbers: "=12.5".
[[nodiscard]] std::string odsRow(const std::vector<std::string>& cells);

} // namespace diaban::test
