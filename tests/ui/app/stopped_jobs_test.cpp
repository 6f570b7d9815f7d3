// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/project/read_project.h"
#include "src/run/init_project.h"
#include "src/run/project_proposals.h"
#include "src/run/run.h"
#include "tests/support/qt_program.h"
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
    using Work = std::function<void(const gis::Progress&)>;

    void SetUp() override {
        test::qtProgram();
        gis::Problems problems;
        m_project = readProject(DIABAN_SOURCE_DIR "/data/sample/son-hai-clusters.diaban.yaml", problems);
    }

    /// Lets the work run to its end once to see how often it tells where it is, then stops it at moments in between.
    template <typename After> void stopAlong(const Work& work, After&& after, int moments = kMoments) {
        int told = 0;
        work(gis::Progress({}, [&](const std::string&, std::int64_t, std::int64_t) { ++told; }));
        ASSERT_GT(told, 0) << "a job that tells nothing cannot be stopped";
        for (int moment = 0; moment < std::min(told, moments); ++moment) {
            const int at = moment * told / std::min(told, moments);
            std::stop_source stop;
            int count = 0;
            const gis::Progress progress(stop.get_token(), [&](const std::string&, std::int64_t, std::int64_t) {
                if (count++ == at) {
                    stop.request_stop();
                }
            });
            try {
                work(progress);
                EXPECT_EQ(at, told - 1) << "only at its very end a job is not stopped any more";
                continue;
            } catch (const gis::Error& error) {
                EXPECT_EQ(error.kind(), gis::ErrorKind::Stopped) << error.what();
            }
            after();
        }
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
        4);
}

} // namespace
} // namespace diaban::ui
