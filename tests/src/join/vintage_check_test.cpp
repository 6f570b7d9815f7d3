// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/vintage_check.h"
#include "tests/src/join/sides_by_hand.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace diaban {
namespace {

/// Codes and names of the units of one list under some parent, or all.
std::pair<Texts, Texts> listed(std::size_t list, std::string_view parent = {}) {
    std::pair<Texts, Texts> texts;
    for (const ListedUnit& unit : UnitLists()[list].units()) {
        if (parent.empty() || unit.parent == parent) {
            texts.first.emplace_back(unit.code);
            texts.second.emplace_back(unit.name);
        }
    }
    return texts;
}

Units unitsOfList(std::size_t list, std::string_view parent = {}) {
    const auto [codes, names] = listed(list, parent);
    return unitsByHand(codes, names);
}

Table tableOfList(std::size_t list, bool named, std::string_view parent = {}) {
    const auto [codes, names] = listed(list, parent);
    return named ? tableByHand({{"Mã", codes}, {"Tên", names}}) : tableByHand({{"Mã", codes}});
}

class VintageCheck : public testing::Test {
protected:
    Vintages check(const Units& units, const Table& table, const TableVintageOptions& options = {},
                   const std::string& ofLayer = {}) {
        const SideVintage layer = layerVintage(units, ofLayer, m_lists, m_problems);
        return checkVintages(layer, units, table, options, m_lists, m_problems);
    }
    std::string fault(const Units& units, const Table& table, const TableVintageOptions& options = {},
                      const std::string& ofLayer = {}) {
        return idThrown([&] { (void)check(units, table, options, ofLayer); });
    }

