// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/treated_join.h"
#include "tests/src/join/sides_by_hand.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::ElementsAre;

Correction decided(const std::string& written, const std::string& code) {
    Correction correction;
    correction.written = written;
    correction.unitCode = code;
    return correction;
}

/// Households of two units, 10 and 20, whose codes two decisions swap.
class TreatedJoinTest : public testing::Test {
protected:
    /// The households that the units get, in their order; 0 where none.
    std::vector<double> householdsBy(const std::string& crosswalk) {
        Table table = tableByHand({{"ma", {"08", "19"}}, {"Số hộ", {"10", "20"}}});
        table.columns[1].numeric = true;
        table.columns[1].numbers = {10, 20};
        TableTreatment treatment;
        if (!crosswalk.empty()) {
            treatment.crosswalk = m_folder.write("x.csv", "old_code,new_code,share_of_old\n" + crosswalk);
        }
        const SideVintage vintage;
        const UnitLists lists;
        const TreatedJoin treated = joinTreated({m_units, vintage, lists}, std::move(table), {"ma", {}, {}}, treatment,
                                                {}, {}, m_problems, {&m_corrections, {}});
        std::vector<double> households;
        for (const auto& row : treated.join.rowOfUnit) {
            households.push_back(row ? treated.table.columns[treated.table.requireColumn("Số hộ")].numbers[*row] : 0);
        }
        return households;
    }

    test::TempFolder m_folder;
    Units m_units = unitsByHand({"08", "19", "91"});
    Corrections m_corrections{"c.csv", {decided("08", "19"), decided("19", "08")}};
    gis::Problems m_problems;
};

TEST_F(TreatedJoinTest, DecisionsAboutOldCodesDoNotMoveFiguresThatACrosswalkCarried) {
    EXPECT_THAT(householdsBy({}), ElementsAre(20, 10, 0)) << "as decided";
    EXPECT_THAT(householdsBy("08,08,1\n19,19,1\n"), ElementsAre(10, 20, 0));
}

TEST_F(TreatedJoinTest, ACodeThatACrosswalkLeadsToAndNoUnitHasCanBeDecided) {
    m_corrections.list = {decided("90", "91")};
    EXPECT_THAT(householdsBy("08,08,1\n19,90,1\n"), ElementsAre(10, 0, 20));
}

} // namespace
} // namespace diaban
