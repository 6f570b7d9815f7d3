// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "src/message/catalogue.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace diaban::ui {

/// Proposes a project for boundaries and tables, in a job; one at a time.
class ProjectProposal : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~ProjectProposal() override;

    /// In the place of one that is still being made. Tables that cannot be read are passed over, unless all are and
    /// `withTable` says that one is wanted.
    void begin(const std::filesystem::path& boundaries, const std::vector<std::filesystem::path>& tables,
               Language language, bool withTable = false);
    /// Ends it soon; working() says when.
    void stop();
    /// Nobody wants it any more.
    void leave();
    /// The file that was proposed last: beside the boundaries, under a name that no file has.
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }
    /// Those of the proposal that was begun last.
    [[nodiscard]] const std::vector<std::filesystem::path>& tables() const noexcept { return m_tables; }

signals:
    /// `unused`: tables that no project can use as they are, which the person may set right.
    void made(const std::string& text, const std::vector<std::filesystem::path>& unused);
    /// No project can be made; or, after one was made, a table that was passed over.
    void failed(const gis::Error& error);
    void working(bool busy);
    void progressed(const QString& stage, qint64 done, qint64 total);

private:
    struct Made {
        std::string text;
        std::vector<std::filesystem::path> unused;
        std::vector<gis::Error> passedOver;
    };

    void ended();

    std::unique_ptr<Job> m_job;
    std::shared_ptr<Made> m_made; ///< by the job
    std::filesystem::path m_file;
    std::vector<std::filesystem::path> m_tables;
};

} // namespace diaban::ui
