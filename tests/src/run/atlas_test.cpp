// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/font_setup.h"
#include "src/project/read_project.h"
#include "src/publish/deck_fit.h"
#include "src/publish/deck_rows.h"
#include "src/run/output_pages.h"
#include "src/run/project_atlas.h"
#include "src/run/project_study.h"
#include "tests/support/rounds.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <QImage>
#include <algorithm>
#include <stop_token>
#include <variant>

namespace diaban {
namespace {

const char* const kSample = DIABAN_SOURCE_DIR "/data/sample/son-hai.diaban.yaml";

std::string pdfWith(const test::TempFolder& folder, std::size_t threads) {
    gis::Problems problems;
    const std::string file = folder.file(std::to_string(threads) + ".pdf");
    const AtlasMade made =
        atlasOfProject(kSample, {}, {file, 144, threads}, {AtlasPer::Both, AtlasOnly::Weak}, {}, problems);
    EXPECT_GT(made.pages.pages, 80U);
    return test::bytesOf(file);
}

TEST(Atlas, bytesDoNotShowHowManyThreadsThereWere) {
    const test::TempFolder folder;
    const std::string one = pdfWith(folder, 1);
    EXPECT_EQ(one, pdfWith(folder, 3));
}

TEST(Atlas, pagesOfAFolderAreThoseOfAnyNumberOfThreads) {
    const test::TempFolder folder;
    for (const std::size_t threads : {1U, 3U}) {
        gis::Problems problems;
        (void)atlasOfProject(kSample, {}, {folder.file(std::to_string(threads)), 40, threads}, {AtlasPer::Parent}, {},
                             problems);
    }
    std::size_t pages = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.file("1"))) {
        EXPECT_EQ(test::bytesOf(entry.path()), test::bytesOf(folder.path() / "3" / entry.path().filename()));
        ++pages;
    }
    EXPECT_GT(pages, 5U);
}

/// What the first page shows is what is written, dot for dot.
TEST(Atlas, itsFirstPageCanBeSeenBeforeItIsWritten) {
    const DrawingSession drawing;
    const test::TempFolder folder;
    gis::Problems problems;
    constexpr double kDpi = 40;
    (void)atlasOfProject(kSample, {}, {folder.file("pages"), kDpi}, {AtlasPer::Parent}, {}, problems);
    const Project project = readProject(kSample, problems);
    const Study study = projectStudy(project, {}, project.locale, problems, {});
    OutputSpec spec;
    spec.kind = OutputKind::Atlas;
    spec.atlas.per = AtlasPer::Parent;
    const OutputPages pages = outputPages(project, study, spec, Catalogue(project.locale), {}, problems);
    ASSERT_NE(pages.atlas, nullptr);
    EXPECT_EQ(pages.count(), 1U);
    EXPECT_GT(pages.height(), pages.width());
    std::size_t written = 0;
    std::size_t same = 0;
    const QImage first =
        QImage::fromData(QByteArray::fromStdString(atlasPng(pages.atlas->looks, pages.atlas->first, kDpi, {}, "x")));
    for (const auto& entry : std::filesystem::directory_iterator(folder.file("pages"))) {
        same += QImage(QString::fromStdString(entry.path().string())) == first ? 1U : 0U;
        ++written;
    }
    EXPECT_EQ(same, 1U);
    EXPECT_EQ(pages.countWritten(), written);
}

TEST(Atlas, aPreviewThatIsStoppedEnds) {
    gis::Problems problems;
    const Project project = readProject(kSample, problems);
    const Study study = projectStudy(project, {}, project.locale, problems, {});
    OutputSpec spec;
    spec.kind = OutputKind::Atlas;
    for (int moment = 1; moment <= 3; ++moment) { // of the four that the study of an atlas has
        std::stop_source stop;
        int told = 0;
        const gis::Progress progress(stop.get_token(), [&](const std::string& stage, std::int64_t, std::int64_t) {
            if (stage == "stage.atlas" && ++told == moment) {
                stop.request_stop();
            }
        });
        EXPECT_THROW((void)outputPages(project, study, spec, Catalogue(project.locale), {}, problems, progress),
                     gis::Error);
        EXPECT_EQ(told, moment);
    }
}

