// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace diaban::test {

/// Copies the sample province into a folder and gives its project the table of the quarter before too. Returns the
/// project file.
inline std::filesystem::path copySampleOfTwoQuarters(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", folder);
    const fs::path file = folder / "son-hai.diaban.yaml";
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const std::size_t table = text.find("  - path: indicators.csv");
    const std::size_t end = text.find("indicators: ", table);
    std::string earlier = text.substr(table, end - table);
    earlier.replace(earlier.find("indicators.csv"), std::string("indicators.csv").size(), "indicators-2025-Q2.xlsx");
    earlier.replace(earlier.find("2025-Q3"), std::string("2025-Q3").size(), "2025-Q2");
    text.insert(end, earlier);
    const std::string figure = "    indicator: ";
    const std::string period = "    period: 2025-Q3\n";
    for (std::size_t at = text.find(figure); at != std::string::npos; at = text.find(figure, at)) {
        text.insert(at, period);
        at += period.size() + figure.size();
    }
    std::ofstream(file) << text;
    return file;
}

} // namespace diaban::test
