// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/shapefile_set.h"
#include "gis/io/text_reader.h"
#include "tests/gis/io/sample_layer.h"

namespace gis::test {
namespace {

std::string littleEndian(std::uint32_t value) {
    std::string bytes;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        bytes += static_cast<char>(value >> shift & 0xFFU);
    }
    return bytes;
}

std::string bigEndian(std::uint32_t value) {
    const std::string bytes = littleEndian(value);
    return {bytes.rbegin(), bytes.rend()};
}

/// The members of a shapefile of five units, to be spoilt.
class ShapefileMembers : public testing::Test {
protected:
    void SetUp() override {
        for (const std::string& name : m_folder.names()) {
            fs::remove(m_folder / name);
        }
        Problems problems;
        writeLayer(m_shp, LayerFormat::Shapefile, sampleLayer(), {"", "", "2025-09-30"}, problems);
    }
    void patch(const std::string& name, std::size_t at, const std::string& bytes) {
        std::string all = slurp(m_folder / name);
        ASSERT_LE(at + bytes.size(), all.size());
        all.replace(at, bytes.size(), bytes);
        spit(m_folder / name, all);
    }
    /// A .dbf of one text field with one row of `text`; `language` is its language driver byte.
    void replaceDbf(const std::string& text, unsigned char language) {
        std::string dbf = std::string("\3\x7E\1\1", 4) + littleEndian(5) + std::string("\x41\0\x15\0", 4);
        dbf += std::string(17, '\0') + static_cast<char>(language) + std::string(2, '\0');
        std::string field = "NAME";
        field.resize(11, '\0');
        field += "C" + std::string(4, '\0') + std::string("\x14\0", 2);
        field.resize(32, '\0');
        dbf += field + "\r";
        for (int row = 0; row < 5; ++row) {
            std::string cell = " " + text;
            cell.resize(21, ' ');
            dbf += cell;
        }
        spit(m_folder / "x.dbf", dbf + "\x1A");
        fs::remove(m_folder / "x.cpg");
    }
    TempFolder m_folder;
    std::string m_shp = m_folder / "x.shp";
};

struct Patched {
    const char* member;
    std::size_t at;
    std::string bytes;
    const char* id;
};

TEST_F(ShapefileMembers, withHeadersThatLieAreRefused) {
    const Patched rows[] = {
        {"x.shp", 0, bigEndian(1234), "layer.not_format"},
        {"x.shx", 0, bigEndian(1234), "layer.not_format"},
        {"x.shp", 24, bigEndian(0x7FFFFFFF), "layer.truncated"},
        {"x.shx", 24, bigEndian(0x7FFFFFFF), "layer.truncated"},
        {"x.shx", 24, bigEndian(0xFFFFFFFF), "layer.truncated"},
        {"x.shx", 100, bigEndian(0), "layer.shp_record"},
        {"x.shx", 100, bigEndian(0xFFFFFFFF), "layer.shp_record"},
        {"x.shx", 104, bigEndian(0x7FFFFFFF), "layer.shp_record"},
        {"x.shx", 104, bigEndian(1), "layer.shp_record"},
        {"x.shp", 108, littleEndian(3), "layer.shp_record"},
        {"x.shp", 108, littleEndian(77), "layer.shp_record"},
        {"x.dbf", 4, littleEndian(0xFFFFFFFF), "layer.truncated"},
        {"x.dbf", 4, littleEndian(0x7FFFFFFF), "layer.truncated"},
        {"x.dbf", 4, littleEndian(1), "layer.dbf_rows"},
        {"x.dbf", 8, std::string("\0\0", 2), "layer.not_format"},
        {"x.dbf", 8, "\xFF\xFF", "layer.truncated"},
        {"x.dbf", 10, std::string("\0\0", 2), "layer.not_format"},
        {"x.dbf", 10, "\xFF\xFF", "layer.truncated"},
    };
    for (const Patched& row : rows) {
        SetUp();
        patch(row.member, row.at, row.bytes);
        EXPECT_EQ(readErrorId(m_shp), row.id) << row.member << " at " << row.at;
    }
}

/// Counts of parts and points in a record that promise more than the record holds.
TEST_F(ShapefileMembers, withHugeCountsInARecordTakeNoMemory) {
    for (const std::uint32_t count : {0x7FFFFFFFU, 0xFFFFFFFFU, 0x10000000U}) {
        for (const std::size_t at : {std::size_t{144}, std::size_t{148}}) {
            SetUp();
            patch("x.shp", at, littleEndian(count));
            Problems problems;
            const std::string id = errorId([&] {
                const Layer layer = readLayer(m_shp, {}, problems);
                EXPECT_EQ(layer.polygons.partsOf(0).size(), 0U);
            });
            EXPECT_TRUE(!id.empty() || problems.warnings() > 0) << count << " at " << at;
        }
    }
}

TEST_F(ShapefileMembers, withRowsBeyondTheShapesAreToldOf) {
    std::string dbf = slurp(m_folder / "x.dbf");
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(dbf[10])) +
                        256 * static_cast<std::size_t>(static_cast<unsigned char>(dbf[11]));
    dbf.replace(4, 4, littleEndian(6));
    spit(m_folder / "x.dbf", dbf + std::string(length, ' '));
    Problems problems;
    EXPECT_EQ(readLayer(m_shp, {}, problems).unitCount(), 5U);
    EXPECT_EQ(problems.count("layer.dbf_extra_rows"), 1U);
}

