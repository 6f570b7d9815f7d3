// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/src/weakness/drawn_study.h"

namespace diaban {
namespace {

constexpr std::optional<double> kNone = std::nullopt;

struct LowestCase {
    const char* name;
    Cells cells;
    std::optional<int> count;
    std::optional<double> share;
    Direction direction;
    std::string expected;
};

class Lowest : public DrawnStudy, public testing::WithParamInterface<LowestCase> {};

TEST_P(Lowest, takesTheWorstWithTheirTies) {
    const std::string all = "ABCDEFGHIJ";
    draw(all.substr(0, GetParam().cells.size()));
    count(GetParam().cells).direction = GetParam().direction;
    WeaknessRule lowest = rule(RuleKind::Lowest);
    lowest.count = GetParam().count;
    lowest.share = GetParam().share;
    EXPECT_EQ(letters({lowest}), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Rule, Lowest,
    testing::Values(LowestCase{"two", {3, 1, 4, 2, 5}, 2, {}, Direction::More, ".W.W."},
                    LowestCase{"lessIsBetter", {3, 1, 4, 2, 5}, 2, {}, Direction::Less, "..W.W"},
                    LowestCase{"tieAtTheEdge", {1, 2, 2, 2, 5}, 2, {}, Direction::More, "WWWW."},
                    LowestCase{"tieWithTheBest", {1, 5, 5, 5, 5}, 3, {}, Direction::More, "W...."},
                    LowestCase{"constant", {5, 5, 5, 5, 5}, 2, {}, Direction::More, "....."},
                    LowestCase{"allMissing", {kNone, kNone, kNone}, 2, {}, Direction::More, "000"},
                    LowestCase{"oneMissing", {3, kNone, 1}, 1, {}, Direction::More, ".0W"},
                    LowestCase{"twoUnits", {3, 1}, {}, 10.0, Direction::More, ".W"},
                    LowestCase{"oneUnit", {3}, 1, {}, Direction::More, "."},
                    LowestCase{"moreThanThereAre", {3, 1, 2}, 9, {}, Direction::More, ".WW"},
                    LowestCase{
                        "thirtyPercentOfTen", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {}, 30.0, Direction::More, "WWW......."},
                    LowestCase{"roundedDown", {1, 2, 3, 4, 5, 6, 7}, {}, 40.0, Direction::More, "WW....."}),
    [](const auto& one) { return std::string(one.param.name); });

using JudgeAmong = DrawnStudy;

// Mean 8, standard deviation (n - 1) of {0, 10, 10, 10, 10} is 4.4721: z of the first is -1.7889.
TEST_F(JudgeAmong, zIsOfAllUnitsWithNLessOne) {
    draw("ABCDE");
    count({0, 10, 10, 10, 10});
    WeaknessRule low = rule(RuleKind::ZBelow);
    low.z = -1.78;
    const WeakAreas areas = find({low});
    EXPECT_EQ(lettersOf(areas), "W....");
    EXPECT_NEAR(areas.units[0].reasons[0].verdict.z.value(), -1.7888543819998317, 1e-12);
    low.z = -1.79;
    EXPECT_EQ(letters({low}), ".....");
}

// Whatever value the bound names: a unit there has that very z, the others as they are.
TEST_F(JudgeAmong, theBoundOfZIsWhereTheUnitWouldHaveIt) {
    draw("ABCDEF");
    count({0.5, 10, 12, 9, 14, 11});
    WeaknessRule low = rule(RuleKind::ZBelow);
    low.z = -1.2;
    const WeakAreas areas = find({low});
    ASSERT_EQ(lettersOf(areas), "W.....");
    const double bound = areas.units[0].reasons[0].verdict.bound->value;
    const std::vector<double> values{bound, 10, 12, 9, 14, 11};
    double mean = 0;
    for (const double value : values) {
        mean += value / 6;
    }
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    EXPECT_NEAR((bound - mean) / std::sqrt(squares / 5), -1.2, 1e-12);
}

TEST_F(JudgeAmong, aConstantColumnHasNoZAndThatIsTold) {
    draw("ABC");
    count({5, 5, 5});
    EXPECT_EQ(letters({rule(RuleKind::ZBelow)}), "...");
    EXPECT_EQ(m_problems.count("weakness.says_nothing"), 1U);
}

// 10 of 100 and 90 of 900 are 10 % together, not the mean of shares of other sizes.
TEST_F(JudgeAmong, neighboursAreTakenTogetherBySumsAndNeverAveraged) {
    draw("ABC");
    figure("k", "2025-Q3", {50, 1, 900});
    figure("n", "2025-Q3", {100, 100, 1000});
    indicator("share", IndicatorKind::Share, "k", "n");
    const WeakAreas areas = find({rule(RuleKind::BelowNeighbours, "share")});
    EXPECT_DOUBLE_EQ(areas.facts[0].neighbours[1].value.value(), 950.0 / 1100 * 100); // 86.4 %, not 70 %
    EXPECT_EQ(areas.facts[0].neighbours[1].units, 2U);
    EXPECT_EQ(lettersOf(areas), ".W.");
}

// 56 of 64 and 462 of 512 of the reports: neighbours of B are 518 of 576, 89.93 %.
TEST_F(JudgeAmong, recognisedUnitsRollUpAsSoManyOfSoMany) {
    draw("ABC");
    figure("k", "2025-Q3", {56, 10, 462});
    figure("n", "2025-Q3", {64, 400, 512});
    indicator("share", IndicatorKind::Share, "k", "n");
    const WeakAreas areas = find({rule(RuleKind::BelowNeighbours, "share")});
    EXPECT_DOUBLE_EQ(areas.facts[0].neighbours[1].value.value(), 518.0 / 576 * 100);
}

TEST_F(JudgeAmong, aNeighbourIsOneWithABorderAndAnIslandHasNone) {
    draw("AB.D\n"
         "CC..");
    count({1, 10, 10, 1});
    WeaknessRule below = rule(RuleKind::BelowNeighbours);
    below.by = 9;
    const WeakAreas areas = find({below});
    EXPECT_EQ(lettersOf(areas), "W...");
    EXPECT_EQ(areas.facts[0].neighbours[3].units, 0U);
    below.by = 9.5;
    EXPECT_EQ(letters({below}), "....");
}

TEST_F(JudgeAmong, neighboursWithoutFiguresDoNotCount) {
    draw("ABC");
    count({kNone, 1, 10});
    const WeakAreas areas = find({rule(RuleKind::BelowNeighbours)});
    EXPECT_EQ(lettersOf(areas), "0W.");
    EXPECT_EQ(areas.facts[0].neighbours[1].units, 1U);
}

TEST_F(JudgeAmong, lowAmongLowIsAClusterAndHighAmongHighWhereLessIsBetter) {
    const std::string map = "abcdefg\n"
                            "hijklmn\n"
                            "opqrstu\n"
                            "vwxyzAB\n"
                            "CDEFGHI\n"
                            "JKLMNOP";
    draw(map);
    Cells cells(42);
    for (std::size_t unit = 0; unit < cells.size(); ++unit) {
        cells[unit] = 50 + static_cast<double>(unit * 7 % 11);
    }
    const test::DrawnMap drawn = test::drawMap(map);
    for (const char low : std::string("abchijopq")) {
        cells[drawn.unit(low)] = 1 + static_cast<double>(drawn.unit(low) % 3);
    }
    Indicator& score = count(cells);
    WeaknessRule cluster = rule(RuleKind::LowCluster);
    cluster.permutations = 999;
    const WeakAreas areas = find({cluster});
    EXPECT_EQ(areas.units[drawn.unit('i')].verdict, UnitVerdict::Weak); // all its neighbours are low
    EXPECT_LE(areas.units[drawn.unit('i')].reasons[0].verdict.q.value(), 0.05);
    for (const std::uint32_t unit : areas.weak) {
        EXPECT_LT(*cells[unit], 10) << drawn.letters[unit];
    }
    int draws = 0;
    const gis::Progress progress(
        {}, [&](const std::string& stage, std::int64_t, std::int64_t) { draws += stage == "stage.draws" ? 1 : 0; });
    EXPECT_EQ(lettersOf(findWeakAreas(m_study, areas.asked, "p.yaml", m_problems, progress)), lettersOf(areas));
    EXPECT_EQ(draws, 0) << "they are kept";
    m_study.draws = std::make_shared<const KeptDraws>();
    EXPECT_EQ(lettersOf(findWeakAreas(m_study, areas.asked, "p.yaml", m_problems, progress)), lettersOf(areas));
    EXPECT_GT(draws, 0);
    for (std::optional<double>& cell : cells) {
        cell = 100 - *cell;
    }
    for (Figure& one : m_study.figures) {
        for (std::size_t unit = 0; one.key == "score" && unit < cells.size(); ++unit) {
            one.values.set(unit, *cells[unit]);
        }
    }
    EXPECT_FALSE(lettersOf(find({cluster})) == lettersOf(areas));
    score.direction = Direction::Less;
    EXPECT_EQ(lettersOf(find({cluster})), lettersOf(areas));
}

TEST_F(JudgeAmong, noClusterOfAConstantColumnNorOfTwoUnits) {
    draw("AB");
    count({1, 2});
    EXPECT_EQ(letters({rule(RuleKind::LowCluster)}), "..");
    EXPECT_EQ(m_problems.count("weakness.says_nothing"), 1U);
}

} // namespace
} // namespace diaban
