// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/make_map_scene.h"
#include "src/publish/pdf.h"
#include "src/publish/svg.h"
#include "tests/support/generator/country.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

/// A map of 300 units of 120,000 points.
MapScene bigScene() {
    const generator::Country country = generator::makeCountry({7, 300, 120'000});
    MapRequest request;
    request.polygons = &country.polygons;
    request.crs = gis::Crs::fromText("EPSG:4326");
    request.codes = country.codes;
    request.names = country.names;
    request.values = country.values;
    request.states.assign(country.codes.size(), UnitState::Value);
    request.breaks = gis::quantileBreaks(request.values, 5);
    request.texts.title = "Bản đồ thử";
    gis::Problems problems;
    return makeMapScene(request, Catalogue(Language::Vi), problems);
}

TEST(PictureSize, threeHundredUnitsGoIntoAMail) {
    const MapScene scene = bigScene();
    ASSERT_GT(scene.units.size(), 295U);
    ASSERT_GT(scene.frames[0].shapes.vertexCount(), 40'000U);
    gis::Problems problems;
    EXPECT_LE(svgOf(scene, Catalogue(Language::Vi)).size(), 120'000U);
    EXPECT_LE(pdfOf(scene, problems).size(), 400'000U);
}

} // namespace
} // namespace diaban
