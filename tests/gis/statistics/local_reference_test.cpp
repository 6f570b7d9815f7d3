// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Statistics of each unit against those of spdep, PySAL and GeoDa.
#include "gis/statistics/local_g.h"
#include "gis/statistics/local_moran.h"
#include "tests/gis/statistics/statistics_reference.h"

namespace gis {
namespace {

class LocalReference : public testing::TestWithParam<Subject> {};
class LocalReferenceOfGeoda : public testing::TestWithParam<Subject> {};

std::string quadrantName(Quadrant quadrant) {
    switch (quadrant) {
    case Quadrant::HighHigh:
        return "High-High";
    case Quadrant::LowHigh:
        return "Low-High";
    case Quadrant::LowLow:
        return "Low-Low";
    case Quadrant::HighLow:
        return "High-Low";
    case Quadrant::Undefined:
        break;
    }
    return "undefined";
}

void expectG(const std::optional<LocalG>& found, const Cells& wanted, const std::string& name, std::size_t unit) {
    ASSERT_TRUE(found && found->value && found->shareVariance);
    expectClose(found->z, std::stod(wanted.at(name + "_z")[unit]));
    expectClose(*found->value, std::stod(wanted.at(name)[unit]));
    expectClose(found->expected, std::stod(wanted.at(name + "_E")[unit]));
    const double variance = std::stod(wanted.at(name + "_V")[unit]);
    EXPECT_NEAR(*found->shareVariance, variance, 1e-9 * variance);
}

TEST_P(LocalReference, OfSpdepIsMet) {
    const std::string file = "local_spdep_" + GetParam().name() + ".csv";
    if (!std::filesystem::exists(statisticsReference() / file)) {
        GTEST_SKIP() << statisticsReference() / file << " is not there (set DIABAN_DATA)";
    }
    const Cells wanted = readCells(file);
    const std::vector<double> values = GetParam().values();
    ASSERT_EQ(values.size(), wanted.at("uid").size());
    const PlacedValues placed = placeValues(GetParam().neighbours(values.size(), Weighting::RowStandardised), values);
    const PlacedValues binary = placeValues(GetParam().neighbours(values.size(), Weighting::Binary), values);
    const auto moran = localMoran(placed);
    const auto geary = localGeary(placed);
    const auto gi = localG(placed, OwnValue::Without);
    const auto giBinary = localG(binary, OwnValue::Without);
    const auto giStar = localG(placed, OwnValue::With);
    const auto giStarBinary = localG(binary, OwnValue::With);
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        SCOPED_TRACE(testing::Message() << "unit " << unit + 1);
        ASSERT_TRUE(moran[unit] && moran[unit]->conditional && geary[unit]);
        expectClose(moran[unit]->value, std::stod(wanted.at("Ii")[unit]));
        expectClose(moran[unit]->expected, std::stod(wanted.at("E_cond")[unit]));
        expectClose(moran[unit]->conditional->variance, std::stod(wanted.at("V_cond")[unit]));
        expectClose(moran[unit]->conditional->z, std::stod(wanted.at("Z_cond")[unit]));
        expectClose(moran[unit]->conditional->twoSided, std::stod(wanted.at("p_cond_2s")[unit]));
        expectClose(moran[unit]->lag, std::stod(wanted.at("lag")[unit]));
        EXPECT_EQ(quadrantName(moran[unit]->quadrant), wanted.at("quadrant")[unit]);
        expectClose(*geary[unit], std::stod(wanted.at("localGeary_c")[unit]));
        expectG(gi[unit], wanted, "Gi", unit);
        expectG(giStar[unit], wanted, "Gistar", unit);
        expectClose(giBinary[unit]->z, std::stod(wanted.at("Gi_z_binary")[unit]));
        expectClose(giStarBinary[unit]->z, std::stod(wanted.at("Gistar_z")[unit])); // scaling rows changes no z
    }
}

TEST_P(LocalReferenceOfGeoda, AndOfPysalIsMet) {
    const std::string file = "geoda_local_" + GetParam().name() + ".csv";
    if (!std::filesystem::exists(statisticsReference() / file)) {
        GTEST_SKIP() << statisticsReference() / file << " is not there (set DIABAN_DATA)";
    }
    const Cells geoda = readCells(file);
    const Cells pysal = readCells("esda_local_" + GetParam().name() + ".csv");
    const std::vector<double> values = GetParam().values();
    const PlacedValues placed = placeValues(GetParam().neighbours(values.size(), Weighting::RowStandardised), values);
    const auto moran = localMoran(placed);
    const auto geary = localGeary(placed);
    const auto gi = localG(placed, OwnValue::Without);
    const auto giStar = localG(placed, OwnValue::With);
    const auto n = static_cast<double>(values.size());
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        SCOPED_TRACE(testing::Message() << "unit " << unit + 1);
        expectClose(moran[unit]->value * (n - 1) / n, std::stod(geoda.at("moran_value")[unit])); // their scale
        expectClose(*gi[unit]->value, std::stod(geoda.at("g_value")[unit]));
        expectClose(*giStar[unit]->value, std::stod(geoda.at("gstar_value")[unit]));
        expectClose(*geary[unit], std::stod(geoda.at("geary_value")[unit]));
        expectClose(moran[unit]->value * (n - 1) / n, std::stod(pysal.at("Ii_esda")[unit]));
        expectClose(moran[unit]->expected, std::stod(pysal.at("EIc")[unit]));
        expectClose(moran[unit]->conditional->variance, std::stod(pysal.at("VIc")[unit]));
        expectClose(gi[unit]->z, std::stod(pysal.at("Gi_z_B")[unit]));
        expectClose(giStar[unit]->z, std::stod(pysal.at("Gistar_z_B")[unit]));
    }
}

