// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/class_breaks.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <vector>

namespace gis {

using Values = std::vector<double>;

inline constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kInf = std::numeric_limits<double>::infinity();

inline std::string referenceFolder() {
    return DIABAN_SOURCE_DIR "/tests/reference/breaks/";
}

/// The columns of vectors.csv by name; an empty cell is NaN.
inline std::map<std::string, Values> readVectors() {
    std::map<std::string, Values> vectors;
    std::ifstream file(referenceFolder() + "vectors.csv");
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        const std::string name = line.substr(0, line.find(','));
        const std::string hex = line.substr(line.rfind(',') + 1);
        const bool number = hex.find("0x") != std::string::npos;
        vectors[name].push_back(number ? std::strtod(hex.c_str(), nullptr) : kNan);
    }
    return vectors;
}

inline std::vector<nlohmann::json> readRecords(const std::string& file) {
    std::vector<nlohmann::json> records;
    std::ifstream stream(referenceFolder() + file);
    for (std::string line; std::getline(stream, line);) {
        records.push_back(nlohmann::json::parse(line));
    }
    return records;
}

/// The records of one method that the tool could compute.
inline std::vector<nlohmann::json> recordsOf(const std::string& file, const std::string& method) {
    std::vector<nlohmann::json> records = readRecords(file);
    std::erase_if(records, [&](const nlohmann::json& r) { return r.contains("error") || r["method"] != method; });
    return records;
}

inline std::size_t distinctCount(const Values& values) {
    std::set<double> found;
    std::copy_if(values.begin(), values.end(), std::inserter(found, found.end()), [](double v) { return v == v; });
    return found.size();
}

inline std::size_t total(const ClassBreaks& breaks) {
    return std::accumulate(breaks.counts.begin(), breaks.counts.end(), std::size_t{0});
}

inline void expectNear(const Values& ours, const Values& theirs, const std::string& where) {
    ASSERT_EQ(ours.size(), theirs.size())
        << where << ' ' << testing::PrintToString(ours) << ' ' << testing::PrintToString(theirs);
    const double range = theirs.back() - theirs.front();
    for (std::size_t i = 0; i < ours.size(); ++i) {
        EXPECT_NEAR(ours[i], theirs[i], std::max(1e-9 * std::fabs(theirs[i]), 1e-12 * range))
            << where << " limit " << i;
    }
}

/// The sum of squares about the class means, exactly enough to judge by: about each class's own mean.
inline double sumOfSquares(const ClassBreaks& breaks, const Values& values) {
    std::vector<std::vector<double>> classes(breaks.size());
    for (const double value : values) {
        if (const auto found = breaks.classOf(value)) {
            classes[*found].push_back(value);
        }
    }
    long double squares = 0;
    for (const auto& members : classes) {
        long double mean = 0;
        for (const double value : members) {
            mean += (value - static_cast<long double>(members.front())) / static_cast<long double>(members.size());
        }
        for (const double value : members) {
            const long double off = value - static_cast<long double>(members.front()) - mean;
            squares += off * off;
        }
    }
    return static_cast<double>(squares);
}

} // namespace gis
