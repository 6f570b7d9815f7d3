// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::Contains;
using testing::Field;

/// Two mainland units, the second one with islands far out at a place.
MapScene withIslandsAt(gis::Point islands, const std::string& owner, Language language = Language::Vi,
                       const std::string& province = {}) {
    gis::Polygons polygons;
    for (int i = 0; i < 12; ++i) {
        test::addSquare(polygons, 107 + 0.25 * (i % 4), 15 + 0.25 * (i / 4), 0.25); // NOLINT(bugprone-integer-division)
    }
    polygons.endUnit();
    test::addSquare(polygons, 108, 15, 0.5);
    for (int i = 0; i < 3; ++i) {
        test::addSquare(polygons, islands.x + 0.2 * i, islands.y, 0.05);
    }
    polygons.endUnit();
    MapRequest request;
    request.polygons = &polygons;
    request.crs = gis::Crs::fromText("EPSG:4326");
    request.codes = {"01", "48"};
    request.names = {"Tỉnh Một", owner};
    request.values = {1, 2};
    request.states.assign(2, UnitState::Value);
    request.breaks = gis::quantileBreaks(request.values, 2);
    request.language = language;
    if (!province.empty()) {
        request.parents = {"Tỉnh Một", province};
    }
    gis::Problems problems;
    return makeMapScene(request, Catalogue(language), problems);
}

TEST(IslandNames, ofAProvinceAreThoseOfTheIslands) {
    EXPECT_THAT(withIslandsAt({111.6, 16.5}, "Thành phố Đà Nẵng").texts,
                Contains(Field(&SceneText::text, "Quần đảo Hoàng Sa (TP. Đà Nẵng)")));
    EXPECT_THAT(withIslandsAt({114, 10}, "Tỉnh Khánh Hòa").texts,
                Contains(Field(&SceneText::text, testing::StartsWith("Quần đảo Trường Sa ("))));
    for (const char* city : {"Đà Nẵng", "Thành phố Đà Nẵng"}) {
        EXPECT_THAT(withIslandsAt({111.6, 16.5}, city, Language::En).texts,
                    Contains(Field(&SceneText::text, "Hoàng Sa archipelago (Đà Nẵng)")));
    }
}

TEST(IslandNames, ofAUnitThatHasThemItselfAreItsName) {
    EXPECT_THAT(withIslandsAt({111.6, 16.5}, "Đặc khu Hoàng Sa").texts,
                Contains(Field(&SceneText::text, "Đặc khu Hoàng Sa")));
    EXPECT_THAT(withIslandsAt({111.6, 16.5}, "Đặc khu Hoàng Sa", Language::Vi, "Thành phố Đà Nẵng").texts,
                Contains(Field(&SceneText::text, "Đặc khu Hoàng Sa (TP. Đà Nẵng)")));
    EXPECT_THAT(withIslandsAt({111.6, 16.5}, "Đặc khu Hoàng Sa", Language::Vi, "48").texts,
                Contains(Field(&SceneText::text, "Đặc khu Hoàng Sa")));
}

TEST(IslandNames, ofOtherIslandsAreTheirUnits) {
    EXPECT_THAT(withIslandsAt({112, 19.5}, "Tỉnh Hai").texts, Contains(Field(&SceneText::text, "Tỉnh Hai")));
}

} // namespace
} // namespace diaban
