// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/geodesic.h"
#include "gis/io/topo_arcs.h"
#include "tests/gis/io/sample_layer.h"

#include <map>

namespace gis::test {
namespace {

/// Two unit squares side by side that share arc 0; quantised to tenths of a degree.
std::string squares(const std::string& objects,
                    const std::string& transform = R"("transform":{"scale":[0.1,0.1],"translate":[105,21]},)") {
    return R"({"type":"Topology",)" + transform + R"("objects":{)" + objects +
           R"(},"arcs":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]]]})";
}

const std::string kLeft =
    R"({"type":"Polygon","arcs":[[0,1]],"id":"00103","properties":{"ten":"Xã A","dan":7803,"ty":1.5}})";
const std::string kRight =
    R"({"type":"MultiPolygon","arcs":[[[2,-1]]],"id":"00104","properties":{"ty":2,"ten":null,"dat":true,"ds":[1,2]}})";

std::string collection(const std::string& name, const std::string& geometries) {
    return "\"" + name + R"(":{"type":"GeometryCollection","geometries":[)" + geometries + "]}";
}

Layer readText(const std::string& text, Problems& problems, const std::string& layer = {},
               const std::string& file = "x.topojson") {
    const TempFolder folder;
    spit(folder / file, text);
    ReadOptions options;
    options.layer = layer;
    return readLayer(folder / file, options, problems);
}

TEST(TopoJson, decodesSharedArcsIdsAndProperties) {
    for (const char* file : {"x.topojson", "x.json", "x.geojson"}) {
        Problems problems;
        const Layer layer = readText(squares(collection("xa", kLeft + "," + kRight)), problems, {}, file);
        EXPECT_EQ(layer.format, "TopoJSON");
        EXPECT_EQ(layer.name, "xa");
        EXPECT_EQ(layer.crs.code(), "EPSG:4326");
        ASSERT_EQ(layer.unitCount(), 2U);
        EXPECT_EQ(layer.polygons.vertexCount(), 10U);
        EXPECT_EQ(layer.polygons.boxOf(0), (Box{{105, 21}, {106, 22}}));
        EXPECT_EQ(layer.polygons.boxOf(1), (Box{{106, 21}, {107, 22}}));
        EXPECT_DOUBLE_EQ(planarArea(layer.polygons, 0), 1);
        EXPECT_DOUBLE_EQ(planarArea(layer.polygons, 1), 1);
        std::string fields;
        for (const Field& field : layer.attributes.fields) {
            fields += field.name + "=" + (field.isNull[0] != 0 ? "-" : field.asText(0)) + "|" +
                      (field.isNull[1] != 0 ? "-" : field.asText(1)) + " ";
        }
        EXPECT_EQ(fields, "id=00103|00104 ten=Xã A|- dan=7803|- ty=1.5|2 dat=-|1 ds=-|[1,2] ");
        EXPECT_EQ(layer.attributes.find("dan")->type, FieldType::Integer);
        EXPECT_EQ(layer.attributes.find("ty")->type, FieldType::Real);
        EXPECT_EQ(layer.attributes.find("dat")->type, FieldType::Boolean);
    }
}

TEST(TopoJson, eachObjectIsALayer) {
    const TempFolder folder;
    spit(folder / "x.json", squares(collection("xa", kLeft + "," + kRight) + R"(,"tinh":)" + kLeft +
                                    R"(,"diem":{"type":"Point","coordinates":[1,2]})"));
    std::string found;
    for (const LayerInfo& info : layersOf(folder / "x.json")) {
        found += info.name + ":" + info.geometryType + ":" + std::to_string(info.features) + ";";
    }
    EXPECT_EQ(found, "xa:Multi Polygon:2;tinh:Multi Polygon:1;diem:Point:1;");
    EXPECT_EQ(readErrorId(folder / "x.json"), "layer.several");
    ReadOptions options;
    options.layer = "tinh";
    EXPECT_EQ(readBackOf(folder / "x.json", options).attributes.find("ten")->asText(0), "Xã A");
}

TEST(TopoJson, withoutTransformArcsAreCoordinates) {
    Problems problems;
    const Layer layer =
        readText(R"({"type":"Topology","arcs":[[[105.1,21.2],[106.3,21.2],[106,22],[105.1,21.2]]],"objects":)"
                 R"({"a":{"type":"Polygon","arcs":[[0]],"id":7}}})",
                 problems);
    EXPECT_EQ(layer.polygons.points()[1], (Point{106.3, 21.2}));
    EXPECT_EQ(layer.attributes.find("id")->asText(0), "7");
}

TEST(TopoJson, coordinatesThatAreNoDegreesHaveNoKnownCrs) {
    Problems problems;
    const Layer layer = readText(
        squares(collection("xa", kLeft), R"("transform":{"scale":[100,100],"translate":[500000,2300000]},)"), problems);
    EXPECT_FALSE(layer.crs.known());
    EXPECT_EQ(problems.count("layer.no_crs"), 1U);
}

struct OddObject {
    const char* test;
    std::string objects;
    const char* id;
    std::size_t units, parts;
};

class OddTopoJson : public testing::TestWithParam<OddObject> {};

TEST_P(OddTopoJson, isToldAndKept) {
    Problems problems;
    const Layer layer = readText(squares(collection("xa", kLeft + "," + GetParam().objects)), problems);
    ASSERT_EQ(layer.unitCount(), GetParam().units);
    EXPECT_EQ(layer.polygons.partsOf(1).size(), GetParam().parts);
    EXPECT_EQ(problems.count(GetParam().id), 1U) << GetParam().id;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, OddTopoJson,
    testing::Values(
        OddObject{"null", R"({"type":null,"id":1})", "layer.no_geometry", 2, 0},
        OddObject{"noType", R"({"arcs":[[0,1]]})", "layer.no_geometry", 2, 0},
        OddObject{"point", R"({"type":"Point","coordinates":[1,2]})", "layer.not_polygon", 2, 0},
        OddObject{"line", R"({"type":"LineString","arcs":[0]})", "layer.not_polygon", 2, 0},
        OddObject{"short", R"({"type":"Polygon","arcs":[[0]]})", "layer.ring_short", 2, 0},
        OddObject{"open", R"({"type":"Polygon","arcs":[[1]]})", "layer.ring_closed", 2, 1},
        OddObject{
            "mixed",
            R"({"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0,1]]},{"type":"LineString","arcs":[0]}]})",
            "layer.member_dropped", 2, 1}),
    [](const auto& row) { return row.param.test; });

