// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gis/io/kml_text.h"

namespace gis::test {
namespace {

struct BadKml {
    const char* test;
    std::string content;
    const char* id;
};

class RefusedKml : public testing::TestWithParam<BadKml> {};

TEST_P(RefusedKml, isRefusedByName) {
    const TempFolder folder;
    spit(folder / "x.kml", GetParam().content);
    EXPECT_EQ(readErrorId(folder / "x.kml"), GetParam().id);
}

std::string deep(int levels) {
    std::string open;
    std::string close;
    for (int i = 0; i < levels; ++i) {
        open += "<Folder>";
        close += "</Folder>";
    }
    return kmlDocument(open + placemark("a") + close);
}

const std::string kEntities =
    R"(<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>)";
const std::string kTrack = R"(<gx:Track><when>2010-05-28T02:02:09Z</when><gx:coord>105 21 0</gx:coord></gx:Track>)";

INSTANTIATE_TEST_SUITE_P(
    Files, RefusedKml,
    testing::Values(
        BadKml{"entities", kEntities + "<kml>&c;</kml>", "xml.dtd"},
        BadKml{"external", R"(<!DOCTYPE kml SYSTEM "file:///etc/passwd"><kml/>)", "xml.dtd"},
        BadKml{"unknownEntity", kmlDocument("<name>&nbsp;</name>"), "xml.damaged"},
        BadKml{"deep", deep(300), "xml.too_deep"},
        BadKml{"veryDeep", "<kml>" + std::string(3'000'000, '<'), "xml.damaged"},
        BadKml{"longTag", "<kml><a b=\"" + std::string(20'000'000, 'x'), "xml.long_tag"},
        BadKml{"track", kmlDocument("<Placemark>" + kTrack + "</Placemark>"), "kml.track"},
        BadKml{"multiTrack", kmlDocument("<Placemark><gx:MultiTrack>" + kTrack + "</gx:MultiTrack></Placemark>"),
               "kml.track"},
        BadKml{"networkLink",
               kmlDocument("<NetworkLink><Link><href>http://127.0.0.1/x.kml</href></Link></NetworkLink>"),
               "kml.network_link"},
        BadKml{"linkInFolder", kmlDocument("<Folder><NetworkLink/></Folder>" + placemark("a")), "kml.network_link"},
        BadKml{"gml", "<FeatureCollection/>", "kml.not_kml"},
        BadKml{"html", "<html><body>Đăng nhập</body></html>", "kml.not_kml"},
        BadKml{"json", R"({"type":"FeatureCollection"})", "xml.damaged"},
        BadKml{"twoRoots", kmlDocument(placemark("a")) + "<kml/>", "xml.damaged"},
        BadKml{"notUtf8", kmlDocument("<name>X\xE3</name>" + placemark("a")), "xml.damaged"},
        BadKml{"noUnit", kmlDocument(""), "kml.no_units"},
        BadKml{"points", kmlDocument(placemark("a", "", "<Point><coordinates>1,2</coordinates></Point>")),
               "layer.not_polygons"},
        BadKml{"nestedPlacemarks", kmlDocument("<Placemark><Placemark></Placemark>" + kmlSquare() + "</Placemark>"),
               "layer.not_polygons"},
        BadKml{"noLimitNeeded", deep(200), ""}),
    [](const auto& row) { return row.param.test; });

TEST(HostileKml, limitsSpeakWithTheirOwnIds) {
    const TempFolder folder;
    const std::string path = folder / "x.kml";
    spit(path, kmlDocument(placemark("a", "<ExtendedData><Data name=\"b\"><value>0123456789</value></Data>"
                                          "<Data name=\"c\"><value>1</value></Data></ExtendedData>") +
                           placemark("d")));
    const auto idWith = [&path](std::int64_t Limits::*limit, std::int64_t value) {
        ReadOptions options;
        options.limits.*limit = value;
        return readErrorId(path, options);
    };
    EXPECT_EQ(idWith(&Limits::units, 1), "layer.limit_units");
    EXPECT_EQ(idWith(&Limits::fields, 2), "layer.limit_fields");
    EXPECT_EQ(idWith(&Limits::textBytes, 9), "layer.limit_text");
    EXPECT_EQ(idWith(&Limits::vertices, 9), "layer.limit_vertices");
    EXPECT_EQ(idWith(&Limits::verticesOfUnit, 4), "layer.limit_unit_vertices");
    EXPECT_EQ(idWith(&Limits::xmlDepth, 5), "xml.too_deep");
    EXPECT_EQ(idWith(&Limits::bytes, 10), "layer.limit_bytes");
    EXPECT_EQ(idWith(&Limits::units, 2), "");
}

TEST(HostileKml, otherEncodingsAreReadWhereTheyAreStated) {
    const TempFolder folder;
    std::string utf16 = "\xFF\xFE";
    for (const char c : "<?xml version=\"1.0\"?><kml>" + placemark("Xa") + "</kml>") {
        utf16 += c;
        utf16 += '\0';
    }
    spit(folder / "x.kml", utf16);
    EXPECT_EQ(readBackOf(folder / "x.kml").attributes.find("name")->asText(0), "Xa");
    spit(folder / "y.kml", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><kml>" + placemark("X\xE3") + "</kml>");
    EXPECT_EQ(readBackOf(folder / "y.kml").attributes.find("name")->asText(0), "Xã");
}

TEST(Kmz, isReadFromItsDocument) {
    const TempFolder folder;
    writeZip(folder / "a.kmz", {{"images/a.png", "x"}, {"doc.kml", kmlDocument(placemark("Xã A"))}});
    EXPECT_EQ(readBackOf(folder / "a.kmz").attributes.find("name")->asText(0), "Xã A");
    EXPECT_EQ(layersOf(folder / "a.kmz").at(0).name, "a");
    Problems problems;
    writeZip(folder / "b.kmz", {{"z.KML", kmlDocument(placemark("z"))}, {"doc.kml", kmlDocument(placemark("doc"))}});
    EXPECT_EQ(readLayer(folder / "b.kmz", {}, problems).attributes.find("name")->asText(0), "doc");
    EXPECT_EQ(problems.count("kmz.several"), 1U);
    fs::rename(folder / "a.kmz", folder / "a.kml"); // by its content
    EXPECT_EQ(readBackOf(folder / "a.kml").attributes.find("name")->asText(0), "Xã A");
}

TEST(Kmz, thatIsHostileIsRefused) {
    const TempFolder folder;
    const std::string good = kmlDocument(placemark("a"));
    const auto idOf = [&folder](const std::vector<ZipEntry>& entries, const ReadOptions& options = {}) {
        writeZip(folder / "x.kmz", entries);
        return readErrorId(folder / "x.kmz", options);
    };
    for (const char* name : {"../evil.txt", "/etc/passwd", "a/../../b", "C:\\x", "..\\x"}) {
        EXPECT_EQ(idOf({{"doc.kml", good}, {name, "x"}}), "kmz.path_leaves") << name;
    }
    EXPECT_EQ(idOf({{"a.png", "x"}}), "kmz.no_kml");
    EXPECT_EQ(idOf({{"doc.kml", good}, {"a..b/..c", "x"}}), "");
    const std::string bomb = kmlDocument(placemark("a")) + std::string(30'000'000, ' ');
    EXPECT_EQ(idOf({{"doc.kml", bomb}}), "kmz.inflated");
    ReadOptions options;
    options.limits.inflatedRatio = 100'000;
    EXPECT_EQ(idOf({{"doc.kml", bomb}}, options), "");
    options.limits.inflatedBytes = 20'000'000;
    EXPECT_EQ(idOf({{"doc.kml", bomb}}, options), "kmz.inflated");
    options = {};
    options.limits.archiveEntries = 1;
    EXPECT_EQ(idOf({{"doc.kml", good}, {"b", "x"}}, options), "kmz.entries");
}

TEST(Kmz, thatIsDamagedIsRefusedAtAnyLength) {
    const TempFolder folder;
    writeZip(folder / "x.kmz", {{"doc.kml", kmlDocument(placemark("a"))}});
    const std::string bytes = slurp(folder / "x.kmz");
    for (std::size_t length = 2; length < bytes.size(); length += 7) {
        spit(folder / "x.kmz", bytes.substr(0, length));
        EXPECT_EQ(readErrorId(folder / "x.kmz"), "kmz.damaged") << length;
    }
    std::string lying = bytes; // the size that the directory tells
    const std::size_t directory = lying.find("PK\x01\x02");
    lying[directory + 24] = static_cast<char>(lying[directory + 24] + 1);
    spit(folder / "x.kmz", lying);
    EXPECT_EQ(readErrorId(folder / "x.kmz"), "kmz.damaged");
}

} // namespace
} // namespace gis::test
