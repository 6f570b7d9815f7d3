// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/project_clusters.h"
#include "ui/document/loaded_project.h"
#include "ui/document/words.h"
#include "ui/models/list_sheet_model.h"

#include <QWidget>
#include <array>
#include <memory>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace diaban::ui {

/// Where the next linked clusters should be: asks for the proposals to be worked out and lists them, best first. One
/// that is chosen is shown on the map; it is accepted as it is, or changed before.
class ProposalPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProposalPanel(const Words& words, QWidget* parent = nullptr);

    /// Null: none are worked out. `letters` are those that each has on the map.
    void show(std::shared_ptr<const LoadedProject> loaded, std::shared_ptr<const ProjectProposals> proposals,
              std::vector<std::string> letters = {});
    /// Others for the same proposals.
    void setLetters(std::vector<std::string> letters);
    void setBusy(bool busy);
    /// Work out or stop, accept, change: for a line above the list.
    [[nodiscard]] std::array<QPushButton*, 3> buttons() const { return {m_work, m_accept, m_change}; }
    void setLow(bool low); ///< there is room for the list alone
    [[nodiscard]] int count() const { return m_list.rowCount(); }

signals:
    void workAsked();
    void stopAsked();
    void chosen(int proposal); ///< by its place in the list
    void acceptAsked(int proposal);
    void changeAsked(int proposal);

private:
    void fill();
    void retranslate();
    void enable();
    [[nodiscard]] int current() const;

    const Words& m_words;
    std::shared_ptr<const LoadedProject> m_loaded;
    std::shared_ptr<const ProjectProposals> m_proposals;
    std::vector<std::string> m_letters; ///< of each
    ListSheetModel m_list;
    QTableView* m_table;
    QLabel* m_summary;
    QPushButton *m_work, *m_accept, *m_change;
    bool m_busy = false;
    bool m_low = false;
};

} // namespace diaban::ui
