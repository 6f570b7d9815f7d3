// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gis/io/kml_text.h"

namespace gis::test {
namespace {

Layer readText(const std::string& kml, Problems& problems, const std::string& layer = {}) {
    const TempFolder folder;
    spit(folder / "xa.kml", kml);
    ReadOptions options;
    options.layer = layer;
    return readLayer(folder / "xa.kml", options, problems);
}

Layer readText(const std::string& kml) {
    Problems problems;
    return readText(kml, problems);
}

std::string columnOf(const Layer& layer, const std::string& field) {
    const Field* found = layer.attributes.find(field);
    std::string all;
    for (std::size_t unit = 0; found != nullptr && unit < found->size(); ++unit) {
        all += (unit == 0 ? "" : "|") + (found->isNull[unit] != 0 ? std::string("-") : found->asText(unit));
    }
    return found == nullptr ? "no field" : all;
}

std::string namesOf(const Layer& layer) {
    std::string all;
    for (const Field& field : layer.attributes.fields) {
        all += (all.empty() ? "" : ",") + field.name;
    }
    return all;
}

const std::string kSchema =
    R"(<Schema name="t" id="s"><SimpleField type="string" name="ma"><displayName>Mã xã</displayName>)"
    R"(</SimpleField><SimpleField type="int" name="dan"/><SimpleField type="double" name="ty"/>)"
    R"(<SimpleField type="bool" name="dat"/></Schema>)";

std::string schemaData(const std::string& inside) {
    return R"(<ExtendedData><SchemaData schemaUrl="#s">)" + inside + "</SchemaData></ExtendedData>";
}

std::string simple(const std::string& name, const std::string& value) {
    return "<SimpleData name=\"" + name + "\">" + value + "</SimpleData>";
}

std::string data(const std::string& name, const std::string& value) {
    return "<Data name=\"" + name + "\"><value>" + value + "</value></Data>";
}

TEST(KmlReader, keepsTypedFieldsWithTheirTitlesAndNulls) {
    const Layer layer = readText(
        kmlDocument(kSchema +
                    placemark("Xã A", schemaData(simple("ma", "00103") + simple("dan", "7803") + simple("ty", "12.5") +
                                                 simple("dat", "1"))) +
                    placemark("Xã B", "<description>&lt;b&gt;đang cập nhật&lt;/b&gt;</description>" +
                                          schemaData(simple("ma", "") + simple("ty", "13") + simple("dat", "false")))));
    EXPECT_EQ(layer.format, "KML");
    EXPECT_EQ(layer.name, "xa");
    EXPECT_EQ(layer.crs.code(), "EPSG:4326");
    EXPECT_EQ(namesOf(layer), "name,ma,dan,ty,dat,description");
    EXPECT_EQ(columnOf(layer, "name"), "Xã A|Xã B");
    EXPECT_EQ(columnOf(layer, "description"), "-|<b>đang cập nhật</b>");
    EXPECT_EQ(columnOf(layer, "ma"), "00103|");
    EXPECT_EQ(columnOf(layer, "dan"), "7803|-");
    EXPECT_EQ(columnOf(layer, "ty"), "12.5|13");
    EXPECT_EQ(columnOf(layer, "dat"), "1|0");
    EXPECT_EQ(layer.attributes.find("ma")->type, FieldType::Text);
    EXPECT_EQ(layer.attributes.find("dan")->type, FieldType::Integer);
    EXPECT_EQ(layer.attributes.find("ty")->type, FieldType::Real);
    EXPECT_EQ(layer.attributes.find("dat")->type, FieldType::Boolean);
    EXPECT_EQ(layer.attributes.find("ma")->title, "Mã xã");
}

TEST(KmlReader, findsNumbersInDataWithoutTypesButLeavesCodesAlone) {
    const auto unit = [](const std::string& code, const std::string& zone, const std::string& people,
                         const std::string& rate, const std::string& version) {
        return placemark("x", "<ExtendedData>" + data("ma", code) + data("vung", zone) + data("dan", people) +
                                  data("ty", rate) + data("ban", version) + "</ExtendedData>");
    };
    Problems problems;
    const Layer layer =
        readText(kmlDocument(unit("00103", "26734", "7803", "12.5", "1.10") +
                             unit("01000", "26737", "12001", "7", "1.2") + unit("26734", "26740", "", "", "")),
                 problems);
    EXPECT_EQ(layer.attributes.find("ma")->type, FieldType::Text);
    EXPECT_EQ(layer.attributes.find("vung")->type, FieldType::Text);
    EXPECT_EQ(layer.attributes.find("dan")->type, FieldType::Integer);
    EXPECT_EQ(layer.attributes.find("ty")->type, FieldType::Real);
    EXPECT_EQ(layer.attributes.find("ban")->type, FieldType::Text);
    EXPECT_EQ(columnOf(layer, "ma"), "00103|01000|26734");
    EXPECT_EQ(columnOf(layer, "dan"), "7803|12001|-");
    EXPECT_EQ(columnOf(layer, "ban"), "1.10|1.2|");
    EXPECT_EQ(problems.count("layer.numbers_found"), 1U);
}

TEST(KmlReader, tellsAStatedTypeThatTheValuesDoNotHave) {
    Problems problems;
    const Layer layer =
        readText(kmlDocument(kSchema + placemark("a", schemaData(simple("dan", "7803") + simple("dat", "co"))) +
                             placemark("b", schemaData(simple("dan", "n/a")))),
                 problems);
    EXPECT_EQ(columnOf(layer, "dan"), "7803|n/a");
    EXPECT_EQ(columnOf(layer, "dat"), "co|-");
    EXPECT_EQ(problems.count("layer.not_stated_type"), 2U);
}

TEST(KmlReader, dropsANameThatOnlyRepeatsAField) {
    const Layer same =
        readText(kmlDocument(placemark("Xã A", "<ExtendedData>" + data("ten", "Xã A") + "</ExtendedData>") +
                             placemark("Xã B", "<ExtendedData>" + data("ten", "Xã B") + "</ExtendedData>")));
    EXPECT_EQ(namesOf(same), "ten");
    Problems problems;
    const Layer other = readText(
        kmlDocument(placemark("Xã A", "<ExtendedData>" + data("name", "a") + data("name", "b") + "</ExtendedData>")),
        problems);
    EXPECT_EQ(namesOf(other), "name,name_2,name_2_2");
    EXPECT_EQ(columnOf(other, "name") + columnOf(other, "name_2") + columnOf(other, "name_2_2"), "Xã Aab");
    EXPECT_EQ(problems.count("layer.field_renamed"), 2U);
}

TEST(KmlReader, eachFolderWithUnitsIsALayer) {
    const std::string document = kmlDocument(
        "<name>Tỉnh</name><Folder><name>Xã</name>" + placemark("a") + placemark("b") + "<Folder>" + placemark("c") +
        "</Folder></Folder><Folder><name>Trụ sở</name>" +
        placemark("p", "", "<Point><coordinates>105,21,0</coordinates></Point>") +
        "</Folder><Folder><name>Trống</name></Folder><Folder><name>Xã</name>" + placemark("d") + "</Folder>");
    const TempFolder folder;
    spit(folder / "xa.kml", document);
    std::string found;
    for (const LayerInfo& info : layersOf(folder / "xa.kml")) {
        found += info.name + ":" + info.geometryType + ":" + std::to_string(info.features) + ";";
    }
    EXPECT_EQ(found, "Xã:Multi Polygon:2;xa:Multi Polygon:1;Trụ sở:Point:1;Xã (2):Multi Polygon:1;");
    EXPECT_EQ(readErrorId(folder / "xa.kml"), "layer.several");
    ReadOptions options;
    options.layer = "Xã (2)";
    EXPECT_EQ(columnOf(readBackOf(folder / "xa.kml", options), "name"), "d");
    options.layer = "Trụ sở";
    EXPECT_EQ(readErrorId(folder / "xa.kml", options), "layer.not_polygons");
}

TEST(KmlReader, leavesLooksOut) {
    Problems problems;
    const Layer layer = readText(
        kmlDocument("<Style id=\"a\"><PolyStyle><color>ff0000ff</color></PolyStyle></Style>"
                    "<GroundOverlay><name>anh</name><Icon><href>a.png</href></Icon></GroundOverlay>" +
                    placemark("a", "<styleUrl>#a</styleUrl><LookAt><longitude>1</longitude></LookAt>"
                                   "<Style><LineStyle><width>2</width></LineStyle></Style>"
                                   "<TimeSpan><begin>2025-07-01</begin></TimeSpan><visibility>1</visibility>")),
        problems);
    EXPECT_EQ(layer.unitCount(), 1U);
    EXPECT_EQ(namesOf(layer), "name,begin");
    EXPECT_EQ(problems.list().size(), 0U);
}

struct GeometryCase {
    const char* test;
    std::string geometry;
    const char* id; ///< told; "" for nothing
    std::size_t parts, rings;
};

class KmlGeometryOf : public testing::TestWithParam<GeometryCase> {};

TEST_P(KmlGeometryOf, isReadOrTold) {
    Problems problems;
    const Layer layer = readText(kmlDocument(placemark("a") + placemark("b", "", GetParam().geometry)), problems);
    ASSERT_EQ(layer.unitCount(), 2U);
    EXPECT_EQ(layer.polygons.partsOf(1).size(), GetParam().parts);
    EXPECT_EQ(layer.polygons.ringsOfUnit(1).size(), GetParam().rings);
    EXPECT_EQ(problems.warnings() + problems.list().size() > 0, *GetParam().id != '\0');
    EXPECT_EQ(problems.count(GetParam().id), *GetParam().id != '\0' ? 1U : 0U);
}

std::string polygon(const std::string& inside) {
    return "<Polygon>" + inside + "</Polygon>";
}
const std::string kOuter = "<outerBoundaryIs>" + kmlRing("105,21 106,21 106,22 105,22 105,21") + "</outerBoundaryIs>";
const std::string kInner =
    "<innerBoundaryIs>" + kmlRing("105.2,21.2 105.2,21.4 105.4,21.4 105.4,21.2 105.2,21.2") + "</innerBoundaryIs>";

INSTANTIATE_TEST_SUITE_P(
    Rows, KmlGeometryOf,
    testing::Values(
        GeometryCase{"hole", polygon(kOuter + kInner), "", 1, 2},
        GeometryCase{"holeFirst", polygon(kInner + kOuter), "", 1, 2},
        GeometryCase{"parts", "<MultiGeometry>" + kmlSquare() + kmlSquare() + "</MultiGeometry>", "", 2, 2},
        GeometryCase{"nested", "<MultiGeometry><MultiGeometry>" + kmlSquare() + "</MultiGeometry></MultiGeometry>", "",
                     1, 1},
        GeometryCase{"sideBySide", kmlSquare() + kmlSquare() + kmlSquare(), "", 3, 3},
        GeometryCase{"twoOuter", polygon(kOuter + kOuter + kInner), "", 2, 3},
        GeometryCase{"flatHeights",
                     polygon("<outerBoundaryIs>" + kmlRing("1,2,0 2,2,0 2,3,0 1,2,0") + "</outerBoundaryIs>"), "", 1,
                     1},
        GeometryCase{"heights",
                     polygon("<outerBoundaryIs>" + kmlRing("1,2,5 2,2,5 2,3,5 1,2,5") + "</outerBoundaryIs>"),
                     "layer.has_z", 1, 1},
        GeometryCase{"spaces",
                     polygon("<outerBoundaryIs>" + kmlRing(" 1, 2 ,0\n\t2,+2\r\n2 ,3 1,2 ") + "</outerBoundaryIs>"), "",
                     1, 1},
        GeometryCase{"notNumbers", polygon("<outerBoundaryIs>" + kmlRing("1,2 x,2 2,3 1,2") + "</outerBoundaryIs>"),
                     "layer.bad_coordinate", 0, 0},
        GeometryCase{"oneNumber", polygon("<outerBoundaryIs>" + kmlRing("1,2 2 2,3 1,2") + "</outerBoundaryIs>"),
                     "layer.bad_coordinate", 0, 0},
        GeometryCase{"infinite", polygon("<outerBoundaryIs>" + kmlRing("1,2 1e999,2 2,3 1,2") + "</outerBoundaryIs>"),
                     "layer.bad_coordinate", 0, 0},
        GeometryCase{"open", polygon("<outerBoundaryIs>" + kmlRing("1,2 2,2 2,3") + "</outerBoundaryIs>"),
                     "layer.ring_closed", 1, 1},
        GeometryCase{"noRing", polygon(""), "layer.no_geometry", 0, 0},
        GeometryCase{"onlyHole", polygon(kInner), "layer.no_geometry", 0, 0},
        GeometryCase{"none", "", "layer.no_geometry", 0, 0},
        GeometryCase{"model", "<Model><Location><longitude>1</longitude></Location></Model>", "layer.no_geometry", 0,
                     0},
        GeometryCase{"point", "<Point><coordinates>1,2</coordinates></Point>", "layer.not_polygon", 0, 0},
        GeometryCase{"line", "<LineString><coordinates>1,2 3,4</coordinates></LineString>", "layer.not_polygon", 0, 0},
        GeometryCase{"mixed",
                     "<MultiGeometry>" + kmlSquare() + "<Point><coordinates>1,2</coordinates></Point></MultiGeometry>",
                     "layer.member_dropped", 1, 1}),
    [](const auto& row) { return row.param.test; });

TEST(KmlReader, coordinatesAreExact) {
    const Layer layer = readText(kmlDocument(placemark(
        "a", "",
        polygon("<outerBoundaryIs>" +
                kmlRing("105.123456789012345,21.000000000000004 106,21 106,22 105.123456789012345,21.000000000000004") +
                "</outerBoundaryIs>"))));
    EXPECT_EQ(layer.polygons.points()[0].x, 105.123456789012345);
    EXPECT_EQ(layer.polygons.points()[0].y, 21.000000000000004);
}

} // namespace
} // namespace gis::test
