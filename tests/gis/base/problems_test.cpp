// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/problems.h"

#include <gtest/gtest.h>

namespace gis {
namespace {

TEST(Problems, StartEmpty) {
    const Problems problems;
    EXPECT_TRUE(problems.list().empty());
    EXPECT_EQ(problems.warnings(), 0U);
    EXPECT_EQ(problems.count("x"), 0U);
    EXPECT_TRUE(problems.notKept().empty());
}

TEST(Problems, KeepTheOrderAndWhatWasSaid) {
    Problems problems;
    problems.warn("a.gpkg", "00103", {"unit.empty", {{"name", std::string("Đông Hòa")}}});
    problems.note("a.gpkg", "", {"layer.flat", {}});
    problems.add({Severity::Error, "b.csv", "row 3", {"cell.bad", {{"row", std::int64_t{3}}}}});
    ASSERT_EQ(problems.list().size(), 3U);
    EXPECT_EQ(problems.list()[0].severity, Severity::Warning);
    EXPECT_EQ(problems.list()[0].file, "a.gpkg");
    EXPECT_EQ(problems.list()[0].place, "00103");
    EXPECT_EQ(std::get<std::string>(problems.list()[0].message.args[0].second), "Đông Hòa");
    EXPECT_EQ(problems.list()[1].severity, Severity::Note);
    EXPECT_EQ(problems.list()[1].message.id, "layer.flat");
    EXPECT_EQ(problems.list()[2].severity, Severity::Error);
    EXPECT_EQ(problems.warnings(), 2U);
}

TEST(Problems, CountWhatIsMoreThanAUserReads) {
    Problems problems;
    constexpr std::size_t kMany = Problems::kKeptPerId + 50;
    for (std::size_t i = 0; i < kMany; ++i) {
        problems.warn("f", std::to_string(i), {"often", {}});
        problems.note("f", std::to_string(i), {"noted", {}});
    }
    problems.warn("f", "last", {"once", {}});
    EXPECT_EQ(problems.list().size(), 2 * Problems::kKeptPerId + 1);
    EXPECT_EQ(problems.list().back().message.id, "once");
    EXPECT_EQ(problems.count("often"), kMany);
    EXPECT_EQ(problems.count("once"), 1U);
    EXPECT_EQ(problems.warnings(), kMany + 1);
    const std::map<std::string, std::size_t> expected{{"often", 50}, {"noted", 50}};
    EXPECT_EQ(problems.notKept(), expected);
}

TEST(Problems, KeepExactlyTheLimitWithoutLoss) {
    Problems problems;
    for (std::size_t i = 0; i < Problems::kKeptPerId; ++i) {
        problems.warn("f", {}, {"often", {}});
    }
    EXPECT_EQ(problems.list().size(), Problems::kKeptPerId);
    EXPECT_TRUE(problems.notKept().empty());
}

} // namespace
} // namespace gis
