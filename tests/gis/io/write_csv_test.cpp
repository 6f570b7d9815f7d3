// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/write_formats.h"
#include "tests/gis/io/sample_layer.h"

namespace gis::test {
namespace {

std::string written(const Layer& layer, bool comma) {
    const TempFolder folder;
    WriteOptions options;
    options.commaNumbers = comma;
    Problems problems;
    writeLayer(folder / "x.csv", LayerFormat::Csv, layer, options, problems);
    return slurp(folder / "x.csv");
}

Layer hostile() {
    Layer layer;
    addSquare(layer.polygons, 105, 21, 1);
    layer.polygons.endUnit();
    auto& fields = layer.attributes.fields;
    fields.push_back(fieldOf<std::string>("=1+2", FieldType::Text, std::vector<std::string>{"00103"}));
    fields.push_back(fieldOf<std::string>("a;b,c", FieldType::Text, std::vector<std::string>{"-5"}));
    fields.push_back(fieldOf<std::int64_t>("whole", FieldType::Integer, std::vector<std::int64_t>{-5}));
    fields.push_back(fieldOf<double>("real", FieldType::Real, std::vector<double>{-0.5}));
    fields.push_back(fieldOf<std::string>("text", FieldType::Text, std::vector<std::string>{"x\r\n\"y\";z"}));
    return layer;
}

TEST(WriteCsv, saysWhatExcelNeedsToHear) {
    EXPECT_EQ(written(hostile(), false), "\xEF\xBB\xBF'=1+2,\"a;b,c\",whole,real,text\r\n"
                                         "00103,'-5,-5,-0.5,\"x\r\n\"\"y\"\";z\"\r\n");
    EXPECT_EQ(written(hostile(), true), "\xEF\xBB\xBF'=1+2;\"a;b,c\";whole;real;text\r\n"
                                        "00103;'-5;-5;-0,5;\"x\r\n\"\"y\"\";z\"\r\n");
}

TEST(WriteCsv, numbersAreShortAndExactWithoutExponentsThatPeopleDoNotWrite) {
    Layer layer;
    const std::vector<double> values{0, 1.0 / 3, 1e6, 123456789.25, 1e-6, 1e20, -2.5e-9, 5};
    for (std::size_t i = 0; i < values.size(); ++i) {
        addSquare(layer.polygons, 105 + static_cast<double>(i), 21, 1);
        layer.polygons.endUnit();
    }
    layer.attributes.fields.push_back(fieldOf<double>("v", FieldType::Real, values, {7}));
    EXPECT_EQ(written(layer, false),
              "\xEF\xBB\xBFv\r\n0\r\n0.3333333333333333\r\n1000000\r\n123456789.25\r\n0.000001\r\n1e+20\r\n"
              "-2.5e-09\r\n\"\"\r\n");
}

TEST(WriteCsv, keepsEveryRowOfTheSample) {
    const std::string csv = written(sampleLayer(), true);
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 6);
    EXPECT_NE(csv.find("00103;Xã Hòa Bình;0;0,5;1;2025-07-01;2025-07-01T10:20:30Z;a\r\n"), std::string::npos) << csv;
}

TEST(WriteCsv, readsBackEveryCell) {
    const TempFolder folder;
    const Layer layer = sampleLayer();
    Problems problems;
    writeLayer(folder / "x.csv", LayerFormat::Csv, layer, {}, problems);
    const std::string bytes = slurp(folder / "x.csv");
    EXPECT_EQ(errorId([&] { readCsvBack(folder / "x.csv", layer, {}); }), "");
    const std::string spoilt[] = {bytes.substr(0, bytes.size() - 5), bytes.substr(0, bytes.size() / 2), bytes.substr(3),
                                  bytes + "a\r\n", [&] {
                                      std::string other = bytes;
                                      other[bytes.find("00103")] = '1';
                                      return other;
                                  }()};
    for (const std::string& content : spoilt) {
        spit(folder / "x.csv", content);
        EXPECT_EQ(errorId([&] { readCsvBack(folder / "x.csv", layer, {}); }), "write.read_back");
    }
}

TEST(WriteCsv, isOnlyWritten) {
    const TempFolder folder;
    spit(folder / "x.csv", "a\r\n1\r\n");
    EXPECT_EQ(readErrorId(folder / "x.csv"), "layer.unknown_format");
}

} // namespace
} // namespace gis::test
