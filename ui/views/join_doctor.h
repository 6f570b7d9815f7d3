// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/corrections.h"
#include "ui/models/join_list_model.h"
#include "ui/models/wanted_text.h"

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QWidget>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

class QBoxLayout;
class QComboBox;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace diaban::ui {

class ElidedLabel;
class JoinChips;
class TreatmentBar;
class WantedUnits;

/// The lines of a join that are of the kinds ticked and have the words typed.
class JoinFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setKinds(const std::array<bool, kJoinKinds>& kinds);
    void search(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::array<bool, kJoinKinds> m_kinds{true, true, true, true, false, false};
    WantedText m_wanted;
};

/// Mends a join: boundary, how it matched, table row in three columns, with chips to filter. For a row without a unit
/// Enter accepts the suggestion; another unit is found by typing its name, with or without diacritics. Units that have
/// no row yet come first; one that has a row says so and is refused. A near match is confirmed by Enter or given
/// another unit, or all that the list shows are confirmed at once; a row that was decided can be, too. After a decision
/// the next open row is chosen, so that Enter goes through them all; a decision that is undone leaves its row chosen.
/// What the project says of how whole tables are joined stands above the rows. In a narrow or low place its parts are
/// smaller, so that all of them are seen.
class JoinDoctor : public QWidget {
    Q_OBJECT

public:
    JoinDoctor(JoinListModel& model, const Words& words, QWidget* parent = nullptr);

    /// The units that a row may be given to.
    void setUnits(const Units& units);
    /// Somebody comes to mend it: the first open row is chosen where none is, and a unit for it can be typed at once.
    void begin();
    /// The decision was not kept: it can be made again.
    void decideAgain() { m_waiting = false; }

    [[nodiscard]] TreatmentBar& treatments() noexcept { return *m_treatments; }

    /// As narrow as a side of the window leaves, as low as two rows of the table.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void decided(const diaban::Correction& decision);
    /// All near matches of the list are to be confirmed, that many rows.
    void allDecided(const std::vector<diaban::Correction>& decisions, int rows);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A row that can be decided: its table, writing and parent, and what it is taken for.
    using RowKey = std::tuple<std::size_t, std::string, std::string, JoinKind>;

    void makeParts();
    void fit();
    void fitAbout();
    void setUpUnits();
    void retranslate();
    void showLine();
    void sayWhatIsOpen(const std::optional<JoinLine>& line);
    [[nodiscard]] bool isDecidedAt() const;
    [[nodiscard]] QString aboutLine(const JoinLine& line) const;
    void takeJoin();
    void chooseNextOpen();
    [[nodiscard]] bool chooseReturned(const std::set<RowKey>& before);
    [[nodiscard]] std::set<RowKey> rowsToDecide() const;
    void placeTold();
    void widenLists();
    [[nodiscard]] bool leavesUndo(const QKeyEvent& event) const;
    void decide(const std::string& unitCode);
    void acceptChosen();
    void acceptAll();
    void offerAll();
    [[nodiscard]] Confirmations nearMatches() const;
    void listUnits(std::size_t table);
    void preselect(const JoinLine& line);
    void showStart();
    void say(const QString& sentence);
    [[nodiscard]] std::vector<int> unitsTyped(const QString& typed) const;
    [[nodiscard]] bool isFree(int item) const;
    [[nodiscard]] std::optional<int> currentLine() const;

    JoinListModel& m_model;
    const Words& m_words;
    JoinFilter m_filter;
    std::vector<std::pair<QString, QString>> m_all; ///< code and name of each unit
    std::vector<QStringList> m_plain;               ///< what each is found by, see WantedUnits
    std::optional<std::size_t> m_listed;            ///< the table whose free units stand first in the list
    std::optional<std::set<RowKey>> m_toDecide;     ///< in the join that is shown; nothing: there is none
    int m_listWidth = 0;                            ///< pixels that the longest unit takes in a list
    std::optional<int> m_place;                     ///< of the open row in the table as it is filtered
    JoinKind m_next = JoinKind::RowWithoutUnit;     ///< what is gone on with after a decision
    QString m_own;                                  ///< code of the unit that the row in hand has; empty: none
    bool m_waiting = false;                         ///< for the join after a decision
    bool m_low = false;                             ///< little height
    JoinChips* m_chips = nullptr;
    QLineEdit* m_search = nullptr;
    TreatmentBar* m_treatments = nullptr;
    QTableView* m_table = nullptr;
    ElidedLabel* m_about = nullptr;
    QLabel* m_told = nullptr;
    QBoxLayout* m_decision = nullptr; ///< what a row is, in one line or two
    QComboBox* m_units = nullptr;
    WantedUnits* m_found = nullptr; ///< those that have what is typed
    QPushButton *m_accept = nullptr, *m_none = nullptr, *m_acceptAll = nullptr;
};

} // namespace diaban::ui
