// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/crs/transform.h"
#include "gis/io/georeference_pdf.h"

#include <gmock/gmock.h>

#include <array>
#include <cstdlib>

namespace gis::test {
namespace {

/// The smallest PDF of one empty page.
std::string emptyPage(const std::string& mediaBox) {
    const std::array<std::string, 4> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << >> /MediaBox [" + mediaBox + "] >>",
        "<< /Length 0 >>\nstream\n\nendstream"};
    std::string pdf = "%PDF-1.6\n";
    std::string table = "xref\n0 5\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        std::string offset = std::to_string(pdf.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    return pdf + table + "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

PdfGround hanoi(const std::string& crs) {
    std::array<Point, 1> corner{{{105.3, 21.4}}};
    PdfGround ground;
    ground.crs = Crs::fromText(crs);
    (void)Transform(Crs::fromText("EPSG:4326"), ground.crs).apply(corner);
    ground.corner = corner[0];
    ground.unitsPerPoint = ground.crs.geographic() ? 0.001 : 123.456789;
    ground.frame = {{30.25, 70.5}, {600.75, 500.01}};
    return ground;
}

class GeoreferencedPdf : public testing::TestWithParam<const char*> {};

TEST_P(GeoreferencedPdf, isReadBackToThePoint) {
    const PdfGround ground = hanoi(GetParam());
    const std::string pdf = emptyPage("0 0 842 595");
    const auto placed = georeferencedPdf(pdf, ground);
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->substr(0, pdf.size()), pdf) << "what was there stays";
    EXPECT_EQ(georeferencedPdf(pdf, ground), placed) << "the same bytes each time";
    const PdfPage page = readPdfPage(*placed);
    EXPECT_EQ(page.width, 842);
    EXPECT_EQ(page.height, 595);
    ASSERT_TRUE(page.onGround);
    const double tolerance = ground.unitsPerPoint * 1e-4;
    EXPECT_NEAR(page.corner.x, ground.corner.x, tolerance);
    EXPECT_NEAR(page.corner.y, ground.corner.y, tolerance);
    EXPECT_NEAR(page.unitsPerPoint, ground.unitsPerPoint, tolerance * 1e-2);
    const Crs read = Crs::fromText(page.crs);
    EXPECT_EQ(read.geographic(), ground.crs.geographic());
    if (!ground.crs.code().empty()) {
        EXPECT_EQ(read.code(), ground.crs.code());
    }
    EXPECT_THAT(*placed, testing::HasSubstr("/BBox [ 30 94 601 525 ]")) << "the frame alone is ground";
}

INSTANTIATE_TEST_SUITE_P(Crs, GeoreferencedPdf,
                         testing::Values("EPSG:32648", "EPSG:5897", "EPSG:3405", "EPSG:4326", "EPSG:4756",
                                         "+proj=laea +lat_0=16 +lon_0=106 +datum=WGS84 +type=crs",
                                         "+proj=aea +lat_1=10 +lat_2=21 +lat_0=16 +lon_0=106 +datum=WGS84 +type=crs"));

TEST(GeoreferencePdf, theEnvironmentChangesNothing) {
    const PdfGround ground = hanoi("EPSG:32648");
    const std::string pdf = emptyPage("0 0 842 595");
    const auto placed = georeferencedPdf(pdf, ground);
    ::setenv("GDAL_PDF_DPI", "300", 1);
    ::setenv("GDAL_PDF_GEO_ENCODING", "NONE", 1);
    EXPECT_EQ(georeferencedPdf(pdf, ground), placed);
    EXPECT_EQ(readPdfPage(*placed).width, 842);
    ::unsetenv("GDAL_PDF_DPI");
    ::unsetenv("GDAL_PDF_GEO_ENCODING");
}

TEST(GeoreferencePdf, nothingWhereThePlaceCannotBeTold) {
    const std::string pdf = emptyPage("0 0 960 540");
    PdfGround ground = hanoi("EPSG:32648");
    ground.crs = Crs();
    EXPECT_FALSE(georeferencedPdf(pdf, ground));
    PdfGround world; // the corners of a world map are not on the Earth
    world.crs = Crs::fromText("+proj=eqearth +datum=WGS84 +type=crs");
    world.corner = {-17.3e6, 8.4e6};
    world.unitsPerPoint = 36'000;
    world.frame = {{0, 0}, {960, 466}};
    EXPECT_FALSE(georeferencedPdf(pdf, world));
    EXPECT_FALSE(readPdfPage(pdf).onGround);
}

TEST(GeoreferencePdf, whatIsNoPdfIsAnError) {
    const PdfGround ground = hanoi("EPSG:32648");
    for (const std::string& bad : {std::string(), std::string("%PDF-1.6\n%%EOF\n"), std::string(5000, 'x')}) {
        EXPECT_THROW((void)georeferencedPdf(bad, ground), Error) << bad.size();
        try {
            (void)readPdfPage(bad);
            ADD_FAILURE() << bad.size();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::CannotWrite);
            EXPECT_EQ(error.message().id, "write.unreadable");
        }
    }
}

} // namespace
} // namespace gis::test
