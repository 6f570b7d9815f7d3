// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/match_members.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

Units fourUnits() {
    Units units;
    units.codes = {"00101", "00102", "01002", "1002"};
    units.names = {"Xã Tân Lập", "Xã Tân Lập", "Phường 7", "Xã An Bình"};
    units.parents = {"Huyện A", "Huyện B", "Huyện B", "Huyện A"};
    return units;
}

/// The codes that members are, with commas; "?" for none.
std::string said(const std::vector<WrittenMember>& members, const Units& units, std::string* unused = nullptr) {
    const MatchedMembers matched = matchMembers(members, units);
    std::string text;
    for (const MatchedMember& member : matched.list) {
        text += text.empty() ? "" : ",";
        text += member.unit ? units.codes[*member.unit] : "?";
        text += member.lostZeros && member.unit ? "*" : "";
    }
    if (unused != nullptr) {
        *unused = matched.unusedParent;
    }
    return text;
}

WrittenMember named(const std::string& name, const std::string& parent = {}) {
    return {{name, parent}, {}, 2, 0};
}

WrittenMember coded(const std::string& code) {
    return {{}, code, 2, 0};
}

TEST(MatchMembers, takeACodeThatLostItsZerosWhereOneUnitAloneIsMeant) {
    const Units units = fourUnits();
    EXPECT_EQ(said({coded("101"), coded("00101"), named("102"), named("7")}, units), "00101*,00101,00102*,01002")
        << "Phường 7 has that name";
    EXPECT_EQ(said({coded("1002")}, units), "1002") << "a whole code is itself";
    EXPECT_EQ(said({coded("002"), coded("9"), coded("101x")}, units), "?,?,?");
    Units twice = units;
    twice.codes[3] = "001002";
    EXPECT_EQ(said({coded("1002")}, twice), "?") << "01002 or 001002";
}

TEST(MatchMembers, takeTheNamesOfParentsThatUnitsKnowByTheirCodes) {
    Units units = fourUnits();
    units.parents = {"46", "48", "48", "46"};
    EXPECT_EQ(said({named("Tân Lập", "48")}, units), "00102");
    units.parentNames = {"Thành phố Huế", "Thành phố Đà Nẵng", "Thành phố Đà Nẵng", "Thành phố Huế"};
    std::string unused;
    EXPECT_EQ(said({named("Tân Lập", "Thành phố Huế"), named("Tân Lập", "thành phố đà nẵng"), named("Tân Lập", "48")},
                   units, &unused),
              "00101,00102,00102");
    EXPECT_EQ(unused, "");
}

TEST(MatchMembers, doWithoutParentsThatTheLayerHasNoneOf) {
    Units units = fourUnits();
    std::string unused;
    EXPECT_EQ(said({named("An Bình", "Huyện A"), named("Tân Lập", "huyện b")}, units, &unused), "1002,00102");
    EXPECT_EQ(unused, "");
    EXPECT_EQ(said({named("An Bình", "Huyện A"), named("Phường 7", "Huyện C")}, units, &unused), "1002,?")
        << "one of them is known, so the other is wrong";
    EXPECT_EQ(unused, "");
    units.parents.assign(4, {});
    EXPECT_EQ(said({named("An Bình", "Huyện A"), named("Tân Lập", "Huyện B")}, units, &unused), "1002,?");
    EXPECT_EQ(unused, "Huyện A");
    EXPECT_EQ(matchMembers({named("Tân Lập", "Huyện B")}, units).list[0].several.size(), 2U);
}

} // namespace
} // namespace diaban
