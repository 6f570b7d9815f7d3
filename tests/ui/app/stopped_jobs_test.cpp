// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "src/run/init_project.h"
#include "src/run/project_proposals.h"
#include "src/run/run.h"
#include "tests/support/qt_program.h"
#include "tests/support/rounds.h"
#include "tests/support/stop_along.h"
#include "tests/support/temp_folder.h"
#include "ui/document/loaded_project.h"
#include "ui/map/map_ground.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

constexpr int kMoments = 8; ///< at which each job is stopped

/// Every job of the window, stopped at moments all along its way: it ends by saying so, and leaves nothing.
class StoppedJobs : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        gis::Problems problems;
        m_project = readProject(DIABAN_SOURCE_DIR "/data/sample/son-hai-clusters.diaban.yaml", problems);
    }

    template <typename After>
    static void stopAlong(const std::function<void(const gis::Progress&)>& work, After&& after,
                          int moments = kMoments) {
        test::stopAlong(work, std::forward<After>(after), moments);
    }

    test::TempFolder m_folder;
    Project m_project;
};

TEST_F(StoppedJobs, ReadingAProject) {
    stopAlong([&](const gis::Progress& progress) { (void)loadProject(m_project, Language::Vi, progress); }, [] {});
}

TEST_F(StoppedJobs, MakingTheGroundOfItsMap) {
    const auto loaded = loadProject(m_project, Language::Vi, {});
    stopAlong([&](const gis::Progress& progress) { (void)makeMapGround(loaded->study.boundaries.layer, {}, progress); },
              [] {});
}

TEST_F(StoppedJobs, ProposingAProject) {
    ProposalRequest request;
    request.boundaries = DIABAN_SOURCE_DIR "/data/sample/boundaries.gpkg";
    request.tables = {DIABAN_SOURCE_DIR "/data/sample/indicators.csv"};
    request.project = m_folder.path() / "new.diaban.yaml";
    const Catalogue words(Language::Vi);
    stopAlong(
        [&](const gis::Progress& progress) {
            gis::Problems problems;
            (void)initProject(request, RunOptions{}, words, problems, progress);
        },
        [&] { EXPECT_FALSE(fs::exists(request.project)); });
}

TEST_F(StoppedJobs, WorkingOutProposals) {
    const auto loaded = loadProject(m_project, Language::Vi, {});
    stopAlong(
        [&](const gis::Progress& progress) {
            (void)projectProposals(m_project, loaded->study.boundaries.units, *loaded->clusters, progress);
        },
        [] {});
}

TEST_F(StoppedJobs, Exporting) {
    const fs::path out = m_folder.path() / "out";
    RunOptions options;
    options.outputFolder = out;
    stopAlong(
        [&](const gis::Progress& progress) {
            fs::remove_all(out);
            gis::Problems problems;
            (void)runProject(m_project.file.string(), options, problems, progress);
        },
        [&] {
            EXPECT_FALSE(fs::exists(out)) << "all outputs or none";
            EXPECT_TRUE(fs::is_empty(m_folder.path())) << "nothing beside them either";
        },
        test::kUnderSanitizers ? 2 : 4);
}

} // namespace
} // namespace diaban::ui
