// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/match_names.h"
#include "src/unit/name_form.h"
#include "tests/src/join/sides_by_hand.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

NameMatch matchInOneParent(const Texts& units, const Texts& rows) {
    const std::vector<std::uint32_t> ofUnits(units.size(), 0), ofRows(rows.size(), 0);
    return matchNames({units, ofUnits}, {rows, ofRows});
}

/// "unit=row:tier" of each pair, "R" of a repeated row, in the order of units and rows.
Texts told(const NameMatch& match) {
    Texts out;
    for (std::size_t unit = 0; unit < match.match.rowOfUnit.size(); ++unit) {
        if (const auto row = match.match.rowOfUnit[unit]) {
            out.push_back(std::to_string(unit) + "=" + std::to_string(*row) + ":" + nameOf(match.tierOfUnit[unit]));
        }
    }
    for (std::size_t row = 0; row < match.match.rows.size(); ++row) {
        if (match.match.rows[row] == Fate::Repeated) {
            out.push_back("R" + std::to_string(row));
        }
    }
    return out;
}

TEST(MatchNames, marksEachPairWithTheTierThatMadeIt) {
    const Texts units{"Xã An", "Xã Ba", "Xã Hòa", "Phường 1", "Xã Đắk Lắk"};
    const Texts rows{"Xã An", "XÃ  BA", "Xã Hoà", "P.01", "Xa Dak Lak"};
    EXPECT_THAT(told(matchInOneParent(units, rows)),
                ElementsAre("0=0:exact", "1=1:case_space", "2=2:tone", "3=3:unit_word", "4=4:no_diacritics"));
}

TEST(MatchNames, diacriticsAloneMakeAnotherName) {
    EXPECT_THAT(told(matchInOneParent({"Xã Ba Tơ", "Xã Ba Tô"}, {"Xã Ba Tô", "Xã Ba Tơ"})),
                ElementsAre("0=1:exact", "1=0:exact"));
    EXPECT_THAT(told(matchInOneParent({"Xã Ba Tơ"}, {"Xã Ba Tô"})), IsEmpty()) << "Ba Tô may be left out of the layer";
    const NameMatch lost = matchInOneParent({"Xã Ba Tơ", "Xã Ba Tô"}, {"Xa Ba To"});
    EXPECT_THAT(told(lost), IsEmpty());
    EXPECT_THAT(lost.ambiguousRows, ElementsAre(0U));
    // Even where one of the two is written rightly, nobody knows that the other is what is left.
    EXPECT_THAT(told(matchInOneParent({"Xã Ba Tơ", "Xã Ba Tô"}, {"Xã Ba Tơ", "Xa Ba To"})), ElementsAre("0=0:exact"));
}

TEST(MatchNames, unitWordsThatDifferMakeAnotherUnit) {
    const Texts both{"Xã Vĩnh Châu", "Phường Vĩnh Châu"};
    EXPECT_THAT(told(matchInOneParent(both, {"P. Vĩnh Châu", "X. Vĩnh Châu"})),
                ElementsAre("0=1:unit_word", "1=0:unit_word"));
    const NameMatch without = matchInOneParent(both, {"Vĩnh Châu"});
    EXPECT_THAT(told(without), IsEmpty());
    EXPECT_THAT(without.ambiguousRows, ElementsAre(0U));
    EXPECT_THAT(told(matchInOneParent({"Xã Vĩnh Châu"}, {"Phường Vĩnh Châu"})), IsEmpty());
    EXPECT_THAT(told(matchInOneParent({"Xã Vĩnh Châu"}, {"Vĩnh Châu"})), ElementsAre("0=0:unit_word"));
    EXPECT_THAT(told(matchInOneParent(both, {"XA VINH CHAU", "PHUONG VINH CHAU"})),
                ElementsAre("0=0:no_diacritics", "1=1:no_diacritics"));
}

TEST(MatchNames, ofTwoRowsForOneUnitTheMoreExactOneWins) {
    const NameMatch late = matchInOneParent({"Xã Hòa An"}, {"X. Hòa An", "Xã Hoà An", "Xã Hòa An"});
    EXPECT_THAT(told(late), ElementsAre("0=2:exact"));
    EXPECT_THAT(late.lateRows, ElementsAre(0U, 1U));
    EXPECT_THAT(told(matchInOneParent({"Xã Hòa An"}, {"X. Hòa An", "Xã Hoà An"})), ElementsAre("0=1:tone"));
    EXPECT_THAT(told(matchInOneParent({"Xã Hòa An"}, {"X. Hòa An", "Hòa An"})), ElementsAre("R0", "R1"));
    EXPECT_THAT(told(matchInOneParent({"Xã An"}, {"Xã An", "Xã An", "X. An"})), ElementsAre("R0", "R1"))
        << "two exact rows leave nothing to a looser one";
}

TEST(MatchNames, namesThatDifferByTonePlacesAreOneName) {
    EXPECT_THAT(told(matchInOneParent({"Xã Hòa", "Xã Hoà"}, {"Xã Hoà", "Xã Hòa"})),
                ElementsAre("0=1:exact", "1=0:exact"));
    const NameMatch one = matchInOneParent({"Xã Hòa", "Xã Hoà"}, {"Xã Hoà"});
    EXPECT_THAT(told(one), IsEmpty());
    EXPECT_THAT(one.ambiguousRows, ElementsAre(0U));
}

