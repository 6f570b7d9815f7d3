// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"
#include "ui/models/treatment_lines.h"

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace diaban::ui {

class FaultyInputsBar;
class TreatmentBar;

/// What the window offers for tables of another time or of more ground than the boundaries: to carry their figures by a
/// crosswalk, to join them all the same, to take all their rows, and to take each of that back. Each is one step that
/// can be undone; what it means is asked first where outputs would show figures of other ground.
class TreatmentControl : public QObject {
    Q_OBJECT

public:
    TreatmentControl(Document& document, const Words& words, FaultyInputsBar& faulty, TreatmentBar& bar,
                     QWidget& window);
    ~TreatmentControl() override;

    /// Asks what has to be asked.
    void treat(std::size_t table, TreatmentAct act);
    /// Takes a crosswalk for a table where it carries its figures and they are joined; else says why not, and the
    /// project stays.
    void carry(std::size_t table, const std::filesystem::path& crosswalk);
    /// Gives up looking into a crosswalk; the project stays.
    void stop();

signals:
    /// A crosswalk is looked into, or no longer.
    void working(bool busy);
    void progressed(const QString& stage, qint64 done, qint64 total);

private:
    /// A crosswalk that was chosen for a table.
    struct Chosen {
        std::size_t table = 0;
        std::vector<std::string> paths; ///< of the table
        std::filesystem::path crosswalk;
        std::optional<gis::Error> fault{};
    };

    void show();
    /// As it is called in words.
    [[nodiscard]] std::string told(std::size_t table) const;
    [[nodiscard]] bool isThere(std::size_t table, const std::vector<std::string>& paths) const;
    void carryAsking(std::size_t table);
    void lookedInto();
    void refuse(const Chosen& chosen, const gis::Error& fault);
    void force(std::size_t table);
    void takeAllRows(std::size_t table);
    [[nodiscard]] bool agrees(TreatmentAct act, const gis::Message& question, const gis::Message& meaning);
    void change(const Project& after, const char* what);

    Document& m_document;
    const Words& m_words;
    TreatmentBar& m_bar;
    QWidget& m_window;
    std::shared_ptr<Chosen> m_chosen; ///< by the job
    std::unique_ptr<Job> m_job;
};

} // namespace diaban::ui
