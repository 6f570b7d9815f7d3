// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/statistics/weights_text.h"
#include "tests/gis/statistics/small_maps.h"

#include <gmock/gmock.h>

namespace gis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<std::string> kKeys{"00004", "00008", "00025", "X1"};

SpatialWeights parsed(std::string_view text, WeightsForm form, Weighting weighting = Weighting::Binary) {
    return parseWeights(text, form, "borders.gal", kKeys, weighting);
}

TEST(WeightsText, OfGeodaIsRead) {
    const SpatialWeights gal = parsed("\xEF\xBB\xBF"
                                      "0 4 my layer code\r\n00008 2\r\n00025 00004\r\n00004 1\r\n00008\r\nX1 "
                                      "0\r\n\r\n00025 1\r\n00008\r\n",
                                      WeightsForm::Gal, Weighting::RowStandardised);
    EXPECT_THAT(gal.neighbours(0), ElementsAre(1));
    EXPECT_THAT(gal.neighbours(1), ElementsAre(0, 2));
    EXPECT_THAT(gal.weights(1), ElementsAre(0.5, 0.5));
    EXPECT_THAT(gal.neighbours(3), IsEmpty());
    EXPECT_THAT(parsed("4\n00004 1\n00008\n", WeightsForm::Gal).neighbours(0), ElementsAre(1)); // an old one
    const SpatialWeights gwt =
        parsed("0 4 layer code\n00004 X1 0.25\n00004 00008 2e0\n", WeightsForm::Gwt, Weighting::Given);
    EXPECT_THAT(gwt.neighbours(0), ElementsAre(1, 3));
    EXPECT_THAT(gwt.weights(0), ElementsAre(2, 0.25));
    EXPECT_THAT(parsed("0 4 layer code\n00004 X1 0.25\n", WeightsForm::Gwt).weights(0), ElementsAre(1));
}

TEST(WeightsText, ComesBackAsItWas) {
    std::mt19937 random(9);
    const SpatialWeights weights = randomMap(4, 0.5, random, Weighting::RowStandardised);
    for (const WeightsForm form : {WeightsForm::Gal, WeightsForm::Gwt}) {
        const SpatialWeights again = parsed(weightsText(weights, form, kKeys, "layer", "code"), form,
                                            form == WeightsForm::Gal ? Weighting::RowStandardised : Weighting::Given);
        for (std::size_t unit = 0; unit < 4; ++unit) {
            EXPECT_TRUE(std::ranges::equal(again.neighbours(unit), weights.neighbours(unit)));
            EXPECT_TRUE(std::ranges::equal(again.weights(unit), weights.weights(unit)));
        }
    }
    EXPECT_EQ(weightsText(weightsOf(4, {{0, 3}}, Weighting::Binary), WeightsForm::Gal, kKeys, "layer", "code"),
              "0 4 layer code\n00004 1\nX1\n00008 0\n\n00025 0\n\nX1 1\n00004\n");
}

struct Fault {
    const char* name;
    const char* text;
    WeightsForm form;
    const char* id;
    const char* line;
};

void PrintTo(const Fault& fault, std::ostream* out) {
    *out << fault.name;
}

class WeightsFault : public testing::TestWithParam<Fault> {};

TEST_P(WeightsFault, IsToldWithItsLine) {
    try {
        (void)parsed(GetParam().text, GetParam().form);
        FAIL() << "read without an error";
    } catch (const Error& error) {
        EXPECT_EQ(error.message().id, GetParam().id);
        EXPECT_EQ(error.place(), GetParam().line);
        EXPECT_EQ(error.file(), "borders.gal");
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    }
}

constexpr WeightsForm kGal = WeightsForm::Gal;
constexpr WeightsForm kGwt = WeightsForm::Gwt;
INSTANTIATE_TEST_SUITE_P(
    Texts, WeightsFault,
    testing::Values(Fault{"empty", "", kGal, "weights.head", "1"}, Fault{"blank", "\n \n", kGwt, "weights.head", "3"},
                    Fault{"head", "0 4\n", kGal, "weights.head", "1"},
                    Fault{"word", "many\n", kGal, "weights.number", "1"},
                    Fault{"otherLayer", "0 5 a b\n", kGal, "weights.units", "1"},
                    Fault{"huge", "0 99999999999999999999 a b\n", kGal, "weights.number", "1"},
                    Fault{"zerosLost", "4\n4 1\n00008\n", kGal, "weights.unknown_unit", "2"},
                    Fault{"unknownNeighbour", "4\n00004 1\n9\n", kGal, "weights.unknown_unit", "3"},
                    Fault{"itself", "4\n00004 1\n00004\n", kGal, "weights.itself", "3"},
                    Fault{"neighbourTwice", "4\n00004 2\n00008 00008\n", kGal, "weights.twice", "3"},
                    Fault{"unitTwice", "4\n00004 0\n\n00004 0\n", kGal, "weights.twice", "4"},
                    Fault{"pairTwice", "4\n00004 X1 1\n00004 X1 1\n", kGwt, "weights.twice", "3"},
                    Fault{"below", "4\n00004 X1 -1\n", kGwt, "weights.number", "2"},
                    Fault{"infinite", "4\n00004 X1 inf\n", kGwt, "weights.number", "2"},
                    Fault{"comma", "4\n00004 X1 0,5\n", kGwt, "weights.number", "2"},
                    Fault{"manyNeighbours", "4\n00004 4000000000\n00008\n", kGal, "weights.cut_short", "4"},
                    Fault{"cut", "4\n00004 X1\n", kGwt, "weights.cut_short", "3"}),
    [](const testing::TestParamInfo<Fault>& one) { return one.param.name; });

} // namespace
} // namespace gis
