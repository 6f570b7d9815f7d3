// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Maps as SVG and PDF through the command.
#include "gis/crs/transform.h"
#include "gis/io/georeference_pdf.h"
#include "gis/io/read_layer.h"
#include "tests/end_to_end/program.h"
#include "tests/support/rounds.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace diaban::test {
namespace {

using testing::HasSubstr;

std::size_t countOf(const std::string& text, const std::string& piece) {
    std::size_t count = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) {
        ++count;
    }
    return count;
}

std::vector<std::string> mapOf(const std::string& output) {
    return {"map",     sample("boundaries.gpkg"),
            "--layer", "communes",
            "--value", "area_km2",
            "--title", "Diện tích",
            "--date",  "2025-09-30",
            "--page",  "A4",
            "-o",      output,
            "--lang",  "vi"};
}

TEST(Pictures, aMapAsSvg) {
    const TempFolder folder;
    const ProgramRun run = diaban(mapOf(folder.file("map.svg")));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string svg = bytesOf(folder.file("map.svg"));
    const std::size_t again = countOf(svg, ".2\" d="); // units that an inset shows enlarged
    EXPECT_EQ(countOf(svg, "<path id=\"u-"), 150U + again);
    EXPECT_THAT(svg, HasSubstr("<title id=\"title\">Diện tích</title>"));
    EXPECT_THAT(svg, HasSubstr("Ngày số liệu: 30/09/2025"));
    EXPECT_THAT(svg, HasSubstr("width=\"841.89pt\""));
}

