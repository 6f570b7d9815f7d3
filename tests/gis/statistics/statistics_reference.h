// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads the reference numbers of spdep, PySAL and GeoDa, which lie outside the repository (set DIABAN_DATA).
#pragma once

#include "gis/statistics/spatial_weights.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace gis {

inline std::filesystem::path statisticsReference() {
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
    std::ifstream file(statisticsReference() / name);
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
    std::ifstream file(statisticsReference() / name);
    for (std::string line; std::getline(file, line);) {
        records.push_back(nlohmann::json::parse(line));
    }
    return records;
}

/// The neighbours of nb_<name>.csv, pairs of numbers from 1.
inline SpatialWeights readNeighbours(const std::string& name, std::size_t units, Weighting weighting) {
    const Cells cells = readCells("nb_" + name + ".csv");
    const std::vector<double> from = numbers(cells, "i");
    const std::vector<double> to = numbers(cells, "j");
    std::vector<NeighbourPair> pairs;
    for (std::size_t i = 0; i < from.size(); ++i) {
        NeighbourPair pair;
        pair.first = static_cast<std::uint32_t>(from[i]) - 1;
        pair.second = static_cast<std::uint32_t>(to[i]) - 1;
        pair.contact = Contact::Rook;
        pairs.push_back(pair);
    }
    return {NeighbourGraph(units, pairs, Contact::Rook), weighting};
}

/// Data set, weights and variable of a file such as local_spdep_nc_queen_SIDR74.csv.
struct Subject {
    const char* dataset;
    const char* weights;
    const char* variable;

    [[nodiscard]] std::string name() const { return std::string(dataset) + '_' + weights + '_' + variable; }
    [[nodiscard]] std::vector<double> values() const {
        return numbers(readCells(std::string("data/") + dataset + ".csv"), variable);
    }
    [[nodiscard]] SpatialWeights neighbours(std::size_t units, Weighting weighting) const {
        return readNeighbours(std::string(dataset) + '_' + weights + "_spdep", units, weighting);
    }
};

inline void PrintTo(const Subject& subject, std::ostream* out) {
    *out << subject.name();
}

inline std::string subjectName(const testing::TestParamInfo<Subject>& one) {
    return one.param.name();
}

/// Within 1e-9 of the reference, relatively; numbers near zero within 1e-12.
inline void expectClose(double found, double wanted) {
    EXPECT_NEAR(found, wanted, std::max(1e-9 * std::abs(wanted), 1e-12));
}

} // namespace gis
