// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/crs/transform.h"
#include "gis/io/georeference_pdf.h"
#include "src/publish/pdf.h"
#include "tests/src/cartography/drawn_map.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <array>
#include <cmath>

namespace diaban {
namespace {

using testing::HasSubstr;

std::string pdfOf(const MapScene& scene) {
    gis::Problems problems;
    std::string pdf = diaban::pdfOf(scene, problems);
    EXPECT_EQ(problems.count("picture.no_ground"), 0U);
    return pdf;
}

TEST(Pdf, sameSceneSameBytes) {
    test::DrawnMap map(test::withFarIslands(), 0.5, {103, 10});
    map.request.texts.date = "2025-09-30";
    map.request.texts.title = "Bản đồ ≤ thử"; // a third font, as Noto Sans has no such sign
    const MapScene scene = map.scene();
    const std::string first = pdfOf(scene);
    EXPECT_TRUE(pdfOf(scene) == first);
    EXPECT_THAT(first, HasSubstr("/CreationDate (D:20250930)"));
    EXPECT_THAT(first, HasSubstr("/Lang (vi)"));
}

/// Where the middle of a unit stands on the page, by the PDF's own word.
gis::Point byThePdf(const gis::PdfPage& page, const gis::Point& degrees) {
    std::array<gis::Point, 1> place{degrees};
    (void)gis::Transform(gis::Crs::fromText("EPSG:4326"), gis::Crs::fromText(page.crs)).apply(place);
    return {(place[0].x - page.corner.x) / page.unitsPerPoint, (page.corner.y - place[0].y) / page.unitsPerPoint};
}

TEST(Pdf, aUnitLiesWhereItIsOnTheEarth) {
    for (const char* crs : {"", "EPSG:5897", "EPSG:3405", "EPSG:4326",
                            "+proj=aea +lat_1=10 +lat_2=21 +lat_0=16 +lon_0=106 +datum=WGS84 +type=crs"}) {
        test::DrawnMap map({"ABC", "DEF", "GHI"}, 0.05, {105.5, 20.5});
        map.request.mapCrs = crs;
        const MapScene scene = map.scene();
        const gis::PdfPage page = gis::readPdfPage(pdfOf(scene));
        EXPECT_EQ(page.width, 960);
        EXPECT_EQ(page.height, 540);
        ASSERT_TRUE(page.onGround) << crs;
        const gis::Point found = byThePdf(page, {105.5 + 1.5 * 0.05, 20.5 + 1.5 * 0.05}); // of unit E
        const gis::Point drawn = scene.frames[0].shapes.boxOf(4).centre();
        EXPECT_NEAR(found.x, drawn.x, 0.1) << crs; // the middle of its box is not quite its middle
        EXPECT_NEAR(found.y, drawn.y, 0.1) << crs;
    }
}

TEST(Pdf, saysWhereItCannotBePutOnTheGround) {
    test::DrawnMap plane({"AB"}, 10, {0, 0}, "");
    std::vector<std::string> rows(9, std::string(20, 'A'));
    test::DrawnMap world(rows, 18, {-180, -81}); // the corners of its frame are not on the Earth
    for (const test::DrawnMap* map : {&plane, &world}) {
        gis::Problems problems;
        const std::string pdf = diaban::pdfOf(map->scene(), problems);
        EXPECT_EQ(problems.count("picture.no_ground"), 1U);
        EXPECT_FALSE(gis::readPdfPage(pdf).onGround);
    }
}

TEST(Pdf, isWrittenAndOpenedAgain) {
    const test::TempFolder folder;
    test::DrawnMap map({"AB"});
    map.request.page = {595.28, 841.89};
    const MapScene scene = map.scene();
    gis::Problems problems;
    writePdf(folder.file("a.pdf"), scene, problems);
    EXPECT_TRUE(test::bytesOf(folder.file("a.pdf")) == pdfOf(scene));
    const gis::PdfPage page = gis::readPdfPage(test::bytesOf(folder.file("a.pdf")));
    EXPECT_EQ(page.width, 595);
    EXPECT_EQ(page.height, 842);
    try {
        writePdf("/no/such/folder/a.pdf", scene, problems);
        FAIL();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "write.no_folder");
    }
}

TEST(Pdf, titlesOfAnyText) {
    test::DrawnMap map({"A"});
    map.request.texts.title = "(\\) >> endobj %%EOF \n/JavaScript";
    map.request.texts.source = std::string("a\0b", 3) + ") /OpenAction << >>";
    const std::string pdf = pdfOf(map.scene());
    EXPECT_THAT(pdf, testing::Not(HasSubstr("/JavaScript")));
    EXPECT_THAT(pdf, testing::Not(HasSubstr("/OpenAction")));
    EXPECT_TRUE(gis::readPdfPage(pdf).onGround);
}

} // namespace
} // namespace diaban
