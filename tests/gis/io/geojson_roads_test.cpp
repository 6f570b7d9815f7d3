// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_geojson.h"
#include "tests/gis/io/both_roads.h"
#include "tests/gis/io/geojson_text.h"

namespace gis::test {
namespace {

using namespace geojson;

std::string shapes(const std::string& geometry) {
    return collection({feature("{}"), feature("{}", geometry), feature("{}")});
}

std::string values(const std::string& first, const std::string& second) {
    return collection({feature(R"({"a":1,"v":)" + first + "}"), feature(R"({"a":2,"v":)" + second + "}")});
}

std::string polygon(const std::string& rings) {
    return R"({"type":"Polygon","coordinates":)" + rings + "}";
}

struct Text {
    const char* name;
    std::string content;
    bool fast;
    const char* told = ""; ///< must be among what is told, or in the error
};

void PrintTo(const Text& row, std::ostream* out) {
    *out << row.name;
}

class RoadsOfAGeoJson : public testing::TestWithParam<Text> {};

/// What layersOf says, or the id of its error.
std::string infoWords(const std::string& path, Road road) {
    std::string words;
    const std::string id = errorId([&] {
        for (const LayerInfo& info : layersOf(path, {}, road)) {
            words += info.name + '|' + info.geometryType + '|' + std::to_string(info.features) + '|' + info.crs.wkt();
            for (const auto& [name, type] : info.fields) {
                words += '|' + name + ' ' + std::to_string(static_cast<int>(type));
            }
        }
    });
    return id + words;
}

TEST_P(RoadsOfAGeoJson, leadToTheSame) {
    const TempFolder folder;
    const std::string path = folder / "x.geojson";
    spit(path, GetParam().content);
    expectSameByBothRoads(path);
    EXPECT_EQ(infoWords(path, Road::Fastest), infoWords(path, Road::General));
    Problems told;
    EXPECT_EQ(readGeoJson(inputFile(path, {}), {}, told, {}).has_value(), GetParam().fast);
    EXPECT_TRUE(GetParam().fast || told.list().empty()) << "a lane that is not taken tells nothing";
    const Outcome outcome = readBy(Road::Fastest, path);
    const auto says = [](const std::string& text) { return text.find(GetParam().told) != std::string::npos; };
    EXPECT_TRUE(says(outcome.error) || std::any_of(outcome.told.begin(), outcome.told.end(), says));
}

std::string nameOf(const testing::TestParamInfo<Text>& row) {
    return row.param.name;
}

const Text kShapes[] = {
    {"polygon", shapes(kPolygon), true},
    {"hole", shapes(polygon("[" + kRing + "," + kHole + "]")), true},
    {"multi", shapes(R"({"type":"MultiPolygon","coordinates":[[)" + kRing + "],[" + kRing + "," + kHole + "]]}"), true},
    {"coordinatesFirst", shapes(R"({"coordinates":[)" + kRing + R"(],"type":"Polygon"})"), true},
    {"spaces", shapes("\r\n { \"type\" :\t\"Polygon\" , \"coordinates\" : [ " + kRing + " ] } "), true},
    {"null", shapes("null"), true, "layer.no_geometry"},
    {"precise",
     shapes(polygon("[[[105.12345678901234,21],[106.1e0,21.000000000000004],[1061E-1,22],"
                    "[105.12345678901234,21]]]")),
     true},
    {"wholeAndNegative", shapes(polygon("[[[-0,0],[-1,-2],[-3.5,4],[0.0,-0.0]]]")), true},
    {"outside", shapes(polygon("[[[105,91],[106,91],[106,92],[105,91]]]")), true, "layer.outside_degrees"},
    {"heights", shapes(polygon("[[[105,21,5],[106,21,5],[106,22,5],[105,21,5]]]")), false, "layer.has_z"},
    {"oneHeight", shapes(polygon("[[[105,21],[106,21,5],[106,22],[105,21]]]")), false, "layer.has_z"},
    {"oneNumber", shapes(polygon("[[[105,21],[106],[106,22],[105,21]]]")), false},
    {"textAsNumber", shapes(polygon(R"([[[105,21],["106",21],[106,22],[105,21]]])")), false},
    {"open", shapes(polygon("[[[105,21],[106,21],[106,22],[105,22]]]")), false, "layer.ring_closed"},
    {"short", shapes(polygon("[[[105,21],[106,21],[105,21]]]")), false, "layer.ring_short"},
    {"noRing", shapes(polygon("[]")), false, "layer.no_geometry"},
    {"emptyRing", shapes(polygon("[[]]")), false},
    {"noPart", shapes(R"({"type":"MultiPolygon","coordinates":[]})"), false, "layer.no_geometry"},
    {"point", shapes(R"({"type":"Point","coordinates":[105,21]})"), false, "layer.not_polygon"},
    {"collection", shapes(R"({"type":"GeometryCollection","geometries":[)" + kPolygon + "]}"), false},
    {"otherCase", shapes(R"({"type":"polygon","coordinates":[)" + kRing + "]}"), false},
    {"coordinatesTwice", shapes(R"({"type":"Polygon","coordinates":[],"coordinates":[)" + kRing + "]}"), false},
    {"typeTwice", shapes(R"({"type":"Point","type":"Polygon","coordinates":[)" + kRing + "]}"), false},
    {"ownCrs", shapes(R"({"type":"Polygon","crs":null,"coordinates":[)" + kRing + "]}"), false},
    {"emptyObject", shapes("{}"), false, "layer.no_geometry"},
    {"notANumber", shapes(polygon("[[[105,21],[NaN,21],[106,22],[105,21]]]")), false, "layer.bad_coordinate"},
    {"infinite", shapes(polygon("[[[105,21],[1e999,21],[106,22],[105,21]]]")), false, "layer.bad_coordinate"},
    {"hugeWhole", shapes(polygon("[[[105,21],[123456789012345678901234567890,21],[106,22],[105,21]]]")), false},
    {"huge", shapes(polygon("[[[105,21],[1e300,21],[106,22],[105,21]]]")), false, "layer.outside_degrees"},
    {"tiny", shapes(polygon("[[[105,21],[1e-320,21],[4.9e-324,22],[105,21]]]")), true},
    {"leadingZero", shapes(polygon("[[[0105,21],[106,21],[106,22],[0105,21]]]")), false},
    {"plusSign", shapes(polygon("[[[+105,21],[106,21],[106,22],[+105,21]]]")), false},
    {"bareFraction", shapes(polygon("[[[105.,21],[106,.5],[106,22],[105.,21]]]")), false},
    {"noComma", shapes(polygon("[[[105 21],[106,21],[106,22],[105,21]]]")), false},
    {"commaAtEnd", shapes(polygon("[[[105,21],[106,21],[106,22],[105,21],]]")), false},
};
INSTANTIATE_TEST_SUITE_P(Shapes, RoadsOfAGeoJson, testing::ValuesIn(kShapes), nameOf);

const Text kValues[] = {
    {"texts", values(R"("00103")", R"("Xã Hòa \"Bình\"\n")"), true},
    {"escapes", values(R"("\u0110\u00e0 \ud83d\ude00\/")", R"("\b\f\t\\")"), true},
    {"decomposed", values("\"Xa\xCC\x83\"", R"("Ho\u0300a")"), true, "layer.nfc_count"},
    {"wholes", values("1", "-2147483649"), true},
    {"largeWholes", values("9223372036854775806", "-9007199254740993"), true},
    {"reals", values("1.5", "-1e-7"), true},
    {"wholeThenReal", values("9007199254740993", "0.5"), true},
    {"realThenWhole", values("0.5", "3"), true},
    {"realOfWhole", values("3.0", "4.0"), true},
    {"truths", values("true", "false"), true},
    {"truthThenWhole", values("true", "7"), true},
    {"wholeThenTruth", values("7", "false"), true},
    {"truthThenLarge", values("true", "70000000000"), true},
    {"truthThenReal", values("true", "0.5"), true},
    {"realThenTruth", values("0.5", "true"), true},
    {"nulls", values("null", "null"), true},
    {"nullThenWhole", values("null", "5"), true},
    {"nullThenTruth", values("null", "true"), true},
    {"textThenNull", values(R"("a")", "null"), true},
    {"emptyText", values(R"("")", R"(" ")"), true},
    {"textThenWhole", values(R"("a")", "5"), false},
    {"wholeThenText", values("5", R"("a")"), false},
    {"truthThenText", values("true", R"("a")"), false},
    {"realThenText", values("0.1", R"("a")"), false},
    {"list", values("[1,2]", "[3]"), false, "layer.list_field"},
    {"object", values(R"({"b":1})", "null"), false},
    {"infiniteValue", values("1e999", "1"), false},
    {"notANumberValue", values("NaN", "1"), false},
    {"zeroByte", values(R"("a\u0000b")", R"("c")"), false},
    {"loneSurrogate", values(R"("\ud800")", R"("c")"), false},
    {"badUtf8", values("\"a\xFF\"", R"("c")"), false, "layer.broken_text"},
    {"bareControl", values("\"a\nb\"", R"("c")"), false},
    {"badEscape", values(R"("\q")", R"("c")"), false},
    {"badWord", values("tru", "true"), false},
    {"dates", values(R"("2025-07-01")", R"("2025/07/01 10:20:30")"), true},
};
INSTANTIATE_TEST_SUITE_P(Values, RoadsOfAGeoJson, testing::ValuesIn(kValues), nameOf);

const Text kMembers[] = {
    {"missingAtEnd", collection({feature(R"({"a":1,"b":2})"), feature(R"({"a":3})")}), true},
    {"missingAtStart", collection({feature(R"({"a":1,"b":2,"c":3})"), feature(R"({"b":4,"c":5})")}), true},
    {"noProperties", collection({feature("null"), feature("{}")}), true},
    {"someWithout", collection({feature(R"({"a":1})"), feature("null"), feature("{}")}), true},
    {"otherOrder", collection({feature(R"({"a":1,"b":2})"), feature(R"({"b":4,"a":3})")}), false},
    {"more", collection({feature(R"({"a":1})"), feature(R"({"a":3,"b":4})")}), false},
    {"twice", collection({feature(R"({"a":1,"a":2})"), feature(R"({"a":3})")}), false},
    {"twiceLater", collection({feature(R"({"a":1,"b":2})"), feature(R"({"a":3,"a":4})")}), false},
    {"sameButCase", collection({feature(R"({"ma":1,"Ma":2})"), feature(R"({"ma":3,"Ma":4})")}), true,
     "layer.field_renamed"},
    {"escapedName", collection({feature(R"({"\u0061":1})"), feature(R"({"a":2})")}), true},
    {"decomposedName", collection({feature("{\"Xa\xCC\x83\":1}")}), true, "layer.nfc_count"},
    {"spaceAsName", collection({feature(R"({" ":1})")}), true, "layer.field_renamed"},
    {"emptyName", collection({feature(R"({"":1})")}), false, "layer.field_renamed"},
    {"idOfProperties", collection({feature(R"({"id":7})", "null"), feature(R"({"id":9})")}), true, "FID 7"},
    {"idOfPropertiesNull", collection({feature(R"({"id":7})"), feature(R"({"id":null})", "null")}), true, "FID 0"},
    {"idOfPropertiesNegative",
     collection({feature(R"({"id":-1})", "null"), feature(R"({"id":-5})", "null"), feature("{}")}), true},
    {"idOfPropertiesTruth", collection({feature(R"({"id":true})", "null"), feature(R"({"id":false})")}), true},
    {"idOfPropertiesText", collection({feature(R"({"id":"7"})", "null"), feature(R"({"id":"9"})")}), true, "FID 0"},
    {"idOfPropertiesReal", collection({feature(R"({"id":7.5})", "null"), feature(R"({"id":9})")}), true, "FID 0"},
    {"capitalId", collection({feature(R"({"ID":7})", "null"), feature(R"({"ID":9})")}), true},
    {"twoIds", collection({feature(R"({"id":1,"ID":7})", "null"), feature(R"({"id":2,"ID":9})")}), false},
    {"numberedFrom0", collection({feature("{}", "null", R"("id":0,)"), feature("{}", kPolygon, R"("id":1,)")}), true,
     "FID 0"},
    {"numbered", collection({feature(R"({"a":1})", "null", R"("id":17,)"), feature("{}", kPolygon, R"("id":3,)")}),
     true, "FID 17"},
    {"numberedTwice", collection({feature("{}", "null", R"("id":5,)"), feature("{}", kPolygon, R"("id":5,)")}), true},
    {"textIds", collection({feature(R"({"a":1})", "null", R"("id":"x7",)"), feature("{}", kPolygon, R"("id":"y",)")}),
     true, "FID 0"},
    {"someNumbered", collection({feature("{}", "null", R"("id":17,)"), feature("{}")}), false},
    {"laterNumbered", collection({feature("{}"), feature("{}", "null", R"("id":17,)")}), false},
    {"negativeNumber", collection({feature("{}", "null", R"("id":-3,)"), feature("{}", "null", R"("id":4,)")}), false},
    {"realNumber", collection({feature("{}", "null", R"("id":1.5,)"), feature("{}", kPolygon, R"("id":2,)")}), false},
    {"mixedIds", collection({feature("{}", "null", R"("id":"a",)"), feature("{}", kPolygon, R"("id":2,)")}), false},
    {"nullId", collection({feature("{}", "null", R"("id":null,)"), feature("{}", kPolygon, R"("id":null,)")}), false},
    {"bothIds", collection({feature(R"({"id":1})", "null", R"("id":2,)"), feature("{}", kPolygon, R"("id":3,)")}),
     false},
    {"box", collection({feature("{}", kPolygon, R"("bbox":[105,21,106,22],)")}), true},
    {"oddBox", collection({feature("{}", kPolygon, R"("bbox":{"a":1},)")}), false},
    {"foreignMember", collection({feature(R"({"a":1})", kPolygon, R"("extra":{"b":[1]},)")}), false},
    {"otherCaseMember", collection({R"({"type":"Feature","Properties":{"a":1},"geometry":)" + kPolygon + "}"}), false},
    {"noGeometryMember", collection({feature("{}"), R"({"type":"Feature","properties":{}})"}), false,
     "layer.no_geometry"},
    {"noPropertiesMember", collection({R"({"type":"Feature","geometry":)" + kPolygon + "}"}), false},
    {"otherType", collection({feature("{}"), R"({"type":"Thing","properties":{},"geometry":)" + kPolygon + "}"}),
     false},
    {"numberAsFeature", collection({feature("{}"), "7"}), false, "layer.features_lost"},
};
INSTANTIATE_TEST_SUITE_P(Members, RoadsOfAGeoJson, testing::ValuesIn(kMembers), nameOf);

std::string framed(const std::string& head, const std::string& tail = "") {
    return "{" + head + R"("features":[)" + feature(R"({"a":1})") + "]" + tail + "}";
}

const std::string kCrs = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32648"}})";

std::string named(const std::string& crs) {
    return R"(,"crs":{"type":"name","properties":{"name":")" + crs + R"("}},)";
}

const Text kFrames[] = {
    {"plain", framed(kType + ","), true},
    {"typeLast", framed("", "," + kType), true},
    {"named", framed(kType + R"(,"name":"Lớp xã",)"), true},
    {"namedLast", framed(kType + ",", R"(,"name":"Lo\u0301p")"), true},
    {"numberAsName", framed(kType + R"(,"name":7,)"), true},
    {"described", framed(kType + R"(,"description":"x","bbox":[1,2,3,4],"more":{"features":[{}],"a":[[]]},)"), true},
    {"byteOrderMark", "\xEF\xBB\xBF" + framed(kType + ","), true, "layer.geojson_bom"},
    {"spaces", "\n\t " + framed("\r\n" + kType + " ,\n ") + " \n\n", true},
    {"crs84", framed(kType + R"(,"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},)"), true},
    {"utm", framed(kType + "," + kCrs + ","), true},
    {"utmLast", framed(kType + ",", "," + kCrs), true},
    {"oldCrs", framed(kType + R"(,"crs":{"type":"EPSG","properties":{"code":3405}},)"), true},
    {"capitalCrs", framed(kType + R"(,"CRS":{"type":"EPSG","properties":{"code":3405}},)"), true},
    {"ogcCrs", framed(kType + R"(,"crs":{"type":"OGC","properties":{"urn":"urn:ogc:def:crs:EPSG::3405"}},)"), true},
    {"unknownCrs", framed(kType + R"(,"crs":{"type":"name","properties":{"name":"nowhere"}},)"), false,
     "layer.bad_crs"},
    {"fileAsCrs", framed(kType + R"(,"crs":{"type":"name","properties":{"name":"/etc/passwd"}},)"), false,
     "layer.bad_crs"},
    {"textAsCrs", framed(kType + R"(,"crs":"EPSG:3405",)"), false, "layer.bad_crs"},
    {"linkedCrs", framed(kType + R"(,"crs":{"type":"link","properties":{"href":"http://127.0.0.1:1/x"}},)"), false,
     "layer.bad_crs"},
    {"vn2000Crs", framed(kType + named("urn:ogc:def:crs:EPSG::5897")), true},
    {"versionedCrs", framed(kType + named("urn:ogc:def:crs:EPSG:9.9.1:32648")), true},
    {"shortCrs", framed(kType + named("EPSG:32648")), true},
    {"zeroInCrs", framed(kType + named("urn:ogc:def:crs:EPSG::032648")), true},
    {"noNumberAsCrs", framed(kType + named("urn:ogc:def:crs:EPSG::")), false, "layer.bad_crs"},
    {"unknownNumberAsCrs", framed(kType + named("urn:ogc:def:crs:EPSG::999999")), false, "layer.bad_crs"},
    {"exchangedTwinAsCrs", framed(kType + named("urn:ogc:def:crs:EPSG::6956")), false, "layer.bad_crs"},
    {"crsWithMore", framed(kType + R"(,"crs":{"type":"name","a":1,"properties":{"name":"EPSG:32648"}},)"), true},
    {"twoCrs", framed(kType + "," + kCrs + "," + kCrs + ","), true},
    {"oneText", framed(kType + R"(,"description":"x, \u00e1",)"), true},
    {"numberAsDescription", framed(kType + R"(,"description":7,"bbox":8,)"), true},
    {"box", framed(kType + R"(,"bbox":[1,2,3,4],)"), true},
    {"twoNames", framed(kType + R"(,"name":"a","name":"b",)"), true},
    {"emptyName", framed(kType + R"(,"name":"",)"), true},
    {"zeroInName", framed(kType + R"(,"name":"a\u0000b",)"), true},
    {"noCrs", framed(kType + R"(,"crs":null,)"), true},
    {"featuresTwice", framed(kType + ",", R"(,"features":[)" + feature("{}") + "]"), false},
    {"featuresInside", R"({"a":{"features":[{}]},"b":[{"features":[1]}],)" + framed(kType + ",").substr(1), true},
    {"topology", framed(R"("type":"Topology",)"), false},
    {"noType", framed(""), false},
    {"escapedFeatures", R"({"type":"FeatureCollection","f\u0065atures":[)" + feature("{}") + "]}", false},
    {"featureAlone", feature("{}"), false},
    {"cut", framed(kType + ",").substr(0, 150), false, "layer.geojson_cut"},
    {"cutBehindFeature", framed(kType + ",").substr(0, framed(kType + ",").size() - 2), false, "layer.geojson_cut"},
    {"trailing", framed(kType + ",") + "{}", false, "layer.geojson_trailing"},
    {"commaAtEnd", collection({feature("{}"), ""}), false},
    {"twoCommas", collection({feature("{}"), "", feature("{}")}), false},
    {"noComma", collection({feature("{}") + feature("{}")}), false},
    {"wrongBracket", R"({"type":"FeatureCollection","features":[)" + feature("{}") + "}}", false},
    {"deepInside", framed(kType + R"(,"a":)" + std::string(70, '[') + std::string(70, ']') + ","), false,
     "layer.too_deep"},
    {"deepFeature", shapes(std::string(1000, '[') + std::string(1000, ']')), false, "layer.too_deep"},
    {"utf16", std::string("{\0\"\0", 4), false, "layer.geojson_utf16"},
    {"jsonp", "loadGeoJSON(" + framed(kType + ",") + ")", false},
    {"comment", framed("/* x */" + kType + ","), false},
    {"noFeature", collection({}), false, "layer.empty"},
    {"onlyNulls", collection({feature("{}", "null")}), false},
    {"bracketsInTexts", values(R"("}]}{[\"")", R"("\\")"), true},
};
INSTANTIATE_TEST_SUITE_P(Frames, RoadsOfAGeoJson, testing::ValuesIn(kFrames), nameOf);

/// GDAL tells of them once a process, so there is nothing to compare.
TEST(RoadsOfGeoJson, partAtWholesBeyond64Bits) {
    const TempFolder folder;
    const std::string path = folder / "x.geojson";
    for (const char* value : {"9223372036854775807", "-9223372036854775808", "18446744073709551615", "-1e1x",
                              "123456789012345678901234567890"}) {
        spit(path, values(value, "1"));
        Problems told;
        EXPECT_FALSE(readGeoJson(inputFile(path, {}), {}, told, {}).has_value()) << value;
    }
}

TEST(RoadsOfGeoJson, keepTheSameLimits) {
    const TempFolder folder;
    const std::string path = folder / "x.geojson";
    spit(path, collection({feature(R"({"a":"0123456789","b":1})"), feature("{}")}));
    const std::pair<std::int64_t Limits::*, std::int64_t> rows[] = {
        {&Limits::units, 1},          {&Limits::units, 2},          {&Limits::vertices, 9},
        {&Limits::vertices, 10},      {&Limits::fields, 1},         {&Limits::fields, 2},
        {&Limits::verticesOfUnit, 4}, {&Limits::verticesOfUnit, 5}, {&Limits::textBytes, 9},
        {&Limits::values, 3},         {&Limits::values, 4},         {&Limits::bytes, 10},
        {&Limits::textBytes, 10},     {&Limits::documentDepth, 6},  {&Limits::documentDepth, 7},
        {&Limits::documentDepth, 8},
    };
    for (const auto& [limit, value] : rows) {
        ReadOptions options;
        options.limits.*limit = value;
        expectSameByBothRoads(path, options);
    }
}

TEST(RoadsOfGeoJson, findTheSameLayerByName) {
    const TempFolder folder;
    const std::string path = folder / "x.geojson";
    spit(path, framed(kType + R"(,"name":"Lớp",)"));
    for (const char* name : {"Lớp", "Lo\xCC\x9B\xCC\x81p", "x", ""}) {
        ReadOptions options;
        options.layer = name;
        expectSameByBothRoads(path, options);
    }
}

} // namespace
} // namespace gis::test
