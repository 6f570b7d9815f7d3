// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/dbf_number.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/layer_crs.h"
#include "gis/io/read_fields.h"
#include "gis/io/short_names.h"
#include "tests/gis/io/sample_layer.h"

#include <limits>
#include <random>
#include <set>

namespace gis::test {
namespace {

/// Features in memory with fields of GDAL's own types.
class Features {
public:
    explicit Features(const std::vector<std::pair<const char*, OGRFieldType>>& fields)
        : m_defn(OGR_FD_Create("features")) {
        OGR_FD_Reference(m_defn);
        for (const auto& [name, type] : fields) {
            const FieldDefnHandle field(OGR_Fld_Create(name, type));
            OGR_FD_AddFieldDefn(m_defn, field.get());
        }
    }
    ~Features() { OGR_FD_Release(m_defn); }
    Features(const Features&) = delete;
    Features& operator=(const Features&) = delete;

    [[nodiscard]] OGRFeatureDefnH defn() const { return m_defn; }
    [[nodiscard]] FeatureHandle make() const { return FeatureHandle(OGR_F_Create(m_defn)); }

private:
    OGRFeatureDefnH m_defn;
};

TEST(ReadFields, takesEachTypeOfGdal) {
    const Features features({{"text", OFTString},
                             {"whole", OFTInteger},
                             {"long", OFTInteger64},
                             {"real", OFTReal},
                             {"day", OFTDate},
                             {"time", OFTTime},
                             {"moment", OFTDateTime},
                             {"blob", OFTBinary},
                             {"list", OFTIntegerList},
                             {"texts", OFTStringList}});
    const FeatureHandle feature = features.make();
    OGR_F_SetFieldString(feature.get(), 0, "00103");
    OGR_F_SetFieldInteger(feature.get(), 1, -7);
    OGR_F_SetFieldInteger64(feature.get(), 2, std::numeric_limits<std::int64_t>::min());
    OGR_F_SetFieldDouble(feature.get(), 3, 1.0 / 3);
    OGR_F_SetFieldDateTimeEx(feature.get(), 4, 2025, 7, 1, 0, 0, 0, 0);
    OGR_F_SetFieldDateTimeEx(feature.get(), 5, 0, 0, 0, 9, 5, 6.5F, 0);
    OGR_F_SetFieldDateTimeEx(feature.get(), 6, 1999, 12, 31, 23, 59, 59.999F, 128);
    OGR_F_SetFieldBinary(feature.get(), 7, 2, "ab");
    const int numbers[] = {1, 2};
    OGR_F_SetFieldIntegerList(feature.get(), 8, 2, numbers);
    const char* texts[] = {"a\"b", "Xã", nullptr};
    OGR_F_SetFieldStringList(feature.get(), 9, texts);
    Problems problems;
    FieldReader reader("f", features.defn(), TextReader(), {}, problems);
    reader.read(feature.get(), "FID 0");
    reader.read(features.make().get(), "FID 1");
    const Attributes read = reader.finish();
    const std::pair<const char*, const char*> expected[] = {
        {"text", "00103"},
        {"whole", "-7"},
        {"long", "-9223372036854775808"},
        {"real", "0.3333333333333333"},
        {"day", "2025-07-01"},
        {"time", "09:05:06.500"},
        {"moment", "1999-12-31T23:59:59.999+07:00"},
        {"list", "[ 1, 2 ]"},
        {"texts", R"([ "a\"b", "Xã" ])"},
    };
    ASSERT_EQ(read.fields.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        EXPECT_EQ(read.fields[i].name, expected[i].first);
        EXPECT_EQ(read.fields[i].asText(0), expected[i].second) << expected[i].first;
        EXPECT_EQ(read.fields[i].isNull[1], 1) << expected[i].first;
        EXPECT_EQ(read.fields[i].asText(1), "") << expected[i].first;
    }
    EXPECT_EQ(problems.count("layer.binary_field"), 1U);
    EXPECT_EQ(problems.count("layer.time_field"), 1U);
    EXPECT_EQ(problems.count("layer.list_field"), 2U);
}

TEST(ReadFields, momentsKeepTheirZone) {
    const std::pair<int, const char*> rows[] = {
        {0, "2025-07-01T10:20:30"},         {1, "2025-07-01T10:20:30"},        {100, "2025-07-01T10:20:30Z"},
        {128, "2025-07-01T10:20:30+07:00"}, {80, "2025-07-01T10:20:30-05:00"}, {123, "2025-07-01T10:20:30+05:45"},
    };
    const Features features({{"moment", OFTDateTime}});
    for (const auto& [zone, text] : rows) {
        const FeatureHandle feature = features.make();
        OGR_F_SetFieldDateTimeEx(feature.get(), 0, 2025, 7, 1, 10, 20, 30, zone);
        Problems problems;
        FieldReader reader("f", features.defn(), TextReader(), {}, problems);
        reader.read(feature.get(), "");
        EXPECT_EQ(reader.finish().fields[0].asText(0), text) << zone;
    }
}

TEST(ReadFields, namesAreMadeUniqueAndTold) {
    const Features features(
        {{"a", OFTString}, {"A", OFTString}, {"a_2", OFTString}, {"", OFTString}, {" ", OFTString}});
    Problems problems;
    FieldReader reader("f", features.defn(), TextReader(), {}, problems);
    const Attributes read = reader.finish();
    std::set<std::string> names;
    for (const Field& field : read.fields) {
        EXPECT_TRUE(names.insert(field.name).second) << field.name;
    }
    EXPECT_EQ(read.fields[0].name, "a");
    EXPECT_EQ(read.fields[1].name, "A_2");
    EXPECT_EQ(read.fields[3].name, "field_4");
    EXPECT_EQ(problems.count("layer.field_renamed"), 4U);
}

TEST(ReadFields, numbersThatAreNoneBecomeNullAndAreTold) {
    const Features features({{"real", OFTReal}});
    Problems problems;
    FieldReader reader("f", features.defn(), TextReader(), {}, problems);
    for (const double value : {0.0 / 0.0, 1 / 0.0, -1 / 0.0, 2.5}) {
        const FeatureHandle feature = features.make();
        OGR_F_SetFieldDouble(feature.get(), 0, value);
        reader.read(feature.get(), "");
    }
    const Attributes read = reader.finish();
    EXPECT_EQ(problems.count("layer.not_finite"), 3U);
    EXPECT_EQ(read.fields[0].isNull, (std::vector<std::uint8_t>{1, 1, 1, 0}));
}

TEST(ReadFields, limitsSpeak) {
    const Features features({{"a", OFTString}, {"b", OFTString}});
    Problems problems;
    Limits limits;
    limits.fields = 1;
    EXPECT_EQ(errorId([&] { FieldReader("f", features.defn(), TextReader(), limits, problems); }),
              "layer.limit_fields");
    limits.fields = 2;
    limits.textBytes = 3;
    FieldReader reader("f", features.defn(), TextReader(), limits, problems);
    const FeatureHandle feature = features.make();
    OGR_F_SetFieldString(feature.get(), 1, "abc");
    EXPECT_EQ(errorId([&] { reader.read(feature.get(), "FID 0"); }), "");
    OGR_F_SetFieldString(feature.get(), 1, "abcd");
    EXPECT_EQ(errorId([&] { reader.read(feature.get(), "FID 1"); }), "layer.limit_text");
}

TEST(Attributes, findsExactNamesFirst) {
    Attributes attributes;
    attributes.fields.push_back(makeField("MA", FieldType::Text, 0));
    attributes.fields.push_back(makeField("ma", FieldType::Text, 0));
    attributes.fields.push_back(makeField("Tên Xã", FieldType::Text, 0));
    EXPECT_EQ(attributes.find("ma"), &attributes.fields[1]);
    EXPECT_EQ(attributes.find("Ma"), &attributes.fields[0]);
    EXPECT_EQ(attributes.find("tên xã"), &attributes.fields[2]);
    EXPECT_EQ(attributes.find("ten xa"), nullptr);
}

TEST(Attributes, valuesAsTextAndNumber) {
    const Field whole = fieldOf<std::int64_t>("n", FieldType::Integer, {0, -5, 7}, {2});
    const Field real = fieldOf<double>("r", FieldType::Real, {0.1, 1e300, 0}, {2});
    EXPECT_EQ(whole.asText(0) + "|" + whole.asText(1) + "|" + whole.asText(2), "0|-5|");
    EXPECT_EQ(real.asText(0) + "|" + real.asText(1) + "|" + real.asText(2), "0.1|1e+300|");
    EXPECT_EQ(whole.asNumber(0), 0.0);
    EXPECT_EQ(whole.asNumber(2), std::nullopt);
    EXPECT_EQ(makeField("t", FieldType::Date, 2).asNumber(0), std::nullopt);
}

TEST(LayerCrs, comesBackAsItWent) {
    for (const char* code : {"EPSG:4326", "EPSG:32648", "EPSG:3405", "EPSG:9210", "EPSG:3857"}) {
        const TempFolder folder;
        Layer layer = sampleLayer();
        layer.crs = Crs::fromText(code);
        for (const char* name : {"x.gpkg", "x.shp"}) {
            Problems problems;
            writeLayer(folder / name, *layerFormatOf(name), layer, {}, problems);
            EXPECT_EQ(readBackOf(folder / name).crs.code(), code) << name;
        }
    }
}

TEST(LayerCrs, unknownStaysUnknown) {
    EXPECT_EQ(spatialReference(Crs()), nullptr);
    for (const char* name : {"x.gpkg", "x.shp", "x.fgb"}) {
        const TempFolder folder;
        Layer layer = sampleLayer(true);
        layer.crs = Crs();
        Problems problems;
        writeLayer(folder / name, *layerFormatOf(name), layer, {}, problems);
        Problems told;
        EXPECT_FALSE(readLayer(folder / name, {}, told).crs.known()) << name;
        EXPECT_EQ(told.count("layer.no_crs") + told.count("layer.bad_crs"), 1U) << name;
    }
}

/// Whatever the names, the short ones are ASCII, at most ten bytes, unique without regard to case.
TEST(ShortNames, keepTheirLaw) {
    std::mt19937 random(3); // the same names each run
    const std::vector<std::string> pieces{"Tỷ lệ", " ", "_", "a", "B", "đ", "Ứ", "9", "人", "-", "mã", "\xFF"};
    for (int run = 0; run < 100; ++run) {
        std::vector<std::string> names(1 + random() % 60);
        for (std::string& name : names) {
            for (std::size_t i = random() % 6; i > 0; --i) {
                name += pieces[random() % pieces.size()];
            }
        }
        std::set<std::string> seen;
        for (std::string name : shortNames(names)) {
            EXPECT_TRUE(!name.empty() && name.size() <= 10) << name;
            std::transform(name.begin(), name.end(), name.begin(), [](char c) {
                EXPECT_TRUE((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            });
            EXPECT_TRUE(name[0] >= 'a' && name[0] <= 'z') << name;
            EXPECT_TRUE(seen.insert(name).second) << name;
        }
    }
}

/// A column as wide as told holds each number to 1e-9 of it, or the misfit is named.
TEST(DbfNumber, keepsWhatMatters) {
    std::mt19937_64 random(9); // the same numbers each run
    for (int run = 0; run < 300; ++run) {
        std::vector<double> values;
        for (int i = 0; i < 5; ++i) {
            values.push_back(std::ldexp(static_cast<double>(static_cast<std::int64_t>(random() >> 20U)),
                                        static_cast<int>(random() % 40) - 60));
        }
        const DbfNumber number = dbfNumber(fieldOf<double>("a", FieldType::Real, values));
        EXPECT_LE(number.width, 24);
        EXPECT_LE(number.decimals, 15);
        for (const double value : values) {
            char text[64];
            const int length = std::snprintf(text, sizeof text, "%.*f", number.decimals, value);
            EXPECT_TRUE(number.unfit || length <= number.width) << text;
            const double lost = std::abs(std::strtod(text, nullptr) - value);
            const double largest = *std::max_element(values.begin(), values.end());
            EXPECT_TRUE(number.unfit || lost <= 1e-9 * value || lost <= 1e-18 * largest) << text;
        }
    }
}

} // namespace
} // namespace gis::test
