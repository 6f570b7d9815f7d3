// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Statistics of whole maps against those of spdep, which PySAL meets to 1e-14.
#include "gis/statistics/empirical_bayes.h"
#include "gis/statistics/global_autocorrelation.h"
#include "gis/statistics/join_counts.h"
#include "tests/gis/statistics/statistics_reference.h"

#include <algorithm>

namespace gis {
namespace {

using Json = nlohmann::json;

#define SKIP_WITHOUT(name)                                                                                             \
    if (!std::filesystem::exists(statisticsReference() / (name))) {                                                    \
        GTEST_SKIP() << statisticsReference() / (name) << " is not there (set DIABAN_DATA)";                           \
    }

std::vector<double> column(const Json& record, const std::string& name) {
    return numbers(readCells("data/" + record["dataset"].get<std::string>() + ".csv"), name);
}

SpatialWeights weightsOf(const Json& record, std::size_t units, Weighting weighting) {
    return readNeighbours(record["dataset"].get<std::string>() + '_' + record["weights"].get<std::string>() + "_spdep",
                          units, weighting);
}

void expectMoranGeary(const Json& record, const PlacedValues& placed) {
    const auto moran = globalMoran(placed);
    const auto geary = globalGeary(placed);
    ASSERT_TRUE(moran && geary && moran->randomised && moran->normal && geary->randomised);
    expectClose(moran->value, record["I"]);
    expectClose(moran->expected, record["EI"]);
    expectClose(moran->randomised->variance, record["VI_rand"]);
    expectClose(moran->randomised->z, record["zI_rand"]);
    expectClose(moran->normal->variance, record["VI_norm"]);
    expectClose(geary->value, record["C"]);
    expectClose(geary->randomised->variance, record["VC_rand"]);
}

TEST(GlobalReference, MoranGearyAndGeneralG) {
    SKIP_WITHOUT("global_spdep.jsonl")
    std::size_t met = 0;
    for (const Json& record : readJsonLines("global_spdep.jsonl")) {
        if (record["what"] != "moran_geary") {
            continue;
        }
        SCOPED_TRACE(record.dump());
        const std::vector<double> values = column(record, record["variable"]);
        const PlacedValues placed = placeValues(weightsOf(record, values.size(), Weighting::RowStandardised), values);
        expectMoranGeary(record, placed);
        const auto moran = globalMoran(placed);
        const auto geary = globalGeary(placed);
        expectClose(moran->normal->z, record["zI_norm"]);
        expectClose(moran->randomised->twoSided, record["pI_rand_2s"]);
        expectClose(moran->normal->twoSided, record["pI_norm_2s"]);
        expectClose(geary->normal->variance, record["VC_norm"]);
        expectClose(-geary->normal->z, record["zC_norm"]); // the sign of spdep is the opposite
        expectClose(-geary->randomised->z, record["zC_rand"]);
        const auto g = generalG(placeValues(weightsOf(record, values.size(), Weighting::Binary), values));
        ASSERT_TRUE(g && g->randomised);
        expectClose(g->value, record["G_B"]);
        expectClose(g->expected, record["EG_B"]);
        expectClose(g->randomised->variance, record["VG_B"]);
        expectClose(g->randomised->z, record["zG_B"]);
        ++met;
    }
    EXPECT_EQ(met, 17U);
}

TEST(GlobalReference, SumsOfWeightsAndIslandsOfEachGraph) {
    SKIP_WITHOUT("global_spdep.jsonl")
    std::size_t met = 0;
    for (const Json& record : readJsonLines("global_spdep.jsonl")) {
        if (record["what"] != "graph") {
            continue;
        }
        SCOPED_TRACE(record.dump());
        const WeightSums sums = weightSums(weightsOf(record, record["n"], Weighting::RowStandardised));
        expectClose(sums.s0, record["S0_W"]);
        expectClose(sums.s1, record["S1_W"]);
        expectClose(sums.s2, record["S2_W"]);
        ++met;
    }
    EXPECT_EQ(met, 7U);
}

TEST(GlobalReference, GearyAndMoranOfPysal) {
    SKIP_WITHOUT("esda_global.jsonl")
    for (const Json& record : readJsonLines("esda_global.jsonl")) {
        if (!record.contains("C")) {
            continue;
        }
        SCOPED_TRACE(record.dump());
        const std::vector<double> values = column(record, record["variable"]);
        const PlacedValues placed = placeValues(weightsOf(record, values.size(), Weighting::RowStandardised), values);
        expectMoranGeary({{"I", record["I"]},
                          {"EI", record["EI"]},
                          {"VI_rand", record["VI_rand"]},
                          {"zI_rand", record["z_rand"]},
                          {"VI_norm", record["VI_norm"]},
                          {"C", record["C"]},
                          {"VC_rand", record["VC_rand"]}},
                         placed);
        expectClose(globalGeary(placed)->randomised->z, record["zC_rand"]); // the sign is ours
    }
}

TEST(GlobalReference, IslandsAreLeftOutOfTheCountAndNamed) {
    SKIP_WITHOUT("islands_spdep.jsonl")
    std::size_t met = 0;
    for (const Json& record : readJsonLines("islands_spdep.jsonl")) {
        if (record.value("adjust_n", "") != "TRUE") {
            continue;
        }
        SCOPED_TRACE(record.dump());
        const std::vector<double> values = column(record, record["variable"]);
        const char* const graph = record["dataset"] == "nc" ? "nc_ncCC89" : "columbus_cut";
        const PlacedValues placed =
            placeValues(readNeighbours(graph, values.size(), Weighting::RowStandardised), values);
        std::vector<std::uint32_t> islands = record["islands"];
        std::ranges::for_each(islands, [](std::uint32_t& unit) { --unit; });
        EXPECT_EQ(placed.islands, islands);
        EXPECT_EQ(placed.connected, record["n_used"].get<std::size_t>());
        expectMoranGeary(record, placed);
        ++met;
    }
    EXPECT_EQ(met, 4U);
}

TEST(GlobalReference, MoranOfEmpiricalBayesRates) {
    SKIP_WITHOUT("global_spdep.jsonl")
    std::size_t met = 0;
    for (const Json& record : readJsonLines("global_spdep.jsonl")) {
        if (record["what"] != "eb") {
            continue;
        }
        SCOPED_TRACE(record.dump());
        const std::string variable = record["variable"];
        const std::size_t slash = variable.find('/');
        const std::vector<double> events = column(record, variable.substr(0, slash));
        const std::vector<double> people = column(record, variable.substr(slash + 1));
        const auto prior = priorOf({events, people});
        ASSERT_TRUE(prior);
        expectClose(prior->variance, record["A_raw"]);
        expectClose(prior->mean, record["b"]);
        const auto moran = globalMoran(placeValues(weightsOf(record, events.size(), Weighting::RowStandardised),
                                                   standardisedRates({events, people})));
        ASSERT_TRUE(moran && moran->randomised);
        expectClose(moran->value, record["EBI"]);
        expectClose(moran->randomised->variance, record["VI_rand"]);
        expectClose(moran->randomised->z, record["zI_rand"]);
        ++met;
    }
    EXPECT_EQ(met, 6U);
}

/// Which units are black by the rule of a record: above the median, or one in a column of zeros and ones.
std::vector<std::optional<bool>> blackUnits(const Json& record) {
    const std::vector<double> values = column(record, record["variable"]);
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    const std::size_t half = sorted.size() / 2;
    const double median = sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    std::vector<std::optional<bool>> black;
    for (const double value : values) {
        black.emplace_back(record["rule"] == "median" ? value > median : value == 1);
    }
    return black;
}

TEST(GlobalReference, JoinCounts) {
    SKIP_WITHOUT("join_spdep.jsonl")
    const std::map<std::string, Join> joins{
        {"high", Join::BlackBlack},    {"high:high", Join::BlackBlack}, {"low", Join::WhiteWhite},
        {"low:low", Join::WhiteWhite}, {"low:high", Join::BlackWhite},  {"1", Join::BlackBlack},
        {"1:1", Join::BlackBlack},     {"0", Join::WhiteWhite},         {"0:0", Join::WhiteWhite},
        {"1:0", Join::BlackWhite},     {"0:1", Join::BlackWhite},       {"high:low", Join::BlackWhite},
        {"Jtot", Join::BlackWhite}};
    std::size_t met = 0;
    for (const Json& record : readJsonLines("join_spdep.jsonl")) {
        SCOPED_TRACE(record.dump());
        const auto black = blackUnits(record);
        const auto counts =
            joinCounts(placeColours(weightsOf(record, black.size(), Weighting::RowStandardised), black));
        ASSERT_TRUE(counts);
        const GlobalStatistic& count = (*counts)[static_cast<std::size_t>(joins.at(record["level"]))];
        ASSERT_TRUE(count.randomised);
        EXPECT_EQ(count.value, record["joins"].get<double>());
        expectClose(count.expected, record["expected"]);
        expectClose(count.randomised->variance, record["variance"]);
        expectClose(count.randomised->z, record["z"]);
        if (record.contains("p_greater")) {
            expectClose(count.randomised->upper, record["p_greater"]);
        }
        ++met;
    }
    EXPECT_GE(met, 20U);
}

} // namespace
} // namespace gis
