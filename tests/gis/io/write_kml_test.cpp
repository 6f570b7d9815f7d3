// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/kml_types.h"
#include "gis/io/xml_text.h"
#include "tests/gis/io/sample_layer.h"

namespace gis::test {
namespace {

std::string written(const Layer& layer, const WriteOptions& options, Problems& problems) {
    const TempFolder folder;
    writeLayer(folder / "x.kml", LayerFormat::Kml, layer, options, problems);
    return slurp(folder / "x.kml");
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(WriteKml, namesUnitsForPeopleAndKeepsTypedData) {
    WriteOptions options;
    options.nameField = "Tên đơn vị hành chính";
    options.description = "Nguồn: <tỉnh>\nNgày";
    Layer layer = sampleLayer();
    layer.attributes.fields[2].title = "Dân số";
    Problems problems;
    const std::string kml = written(layer, options, problems);
    EXPECT_TRUE(holds(kml, "<name>x</name><description>Nguồn: &amp;lt;tỉnh&amp;gt;&lt;br/&gt;Ngày</description>"));
    EXPECT_TRUE(
        holds(kml, R"(<SimpleField type="double" name="population"><displayName>Dân số</displayName></SimpleField>)"));
    EXPECT_TRUE(holds(kml, R"(<SimpleField type="bool" name="pledged">)"));
    EXPECT_TRUE(holds(kml, "<Placemark><name>Phường Ứ &quot;Ệ&quot;</name><styleUrl>#c0</styleUrl>"));
    EXPECT_TRUE(holds(kml, R"(<SimpleData name="code">00103</SimpleData>)"));
    EXPECT_TRUE(holds(kml, R"(<SimpleData name="population">9000000000</SimpleData>)"));
    EXPECT_TRUE(holds(kml, R"(<SimpleData name="rate">-120.0</SimpleData>)"));
    EXPECT_EQ(problems.list().size(), 0U);
}

TEST(WriteKml, paintsUnitsByTheirClass) {
    WriteOptions options;
    options.styles.styles = {{"dưới 70", {0xFF, 0x80, 0x00, 0xCC}, {0, 0, 0, 0xFF}, 1},
                             {"70 <&> 80", {0x00, 0x00, 0xFF, 0xCC}, {0, 0, 0, 0xFF}, 0.5}};
    options.styles.ofUnit = {1, 0, 1, 0, 1};
    options.descriptions = {"a < b", "", "", "", ""};
    Problems problems;
    const std::string kml = written(sampleLayer(), options, problems);
    EXPECT_TRUE(holds(kml, R"(<Style id="c0"><LineStyle><color>ff000000</color><width>1</width></LineStyle>)"
                           R"(<PolyStyle><color>cc0080ff</color></PolyStyle></Style>)"));
    EXPECT_TRUE(holds(kml, "<width>0.5</width></LineStyle><PolyStyle><color>ccff0000</color>"));
    EXPECT_TRUE(holds(kml, "<name>00103</name><description>a &amp;lt; b</description><styleUrl>#c1</styleUrl>"));
    EXPECT_TRUE(holds(kml, "background:#ff8000"));
    EXPECT_TRUE(holds(kml, "70 &amp;lt;&amp;amp;&amp;gt; 80"));
}

TEST(WriteKml, tellsCharactersThatXmlCannotHold) {
    Layer layer = sampleLayer();
    std::get<0>(layer.attributes.fields[1].values)[0] = "Xã\x0B Hòa\x01\tB\xEF\xBF\xBF";
    Problems problems;
    const std::string kml = written(layer, {}, problems);
    EXPECT_EQ(problems.count("write.kml_controls"), 1U);
    EXPECT_TRUE(holds(kml, ">Xã  Hòa &#9;B <"));
}

TEST(WriteKml, takesALayerToWgs84OrRefusesIt) {
    Layer layer;
    layer.crs = Crs::fromText("EPSG:5897");
    addSquare(layer.polygons, 500'000, 2'300'000, 1000);
    layer.polygons.endUnit();
    Problems problems;
    const TempFolder folder;
    writeLayer(folder / "x.kml", LayerFormat::Kml, layer, {}, problems);
    EXPECT_EQ(problems.count("write.transformed"), 1U);
    EXPECT_NEAR(readBackOf(folder / "x.kml").polygons.box().min.x, 105, 0.01);
    layer.crs = {};
    EXPECT_EQ(errorId([&] { writeLayer(folder / "y.kml", LayerFormat::Kml, layer, {}, problems); }), "write.no_crs");
}

TEST(KmlTypes, whatDoesNotFitGoesIntoAWiderOne) {
    const auto typeOf = [](std::vector<std::int64_t> values) {
        return std::string(kmlTypeName(kmlTypeOf(fieldOf<std::int64_t>("x", FieldType::Integer, std::move(values)))));
    };
    EXPECT_EQ(typeOf({0, -2'147'483'648, 2'147'483'647}), "int");
    EXPECT_EQ(typeOf({0, 2'147'483'648}), "double");
    EXPECT_EQ(typeOf({9'007'199'254'740'993}), "string");
}

TEST(WriteKml, keepsFieldsWithoutAValueInTheirPlaces) {
    const TempFolder folder;
    Layer layer = sampleLayer();
    std::vector<std::string> names;
    for (const FieldType type : {FieldType::Text, FieldType::Integer, FieldType::Real, FieldType::Boolean,
                                 FieldType::Date, FieldType::DateTime}) {
        auto& fields = layer.attributes.fields;
        fields.insert(fields.begin() + 2,
                      makeField("empty" + std::to_string(static_cast<int>(type)), type, layer.unitCount()));
    }
    for (Field& field : layer.attributes.fields) {
        field.isNull[0] = 1; // the first unit does not show which fields there are
        if (field.values.index() == 0) {
            std::get<0>(field.values)[0].clear();
        }
        names.push_back(field.name);
    }
    Problems problems;
    writeLayer(folder / "x.kml", LayerFormat::Kml, layer, {}, problems);
    const Layer read = readBackOf(folder / "x.kml");
    ASSERT_EQ(read.attributes.fields.size(), names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        EXPECT_EQ(read.attributes.fields[i].name, names[i]);
        EXPECT_EQ(read.attributes.fields[i].isNull, layer.attributes.fields[i].isNull) << names[i];
    }
    EXPECT_EQ(read.attributes.find("empty2")->type, FieldType::Real);
    EXPECT_EQ(read.attributes.find("empty1")->type, FieldType::Integer);
}

TEST(XmlText, isEscapedSoThatItComesBack) {
    std::string out;
    appendXmlText(out, "<a b=\"c\">&'\t\r\n\x02đ");
    EXPECT_EQ(out, "&lt;a b=&quot;c&quot;&gt;&amp;'&#9;&#13;&#10;đ");
    EXPECT_EQ(withoutControls("a\x02\xEF\xBF\xBE\tb"), "a  \tb");
}

} // namespace
} // namespace gis::test
