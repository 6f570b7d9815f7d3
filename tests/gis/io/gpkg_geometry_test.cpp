// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_geometry.h"
#include "gis/io/gpkg_moment.h"
#include "gis/io/read_geometry.h"
#include "tests/gis/io/geopackage_file.h"

#include <cstring>
#include <limits>
#include <random>

namespace gis::test {
namespace {

using Bytes = std::vector<std::byte>;

Bytes wkbOf(std::string wkt, OGRwkbByteOrder order = wkbNDR) {
    OGRGeometryH geometry = nullptr;
    char* at = wkt.data();
    static_cast<void>(OGR_G_CreateFromWkt(&at, nullptr, &geometry));
    const GeometryHandle handle(geometry);
    Bytes wkb(static_cast<std::size_t>(OGR_G_WkbSize(geometry)));
    static_cast<void>(OGR_G_ExportToIsoWkb(geometry, order, reinterpret_cast<unsigned char*>(wkb.data())));
    return wkb;
}

struct ShapeCase {
    const char* wkt;
    bool plain;
};

TEST(PlainShape, isWhatNeedsNoSecondLook) {
    const ShapeCase rows[] = {
        {"POLYGON((0 0,1 0,1 1,0 0))", true},
        {"POLYGON((0 0,9 0,9 9,0 0),(4 1,5 1,5 2,4 1))", true},
        {"MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))", true},
        {"POLYGON((0 0,1 0,1 1))", false},
        {"POLYGON((0 0,1 0,0 0))", false},
        {"POLYGON((0 0,9 0,9 9,0 0),(4 1,5 1,4 1))", false},
        {"POLYGON EMPTY", false},
        {"MULTIPOLYGON EMPTY", false},
        {"MULTIPOLYGON(((0 0,1 0,1 1,0 0)),EMPTY)", false},
        {"POLYGON Z((0 0 5,1 0 5,1 1 5,0 0 5))", false},
        {"POLYGON M((0 0 5,1 0 5,1 1 5,0 0 5))", false},
        {"GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)))", false},
        {"POINT(1 2)", false},
        {"LINESTRING(0 0,1 0,1 1,0 0)", false},
        {"CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))", false},
    };
    for (const ShapeCase& row : rows) {
        EXPECT_EQ(plainShape(wkbOf(row.wkt)).has_value(), row.plain) << row.wkt;
        EXPECT_FALSE(plainShape(wkbOf(row.wkt, wkbXDR)).has_value()) << row.wkt;
    }
}

TEST(PlainShape, hasOnlyFiniteNumbers) {
    constexpr std::size_t kFirstNumber = 13;
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), kInfinity, -kInfinity}) {
        for (std::size_t i = 0; i < 8; ++i) {
            Bytes wkb = wkbOf("POLYGON((0 0,1 0,1 1,0 0))");
            std::memcpy(wkb.data() + kFirstNumber + 8 * i, &bad, sizeof bad);
            EXPECT_FALSE(plainShape(wkb).has_value()) << bad << " at " << i;
        }
    }
}

/// Neither a cut nor a changed byte leads beyond the bytes; what is taken for plain is what GDAL takes it for.
TEST(PlainShape, isSafeWithAnyBytes) {
    const Bytes whole = wkbOf("MULTIPOLYGON(((0 0,9 0,9 9,0 0),(4 1,5 1,5 2,4 1)),((5 5,6 5,6 6,5 5)))");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        EXPECT_FALSE(plainShape(cut).has_value()) << size;
    }
    std::mt19937 random(11); // the same noise each run
    int plain = 0;
    for (int run = 0; run < 20'000; ++run) {
        Bytes noisy = whole;
        for (unsigned i = 0; i <= random() % 3; ++i) {
            noisy[random() % noisy.size()] = static_cast<std::byte>(random());
        }
        if (!plainShape(noisy)) {
            continue;
        }
        ++plain;
        Polygons fast;
        addPlainUnit(noisy, fast);
        const GdalScope gdal;
        OGRGeometryH decoded = nullptr;
        ASSERT_EQ(OGR_G_CreateFromWkb(noisy.data(), nullptr, &decoded, static_cast<int>(noisy.size())), OGRERR_NONE);
        const GeometryHandle geometry(decoded);
        Polygons general;
        Problems problems;
        GeometryReader("f", {}, false, problems).read(geometry.get(), "", general);
        EXPECT_TRUE(fast == general);
        EXPECT_TRUE(problems.list().empty());
    }
    EXPECT_GT(plain, 1000);
}

TEST(PlainShape, countsAndMeasures) {
    const auto shape = plainShape(wkbOf("MULTIPOLYGON(((0 -1,9 0,9 7,0 -1),(4 1,5 1,5 2,4 1)),((5 5,6 5,6 6,5 5)))"));
    ASSERT_TRUE(shape.has_value());
    EXPECT_EQ(shape->vertices, 12U);
    EXPECT_EQ(shape->box, (Box{{0, -1}, {9, 7}}));
}

TEST(WkbStart, isBehindTheEnvelope) {
    const auto startOf = [](std::uint8_t flags, std::size_t size) {
        Bytes blob(size);
        blob[0] = std::byte{'G'};
        blob[1] = std::byte{'P'};
        blob[3] = std::byte{flags};
        return wkbStart(blob);
    };
    EXPECT_EQ(startOf(0x01, 100), 8U);
    EXPECT_EQ(startOf(0x03, 100), 40U);
    EXPECT_EQ(startOf(0x05, 100), 56U);
    EXPECT_EQ(startOf(0x07, 100), 56U);
    EXPECT_EQ(startOf(0x09, 100), 72U);
    EXPECT_EQ(startOf(0x0B, 100), std::nullopt);
    EXPECT_EQ(startOf(0x0F, 100), std::nullopt);
    EXPECT_EQ(startOf(0x03, 39), std::nullopt);
    EXPECT_EQ(startOf(0x03, 40), 40U);
    EXPECT_EQ(wkbStart(Bytes(7)), std::nullopt);
    EXPECT_EQ(wkbStart(Bytes(100)), std::nullopt);
}

