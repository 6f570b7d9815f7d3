// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/bare_name.h"
#include "src/unit/stated_time.h"
#include "src/unit/vintage.h"

#include <gmock/gmock.h>

#include <set>

namespace diaban {
namespace {

using Texts = std::vector<std::string>;

struct Side {
    Texts codes, names;
};

/// The units of a list of those inside the program, of one parent or of all.
Side unitsOfList(std::size_t list, std::string_view parent = {}, std::size_t step = 1) {
    Side side;
    std::size_t at = 0;
    for (const ListedUnit& unit : UnitLists()[list].units()) {
        if ((parent.empty() || unit.parent == parent) && at++ % step == 0) {
            side.codes.emplace_back(unit.code);
            side.names.emplace_back(unit.name);
        }
    }
    return side;
}

std::string vintageOf(const VintageGuess& guess) {
    return guess.only() != nullptr ? guess.only()->list->vintage() : "";
}

TEST(BareName, DropsKindDiacriticsAndZeros) {
    EXPECT_EQ(bareName("Phường 01"), "1");
    EXPECT_EQ(bareName("P.1"), "1");
    EXPECT_EQ(bareName("Xã Quý Hoà"), "quihoa");
    EXPECT_TRUE(sameBareName("Quí Hòa", "xã Quý Hoà"));
    EXPECT_FALSE(sameBareName("Xã Tân An", "Xã An"));
    EXPECT_EQ(bareName("Thị xã"), "thixa") << "nothing but a kind is a name";
}

TEST(UnitLists, AreInTheProgramWhole) {
    const UnitLists lists;
    ASSERT_EQ(lists.size(), 3U);
    EXPECT_EQ(lists[0].units().size(), 10035U);
    EXPECT_EQ(lists[1].units().size(), 3321U);
    EXPECT_EQ(lists[2].units().size(), 3321U);
    ASSERT_NE(lists[0].find("00001"), nullptr);
    EXPECT_EQ(lists[0].find("00001")->name, "Phường Phúc Xá");
    EXPECT_EQ(lists[0].find("00001")->parent, "001");
    EXPECT_EQ(lists[1].find("06978"), nullptr);
    EXPECT_EQ(lists[2].unitsOf("01"), 126U);
}

TEST(UnitLists, AnswerToDaysAndNames) {
    const UnitLists lists;
    EXPECT_EQ(lists.of("2025-06-30"), &lists[0]);
    EXPECT_EQ(lists.of("2025-07-01"), &lists[1]);
    EXPECT_EQ(lists.of("2025-09-30"), &lists[1]);
    EXPECT_EQ(lists.of("2026-11-26"), &lists[2]);
    EXPECT_EQ(lists.of("2025-08"), &lists[1]);
    EXPECT_EQ(lists.of("sample"), nullptr);
    EXPECT_EQ(lists.of("2024"), &lists[0]);
    EXPECT_EQ(lists.of("2025-07"), &lists[1]);
    EXPECT_EQ(lists.of("2025"), nullptr) << "two lists were valid in it";
    EXPECT_TRUE(lists[0].mayBeOf("2025"));
    EXPECT_TRUE(lists[1].mayBeOf("2025"));
    EXPECT_FALSE(lists[2].mayBeOf("2025"));
}

TEST(UnitLists, OfProvincesAreListsOfTheirOwn) {
    const UnitLists lists = UnitLists::ofProvinces();
    ASSERT_EQ(lists.size(), 2U);
    EXPECT_EQ(lists[0].units().size(), 63U);
    EXPECT_EQ(lists[1].units().size(), 34U);
    EXPECT_EQ(lists.of("2016"), &lists[0]);
    EXPECT_EQ(lists.of("2025-06"), &lists[0]);
    EXPECT_EQ(lists.of("2026-07"), &lists[1]);
    EXPECT_EQ(UnitLists().of("2016"), &UnitLists()[0]) << "of communes";
}

TEST(ListChange, KnowsWhichProvincesWentIntoWhich) {
    const UnitLists lists = UnitLists::ofProvinces();
    const ListChange change = lists.change(lists[0], lists[1]);
    EXPECT_EQ(change.fateOf("01"), CodeFate::Same);
    EXPECT_EQ(change.fateOf("02"), CodeFate::Gone);
    EXPECT_EQ(change.fateOf("15"), CodeFate::Other);
    EXPECT_EQ(&change.older(), &lists[0]);
    EXPECT_EQ(&lists.change(lists[1], lists[0]).newer(), &lists[1]);
    std::size_t merged = 0;
    for (const ListedUnit& unit : lists[1].units()) {
        const auto parts = change.mergedInto(unit.code);
        EXPECT_THAT(parts.size(), testing::AllOf(testing::Ge(1U), testing::Le(3U))) << unit.name;
        merged += parts.size();
    }
    EXPECT_EQ(merged, 63U);
    const auto laoCai = change.mergedInto("15");
    ASSERT_EQ(laoCai.size(), 2U);
    EXPECT_EQ(laoCai[0]->name, "Tỉnh Lào Cai");
    EXPECT_EQ(laoCai[1]->name, "Tỉnh Yên Bái");
    EXPECT_FALSE(change.nearlyEqual());
}

TEST(UnitLists, OwnOnesStandBesideThem) {
    std::vector<UnitList> own;
    own.emplace_back(UnitListFacts{"2020-01-01", "2020-01-01", "2020-12-31"}, "c;n;p\nA1;Xã A;1\nA1;Xã B;1\n;x;\n",
                     ';');
    const UnitLists lists(std::move(own));
    ASSERT_EQ(lists.size(), 4U);
    ASSERT_EQ(lists[3].units().size(), 1U);
    EXPECT_EQ(lists[3].units()[0].name, "Xã A");
    EXPECT_EQ(lists.of("2020-05-05"), &lists[3]);
}

TEST(StatedTime, IsARealDayMonthOrYear) {
    EXPECT_EQ(statedTimeOf("2024-02").value().last, "2024-02-29");
    EXPECT_EQ(statedTimeOf("2025").value().first, "2025-01-01");
    EXPECT_EQ(statedTimeOf("2025-07-01").value().last, "2025-07-01");
    for (const char* text : {"01/07/2025", "2025-7-1", "2025-13-45", "2025-02-30", "2025-13", "25", "2025-Q1", "x"}) {
        EXPECT_FALSE(statedTimeOf(text)) << text;
    }
    EXPECT_FALSE(statedApart("2025-07", "2025-07-01"));
    EXPECT_TRUE(statedApart("2025-07", "2025-06-30"));
    EXPECT_TRUE(statedApart("a", "b"));
}

TEST(LookLikeCommuneCodes, TellsCommunesFromOthers) {
    EXPECT_TRUE(lookLikeCommuneCodes(unitsOfList(2, "01").codes));
    EXPECT_FALSE(lookLikeCommuneCodes(Texts{"01", "02", "04", "06", "08", "10", "11", "12", "14"}));
    EXPECT_FALSE(
        lookLikeCommuneCodes(Texts{"01001", "13001", "27001", "36001", "45001", "48001", "51001", "55001", "56001"}))
        << "counties of the United States";
    EXPECT_FALSE(lookLikeCommuneCodes(Texts{"00001", "00004"})) << "too few";
}

TEST(MayBeKnownUnits, LooksAtSomeWithoutLoadingTheLists) {
    for (std::size_t list = 0; list < 3; ++list) {
        const Side side = unitsOfList(list);
        EXPECT_TRUE(mayBeKnownUnits(side.codes, side.names));
        EXPECT_TRUE(mayBeKnownUnits(side.codes, {}));
        EXPECT_FALSE(mayBeKnownUnits(side.codes, Texts(side.codes.size(), "Xã Không Có")));
    }
    EXPECT_FALSE(mayBeKnownUnits(Texts(20, "00002"), {}));
    EXPECT_FALSE(mayBeKnownUnits(Texts(20, "99999"), {}));
    EXPECT_FALSE(mayBeKnownUnits(Texts(20, "code"), {}));
}

TEST(GuessVintage, KnowsEachListByCodesAndNames) {
    const UnitLists lists;
    for (std::size_t list = 0; list < lists.size(); ++list) {
        const Side side = unitsOfList(list);
        EXPECT_EQ(vintageOf(guessVintage(side.codes, side.names, lists)), lists[list].vintage());
    }
}

TEST(GuessVintage, KnowsOldAndNewByCodesAlone) {
    const UnitLists lists;
    const VintageGuess old = guessVintage(unitsOfList(0).codes, {}, lists);
    EXPECT_EQ(vintageOf(old), "2025-06");
    EXPECT_FALSE(old.mayBe(lists[2]));
    const VintageGuess now = guessVintage(unitsOfList(2).codes, {}, lists);
    EXPECT_EQ(vintageOf(now), "2026-07");
    EXPECT_FALSE(now.mayBe(lists[0])) << "nearly all of its codes stand in the old list too";
    EXPECT_TRUE(now.mayBe(lists[1]));
}

TEST(GuessVintage, KnowsOneProvinceOrPartOfIt) {
    const UnitLists lists;
    EXPECT_FALSE(guessVintage(unitsOfList(2, "01").codes, {}, lists).mayBe(lists[0]));
    const Side district = unitsOfList(0, "001");
    const VintageGuess old = guessVintage(district.codes, district.names, lists);
    EXPECT_EQ(vintageOf(old), "2025-06");
    EXPECT_FALSE(old.mayBe(lists[1]));
    const Side tenth = unitsOfList(2, {}, 10);
    EXPECT_FALSE(guessVintage(tenth.codes, tenth.names, lists).mayBe(lists[0]));
}

TEST(GuessVintage, DoesNotGuessOnWeakEvidence) {
    const UnitLists lists;
    EXPECT_TRUE(guessVintage(Texts{"00004", "00008"}, Texts{"Phường Ba Đình", "Phường Ngọc Hà"}, lists).best.empty());
    const Side hanoi = unitsOfList(2, "01");
    const VintageGuess either = guessVintage(hanoi.codes, hanoi.names, lists);
    EXPECT_EQ(either.best, (std::vector<std::size_t>{1, 2})) << "Hà Nội is the same in both";
    EXPECT_EQ(either.only(), nullptr);
    const Side part = unitsOfList(2, {}, 10);
    EXPECT_TRUE(guessVintage(part.codes, {}, lists).best.empty()) << "codes alone of some units";
}

TEST(GuessVintage, OfUnitsThatOnlyLookAlikeIsNone) {
    Side synthetic = unitsOfList(0, "091");
    for (std::size_t at = 0; at < 28; ++at) {
        synthetic.codes.push_back('0' + std::to_string(9801 + 3 * at));
        synthetic.names.push_back("Xã Vĩnh Khánh " + std::to_string(at));
    }
    EXPECT_TRUE(guessVintage(synthetic.codes, synthetic.names, UnitLists()).best.empty());
}

TEST(GuessVintage, KnowsAListThatIsFarAheadOfTheOthers) {
    const UnitLists lists;
    Side side = unitsOfList(0, {}, 20);
    for (std::size_t at = 0; at < side.codes.size(); at += 4) {
        side.codes[at][0] = '9';
    }
    EXPECT_EQ(vintageOf(guessVintage(side.codes, side.names, lists)), "2025-06") << "a quarter mistyped";
    EXPECT_EQ(vintageOf(guessVintage(side.codes, {}, lists)), "2025-06");
    const Side now = unitsOfList(2, {}, 20);
    EXPECT_FALSE(guessVintage(now.codes, now.names, lists).mayBe(lists[0]));
}

TEST(GuessVintage, OfFewUnitsIsTheListThatHasThemAll) {
    const UnitLists lists;
    const VintageGuess guess =
        guessVintage(Texts{"04225", "04228", "04231", "04234", "04237", "04240", "04243", "04246"},
                     Texts{"Xã Sam Kha", "Xã Púng Bánh", "Xã Sốp Cộp", "Xã Dồm Cang", "Xã Nậm Lạnh", "Xã Mường Lèo",
                           "Xã Mường Và", "Xã Mường Lạn"},
                     lists);
    EXPECT_EQ(vintageOf(guess), "2025-06");
    EXPECT_FALSE(guess.mayBe(lists[2]));
}

TEST(GuessVintageByNames, ThreeNamesThatOneListAloneHasAreEnough) {
    const UnitLists lists;
    std::set<std::string> ofNow;
    for (const ListedUnit& unit : lists[2].units()) {
        ofNow.insert(bareName(unit.name));
    }
    Texts names{"Thị trấn Vĩnh Lộc"};
    std::size_t onlyOld = 0;
    for (const ListedUnit& unit : lists[0].units()) {
        const bool now = ofNow.contains(bareName(unit.name));
        if (names.size() < 24 && std::ranges::find(names, unit.name) == names.end() && (now || onlyOld < 4)) {
            onlyOld += now ? 0 : 1;
            names.emplace_back(unit.name);
        }
    }
    EXPECT_FALSE(guessVintageByNames(names, lists).mayBe(lists[2]));
}

TEST(ListChange, SaysWhichListsAreNearlyEqual) {
    const UnitLists lists;
    EXPECT_TRUE(lists.change(lists[1], lists[2]).nearlyEqual());
    EXPECT_FALSE(lists.change(lists[0], lists[2]).nearlyEqual());
}

TEST(GuessVintageByNames, KnowsOldFromNew) {
    const UnitLists lists;
    EXPECT_EQ(vintageOf(guessVintageByNames(unitsOfList(0).names, lists)), "2025-06");
    const VintageGuess now = guessVintageByNames(unitsOfList(2).names, lists);
    EXPECT_TRUE(now.mayBe(lists[2]));
    EXPECT_TRUE(guessVintageByNames(Texts(30, "Xã Không Có"), lists).best.empty());
}

TEST(GuessVintageByNames, KnowsThe34ThoughAllOfThemAreNamesOfThe63) {
    const UnitLists lists = UnitLists::ofProvinces();
    for (std::size_t list = 0; list < lists.size(); ++list) {
        Texts names;
        for (const ListedUnit& unit : lists[list].units()) {
            names.push_back(bareName(unit.name));
        }
        const VintageGuess guess = guessVintageByNames(names, lists);
        EXPECT_EQ(vintageOf(guess), lists[list].vintage());
        EXPECT_FALSE(guess.mayBe(lists[1 - list]));
    }
    EXPECT_EQ(guessVintageByNames(Texts{"Hà Nội", "Huế", "Sơn La", "Lào Cai", "Cà Mau"}, lists).best.size(), 2U);
    EXPECT_TRUE(guessVintageByNames(Texts{"Hà Nội", "Huế", "Sơn La", "Hà Giang"}, lists).best.empty()) << "too few";
}

TEST(ListChange, CountsWhatCodesMeanNow) {
    const UnitLists lists;
    const ListChange change = lists.change(lists[0], lists[2]);
    std::size_t same = 0, other = 0, gone = 0;
    for (const ListedUnit& unit : lists[0].units()) {
        const CodeFate fate = change.fateOf(unit.code);
        same += fate == CodeFate::Same || fate == CodeFate::Renamed ? 1 : 0;
        other += fate == CodeFate::Other ? 1 : 0;
        gone += fate == CodeFate::Gone ? 1 : 0;
    }
    EXPECT_EQ(same, 132U) << "counted from the crosswalk by another program";
    EXPECT_EQ(other, 3315U - 132U);
    EXPECT_EQ(gone, 10035U - 3315U);
    EXPECT_EQ(change.fateOf("00001"), CodeFate::Gone);
    EXPECT_EQ(change.fateOf("00004"), CodeFate::Other);
}

TEST(ListChange, NamesTheCodeAndTheWardsThatChangedIn2026) {
    const UnitLists lists;
    const ListChange change = lists.change(lists[1], lists[2]);
    Texts renamed;
    Texts gone;
    for (const ListedUnit& unit : lists[1].units()) {
        const CodeFate fate = change.fateOf(unit.code);
        EXPECT_NE(fate, CodeFate::Other) << unit.code;
        if (fate == CodeFate::Renamed) {
            renamed.emplace_back(unit.code);
        } else if (fate == CodeFate::Gone) {
            gone.emplace_back(unit.code);
            const ListedUnit* now = change.newCodeOf(unit);
            ASSERT_NE(now, nullptr);
            EXPECT_EQ(now->code, "06978");
        }
    }
    EXPECT_THAT(gone, testing::ElementsAre("06970"));
    EXPECT_THAT(renamed, testing::ElementsAre("25270", "25357", "25363", "26116", "26170", "26248", "26326", "26368",
                                              "26425", "26485"));
}

} // namespace
} // namespace diaban
