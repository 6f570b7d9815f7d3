// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/document/document.h"
#include "ui/document/moved_project.h"
#include "ui/document/shown_map.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

/// The sample province in a folder of the test's own.
class DocumentTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        m_file = m_folder.path() / "sample/son-hai.diaban.yaml";
        QObject::connect(&m_document, &Document::failed,
                         [this](const gis::Error& error) { m_failures.push_back(error.message().id); });
    }

    void openAndLoad() {
        m_document.open(m_file);
        ASSERT_TRUE(m_document.isOpen());
        ASSERT_TRUE(waitFor([&] { return m_document.loaded() != nullptr; }));
    }

    Project recoloured(const std::string& palette) {
        Project project = m_document.project();
        project.maps.front().palette = palette;
        return project;
    }

    test::TempFolder m_folder;
    fs::path m_file;
    Words m_words{Language::Vi};
    Document m_document{m_words};
    std::vector<std::string> m_failures;
};

TEST_F(DocumentTest, ReadsAProjectAndThenItsInputs) {
    openAndLoad();
    EXPECT_EQ(m_document.loaded()->study.boundaries.units.size(), 150U);
    EXPECT_TRUE(m_document.loaded()->weakness.has_value());
    EXPECT_FALSE(m_document.isModified());
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

/// Whoever makes a map of it may have it for himself.
TEST_F(DocumentTest, TheCutOfTheBordersIsTakenOnceWhileWhatWasReadIsTold) {
    std::weak_ptr<const gis::BuiltCoverage> taken;
    QObject::connect(&m_document, &Document::loadedChanged, [&] {
        std::shared_ptr<const gis::BuiltCoverage> cut = m_document.takeCut();
        ASSERT_NE(cut, nullptr);
        EXPECT_EQ(cut.use_count(), 1) << "nobody else holds it";
        EXPECT_EQ(m_document.takeCut(), nullptr);
        taken = cut;
    });
    openAndLoad();
    EXPECT_TRUE(taken.expired());
    EXPECT_EQ(m_document.takeCut(), nullptr);
}

TEST_F(DocumentTest, AnEditChangesTheTextInPlaceAndIsUndoneAndRedone) {
    openAndLoad();
    const std::string before = m_document.text();
    ASSERT_TRUE(m_document.change(recoloured("Greens"), QStringLiteral("colours"), Reach::Looks));
    const std::string after = m_document.text();
    EXPECT_NE(after, before);
    EXPECT_THAT(after, testing::HasSubstr("Greens"));
    EXPECT_THAT(after, testing::HasSubstr(before.substr(0, before.find("maps:"))));
    EXPECT_TRUE(m_document.isModified());
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), before);
    EXPECT_FALSE(m_document.isModified());
    m_document.undoStack().redo();
    EXPECT_EQ(m_document.text(), after);
    EXPECT_EQ(m_document.project().maps.front().palette, "Greens");
    EXPECT_EQ(test::bytesOf(m_file), before) << "nothing is written before it is saved";
}

TEST_F(DocumentTest, EditsOfOneKindInARowAreOneStep) {
    openAndLoad();
    const std::string before = m_document.text();
    for (const char* palette : {"Greens", "Blues", "Purples"}) {
        ASSERT_TRUE(
            m_document.change(recoloured(palette), QStringLiteral("colours"), Reach::Looks, QStringLiteral("p")));
    }
    EXPECT_EQ(m_document.undoStack().count(), 1);
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), before);
}

TEST_F(DocumentTest, WhatIsSavedIsWhatTheCommandReads) {
    openAndLoad();
    ASSERT_TRUE(m_document.change(recoloured("Greens"), QStringLiteral("colours"), Reach::Looks));
    ASSERT_TRUE(m_document.save());
    EXPECT_FALSE(m_document.isModified());
    EXPECT_EQ(test::bytesOf(m_file), m_document.text());
    gis::Problems problems;
    EXPECT_EQ(readProject(m_file.string(), problems).maps.front().palette, "Greens");
}