TEST_F(ShapefileMembers, areFoundInCapitals) {
    for (const char* extension : {".dbf", ".shx", ".cpg", ".prj"}) {
        std::string capitals = extension;
        std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                       [](char c) { return c == '.' ? c : static_cast<char>(c - 'a' + 'A'); });
        fs::rename(m_folder / ("x" + std::string(extension)), m_folder / ("x" + capitals));
    }
    const Layer layer = readBackOf(m_shp);
    EXPECT_EQ(layer.unitCount(), 5U);
    EXPECT_EQ(layer.crs.code(), "EPSG:4326");
    EXPECT_EQ(layer.attributes.fields[1].texts()[0], "Xã Hòa Bình");
}

TEST_F(ShapefileMembers, overTheLimitAreRefusedEach) {
    ReadOptions options;
    options.limits.bytes = static_cast<std::int64_t>(fs::file_size(m_folder / "x.dbf")) - 1;
    EXPECT_EQ(readErrorId(m_shp, options), "layer.limit_bytes");
    options = {};
    options.limits.units = 4;
    EXPECT_EQ(readErrorId(m_shp, options), "layer.limit_units");
}

TEST(IsShapefileMember, knowsExtensionsInAnyCase) {
    for (const char* yes : {".shp", ".SHP", ".dbf", ".Prj", ".qix", ".sbn", ".cpg"}) {
        EXPECT_TRUE(isShapefileMember(yes)) << yes;
    }
    for (const char* no : {"", ".", "shp", ".gpkg", ".csv", ".shpx", ".qml"}) {
        EXPECT_FALSE(isShapefileMember(no)) << no;
    }
}

struct Encoded {
    std::string bytes;
    unsigned char language;
    const char* text;
    const char* shown;
    const char* id;
};

TEST_F(ShapefileMembers, textIsReadInTheEncodingThatIsLikeliest) {
    const Encoded rows[] = {
        {"Hoa Binh", 0x57, "Hoa Binh", "ASCII", ""},
        {"Xã Hòa", 0x57, "Xã Hòa", "UTF-8 (no .cpg)", "layer.encoding_utf8"},
        {"caf\xE9", 0x57, "café", "CP1252 (no .cpg)", "layer.encoding_assumed"},
        {"caf\xE9", 0x03, "café", "CP1252 (no .cpg)", "layer.encoding_assumed"},
        {"caf\xE9", 0x00, "café", "CP1252 (no .cpg)", "layer.encoding_assumed"},
        {"caf\x82", 0x01, "café", "CP437 (no .cpg)", "layer.encoding_assumed"},
        {"caf\x82", 0x02, "café", "CP850 (no .cpg)", "layer.encoding_assumed"},
        {"\xCC\xEE\xF1", 0xC9, "Мос", "CP1251 (no .cpg)", "layer.encoding_assumed"},
        {"\x8C\x8E", 0x65, "МО", "CP866 (no .cpg)", "layer.encoding_assumed"},
    };
    for (const Encoded& row : rows) {
        replaceDbf(row.bytes, row.language);
        Problems problems;
        const Layer layer = readLayer(m_shp, {}, problems);
        EXPECT_EQ(layer.attributes.fields[0].texts()[0], row.text);
        EXPECT_EQ(layer.encoding, row.shown);
        EXPECT_EQ(problems.count(row.id), *row.id == '\0' ? 0U : 1U) << row.shown;
    }
}