struct BadTopology {
    const char* test;
    std::string content;
    const char* id;
};

class RefusedTopoJson : public testing::TestWithParam<BadTopology> {};

TEST_P(RefusedTopoJson, isRefusedByName) {
    const TempFolder folder;
    spit(folder / "x.topojson", GetParam().content);
    EXPECT_EQ(readErrorId(folder / "x.topojson"), GetParam().id);
}

INSTANTIATE_TEST_SUITE_P(
    Files, RefusedTopoJson,
    testing::Values(
        BadTopology{"arcTooHigh", squares(collection("a", R"({"type":"Polygon","arcs":[[99]]})")), "topojson.bad_arc"},
        BadTopology{"arcTooLow", squares(collection("a", R"({"type":"Polygon","arcs":[[-9]]})")), "topojson.bad_arc"},
        BadTopology{"lowestArc", squares(collection("a", R"({"type":"Polygon","arcs":[[-9223372036854775808]]})")),
                    "topojson.bad_arc"},
        BadTopology{"arcOfText", squares(collection("a", R"({"type":"Polygon","arcs":[["0"]]})")), "topojson.bad_arc"},
        BadTopology{"arcsOfObjects", squares(collection("a", R"({"type":"Polygon","arcs":{"a":{"b":1}}})")),
                    "topojson.bad_arc"},
        BadTopology{"noScale", squares(collection("a", kLeft), R"("transform":{"translate":[1,2]},)"),
                    "topojson.bad_transform"},
        BadTopology{"transformOfText", squares(collection("a", kLeft), R"("transform":"x",)"),
                    "topojson.bad_transform"},
        BadTopology{"noObjects", R"({"type":"Topology","arcs":[]})", "topojson.no_objects"},
        BadTopology{"objectsOfNumbers", R"({"type":"Topology","objects":[1],"arcs":[]})", "topojson.no_objects"},
        BadTopology{"noUnit", squares(collection("a", "")), "layer.not_polygons"},
        BadTopology{"notJson", R"({"type":"Topology","objects":{"a" 1}})", "topojson.damaged"},
        BadTopology{"cut", squares(collection("a", kLeft)).substr(0, 200), "layer.geojson_cut"},
        BadTopology{"geoJson", R"({"type":"FeatureCollection","features":[]})", "layer.not_format"},
        BadTopology{
            "notNumbers",
            R"({"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[0]]}},"arcs":[[["x"],[1,2],3,{}]]})",
            "layer.no_polygons"},
        BadTopology{"deep", R"({"type":"Topology","objects":)" + std::string(200, '[') + std::string(200, ']') + "}",
                    "layer.too_deep"}),
    [](const auto& row) { return row.param.test; });

