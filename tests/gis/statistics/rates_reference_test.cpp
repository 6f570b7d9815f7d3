// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Empirical Bayes rates against those of spdep, PySAL and GeoDa.
#include "gis/statistics/empirical_bayes.h"
#include "tests/gis/statistics/statistics_reference.h"

namespace gis {
namespace {

/// Events and population of the counties of North Carolina, by the name of the events.
struct Rates {
    std::vector<double> happened, people;
    explicit Rates(const std::string& events) {
        const Cells cells = readCells("data/nc.csv");
        happened = numbers(cells, events);
        people = numbers(cells, events.ends_with("79") ? "BIR79" : "BIR74");
    }
    [[nodiscard]] Events events() const { return {happened, people}; }
};

class RatesReference : public testing::TestWithParam<Subject> {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(statisticsReference() / "data/nc.csv")) {
            GTEST_SKIP() << statisticsReference() << " is not there (set DIABAN_DATA)";
        }
    }
};

TEST_P(RatesReference, GlobalSmoothingAndStandardising) {
    const Cells wanted = readCells("eb_spdep_" + GetParam().name() + ".csv");
    const Cells pysal = readCells("esda_eb_" + GetParam().name() + ".csv");
    const Rates rates(GetParam().variable);
    const SmoothedRates smoothed = globalEmpiricalBayes(rates.events());
    const std::vector<double> standardised = standardisedRates(rates.events());
    ASSERT_EQ(rates.happened.size(), 100U);
    for (std::size_t unit = 0; unit < 100; ++unit) {
        SCOPED_TRACE(testing::Message() << "unit " << unit + 1);
        ASSERT_TRUE(smoothed.rates[unit]);
        expectClose(*rates.events().rate(unit), std::stod(wanted.at("raw")[unit]));
        expectClose(*smoothed.rates[unit], std::stod(wanted.at("eb_global_poisson")[unit]));
        expectClose(*smoothed.rates[unit], std::stod(pysal.at("eb_esda_no_clamp")[unit]));
        expectClose(standardised[unit], std::stod(wanted.at("eb_z")[unit]));
        expectClose(standardised[unit], std::stod(pysal.at("assuncao_z")[unit]));
    }
    EXPECT_TRUE(smoothed.flat.empty());
}

class LocalRatesReference : public RatesReference {};

TEST_P(LocalRatesReference, SmoothingIsGeodas) {
    const Cells wanted = readCells("eb_local_variants_" + GetParam().name() + ".csv");
    const Cells geoda = readCells("geoda_rates_" + GetParam().name() + ".csv");
    const Rates rates(GetParam().variable);
    const SmoothedRates smoothed =
        localEmpiricalBayes(GetParam().neighbours(100, Weighting::RowStandardised), rates.events());
    const SmoothedRates global = globalEmpiricalBayes(rates.events());
    for (std::size_t unit = 0; unit < 100; ++unit) {
        SCOPED_TRACE(testing::Message() << "unit " << unit + 1);
        ASSERT_TRUE(smoothed.rates[unit]);
        expectClose(*smoothed.rates[unit], std::stod(geoda.at("spatial_eb")[unit]));
        if (wanted.at("eblocal_geoda")[unit] != "NaN") { // spdep divides none by none where nobody about has an event
            expectClose(*smoothed.rates[unit], std::stod(wanted.at("eblocal_geoda")[unit]));
        }
        expectClose(*global.rates[unit], std::stod(geoda.at("eb_risk")[unit]));
    }
}

INSTANTIATE_TEST_SUITE_P(Statistics, RatesReference,
                         testing::Values(Subject{"nc", "queen", "SID74"}, Subject{"nc", "queen", "SID79"},
                                         Subject{"nc", "queen", "NWBIR74"}, Subject{"nc", "rook", "SID74"},
                                         Subject{"nc", "rook", "SID79"}, Subject{"nc", "rook", "NWBIR74"}),
                         subjectName);

INSTANTIATE_TEST_SUITE_P(Statistics, LocalRatesReference,
                         testing::Values(Subject{"nc", "queen", "SID74"}, Subject{"nc", "queen", "SID79"}),
                         subjectName);

TEST(RatesReferenceOfLittleVariance, EveryUnitHasTheMean) {
    if (!std::filesystem::exists(statisticsReference() / "eb_negative_variance.csv")) {
        GTEST_SKIP() << statisticsReference() << " is not there (set DIABAN_DATA)";
    }
    const Cells cells = readCells("eb_negative_variance.csv");
    const std::vector<double> happened = numbers(cells, "events");
    const std::vector<double> people = numbers(cells, "pop");
    const Events events{happened, people};
    const SmoothedRates smoothed = globalEmpiricalBayes(events);
    expectClose(priorOf(events)->variance, numbers(cells, "A_raw")[0]);
    for (std::size_t unit = 0; unit < happened.size(); ++unit) {
        expectClose(*smoothed.rates[unit], numbers(cells, "eb_spdep_clamped")[unit]);
    }
    EXPECT_EQ(smoothed.flat.size(), happened.size());
}

} // namespace
} // namespace gis
