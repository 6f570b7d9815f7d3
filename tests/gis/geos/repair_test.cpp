// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/repair.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace gis {
namespace {

using Ring = std::vector<Point>;
using Part = std::vector<Ring>;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

Ring square(double x, double y, double side) {
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

void add(Polygons& polygons, const std::vector<Part>& parts) {
    for (const Part& part : parts) {
        for (const Ring& ring : part) {
            polygons.addRing(ring);
        }
        polygons.endPart();
    }
    polygons.endUnit();
}

Polygons unitOf(const std::vector<Part>& parts) {
    Polygons polygons;
    add(polygons, parts);
    return polygons;
}

double areaOf(const Polygons& polygons) {
    double area = 0;
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        const auto rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            area += (r == rings.first ? 1 : -1) * std::abs(signedArea(polygons.ring(r)));
        }
    }
    return area;
}

struct Fault {
    const char* name;
    std::vector<Part> parts;
    const char* reason; ///< nullptr: valid
    double repairedArea;
    std::size_t repairedParts;
};

std::vector<Fault> faults() {
    const Ring bowtie{{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}};
    const Ring spike{{0, 0}, {4, 0}, {4, 4}, {2, 4}, {2, 6}, {2, 4}, {0, 4}, {0, 0}};
    const Ring flat{{0, 0}, {1, 1}, {2, 2}, {0, 0}};
    const Ring twice{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}};
    return {
        {"nothing", {}, nullptr, 0, 0},
        {"a square", {{square(0, 0, 4)}}, nullptr, 16, 1},
        {"a hole", {{square(0, 0, 4), square(1, 1, 1)}}, nullptr, 15, 1},
        {"two parts", {{square(0, 0, 4)}, {square(5, 0, 1)}}, nullptr, 17, 2},
        {"parts that meet in a point", {{square(0, 0, 1)}, {square(1, 1, 1)}}, nullptr, 2, 2},
        {"doubled points", {{{{0, 0}, {0, 0}, {1, 0}, {1, 1}, {1, 1}, {0, 0}}}}, nullptr, 0.5, 1},
        {"a bow tie", {{bowtie}}, "Self-intersection", 2, 2},
        {"a spike", {{spike}}, "Self-intersection", 16, 1},
        {"a hole outside", {{square(0, 0, 4), square(9, 9, 1)}}, "Hole lies outside shell", 17, 2},
        {"a hole in a hole", {{square(0, 0, 9), square(1, 1, 7), square(2, 2, 1)}}, "Holes are nested", 32, 1},
        {"a part in a part", {{square(0, 0, 4)}, {square(1, 1, 1)}}, "Nested shells", 16, 1},
        {"parts that overlap", {{square(0, 0, 2)}, {square(1, 0, 2)}}, "Self-intersection", 6, 1},
        {"the same part twice", {{square(0, 0, 2)}, {square(0, 0, 2)}}, "Self-intersection", 4, 1},
        {"no area", {{flat}}, "Self-intersection", 0, 0},
        {"twice around", {{twice}}, "Self-intersection", 16, 1},
        {"two points", {{{{0, 0}, {1, 1}, {0, 0}}}}, "Too few points in geometry component", 0, 0},
        {"an empty ring", {{{}}}, "Too few points in geometry component", 0, 0},
        {"an open ring", {{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}}}, "Ring is not closed", 16, 1},
        {"one point four times", {{{{1, 1}, {1, 1}, {1, 1}, {1, 1}}}}, "Too few points in geometry component", 0, 0},
        {"a short hole", {{square(0, 0, 4), {{1, 1}, {2, 2}, {1, 1}}}}, "Too few points in geometry component", 16, 1},
        {"NaN", {{{{0, 0}, {kNan, 0}, {4, 4}, {0, 0}}}}, "Invalid Coordinate", 0, 0},
        {"infinity", {{{{0, 0}, {kInfinity, 0}, {4, 4}, {0, 0}}}}, "Invalid Coordinate", 0, 0},
        {"all NaN", {{{{kNan, kNan}, {kNan, kNan}, {kNan, kNan}, {kNan, kNan}}}}, "Invalid Coordinate", 0, 0},
    };
}