TEST(MatchNames, emptyNamesAndOtherParentsMeetNothing) {
    EXPECT_THAT(told(matchInOneParent({"", "Xã"}, {"", "", "Phường"})), IsEmpty());
    const Texts names{"Xã An", "Xã An"};
    const std::vector<std::uint32_t> ofUnits{0, 1}, ofRows{1, 7};
    EXPECT_THAT(told(matchNames({names, ofUnits}, {names, ofRows})), ElementsAre("1=0:exact"));
}

/// Names out of a small stock, so that all tiers and all kinds of clashes come up.
Texts randomNames(std::mt19937& random) {
    static const Texts words{"Xã ", "X. ", "Phường ", "P.", "", "Xa "};
    static const Texts names{"Ba Tơ", "Ba Tô", "Ba To", "Hòa",     "Hoà",     "Hoa",
                             "HÒA",   "1",     "01",    "An-Bình", "An Bình", "AN BINH"};
    Texts out(random() % 12 + 1);
    for (std::string& name : out) {
        name = words[random() % words.size()] + names[random() % names.size()];
    }
    return out;
}

/// Pairs as writings, and the rows that were left or repeated: what does not depend on the order.
Texts meaning(const NameMatch& match, const Texts& units, const Texts& rows) {
    Texts out;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const auto row = match.match.rowOfUnit[unit];
        out.push_back(units[unit] + (row ? " = " + rows[*row] + " " + nameOf(match.tierOfUnit[unit]) : " ?"));
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        out.push_back(rows[row] + " " + std::to_string(static_cast<int>(match.match.rows[row])));
    }
    std::ranges::sort(out);
    return out;
}

TEST(MatchNamesLaws, theOrderOfUnitsAndRowsDoesNotMatter) {
    std::mt19937 random(11);
    for (int i = 0; i < test::rounds(3'000); ++i) {
        Texts units = randomNames(random), rows = randomNames(random);
        const Texts before = meaning(matchInOneParent(units, rows), units, rows);
        std::shuffle(units.begin(), units.end(), random);
        std::shuffle(rows.begin(), rows.end(), random);
        ASSERT_EQ(meaning(matchInOneParent(units, rows), units, rows), before);
    }
}

std::vector<NameForm> formsOf(const Texts& names) {
    std::vector<NameForm> forms(names.size());
    std::ranges::transform(names, forms.begin(), [](const std::string& name) { return nameFormOf(name); });
    return forms;
}

std::ptrdiff_t asAlike(const std::vector<NameForm>& forms, const NameForm& form, Likeness atLeast) {
    return std::ranges::count_if(forms, [&](const NameForm& other) { return likenessOf(other, form) <= atLeast; });
}

TEST(MatchNamesLaws, aStricterTierNeverLosesToALooserOne) {
    std::mt19937 random(12);
    for (int i = 0; i < test::rounds(3'000); ++i) {
        const Texts units = randomNames(random), rows = randomNames(random);
        const NameMatch match = matchInOneParent(units, rows);
        const std::vector<NameForm> unitForms = formsOf(units), rowForms = formsOf(rows);
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            const auto row = match.match.rowOfUnit[unit];
            if (!row) {
                continue;
            }
            const Likeness own = likenessOf(unitForms[unit], rowForms[*row]);
            ASSERT_LT(own, Likeness::BareOnly);
            for (std::size_t other = 0; other < rows.size(); ++other) {
                const Likeness likeness = likenessOf(unitForms[unit], rowForms[other]);
                // A row that fits several units claims none of them.
                const bool fitsOthers = asAlike(unitForms, rowForms[other], likeness) > 1;
                ASSERT_TRUE(other == *row || likeness >= own || fitsOthers)
                    << units[unit] << " got " << rows[*row] << ", not " << rows[other];
            }
            for (std::size_t other = 0; other < units.size(); ++other) {
                ASSERT_TRUE(other == unit || likenessOf(unitForms[other], rowForms[*row]) >= own)
                    << rows[*row] << " went to " << units[unit] << ", not " << units[other];
            }
        }
    }
}

TEST(MatchNamesLaws, aPairIsUniqueAmongAllThatAreAsAlike) {
    std::mt19937 random(13);
    for (int i = 0; i < test::rounds(3'000); ++i) {
        const Texts units = randomNames(random), rows = randomNames(random);
        const NameMatch match = matchInOneParent(units, rows);
        const std::vector<NameForm> unitForms = formsOf(units), rowForms = formsOf(rows);
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            const auto row = match.match.rowOfUnit[unit];
            if (!row || match.tierOfUnit[unit] <= Tier::CaseSpace) {
                continue;
            }
            ASSERT_EQ(asAlike(unitForms, rowForms[*row], likenessOf(unitForms[unit], rowForms[*row])), 1);
        }
    }
}

} // namespace
} // namespace diaban
