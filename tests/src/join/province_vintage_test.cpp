// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The 63 provinces until June 2025 and the 34 since: most of the 34 have the name of one that went into them.
#include "src/join/treated_join.h"
#include "tests/src/join/sides_by_hand.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <map>

namespace diaban {
namespace {

constexpr std::size_t kOld = 0;
constexpr std::size_t kNew = 1;

Texts codesOf(std::size_t list) {
    Texts codes;
    for (const ListedUnit& unit : UnitLists::ofProvinces()[list].units()) {
        codes.emplace_back(unit.code);
    }
    return codes;
}

/// As people write them: without the word for the kind.
Texts namesOf(std::size_t list) {
    Texts names;
    for (const ListedUnit& unit : UnitLists::ofProvinces()[list].units()) {
        std::string name(unit.name);
        for (const std::string_view word : {"Tỉnh ", "Thành phố "}) {
            name.erase(0, name.starts_with(word) ? word.size() : 0);
        }
        names.push_back(name);
    }
    return names;
}

Units layerOf(std::size_t list) {
    return unitsByHand(codesOf(list), namesOf(list));
}

/// With codes of another publisher.
Units layerNamed(const Texts& names) {
    Texts codes;
    for (std::size_t at = 0; at < names.size(); ++at) {
        codes.push_back(std::to_string(801 + 2 * at));
    }
    return unitsByHand(codes, names);
}

Table tableNamed(const Texts& names) {
    return tableByHand({{"Tỉnh", names}});
}

class ProvinceVintage : public testing::Test {
protected:
    Vintages check(const Units& units, const Table& table, TableVintageOptions options = {}) {
        if (options.columns.key.empty()) {
            options.columns.name = "Tỉnh";
        }
        const SideVintage layer = layerVintage(units, {}, m_lists, m_problems);
        return checkVintages(layer, units, table, options, m_lists, m_problems);
    }
    std::string fault(const Units& units, const Table& table, const TableVintageOptions& options = {}) {
        return idThrown([&] { (void)check(units, table, options); });
    }
    /// Neither refused nor told.
    void expectQuiet(const Units& units, const Texts& names) {
        EXPECT_EQ(fault(units, tableNamed(names)), "");
        EXPECT_TRUE(m_problems.list().empty());
    }

