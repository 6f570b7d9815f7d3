// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/word_rules.h"

#include <gtest/gtest.h>

namespace diaban::rules {
namespace {

TEST(Words, GisKnowsNothingOfTheMovement) {
    const Faults faults = forbiddenWordFaults(readCode(DIABAN_SOURCE_DIR));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(Words, NoLooseEnds) {
    const Faults faults = looseEndFaults(readCode(DIABAN_SOURCE_DIR));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(Words, LicenceOnTop) {
    const Faults faults = licenceFaults(readCode(DIABAN_SOURCE_DIR));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

struct WordCase {
    const char* name;
    const char* line;
    std::size_t faults;
};

class Forbidden : public testing::TestWithParam<WordCase> {};

TEST_P(Forbidden, IsFound) {
    const auto faults = forbiddenWordFaults({sourceFile("gis/io/a.h", GetParam().line)});
    EXPECT_EQ(faults.size(), GetParam().faults) << describe(faults);
}

INSTANTIATE_TEST_SUITE_P(
    Rule, Forbidden,
    testing::Values(WordCase{"Plain", "// one row a commune", 1}, WordCase{"Capital", "// Wards of a province", 1},
                    WordCase{"CamelCase", "int wardCode;", 1}, WordCase{"SnakeCase", "int ward_code;", 1},
                    WordCase{"Vietnamese", "// tên phường", 1}, WordCase{"TwoWords", "class LinkedCluster;", 1},
                    WordCase{"Widget", "#include <QWidget>", 1},
                    WordCase{"InsideAWord", "forward(reward, communication)", 0},
                    WordCase{"WeakPointer", "std::weak_ptr<int> a;", 0},
                    WordCase{"WeakElsewhere", "std::weak_ptr<Weak> a;", 1},
                    WordCase{"ClusterAlone", "// a cluster of high values", 0}, WordCase{"Empty", "", 0}),
    [](const auto& row) { return row.param.name; });

TEST(Words, AreFreeOutsideGis) {
    EXPECT_TRUE(forbiddenWordFaults({sourceFile("src/unit/a.h", "// one row a commune")}).empty());
}

TEST(Words, FaultNamesItsLine) {
    const auto faults = forbiddenWordFaults({sourceFile("gis/io/a.h", "int a;\nint ward;\n")});
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(describe(faults), "gis/io/a.h:2: gis/ does not say \"ward\"\n");
}

TEST(LooseEnds, AreFound) {
    EXPECT_EQ(looseEndFaults({sourceFile("src/a.cpp", std::string("// TO") + "DO later")}).size(), 1U);
    EXPECT_EQ(looseEndFaults({sourceFile("src/a.cpp", std::string("// FIX") + "ME")}).size(), 1U);
    EXPECT_EQ(looseEndFaults({sourceFile("src/a.cpp", std::string("f(); // NO") + "LINT")}).size(), 1U);
    EXPECT_TRUE(looseEndFaults({sourceFile("src/a.cpp", std::string("f(); // NO") + "LINT(bugprone-x)")}).empty());
    EXPECT_TRUE(looseEndFaults({sourceFile("src/a.cpp", "// what to do about it")}).empty());
}

TEST(Licence, IsAskedForOnTop) {
    const std::string first = "// SPDX-FileCopyrightText: 2026 The Diaban authors\n";
    const std::string second = "// SPDX-License-Identifier: Apache-2.0\n";
    EXPECT_TRUE(licenceFaults({sourceFile("src/a.h", first + second)}).empty());
    EXPECT_EQ(licenceFaults({sourceFile("src/a.h", second + first)}).size(), 1U);
    EXPECT_EQ(licenceFaults({sourceFile("src/a.h", "\n" + first + second)}).size(), 1U);
    EXPECT_EQ(licenceFaults({sourceFile("src/a.h", "")}).size(), 1U);
}

} // namespace
} // namespace diaban::rules