TEST_F(DocumentTest, SavedElsewhereItsPathsStillLeadToTheSameFiles) {
    openAndLoad();
    const fs::path elsewhere = m_folder.path() / "other/deeper/copy.diaban.yaml";
    ASSERT_TRUE(m_document.saveAs(elsewhere));
    EXPECT_EQ(m_document.file(), elsewhere);
    gis::Problems problems;
    const Project moved = readProject(elsewhere.string(), problems);
    EXPECT_EQ(moved.boundaries.path, "../../sample/boundaries.gpkg");
    EXPECT_TRUE(fs::equivalent(moved.folder / moved.boundaries.path, m_folder.path() / "sample/boundaries.gpkg"));
}

TEST_F(DocumentTest, SavedElsewhereWhatCanBeUndoneStaysSo) {
    openAndLoad();
    const std::string palette = m_document.project().maps.front().palette;
    ASSERT_TRUE(m_document.change(recoloured("Greens"), QStringLiteral("colours"), Reach::Looks));
    const fs::path elsewhere = m_folder.path() / "other/deeper/copy.diaban.yaml";
    ASSERT_TRUE(m_document.saveAs(elsewhere));
    const std::string saved = m_document.text();
    ASSERT_TRUE(m_document.undoStack().canUndo());
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.project().maps.front().palette, palette);
    EXPECT_EQ(m_document.project().boundaries.path, "../../sample/boundaries.gpkg");
    EXPECT_EQ(m_document.project().file, elsewhere);
    EXPECT_TRUE(m_document.isModified());
    m_document.undoStack().redo();
    EXPECT_EQ(m_document.text(), saved);
    EXPECT_FALSE(m_document.isModified());
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(DocumentTest, AProposedTitleIsTheNameThatTheProjectIsSavedUnder) {
    const fs::path proposed = m_folder.path() / "sample/boundaries.diaban.yaml";
    m_document.openText(proposed, "# Run: diaban run boundaries.diaban.yaml\nversion: 1\ntitle: boundaries\n"
                                  "boundaries: {path: boundaries.gpkg, layer: communes, key: code}\n"
                                  "outputs:\n  - {kind: layer, path: boundaries.gpkg}\n"
                                  "  - {kind: layer, path: other.geojson}\n");
    const fs::path named = m_folder.path() / "Sơn Hải.diaban.yaml";
    ASSERT_TRUE(m_document.saveAs(named));
    EXPECT_EQ(m_document.project().title.vi, "Sơn Hải");
    EXPECT_EQ(m_document.project().outputs[0].path, "Sơn Hải.gpkg");
    EXPECT_EQ(m_document.project().outputs[1].path, "other.geojson");
    EXPECT_THAT(m_document.text(), testing::StartsWith("# Run: diaban run Sơn Hải.diaban.yaml\n"));
    Project titled = m_document.project();
    titled.title = {"Tỉnh Sơn Hải", "Tỉnh Sơn Hải"};
    ASSERT_TRUE(m_document.change(titled, QStringLiteral("title"), Reach::Looks));
    ASSERT_TRUE(m_document.saveAs(m_folder.path() / "b.diaban.yaml"));
    EXPECT_EQ(m_document.project().title.vi, "Tỉnh Sơn Hải") << "a title of its own stays";
}

TEST_F(DocumentTest, AProposedTitleStaysOneToBeNamedWhereTheProjectIsSavedElsewhere) {
    const std::string remark = "# " + m_words("init.title").toStdString();
    m_document.openText(m_folder.path() / "sample/boundaries.diaban.yaml",
                        "version: 1\ntitle: boundaries  " + remark +
                            "\nboundaries: {path: boundaries.gpkg, layer: communes, key: code}\n");
    ASSERT_TRUE(m_document.saveAs(m_folder.path() / "son-hai.diaban.yaml"));
    EXPECT_THAT(m_document.text(), testing::HasSubstr("\ntitle: son-hai  " + remark + "\nboundaries"));
    ASSERT_TRUE(m_document.saveAs(m_folder.path() / "b.diaban.yaml"));
    EXPECT_THAT(m_document.text(), testing::HasSubstr("\ntitle: b  " + remark + "\nboundaries")) << "once";
    Project titled = m_document.project();
    titled.title = {"Tỉnh Sơn Hải", "Tỉnh Sơn Hải"};
    ASSERT_TRUE(m_document.change(titled, QStringLiteral("title"), Reach::Looks));
    ASSERT_TRUE(m_document.saveAs(m_folder.path() / "c.diaban.yaml"));
    EXPECT_EQ(m_document.text().find(remark), std::string::npos) << "it is named";
}

