// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/kept_draws.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

namespace diaban {
namespace {

/// Units in a row, each beside the next.
gis::SpatialWeights row(std::uint32_t units) {
    std::vector<gis::NeighbourPair> pairs;
    for (std::uint32_t unit = 1; unit < units; ++unit) {
        pairs.push_back({unit - 1, unit, 1, 1, gis::Contact::Rook});
    }
    return {gis::NeighbourGraph(units, pairs, gis::Contact::Rook), gis::Weighting::RowStandardised};
}

class KeptDrawsTest : public testing::Test {
protected:
    std::vector<std::optional<double>> p(const std::vector<double>& values, const gis::PermutationOptions& options) {
        return m_draws.p(m_weights, values, options,
                         gis::Progress({}, [this](const std::string&, std::int64_t, std::int64_t) { m_made = true; }));
    }
    /// Whether they had to be made.
    bool isMade(const std::vector<double>& values, const gis::PermutationOptions& options) {
        m_made = false;
        (void)p(values, options);
        return m_made;
    }

    gis::SpatialWeights m_weights = row(6);
    KeptDraws m_draws;
    bool m_made = false;
    const std::vector<double> m_values{1, 2, std::numeric_limits<double>::quiet_NaN(), 8, 9, 7};
};

TEST_F(KeptDrawsTest, AreMadeOnceForTheSameValuesNumberAndSeed) {
    EXPECT_FALSE(m_draws.has(m_values, {99, 1}));
    EXPECT_TRUE(isMade(m_values, {99, 1}));
    EXPECT_TRUE(m_draws.has(m_values, {99, 1}));
    EXPECT_FALSE(isMade(m_values, {99, 1}));
    EXPECT_TRUE(isMade(m_values, {98, 1}));
    EXPECT_TRUE(isMade(m_values, {99, 2}));
    std::vector<double> others = m_values;
    others.back() = 6;
    EXPECT_TRUE(isMade(others, {99, 1}));
    EXPECT_FALSE(isMade(m_values, {99, 1})) << "the first are kept beside them";
}

TEST_F(KeptDrawsTest, AreTheSameKeptAndMadeAnew) {
    const auto first = p(m_values, {99, 1});
    EXPECT_EQ(p(m_values, {99, 1}), first);
    EXPECT_EQ(KeptDraws().p(m_weights, m_values, {99, 1}), first);
    ASSERT_EQ(first.size(), 6U);
    EXPECT_TRUE(first[4]);
    EXPECT_FALSE(first[2]) << "it has no value";
}

TEST_F(KeptDrawsTest, WithoutPermutationsThereAreNone) {
    EXPECT_TRUE(p(m_values, {0, 1}).empty());
}

TEST_F(KeptDrawsTest, TheOldestAreForgottenAndThoseThatWereAskedForStay) {
    for (std::uint64_t seed = 0; seed < KeptDraws::kMost; ++seed) {
        (void)p(m_values, {9, seed});
    }
    (void)p(m_values, {9, 0});
    (void)p(m_values, {9, 1'000});
    EXPECT_TRUE(m_draws.has(m_values, {9, 0}));
    EXPECT_FALSE(m_draws.has(m_values, {9, 1}));
}

} // namespace
} // namespace diaban