TEST(Atlas, stoppedInTheMiddleItKeepsWholePagesAndGoesOn) {
    const test::TempFolder folder;
    std::stop_source stop;
    const gis::Progress progress(stop.get_token(), [&](const std::string& stage, std::int64_t done, std::int64_t) {
        if (stage == "stage.atlas" && done >= 20) {
            stop.request_stop();
        }
    });
    gis::Problems problems;
    const AtlasOutput output{folder.file("pages"), 40, 2};
    std::string told;
    try {
        (void)atlasOfProject(kSample, {}, output, {}, {}, problems, progress);
        FAIL() << "not stopped";
    } catch (const gis::Error& fault) {
        EXPECT_EQ(fault.kind(), gis::ErrorKind::Stopped);
        EXPECT_EQ(fault.message().id, "atlas.stopped");
        told = Catalogue(Language::En).text(fault.message());
    }
    std::size_t whole = 0;
    for (const auto& entry : std::filesystem::directory_iterator(output.path)) {
        EXPECT_FALSE(atlasMarkOf(entry.path().string()).empty()) << entry.path();
        ++whole;
    }
    EXPECT_GE(whole, 20U);
    EXPECT_LT(whole, 60U);
    EXPECT_THAT(told, testing::HasSubstr(std::to_string(whole) + " of 150 pages"));
    const AtlasMade made = atlasOfProject(kSample, {}, output, {}, {}, problems);
    EXPECT_EQ(made.pages.kept, whole);
    EXPECT_EQ(made.pages.pages, 150U);
}