/// Few bytes that mean many vertices: one long arc used again and again.
TEST(TopoJson, limitsSpeakBeforeTheVerticesAreThere) {
    const TempFolder folder;
    std::string ring = "0";
    for (int i = 0; i < 2000; ++i) {
        ring += ",0";
    }
    std::string arc = "[1,1]";
    for (int i = 0; i < 9'999; ++i) {
        arc += ",[1,0]";
    }
    const std::string unit = R"({"type":"Polygon","arcs":[[)" + ring + "]]}";
    spit(folder / "x.json", R"({"type":"Topology","transform":{"scale":[1e-9,1],"translate":[0,0]},"objects":{"a":)" +
                                unit + R"(},"arcs":[[)" + arc + "]]}");
    EXPECT_EQ(readErrorId(folder / "x.json"), "layer.limit_unit_vertices");
    ReadOptions options;
    options.limits.verticesOfUnit = 100'000'000;
    options.limits.vertices = 1'000'000;
    EXPECT_EQ(readErrorId(folder / "x.json", options), "layer.limit_vertices");
}

TEST(TopoArcs, areJoinedWithoutDoubledPoints) {
    TopoArcs arcs;
    for (const Point& p : {Point{0, 0}, Point{1, 0}}) {
        arcs.addPosition(p.x, p.y);
    }
    arcs.endArc();
    for (const Point& p : {Point{0, 1}, Point{1, 0}}) {
        arcs.addPosition(p.x, p.y);
    }
    arcs.endArc();
    arcs.settle();
    std::vector<Point> ring;
    EXPECT_TRUE(arcs.append(0, ring));
    EXPECT_TRUE(arcs.append(~std::int64_t{1}, ring));
    EXPECT_EQ(ring, (std::vector<Point>{{0, 0}, {1, 0}, {0, 1}}));
    EXPECT_FALSE(arcs.append(2, ring));
    EXPECT_FALSE(arcs.append(~std::int64_t{2}, ring));
}

/// Against areas by GeographicLib of the same file decoded by another program.
TEST(TopoJson, realCountiesHaveTheirReferenceAreas) {
    const std::string file = dataFolder() + "../reference/data/us-atlas-counties-10m.json";
    std::ifstream stream(dataFolder() + "../reference/area_us_counties.csv");
    if (!fs::exists(file) || !stream) {
        GTEST_SKIP() << "no " << file;
    }
    std::map<std::string, double> reference;
    for (std::string line; std::getline(stream, line);) {
        const std::size_t last = line.rfind(',');
        const std::size_t before = line.rfind(',', last - 1);
        reference[line.substr(0, line.find(','))] = std::atof(line.substr(before + 1, last - before - 1).c_str());
    }
    ReadOptions options;
    options.layer = "counties";
    Problems problems;
    const Layer layer = readLayer(file, options, problems);
    ASSERT_EQ(layer.unitCount(), 3'231U);
    ASSERT_EQ(layersOf(file).size(), 3U);
    const Field& id = *layer.attributes.find("id");
    const std::vector<double> areas = geodesicAreas(layer.polygons, layer.crs);
    std::size_t compared = 0;
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        const auto found = reference.find(id.asText(unit));
        if (found != reference.end()) {
            ++compared;
            EXPECT_NEAR(areas[unit], found->second, 1e-9 * found->second) << id.asText(unit);
        }
    }
    EXPECT_EQ(compared, reference.size() - 1); // the head is no county
}

} // namespace
} // namespace gis::test
