// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/drop_unknown.h"
#include "ui/document/document.h"
#include "ui/models/added_tables.h"
#include "ui/models/layer_preview.h"
#include "ui/models/table_preview.h"

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace diaban::ui {

/// Looking at the files of a project before they are used, and correcting what they are taken for. All corrections are
/// made on a copy of the project; nothing changes in the document until apply(). Files are read by jobs. Where no
/// project is open tables are shown that wait for boundaries.
class ImportSession : public QObject {
    Q_OBJECT

public:
    static constexpr int kBoundaries = -1;
    static constexpr int kNoTable = -2; ///< in the place of the tables, where there are none to look at

    /// A file, or a sheet of one, that can be looked at.
    struct Part {
        int table = kBoundaries; ///< number of the table in the project, or one of the above
        std::size_t piece = 0;   ///< of a table with a sheet or file for each period
    };

    ImportSession(Document& document, const Words& words, QObject* parent = nullptr);
    ~ImportSession() override;

    [[nodiscard]] const std::vector<Part>& parts() const noexcept { return m_parts; }
    [[nodiscard]] std::size_t current() const noexcept { return m_current; }
    /// "Bảng 1: indicators.csv", "Bảng 1, tệp 2/3: indicators-q2.csv".
    [[nodiscard]] QString titleOf(const Part& part) const;
    [[nodiscard]] const Project& draft() const noexcept { return m_draft; }
    /// True where no project is open yet: only once there are boundaries is found what the columns of tables are.
    [[nodiscard]] bool waits() const noexcept { return m_waits; }
    /// The files of the tables of the copy, each once, in their order.
    [[nodiscard]] std::vector<std::filesystem::path> files() const;
    /// What is shown of the current part; null while it is read, and of the other kind of part.
    [[nodiscard]] const TablePreview* table() const { return m_table ? &*m_table : nullptr; }
    [[nodiscard]] const LayerPreview* layer() const { return m_layer ? &*m_layer : nullptr; }
    /// Sheets that the files added last hold beside, and why they are of no use.
    [[nodiscard]] const std::vector<LeftOutTable>& leftOut() const noexcept { return m_leftOut; }
    [[nodiscard]] bool isReading() const noexcept { return m_job != nullptr; }
    [[nodiscard]] bool isAdding() const noexcept { return m_job != nullptr && m_added != nullptr; }
    /// True where the document would be another after apply().
    [[nodiscard]] bool hasChanges() const noexcept { return m_changed; }

    void show(std::size_t part);
    void showFirstOf(int table);
    /// The same part again, as after a stop.
    void readAgain();
    void stop();
    /// Another word on the current table, or on the boundaries; read anew at once.
    void change(const TableSource& source);
    void change(const BoundariesSource& source);
    /// Adds the tables of these files to the copy and shows the first of them.
    void add(const std::vector<std::filesystem::path>& files);
    /// Takes the current table out of the copy; the one in its place is shown, or that there is none any more.
    void removeTable();

    /// Whether the current table says no period beside others that do, and nobody said that it has none.
    [[nodiscard]] bool asksPeriod() const;
    /// The same where that was said, and may be taken back.
    [[nodiscard]] bool isWithoutPeriod() const;
    void setWithoutPeriod(bool without);
    /// The first table that apply() should not take before it was asked for its period: tables of a project file that
    /// was read stay as they are there.
    [[nodiscard]] std::optional<int> periodToAsk() const;
    /// What of the project is made of columns that its tables would no longer have: apply() takes it out too.
    [[nodiscard]] DroppedParts lost() const;
    /// Puts the copy into the document as one step that can be undone. False where the project would not be valid; the
    /// document says why.
    [[nodiscard]] bool apply();

signals:
    void partsChanged();
    void readingChanged(); ///< begun or ended
    void progressed(const QString& stage, qint64 done, qint64 total);
    void previewChanged();
    void stopped();
    void failed(const gis::Error& error); ///< files that could not be added

private:
    /// What is known of the period of a table that says none.
    enum class PeriodAnswer : std::uint8_t { Open, AsInFile, None };

    void listParts();
    [[nodiscard]] bool wantsPeriodOfCurrent(bool saidNone) const;
    void read();
    void readEnded();
    void takeUnits();
    void addEnded();
    void start(Job::Work work, void (ImportSession::*ended)());

    Document& m_document;
    const Words& m_words;
    Project m_draft;
    bool m_waits = false;
    bool m_changed = false;
    bool m_unitsKnown = false;           ///< when the table that is shown was read
    bool m_emptied = false;              ///< tables were taken out
    std::vector<PeriodAnswer> m_periods; ///< of each table of the copy
    std::vector<Part> m_parts;
    std::size_t m_current = 0;
    std::optional<TablePreview> m_table;
    std::optional<LayerPreview> m_layer;
    std::shared_ptr<const Grid> m_grid; ///< read last
    std::optional<TablePart> m_gridPart;
    std::vector<LeftOutTable> m_leftOut;
    std::shared_ptr<AddedTables> m_added;
    std::shared_ptr<std::optional<TablePreview>> m_tableResult;
    std::shared_ptr<std::optional<LayerPreview>> m_layerResult;
    std::unique_ptr<Job> m_job;
};

} // namespace diaban::ui