constexpr Subject kSubjects[] = {
    {"columbus", "queen", "CRIME"}, {"columbus", "queen", "HOVAL"}, {"columbus", "queen", "INC"},
    {"columbus", "queen", "OPEN"},  {"columbus", "rook", "CRIME"},  {"columbus", "rook", "HOVAL"},
    {"columbus", "rook", "INC"},    {"columbus", "rook", "OPEN"},   {"nc", "queen", "NWR74"},
    {"nc", "queen", "SIDR74"},      {"nc", "queen", "SIDR79"},      {"nc", "rook", "NWR74"},
    {"nc", "rook", "SIDR74"},       {"nc", "rook", "SIDR79"},       {"vn01", "queen", "population"},
    {"vn01", "rook", "population"}, {"vn46", "queen", "population"}};

INSTANTIATE_TEST_SUITE_P(Statistics, LocalReference, testing::ValuesIn(kSubjects), subjectName);
INSTANTIATE_TEST_SUITE_P(Statistics, LocalReferenceOfGeoda, testing::ValuesIn(kSubjects, kSubjects + 14), subjectName);

class LocalIslands : public testing::TestWithParam<Subject> {};

TEST_P(LocalIslands, HaveNoStatisticOfTheirOwn) {
    const std::string file = std::string("local_islands_") + GetParam().dataset + '_' + GetParam().variable + ".csv";
    if (!std::filesystem::exists(statisticsReference() / file)) {
        GTEST_SKIP() << statisticsReference() / file << " is not there (set DIABAN_DATA)";
    }
    const Cells wanted = readCells(file);
    const std::vector<double> values = GetParam().values();
    const SpatialWeights weights = readNeighbours(GetParam().dataset + std::string("_") + GetParam().weights,
                                                  values.size(), Weighting::RowStandardised);
    const auto inMean = localMoran(placeValues(weights, values));
    const auto leftOut = localMoran(placeValues(weights, values, IslandValues::LeftOut));
    std::size_t islands = 0;
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        SCOPED_TRACE(testing::Message() << "unit " << unit + 1);
        if (wanted.at("card")[unit] == "0") {
            EXPECT_FALSE(inMean[unit]);
            EXPECT_FALSE(leftOut[unit]);
            ++islands;
            continue;
        }
        ASSERT_TRUE(inMean[unit] && inMean[unit]->conditional && leftOut[unit]);
        expectClose(inMean[unit]->value, std::stod(wanted.at("Ii")[unit]));
        expectClose(inMean[unit]->expected, std::stod(wanted.at("E")[unit]));
        expectClose(inMean[unit]->conditional->variance, std::stod(wanted.at("V")[unit]));
        expectClose(inMean[unit]->conditional->z, std::stod(wanted.at("Z")[unit]));
        expectClose(leftOut[unit]->value, std::stod(wanted.at("Ii_adjust_x")[unit]));
    }
    EXPECT_EQ(islands, 2U);
}

INSTANTIATE_TEST_SUITE_P(Statistics, LocalIslands,
                         testing::Values(Subject{"columbus", "cut", "CRIME"}, Subject{"columbus", "cut", "INC"},
                                         Subject{"nc", "ncCC89", "SIDR74"}, Subject{"nc", "ncCC89", "SIDR79"}),
                         subjectName);

} // namespace
} // namespace gis
