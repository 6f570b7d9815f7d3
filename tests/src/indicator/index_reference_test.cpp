// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// The composite index against numbers of numpy, checked with R.
#include "src/indicator/rank_intervals.h"
#include "tests/support/reference_files.h"

#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

namespace ref = diaban::test;

class IndexReference : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        const std::string name = GetParam();
        if (!std::filesystem::exists(ref::referenceFolder() / ("index_" + name + ".csv"))) {
            GTEST_SKIP() << ref::referenceFolder() << " is not there (set DIABAN_DATA)";
        }
        m_wanted = ref::readCells("index_" + name + ".csv");
        std::ifstream file(ref::referenceFolder() / ("index_" + name + "_meta.json"));
        m_meta = nlohmann::json::parse(file);
        const ref::Cells data = ref::readCells("data/" + std::string(name == "ties" ? "index_ties" : name) + ".csv");
        for (const std::string indicator : m_meta["indicators"]) {
            Scores values;
            for (const double value : ref::numbers(data, indicator)) {
                values.emplace_back(value);
            }
            m_values.push_back(values);
        }
        m_weights = m_meta["weights"].get<std::vector<double>>();
    }

    [[nodiscard]] std::vector<Scores> parts(Normalisation method) const {
        std::vector<Scores> parts;
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const Direction direction = m_meta["direction"][i] == 1 ? Direction::More : Direction::Less;
            parts.push_back(normalised(m_values[i], direction, method).value());
        }
        return parts;
    }

    void expectScores(const Scores& found, const std::string& column) const {
        const std::vector<double> wanted = ref::numbers(m_wanted, column);
        ASSERT_EQ(found.size(), wanted.size());
        for (std::size_t unit = 0; unit < wanted.size(); ++unit) {
            ASSERT_TRUE(found[unit]);
            EXPECT_NEAR(*found[unit], wanted[unit], std::max(1e-9 * std::abs(wanted[unit]), 1e-12)) << column;
        }
    }

    void expectRanks(const Scores& scores, const std::string& column) const {
        const auto found = ranks(scores);
        const std::vector<double> wanted = ref::numbers(m_wanted, column);
        for (std::size_t unit = 0; unit < wanted.size(); ++unit) {
            EXPECT_EQ(found[unit], static_cast<std::uint32_t>(wanted[unit])) << column << ' ' << unit;
        }
    }

    ref::Cells m_wanted;
    nlohmann::json m_meta;
    std::vector<Scores> m_values;
    std::vector<double> m_weights;
};

TEST_P(IndexReference, NormalisedScores) {
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const std::string name = m_meta["indicators"][i];
        expectScores(parts(Normalisation::MinMax)[i], "minmax01_" + name);
        expectScores(parts(Normalisation::ZScore)[i], "z_n1_" + name);
        expectRanks(parts(Normalisation::MinMax)[i], "rankmin_" + name);
    }
}

TEST_P(IndexReference, IndexAndRanks) {
    const std::vector<Scores> minMax = parts(Normalisation::MinMax);
    const Scores arithmetic = compositeIndex(minMax, m_weights);
    expectScores(arithmetic, "arith_minmax01");
    expectRanks(arithmetic, "rank_arith_min");
    const Scores geometric = compositeIndex(minMax, m_weights, {IndexMean::Geometric});
    expectScores(geometric, "geom_minmax1_100");
    expectRanks(geometric, "rank_geom_min");
    const Scores ofZ = compositeIndex(parts(Normalisation::ZScore), m_weights);
    expectScores(ofZ, "arith_z_n1");
    expectRanks(ofZ, "rank_z_min");
}

TEST_P(IndexReference, RankIntervals) {
    const std::vector<Scores> minMax = parts(Normalisation::MinMax);
    const auto expectIntervals = [&](const WeightSets& sets, const std::string& scenario) {
        const auto found = rankIntervals(minMax, sets);
        const auto of = [&](const char* what) { return ref::numbers(m_wanted, scenario + "_rank_" + what); };
        for (std::size_t unit = 0; unit < found.size(); ++unit) {
            SCOPED_TRACE(testing::Message() << scenario << ' ' << unit);
            ASSERT_TRUE(found[unit]);
            EXPECT_EQ(found[unit]->best, of("min")[unit]);
            EXPECT_EQ(found[unit]->worst, of("max")[unit]);
            EXPECT_NEAR(found[unit]->median, of("median")[unit], 1e-12);
            EXPECT_NEAR(found[unit]->mean, of("mean")[unit], 1e-9);
            if (scenario == "dirichlet1_file") {
                EXPECT_NEAR(found[unit]->p05, ref::numbers(m_wanted, "dirichlet1_p05")[unit], 1e-9);
                EXPECT_NEAR(found[unit]->p95, ref::numbers(m_wanted, "dirichlet1_p95")[unit], 1e-9);
            }
        }
    };
    expectIntervals(eachLeftOut(m_weights), "drop_one");
    expectIntervals(eachChanged(m_weights, 0.25), "one_at_a_time_25");
    expectIntervals(allChanged(m_weights, 0.25), "box_vertices_25");
    const ref::Cells file = ref::readCells(std::string("index_") + GetParam() + "_weights.csv");
    WeightSets drawn;
    for (std::size_t row = 0; row < file.at("scenario").size(); ++row) {
        if (file.at("scenario")[row] == "dirichlet1_file") {
            std::vector<double>& set = drawn.emplace_back();
            for (const std::string indicator : m_meta["indicators"]) {
                set.push_back(std::stod(file.at(indicator)[row]));
            }
        }
    }
    EXPECT_EQ(drawn.size(), 1000U);
    expectIntervals(drawn, "dirichlet1_file");
}

/// The exact ranks where the weight of the first of two indicators is any from 0 to 1.
TEST_P(IndexReference, DrawnWeightsOfTwoIndicators) {
    const std::vector<Scores> all = parts(Normalisation::MinMax);
    const std::vector<Scores> two{all[0], all[1]};
    const ref::Cells exact = ref::readCells(std::string("index_") + GetParam() + "_uniform2_exact.csv");
    const auto found = rankIntervals(two, anyWeights(2, 20'000, 1));
    for (std::size_t unit = 0; unit < found.size(); ++unit) {
        SCOPED_TRACE(unit);
        EXPECT_GE(found[unit]->best, std::stod(exact.at("best_rank")[unit]));
        EXPECT_LE(found[unit]->worst, std::stod(exact.at("worst_rank")[unit]));
        const double spread = std::stod(exact.at("worst_rank")[unit]) - std::stod(exact.at("best_rank")[unit]);
        EXPECT_NEAR(found[unit]->mean, std::stod(exact.at("expected_rank")[unit]), 0.02 * spread + 1e-9);
    }
}

INSTANTIATE_TEST_SUITE_P(Composite, IndexReference, testing::Values("columbus", "ties"),
                         [](const testing::TestParamInfo<const char*>& one) { return std::string(one.param); });

} // namespace
} // namespace diaban
