// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "src/run/init_project.h"
#include "src/run/project_proposals.h"
#include "src/run/project_study.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/models/added_tables.h"
#include "ui/models/export_job.h"
#include "ui/models/layer_preview.h"
#include "ui/models/output_preview.h"
#include "ui/models/table_preview.h"

#include <gmock/gmock.h>

#include <deque>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

/// The work of every kind of job of the window, which gives what it made as text. ThreadSanitizer sees by it whether
/// any two of them share something that neither locks.
class JobsAtOnce : public testing::Test {
protected:
    using Work = std::function<std::string(const gis::Progress&)>;

    void SetUp() override {
        test::qtProgram();
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_sample);
        gis::Problems problems;
        m_project = readProject((m_sample / "son-hai.diaban.yaml").string(), problems);
        m_linked = readProject((m_sample / "son-hai-clusters.diaban.yaml").string(), problems);
        m_loaded = loadProject(m_linked, Language::Vi, {});
    }

    std::vector<Work> works() {
        return {[this](const gis::Progress& p) { return opened(Language::Vi, p); },
                [this](const gis::Progress& p) { return opened(Language::En, p); },
                [this](const gis::Progress& p) { return proposedProject(p); },
                [this](const gis::Progress& p) { return tablesAdded(p); },
                [this](const gis::Progress& p) { return tableSeen(p); },
                [this](const gis::Progress& p) { return layerSeen(p); },
                [this](const gis::Progress& p) { return clustersProposed(p); },
                [this](const gis::Progress& p) { return pageDrawn(p); },
                [this](const gis::Progress& p) { return exported(p); }};
    }

    std::string opened(Language language, const gis::Progress& progress) const {
        const auto loaded = loadProject(m_linked, language, progress);
        std::string text = std::to_string(loaded->facts.size());
        for (const gis::Problem& problem : loaded->problems.list()) {
            text += "\n" + problem.message.id;
        }
        return text;
    }

    std::string proposedProject(const gis::Progress& progress) const {
        ProposalRequest request;
        request.boundaries = (m_sample / "boundaries.gpkg").string();
        request.tables = {(m_sample / "indicators.csv").string()};
        request.project = m_sample / "new.diaban.yaml";
        gis::Problems problems;
        return initProject(request, RunOptions{}, Catalogue(Language::Vi), problems, progress).text;
    }

    std::string tablesAdded(const gis::Progress& progress) const {
        const AddedTables added =
            addedTables({m_sample / "indicators-2025-Q2.xlsx"}, m_project, m_loaded, Language::Vi, progress);
        return added.sources.empty() ? std::string() : added.sources.front().key + " " + added.sources.front().name;
    }

    std::string tableSeen(const gis::Progress& progress) const {
        const TablePart part = partsOf(m_project.folder, m_project.tables.front()).front();
        return std::to_string(previewTable(part, m_loaded, nullptr, progress).columns.size());
    }

    std::string layerSeen(const gis::Progress& progress) const {
        return std::to_string(previewLayer(m_project.folder, m_project.boundaries, progress).columns.size());
    }

    std::string clustersProposed(const gis::Progress& progress) const {
        const ProjectProposals proposals =
            projectProposals(m_linked, m_loaded->study.boundaries.units, *m_loaded->clusters, progress);
        std::string text;
        for (const ClusterProposal& proposal : proposals.found.list) {
            for (const std::uint32_t unit : proposal.units) {
                text += std::to_string(unit) + " ";
            }
        }
        return text;
    }

    std::string pageDrawn(const gis::Progress& progress) const {
        gis::Problems problems;
        const Study study = projectStudy(m_project, RunOptions{}, Language::Vi, problems, progress);
        const OutputPages pages =
            outputPages(m_project, study, m_project.outputs.front(), Catalogue(Language::Vi), {}, problems, progress);
        const QImage page = paintedPage(pages, 0, 1);
        return {page.constBits(), page.constBits() + page.sizeInBytes()};
    }

    std::string exported(const gis::Progress& progress) const {
        RunOptions options;
        options.outputFolder = m_folder.path() / ("out-" + std::to_string(m_exports++));
        options.only = {"communes.csv", "son-hai.geojson"};
        (void)exportOutputs(m_project.file.string(), options, options.only, progress);
        std::string bytes;
        for (const std::string& path : options.only) {
            bytes += test::bytesOf(*options.outputFolder / path);
        }
        return bytes;
    }

    test::TempFolder m_folder;
    fs::path m_sample = m_folder.path() / "sample";
    Project m_project, m_linked;
    std::shared_ptr<const LoadedProject> m_loaded;
    mutable std::atomic<int> m_exports = 0;
};

TEST_F(JobsAtOnce, MakeWhatEachMakesAlone) {
    const std::vector<Work> all = works();
    std::vector<std::string> alone;
    for (const Work& work : all) {
        alone.push_back(work({}));
        EXPECT_FALSE(alone.back().empty());
    }
    std::vector<std::string> together(all.size());
    std::deque<Job> jobs;
    int heard = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        Job& job = jobs.emplace_back([&, i](const gis::Progress& progress) { together[i] = all[i](progress); });
        QObject::connect(&job, &Job::progressed, &job, [&] { ++heard; });
        job.start();
    }
    ASSERT_TRUE(waitFor([&] { return std::ranges::none_of(jobs, &Job::isRunning); }));
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_FALSE(jobs[i].fault().has_value()) << i;
        EXPECT_EQ(together[i], alone[i]) << i;
    }
    EXPECT_GT(heard, 0);
}

} // namespace
} // namespace diaban::ui
