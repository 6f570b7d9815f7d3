// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads the reference numbers of independent tools, which lie outside the repository (set DIABAN_DATA).
#pragma once

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace diaban::test {

inline std::filesystem::path referenceFolder() {
    const char* set = std::getenv("DIABAN_DATA");
    return std::filesystem::path(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") / "reference";
}

/// A CSV file without quoted commas: its cells by column. Empty where there is no such file.
using Cells = std::map<std::string, std::vector<std::string>>;

inline std::vector<std::string> splitRow(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream row(line);
    for (std::string cell; std::getline(row, cell, ',');) {
        std::erase(cell, '"');
        std::erase(cell, '\r');
        cells.push_back(cell);
    }
    return cells;
}

inline Cells readCells(const std::string& name) {
    Cells cells;
    std::ifstream file(referenceFolder() / name);
    std::string line;
    std::getline(file, line);
    const std::vector<std::string> header = splitRow(line);
    while (std::getline(file, line)) {
        std::vector<std::string> row = splitRow(line);
        row.resize(header.size());
        for (std::size_t i = 0; i < header.size(); ++i) {
            cells[header[i]].push_back(row[i]);
        }
    }
    return cells;
}

/// The numbers of one column; an empty cell or NA is NaN.
inline std::vector<double> numbers(const Cells& cells, const std::string& column) {
    std::vector<double> values;
    for (const std::string& text : cells.at(column)) {
        values.push_back(text.empty() || text == "NA" ? std::numeric_limits<double>::quiet_NaN() : std::stod(text));
    }
    return values;
}

inline std::vector<nlohmann::json> readJsonLines(const std::string& name) {
    std::vector<nlohmann::json> records;
    std::ifstream file(referenceFolder() / name);
    for (std::string line; std::getline(file, line);) {
        records.push_back(nlohmann::json::parse(line));
    }
    return records;
}

} // namespace diaban::test
