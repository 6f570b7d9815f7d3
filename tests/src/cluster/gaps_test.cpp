// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/gaps.h"
#include "src/message/catalogue.h"
#include "tests/src/cluster/drawn_clusters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

using testing::ElementsAre;

std::vector<Gap> gapsOf(const DrawnUnits& drawn, const Clusters& clusters, const GapFacts& facts = {},
                        const PriorityWeights& weights = {}, const std::string& day = {}) {
    const auto counted = clustersOn(clusters, day);
    const CoveringClusters covering = coverBorders(drawn.borders, drawn.units.size(), clusters, counted);
    return findGaps(drawn.borders, covering, clusters, counted, drawn.units, facts, weights);
}

std::vector<std::string> idsOf(const std::vector<gis::Message>& messages) {
    std::vector<std::string> ids;
    for (const gis::Message& message : messages) {
        ids.push_back(message.id);
    }
    return ids;
}

TEST(Gaps, areRankedByLengthLevelWeaknessAndHamlets) {
    const DrawnUnits drawn("AAB\nCDB", 'C'); // D alone is of another district
    GapFacts facts;
    facts.weakness = {0.5, std::nullopt, 0.0, 1.0};
    facts.hamlets.assign(drawn.borders.size(), 0);
    facts.hamlets[drawn.border('C', 'D')] = 3;
    // A-D: 1 km, 1 + (0.5 + 1) / 2, 1.5 = 2.625; C-D: 1 + 0.5, 1.5, 1 + 0.3 = 2.925; B-D: 1.5 x 1.5 = 2.25; A-B and
    // A-C: 1 + 0.25.
    const std::vector<Gap> gaps = gapsOf(drawn, {"c.csv", {}}, facts);
    ASSERT_EQ(gaps.size(), 5U);
    EXPECT_EQ(gaps[0].border, drawn.border('C', 'D'));
    EXPECT_DOUBLE_EQ(gaps[0].priority, 2.925);
    EXPECT_EQ(gaps[1].border, drawn.border('A', 'D'));
    EXPECT_DOUBLE_EQ(gaps[1].priority, 2.625);
    EXPECT_DOUBLE_EQ(gaps[2].priority, 2.25);
    EXPECT_EQ(gaps[3].border, drawn.border('A', 'B')) << "of equal ones the lower codes";
    EXPECT_DOUBLE_EQ(gaps[4].priority, 1.25);
    PriorityWeights flat;
    flat.length = flat.weakness = flat.hamlet = 0;
    flat.commune = flat.district = flat.province = 1;
    for (const Gap& gap : gapsOf(drawn, {"c.csv", {}}, facts, flat)) {
        EXPECT_EQ(gap.priority, 1);
    }
}

TEST(Gaps, partsAreTheFactorsOfThePriority) {
    const DrawnUnits drawn("AAB\nCDB", 'C');
    GapFacts facts;
    facts.weakness = {1.0, std::nullopt, 0.0, 1.0};
    facts.hamlets.assign(drawn.borders.size(), 2);
    PriorityWeights weights;
    weights.length = 0.5;
    weights.weakness = 3;
    for (const Gap& gap : gapsOf(drawn, {"c.csv", {}, 0}, facts, weights)) {
        EXPECT_DOUBLE_EQ(partsOf(drawn.borders[gap.border], gap.border, facts, weights).product(), gap.priority);
    }
    const std::size_t border = drawn.border('A', 'D'); // a kilometre, both sides weak, of two districts
    const PriorityParts parts = partsOf(drawn.borders[border], border, facts, weights);
    EXPECT_DOUBLE_EQ(parts.length, 1);
    EXPECT_DOUBLE_EQ(parts.weakness, 4);
    EXPECT_DOUBLE_EQ(parts.level, 1.5);
    EXPECT_DOUBLE_EQ(parts.hamlets, 1.2);
}