TEST(Atlas, aPdfThatIsStoppedLeavesNothing) {
    const test::TempFolder folder;
    std::stop_source stop;
    const gis::Progress progress(stop.get_token(), [&](const std::string& stage, std::int64_t done, std::int64_t) {
        if (stage == "stage.atlas" && done >= 5) {
            stop.request_stop();
        }
    });
    gis::Problems problems;
    EXPECT_THROW((void)atlasOfProject(kSample, {}, {folder.file("a.pdf")}, {}, {}, problems, progress), gis::Error);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(AtlasFileName, isPlainWhateverTheNames) {
    EXPECT_EQ(atlasFileName("06994", "Xã Tân Sơn"), "06994-xa-tan-son");
    EXPECT_EQ(atlasFileName("0A/1", "Đắk Ơ\n\t"), "0a-1-dak-o");
    EXPECT_EQ(atlasFileName("con", ""), "page-con");
    EXPECT_EQ(atlasFileName("", ""), "page-");
    EXPECT_EQ(atlasFileName("..", "../.."), "page-");
    EXPECT_LT(atlasFileName("1", std::string(5000, 'a')).size(), 100U);
}

/// Three units, the last of no district; the texts of a unit's row of figures.
std::vector<std::string> figuresOf(const test::TempFolder& folder, std::uint32_t unit) {
    std::string features;
    for (const auto& [x, district] : {std::pair(0, "Huyện A"), std::pair(1, "Huyện B"), std::pair(2, "")}) {
        const std::string a = std::to_string(105 + 0.1 * x), b = std::to_string(105.1 + 0.1 * x);
        features += (x > 0 ? "," : "") + std::string(R"({"type":"Feature","properties":{"code":"0010)") +
                    std::to_string(x) + R"(","name":"Xã )" + std::to_string(x) + R"(","district":")" + district +
                    R"("},"geometry":{"type":"Polygon","coordinates":[[[)" + a + ",20],[" + b + ",20],[" + b +
                    ",20.1],[" + a + ",20.1],[" + a + ",20]]]}}";
    }
    folder.write("b.geojson", R"({"type":"FeatureCollection","features":[)" + features + "]}");
    folder.write("t.csv", "code,households,pledged\n00100,100,90\n00101,100,80\n00102,100,70\n");
    const std::string file = folder.write("p.diaban.yaml", R"(version: 1
boundaries: {path: b.geojson, key: code, name: name, parent: district, level: commune}
tables: [{path: t.csv, key: code, period: 2025-Q3, columns: {households: households, pledged: pledged}}]
indicators: [pledged_share]
outputs: [{kind: join_report, path: j.csv}]
)");
    gis::Problems problems;
    const DrawingSession drawing;
    const Project project = readProject(file, problems, {});
    const Catalogue catalogue(Language::Vi);
    const Study study = projectStudy(project, {}, Language::Vi, problems, {});
    const MapSurroundings around = readSurroundings(project, true, {}, problems, {}, true);
    const AtlasStudy atlas = atlasStudy({project, study, catalogue, around, nullptr, {}}, problems);
    std::vector<std::string> texts;
    for (const DeckElement& element : atlasUnitPage(atlas, unit, {1, 3}).elements) {
        const auto* table = std::get_if<DeckTable>(&element);
        for (std::size_t cell = 0; table != nullptr && cell < table->rows[1].size(); ++cell) {
            texts.push_back(table->rows[1][cell].text);
        }
    }
    return texts;
}

TEST(AtlasPages, unitsOfNoDistrictAreNotComparedWithOneAnother) {
    constexpr std::size_t kDistrict = 5; // figure, this unit, target, result, neighbours, district
    const test::TempFolder folder;
    const std::vector<std::string> known = figuresOf(folder, 0), unknown = figuresOf(folder, 2);
    ASSERT_GT(known.size(), kDistrict);
    ASSERT_GT(unknown.size(), kDistrict);
    EXPECT_THAT(known[kDistrict], testing::StartsWith("90"));
    EXPECT_EQ(unknown[kDistrict], "–");
    EXPECT_THAT(unknown[1], testing::StartsWith("70"));
}

/// Every text of a page stands in its box, and every box on the page.
TEST(AtlasPages, nothingStandsOutsideItsBoxOrThePage) {
    const test::TempFolder folder;
    const DrawingSession drawing;
    gis::Problems problems;
    const Project project = readProject(kSample, problems, {});
    for (const Language language : {Language::Vi, Language::En}) {
        const Catalogue catalogue(language);
        const Study study = projectStudy(project, {}, language, problems, {});
        const MapSurroundings around = readSurroundings(project, true, {}, problems, {}, true);
        const ProjectWeakness weakness = projectWeakness(project, study, problems);
        const AtlasStudy atlas = atlasStudy({project, study, catalogue, around, &weakness, {AtlasPer::Both}}, problems);
        const std::vector<AtlasSubject> subjects = atlasSubjects(atlas);
        for (std::size_t i = 0; i < subjects.size(); i += test::kUnderSanitizers ? 28 : 7) {
            const AtlasPage page = atlasPage(atlas, subjects[i], {i + 1, subjects.size()});
            double below = 0; // of tables and maps
            for (const DeckElement& element : page.elements) {
                if (const auto* text = std::get_if<DeckText>(&element)) {
                    EXPECT_LE(textHeight(text->paragraphs, text->box.width()), text->box.height() + 0.6)
                        << subjects[i].title << ": " << text->name;
                    EXPECT_LE(text->box.max.y, atlas.looks.deck.size.height - 10);
                    EXPECT_LE(text->box.max.x, atlas.looks.deck.size.width - 30);
                } else if (const auto* table = std::get_if<DeckTable>(&element)) {
                    EXPECT_GT(table->corner.y, below) << subjects[i].title;
                    below = table->corner.y + heightOf(*table);
                    EXPECT_LT(below, atlas.looks.deck.size.height - 60);
                } else if (const auto* map = std::get_if<DeckMap>(&element)) {
                    EXPECT_LE(map->corner.x + map->scene->page.width, atlas.looks.deck.size.width - 30);
                }
            }
        }
    }
}

} // namespace
} // namespace diaban