    UnitLists m_lists;
    gis::Problems m_problems;
};

std::int64_t number(const gis::Message& message, const std::string& name) {
    for (const auto& [key, value] : message.args) {
        if (key == name) {
            return std::get<std::int64_t>(value);
        }
    }
    return -1;
}

TEST_F(VintageCheck, OldFiguresOnNewUnitsAreRefusedWithTheNumbers) {
    for (const bool named : {true, false}) {
        const gis::Error error = errorOf([&] { (void)check(unitsOfList(2), tableOfList(0, named)); });
        EXPECT_EQ(error.message().id, "vintage.differs");
        EXPECT_EQ(number(error.message(), "codes"), 10035);
        EXPECT_EQ(number(error.message(), "found"), 10035);
        EXPECT_EQ(number(error.message(), "found_layer"), 3315);
        EXPECT_EQ(number(error.message(), "other"), 3183);
        EXPECT_EQ(number(error.message(), "gone"), 6720);
        EXPECT_EQ(number(error.message(), "same"), 132);
    }
}

TEST_F(VintageCheck, NewFiguresOnOldUnitsToo) {
    EXPECT_EQ(fault(unitsOfList(0), tableOfList(2, true)), "vintage.differs");
    EXPECT_EQ(fault(unitsOfList(0), tableOfList(1, false)), "vintage.differs");
}

TEST_F(VintageCheck, OneProvinceIsEnough) {
    EXPECT_EQ(fault(unitsOfList(2, "01"), tableOfList(0, true, "001")), "vintage.differs")
        << "a district of old on a province of new";
    EXPECT_EQ(fault(unitsOfList(2, "01"), tableOfList(2, true, "01")), "") << "the same";
}

TEST_F(VintageCheck, NamesAloneTellToo) {
    const Table names = tableByHand({{"Tên", listed(0).second}});
    TableVintageOptions options;
    options.columns.name = "Tên";
    EXPECT_EQ(fault(unitsOfList(2), names, options), "vintage.differs");
}

TEST_F(VintageCheck, ForcedItIsToldOnEveryOutput) {
    TableVintageOptions options;
    options.force = true;
    const Vintages vintages = check(unitsOfList(2), tableOfList(0, true), options);
    ASSERT_EQ(vintages.notes.size(), 1U);
    EXPECT_EQ(vintages.notes[0].id, "vintage.forced");
    EXPECT_EQ(m_problems.count("vintage.forced"), 1U);
    EXPECT_EQ(vintageJson(vintages).dump(), R"({"layer":"2026-07","table":"2025-06"})");
}

TEST_F(VintageCheck, NearlyEqualListsAreJoinedAndTheChangesNamed) {
    const Vintages vintages = check(unitsOfList(2), tableOfList(1, true));
    EXPECT_EQ(vintages.table, "2025-08");
    ASSERT_EQ(m_problems.count("vintage.near"), 1U);
    const gis::Message& near = m_problems.list().back().message;
    EXPECT_EQ(number(near, "changed"), 1);
    EXPECT_EQ(number(near, "renamed"), 10);
    EXPECT_EQ(std::get<std::string>(near.args[3].second), "06970 \u2192 06978 Xã Ba Chẽ");
    EXPECT_EQ(std::get<std::string>(near.args[5].second).find("25270 Xã Lộc Ninh \u2192 Phường Lộc Ninh"), 0U);
}

TEST_F(VintageCheck, OfTheSameListThereIsNothingToSay) {
    for (std::size_t list = 0; list < 3; ++list) {
        const Vintages vintages = check(unitsOfList(list), tableOfList(list, true));
        EXPECT_EQ(vintages.table, m_lists[list].vintage());
        EXPECT_EQ(vintages.layer, m_lists[list].vintage());
    }
    EXPECT_TRUE(m_problems.list().empty());
}

TEST_F(VintageCheck, WhereTwoListsFitTheLayersIsTaken) {
    EXPECT_EQ(check(unitsOfList(2), tableOfList(2, true, "01")).table, "2026-07");
}

TEST_F(VintageCheck, FewRowsRefuseNothing) {
    Table table = tableByHand({{"Mã", {"00004", "00008"}}, {"Tên", {"Phường Trúc Bạch", "x"}}});
    EXPECT_EQ(check(unitsOfList(2), table).table, "");
}

TEST_F(VintageCheck, OtherUnitsAreNotJudged) {
    Texts codes, names;
    for (int at = 0; at < 28; ++at) {
        codes.push_back('0' + std::to_string(9801 + 3 * at));
        names.push_back("Xã Bịa " + std::to_string(at));
    }
    const Vintages vintages = check(unitsByHand(codes, names), tableByHand({{"Mã", codes}}));
    EXPECT_EQ(vintageJson(vintages).dump(), R"({"layer":null,"table":null})");
    EXPECT_EQ(
        fault(unitsByHand(codes, names), tableByHand({{"Mã", codes}}), {"2020-01-01", false, false, {}}, "2025-07-01"),
        "vintage.stated_differ");
    EXPECT_TRUE(m_problems.list().empty());
}

TEST_F(VintageCheck, WhatIsStatedWinsAndIsContradicted) {
    TableVintageOptions options;
    options.stated = "2025-09-30";
    const Vintages vintages = check(unitsOfList(1), tableOfList(0, true), options);
    EXPECT_EQ(vintages.table, "2025-09-30");
    EXPECT_EQ(m_problems.count("vintage.table_contradicts"), 1U);
    (void)layerVintage(unitsOfList(2), "2025-01-01", m_lists, m_problems);
    EXPECT_EQ(m_problems.count("vintage.layer_contradicts"), 1U);
}

TEST_F(VintageCheck, AStatedVintageAloneIsEnoughToRefuse) {
    TableVintageOptions options;
    options.stated = "2025-01-01";
    EXPECT_EQ(fault(unitsOfList(2), tableOfList(2, false), options), "vintage.differs");
}

TEST_F(VintageCheck, AMonthOrYearIsTheListOfThatTime) {
    TableVintageOptions options;
    options.stated = "2024";
    EXPECT_EQ(fault(unitsOfList(2), tableOfList(2, false), options), "vintage.differs");
    EXPECT_EQ(fault(unitsOfList(1), tableOfList(0, true), {}, "2025-07"), "vintage.differs");
}

TEST_F(VintageCheck, WhatIsStatedWithoutAListRefutesNothing) {
    TableVintageOptions options;
    options.stated = "2025";
    EXPECT_EQ(fault(unitsOfList(2), tableOfList(0, true), options), "vintage.differs");
    options.stated = "no list";
    EXPECT_EQ(fault(unitsOfList(2), tableOfList(0, true), options), "vintage.differs");
    EXPECT_EQ(fault(unitsOfList(2), tableOfList(0, true), {}, "no list"), "vintage.differs");
}

TEST_F(VintageCheck, CodesWithoutTheirZerosAreTheSameCodes) {
    Table table = tableOfList(0, true);
    for (std::string& code : table.columns[0].texts) {
        code.erase(0, code.find_first_not_of('0'));
    }
    EXPECT_EQ(fault(unitsOfList(2), table), "vintage.differs");
}

TEST_F(VintageCheck, NamesThatNoListExplainsAreRefused) {
    Table table = tableOfList(2, true, "01");
    for (std::size_t row = 0; row < 80; ++row) {
        table.columns[1].texts[row] = "Xã Không Có " + std::to_string(row);
    }
    TableVintageOptions options;
    EXPECT_EQ(fault(unitsOfList(2), table, options), "vintage.names_differ");
    options.force = true;
    EXPECT_EQ(check(unitsOfList(2), table, options).notes.size(), 1U);
    for (std::size_t row = 15; row < 80; ++row) {
        table.columns[1].texts[row].clear();
    }
    EXPECT_EQ(fault(unitsOfList(2), table), "") << "too few";
}

TEST_F(VintageCheck, ACrosswalkOfOtherOldCodesIsRefused) {
    TableVintageOptions options;
    options.carried = true;
    options.oldCodes = listed(0).first;
    EXPECT_EQ(fault(unitsOfList(2), tableOfList(0, false), options), "");
    EXPECT_EQ(fault(unitsOfList(2), tableOfList(2, false), options), "vintage.crosswalk_of_other");
}

TEST(VintageOfTable, IsToldByNamesToo) {
    EXPECT_EQ(vintageOfTable(tableByHand({{"Tên", listed(0).second}})), "2025-06");
    EXPECT_EQ(vintageOfTable(tableByHand({{"Tên", Texts(30, "Xã Không Có")}})), "");
    EXPECT_EQ(vintageOfTable(tableOfList(0, false)), "2025-06");
}

TEST_F(VintageCheck, ACrosswalkIsAskedForAndNothingRefused) {
    TableVintageOptions options;
    options.carried = true;
    EXPECT_EQ(check(unitsOfList(2), tableOfList(0, true), options).table, "2025-06");
}

TEST_F(VintageCheck, ListsOfOnesOwnCount) {
    const Texts codes{"A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"};
    Texts before, now;
    std::string rowsBefore = "c,n,p\n", rowsNow = "c,n,p\n";
    for (std::size_t at = 0; at < codes.size(); ++at) {
        before.push_back("Xã Cũ " + std::string(1, static_cast<char>('a' + at)));
        now.push_back("Xã Mới " + std::string(1, static_cast<char>('a' + at)));
        rowsBefore += codes[at] + ',' + before[at] + ",1\n";
        rowsNow += codes[at] + ',' + now[at] + ",1\n";
    }
    std::vector<UnitList> own;
    own.emplace_back(UnitListFacts{"2010", "", ""}, rowsBefore, ',');
    own.emplace_back(UnitListFacts{"2020", "", ""}, rowsNow, ',');
    m_lists = UnitLists(std::move(own));
    EXPECT_EQ(fault(unitsByHand(codes, now), tableByHand({{"Mã", codes}, {"Tên", before}}),
                    {{}, false, false, {"Mã", "", ""}}),
              "vintage.differs");
}

} // namespace
} // namespace diaban
