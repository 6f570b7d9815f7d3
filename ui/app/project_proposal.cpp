// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/project_proposal.h"

#include "src/run/init_project.h"

#include <utility>

namespace diaban::ui {

namespace fs = std::filesystem;

namespace {

fs::path freeFileBeside(const fs::path& boundaries) {
    fs::path file = boundaries.parent_path() / (boundaries.stem().string() + ".diaban.yaml");
    for (int number = 2; fs::exists(file); ++number) {
        file = boundaries.parent_path() / (boundaries.stem().string() + "-" + std::to_string(number) + ".diaban.yaml");
    }
    return file;
}

} // namespace

ProjectProposal::~ProjectProposal() = default;

void ProjectProposal::begin(const fs::path& boundaries, const std::vector<fs::path>& tables, Language language) {
    m_file = freeFileBeside(boundaries);
    ProposalRequest request;
    request.boundaries = boundaries.string();
    for (const fs::path& table : tables) {
        request.tables.push_back(table.string());
    }
    request.project = m_file;
    request.language = language;
    m_text = std::make_shared<std::string>();
    ui::leave(std::move(m_job));
    m_job = std::make_unique<Job>([request, text = m_text](const gis::Progress& progress) {
        gis::Problems problems;
        const Catalogue words(request.language);
        *text = initProject(request, RunOptions{}, words, problems, progress).text;
    });
    connect(m_job.get(), &Job::progressed, this, &ProjectProposal::progressed);
    connect(m_job.get(), &Job::ended, this, &ProjectProposal::ended);
    emit working(true);
    m_job->start();
}

void ProjectProposal::stop() {
    if (m_job) {
        m_job->stop();
    }
}

void ProjectProposal::leave() {
    if (m_job) {
        ui::leave(std::move(m_job));
        emit working(false);
    }
}

void ProjectProposal::ended() {
    const std::unique_ptr<Job> job = std::move(m_job);
    emit working(false);
    if (const std::optional<gis::Error> fault = job->fault()) {
        emit failed(*fault);
    } else if (!job->wasStopped()) {
        const std::shared_ptr<const std::string> text = m_text; // another one may be begun meanwhile
        emit made(*text);
    }
}

} // namespace diaban::ui
