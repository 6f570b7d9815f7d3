// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/deck_words.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

struct Said {
    const char* id;
    std::int64_t count;
    const char* en;
};

class DeckWords : public testing::TestWithParam<Said> {};

TEST_P(DeckWords, haveOneAndMany) {
    const Said& said = GetParam();
    const Catalogue catalogue(Language::En);
    const std::string units = countedUnits(134, "commune", catalogue);
    EXPECT_EQ(catalogue.text({said.id,
                              {{"count", said.count},
                               {"weak", said.count},
                               {"gaps", said.count},
                               {"units", units},
                               {"km", std::string("7.5")}}}),
              said.en);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, DeckWords,
    testing::Values(Said{"slides.missed", 1, "1 of 134 communes is not there yet"},
                    Said{"slides.missed", 2, "2 of 134 communes are not there yet"},
                    Said{"slides.missed.less", 1, "1 of 134 communes is above it"},
                    Said{"slides.weak.of", 1, "weak area of 134 communes"},
                    Said{"slides.weak.of", 0, "weak areas of 134 communes"},
                    Said{"slides.weak.more", 1, "1 more is in the list of weak areas."},
                    Said{"slides.more_indicators", 1, "1 more indicator on the next slides."},
                    Said{"slides.clusters.gaps", 1, "Gaps: no cluster covers 1 shared border, 7.5 km in all."},
                    Said{"slides.clusters.proposed", 1, "Proposals: 1 cluster would cover 7.5 km more."},
                    Said{"slides.clusters.proposed", 8, "Proposals: 8 clusters would cover 7.5 km more."}));

TEST(DeckWords, whatIsNotZeroDoesNotReadAsIfItWere) {
    EXPECT_EQ(decimalsShown(0, 0), 0);
    EXPECT_EQ(decimalsShown(0.5, 0), 0) << "reads as 1";
    EXPECT_EQ(decimalsShown(0.036, 0), 2);
    EXPECT_EQ(decimalsShown(-0.3, 0), 1);
    EXPECT_EQ(decimalsShown(1e-9, 1), 3) << "no more than are read";
    EXPECT_EQ(decimalsShown(12.3, 2), 2);
}

TEST(DeckWords, ofOneUnitAreSingular) {
    const Catalogue catalogue(Language::En);
    EXPECT_EQ(countedUnits(1, "commune", catalogue), "1 commune");
    EXPECT_EQ(catalogue.text({"slides.clusters.covered",
                              {{"covered", std::string("0")},
                               {"shared", std::string("3")},
                               {"share", std::string("0%")},
                               {"counted", std::int64_t{0}},
                               {"clusters", std::int64_t{1}}}}),
              "Linked clusters: 0 of 3 km of shared border are covered (0%); clusters that count: 0 of 1.");
}

} // namespace
} // namespace diaban