TEST(Gaps, sayThatASideIsWeakAndWhyWhereThatIsKnown) {
    const DrawnUnits drawn("ABC");
    GapFacts facts;
    facts.weakness = {1.0, 0.4, 0.0};
    const auto wordsOf = [&](Language language) {
        const Gap gap = gapsOf(drawn, {"c.csv", {}, 0}, facts).front();
        std::string words;
        for (const gis::Message& reason :
             reasonsOf(gap, drawn.borders, {"c.csv", {}, 0}, drawn.units, facts, 500, {}, language)) {
            words += Catalogue(language).text(reason) + "; ";
        }
        return words;
    };
    EXPECT_THAT(wordsOf(Language::En), testing::HasSubstr("Xã A is weak; Xã B is weak (40 of 100)"));
    facts.whyWeak = {{"ký cam kết 60 %", "pledges 60 %"}, {}, {}};
    EXPECT_THAT(wordsOf(Language::En), testing::HasSubstr("Xã A is weak: pledges 60 %; Xã B is weak (40 of 100)"));
    EXPECT_THAT(wordsOf(Language::Vi), testing::HasSubstr("Xã A là địa bàn yếu: ký cam kết 60 %"));
}

TEST(Gaps, sayWhy) {
    const DrawnUnits drawn("ABCD", 'C');
    Clusters clusters{"c.csv", {drawn.cluster("1", "AB"), drawn.cluster("2", "BC"), drawn.cluster("3", "CD")}};
    clusters.list[0].validUntil = "2024-12-31";
    clusters.list[2].signedOn = "2026-01-01";
    const std::string day = "2025-09-30";
    const std::vector<Gap> gaps = gapsOf(drawn, clusters, {}, {}, day);
    ASSERT_EQ(gaps.size(), 2U);
    const auto reasons = [&](const Gap& gap) {
        return reasonsOf(gap, drawn.borders, clusters, drawn.units, {}, 500, day, Language::En);
    };
    EXPECT_EQ(gaps[0].border, drawn.border('C', 'D'));
    EXPECT_THAT(idsOf(reasons(gaps[0])),
                ElementsAre("gap.length", "gap.districts", "gap.not_yet_signed", "gap.one_side"));
    EXPECT_THAT(idsOf(reasons(gaps[1])), ElementsAre("gap.length", "gap.expired", "gap.one_side"));
    for (const Language language : {Language::Vi, Language::En}) {
        const Catalogue catalogue(language);
        for (const Gap& gap : gaps) {
            for (const gis::Message& reason : reasons(gap)) {
                const std::string words = catalogue.text(reason);
                EXPECT_EQ(words.find('{'), std::string::npos) << words;
                EXPECT_NE(words.substr(0, 4), "gap.") << words;
            }
        }
    }
    EXPECT_EQ(Catalogue(Language::En).text(reasons(gaps[1])[1]), "its cluster 1 ended on 31 December 2024");
    clusters.list[0].name = "Cụm liên kết Một – Hai";
    const auto vi = reasonsOf(gaps[1], drawn.borders, clusters, drawn.units, {}, 500, day, Language::Vi);
    EXPECT_EQ(Catalogue(Language::Vi).text(vi[1]), "cụm liên kết Một – Hai đã hết hiệu lực từ sau ngày 31/12/2024");
}

TEST(Gaps, ofFewMetresAreToldInMetres) {
    DrawnUnits drawn("AB");
    const auto words = [&](double metres) {
        drawn.borders[0].metres = metres;
        const Gap gap = gapsOf(drawn, {"c.csv", {}, 0}).front();
        return Catalogue(Language::En)
            .text(reasonsOf(gap, drawn.borders, {"c.csv", {}, 0}, drawn.units, {}, 500, {}, Language::En).front());
    };
    EXPECT_EQ(words(38.4), "38 m of shared border that no cluster covers");
    EXPECT_EQ(words(0.2), "1 m of shared border that no cluster covers");
    EXPECT_EQ(words(100), "0.1 km of shared border that no cluster covers");
}

TEST(Gaps, tellUnitsWithoutAnyClusterFromThoseOfOthers) {
    const DrawnUnits drawn("ABCD");
    const Clusters none{"c.csv", {}};
    const auto idOf = [&](const Clusters& clusters, char a, char b) {
        for (const Gap& gap : gapsOf(drawn, clusters)) {
            if (gap.border == drawn.border(a, b)) {
                return idsOf(reasonsOf(gap, drawn.borders, clusters, drawn.units, {}, 500, {}, Language::En))[1];
            }
        }
        return std::string();
    };
    EXPECT_EQ(idOf(none, 'B', 'C'), "gap.no_cluster");
    const Clusters two{"c.csv", {drawn.cluster("1", "AB"), drawn.cluster("2", "CD")}};
    EXPECT_EQ(idOf(two, 'B', 'C'), "gap.other_clusters");
    EXPECT_EQ(idOf(two, 'A', 'B'), "") << "it is covered";
}

} // namespace
} // namespace diaban::test
