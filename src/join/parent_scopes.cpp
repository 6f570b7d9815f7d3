// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/parent_scopes.h"

#include "src/join/name_tiers.h"
#include "src/unit/name_key.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace diaban {

namespace {

using Texts = std::vector<std::string>;
constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

/// The parents that stand below one another: a number for each text within the number above it.
class Level {
public:
    /// Numbers of the units of a level within those of the level above. Writings of one name ("Bà Rịa - Vũng Tàu",
    /// "Bà Rịa Vũng Tàu") are one parent.
    std::vector<std::uint32_t> number(const Texts& texts, const std::vector<std::uint32_t>& within) {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(texts.size());
        std::map<std::pair<std::uint32_t, std::string_view>, std::uint32_t> written;
        std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> known;
        for (std::size_t unit = 0; unit < texts.size(); ++unit) {
            const auto [place, isNew] = written.try_emplace({within[unit], texts[unit]}, 0);
            if (isNew) {
                NameForm form = nameFormOf(texts[unit]);
                const auto next = static_cast<std::uint32_t>(m_forms.size());
                const auto [number, isFirst] = known.try_emplace({within[unit], form.toned}, next);
                place->second = number->second;
                if (isFirst) {
                    m_forms.push_back(std::move(form));
                    m_within.push_back(within[unit]);
                }
            }
            numbers.push_back(place->second);
        }
        m_tiers.emplace(m_forms, m_within);
        return numbers;
    }

    /// The one parent of `within` that is written so; kNowhere where there is none, or several.
    [[nodiscard]] std::uint32_t find(const std::string& written, std::uint32_t within) const {
        if (written.empty() || within == kNowhere) {
            return kNowhere;
        }
        const NameMeeting meeting = m_tiers->meet(nameFormOf(written), within);
        return meeting.isOne() ? meeting.names.front() : kNowhere;
    }

    [[nodiscard]] bool meets(const std::string& written) const {
        return !written.empty() && m_tiers->meet(nameFormOf(written), 0).tier.has_value();
    }

private:
    std::vector<NameForm> m_forms;
    std::vector<std::uint32_t> m_within;
    std::optional<NameTiers> m_tiers;
};

Texts different(const Texts& texts) {
    Texts sorted = texts;
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return sorted;
}

std::vector<const Texts*> levelsOf(const Units& units) {
    std::vector<const Texts*> levels{&units.parents};
    for (const Texts& above : units.above) {
        levels.push_back(&above);
    }
    return levels;
}

/// How many different texts of each column meet each level.
std::vector<std::vector<std::size_t>> meetings(const std::vector<const Texts*>& levels, const Table& table,
                                               const std::vector<std::size_t>& columns) {
    std::vector<std::vector<std::size_t>> met(columns.size());
    for (const Texts* level : levels) {
        Level parents;
        const Texts texts = different(*level);
        (void)parents.number(texts, std::vector<std::uint32_t>(texts.size(), 0));
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const Texts written = different(table.columns[columns[c]].texts);
            met[c].push_back(static_cast<std::size_t>(
                std::ranges::count_if(written, [&](const std::string& text) { return parents.meets(text); })));
        }
    }
    return met;
}

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// The columns with their levels, in order on both sides, that meet most; few of each, so all ways are tried.
std::pair<std::size_t, Pairs> bestPairs(const std::vector<std::vector<std::size_t>>& met, std::size_t column,
                                        std::size_t level) {
    if (column == met.size() || level == met[column].size()) {
        return {0, {}};
    }
    std::pair<std::size_t, Pairs> best{0, {}};
    if (met[column][level] > 0) {
        best = bestPairs(met, column + 1, level + 1);
        best.first += met[column][level];
        best.second.insert(best.second.begin(), {column, level});
    }
    for (auto other : {bestPairs(met, column + 1, level), bestPairs(met, column, level + 1)}) {
        if (other.first > best.first) {
            best = std::move(other);
        }
    }
    return best;
}

/// Gives the parents that no unit has numbers of their own, so that rows repeated under them are found.
void numberUnknown(ParentScopes& scopes, const Table& table, const std::vector<std::size_t>& columns) {
    for (const std::uint32_t number : scopes.ofUnits) {
        scopes.known = std::max(scopes.known, number + 1);
    }
    std::unordered_map<std::string, std::uint32_t> numbers;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (scopes.ofRows[row] != kNowhere) {
            continue;
        }
        std::string written = writtenParents(table, columns, row);
        const auto next = static_cast<std::uint32_t>(scopes.unknown.size());
        const auto [place, isNew] = numbers.try_emplace(nameKey(written), next);
        if (isNew) {
            scopes.unknown.push_back({std::move(written), 0, static_cast<std::uint32_t>(row)});
        }
        ++scopes.unknown[place->second].rows;
        scopes.ofRows[row] = scopes.known + place->second;
    }
}

} // namespace

std::string writtenParents(const Table& table, const std::vector<std::size_t>& columns, std::size_t row) {
    std::string written;
    for (const std::size_t column : columns) {
        const std::string& text = table.columns[column].texts[row];
        written += (written.empty() || text.empty() ? "" : ", ") + text;
    }
    return written;
}

ParentScopes oneScope(const Units& units, const Table& table) {
    ParentScopes scopes;
    scopes.ofUnits.assign(units.size(), 0);
    scopes.ofRows.assign(table.rows(), 0);
    return scopes;
}

ParentScopes parentScopes(const Units& units, const Table& table, const std::vector<std::size_t>& columns) {
    const std::vector<const Texts*> levels = levelsOf(units);
    ParentScopes scopes = oneScope(units, table);
    scopes.used = bestPairs(meetings(levels, table, columns), 0, 0).second;
    std::ranges::for_each(scopes.used, [&](auto& pair) { pair.first = columns[pair.first]; });
    scopes.known = 0;
    std::vector<std::uint32_t> ofUnits(units.size(), 0);
    std::vector<std::uint32_t> ofRows(table.rows(), scopes.used.empty() ? kNowhere : 0);
    for (auto pair = scopes.used.rbegin(); pair != scopes.used.rend(); ++pair) {
        Level level;
        ofUnits = level.number(*levels[pair->second], ofUnits);
        std::map<std::pair<std::uint32_t, std::string_view>, std::uint32_t> found; // few parents, many rows
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const std::string& text = table.columns[pair->first].texts[row];
            const auto [place, isNew] = found.try_emplace({ofRows[row], text}, kNowhere);
            if (isNew) {
                place->second = level.find(text, ofRows[row]);
            }
            ofRows[row] = place->second;
        }
    }
    if (scopes.used.empty()) {
        Level level;
        ofUnits = level.number(units.parents, ofUnits);
    }
    scopes.ofUnits = std::move(ofUnits);
    scopes.ofRows = std::move(ofRows);
    numberUnknown(scopes, table, columns);
    return scopes;
}

} // namespace diaban
