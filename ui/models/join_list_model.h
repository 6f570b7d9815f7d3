// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/corrections.h"
#include "ui/document/loaded_project.h"
#include "ui/document/words.h"

#include <QAbstractTableModel>
#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace diaban::ui {

/// What became of a unit or a row, those that want a decision first.
/// Doubtful: matched, but nearly (see nearPairs). NoUnit: a decision says that the row is none. Matched: surely, by
/// code, name or decision.
enum class JoinKind : std::uint8_t { RowWithoutUnit, UnitWithoutRow, Duplicate, Doubtful, NoUnit, Matched };
inline constexpr std::size_t kJoinKinds = 6;

/// A unit, a row, or a pair of both. The words of a matched pair are made when they are asked for: there are as many as
/// units in all tables.
struct JoinLine {
    JoinKind kind = JoinKind::Matched;
    QString unit{}, state{}, row{};
    std::size_t table = 0; ///< index into Study::tables
    std::string written{}, parent{},
        column{}; ///< as the table has it: what a decision is about; empty where none can be made
    std::vector<Suggestion> suggestions{}; ///< units for a row
    std::optional<std::size_t> matched{};  ///< the unit of such a pair
    std::string paired{}; ///< code of the unit that a row has, which may be confirmed or changed: near, or decided
};

/// Near matches that are confirmed at once.
struct Confirmations {
    std::vector<Correction> decisions; ///< one for each writing
    std::size_t rows = 0;              ///< that they are about, of all tables
};

/// The join of all tables: boundary, how it matched, table row, and where there are several tables which of them. What
/// wants looking at stands first.
class JoinListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Unit, State, Row, Source, Columns };
    enum Role { KindRole = Qt::UserRole, SearchRole };

    explicit JoinListModel(const Words& words, QObject* parent = nullptr);

    void show(std::shared_ptr<const LoadedProject> loaded);
    [[nodiscard]] JoinLine line(int row) const;
    [[nodiscard]] std::size_t count(JoinKind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }
    /// True where a line is of one table of several.
    [[nodiscard]] bool hasSeveralTables() const { return m_loaded && m_loaded->study.tables.size() > 1; }
    /// True where a table was read, but could not be joined: it has no lines here.
    [[nodiscard]] bool hasUnjoined() const { return m_loaded && std::ranges::any_of(m_loaded->faulty, isUnjoined); }
    /// What the numbers are over where that is more than one table; see joinedOver.
    [[nodiscard]] QString over() const;
    /// How many rows, of how many tables where it is more than one, go by which corrections file; empty where none
    /// does.
    [[nodiscard]] QString decidedWords() const;
    /// The number of the row that a unit has in a table; nothing where it has none.
    [[nodiscard]] std::optional<std::int64_t> rowOf(std::size_t table, std::size_t unit) const;
    /// The decision that the row of a line is that unit, by code; "-": none.
    [[nodiscard]] Correction decision(const JoinLine& line, const std::string& unitCode) const;

    /// That these near matches are what they were matched with. A writing that was matched with several units, as in
    /// different tables, stays open: one decision is for all of them.
    [[nodiscard]] Confirmations confirmations(const std::vector<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct MatchedPair {
        std::uint32_t table, unit;
    };
    void addTable(std::size_t table);
    void addLeftovers(std::size_t table);
    void addPairs(std::size_t table);
    [[nodiscard]] QString cell(const JoinLine& line, int column) const;
    [[nodiscard]] QString matchedCell(const JoinLine& line, int column) const;
    [[nodiscard]] QString rowText(const Table& table, std::size_t row, const JoinItem& item) const;
    [[nodiscard]] QString unitText(std::size_t unit) const;

    const Words& m_words;
    std::shared_ptr<const LoadedProject> m_loaded;
    std::vector<JoinLine> m_lines;
    std::vector<MatchedPair> m_matched; ///< below those
    std::array<std::size_t, kJoinKinds> m_counts{};
    std::size_t m_decided = 0;       ///< by the corrections file
    std::size_t m_decidedTables = 0; ///< in how many tables
};

} // namespace diaban::ui
