// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/project_proposal.h"

#include "src/run/init_project.h"

#include <algorithm>
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

/// The tables of a request of which the project that was proposed has not a sheet.
std::vector<fs::path> unusedOf(const ProposalRequest& request, const Project& project) {
    const auto plain = [](const fs::path& file) { return fs::absolute(file).lexically_normal(); };
    std::vector<fs::path> unused;
    for (const std::string& file : request.tables) {
        const auto isIt = [&](const std::string& path) {
            return plain(request.project.parent_path() / path) == plain(file);
        };
        const bool used = std::ranges::any_of(project.tables, [&](const TableSource& table) {
            return isIt(table.path) || std::ranges::any_of(table.files, [&](const auto& of) { return isIt(of.first); });
        });
        if (!used) {
            unused.emplace_back(file);
        }
    }
    return unused;
}

/// The table that an error is about; the end where it is about something else.
std::vector<std::string>::const_iterator badTable(const ProposalRequest& request, const gis::Error& error) {
    const auto plain = [](const fs::path& file) { return fs::absolute(file).lexically_normal(); };
    return error.kind() != gis::ErrorKind::BadInput || error.file().empty()
               ? request.tables.end()
               : std::ranges::find_if(request.tables,
                                      [&](const std::string& table) { return plain(table) == plain(error.file()); });
}

/// Without the tables that cannot be read, which are taken out of the request.
InitResult proposed(ProposalRequest& request, bool withTable, std::vector<gis::Error>& passedOver,
                    const gis::Progress& progress) {
    const Catalogue words(request.language);
    while (true) {
        try {
            gis::Problems problems;
            return initProject(request, RunOptions{}, words, problems, progress);
        } catch (const gis::Error& error) {
            const auto bad = badTable(request, error);
            if (bad == request.tables.end() || (withTable && request.tables.size() == 1)) {
                throw;
            }
            passedOver.push_back(error);
            request.tables.erase(bad);
        }
    }
}

} // namespace

ProjectProposal::~ProjectProposal() = default;

void ProjectProposal::begin(const fs::path& boundaries, const std::vector<fs::path>& tables, Language language,
                            bool withTable) {
    m_tables = tables;
    m_file = freeFileBeside(boundaries);
    ProposalRequest request;
    request.boundaries = boundaries.string();
    for (const fs::path& table : tables) {
        request.tables.push_back(table.string());
    }
    request.project = m_file;
    request.language = language;
    m_made = std::make_shared<Made>();
    ui::leave(std::move(m_job));
    m_job = std::make_unique<Job>([request, withTable, made = m_made](const gis::Progress& progress) {
        ProposalRequest readable = request;
        std::vector<gis::Error> passedOver;
        const InitResult result = proposed(readable, withTable, passedOver, progress);
        *made = {result.text, unusedOf(readable, result.proposal.project), std::move(passedOver)};
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
        const std::shared_ptr<const Made> result = m_made; // another one may be begun meanwhile
        emit made(result->text, result->unused);
        for (const gis::Error& error : result->passedOver) {
            emit failed(error);
        }
    }
}

} // namespace diaban::ui
