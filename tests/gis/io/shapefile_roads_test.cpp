// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_shapefile.h"
#include "tests/gis/io/both_roads.h"

#include <bit>
#include <random>

namespace gis::test {
namespace {

std::string bytesOf(std::uint64_t value, std::size_t count, bool highFirst = false) {
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i) {
        bytes += static_cast<char>(value >> 8 * (highFirst ? count - 1 - i : i) & 0xFFU);
    }
    return bytes;
}

std::string low(std::uint64_t value) {
    return bytesOf(value, 4);
}

std::string high(std::uint64_t value) {
    return bytesOf(value, 4, true);
}

std::string real(double value) {
    return bytesOf(std::bit_cast<std::uint64_t>(value), 8);
}

using Ring = std::vector<Point>;

Ring square(double x, double y, double size, bool clockwise = true) {
    Ring ring{{x, y}, {x, y + size}, {x + size, y + size}, {x + size, y}, {x, y}};
    if (!clockwise) {
        std::reverse(ring.begin(), ring.end());
    }
    return ring;
}

/// The content of a polygon record; `type` 15 has heights and measures, 25 measures.
std::string shape(const std::vector<Ring>& rings, unsigned type = 5) {
    std::string starts;
    std::string points;
    std::size_t count = 0;
    for (const Ring& ring : rings) {
        starts += low(count);
        count += ring.size();
        for (const Point& p : ring) {
            points += real(p.x) + real(p.y);
        }
    }
    std::string more;
    for (unsigned dimension = 0; dimension < (type == 15 ? 2U : type == 25 ? 1U : 0U); ++dimension) {
        more += real(1) + real(2);
        for (std::size_t i = 0; i < count; ++i) {
            more += real(1.5);
        }
    }
    return low(type) + real(0) + real(0) + real(1) + real(1) + low(rings.size()) + low(count) + starts + points + more;
}

const std::string kNull = low(0);
const double kNan = std::bit_cast<double>(0x7FF8000000000000U);

/// A set of shapes as given, with a row for each.
class ShapefileRoads : public testing::Test {
protected:
    void make(const std::vector<std::string>& contents, unsigned type = 5) {
        clear();
        Layer layer;
        layer.crs = Crs::fromText("EPSG:4326");
        std::vector<std::string> codes;
        std::vector<double> values;
        for (std::size_t i = 0; i < contents.size(); ++i) {
            addSquare(layer.polygons, 105, 21, 1);
            layer.polygons.endUnit();
            codes.push_back("0" + std::to_string(i));
            values.push_back(static_cast<double>(i) / 4);
        }
        layer.attributes.fields.push_back(fieldOf<std::string>("code", FieldType::Text, codes));
        layer.attributes.fields.push_back(fieldOf<double>("value", FieldType::Real, values, {0}));
        Problems told;
        writeLayer(m_path, LayerFormat::Shapefile, layer, {}, told);
        putShapes(contents, type);
    }

    void putShapes(const std::vector<std::string>& contents, unsigned type = 5) {
        std::string shp;
        std::string shx;
        for (std::size_t i = 0; i < contents.size(); ++i) {
            shx += high((100 + shp.size()) / 2) + high(contents[i].size() / 2);
            shp += high(i + 1) + high(contents[i].size() / 2) + contents[i];
        }
        const auto head = [type](std::size_t bytes) {
            return high(9994) + std::string(20, '\0') + high((100 + bytes) / 2) + low(1000) + low(type) +
                   std::string(64, '\0');
        };
        spit(m_folder / "x.shp", head(shp.size()) + shp);
        spit(m_folder / "x.shx", head(shx.size()) + shx);
    }

    void clear() {
        for (const std::string& name : m_folder.names()) {
            fs::remove(m_folder / name);
        }
    }

    [[nodiscard]] bool isFast(const ReadOptions& options = {}) const {
        Problems told;
        const bool fast = readShapefile(inputFile(m_path, {}), options, told, {}).has_value();
        EXPECT_TRUE(fast || told.list().empty()) << "a lane that is not taken tells nothing";
        return fast;
    }

    void expectSame(bool fast, const std::string& what) const {
        SCOPED_TRACE(what);
        expectSameByBothRoads(m_path);
        EXPECT_EQ(isFast(), fast);
    }

