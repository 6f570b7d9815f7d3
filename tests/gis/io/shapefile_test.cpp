// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/dbf_number.h"
#include "gis/io/short_names.h"
#include "tests/gis/io/sample_layer.h"

#include <limits>

namespace gis::test {
namespace {

class ShapefileSets : public testing::Test {
protected:
    void SetUp() override { write(sampleLayer()); }
    void write(const Layer& layer) {
        for (const std::string& name : m_folder.names()) {
            fs::remove(m_folder / name);
        }
        Problems problems;
        m_written = writeLayer(m_folder / "x.shp", LayerFormat::Shapefile, layer, {"", "", "2025-09-30", ""}, problems);
    }
    void patch(const std::string& name, std::size_t at, const std::string& bytes) {
        std::string all = slurp(m_folder / name);
        all.replace(at, bytes.size(), bytes);
        spit(m_folder / name, all);
    }
    TempFolder m_folder;
    WrittenLayer m_written;
};

TEST_F(ShapefileSets, haveShortNamesAndADictionary) {
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    const Pairs expected{{"code", "code"},
                         {"Ten_don_vi", "Tên đơn vị hành chính"},
                         {"population", "population"},
                         {"rate", "rate"},
                         {"pledged", "pledged"},
                         {"signed", "signed"},
                         {"seen", "seen"},
                         {"Ten_don__2", "Tên đơn vị cũ"}};
    EXPECT_EQ(m_written.shortNames, expected);
    const std::string csv = slurp(m_folder / "x.fields.csv");
    EXPECT_EQ(csv.substr(0, 3), "\xEF\xBB\xBF");
    EXPECT_NE(csv.find("Ten_don_vi,\"Tên đơn vị hành chính\",\"\"\r\n"), std::string::npos);
    EXPECT_EQ(slurp(m_folder / "x.cpg"), "UTF-8");
    const std::vector<std::string> names{"x.cpg", "x.dbf", "x.fields.csv", "x.prj", "x.shp", "x.shx"};
    EXPECT_EQ(m_folder.names(), names);
}

TEST_F(ShapefileSets, haveShellsClockwise) {
    const Layer read = readBackOf(m_folder / "x.shp");
    EXPECT_LT(signedArea(read.polygons.ring(0)), 0);
}

TEST_F(ShapefileSets, withoutAMemberAreRefused) {
    for (const char* member : {"x.shx", "x.dbf"}) {
        write(sampleLayer());
        fs::remove(m_folder / member);
        EXPECT_EQ(readErrorId(m_folder / "x.shp"), "layer.no_member") << member;
        EXPECT_FALSE(fs::exists(m_folder / member));
    }
}

TEST_F(ShapefileSets, withoutPrjSayNoCrs) {
    fs::remove(m_folder / "x.prj");
    Problems problems;
    EXPECT_FALSE(readLayer(m_folder / "x.shp", {}, problems).crs.known());
    EXPECT_EQ(problems.count("layer.no_crs"), 1U);
}

TEST_F(ShapefileSets, withGarbagePrjSayBadCrs) {
    spit(m_folder / "x.prj", "rubbish");
    Problems problems;
    EXPECT_FALSE(readLayer(m_folder / "x.shp", {}, problems).crs.known());
    EXPECT_EQ(problems.count("layer.bad_crs"), 1U);
}

TEST_F(ShapefileSets, withGarbageCpgFallBack) {
    spit(m_folder / "x.cpg", "KLINGON-7");
    Problems problems;
    const Layer read = readLayer(m_folder / "x.shp", {}, problems);
    EXPECT_EQ(problems.count("layer.bad_cpg"), 1U);
    EXPECT_EQ(read.encoding, "UTF-8 (no .cpg)");
    EXPECT_EQ(read.attributes.fields[1].texts()[0], "Xã Hòa Bình");
}

TEST_F(ShapefileSets, withACpgThatTheTextContradictsAreReadAsUtf8) {
    for (const char* name : {"1252", "ISO 8859-1", "CP1258"}) {
        spit(m_folder / "x.cpg", name);
        Problems problems;
        const Layer read = readLayer(m_folder / "x.shp", {}, problems);
        EXPECT_EQ(problems.count("layer.cpg_not_of_text"), 1U) << name;
        EXPECT_EQ(read.attributes.fields[1].texts()[0], "Xã Hòa Bình") << name;
    }
    ReadOptions options;
    options.encoding = "CP1252";
    Problems asked;
    EXPECT_NE(readLayer(m_folder / "x.shp", options, asked).attributes.fields[1].texts()[0], "Xã Hòa Bình");
    EXPECT_EQ(asked.count("layer.cpg_not_of_text"), 0U);
}

TEST_F(ShapefileSets, withoutCpgInLatinTextAreToldOf) {
    fs::remove(m_folder / "x.cpg");
    const std::string dbf = slurp(m_folder / "x.dbf");
    patch("x.dbf", dbf.find("a,b;c"), "\xE9\x20");
    Problems problems;
    const Layer read = readLayer(m_folder / "x.shp", {}, problems);
    EXPECT_EQ(problems.count("layer.encoding_assumed"), 1U);
    EXPECT_EQ(read.attributes.fields[1].texts()[2].substr(0, 2), "é");
    ReadOptions options;
    options.encoding = "NONSENSE";
    EXPECT_EQ(readErrorId(m_folder / "x.shp", options), "layer.unknown_encoding");
    options.encoding = "UTF-8";
    Problems broken;
    static_cast<void>(readLayer(m_folder / "x.shp", options, broken));
    EXPECT_EQ(broken.count("layer.broken_text"), 1U);
}

TEST_F(ShapefileSets, withFewerRowsThanShapesAreRefused) {
    patch("x.dbf", 4, std::string("\4\0\0\0", 4));
    EXPECT_EQ(readErrorId(m_folder / "x.shp"), "layer.dbf_rows");
}

TEST_F(ShapefileSets, withDeletedRowsAreToldOf) {
    const std::string dbf = slurp(m_folder / "x.dbf");
    const auto header = static_cast<unsigned char>(dbf[8]) + 256U * static_cast<unsigned char>(dbf[9]);
    patch("x.dbf", header, "*");
    Problems problems;
    EXPECT_EQ(readLayer(m_folder / "x.shp", {}, problems).unitCount(), 4U);
    EXPECT_EQ(problems.count("layer.deleted_rows"), 1U);
}

TEST_F(ShapefileSets, cutAnywhereAreRefused) {
    for (const char* member : {"x.shp", "x.shx", "x.dbf"}) {
        write(sampleLayer());
        const std::string bytes = slurp(m_folder / member);
        for (std::size_t i = 0; i < 20; ++i) {
            spit(m_folder / member, bytes.substr(0, (bytes.size() - 2) * i / 20));
            EXPECT_NE(readErrorId(m_folder / "x.shp"), "") << member << " " << i;
        }
    }
}

TEST_F(ShapefileSets, withoutAHeadSayAllThatTheWordsAskFor) {
    spit(m_folder / "x.shx", "");
    try {
        Problems problems;
        static_cast<void>(readLayer(m_folder / "x.shp", {}, problems));
        FAIL() << "not refused";
    } catch (const Error& error) {
        ASSERT_EQ(error.message().id, "layer.not_format");
        EXPECT_TRUE(std::any_of(error.message().args.begin(), error.message().args.end(),
                                [](const auto& argument) { return argument.first == "reason"; }));
    }
}

TEST_F(ShapefileSets, numbersThatAreNoneAreNeverZero) {
    Layer layer;
    layer.crs = Crs::fromText("EPSG:4326");
    std::vector<std::string> codes;
    for (int i = 0; i < 30; ++i) {
        addSquare(layer.polygons, 100 + i, 10, 1);
        layer.polygons.endUnit();
        codes.push_back("0" + std::to_string(i));
    }
    layer.attributes.fields = {fieldOf<std::string>("code", FieldType::Text, codes),
                               fieldOf<double>("số.hộ", FieldType::Real, std::vector<double>(30, 12.25)),
                               fieldOf<std::int64_t>("n", FieldType::Integer, std::vector<std::int64_t>(30, 12345))};
    write(layer);
    std::string dbf = slurp(m_folder / "x.dbf");
    const std::string places[] = {"1,5  ", "-    ", "abc  ", "5 5  ", "a' of"};
    for (std::size_t i = 0, at = dbf.find("12.25"); i < 29; ++i, at = dbf.find("12.25", at + 1)) {
        dbf.replace(at, 5, i < 5 ? places[i] : "x" + std::to_string(1000 + i));
    }
    dbf.replace(dbf.find("12345"), 5, "n.a. ");
    spit(m_folder / "x.dbf", dbf);
    Problems problems;
    const Layer read = readLayer(m_folder / "x.shp", {}, problems);
    const Field& reals = read.attributes.fields[1];
    EXPECT_EQ(std::count(reals.isNull.begin(), reals.isNull.end(), 1), 29);
    EXPECT_EQ(reals.asNumber(29), 12.25);
    EXPECT_EQ(read.attributes.fields[2].asNumber(0), std::nullopt);
    EXPECT_EQ(read.attributes.fields[2].asNumber(1), 12345);
    EXPECT_EQ(problems.count("layer.driver_warning"), 0U);
    ASSERT_EQ(problems.count("layer.odd_numbers"), 2U);
    const Message& told = problems.list().front().message;
    EXPECT_EQ(told.id, "layer.odd_numbers");
    EXPECT_EQ(std::get<std::int64_t>(told.args[0].second), 29);
    EXPECT_EQ(std::get<std::string>(told.args[2].second), "1,5");
}

TEST_F(ShapefileSets, withRandomRecordsAreRefused) {
    patch("x.shp", 104, std::string("\x7F\x7F\x7F\x7F", 4));
    EXPECT_EQ(readErrorId(m_folder / "x.shp"), "layer.shp_record");
}

TEST_F(ShapefileSets, refuseWhatDoesNotFit) {
    const TempFolder folder;
    const auto idOf = [&folder](const Layer& layer) {
        return errorId([&] {
            Problems problems;
            writeLayer(folder / "y.shp", LayerFormat::Shapefile, layer, {}, problems);
        });
    };
    Layer layer = sampleLayer();
    std::get<0>(layer.attributes.fields[0].values)[0] = std::string(255, 'x');
    EXPECT_EQ(idOf(layer), "write.shp_text");
    layer = sampleLayer();
    std::get<2>(layer.attributes.fields[3].values)[0] = 1e30;
    EXPECT_EQ(idOf(layer), "write.shp_number");
    layer = sampleLayer();
    for (int i = 0; i < 255; ++i) {
        layer.attributes.fields.push_back(makeField("f" + std::to_string(i), FieldType::Integer, 5));
    }
    EXPECT_EQ(idOf(layer), "write.shp_fields");
    EXPECT_TRUE(folder.names().empty());
}

TEST_F(ShapefileSets, keepTheLargestIntegers) {
    Layer layer = sampleLayer();
    auto& values = std::get<1>(layer.attributes.fields[2].values);
    values[0] = std::numeric_limits<std::int64_t>::max();
    values[1] = std::numeric_limits<std::int64_t>::min();
    write(layer);
    const Layer read = readBackOf(m_folder / "x.shp");
    EXPECT_EQ(read.attributes.fields[2].asText(0), "9223372036854775807");
    EXPECT_EQ(read.attributes.fields[2].asText(1), "-9223372036854775808");
}

TEST(ShortNames, areAsciiShortAndUnique) {
    using Names = std::vector<std::string>;
    EXPECT_EQ(shortNames({"Tỷ lệ hộ cam kết", "Tỷ lệ hộ cam kết (cũ)", "đường", "2025", "", "A", "a", "人口"}),
              (Names{"Ty_le_ho_c", "Ty_le_ho_2", "duong", "f_2025", "field", "A", "a_2", "field_2"}));
    const auto many = shortNames(Names(1200, "ma_don_vi_hanh_chinh"));
    EXPECT_EQ(many[0], "ma_don_vi");
    EXPECT_EQ(many[1199].size(), 10U);
    EXPECT_EQ(toAscii("Phường Ỷ La, Đắk"), "Phuong_Y_La__Dak");
}

TEST(DbfNumber, takesWhatAllValuesNeed) {
    const DbfNumber exact = dbfNumber(fieldOf<double>("a", FieldType::Real, {0.5, -12.25}));
    EXPECT_EQ(exact.decimals, 2);
    EXPECT_EQ(exact.rounded, 0);
    EXPECT_FALSE(exact.unfit);
    EXPECT_EQ(dbfNumber(fieldOf<double>("a", FieldType::Real, {1.0 / 3, 2.0 / 3, 1})).rounded, 0);
    EXPECT_EQ(dbfNumber(fieldOf<double>("a", FieldType::Real, {1, 1e-20})).unfit, std::nullopt);
    EXPECT_EQ(dbfNumber(fieldOf<double>("a", FieldType::Real, {1e-16, 2e-16})).unfit, 0U);
    EXPECT_EQ(dbfNumber(fieldOf<double>("a", FieldType::Real, {1, 1e25})).unfit, 0U);
    EXPECT_EQ(dbfNumber(fieldOf<std::int64_t>("a", FieldType::Integer, {1, -1000}, {})).width, 5);
}

} // namespace
} // namespace gis::test
