// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Pseudo p by permutation against full enumeration, and against permutations of numpy and spdep.
#include "gis/statistics/conditional_permutations.h"
#include "gis/statistics/empirical_bayes.h"
#include "gis/statistics/global_permutations.h"
#include "tests/gis/statistics/statistics_reference.h"

namespace gis {
namespace {

constexpr double kErrors = 4.5; // standard errors

std::vector<std::optional<PermutationCounts>> lagsOf(const Subject& subject, const PermutationOptions& options) {
    const std::vector<double> values = subject.values();
    return permuteLags(placeValues(subject.neighbours(values.size(), Weighting::RowStandardised), values), options);
}

class ExactPermutations : public testing::TestWithParam<Subject> {};

TEST_P(ExactPermutations, AreMetWithinTheErrorOfDrawing) {
    const std::string file = "exact_perm_" + GetParam().name() + ".csv";
    if (!std::filesystem::exists(statisticsReference() / file)) {
        GTEST_SKIP() << statisticsReference() / file << " is not there (set DIABAN_DATA)";
    }
    const Cells cells = readCells(file);
    const std::vector<double> uid = numbers(cells, "uid");
    const std::vector<double> all = numbers(cells, "combinations");
    const std::vector<double> greater = numbers(cells, "n_lag_greater");
    const std::vector<double> equal = numbers(cells, "n_lag_equal");
    const std::vector<double> folded = numbers(cells, "p_folded_exact");
    const auto counts = lagsOf(GetParam(), {99'999, 7, true});
    for (std::size_t row = 0; row < uid.size(); ++row) {
        SCOPED_TRACE(testing::Message() << "unit " << uid[row]);
        const auto& found = counts[static_cast<std::size_t>(uid[row]) - 1];
        ASSERT_TRUE(found);
        const auto expectShare = [&](double times, double p) {
            EXPECT_NEAR(times / 99'999, p, kErrors * std::sqrt(p * (1 - p) / 99'999) + 1e-5);
        };
        expectShare(found->greater, greater[row] / all[row]);
        expectShare(found->equal, equal[row] / all[row]);
        const double error = std::sqrt(folded[row] * (1 - folded[row]) / 99'999);
        EXPECT_NEAR(found->folded(), folded[row], kErrors * error + 1e-5);
    }
}

INSTANTIATE_TEST_SUITE_P(Statistics, ExactPermutations,
                         testing::Values(Subject{"columbus", "queen", "CRIME"}, Subject{"columbus", "queen", "HOVAL"},
                                         Subject{"columbus", "rook", "INC"}, Subject{"nc", "queen", "SIDR74"}),
                         subjectName);

class DrawnPermutations : public testing::TestWithParam<Subject> {};

TEST_P(DrawnPermutations, AreMetWithinTheErrorOfBothDraws) {
    const std::string file = "perm_" + GetParam().name() + ".csv";
    if (!std::filesystem::exists(statisticsReference() / file)) {
        GTEST_SKIP() << statisticsReference() / file << " is not there (set DIABAN_DATA)";
    }
    const Cells cells = readCells(file);
    const std::vector<double> greater = numbers(cells, "n_lag_greater");
    const std::vector<double> equal = numbers(cells, "n_lag_equal");
    const auto counts = lagsOf(GetParam(), {99'999, 11, true});
    for (std::size_t unit = 0; unit < counts.size(); ++unit) {
        SCOPED_TRACE(testing::Message() << "unit " << unit + 1);
        ASSERT_TRUE(counts[unit]);
        const auto expectShare = [&](double times, double wanted) {
            const double p = (times + wanted) / 2 / 99'999;
            EXPECT_NEAR(times / 99'999, wanted / 99'999, kErrors * std::sqrt(2 * p * (1 - p) / 99'999) + 1e-5);
        };
        expectShare(counts[unit]->greater, greater[unit]);
        expectShare(counts[unit]->equal, equal[unit]);
        // Their p leaves ties out of one side; ours is what theirs would be with ties on both.
        expectShare(counts[unit]->folded() * 99'999, std::min(greater[unit] + equal[unit], 99'999 - greater[unit]));
    }
}

INSTANTIATE_TEST_SUITE_P(Statistics, DrawnPermutations,
                         testing::Values(Subject{"columbus", "queen", "CRIME"}, Subject{"columbus", "queen", "HOVAL"},
                                         Subject{"columbus", "queen", "INC"}, Subject{"columbus", "queen", "OPEN"},
                                         Subject{"columbus", "rook", "CRIME"}, Subject{"columbus", "rook", "HOVAL"},
                                         Subject{"columbus", "rook", "INC"}, Subject{"columbus", "rook", "OPEN"},
                                         Subject{"nc", "queen", "NWR74"}, Subject{"nc", "queen", "SIDR74"},
                                         Subject{"nc", "queen", "SIDR79"}, Subject{"nc", "rook", "NWR74"},
                                         Subject{"nc", "rook", "SIDR74"}, Subject{"nc", "rook", "SIDR79"},
                                         Subject{"vn01", "queen", "population"}),
                         subjectName);

/// A p of ours, of 9,999 permutations, against a p of theirs, of 99,999.
void expectSameP(double found, double wanted) {
    EXPECT_NEAR(found, wanted, kErrors * std::sqrt(wanted / 9'999 + wanted / 99'999) + 1e-4);
}

TEST(GlobalPermutationsReference, MoranAndGeary) {
    if (!std::filesystem::exists(statisticsReference() / "perm_global.jsonl")) {
        GTEST_SKIP() << statisticsReference() << " is not there (set DIABAN_DATA)";
    }
    for (const char* const file : {"perm_global.jsonl", "perm_spdep.jsonl"}) {
        for (const nlohmann::json& record : readJsonLines(file)) {
            if (!record.contains("p_C_less") || record["variable"].get<std::string>().starts_with("EBz")) {
                continue;
            }
            SCOPED_TRACE(record.dump());
            const std::string data = record["dataset"];
            const std::string weights = record["weights"];
            const std::string variable = record["variable"];
            const Subject subject{data.c_str(), weights.c_str(), variable.c_str()};
            const std::vector<double> values = subject.values();
            const auto counts = permuteValues(
                placeValues(subject.neighbours(values.size(), Weighting::RowStandardised), values), {9'999, 5, true});
            ASSERT_TRUE(counts);
            const double moran = record["p_greater"];
            const double geary = record["p_C_less"];
            expectSameP(counts->moran.upper(), moran);
            expectSameP(counts->geary.lower(), geary);
        }
    }
}

TEST(GlobalPermutationsReference, MoranOfEmpiricalBayesRates) {
    if (!std::filesystem::exists(statisticsReference() / "perm_spdep_eb.jsonl")) {
        GTEST_SKIP() << statisticsReference() << " is not there (set DIABAN_DATA)";
    }
    for (const nlohmann::json& record : readJsonLines("perm_spdep_eb.jsonl")) {
        SCOPED_TRACE(record.dump());
        const Cells cells = readCells("data/nc.csv");
        const std::string variable = record["variable"];
        const std::vector<double> events = numbers(cells, variable.substr(0, variable.find('/')));
        const std::vector<double> people = numbers(cells, variable.substr(variable.find('/') + 1));
        const SpatialWeights weights =
            readNeighbours("nc_" + record["weights"].get<std::string>() + "_spdep", 100, Weighting::RowStandardised);
        const auto counts = permuteValues(placeValues(weights, standardisedRates({events, people})), {9'999, 5, true});
        ASSERT_TRUE(counts);
        expectSameP(counts->moran.upper(), record["p_greater"]);
    }
}

} // namespace
} // namespace gis
