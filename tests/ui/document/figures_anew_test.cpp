// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/document/document.h"

#include <algorithm>
#include <cmath>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

Project linkedSample() {
    gis::Problems problems;
    return readProject(DIABAN_SOURCE_DIR "/data/sample/son-hai-clusters.diaban.yaml", problems);
}

bool sameValues(const UnitValues& one, const UnitValues& other) {
    return one.states == other.states && std::ranges::equal(one.values, other.values, [](double first, double second) {
               return first == second || (std::isnan(first) && std::isnan(second));
           });
}

std::vector<std::string> told(const gis::Problems& problems) {
    std::vector<std::string> lines;
    for (const gis::Problem& problem : problems.list()) {
        lines.push_back(problem.place + ": " + problem.message.id);
    }
    return lines;
}

/// Edits of indicators, each of which must come out as if all had been read anew.
struct FigureEdit {
    const char* name;
    void (*change)(Project&);
    Language language = Language::Vi;
};

class FiguresAnew : public testing::TestWithParam<FigureEdit> {};

TEST_P(FiguresAnew, AreThoseThatReadingGives) {
    const Project before = linkedSample();
    const auto loaded = loadProject(before, Language::Vi, {});
    Project after = before;
    GetParam().change(after);
    const auto made = makeFiguresAnew(loaded, after, GetParam().language, {}).loaded;
    const auto read = loadProject(after, GetParam().language, {});
    EXPECT_EQ(made->read, loaded->read);
    ASSERT_NE(loaded->study.neighbours, nullptr);
    EXPECT_EQ(made->study.neighbours, loaded->study.neighbours);
    EXPECT_EQ(made->study.indicators, read->study.indicators);
    ASSERT_EQ(made->study.figures.size(), read->study.figures.size());
    for (std::size_t i = 0; i < read->study.figures.size(); ++i) {
        const Figure& one = made->study.figures[i];
        const Figure& other = read->study.figures[i];
        EXPECT_EQ(one.key, other.key);
        EXPECT_EQ(one.period, other.period);
        EXPECT_EQ(one.title, other.title);
        EXPECT_EQ(one.addsUp, other.addsUp);
        EXPECT_TRUE(sameValues(one.values, other.values)) << one.key;
    }
    EXPECT_EQ(told(made->problems), told(read->problems));
    EXPECT_EQ(told(made->borderProblems), told(read->borderProblems));
    EXPECT_EQ(made->weakness->areas.weak, read->weakness->areas.weak);
    EXPECT_EQ(made->clusters->study.gaps.size(), read->clusters->study.gaps.size());
    EXPECT_EQ(made->clusters->study.coverage.all.coveredMetres, read->clusters->study.coverage.all.coveredMetres);
}

INSTANTIATE_TEST_SUITE_P(
    Edits, FiguresAnew,
    testing::Values(FigureEdit{"target", [](Project& project) { project.indicators.front().target = 70; }},
                    FigureEdit{"name", [](Project& project) { project.indicators.front().name.vi = "Ký cam kết"; }},
                    FigureEdit{"least", [](Project& project) { project.indicators.front().minDenominator = 2000; }},
                    FigureEdit{"language", [](Project&) {}, Language::En}),
    [](const testing::TestParamInfo<FigureEdit>& tested) { return std::string(tested.param.name); });

TEST(DocumentOfEditedFigures, ReadsNoFileAnew) {
    test::qtProgram();
    test::TempFolder folder;
    fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", folder.path() / "sample");
    Words words(Language::Vi);
    Document document(words);
    document.open(folder.path() / "sample/son-hai.diaban.yaml");
    ASSERT_TRUE(waitFor([&] { return document.loaded() != nullptr; }));
    const auto read = document.loaded()->read;
    fs::remove(folder.path() / "sample/indicators.csv");
    fs::remove(folder.path() / "sample/boundaries.gpkg");
    Project project = document.project();
    project.indicators.front().target = 70;
    ASSERT_TRUE(document.change(project, QStringLiteral("target"), Reach::Figures));
    ASSERT_TRUE(waitFor([&] { return !document.isLoading(); }));
    EXPECT_EQ(document.loaded()->study.indicators.front().target, 70);
    EXPECT_EQ(document.loaded()->read, read);
    EXPECT_TRUE(document.faulty().empty()) << "nobody looked";
    words.setLanguage(Language::En);
    document.readAnew(Reach::Figures);
    ASSERT_TRUE(waitFor([&] { return !document.isLoading(); }));
    EXPECT_EQ(document.loaded()->language, Language::En);
    EXPECT_EQ(document.loaded()->read, read);
    document.readAnew(Reach::Inputs);
    ASSERT_TRUE(waitFor([&] { return !document.isLoading(); }));
    EXPECT_TRUE(document.keepsRead());
    document.undoStack().undo();
    ASSERT_TRUE(waitFor([&] { return !document.isLoading(); }));
    EXPECT_EQ(document.loaded()->study.indicators.front().target, 85) << "of what was kept too";
    EXPECT_TRUE(document.keepsRead());
    EXPECT_FALSE(document.faulty().empty());
}

TEST(DocumentOfEditedFigures, ReadsTheFilesWhereAColumnIsNew) {
    test::qtProgram();
    test::TempFolder folder;
    fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", folder.path() / "sample");
    Words words(Language::Vi);
    Document document(words);
    document.open(folder.path() / "sample/son-hai.diaban.yaml");
    ASSERT_TRUE(waitFor([&] { return document.loaded() != nullptr; }));
    const auto read = document.loaded()->read;
    Project project = document.project();
    project.tables.front().columns.push_back({"area_stated", "Diện tích (km²)"});
    ASSERT_TRUE(document.change(project, QStringLiteral("column"), Reach::Figures));
    ASSERT_TRUE(waitFor([&] { return !document.isLoading(); }));
    EXPECT_NE(document.loaded()->read, read);
    EXPECT_NE(document.loaded()->study.find("area_stated", "2025-Q3"), nullptr);
}

} // namespace
} // namespace diaban::ui
