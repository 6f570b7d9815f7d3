// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/short_reason.h"
#include "tests/src/weakness/drawn_study.h"

namespace diaban {
namespace {

class ShortReason : public DrawnStudy {
protected:
    void SetUp() override { draw("AB"); }

    Indicator& share(const std::string& key, const Cells& numerators) {
        figure(key + "_n", "2025-Q3", numerators);
        figure(key + "_d", "2025-Q3", {100, 100});
        Indicator& made = indicator(key, IndicatorKind::Share, key + "_n", key + "_d");
        made.target = 85;
        return made;
    }
    std::string of(const WeakAreas& areas, std::size_t unit, Language language) const {
        return shortReason({m_study, areas, m_known, "commune"}, unit, Catalogue(language));
    }

    IndicatorCatalogue m_known;
};

TEST_F(ShortReason, namesTheIndicatorAndItsValue) {
    share("pledged", {62, 90});
    const WeakAreas areas = find({rule(RuleKind::BelowTarget, "pledged")});
    EXPECT_EQ(of(areas, 0, Language::Vi), "tỷ lệ hộ ký cam kết 62,0 %");
    EXPECT_EQ(of(areas, 0, Language::En), "households with a signed pledge 62.0%");
    EXPECT_EQ(of(areas, 1, Language::Vi), "") << "it is not weak";
}

TEST_F(ShortReason, namesTheTwoWeightiestAndCountsTheRest) {
    share("one", {10, 90}).weight = 1;
    share("two", {20, 90}).weight = 3;
    share("three", {30, 90}).weight = 2;
    WeaknessRule lowest = rule(RuleKind::Lowest, "two"); // a second reason of one indicator names it once
    lowest.count = 1;
    const WeakAreas areas = find({rule(RuleKind::BelowTarget, "one"), rule(RuleKind::BelowTarget, "two"),
                                  rule(RuleKind::BelowTarget, "three"), lowest});
    EXPECT_EQ(of(areas, 0, Language::Vi), "tỷ lệ hộ ký cam kết 20,0 %, tỷ lệ hộ ký cam kết 30,0 % và 1 chỉ tiêu khác");
    EXPECT_EQ(of(areas, 0, Language::En),
              "households with a signed pledge 20.0%, households with a signed pledge 30.0% and 1 more");
}

} // namespace
} // namespace diaban
