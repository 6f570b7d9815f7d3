// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/apply_corrections.h"

#include "src/join/correction_unit.h"
#include "src/unit/name_key.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <unordered_map>

namespace diaban {

namespace {

/// The rows of the columns that name units, by what they write.
class WrittenRows {
public:
    WrittenRows(const Table& table, const KeyColumns& columns) {
        for (const auto& column : {columns.key, columns.name}) {
            if (!column) {
                continue;
            }
            const TableColumn& texts = table.columns[*column];
            m_columns.push_back({nameKey(texts.header), {}});
            for (std::uint32_t row = 0; row < table.rows(); ++row) {
                m_columns.back().second[nameKey(texts.texts[row])].push_back(row);
            }
        }
        const std::vector<std::size_t> parents = columns.parents();
        for (std::size_t row = 0; row < table.rows() && !parents.empty(); ++row) {
            m_parents.push_back(nameKey(writtenParents(table, parents, row)));
            m_nearest.push_back(nameKey(table.columns[parents.front()].texts[row]));
        }
    }

    [[nodiscard]] std::vector<std::uint32_t> of(const Correction& correction) const {
        const std::string parent = nameKey(correction.parent);
        std::vector<std::uint32_t> rows;
        for (const auto& [header, byText] : m_columns) {
            const auto found = byText.find(nameKey(correction.written));
            if (found == byText.end() || (!correction.column.empty() && nameKey(correction.column) != header)) {
                continue;
            }
            std::ranges::copy_if(found->second, std::back_inserter(rows), [&](std::uint32_t row) {
                return parent.empty() || m_parents.empty() || m_parents[row] == parent || m_nearest[row] == parent;
            });
            break;
        }
        return rows;
    }

private:
    using ByText = std::unordered_map<std::string, std::vector<std::uint32_t>>;
    std::vector<std::pair<std::string, ByText>> m_columns;
    std::vector<std::string> m_parents, m_nearest; ///< all levels, and the nearest alone
};

using Args = std::vector<std::pair<std::string, gis::MessageValue>>;

/// A correction and the unit it says, for one row.
struct Decision {
    Correction* correction = nullptr;
    std::uint32_t unit = 0;
    bool ofThisTable = false;
};

class Applying {
public:
    Applying(NameMatch& match, Corrections& corrections, const JoinOptions& options, const Units& units,
             const Table& table, const KeyColumns& columns, gis::Problems& problems)
        : m_match(match), m_corrections(corrections), m_vintage(options.vintage), m_keepsMatched(options.keepsMatched),
          m_units(units), m_table(table), m_problems(problems), m_finder(units), m_rows(table, columns) {}

    void apply() {
        std::map<std::uint32_t, std::vector<Decision>> decisions;
        for (Correction& correction : m_corrections.list) {
            decide(correction, decisions);
        }
        for (auto& [row, made] : decisions) {
            if (const auto decision = theOne(made)) {
                m_chosen.emplace(row, *decision);
                m_rowsOfUnit[decision->unit].push_back(row);
            }
        }
        dropWhatIsTaken();
        give();
    }

private:
    void tell(const Correction& correction, const char* id, Args args) {
        args.emplace_back("written", correction.written);
        m_problems.warn(m_corrections.file, std::to_string(correction.row), {id, std::move(args)});
    }

    void decide(Correction& correction, std::map<std::uint32_t, std::vector<Decision>>& decisions) {
        std::vector<std::uint32_t> rows = m_rows.of(correction);
        if (m_keepsMatched) {
            std::erase_if(rows, [this](std::uint32_t row) { return m_match.match.rows[row] == Fate::Matched; });
        }
        if (rows.empty()) {
            return;
        }
        if (correction.isNoUnit()) {
            correction.used = true;
            m_match.noUnitRows.insert(m_match.noUnitRows.end(), rows.begin(), rows.end());
        }
        if (!correction.isDecided()) {
            return;
        }
        correction.used = true; // what stands in its way is told below, once
        if (!correction.vintage.empty() && !m_vintage.empty() && correction.vintage != m_vintage) {
            tell(correction, "match.other_vintage", {{"vintage", correction.vintage}, {"layer", m_vintage}});
            return;
        }
        const std::string said = correction.unitCode.empty() ? correction.unitName : correction.unitCode;
        const auto unit = m_finder.find(correction);
        if (const auto meant = unit ? std::nullopt : m_finder.findNumber(correction)) {
            tell(correction, "match.code_as_number", {{"unit", said}, {"meant", m_units.describe(*meant)}});
        } else if (!unit) {
            tell(correction, "match.unknown_unit", {{"unit", said}, {"layer", m_units.file}});
        } else if (!m_finder.namesUnit(correction, *unit)) {
            tell(correction, "match.other_name", {{"name", correction.unitName}, {"unit", m_units.describe(*unit)}});
        } else if (rows.size() > 1) {
            tell(correction, "match.several_rows",
                 {{"count", static_cast<std::int64_t>(rows.size())}, {"table", m_table.file}});
        } else {
            if (m_finder.lostZeros(correction, *unit)) {
                m_problems.note(m_corrections.file, std::to_string(correction.row),
                                {"match.zeros", {{"written", said}, {"code", m_units.codes[*unit]}}});
            }
            const bool here = correction.table == std::filesystem::path(m_table.file).filename().string();
            decisions[rows.front()].push_back({&correction, *unit, here});
        }
    }