TEST_F(ShapefileMembers, namesOfEncodingsAreReadAsProgramsWriteThem) {
    const std::pair<const char*, const char*> rows[] = {
        {"UTF-8", "UTF-8"},      {"utf8\r\n", "UTF-8"},          {"65001", "UTF-8"},      {"1252", "CP1252"},
        {"ANSI 1258", "CP1258"}, {"windows-1252", "CP1252"},     {"OEM 866", "CP866"},    {"ISO 8859-1", "ISO-8859-1"},
        {"88591", "ISO-8859-1"}, {"ISO-8859-15", "ISO-8859-15"}, {"TCVN3", "TCVN5712-1"},
    };
    std::string dbf = slurp(m_folder / "x.dbf"); // text that could be of any of them
    dbf.replace(dbf.find("\xC3\xA3"), 2, "\xE3 ");
    spit(m_folder / "x.dbf", dbf);
    for (const auto& [written, name] : rows) {
        spit(m_folder / "x.cpg", written);
        Problems problems;
        const ShapefileSet set = checkShapefile(m_shp, {}, problems);
        EXPECT_EQ(dbfEncoding(set, "", problems).name, name) << written;
        EXPECT_EQ(dbfEncoding(set, written, problems).name, name) << written;
        EXPECT_TRUE(problems.list().empty());
    }
}

TEST(TextReader, givesUtf8InNfcAndCounts) {
    struct Row {
        const char* encoding;
        std::string raw;
        std::string text;
        std::int64_t normalised, broken;
    };
    const Row rows[] = {
        {"UTF-8", "", "", 0, 0},
        {"UTF-8", "Xã Hòa", "Xã Hòa", 0, 0},
        {"UTF-8", "Xa\xCC\x83", "Xã", 1, 0},
        {"UTF-8", "a\xFF\x62", "a\xEF\xBF\xBD\x62", 0, 1},
        {"UTF-8", "\xC3", "\xEF\xBF\xBD", 0, 1},
        {"UTF-8", "\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 0, 1},
        {"UTF-8", "\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD", 0, 1},
        {"CP1252", "\xE9\x80", "é€", 0, 0},
        {"CP1258", "\xD0\xF0", "Đđ", 0, 0},
        {"CP1258", "a\xCC", "à", 0, 0},
        {"CP1258", "X\xE3 L\xFD a", "Xă Lư a", 0, 0},
        {"CP1252", "a\x81\x62", "a\xEF\xBF\xBD\x62", 0, 1},
        {"TCVN5712-1", "X\xB7 \xA7\xABng H\xDF\x61", "Xã Đông Hòa", 0, 0},
        {"UTF-16LE", "\xE1\x1E\x41", "\xE1\xBB\xA1\xEF\xBF\xBD", 0, 1},
        {"CP1252", std::string(2000, '\xE9'),
         [] {
             std::string many;
             for (int i = 0; i < 2000; ++i) {
                 many += "é";
             }
             return many;
         }(),
         0, 0},
    };
    for (const Row& row : rows) {
        TextReader reader(row.encoding);
        EXPECT_EQ(reader.read(row.raw), row.text) << row.encoding;
        EXPECT_EQ(reader.normalised(), row.normalised) << row.text;
        EXPECT_EQ(reader.broken(), row.broken) << row.text;
        TextReader copy(reader);
        EXPECT_EQ(copy.read(row.raw), row.text) << "and again";
    }
}

} // namespace
} // namespace gis::test
