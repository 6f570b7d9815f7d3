// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/drop_unknown.h"
#include "ui/document/document.h"

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace diaban::ui {

class FaultyInputsBar;

/// What the window offers for files of the project that cannot be read: to find them elsewhere, to do without them, to
/// try again. Each is one step that can be undone.
class InputRepair : public QObject {
    Q_OBJECT

public:
    InputRepair(Document& document, const Words& words, FaultyInputsBar& bar, QWidget& window);
    ~InputRepair() override;

    void findAsking(std::size_t which);
    /// Looks into the file and takes it where the project can use it; else says why not. Of a workbook of several
    /// sheets of which none is said, it asks for the one that is meant.
    void find(std::size_t which, const std::filesystem::path& file, const std::string& sheet = {});
    /// Gives up looking; the project stays.
    void stop();
    /// Asks before it takes indicators, maps or outputs out together with the file.
    void remove(std::size_t which);

signals:
    /// A file is looked into, or no longer.
    void working(bool busy);
    void progressed(const QString& stage, qint64 done, qint64 total);

private:
    /// A file that was chosen for a place.
    struct Found {
        InputPlace place;
        std::filesystem::path file;
        std::string sheet{}; ///< that is meant; empty: as the project says
        std::optional<gis::Error> fault{};
        std::vector<std::string> sheets{}; ///< to choose from, where the fault is that none or another one is said
    };

    void show();
    void lookedInto();
    void take(const Found& found);
    [[nodiscard]] QString askSheet(const Found& found);
    void refuse(const Found& found, const gis::Error& fault);
    [[nodiscard]] bool mayRemove(const QString& file, const DroppedParts& dropped);

    Document& m_document;
    const Words& m_words;
    FaultyInputsBar& m_bar;
    QWidget& m_window;
    std::shared_ptr<Found> m_found; ///< by the job
    std::unique_ptr<Job> m_job;
};

} // namespace diaban::ui
