// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gdal_scope.h"
#include "gis/io/read_geometry.h"
#include "tests/gis/io/sample_layer.h"

#include <limits>

namespace gis::test {
namespace {

GeometryHandle fromWkt(std::string wkt) {
    GdalScope gdal;
    OGRGeometryH geometry = nullptr;
    char* at = wkt.data();
    static_cast<void>(OGR_G_CreateFromWkt(&at, nullptr, &geometry));
    return GeometryHandle(geometry);
}

/// "parts/rings/points" of one unit, and the problems told.
struct Told {
    std::string shape;
    std::vector<std::string> ids;
};

Told readWkt(const std::string& wkt, bool geographic = false) {
    Told told;
    Problems problems;
    Polygons polygons;
    GeometryReader reader("f", {}, geographic, problems);
    const GeometryHandle geometry = fromWkt(wkt);
    reader.read(geometry.get(), "FID 1", polygons);
    reader.tellCounts();
    EXPECT_EQ(polygons.unitCount(), 1U) << wkt;
    told.shape = std::to_string(polygons.partCount()) + "/" + std::to_string(polygons.ringCount()) + "/" +
                 std::to_string(polygons.vertexCount());
    for (const Problem& problem : problems.list()) {
        told.ids.push_back(problem.message.id);
    }
    return told;
}

struct Shape {
    const char* wkt;
    const char* shape;
    std::vector<std::string> ids;
};

TEST(ReadGeometry, takesPolygonsAndTellsWhatItChanges) {
    const Shape rows[] = {
        {"POLYGON((0 0,1 0,1 1,0 0))", "1/1/4", {}},
        {"POLYGON((0 0,9 0,9 9,0 0),(4 1,5 1,5 2,4 1))", "1/2/8", {}},
        {"MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))", "2/2/8", {}},
        {"GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)),MULTIPOLYGON(((5 5,6 5,6 6,5 5))))", "2/2/8", {}},
        {"GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)),POINT(1 2))", "1/1/4", {"layer.member_dropped"}},
        {"GEOMETRYCOLLECTION(LINESTRING(0 0,1 1),POINT(1 2))",
         "0/0/0",
         {"layer.member_dropped", "layer.member_dropped"}},
        {"POLYGON EMPTY", "0/0/0", {"layer.no_geometry"}},
        {"MULTIPOLYGON EMPTY", "0/0/0", {"layer.no_geometry"}},
        {"GEOMETRYCOLLECTION EMPTY", "0/0/0", {"layer.no_geometry"}},
        {"POINT(1 2)", "0/0/0", {"layer.not_polygon"}},
        {"LINESTRING(0 0,1 1)", "0/0/0", {"layer.not_polygon"}},
        {"MULTIPOINT(1 2)", "0/0/0", {"layer.not_polygon"}},
        {"POLYGON((0 0,1 0,1 1))", "1/1/4", {"layer.ring_closed"}},
        {"POLYGON((0 0,1 0,0 0))", "0/0/0", {"layer.ring_short"}},
        {"POLYGON((0 0,1 0))", "0/0/0", {"layer.ring_closed", "layer.ring_short"}},
        {"POLYGON((0 0,9 0,9 9,0 0),(4 1,5 1,4 1))", "1/1/4", {"layer.ring_short"}},
        {"POLYGON((0 0,1 0,0 0),(4 1,5 1,5 2,4 1))", "0/0/0", {"layer.ring_short"}},
        {"POLYGON Z((0 0 5,1 0 5,1 1 5,0 0 5))", "1/1/4", {"layer.has_z"}},
        {"POLYGON M((0 0 5,1 0 5,1 1 5,0 0 5))", "1/1/4", {"layer.has_z"}},
        {"POLYGON ZM((0 0 5 6,1 0 5 6,1 1 5 6,0 0 5 6))", "1/1/4", {"layer.has_z"}},
    };
    for (const Shape& row : rows) {
        const Told told = readWkt(row.wkt);
        EXPECT_EQ(told.shape, row.shape) << row.wkt;
        EXPECT_EQ(told.ids, row.ids) << row.wkt;
    }
}

TEST(ReadGeometry, dropsAUnitWithACoordinateThatIsNoNumber) {
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        const GeometryHandle geometry = fromWkt("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))");
        OGRGeometryH second = OGR_G_GetGeometryRef(geometry.get(), 1);
        OGR_G_SetPoint_2D(OGR_G_GetGeometryRef(second, 0), 1, 6, bad);
        Problems problems;
        Polygons polygons;
        GeometryReader reader("f", {}, false, problems);
        reader.read(geometry.get(), "FID 4", polygons);
        EXPECT_EQ(polygons.unitCount(), 1U);
        EXPECT_EQ(polygons.vertexCount(), 0U);
        ASSERT_EQ(problems.list().size(), 1U);
        EXPECT_EQ(problems.list()[0].message.id, "layer.bad_coordinate");
        EXPECT_EQ(problems.list()[0].severity, Severity::Warning);
        EXPECT_EQ(problems.list()[0].place, "FID 4");
    }
}

TEST(ReadGeometry, straightensCurvesAndTells) {
    const Told told = readWkt("CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))");
    EXPECT_EQ(told.ids, std::vector<std::string>{"layer.curves"});
    EXPECT_EQ(told.shape.substr(0, 4), "1/1/");
    EXPECT_GT(std::stoi(told.shape.substr(4)), 50);
    Problems problems;
    Polygons polygons;
    GeometryReader reader("f", {}, false, problems);
    reader.read(fromWkt("MULTISURFACE(CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0)))").get(), "", polygons);
    EXPECT_NEAR(planarArea(polygons, 0), 3.14159, 0.01);
}

TEST(ReadGeometry, dropsHeightsAndKeepsThePlane) {
    Problems problems;
    Polygons flat;
    Polygons high;
    GeometryReader("f", {}, false, problems).read(fromWkt("POLYGON((0 0,1 0,1 1,0 0))").get(), "", flat);
    GeometryReader("f", {}, false, problems).read(fromWkt("POLYGON Z((0 0 7,1 0 8,1 1 9,0 0 7))").get(), "", high);
    EXPECT_TRUE(flat == high);
}

TEST(ReadGeometry, countsWhatLiesOutsideTheEarth) {
    const std::pair<const char*, bool> rows[] = {
        {"POLYGON((105 21,106 21,106 22,105 21))", false},    {"POLYGON((-180 -90,180 -90,180 90,-180 -90))", false},
        {"POLYGON((105 91,106 91,106 92,105 91))", true},     {"POLYGON((181 1,182 1,182 2,181 1))", true},
        {"POLYGON((-180.5 1,-179 1,-179 2,-180.5 1))", true}, {"POLYGON((1 -91,2 -91,2 -90,1 -91))", true},
    };
    for (const auto& [wkt, outside] : rows) {
        const std::vector<std::string> expected =
            outside ? std::vector<std::string>{"layer.outside_degrees"} : std::vector<std::string>{};
        EXPECT_EQ(readWkt(wkt, true).ids, expected) << wkt;
        EXPECT_TRUE(readWkt(wkt, false).ids.empty()) << wkt;
        EXPECT_EQ(readWkt(wkt, true).shape, "1/1/4") << "told, but kept";
    }
}

TEST(ReadGeometry, nullIsAUnitWithoutPart) {
    Problems problems;
    Polygons polygons;
    GeometryReader reader("f", {}, false, problems);
    reader.read(nullptr, "FID 9", polygons);
    EXPECT_EQ(polygons.unitCount(), 1U);
    ASSERT_EQ(problems.list().size(), 1U);
    EXPECT_EQ(problems.list()[0].place, "FID 9");
    EXPECT_EQ(problems.list()[0].message.id, "layer.no_geometry");
}

TEST(ReadGeometry, limitsVerticesOfAUnitAndOfAll) {
    Problems problems;
    Polygons polygons;
    Limits limits;
    limits.verticesOfUnit = 5;
    limits.vertices = 12;
    GeometryReader reader("f", limits, false, problems);
    const auto idOf = [&](const char* wkt) {
        return errorId([&] { reader.read(fromWkt(wkt).get(), "FID 1", polygons); });
    };
    EXPECT_EQ(idOf("POLYGON((0 0,1 0,1 1,0 1,.5 .5,0 0))"), "layer.limit_unit_vertices");
    EXPECT_EQ(idOf("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))"), "layer.limit_unit_vertices");
    EXPECT_EQ(idOf("LINESTRING(0 0,1 0,1 1,0 1,.5 .5,0 0)"), "layer.limit_unit_vertices");
    EXPECT_EQ(idOf("POLYGON((0 0,1 0,1 1,0 1,0 0))"), "");
    EXPECT_EQ(idOf("POLYGON((0 0,1 0,1 1,0 1,0 0))"), "");
    EXPECT_EQ(idOf("POLYGON((0 0,1 0,1 1,0 0))"), "layer.limit_vertices");
    EXPECT_EQ(polygons.vertexCount(), 10U);
}

} // namespace
} // namespace gis::test
