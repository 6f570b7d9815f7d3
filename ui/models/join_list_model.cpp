// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/join_list_model.h"

#include "src/join/parent_scopes.h"
#include "src/unit/name_key.h"
#include "src/unit/parent_names.h"
#include "ui/models/joined_tables.h"
#include "ui/models/plain_text.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

namespace diaban::ui {

namespace {

const char* wordsOf(Reason reason) {
    switch (reason) {
    case Reason::Taken:
        return "match.reason.taken";
    case Reason::OtherParent:
        return "match.reason.other_parent";
    case Reason::UnitWord:
        return "match.reason.unit_word";
    case Reason::Ambiguous:
        return "match.reason.ambiguous";
    case Reason::OtherCode:
        return "match.reason.other_code";
    case Reason::Diacritics:
        return "match.reason.diacritics";
    default:
        return "match.reason.letters";
    }
}

/// What a decision about the row is about.
void setWritten(JoinLine& line, const JoinedTable& joined, const JoinItem& item) {
    const KeyColumns& columns = joined.join.columns;
    const auto column = columns.key ? columns.key : columns.name;
    line.written = item.key;
    line.parent = writtenParents(joined.table, columns.parents(), *item.row);
    line.column = column ? joined.table.columns[*column].header : std::string{};
}

} // namespace

JoinListModel::JoinListModel(const Words& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

/// Clusters that are read anew change nothing of it.
void JoinListModel::show(std::shared_ptr<const LoadedProject> loaded) {
    if (m_loaded && loaded && m_loaded->inputs == loaded->inputs) {
        m_loaded = std::move(loaded);
        return;
    }
    beginResetModel();
    m_loaded = std::move(loaded);
    m_lines.clear();
    m_matched.clear();
    m_counts = {};
    const JoinCounts counts = m_loaded ? joinCounts(m_loaded->study) : JoinCounts{};
    m_decided = counts.decided;
    m_decidedTables = counts.decidedTables;
    if (m_loaded) {
        for (std::size_t table = 0; table < m_loaded->study.tables.size(); ++table) {
            addTable(table);
        }
        std::ranges::stable_sort(m_lines, {}, &JoinLine::kind);
        for (const JoinLine& line : m_lines) {
            ++m_counts[static_cast<std::size_t>(line.kind)];
        }
        m_counts[static_cast<std::size_t>(JoinKind::Matched)] += m_matched.size();
    }
    endResetModel();
}

QString JoinListModel::over() const {
    return m_loaded ? joinedOver(m_loaded->study, m_words) : QString();
}

QString JoinListModel::decidedWords() const {
    if (m_decided == 0) {
        return {};
    }
    return m_words({m_decidedTables > 1 ? "window.join.decided_in_tables" : "window.join.decided",
                    {{"count", static_cast<std::int64_t>(m_decided)},
                     {"tables", static_cast<std::int64_t>(m_decidedTables)},
                     {"file", correctionsOf(m_loaded->project).filename().string()}}});
}

QString JoinListModel::unitText(std::size_t unit) const {
    const Units& units = m_loaded->study.boundaries.units;
    const std::string parent = parentWords(units, unit, m_words.catalogue());
    return qt(units.describe(unit) + (parent.empty() ? "" : ", " + parent));
}

QString JoinListModel::rowText(const Table& table, std::size_t row, const JoinItem& item) const {
    const std::string name = item.name.empty() || item.name == item.key ? item.key : item.key + " " + item.name;
    return m_words({"window.join.row",
                    {{"row", static_cast<std::int64_t>(table.rowNumbers[row])},
                     {"name", name + (item.parent.empty() ? "" : ", " + item.parent)}}});
}

void JoinListModel::addLeftovers(std::size_t table) {
    const JoinedTable& joined = m_loaded->study.tables[table];
    const Join& join = joined.join;
    for (const JoinItem& item : join.rowsWithoutUnit) {
        JoinLine line{JoinKind::RowWithoutUnit, {}, {}, rowText(joined.table, *item.row, item), table};
        setWritten(line, joined, item);
        line.suggestions = item.suggestions;
        line.state = m_words(item.noUnit ? "window.join.no_unit" : "window.join.row_without_unit");
        if (!item.suggestions.empty()) {
            const Suggestion& first = item.suggestions.front();
            line.unit = m_words({"window.join.perhaps", {{"unit", first.key + " " + first.name}}});
            line.state += QStringLiteral(": ") +
                          m_words({wordsOf(first.reason), {{"distance", static_cast<std::int64_t>(first.distance)}}});
        }
        line.kind = item.noUnit ? JoinKind::NoUnit : JoinKind::RowWithoutUnit;
        m_lines.push_back(std::move(line));
    }
    for (const JoinItem& item : join.unitsWithoutRow) {
        m_lines.push_back(
            {JoinKind::UnitWithoutRow, unitText(*item.unit), m_words("window.join.unit_without_row"), {}, table});
    }
    for (const JoinItem& item : join.duplicateRows) {
        m_lines.push_back(
            {JoinKind::Duplicate, {}, m_words("window.join.duplicate"), rowText(joined.table, *item.row, item), table});
    }
}

void JoinListModel::addPairs(std::size_t table) {
    const JoinedTable& joined = m_loaded->study.tables[table];
    std::set<std::size_t> told;
    const auto addPair = [&](JoinKind kind, const JoinPair& pair, const std::string& state) {
        if (told.insert(pair.unit).second) {
            JoinLine line{kind, unitText(pair.unit), qt(m_words.catalogue().text(state)),
                          rowText(joined.table, *pair.row.row, pair.row), table};
            setWritten(line, joined, pair.row);
            line.paired = pair.unitCode;
            m_lines.push_back(std::move(line));
        }
    };
    for (const auto& [pair, namesDiffer] : nearPairs(joined.join)) {
        const std::string alike = std::string("window.join.near.").append(nameOf(pair->tier));
        addPair(JoinKind::Doubtful, *pair, namesDiffer ? "window.join.names_differ" : alike);
    }
    for (const JoinPair& pair : joined.join.looserPairs) { // what is left of them was decided
        addPair(JoinKind::Matched, pair, "join.report.tier.correction");
    }
    for (std::size_t unit = 0; unit < joined.join.rowOfUnit.size(); ++unit) {
        if (joined.join.rowOfUnit[unit] && !told.contains(unit)) {
            m_matched.push_back({static_cast<std::uint32_t>(table), static_cast<std::uint32_t>(unit)});
        }
    }
}

QString JoinListModel::matchedCell(const JoinLine& line, int column) const {
    const JoinedTable& joined = m_loaded->study.tables[line.table];
    const std::size_t unit = *line.matched;
    if (column == Unit) {
        return unitText(unit);
    }
    if (column == State) {
        return qt(m_words.catalogue().text("join.report.tier." + std::string(nameOf(joined.join.tierOfUnit[unit]))));
    }
    return m_words({"window.join.row_alone", {{"row", *rowOf(line.table, unit)}}});
}

QString JoinListModel::cell(const JoinLine& line, int column) const {
    if (column == Source) {
        return qt(tableName(m_loaded->study.tables[line.table], m_words.language()));
    }
    return line.matched      ? matchedCell(line, column)
           : column == Unit  ? line.unit
           : column == State ? line.state
                             : line.row;
}

JoinLine JoinListModel::line(int row) const {
    const auto at = static_cast<std::size_t>(row);
    if (at < m_lines.size()) {
        return m_lines[at];
    }
    JoinLine line;
    line.table = m_matched[at - m_lines.size()].table;
    line.matched = m_matched[at - m_lines.size()].unit;
    return line;
}

void JoinListModel::addTable(std::size_t table) {
    addLeftovers(table);
    addPairs(table);
}

std::optional<std::int64_t> JoinListModel::rowOf(std::size_t table, std::size_t unit) const {
    if (!m_loaded || table >= m_loaded->study.tables.size()) {
        return std::nullopt;
    }
    const JoinedTable& joined = m_loaded->study.tables[table];
    if (unit >= joined.join.rowOfUnit.size() || !joined.join.rowOfUnit[unit]) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(joined.table.rowNumbers[*joined.join.rowOfUnit[unit]]);
}

Correction JoinListModel::decision(const JoinLine& line, const std::string& unitCode) const {
    const JoinedTable& joined = m_loaded->study.tables[line.table];
    Correction correction;
    correction.table = std::filesystem::path(joined.table.file).filename().string();
    correction.column = line.column;
    correction.parent = line.parent;
    correction.written = line.written;
    correction.unitCode = unitCode;
    correction.vintage = m_loaded->project.boundaries.vintage;
    return correction;
}

Confirmations JoinListModel::confirmations(const std::vector<int>& rows) const {
    struct Writing {
        Correction decision;
        std::size_t rows = 0;
        bool isClear = true;
    };
    std::vector<Writing> writings;
    std::map<std::pair<std::string, std::string>, std::size_t> known; // as the corrections file tells them apart
    for (const int row : rows) {
        const JoinLine line = this->line(row);
        const auto [place, added] = known.try_emplace({nameKey(line.parent), nameKey(line.written)}, writings.size());
        if (added) {
            writings.push_back({decision(line, line.paired)});
        }
        Writing& writing = writings[place->second];
        ++writing.rows;
        writing.isClear = writing.isClear && writing.decision.unitCode == line.paired;
    }
    Confirmations all;
    for (Writing& writing : writings) {
        if (writing.isClear) {
            all.decisions.push_back(std::move(writing.decision));
            all.rows += writing.rows;
        }
    }
    return all;
}

int JoinListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size() + m_matched.size());
}

int JoinListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : hasSeveralTables() ? Columns : Columns - 1;
}

QVariant JoinListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == KindRole) {
        const auto at = static_cast<std::size_t>(index.row());
        return static_cast<int>(at < m_lines.size() ? m_lines[at].kind : JoinKind::Matched);
    }
    const JoinLine line = this->line(index.row());
    if (role == SearchRole) {
        const QString source = hasSeveralTables() ? u' ' + cell(line, Source) : QString();
        return plainText(cell(line, Unit) + u' ' + cell(line, Row) + source);
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString text = cell(line, index.column());
        return role == Qt::ToolTipRole ? asTip(text) : text;
    }
    return {};
}

QVariant JoinListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array kTitles{"window.join.unit", "window.join.state", "window.join.table_row",
                                        "window.join.source"};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole
               ? QVariant(m_words(kTitles[static_cast<std::size_t>(section)]))
               : QVariant();
}

} // namespace diaban::ui