    UnitLists m_lists;
    gis::Problems m_problems;
};

std::map<std::string, gis::MessageValue> argsOf(const gis::Error& error) {
    return {error.message().args.begin(), error.message().args.end()};
}

TEST_F(ProvinceVintage, OldFiguresOnNewProvincesAreRefusedWithTheNumbers) {
    const gis::Error error = errorOf([&] { (void)check(layerOf(kNew), tableNamed(namesOf(kOld))); });
    ASSERT_EQ(error.message().id, "vintage.differs_by_name");
    const auto args = argsOf(error);
    EXPECT_EQ(std::get<std::string>(args.at("table_vintage")), "2025-06");
    EXPECT_EQ(std::get<std::string>(args.at("layer_vintage")), "2025-07");
    EXPECT_EQ(std::get<std::int64_t>(args.at("codes")), 63);
    EXPECT_EQ(std::get<std::int64_t>(args.at("found")), 63);
    EXPECT_EQ(std::get<std::int64_t>(args.at("found_layer")), 34);
    EXPECT_EQ(std::get<std::int64_t>(args.at("other")), 23) << "34 without the eleven that were left as they were";
    EXPECT_EQ(std::get<std::int64_t>(args.at("gone")), 29);
    EXPECT_EQ(std::get<std::int64_t>(args.at("same")), 11);
    EXPECT_EQ(std::get<std::string>(args.at("example")),
              "Tỉnh Tuyên Quang (2025-07) = Tỉnh Hà Giang + Tỉnh Tuyên Quang (2025-06)");
}

TEST_F(ProvinceVintage, NewFiguresOnOldProvincesToo) {
    const gis::Error error = errorOf([&] { (void)check(layerOf(kOld), tableNamed(namesOf(kNew))); });
    ASSERT_EQ(error.message().id, "vintage.differs_by_name");
    EXPECT_EQ(std::get<std::int64_t>(argsOf(error).at("other")), 23);
    EXPECT_EQ(std::get<std::string>(argsOf(error).at("example")),
              "Tỉnh Tuyên Quang (2025-07) = Tỉnh Hà Giang + Tỉnh Tuyên Quang (2025-06)");
}

TEST_F(ProvinceVintage, WhateverCodesTheLayerHas) {
    EXPECT_EQ(fault(layerNamed(namesOf(kNew)), tableNamed(namesOf(kOld))), "vintage.differs_by_name");
    EXPECT_EQ(fault(layerNamed(namesOf(kOld)), tableNamed(namesOf(kNew))), "vintage.differs_by_name");
}

TEST_F(ProvinceVintage, OfTheSameProvincesThereIsNothingToSay) {
    for (const std::size_t list : {kOld, kNew}) {
        expectQuiet(layerOf(list), namesOf(list));
        expectQuiet(layerNamed(namesOf(list)), namesOf(list));
    }
    EXPECT_EQ(vintageJson(check(layerOf(kNew), tableNamed(namesOf(kNew)))).dump(),
              R"({"layer":"2025-07","table":"2025-07"})");
}

TEST_F(ProvinceVintage, SomeNamesThatBothHaveAreWhatTheLayerIs) {
    for (const std::size_t many : {5U, 12U, 20U}) {
        Texts some = namesOf(kNew);
        some.resize(many);
        expectQuiet(layerOf(kNew), some);
        expectQuiet(layerOf(kOld), some);
    }
}

TEST_F(ProvinceVintage, AFewThatAreGoneAreEnough) {
    const Texts northWest{"Hà Giang", "Yên Bái", "Lào Cai", "Sơn La", "Lai Châu", "Điện Biên"};
    EXPECT_EQ(fault(layerOf(kNew), tableNamed(northWest)), "vintage.differs_by_name");
    expectQuiet(layerOf(kOld), northWest);
    EXPECT_EQ(fault(layerOf(kNew), tableNamed(Texts(northWest.begin() + 1, northWest.end()))), "");
    EXPECT_EQ(m_problems.count("vintage.likely"), 1U) << "one of five may be a slip";
}

TEST_F(ProvinceVintage, RowsOfRegionsAndNamesWithoutMarksAreNothingAgainstIt) {
    Texts names{"WHOLE COUNTRY", "Red River Delta", "South East", "Ha Noi",   "Bac Kan",  "Thai  Nguyen",
                "Ha Giang",      "Yen Bai",         "Lao Cai",    "Phu Tho",  "Hoa Binh", "Vinh Phuc",
                "Ha Nam",        "Nam Dinh",        "Ninh Binh",  "Kon Tum",  "Gia Lai",  "Binh Dinh",
                "Phu Yen",       "Dak Lak",         "Dak Nong",   "Lam Dong", "Ben Tre",  "Ho Chi Minh city"};
    EXPECT_EQ(fault(layerOf(kNew), tableNamed(names)), "vintage.differs_by_name");
    expectQuiet(layerOf(kOld), names);
}

TEST_F(ProvinceVintage, CodesTellAsWell) {
    TableVintageOptions options;
    options.columns.key = "Mã";
    const Table old = tableByHand({{"Mã", codesOf(kOld)}});
    const Table now = tableByHand({{"Mã", codesOf(kNew)}});
    EXPECT_EQ(fault(layerOf(kNew), old, options), "vintage.differs");
    EXPECT_EQ(fault(layerOf(kOld), now, options), "vintage.differs") << "the codes of the 34 are all of the 63";
    EXPECT_EQ(fault(layerOf(kNew), now, options), "");
    EXPECT_EQ(fault(layerOf(kOld), old, options), "");
    EXPECT_EQ(fault(layerOf(kNew), tableByHand({{"Mã", codesOf(kOld)}, {"Tỉnh", namesOf(kOld)}}), options),
              "vintage.differs");
    EXPECT_EQ(fault(layerOf(kNew), tableByHand({{"Mã", codesOf(kNew)}, {"Tỉnh", namesOf(kNew)}}), options), "");
    EXPECT_TRUE(m_problems.list().empty());
}

TEST_F(ProvinceVintage, TheExampleOfACodeSaysWhatTheProvinceWasMergedOf) {
    TableVintageOptions options;
    options.columns.key = "Mã";
    for (const auto& [layer, table] : {std::pair{kNew, kOld}, std::pair{kOld, kNew}}) {
        const Table figures = tableByHand({{"Mã", codesOf(table)}});
        const gis::Error error = errorOf([&, at = layer] { (void)check(layerOf(at), figures, options); });
        ASSERT_EQ(error.message().id, "vintage.differs");
        EXPECT_EQ(std::get<std::string>(argsOf(error).at("example")),
                  "08 Tỉnh Tuyên Quang (2025-07) = Tỉnh Hà Giang + Tỉnh Tuyên Quang (2025-06)");
    }
}

TEST_F(ProvinceVintage, WhatIsStatedWins) {
    TableVintageOptions options;
    options.stated = "2016";
    EXPECT_EQ(fault(layerOf(kNew), tableNamed(namesOf(kNew)), options), "vintage.differs_by_name");
    EXPECT_EQ(m_problems.count("vintage.table_contradicts"), 1U);
    EXPECT_EQ(fault(layerOf(kOld), tableNamed(namesOf(kOld)), options), "");
}

TEST_F(ProvinceVintage, ForcedItIsToldOnEveryOutput) {
    TableVintageOptions options;
    options.force = true;
    const Vintages vintages = check(layerOf(kNew), tableNamed(namesOf(kOld)), options);
    ASSERT_EQ(vintages.notes.size(), 1U);
    EXPECT_EQ(vintages.notes[0].id, "vintage.forced_by_name");
}

TEST_F(ProvinceVintage, OtherUnitsAreNotJudged) {
    const Texts states{"Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Delaware"};
    for (const Units& units : {layerNamed(states), unitsByHand({"01", "02", "04", "05", "06", "08", "10"}, states)}) {
        EXPECT_EQ(vintageJson(check(units, tableNamed(states))).dump(), R"({"layer":null,"table":null})");
    }
    EXPECT_TRUE(layerVintage(unitsByHand(codesOf(kNew)), {}, m_lists, m_problems).guess.best.empty())
        << "two digits alone are anybody's codes";
    EXPECT_TRUE(m_problems.list().empty());
}

TEST_F(ProvinceVintage, TheJoinFindsTheColumnThatTellsIt) {
    const Units units = layerOf(kNew);
    const SideVintage layer = layerVintage(units, {}, m_lists, m_problems);
    const auto join = [&](std::size_t list, const TableTreatment& treatment) {
        const Texts names = namesOf(list);
        return joinTreated({units, layer, m_lists},
                           tableByHand({{"Tên", names}, {"Ghi chú", Texts(names.size(), "x")}}), {}, treatment, "2016",
                           {}, m_problems);
    };
    EXPECT_EQ(idThrown([&] { (void)join(kOld, {}); }), "vintage.differs_by_name");
    EXPECT_EQ(join(kNew, {}).join.matched, 34U);
    TableTreatment forced;
    forced.forceVintage = true;
    EXPECT_EQ(join(kOld, forced).notes.size(), 1U);
}

} // namespace
} // namespace diaban