TEST(Pictures, theShapesOfAnSvgAreLight) {
    const TempFolder folder;
    std::vector<std::string> words = mapOf(folder.file("map.svg"));
    words.insert(words.end(), {"--labels", "none"});
    ASSERT_EQ(diaban(words).exitCode, 0);
    EXPECT_LT(bytesOf(folder.file("map.svg")).size(), 150'000U) << "its borders are rougher than real ones";
}

TEST(Pictures, aMapAsPdfLiesOnTheEarth) {
    const TempFolder folder;
    const ProgramRun run = diaban(mapOf(folder.file("map.PDF")));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string pdf = bytesOf(folder.file("map.PDF"));
    EXPECT_THAT(pdf, HasSubstr("/CreationDate (D:20250930)"));
    const gis::PdfPage page = gis::readPdfPage(pdf);
    EXPECT_EQ(page.width, 842);
    ASSERT_TRUE(page.onGround);

    gis::Problems problems;
    gis::ReadOptions options;
    options.layer = "communes";
    const gis::Layer layer = gis::readLayer(sample("boundaries.gpkg"), options, problems);
    gis::Box whole = layer.polygons.box();
    std::array<gis::Point, 2> corners{whole.min, whole.max};
    (void)gis::Transform(layer.crs, gis::Crs::fromText(page.crs)).apply(corners);
    for (const gis::Point& corner : corners) { // the province lies on the page, below the title and above the footer
        const double x = (corner.x - page.corner.x) / page.unitsPerPoint;
        const double y = (page.corner.y - corner.y) / page.unitsPerPoint;
        EXPECT_TRUE(x > 20 && x < 822 && y > 60 && y < 560) << x << ' ' << y;
    }
    EXPECT_GT((corners[1].y - corners[0].y) / page.unitsPerPoint, 300);
}

TEST(Pictures, sameBytesWhereverAndWheneverTheyAreMade) {
    const TempFolder folder;
    for (const char* name : {"map.svg", "map.pdf"}) {
        std::string first;
        for (const auto& environment : std::vector<std::vector<std::string>>{
                 {"TZ=UTC"}, {"TZ=Asia/Ho_Chi_Minh", "LC_ALL=vi_VN.UTF-8", "GDAL_PDF_DPI=300", "QT_HASH_SEED=7"}}) {
            ProgramLimits elsewhere;
            elsewhere.environment = environment;
            ASSERT_EQ(diaban(mapOf(folder.file(name)), elsewhere).exitCode, 0);
            const std::string bytes = bytesOf(folder.file(name));
            EXPECT_TRUE(first.empty() || first == bytes) << name;
            first = bytes;
        }
    }
}

bool canRun(const std::string& program, const std::vector<std::string>& arguments) {
    return runProgram("/usr/bin/env",
                      [&] {
                          std::vector<std::string> words{program};
                          words.insert(words.end(), arguments.begin(), arguments.end());
                          return words;
                      }())
               .exitCode == 0;
}

/// As others draw them: librsvg and poppler. The tolerance, a hundredth of the pixels, is stated in same_picture.py.
TEST(Pictures, thePngSvgAndPdfOfOneSceneLookAlike) {
    if (!canRun("rsvg-convert", {"--version"}) || !canRun("pdftoppm", {"-v"}) ||
        !canRun("/usr/bin/python3", {"-c", "import PIL"})) {
        GTEST_SKIP() << "needs rsvg-convert, pdftoppm and Python's PIL (see tests/readers/packages)";
    }
    const TempFolder folder;
    for (const std::vector<std::string>& more :
         {std::vector<std::string>{"--labels", "name", "--parent", "district_name"},
          std::vector<std::string>{"--labels", "none", "--page", "16:9", "--view", "deuteranopia"}}) {
        for (const char* name : {"map.png", "map.svg", "map.pdf"}) {
            std::vector<std::string> words = mapOf(folder.file(name));
            if (more.back() == "deuteranopia") {
                words.erase(words.begin() + 10, words.begin() + 12); // its own page
            }
            words.insert(words.end(), more.begin(), more.end());
            words.insert(words.end(), {"--dpi", "96"});
            const ProgramRun run = diaban(words);
            ASSERT_EQ(run.exitCode, 0) << run.err;
        }
        const ProgramRun compared =
            runProgram("/usr/bin/env", {"/usr/bin/python3", DIABAN_SOURCE_DIR "/tests/readers/same_picture.py",
                                        folder.file("map.pdf"), folder.file("")});
        EXPECT_EQ(compared.exitCode, 0) << compared.out << compared.err;
    }
}

std::vector<std::string> clustersTo(const std::string& output) {
    return {"map",        sample("boundaries.gpkg"),
            "--layer",    "communes",
            "--parent",   "district_name",
            "--province", "province_code",
            "--kind",     "clusters",
            "--clusters", sample("clusters.csv"),
            "--as-of",    "2025-09-30",
            "--page",     "A4",
            "--lang",     "vi",
            "-o",         output};
}

TEST(Pictures, linkedClustersLookAlikeInAllFormats) {
    if (kUnderSanitizers) {
        GTEST_SKIP() << "the ordinary build compares them; the sanitizers have seen each format in other tests";
    }
    if (!canRun("rsvg-convert", {"--version"}) || !canRun("pdftoppm", {"-v"}) ||
        !canRun("/usr/bin/python3", {"-c", "import PIL"})) {
        GTEST_SKIP() << "needs rsvg-convert, pdftoppm and Python's PIL (see tests/readers/packages)";
    }
    const TempFolder folder;
    for (const char* name : {"map.png", "map.svg", "map.pdf"}) {
        std::vector<std::string> words = clustersTo(folder.file(name));
        words.insert(words.end(), {"--dpi", "96", "--propose", "--proposals", "2", "--labels", "none"});
        const ProgramRun run = diaban(words);
        ASSERT_EQ(run.exitCode, 0) << run.err;
    }
    const ProgramRun compared =
        runProgram("/usr/bin/env", {"/usr/bin/python3", DIABAN_SOURCE_DIR "/tests/readers/same_picture.py",
                                    folder.file("map.pdf"), folder.file("")});
    EXPECT_EQ(compared.exitCode, 0) << compared.out << compared.err;
}

TEST(Pictures, linkedClustersOfTheSampleAreExplained) {
    const TempFolder folder;
    const ProgramRun run = diaban(clustersTo(folder.file("map.svg")));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string svg = bytesOf(folder.file("map.svg"));
    EXPECT_THAT(svg, HasSubstr("17 trong 20 cụm được tính"));
    EXPECT_THAT(svg, HasSubstr("2 cụm đã hết hiệu lực; 1 cụm chưa ký"));
    EXPECT_THAT(svg, HasSubstr("14,6 %"));
    EXPECT_THAT(svg, HasSubstr("dung sai 0 m"));
    EXPECT_THAT(svg, HasSubstr("<title>Cụm liên kết Phú Khánh – Mỹ Điền</title>")) << "of its strip";
    EXPECT_LT(svg.size(), 400'000U);
}

TEST(Pictures, aMapOfLinkedClustersSaysWhatItNeeds) {
    const TempFolder folder;
    std::vector<std::string> words = clustersTo(folder.file("map.svg"));
    std::erase(words, "--clusters");
    std::erase(words, sample("clusters.csv"));
    EXPECT_EQ(diaban(words).exitCode, 2);
    std::vector<std::string> other = mapOf(folder.file("map.svg"));
    other.insert(other.end(), {"--gap-numbers", "3"});
    const ProgramRun run = diaban(other);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err, HasSubstr("--gap-numbers"));
    const ProgramRun without = diaban({"map", sample("boundaries.gpkg"), "-o", folder.file("map.svg"), "--lang", "vi"});
    EXPECT_EQ(without.exitCode, 2);
    EXPECT_THAT(without.err, HasSubstr("--value"));
}

} // namespace
} // namespace diaban::test