/// Encoding and decoding lead back; the WKB is what GDAL writes.
TEST(EncodeUnit, leadsBack) {
    const Polygons polygons = sampleLayer(true).polygons;
    Bytes blob;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const Box box = encodeUnit(polygons, unit, 3405, blob);
        EXPECT_EQ(box, polygons.boxOf(unit));
        ASSERT_EQ(wkbStart(blob), 40U);
        const auto wkb = std::span<const std::byte>(blob).subspan(40);
        ASSERT_TRUE(plainShape(wkb).has_value());
        Polygons read, expected;
        addPlainUnit(wkb, read);
        expected.addUnit(polygons, unit);
        EXPECT_TRUE(read == expected);
        OGRGeometryH decoded = nullptr;
        ASSERT_EQ(OGR_G_CreateFromWkb(wkb.data(), nullptr, &decoded, static_cast<int>(wkb.size())), OGRERR_NONE);
        const GeometryHandle geometry(decoded);
        Bytes again(wkb.size());
        ASSERT_EQ(static_cast<std::size_t>(OGR_G_WkbSize(decoded)), wkb.size());
        static_cast<void>(OGR_G_ExportToIsoWkb(decoded, wkbNDR, reinterpret_cast<unsigned char*>(again.data())));
        EXPECT_TRUE(std::equal(wkb.begin(), wkb.end(), again.begin()));
    }
}

TEST(HoldsUnit, seesEachDifference) {
    Polygons polygons;
    addSquare(polygons, 0, 0, 10, true);
    addSquare(polygons, 20, 0, 1);
    polygons.endUnit();
    addSquare(polygons, 5, 5, 1);
    polygons.endUnit();
    Bytes blob;
    encodeUnit(polygons, 0, 4326, blob);
    const Bytes wkb(blob.begin() + 40, blob.end());
    EXPECT_TRUE(holdsUnit(wkb, polygons, 0));
    EXPECT_FALSE(holdsUnit(wkb, polygons, 1));
    for (std::size_t i = 0; i < wkb.size(); ++i) {
        Bytes other = wkb;
        other[i] ^= std::byte{1};
        EXPECT_FALSE(holdsUnit(other, polygons, 0)) << i;
        other = Bytes(wkb.begin(), wkb.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_FALSE(holdsUnit(other, polygons, 0)) << i;
    }
    EXPECT_FALSE(
        holdsUnit(wkbOf("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0),(2.5 2.5,2.5 5,5 5,5 2.5,2.5 2.5)))"), polygons, 0));
    EXPECT_FALSE(
        holdsUnit(wkbOf("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0),(2.5 2.5,2.5 5,5 5,5 2.5,2.5 2.5)),((20 0,21 0,"
                        "21 1,20 1,20 0)),((5 5,6 5,6 6,5 6,5 5)))"),
                  polygons, 0));
    EXPECT_TRUE(holdsUnit(wkbOf("POLYGON((5 5,6 5,6 6,5 6,5 5))"), polygons, 1));
}

struct MomentCase {
    const char* text;
    const char* read;    ///< "" for refused
    const char* written; ///< as gpkgMoment makes it, "" for refused
};

TEST(GpkgMoment, readsAndWritesTheStandardsForm) {
    const MomentCase rows[] = {
        {"2025-07-01T10:20:30.000Z", "2025-07-01T10:20:30Z", "2025-07-01T10:20:30.000Z"},
        {"2025-07-01T10:20:30.070Z", "2025-07-01T10:20:30.070Z", "2025-07-01T10:20:30.070Z"},
        {"2025-07-01T10:20:30.000", "2025-07-01T10:20:30", "2025-07-01T10:20:30.000Z"},
        {"2025-07-01T10:20:30Z", "", "2025-07-01T10:20:30.000Z"},
        {"2025-07-01T10:20:30", "", "2025-07-01T10:20:30.000Z"},
        {"2025-07-01T10:20:30+07:00", "", ""},
        {"2025-07-01T10:20:30.000+07:00", "", ""},
        {"2025-07-01 10:20:30.000Z", "", ""},
        {"2025-00-01T10:20:30.000Z", "", ""},
        {"2025-07-32T10:20:30.000Z", "", ""},
        {"2025-07-01T24:20:30.000Z", "", ""},
        {"2025-07-01T10:60:30.000Z", "", ""},
        {"2025-07-01T10:20:61.000Z", "", ""},
        {"2025-07-01T10:20:30.0Z", "", ""},
        {"2025-07-01", "", ""},
        {"Z", "", ""},
        {"", "", ""},
    };
    for (const MomentCase& row : rows) {
        EXPECT_EQ(momentOf(row.text).value_or(""), row.read) << row.text;
        EXPECT_EQ(gpkgMoment(row.text).value_or(""), row.written) << row.text;
    }
    EXPECT_EQ(dateOf("2025-07-01"), "2025-07-01");
    for (const char* bad : {"", "2025-7-1", "2025-13-01", "2025-00-01", "2025-01-00", "2025-01-32", "2025/01/01",
                            "2025-01-01 ", "２０２５-01-01"}) {
        EXPECT_EQ(dateOf(bad), std::nullopt) << bad;
    }
}

} // namespace
} // namespace gis::test
