// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Every entry of data/indicators.yaml holds together, and says nothing of who lives in a place.
#include "gis/base/text.h"
#include "src/project/known_indicators.h"
#include "src/unit/plain_key.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace diaban {
namespace {

class KnownIndicators : public testing::Test {
protected:
    IndicatorCatalogue m_known = knownIndicators(); // throws where a key or header stands twice
};

TEST_F(KnownIndicators, haveNamesAndUnitsInBothLanguages) {
    EXPECT_GE(m_known.entries().size(), 60U);
    for (const Indicator& entry : m_known.entries()) {
        EXPECT_FALSE(entry.name.vi.empty() || entry.name.en.empty()) << entry.key;
        EXPECT_NE(entry.name.vi, entry.name.en) << entry.key;
        EXPECT_EQ(entry.unit.vi.empty(), entry.kind == IndicatorKind::Status) << entry.key;
        EXPECT_EQ(entry.unit.vi.empty(), entry.unit.en.empty()) << entry.key;
        EXPECT_THAT(entry.key, testing::MatchesRegex("[a-z][a-z0-9_]*"));
    }
}

TEST_F(KnownIndicators, areInNormalFormCAsTheyStand) {
    const std::string bytes = test::bytesOf(DIABAN_SOURCE_DIR "/data/indicators.yaml");
    EXPECT_TRUE(gis::isNfc(bytes));
    EXPECT_EQ(bytes.find("\xE2\x80\x8B"), std::string::npos) << "zero-width space";
}

TEST_F(KnownIndicators, referToCountsOfTheCatalogue) {
    for (const Indicator& entry : m_known.entries()) {
        if (entry.isRatio()) {
            for (const std::string& figure : {entry.numerator, entry.denominator}) {
                ASSERT_NE(m_known.find(figure), nullptr) << entry.key << ' ' << figure;
                EXPECT_EQ(m_known.find(figure)->kind, IndicatorKind::Count) << entry.key << ' ' << figure;
            }
            EXPECT_NE(entry.numerator, entry.denominator) << entry.key;
        } else {
            EXPECT_EQ(entry.numerator, entry.key);
        }
    }
}

TEST_F(KnownIndicators, sayWhichWayIsBetterExceptBaseFigures) {
    std::set<std::string> denominators;
    for (const Indicator& entry : m_known.entries()) {
        EXPECT_EQ(entry.direction.has_value(), entry.group.has_value()) << entry.key;
        EXPECT_FALSE(entry.target && !entry.direction) << entry.key;
        denominators.insert(entry.denominator);
        if (entry.isRatio()) {
            EXPECT_TRUE(entry.group) << entry.key;
            EXPECT_GE(entry.decimals, 0) << entry.key;
        }
    }
    for (const Indicator& entry : m_known.entries()) {
        EXPECT_FALSE(denominators.contains(entry.key) && entry.group) << entry.key << " is a base figure";
    }
}

TEST_F(KnownIndicators, areRecognisedByTheirHeaders) {
    for (const Indicator& entry : m_known.entries()) {
        const bool column = !entry.isRatio() && entry.key != Indicator::kAreaKey;
        EXPECT_TRUE(!column || !entry.headers.empty()) << entry.key;
        for (const std::string& header : entry.headers) {
            EXPECT_EQ(m_known.ofHeader(header), m_known.find(entry.key)) << header;
        }
    }
    EXPECT_EQ(m_known.ofHeader("Đạt “An toàn về ANTT”")->key, "safe");
    EXPECT_EQ(m_known.ofHeader("TỔNG SỐ HỘ (hộ)")->key, "households");
    EXPECT_EQ(m_known.ofHeader("Tỷ lệ hộ ký cam kết (%)")->key, "pledged_share");
    EXPECT_EQ(m_known.ofHeader("Ghi chú"), nullptr);
}

TEST_F(KnownIndicators, holdTheFiguresOfPublishedReports) {
    for (const char* key : {"models",
                            "model_places",
                            "reconciliation_teams",
                            "security_boards",
                            "interfamily_teams",
                            "self_managed_clans",
                            "linked_clusters",
                            "security_teams",
                            "security_members",
                            "crime_prevention_models",
                            "fire_teams",
                            "mass_organisations",
                            "launch_meetings",
                            "attendance",
                            "leaflets",
                            "pledged_share",
                            "licensed_businesses_pledged_share",
                            "fire_risk_agencies_pledged_share",
                            "vehicle_owners_pledged_share",
                            "drilled_hamlets_share",
                            "convention_hamlets_share",
                            "skilful_collectives",
                            "skilful_individuals",
                            "reports",
                            "safe",
                            "safe_hamlets_share",
                            "safe_communes_share",
                            "safe_agencies_share",
                            "safe_enterprises_share",
                            "safe_schools_share",
                            "focus",
                            "focus_communes_share",
                            "households",
                            "people",
                            "hamlets",
                            "cameras",
                            "area_km2",
                            "national_border_km"}) {
        EXPECT_NE(m_known.find(key), nullptr) << key;
    }
}

TEST_F(KnownIndicators, doNotMeasureWhoLivesInAPlace) {
    for (const Indicator& entry : m_known.entries()) {
        std::string said = entry.key + ' ' + plainKey(entry.name.vi) + ' ' + plainKey(entry.name.en);
        for (const std::string& header : entry.headers) {
            said += ' ' + plainKey(header);
        }
        for (const char* word : {"dantoc", "tongiao", "ethnic", "relig", "thieuso", "minority", "giaodan", "dicu",
                                 "migrant", "nhapcu", "quequan", "origin", "quoctich", "nationality"}) {
            EXPECT_EQ(said.find(word), std::string::npos) << entry.key << ' ' << word;
        }
    }
}

} // namespace
} // namespace diaban
