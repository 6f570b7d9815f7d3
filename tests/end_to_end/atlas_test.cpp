// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The atlas of a small made-up province: two districts of four communes each and an island.
#include "src/publish/atlas_page.h"
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace diaban::test {
namespace {

struct Commune {
    const char* code;
    const char* name;
    const char* district;
    double x, y;
};

const std::vector<Commune> kCommunes{{"00101", "Xã An Hòa", "Huyện Một", 0, 0},
                                     {"00102", "Xã Bình Ứng", "Huyện Một", 1, 0},
                                     {"00103", "Phường <script>alert(1)</script>", "Huyện Một", 0, 1},
                                     {"00104", "Xã ../../../x", "Huyện Một", 1, 1},
                                     {"00201", "Xã Đông", "Huyện Hai", 2, 0},
                                     {"00202", "Xã Êa", "Huyện Hai", 3, 0},
                                     {"00203", "Xã An Hòa", "Huyện Hai", 2, 1},
                                     {"00204", "Xã Giang", "Huyện Hai", 3, 1},
                                     {"00300", "Đặc khu Đảo", "Huyện Hai", 40, -30}};

std::string boundaries() {
    std::string text = R"({"type":"FeatureCollection","features":[)";
    for (const Commune& commune : kCommunes) {
        const double x = 105 + 0.1 * commune.x;
        const double y = 20 + 0.1 * commune.y;
        const auto point = [](double a, double b) { return '[' + std::to_string(a) + ',' + std::to_string(b) + ']'; };
        text += text.back() == '[' ? "" : ",";
        text += R"({"type":"Feature","properties":{"code":")" + std::string(commune.code) + R"(","name":")" +
                commune.name + R"(","district":")" + commune.district +
                R"("},"geometry":{"type":"Polygon","coordinates":[[)" + point(x, y) + ',' + point(x + 0.1, y) + ',' +
                point(x + 0.1, y + 0.1) + ',' + point(x, y + 0.1) + ',' + point(x, y) + "]]}}";
    }
    return text + "]}";
}

/// Commune 00204 has no row: it is not matched.
std::string figures(int pledgedOfFirst = 400) {
    return "code,households,pledged\n00101,1000," + std::to_string(pledgedOfFirst) +
           "\n00102,1000,900\n00103,1000,860\n00104,1000,0\n00201,1000,990\n00202,1000,500\n00203,1000,\n00300,200,"
           "190\n";
}

class AtlasTest : public testing::Test {
protected:
    AtlasTest() {
        m_folder.write("b.geojson", boundaries());
        m_folder.write("f.csv", figures());
        m_folder.write("e.csv", "code,households,pledged\n00101,1000,300\n00102,1000,950\n00202,900,450\n");
    }
    [[nodiscard]] std::string project(const std::string& outputs = "[{kind: join_report, path: j.csv}]") const {
        return m_folder.write("p.diaban.yaml", R"(version: 1
title: {vi: "Tỉnh thử", en: "Trial province"}
as_of: 2025-09-30
boundaries: {path: b.geojson, key: code, name: name, parent: district, level: commune}
tables:
  - {path: e.csv, key: code, period: 2025-Q2, columns: {households: households, pledged: pledged}}
  - {path: f.csv, key: code, period: 2025-Q3, columns: {households: households, pledged: pledged}}
indicators: [{key: pledged_share, target: 85}]
maps: [{key: pledged, indicator: pledged_share, period: 2025-Q3, breaks: [50, 70, 85]}]
outputs: )" + outputs + "\n");
    }
    [[nodiscard]] static std::set<std::string> namesIn(const std::filesystem::path& folder) {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            names.insert(entry.path().filename().string());
        }
        return names;
    }
    nlohmann::json made(std::vector<std::string> more) const {
        std::vector<std::string> call{"atlas", project(), "--json"};
        call.insert(call.end(), more.begin(), more.end());
        const ProgramRun run = diaban(call);
        EXPECT_EQ(run.exitCode, 0) << run.err;
        return jsonOf(run);
    }

    TempFolder m_folder;
};

TEST_F(AtlasTest, aPdfHasAPageAUnitTheSameBytesEachTime) {
    EXPECT_EQ(made({"-o", m_folder.file("a.pdf")})["pages"], 9);
    EXPECT_EQ(made({"-o", m_folder.file("b.pdf")})["pages"], 9);
    const std::string pdf = bytesOf(m_folder.file("a.pdf"));
    EXPECT_EQ(pdf, bytesOf(m_folder.file("b.pdf")));
    EXPECT_THAT(pdf, testing::HasSubstr("/Count 9"));
    EXPECT_THAT(pdf, testing::HasSubstr("/Outlines"));
    made({"-o", m_folder.file("en.pdf"), "--lang", "en"});
    EXPECT_NE(pdf, bytesOf(m_folder.file("en.pdf")));
}

TEST_F(AtlasTest, pagesOfAFolderHaveSafeNamesInTheOrderOfCodes) {
    made({"-o", m_folder.file("pages"), "--dpi", "40"});
    EXPECT_THAT(namesIn(m_folder.file("pages")),
                testing::ElementsAre("00101-xa-an-hoa.png", "00102-xa-binh-ung.png",
                                     "00103-phuong-script-alert-1-script.png", "00104-xa-x.png", "00201-xa-dong.png",
                                     "00202-xa-ea.png", "00203-xa-an-hoa.png", "00204-xa-giang.png",
                                     "00300-dac-khu-dao.png"));
    for (const std::string& name : namesIn(m_folder.file("pages"))) {
        EXPECT_NE(atlasMarkOf(m_folder.file("pages/" + name)), "") << name;
    }
}

TEST_F(AtlasTest, aRunThatWasStoppedGoesOnWhereItWas) {
    const std::string pages = m_folder.file("pages");
    EXPECT_EQ(made({"-o", pages, "--dpi", "40"})["kept"], 0);
    const std::string first = bytesOf(pages + "/00101-xa-an-hoa.png");
    const std::string second = bytesOf(pages + "/00102-xa-binh-ung.png");
    std::filesystem::remove(pages + "/00101-xa-an-hoa.png");
    m_folder.write("pages/.00102-xa-binh-ung.png.part", second.substr(0, 100)); // as a kill would leave it
    std::filesystem::remove(pages + "/00102-xa-binh-ung.png");
    EXPECT_EQ(made({"-o", pages, "--dpi", "40"})["kept"], 7);
    EXPECT_EQ(bytesOf(pages + "/00101-xa-an-hoa.png"), first);
    EXPECT_EQ(bytesOf(pages + "/00102-xa-binh-ung.png"), second);
    EXPECT_EQ(namesIn(pages).size(), 9U);
}

TEST_F(AtlasTest, otherFiguresResolutionOrLanguageDrawAllAnew) {
    const std::string pages = m_folder.file("pages");
    made({"-o", pages, "--dpi", "40"});
    EXPECT_EQ(made({"-o", pages, "--dpi", "41"})["kept"], 0);
    EXPECT_EQ(made({"-o", pages, "--dpi", "41"})["kept"], 9);
    EXPECT_EQ(made({"-o", pages, "--dpi", "41", "--lang", "en"})["kept"], 0);
    m_folder.write("f.csv", figures(401));
    EXPECT_EQ(made({"-o", pages, "--dpi", "41", "--lang", "en"})["kept"], 0);
}

TEST_F(AtlasTest, aFileThatNoAtlasMadeIsNotReplaced) {
    std::filesystem::create_directory(m_folder.file("pages"));
    m_folder.write("pages/00104-xa-x.png", "a photograph");
    const ProgramRun run = diaban({"atlas", project(), "-o", m_folder.file("pages"), "--dpi", "40"});
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_THAT(run.err, testing::HasSubstr("00104-xa-x.png"));
    EXPECT_EQ(bytesOf(m_folder.file("pages/00104-xa-x.png")), "a photograph");
}

TEST_F(AtlasTest, pagesOfAnotherAtlasAreTold) {
    made({"-o", m_folder.file("pages"), "--dpi", "40"});
    const nlohmann::json weak = made({"-o", m_folder.file("pages"), "--dpi", "40", "--only", "weak"});
    EXPECT_EQ(weak["pages"], 3);
    const auto& warnings = weak["warnings"];
    EXPECT_TRUE(std::ranges::any_of(warnings, [](const auto& one) { return one["id"] == "atlas.foreign"; }));
}

TEST_F(AtlasTest, missingIsNotWeak) {
    made({"-o", m_folder.file("weak"), "--dpi", "40", "--only", "weak"});
    EXPECT_THAT(namesIn(m_folder.file("weak")),
                testing::ElementsAre("00101-xa-an-hoa.png", "00104-xa-x.png", "00202-xa-ea.png"))
        << "40 %, 0 % and 50 %; neither 00203, without a figure, nor 00204, without a row";
}

TEST_F(AtlasTest, ofBothEachDistrictStandsBeforeItsUnits) {
    const nlohmann::json both = made({"-o", m_folder.file("both"), "--dpi", "40", "--per", "both"});
    EXPECT_EQ(both["pages"], 11);
    const std::set<std::string> names = namesIn(m_folder.file("both"));
    EXPECT_EQ(*names.begin(), "00101-0-huyen-mot.png");
    EXPECT_TRUE(names.contains("00201-0-huyen-hai.png"));
    EXPECT_EQ(made({"-o", m_folder.file("d.pdf"), "--per", "district"})["pages"], 2);
}

TEST_F(AtlasTest, pagesByParentNeedOneInTheProject) {
    const std::string file = m_folder.write("lone.diaban.yaml", R"(version: 1
boundaries: {path: b.geojson, key: code, name: name, level: commune}
tables: [{path: f.csv, key: code, period: 2025-Q3, columns: {households: households, pledged: pledged}}]
indicators: [pledged_share]
outputs: [{kind: join_report, path: j.csv}]
)");
    const ProgramRun run = diaban({"atlas", file, "-o", m_folder.file("a.pdf"), "--per", "parent", "--lang", "en"});
    EXPECT_EQ(run.exitCode, 2) << run.err;
    EXPECT_THAT(run.err, testing::AllOf(testing::HasSubstr("upper unit"), testing::Not(testing::HasSubstr("{"))));
}

TEST_F(AtlasTest, whatIsKeptIsNotToldAsMade) {
    const std::vector<std::string> call{"atlas", project(), "-o",     m_folder.file("pages"),
                                        "--dpi", "40",      "--lang", "en"};
    EXPECT_THAT(diaban(call).out, testing::HasSubstr("9 pages made"));
    EXPECT_THAT(diaban(call).out, testing::HasSubstr("0 pages made, 9 kept"));
}

TEST_F(AtlasTest, aFullDiskIsToldAsOneWhereverItIsMet) {
    made({"-o", m_folder.file("whole.pdf")});
    const auto whole = static_cast<long long>(std::filesystem::file_size(m_folder.file("whole.pdf")));
    for (const long long bytes : {0LL, 1000LL, whole / 3, whole / 2, whole - 2000, whole - 1}) {
        ProgramLimits limits;
        limits.fileSizeBytes = bytes;
        const ProgramRun run = diaban({"atlas", project(), "-o", m_folder.file("full.pdf")}, limits);
        EXPECT_EQ(run.exitCode, 4) << bytes << ": " << run.err;
        EXPECT_THAT(run.err, testing::HasSubstr("full.pdf"));
        EXPECT_THAT(run.err, testing::Not(testing::HasSubstr("painted")));
        EXPECT_FALSE(std::filesystem::exists(m_folder.file("full.pdf")));
    }
}

TEST_F(AtlasTest, isAnOutputOfAProject) {
    const std::string file =
        project("[{kind: atlas, path: a.pdf, paper: A3}, {kind: atlas, path: in/pages, per: parent, dpi: 40}]");
    const ProgramRun run = diaban({"run", file, "-o", m_folder.file("out")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_TRUE(std::filesystem::exists(m_folder.file("out/a.pdf")));
    EXPECT_EQ(namesIn(m_folder.file("out/in/pages")).size(), 2U);
    EXPECT_EQ(diaban({"run", file, "-o", m_folder.file("out")}).exitCode, 0);
}

TEST_F(AtlasTest, wordsThatAreWrongAreTold) {
    EXPECT_EQ(diaban({"atlas", project(), "-o", m_folder.file("a.png")}).exitCode, 2);
    EXPECT_EQ(diaban({"atlas", project(), "-o", m_folder.file("a.pdf"), "--per", "village"}).exitCode, 2);
    EXPECT_EQ(diaban({"atlas", project(), "-o", m_folder.file("a.pdf"), "--map", "none"}).exitCode, 2);
    const ProgramRun dpi = diaban({"atlas", project(), "-o", m_folder.file("a"), "--dpi", "9"});
    EXPECT_EQ(dpi.exitCode, 2);
    EXPECT_THAT(dpi.err, testing::AllOf(testing::HasSubstr("36"), testing::Not(testing::HasSubstr("{"))));
    EXPECT_FALSE(std::filesystem::exists(m_folder.file("a.pdf")));
}

} // namespace
} // namespace diaban::test