TEST_F(DocumentTest, AFolderThatCannotBeWrittenIsToldAndLosesNothing) {
    openAndLoad();
    ASSERT_TRUE(m_document.change(recoloured("Greens"), QStringLiteral("colours"), Reach::Looks));
    fs::remove_all(m_folder.path() / "sample");
    std::ofstream(m_folder.path() / "sample") << "a file in the place of the folder";
    EXPECT_FALSE(m_document.save());
    EXPECT_EQ(m_failures.size(), 1U);
    EXPECT_TRUE(m_document.isModified());
    EXPECT_THAT(m_document.text(), testing::HasSubstr("Greens"));
}

TEST_F(DocumentTest, AFileThatIsNoProjectLeavesTheOpenOneAsItIs) {
    openAndLoad();
    const fs::path bad = m_folder.path() / "bad.diaban.yaml";
    std::ofstream(bad) << "maps: [";
    m_document.open(bad);
    EXPECT_EQ(m_failures.size(), 1U);
    EXPECT_EQ(m_document.file(), m_file);
    EXPECT_NE(m_document.loaded(), nullptr);
}

TEST_F(DocumentTest, ReadingIsStopped) {
    QSignalSpy ended(&m_document, &Document::loadingEnded);
    m_document.open(m_file);
    m_document.stopLoading();
    ASSERT_TRUE(waitFor([&] { return !ended.isEmpty(); }));
    EXPECT_TRUE(m_document.isOpen());
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(DocumentTest, AnotherReadingTakesTheLastStateOfTheProject) {
    openAndLoad();
    Project project = m_document.project();
    project.indicators.pop_back();
    std::erase_if(project.maps, [&](const MapSpec& map) { return project.findIndicator(map.indicator) == nullptr; });
    const std::size_t indicators = project.indicators.size();
    if (m_document.change(project, QStringLiteral("indicators"), Reach::Inputs)) {
        ASSERT_TRUE(waitFor([&] { return m_document.loaded()->study.indicators.size() == indicators; }));
    }
    m_document.reload();
    m_document.reload();
    ASSERT_TRUE(waitFor([&] { return !m_document.isLoading(); }));
    EXPECT_EQ(m_document.loaded()->project.indicators.size(), m_document.project().indicators.size());
}

TEST_F(DocumentTest, WhatTheProgramItselfTakesAwayDoesNotStay) {
    const fs::path corrections = m_folder.path() / "sample/mine.csv";
    const std::string rows = "written;unit_code\nXã Không Có;10155\n";
    std::ofstream(corrections) << rows;
    std::ofstream(m_file, std::ios::app) << "corrections: mine.csv\n";
    openAndLoad();
    fs::remove(corrections);
    m_document.readAnew(Reach::Inputs, corrections);
    ASSERT_TRUE(waitFor([&] { return !m_document.isLoading(); }));
    EXPECT_FALSE(m_document.keepsRead());
    std::ofstream(corrections) << rows;
    m_document.reload();
    ASSERT_TRUE(waitFor([&] { return !m_document.isLoading() && m_document.faulty().empty(); }));
    fs::remove(corrections);
    m_document.readAnew(Reach::Inputs);
    ASSERT_TRUE(waitFor([&] { return !m_document.isLoading(); }));
    EXPECT_TRUE(m_document.keepsRead()) << "somebody else took it away";
    m_document.reload();
    ASSERT_TRUE(waitFor([&] { return !m_document.isLoading(); }));
    EXPECT_FALSE(m_document.keepsRead()) << "asked for";
}

TEST_F(DocumentTest, ShowsTheMapsOfTheProjectAndThoseItCouldHave) {
    openAndLoad();
    const std::vector<MapSpec> maps = mapsToShow(m_document.project(), m_document.loaded()->study);
    ASSERT_GT(maps.size(), m_document.project().maps.size());
    const ShownMap shown = showMap(m_document.project(), *m_document.loaded(), maps.front(), m_words.catalogue());
    EXPECT_EQ(shown.legend.units.size(), 150U);
    EXPECT_EQ(shown.legend.classFills.size(), shown.request.breaks.size());
    std::size_t counted = 0;
    for (const LegendRow& row : shown.legend.rows) {
        counted += row.count;
    }
    EXPECT_EQ(counted, 150U);
    for (const MapSpec& map : maps) {
        EXPECT_NE(map.analysis.kind, AnalysisKind::Circles) << map.key << ": shares, rates, a status";
    }
    Project project = m_document.project();
    Indicator people;
    people.key = people.numerator = "people";
    project.indicators.push_back(people);
    const LoadedProject& loaded = *m_document.loaded();
    Study withPeople = loaded.study;
    withPeople.indicators.push_back(people);
    EXPECT_EQ(mapsToShow(project, withPeople).back().analysis.kind, AnalysisKind::Circles) << "a number of things";
    project.indicators.pop_back();
    putMap(project, maps.back());
    EXPECT_TRUE(m_document.change(project, QStringLiteral("map"), Reach::Looks));
    EXPECT_NE(m_document.project().findMap(maps.back().key), nullptr);
}

TEST_F(DocumentTest, StripsOfAMapOfClustersThatIsAddedComeWithoutReadingAllAnew) {
    m_file = m_folder.path() / "sample/son-hai-clusters.diaban.yaml";
    openAndLoad();
    const auto loaded = m_document.loaded();
    ASSERT_TRUE(loaded->clusters.has_value());
    EXPECT_FALSE(loaded->clusters->study.strips.has_value());
    Project project = m_document.project();
    MapSpec& map = project.maps.emplace_back();
    map.key = "linked";
    map.analysis.kind = AnalysisKind::LinkedClusters;
    ASSERT_TRUE(m_document.change(project, QStringLiteral("map"), Reach::Looks));
    ASSERT_TRUE(waitFor([&] { return m_document.loaded() != loaded; }));
    EXPECT_TRUE(m_document.loaded()->clusters->study.strips.has_value());
    EXPECT_EQ(m_document.loaded()->inputs, loaded->inputs);
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(DocumentTest, WhatTakesLongOfClustersComesAfterAllElse) {
    m_file = m_folder.path() / "sample/son-hai-clusters.diaban.yaml";
    std::ofstream(m_file, std::ios::app) << "maps:\n  - {key: linked, kind: clusters, proposals: true}\n";
    std::vector<std::shared_ptr<const LoadedProject>> seen;
    QObject::connect(&m_document, &Document::loadedChanged, [&] { seen.push_back(m_document.loaded()); });
    m_document.open(m_file);
    ASSERT_TRUE(waitFor([&] { return !m_document.isLoading(); }));
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0]->clusters->study.clusters.list.size(), seen[1]->clusters->study.clusters.list.size());
    EXPECT_FALSE(seen[0]->clusters->study.strips.has_value());
    EXPECT_FALSE(seen[0]->clusters->proposals.has_value());
    EXPECT_TRUE(seen[1]->clusters->study.strips.has_value());
    EXPECT_TRUE(seen[1]->clusters->proposals.has_value());
    EXPECT_EQ(seen[0]->inputs, seen[1]->inputs) << "nothing else was read again";
    EXPECT_EQ(seen[0]->clusters->borders.built, seen[1]->clusters->borders.built);
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(DocumentTest, AProjectWhoseTableIsMissingIsOpenAndSaysSo) {
    fs::remove(m_folder.path() / "sample/indicators.csv");
    openAndLoad();
    ASSERT_EQ(m_document.faulty().size(), 1U);
    EXPECT_EQ(m_document.faulty().front().place.role, InputRole::Table);
    EXPECT_EQ(m_document.faulty().front().error.message().id, kInputMissing);
    EXPECT_EQ(m_document.loaded()->study.boundaries.units.size(), 150U);
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

} // namespace
} // namespace diaban::ui
