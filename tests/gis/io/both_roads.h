// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gis/io/sample_layer.h"

#include <optional>
#include <string>
#include <vector>

namespace gis::test {

/// What came of reading a file by one road.
struct Outcome {
    std::optional<Layer> layer;
    std::string error;             ///< id and arguments
    std::vector<std::string> told; ///< severity, file, place, id and arguments
};

inline std::string wordsOf(const Message& message) {
    return Error(ErrorKind::Internal, {}, {}, message).what();
}

inline Outcome readBy(Road road, const std::string& file, ReadOptions options = {}) {
    Outcome outcome;
    Problems problems;
    options.road = road;
    try {
        outcome.layer = readLayer(file, options, problems);
    } catch (const Error& error) {
        outcome.error = error.file() + "|" + error.place() + "|" + error.what();
    }
    for (const Problem& problem : problems.list()) {
        outcome.told.push_back(std::to_string(static_cast<int>(problem.severity)) + "|" + problem.file + "|" +
                               problem.place + "|" + wordsOf(problem.message));
    }
    for (const auto& [id, count] : problems.notKept()) {
        outcome.told.push_back(id + " " + std::to_string(count));
    }
    return outcome;
}

inline void expectSameField(const Field& a, const Field& b) {
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.type, b.type) << a.name;
    EXPECT_EQ(a.title, b.title) << a.name;
    EXPECT_EQ(a.isNull, b.isNull) << a.name;
    EXPECT_TRUE(a.values == b.values) << a.name;
}

inline void expectSameLayer(const Layer& a, const Layer& b) {
    EXPECT_EQ(a.file, b.file);
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.format, b.format);
    EXPECT_EQ(a.encoding, b.encoding);
    EXPECT_TRUE(a.crs == b.crs) << a.crs.wkt() << "\n" << b.crs.wkt();
    EXPECT_TRUE(a.polygons == b.polygons);
    ASSERT_EQ(a.attributes.fields.size(), b.attributes.fields.size());
    for (std::size_t i = 0; i < a.attributes.fields.size(); ++i) {
        expectSameField(a.attributes.fields[i], b.attributes.fields[i]);
    }
}

/// Both roads read the same, tell the same, or refuse for the same reason.
inline void expectSameByBothRoads(const std::string& file, const ReadOptions& options = {}) {
    const Outcome fast = readBy(Road::Fastest, file, options);
    const Outcome general = readBy(Road::General, file, options);
    EXPECT_EQ(fast.error, general.error);
    EXPECT_EQ(fast.told, general.told);
    ASSERT_EQ(fast.layer.has_value(), general.layer.has_value());
    if (fast.layer) {
        expectSameLayer(*fast.layer, *general.layer);
    }
}

} // namespace gis::test
