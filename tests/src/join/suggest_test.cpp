// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join.h"
#include "src/join/suggestion_words.h"
#include "tests/src/join/sides_by_hand.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace diaban {
namespace {

using testing::ElementsAre;

const Units kUnits = unitsByHand({"1", "2", "3", "4", "5", "6"},
                                 {"Xã Ba Tơ", "Xã Tân Lập", "Phường Tân Lập", "Xã Minh Châu", "Phường 1", "Phường 12"},
                                 {"A", "A", "A", "B", "B", "B"});

/// Names of the suggestions for a row of that name and parent, each with its reason.
Texts suggested(const std::string& name, const std::string& parent) {
    gis::Problems problems;
    const Table table = tableByHand({{"ten", {"Phường 12", name}}, {"cha", {"B", parent}}});
    const Join join = joinTable(kUnits, table, {"", "ten", "cha"}, problems);
    Texts out;
    for (const JoinItem& item : join.rowsWithoutUnit) {
        for (const Suggestion& suggestion : item.suggestions) {
            out.push_back(suggestion.key + " " + nameOf(suggestion.reason) + " " + std::to_string(suggestion.distance));
        }
    }
    return out;
}

TEST(Suggestions, sayWhatIsNearAndWhy) {
    EXPECT_THAT(suggested("Xã Ba Tô", "A"), ElementsAre("1 diacritics 0"));
    EXPECT_THAT(suggested("Tân Lập", "A"), ElementsAre("2 ambiguous 0", "3 ambiguous 0"));
    EXPECT_THAT(suggested("Thị trấn Tân Lập", "A"), ElementsAre("2 unit_word 0", "3 unit_word 0"));
    EXPECT_THAT(suggested("Xã Tân Lâq", "A"), ElementsAre("2 letters 1", "3 letters 1"));
    EXPECT_THAT(suggested("Xã Mnih Chau", "B"), ElementsAre("4 letters 1"));
    EXPECT_THAT(suggested("Phườg 1", "B"), ElementsAre("5 letters 1")) << "a slip in the unit word";
    EXPECT_THAT(suggested("Xã Minh Châu", "A"), ElementsAre("4 other_parent 0"));
    EXPECT_THAT(suggested("Xã Minh Châu", "Z"), ElementsAre("4 other_parent 0"));
    EXPECT_THAT(suggested("Phường 2", "B"), ElementsAre()) << "another number is no slip";
    EXPECT_THAT(suggested("P. 12", "B"), ElementsAre("6 taken 0"));
    EXPECT_THAT(suggested("Tổng cộng", "B"), ElementsAre());
}

TEST(Suggestions, areNotMadeForTextsTooLongForAName) {
    std::string name = "Xã ";
    for (int i = 0; i < 50; ++i) {
        name += "Minh ";
    }
    const auto of = [](const std::string& unit, const std::string& row) {
        gis::Problems problems;
        const Table table = tableByHand({{"ten", {"Xã An", row}}});
        const Join join = joinTable(unitsByHand({"1", "2"}, {"Xã An", unit}), table, {"", "ten", ""}, problems);
        return join.rowsWithoutUnit.at(0).suggestions.size();
    };
    EXPECT_EQ(of(name + "Châu", name + "Chân"), 1U);
    EXPECT_EQ(of(name + name + "Châu", name + name + "Chân"), 0U);
}

TEST(Suggestions, areGivenToUnitsToo) {
    gis::Problems problems;
    const Table table = tableByHand({{"ten", {"Phường 12", "Xã Minh Chấu"}}, {"cha", {"B", "B"}}});
    const Join join = joinTable(kUnits, table, {"", "ten", "cha"}, problems);
    const auto unit = std::ranges::find(join.unitsWithoutRow, std::string("4"), &JoinItem::key);
    ASSERT_NE(unit, join.unitsWithoutRow.end());
    ASSERT_EQ(unit->suggestions.size(), 1U);
    EXPECT_EQ(unit->suggestions[0].row, 1U);
    EXPECT_EQ(suggestionWords(unit->suggestions[0], table, Catalogue(Language::En)),
              "row 3: Xã Minh Chấu (B): other diacritics");
    EXPECT_EQ(suggestionWords(join.rowsWithoutUnit[0].suggestions[0], table, Catalogue(Language::Vi)),
              "4 Xã Minh Châu (B): khác dấu");
}

TEST(Suggestions, byCodeComeFromTheNames) {
    gis::Problems problems;
    const Table table = tableByHand({{"ma", {"1", "99"}}, {"ten", {"Xã Ba Tơ", "X. Minh Châu"}}});
    const Join join = joinTable(kUnits, table, {"ma", "ten", ""}, problems);
    ASSERT_EQ(join.rowsWithoutUnit.size(), 1U);
    ASSERT_EQ(join.rowsWithoutUnit[0].suggestions.size(), 1U);
    EXPECT_EQ(join.rowsWithoutUnit[0].suggestions[0].reason, Reason::OtherCode);
    EXPECT_EQ(join.rowsWithoutUnit[0].suggestions[0].key, "4");
}

TEST(Suggestions, areThreeAndTheNearestFirst) {
    gis::Problems problems;
    const Units units =
        unitsByHand({"1", "2", "3", "4", "5"}, {"Xã Tân Lập", "Xã Tân Lậpp", "Xã Tân Lập An", "Xã Tân Lắp", "Xã Xa"});
    const Table table = tableByHand({{"ten", {"Xã Tân Lấp", "Xã Xa"}}});
    const Join join = joinTable(units, table, {"", "ten", ""}, problems);
    ASSERT_EQ(join.rowsWithoutUnit.size(), 1U);
    Texts keys;
    for (const Suggestion& suggestion : join.rowsWithoutUnit[0].suggestions) {
        keys.push_back(suggestion.key);
    }
    EXPECT_THAT(keys, ElementsAre("1", "4", "2"));
}

TEST(SuggestionsLaws, theOrderOfUnitsAndRowsDoesNotMatter) {
    std::mt19937 random(3);
    Texts names{"Xã Tân Lập", "Xã Tân Lậpp", "Xã Tân Lắp", "Xã Xa", "Phường Tân An", "Xã Tân Ân"};
    Texts rows{"Xã Tân Lấp", "Xã Xa", "Xã Tân Am", "Tân Lậpq", "Xã Ta Lâp"};
    Texts first;
    for (int i = 0; i < 200; ++i) {
        std::shuffle(names.begin(), names.end(), random);
        std::shuffle(rows.begin(), rows.end(), random);
        gis::Problems problems;
        const Join join = joinTable(unitsByHand(names, names), tableByHand({{"ten", rows}}), {"", "ten", ""}, problems);
        Texts said;
        for (const auto* list : {&join.rowsWithoutUnit, &join.unitsWithoutRow}) {
            for (const JoinItem& item : *list) {
                said.push_back(item.name);
                for (const Suggestion& suggestion : item.suggestions) {
                    said.back() += "; " + suggestion.name;
                }
            }
        }
        std::ranges::sort(said);
        first = i == 0 ? said : first;
        ASSERT_EQ(said, first);
    }
}

} // namespace
} // namespace diaban