    TempFolder m_folder;
    std::string m_path = m_folder / "x.shp";
};

struct Shapes {
    const char* name;
    std::string content;
    bool fast;
};

TEST_F(ShapefileRoads, readTheSameShapes) {
    const Ring outer = square(105, 21, 1);
    const Ring hole = square(105.2, 21.2, 0.2, false);
    const Ring other = square(107, 21, 0.5);
    const Ring island = square(105.25, 21.25, 0.05);
    Ring open = outer;
    open.pop_back();
    open.back() = {105.5, 20};
    Ring holey = outer;
    holey[1].y = kNan;
    const std::string plain = shape({outer});
    const Shapes rows[] = {
        {"one ring", plain, true},
        {"one ring the other way", shape({square(105, 21, 1, false)}), true},
        {"hole", shape({outer, hole}), true},
        {"hole first", shape({hole, outer}), true},
        {"two parts", shape({outer, other}), true},
        {"two parts and a hole", shape({outer, other, hole}), true},
        {"island in a lake", shape({outer, hole, island}), true},
        {"two rings the wrong way", shape({square(105, 21, 1, false), square(107, 21, 0.5, false)}), true},
        {"hole outside", shape({outer, other, square(120, 10, 0.2, false)}), true},
        {"same ring twice", shape({outer, outer}), true},
        {"flat ring beside", shape({outer, {{105, 21}, {106, 21}, {105.5, 21}, {105, 21}}}), true},
        {"bow tie", shape({{{105, 21}, {106, 22}, {106, 21}, {105, 22}, {105, 21}}, hole}), true},
        {"outside", shape({square(105, 89.5, 1)}), true},
        {"null", kNull, true},
        {"null with more", kNull + std::string(8, 'x'), true},
        {"open", shape({open}), false},
        {"short", shape({{{105, 21}, {106, 21}, {105, 21}}}), false},
        {"short beside", shape({outer, {{105, 21}, {106, 21}, {105, 21}}}), false},
        {"not a number", shape({holey}), false},
        {"no ring", shape({}), false},
        {"empty ring", shape({outer, {}}), false},
        {"other type", shape({outer}, 25), false},
        {"more bytes", plain + std::string(16, '\0'), false},
        {"fewer bytes", plain.substr(0, plain.size() - 16), false},
        {"too short", plain.substr(0, 40), false},
    };
    for (const Shapes& row : rows) {
        make({plain, row.content, plain});
        expectSame(row.fast, row.name);
    }
}

TEST_F(ShapefileRoads, readTheSameOfEachType) {
    const Ring outer = square(105, 21, 1);
    for (const unsigned type : {0U, 1U, 3U, 5U, 8U, 15U, 25U, 31U, 99U}) {
        make({shape({outer}, type), kNull, shape({outer}, type)}, type);
        expectSame(type == 5, std::to_string(type));
    }
}

TEST_F(ShapefileRoads, readTheSameOfLyingCounts) {
    const std::string plain = shape({square(105, 21, 1), square(107, 21, 1)});
    for (const std::size_t at : {36U, 40U, 44U, 48U}) { // counts of parts and points, starts of the parts
        for (const std::uint64_t value : {0U, 1U, 4U, 5U, 6U, 10U, 11U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
            std::string lying = plain;
            lying.replace(at, 4, low(value));
            make({plain, lying});
            SCOPED_TRACE(std::to_string(at) + " " + std::to_string(value));
            expectSameByBothRoads(m_path);
        }
    }
}

TEST_F(ShapefileRoads, readTheSameOfRecordsInAnyPlace) {
    const std::vector<std::string> contents{shape({square(105, 21, 1)}), shape({square(106, 21, 1)}), kNull,
                                            shape({square(107, 21, 1)})};
    make(contents);
    const std::string shp = slurp(m_path);
    const std::string shx = slurp(m_folder / "x.shx");
    std::string turned = shx.substr(0, 100);
    for (std::size_t i = contents.size(); i-- > 0;) {
        turned += shx.substr(100 + i * 8, 8);
    }
    spit(m_folder / "x.shx", turned);
    expectSame(true, "turned");
    EXPECT_EQ(readBackOf(m_path).polygons.boxOf(0).min.x, 107);
    std::string same = shx.substr(0, 100);
    for (std::size_t i = 0; i < contents.size(); ++i) {
        same += shx.substr(108, 8);
    }
    spit(m_folder / "x.shx", same);
    expectSame(true, "one record for all");
    for (const std::uint64_t start : {0U, 40U, 50U, 51U, 1000U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
        spit(m_folder / "x.shx", shx.substr(0, 116) + high(start) + shx.substr(120));
        expectSame(false, "start " + std::to_string(start));
    }
    for (const std::uint64_t length : {0U, 1U, 2U, 65U, 68U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
        spit(m_folder / "x.shx", shx.substr(0, 120) + high(length) + shx.substr(124));
        expectSame(length == 2, "length " + std::to_string(length)); // which is that of a null shape
    }
    spit(m_folder / "x.shx", shx);
    spit(m_path, shp.substr(0, shp.size() - 1));
    expectSame(false, "cut");
}

TEST_F(ShapefileRoads, readTheSameWhateverStandsBeside) {
    const std::string plain = shape({square(105, 21, 1)});
    make({plain, plain});
    fs::remove(m_folder / "x.prj");
    expectSame(true, "no .prj");
    ReadOptions options;
    options.assumedCrs = "EPSG:3405";
    expectSameByBothRoads(m_path, options);
    spit(m_folder / "x.prj", "PROJCS[nonsense");
    expectSame(false, "bad .prj");
    spit(m_folder / "x.prj", Crs::fromText("EPSG:32648").wkt());
    expectSame(true, "other .prj");
    fs::remove(m_folder / "x.cpg");
    expectSame(true, "no .cpg");
    spit(m_folder / "x.cpg", "nonsense");
    expectSame(true, "bad .cpg");
    for (const char* encoding : {"CP1258", "nonsense", "UTF-8"}) {
        options.encoding = encoding;
        expectSameByBothRoads(m_path, options);
    }
    for (const char* layer : {"x", "y", ""}) {
        options = {};
        options.layer = layer;
        expectSameByBothRoads(m_path, options);
    }
    const std::string dbf = slurp(m_folder / "x.dbf");
    std::string deleted = dbf;
    deleted[static_cast<std::size_t>(static_cast<unsigned char>(dbf[8]))] = '*';
    spit(m_folder / "x.dbf", deleted);
    expectSame(false, "deleted row");
    spit(m_folder / "x.dbf", dbf);
    putShapes({plain});
    expectSame(true, "more rows than shapes");
    putShapes({plain, plain, plain});
    expectSame(false, "fewer rows than shapes");
    fs::remove(m_folder / "x.dbf");
    expectSame(false, "no .dbf");
}

TEST_F(ShapefileRoads, keepTheSameLimits) {
    const std::string plain = shape({square(105, 21, 1)});
    make({plain, plain});
    const std::pair<std::int64_t Limits::*, std::int64_t> rows[] = {
        {&Limits::units, 1},   {&Limits::units, 2},     {&Limits::vertices, 9},       {&Limits::vertices, 10},
        {&Limits::fields, 1},  {&Limits::fields, 2},    {&Limits::verticesOfUnit, 4}, {&Limits::verticesOfUnit, 5},
        {&Limits::bytes, 100}, {&Limits::textBytes, 1}, {&Limits::textBytes, 2},      {&Limits::values, 3},
        {&Limits::values, 4},
    };
    for (const auto& [limit, value] : rows) {
        ReadOptions options;
        options.limits.*limit = value;
        expectSameByBothRoads(m_path, options);
    }
}

/// Values of every kind in the .dbf, good and bad, are read by GDAL either way.
TEST_F(ShapefileRoads, readTheSameRows) {
    Layer layer = sampleLayer();
    Problems told;
    writeLayer(m_path, LayerFormat::Shapefile, layer, {}, told);
    expectSame(true, "as written");
    const std::string dbf = slurp(m_folder / "x.dbf");
    const std::size_t header = static_cast<unsigned char>(dbf[8]) + 256U * static_cast<unsigned char>(dbf[9]);
    std::mt19937 random(9); // the same damage each run
    for (int run = 0; run < 60; ++run) {
        std::string noisy = dbf;
        for (int i = 0; i <= run / 6; ++i) {
            noisy[header + random() % (noisy.size() - header)] = "0123456789 -+.*eEnaNx/\0\xE1\x1A?"[random() % 26];
        }
        spit(m_folder / "x.dbf", noisy);
        SCOPED_TRACE(std::to_string(run));
        expectSameByBothRoads(m_path);
    }
}

TEST_F(ShapefileRoads, agreeOnDamagedFiles) {
    std::vector<std::string> contents(3, shape({square(105, 21, 1), square(105.2, 21.2, 0.1, false)}));
    contents[1] = kNull;
    make(contents);
    std::mt19937 random(4); // the same damage each run
    for (const char* member : {"x.shp", "x.shx", "x.dbf"}) {
        const std::string whole = slurp(m_folder / member);
        for (int run = 0; run < 150; ++run) {
            std::string damaged = whole;
            damaged[random() % damaged.size()] = static_cast<char>(random());
            spit(m_folder / member, run % 5 == 0 ? damaged.substr(0, random() % damaged.size()) : damaged);
            SCOPED_TRACE(std::string(member) + " " + std::to_string(run));
            expectSameByBothRoads(m_path);
        }
        spit(m_folder / member, whole);
    }
}

/// All members of the set but the dictionary, with the box of the .shp and .shx left out where asked.
std::map<std::string, std::string> membersWritten(const Layer& layer, Road road, bool withBox) {
    const TempFolder folder;
    WriteOptions options;
    options.road = road;
    Problems told;
    writeLayer(folder / "x.shp", LayerFormat::Shapefile, layer, options, told);
    std::map<std::string, std::string> members;
    for (const std::string& name : folder.names()) {
        members[name] = slurp(folder / name);
        if (!withBox && (name == "x.shp" || name == "x.shx")) {
            members[name].replace(36, 32, "");
        }
    }
    return members;
}

TEST(ShapefileRoadsOut, writeTheSameBytes) {
    Layer nullFirst = sampleLayer();
    Polygons polygons;
    polygons.endUnit();
    for (std::size_t unit = 1; unit < nullFirst.unitCount(); ++unit) {
        polygons.addUnit(nullFirst.polygons, unit);
    }
    nullFirst.polygons = polygons;
    EXPECT_EQ(membersWritten(sampleLayer(), Road::Fastest, true), membersWritten(sampleLayer(), Road::General, true));
    EXPECT_EQ(membersWritten(nullFirst, Road::Fastest, false), membersWritten(nullFirst, Road::General, false));
    Layer noCrs = sampleLayer(true);
    noCrs.crs = Crs();
    EXPECT_EQ(membersWritten(noCrs, Road::Fastest, true), membersWritten(noCrs, Road::General, true));
}

/// The box in the header is that of the units, also where the first has no geometry.
TEST(ShapefileRoadsOut, tellTheBoxOfTheUnits) {
    const TempFolder folder;
    Layer layer = sampleLayer();
    Polygons polygons;
    polygons.endUnit();
    for (std::size_t unit = 1; unit < layer.unitCount(); ++unit) {
        polygons.addUnit(layer.polygons, unit);
    }
    layer.polygons = polygons;
    Problems told;
    writeLayer(folder / "x.shp", LayerFormat::Shapefile, layer, {}, told);
    const Box box = polygons.box();
    EXPECT_EQ(slurp(folder / "x.shp").substr(36, 32),
              real(box.min.x) + real(box.min.y) + real(box.max.x) + real(box.max.y));
}

TEST(ShapefileRoadsOut, turnRingsAndKeepTheirPoints) {
    Layer layer = sampleLayer();
    for (const bool counterClockwise : {true, false}) {
        const TempFolder folder;
        orientRings(layer.polygons, counterClockwise);
        Problems told;
        writeLayer(folder / "x.shp", LayerFormat::Shapefile, layer, {}, told);
        Layer expected = layer;
        orientRings(expected.polygons, false);
        EXPECT_TRUE(readBackOf(folder / "x.shp").polygons == expected.polygons);
    }
}

} // namespace
} // namespace gis::test