    /// What counts for a row: what was decided for this very table, else for others.
    std::optional<Decision> theOne(std::vector<Decision>& made) {
        std::ranges::stable_sort(made, std::ranges::greater{}, &Decision::ofThisTable);
        const Decision& first = made.front();
        for (const Decision& other : made) {
            if (other.unit != first.unit && other.ofThisTable == first.ofThisTable) {
                tell(*other.correction, "match.two_units",
                     {{"first", m_units.describe(first.unit)},
                      {"first_row", std::int64_t{first.correction->row}},
                      {"second", m_units.describe(other.unit)}});
                return std::nullopt;
            }
        }
        return first;
    }

    /// A unit that two corrections say, or that a row keeps, goes to no other row. A row whose correction falls keeps
    /// its own unit, so that the correction for that one is looked at again.
    void dropWhatIsTaken() {
        const KeyMatch& match = m_match.match;
        for (std::uint32_t unit = 0; unit < match.rowOfUnit.size(); ++unit) {
            if (match.rowOfUnit[unit]) {
                m_unitOfRow.emplace(*match.rowOfUnit[unit], unit);
            }
        }
        std::vector<std::uint32_t> toLookAt;
        for (const auto& [unit, rows] : m_rowsOfUnit) {
            toLookAt.push_back(unit);
        }
        while (!toLookAt.empty()) {
            const std::uint32_t unit = toLookAt.back();
            toLookAt.pop_back();
            const auto rows = m_rowsOfUnit.find(unit);
            const auto holder = rows == m_rowsOfUnit.end() ? std::nullopt : rowInTheWay(unit, rows->second);
            if (!holder) {
                continue;
            }
            for (const std::uint32_t row : rows->second) {
                tell(*m_chosen.at(row).correction, "match.unit_taken",
                     {{"unit", m_units.describe(unit)}, {"row", std::int64_t{m_table.rowNumbers[*holder]}}});
                m_chosen.erase(row);
                if (const auto own = m_unitOfRow.find(row); own != m_unitOfRow.end()) {
                    toLookAt.push_back(own->second);
                }
            }
            m_rowsOfUnit.erase(rows);
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> rowInTheWay(std::uint32_t unit,
                                                           const std::vector<std::uint32_t>& rows) const {
        if (rows.size() > 1) {
            return rows.back();
        }
        const auto held = m_match.match.rowOfUnit[unit];
        return held && *held != rows.front() && !m_chosen.contains(*held) ? held : std::nullopt;
    }

    void give() {
        KeyMatch& match = m_match.match;
        for (const auto& [row, decision] : m_chosen) {
            if (const auto own = m_unitOfRow.find(row); own != m_unitOfRow.end()) {
                match.rowOfUnit[own->second].reset();
                match.units[own->second] = Fate::Left;
            }
        }
        for (const auto& [row, decision] : m_chosen) {
            match.rowOfUnit[decision.unit] = row;
            match.units[decision.unit] = Fate::Matched;
            match.rows[row] = Fate::Matched;
            m_match.tierOfUnit[decision.unit] = Tier::Correction;
        }
    }

    NameMatch& m_match;
    Corrections& m_corrections;
    const std::string& m_vintage;
    bool m_keepsMatched;
    const Units& m_units;
    const Table& m_table;
    gis::Problems& m_problems;
    CorrectionUnits m_finder;
    WrittenRows m_rows;
    std::map<std::uint32_t, Decision> m_chosen; ///< of each row
    std::map<std::uint32_t, std::vector<std::uint32_t>> m_rowsOfUnit;
    std::unordered_map<std::uint32_t, std::uint32_t> m_unitOfRow; ///< as the tiers have it
};

} // namespace

void applyCorrections(NameMatch& match, Corrections& corrections, const JoinOptions& options, const Units& units,
                      const Table& table, const KeyColumns& columns, gis::Problems& problems) {
    if (!corrections.list.empty()) {
        Applying(match, corrections, options, units, table, columns, problems).apply();
    }
}

} // namespace diaban
