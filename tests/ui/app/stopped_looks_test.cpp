// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "src/run/cluster_map.h"
#include "src/run/output_pages.h"
#include "tests/support/qt_program.h"
#include "tests/support/stop_along.h"
#include "ui/models/added_tables.h"
#include "ui/models/input_fault.h"
#include "ui/models/layer_preview.h"
#include "ui/models/table_preview.h"

namespace diaban::ui {
namespace {

/// The jobs that only look at something, stopped on their way: previews, what chance gives, figures made anew.
class StoppedLooks : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_project = project("son-hai.diaban.yaml");
        m_project.indicators.resize(2); // those of its maps: slides have a map of each
        m_loaded = loadProject(m_project, Language::Vi, {});
    }

    static Project project(const std::string& name) {
        gis::Problems problems;
        return readProject(std::string(DIABAN_SOURCE_DIR "/data/sample/") + name, problems);
    }

    Project m_project;
    std::shared_ptr<const LoadedProject> m_loaded;
};

TEST_F(StoppedLooks, AtTablesAndBoundaries) {
    const TablePart part = partsOf(m_project.folder, m_project.tables.front()).front();
    const InputPlace place = inputPlaces(m_project).front();
    const std::vector<std::function<void(const gis::Progress&)>> works{
        [&](const gis::Progress& progress) { (void)previewTable(part, m_loaded, nullptr, progress); },
        [&](const gis::Progress& progress) { (void)previewLayer(m_project.folder, m_project.boundaries, progress); },
        [&](const gis::Progress& progress) {
            (void)addedTables({m_project.folder / part.path}, m_project, m_loaded, Language::Vi, progress);
        },
        [&](const gis::Progress& progress) { (void)inputFault(m_project, place, m_loaded, progress); }};
    for (const auto& work : works) {
        test::stopAlong(
            work, [] {}, 3);
    }
}

TEST_F(StoppedLooks, AtPagesOfOutputs) {
    const Catalogue words(Language::Vi);
    for (const OutputKind kind : {OutputKind::Map, OutputKind::Slides, OutputKind::Atlas}) {
        const auto own = std::ranges::find(m_project.outputs, kind, &OutputSpec::kind);
        const OutputSpec spec = own != m_project.outputs.end() ? *own : OutputSpec{kind, "pages", {}};
        test::stopAlong(
            [&](const gis::Progress& progress) {
                gis::Problems problems;
                (void)outputPages(m_project, m_loaded->study, spec, words, {}, problems, progress);
            },
            [] {}, 2);
    }
}

/// Nothing half-made is taken for what chance gives.
TEST_F(StoppedLooks, AtWhatChanceGives) {
    Study study = m_loaded->study;
    MapSpec spec;
    spec.indicator = "pledged_share";
    spec.analysis.kind = AnalysisKind::LocalMoran;
    const std::string period = "2025-Q3";
    test::stopAlong(
        [&](const gis::Progress& progress) {
            study.draws = std::make_shared<KeptDraws>();
            ASSERT_EQ(figuresToDraw(study, spec, period).size(), 1U);
            drawClusters(study, spec, period, progress);
            EXPECT_TRUE(figuresToDraw(study, spec, period).empty());
        },
        [&] { EXPECT_EQ(figuresToDraw(study, spec, period).size(), 1U); }, 1);
}

/// What was loaded is still whole after it, and made anew the next time.
TEST_F(StoppedLooks, AtFiguresThatAreMadeAnew) {
    const Project linked = project("son-hai-clusters.diaban.yaml");
    const auto loaded = loadProject(linked, Language::Vi, {});
    test::stopAlong(
        [&](const gis::Progress& progress) {
            const ProjectReading reading = makeFiguresAnew(loaded, linked, Language::En, progress);
            EXPECT_EQ(reading.loaded->facts.size(), loaded->facts.size());
        },
        [&] { EXPECT_EQ(loaded->language, Language::Vi); }, 2);
}

} // namespace
} // namespace diaban::ui