TEST(InvalidUnits, NamesEachFault) {
    for (const Fault& fault : faults()) {
        const auto found = invalidUnits(unitOf(fault.parts));
        ASSERT_EQ(found.size(), fault.reason == nullptr ? 0U : 1U) << fault.name;
        if (fault.reason != nullptr) {
            EXPECT_EQ(found[0].unit, 0U) << fault.name;
            EXPECT_NE(found[0].reason.find(fault.reason), std::string::npos) << fault.name << ": " << found[0].reason;
        }
    }
}

TEST(InvalidUnits, SaysWhere) {
    const auto bowtie = invalidUnits(unitOf({{{{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}}}));
    ASSERT_EQ(bowtie.size(), 1U);
    EXPECT_EQ(bowtie[0].place, (Point{1, 1}));
    const auto hole = invalidUnits(unitOf({{square(0, 0, 4), square(9, 9, 1)}}));
    ASSERT_EQ(hole.size(), 1U);
    EXPECT_TRUE((Box{{9, 9}, {10, 10}}).contains(hole[0].place));
    const auto nan = invalidUnits(unitOf({{{{0, 0}, {kNan, 7}, {4, 4}, {0, 0}}}}));
    ASSERT_EQ(nan.size(), 1U);
    EXPECT_TRUE(std::isnan(nan[0].place.x));
}

TEST(InvalidUnits, FindsThoseOfManyInOrder) {
    const std::vector<Fault> kinds = faults();
    std::mt19937 random(5);
    std::uniform_int_distribution<std::size_t> kind(0, kinds.size() - 1);
    Polygons polygons;
    std::vector<std::size_t> expected;
    for (std::size_t unit = 0; unit < 3000; ++unit) {
        const Fault& fault = kinds[kind(random)];
        add(polygons, fault.parts);
        if (fault.reason != nullptr) {
            expected.push_back(unit);
        }
    }
    std::vector<std::size_t> found;
    for (const InvalidUnit& invalid : invalidUnits(polygons)) {
        found.push_back(invalid.unit);
    }
    EXPECT_EQ(found, expected);
    EXPECT_TRUE(invalidUnits(Polygons()).empty());
}

TEST(MakeValid, LeavesValidPolygonsOfTheRightArea) {
    for (const Fault& fault : faults()) {
        const Polygons repaired = makeValid(unitOf(fault.parts), 0);
        ASSERT_EQ(repaired.unitCount(), 1U) << fault.name;
        EXPECT_TRUE(invalidUnits(repaired).empty()) << fault.name;
        EXPECT_NEAR(areaOf(repaired), fault.repairedArea, 1e-12) << fault.name;
        EXPECT_EQ(repaired.partCount(), fault.repairedParts) << fault.name;
        for (std::size_t r = 0; r < repaired.ringCount(); ++r) {
            EXPECT_EQ(repaired.ring(r).front(), repaired.ring(r).back()) << fault.name;
        }
    }
}

TEST(MakeValid, TakesTheUnitThatIsAskedFor) {
    Polygons polygons;
    add(polygons, {{square(0, 0, 1)}});
    add(polygons, {{{{10, 0}, {12, 2}, {12, 0}, {10, 2}, {10, 0}}}});
    add(polygons, {});
    EXPECT_EQ(makeValid(polygons, 1).box(), (Box{{10, 0}, {12, 2}}));
    EXPECT_EQ(makeValid(polygons, 2).partCount(), 0U);
    EXPECT_EQ(makeValid(polygons, 0).box(), (Box{{0, 0}, {1, 1}}));
}

TEST(MakeValid, MendsAnyScribble) {
    std::mt19937 random(23);
    std::uniform_int_distribution<int> corners(0, 30);
    std::uniform_int_distribution<int> grid(0, 6); // a coarse grid: many shared points and collinear edges
    for (int round = 0; round < 400; ++round) {
        std::vector<Part> parts(1 + static_cast<std::size_t>(round) % 3);
        for (Part& part : parts) {
            part.resize(1 + static_cast<std::size_t>(round) % 2);
            for (Ring& ring : part) {
                for (int i = corners(random); i > 0; --i) {
                    ring.push_back({static_cast<double>(grid(random)), static_cast<double>(grid(random))});
                }
            }
        }
        const Polygons repaired = makeValid(unitOf(parts), 0);
        EXPECT_TRUE(invalidUnits(repaired).empty()) << round;
        EXPECT_LE(areaOf(repaired), 36 + 1e-9) << round;
        const Polygons again = makeValid(repaired, 0);
        EXPECT_NEAR(areaOf(again), areaOf(repaired), 1e-9) << round;
    }
}

} // namespace
} // namespace gis
