// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "gis/crs/local_metres.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace gis {

TEST(LocalMetres, OfDegreesAreThoseOfGeodesics) {
    const LocalMetres metres(Crs::fromText("EPSG:4326"), {});
    for (double latitude = -80; latitude <= 80; latitude += 8.5) {
        for (const Point& step : {Point{0.005, 0}, Point{0, 0.005}, Point{0.004, -0.003}}) {
            const Point a{105, latitude};
            const Point b{105 + step.x, latitude + step.y};
            EXPECT_NEAR(metres.between(a, b) / geodesicLength(a, b), 1, 1e-6) << latitude;
            EXPECT_EQ(metres.between(a, b), metres.between(b, a));
        }
    }
}

TEST(LocalMetres, OfProjectedCoordinatesFollowTheScale) {
    const Crs mercator = Crs::fromText("EPSG:3857");
    const LocalMetres metres(mercator, {{11'000'000, 900'000}, {12'000'000, 2'700'000}});
    // A metre of Web Mercator is the cosine of the latitude, but for the ellipsoid: 0.9336 at 21 degrees.
    EXPECT_NEAR(metres.at({11'500'000, 2'391'879}).x, 0.93394, 2e-4);
    const LocalMetres none(mercator, {});
    EXPECT_EQ(none.at({0, 0}).x, 1);
    EXPECT_THROW(LocalMetres(Crs(), {}), Error);
}

TEST(LocalMetres, ABoxGrowsByAtLeastTheMetresSaid) {
    const LocalMetres metres(Crs::fromText("EPSG:4326"), {});
    const Box box{{104, 8}, {110, 23}};
    const Box grown = metres.grown(box, 50);
    EXPECT_GE(metres.between({box.min.x, box.max.y}, {grown.min.x, box.max.y}), 50);
    EXPECT_GE(metres.between(box.min, {box.min.x, grown.min.y}), 50);
    EXPECT_LE(metres.between(box.min, {box.min.x, grown.min.y}), 51);
}

TEST(LocalMetres, ArePositiveForWhateverPoint) {
    const double huge = std::numeric_limits<double>::max();
    for (const char* crs : {"EPSG:4326", "EPSG:3405"}) {
        const LocalMetres metres(Crs::fromText(crs), {{0, 0}, {1, 1}});
        for (const Point& p : {Point{huge, huge}, Point{-huge, -huge}, Point{0, 90}, Point{0, 1e300}}) {
            EXPECT_GT(metres.at(p).x, 0) << crs;
            EXPECT_TRUE(std::isfinite(metres.at(p).x) && std::isfinite(metres.at(p).y)) << crs;
        }
    }
}

} // namespace gis
