// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/doubtful_units.h"
#include "gis/geos/repair.h"
#include "tests/support/drawn_map.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace gis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::uint32_t> doubtful(const Polygons& polygons) {
    const BuiltCoverage built = buildCoverage(polygons);
    return doubtfulUnits(built, findArcClashes(built.coverage));
}

void addPart(Polygons& polygons, std::initializer_list<std::vector<Point>> rings) {
    for (const std::vector<Point>& ring : rings) {
        polygons.addRing(ring);
    }
    polygons.endPart();
}

const std::vector<Point> kSquare{{0, 0}, {9, 0}, {9, 9}, {0, 9}, {0, 0}};
const std::vector<Point> kInner{{1, 1}, {2, 1}, {2, 2}, {1, 2}, {1, 1}};
const std::vector<Point> kOther{{4, 4}, {5, 4}, {5, 5}, {4, 5}, {4, 4}};
const std::vector<Point> kFar{{20, 0}, {21, 0}, {21, 1}, {20, 0}};

struct Unit {
    const char* name;
    std::vector<std::vector<std::vector<Point>>> parts;
    bool doubtful;
};

void PrintTo(const Unit& unit, std::ostream* out) {
    *out << unit.name;
}

class OneUnit : public testing::TestWithParam<Unit> {};

TEST_P(OneUnit, isDoubtfulOrNot) {
    Polygons polygons;
    for (const auto& part : GetParam().parts) {
        for (const auto& ring : part) {
            polygons.addRing(ring);
        }
        polygons.endPart();
    }
    polygons.endUnit();
    EXPECT_EQ(!doubtful(polygons).empty(), GetParam().doubtful);
    EXPECT_TRUE(GetParam().doubtful || invalidUnits(polygons).empty());
}

INSTANTIATE_TEST_SUITE_P(
    Cases, OneUnit,
    testing::Values(Unit{"square", {{kSquare}}, false}, Unit{"withHoles", {{kSquare, kInner, kOther}}, false},
                    Unit{"twoParts", {{kInner}, {kFar}}, false},
                    Unit{"partInAHole", {{kSquare, kInner}, {{{1.2, 1.2}, {1.8, 1.2}, {1.5, 1.8}, {1.2, 1.2}}}}, false},
                    Unit{"partInAPart", {{kSquare}, {kInner}}, true}, Unit{"holeOutside", {{kSquare, kFar}}, true},
                    Unit{"holeInAHole", {{kSquare, {{1, 1}, {8, 1}, {8, 8}, {1, 8}, {1, 1}}, kOther}}, true},
                    Unit{"bowTie", {{{{0, 0}, {4, 4}, {4, 0}, {0, 4}, {0, 0}}}}, true},
                    Unit{"bowTieInAPoint", {{{{0, 0}, {2, 2}, {4, 0}, {4, 4}, {2, 2}, {0, 4}, {0, 0}}}}, true},
                    Unit{"spike", {{{{0, 0}, {4, 0}, {4, 4}, {9, 4}, {4, 4}, {0, 4}, {0, 0}}}}, true},
                    Unit{"spikeAlongTheBorder", {{{{0, 0}, {4, 0}, {2, 0}, {2, 4}, {0, 0}}}}, true},
                    Unit{"holeTouchesInTwoPoints", {{kSquare, {{0, 4}, {4, 9}, {5, 4}, {0, 4}}}}, true},
                    Unit{"sameTwice", {{kSquare}, {kSquare}}, true},
                    Unit{"collapsed", {{{{0, 0}, {1, 1}, {0, 0}, {0, 0}}}}, true}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(DoubtfulUnits, areThoseAlongABorderThatClashes) {
    Polygons polygons;
    addPart(polygons, {kSquare});
    polygons.endUnit();
    addPart(polygons, {kFar});
    polygons.endUnit();
    addPart(polygons, {{{8, 8}, {12, 8}, {12, 12}, {8, 8}}});
    polygons.endUnit();
    EXPECT_THAT(doubtful(polygons), ElementsAre(0, 2));
}

TEST(DoubtfulUnits, areFewInMaps) {
    std::size_t units = 0;
    std::size_t listed = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        const auto map = diaban::test::randomMap(random, 14, 10, 12);
        units += map.polygons.unitCount();
        listed += doubtful(map.polygons).size();
    }
    EXPECT_LT(listed, units); // those that touch themselves in a corner
}

/// Rings of a few random corners, most of them invalid: GEOS finds no fault in a unit that is not listed.
TEST(DoubtfulUnits, holdAllInvalidOnes) {
    std::size_t invalid = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        Polygons polygons;
        for (int unit = 0; unit < 3; ++unit) {
            const auto rings = 1 + random() % 3;
            for (unsigned r = 0; r < rings; ++r) {
                std::vector<Point> ring;
                const auto corners = 3 + random() % 4;
                for (unsigned i = 0; i < corners; ++i) {
                    ring.push_back({static_cast<double>(random() % 6), static_cast<double>(random() % 6)});
                }
                ring.push_back(ring.front());
                polygons.addRing(ring);
            }
            polygons.endPart();
            polygons.endUnit();
        }
        const std::vector<std::uint32_t> listed = doubtful(polygons);
        for (const InvalidUnit& fault : invalidUnits(polygons)) {
            EXPECT_TRUE(std::binary_search(listed.begin(), listed.end(), fault.unit))
                << seed << ": unit " << fault.unit << ' ' << fault.reason;
            ++invalid;
        }
        std::vector<std::uint32_t> all;
        for (const InvalidUnit& fault : invalidUnits(polygons, listed)) {
            all.push_back(static_cast<std::uint32_t>(fault.unit));
        }
        EXPECT_EQ(all.size(), invalidUnits(polygons).size());
    }
    EXPECT_GT(invalid, 300U);
}

} // namespace
} // namespace gis
