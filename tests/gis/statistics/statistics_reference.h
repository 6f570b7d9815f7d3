// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads the reference numbers of spdep, PySAL and GeoDa, which lie outside the repository (set DIABAN_DATA).
#pragma once

#include "gis/statistics/spatial_weights.h"
#include "tests/support/reference_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

namespace gis {

using diaban::test::Cells;
using diaban::test::numbers;
using diaban::test::readCells;
using diaban::test::readJsonLines;

inline std::filesystem::path statisticsReference() {
    return diaban::test::referenceFolder();
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
