// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/loaded_project.h"
#include "ui/document/unit_selection.h"
#include "ui/document/words.h"
#include "ui/models/list_sheet_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>
#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace diaban::ui {

/// The linked clusters of a project and the borders that nobody looks after, ranked. A cluster that is chosen is
/// selected on the map, a gap is shown there; of units that are selected it says what a cluster of them would cover.
class ClusterPanel : public QWidget {
    Q_OBJECT

public:
    ClusterPanel(UnitSelection& selection, const Words& words, QWidget* parent = nullptr);

    void show(std::shared_ptr<const LoadedProject> loaded);
    [[nodiscard]] bool linesShown() const;

signals:
    /// Both units of a gap.
    void gapChosen(std::uint32_t left, std::uint32_t right);
    void clusterChosen(const std::vector<std::uint32_t>& members);
    void linesToggled(bool shown);
    /// The project has no clusters and somebody wants to name their table.
    void tableAsked();

private:
    void retranslate();
    void fill();
    void sayChosen();
    QTableView* addTable(ListSheetModel& model, QSortFilterProxyModel& order, const char* name);

    UnitSelection& m_selection;
    const Words& m_words;
    std::shared_ptr<const LoadedProject> m_loaded;
    ListSheetModel m_clusters, m_gaps;
    QSortFilterProxyModel m_clusterOrder, m_gapOrder;
    QTableView *m_clusterTable = nullptr, *m_gapTable = nullptr;
    QLabel *m_clusterTitle = nullptr, *m_gapTitle = nullptr, *m_chosen = nullptr;
    QCheckBox* m_lines = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace diaban::ui
