// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/unit_list.h"

#include "src/unit/stated_time.h"

#include <algorithm>
#include <array>
#include <utility>

namespace diaban {

namespace {

/// The first fields of a row.
ListedUnit unitOf(std::string_view row, char separator) {
    std::array<std::string_view, 4> fields;
    for (std::string_view& field : fields) {
        const std::size_t end = row.find(separator);
        field = row.substr(0, end);
        row = end == std::string_view::npos ? std::string_view{} : row.substr(end + 1);
    }
    return {fields[0], fields[1], fields[2], fields[3]};
}

} // namespace

UnitList::UnitList(UnitListFacts facts, std::string_view rows, char separator, std::shared_ptr<const std::string> kept)
    : m_facts(std::move(facts)), m_kept(std::move(kept)) {
    const auto lines = static_cast<std::size_t>(std::ranges::count(rows, '\n')) + 1;
    m_units.reserve(lines);
    m_places.reserve(lines);
    bool header = true;
    while (!rows.empty()) {
        const std::size_t end = rows.find('\n');
        const ListedUnit unit = unitOf(rows.substr(0, end), separator);
        rows = end == std::string_view::npos ? std::string_view{} : rows.substr(end + 1);
        if (!std::exchange(header, false) && !unit.code.empty() &&
            m_places.try_emplace(unit.code, static_cast<std::uint32_t>(m_units.size())).second) {
            m_units.push_back(unit);
            ++m_ofParent[unit.parent];
        }
    }
}

const ListedUnit* UnitList::find(std::string_view code) const {
    const auto found = m_places.find(code);
    return found == m_places.end() ? nullptr : &m_units[found->second];
}

std::size_t UnitList::unitsOf(std::string_view parent) const {
    const auto found = m_ofParent.find(parent);
    return found == m_ofParent.end() ? 0 : found->second;
}

bool UnitList::isOf(const std::string& dayOrVintage) const {
    if (dayOrVintage == m_facts.vintage) {
        return true;
    }
    const auto time = statedTimeOf(dayOrVintage);
    return time && (!m_facts.from.empty() || !m_facts.until.empty()) &&
           (m_facts.from.empty() || m_facts.from <= time->first) &&
           (m_facts.until.empty() || time->last <= m_facts.until);
}

bool UnitList::mayBeOf(const std::string& dayOrVintage) const {
    const auto time = statedTimeOf(dayOrVintage);
    return isOf(dayOrVintage) || (time && (!m_facts.from.empty() || !m_facts.until.empty()) &&
                                  (m_facts.from.empty() || m_facts.from <= time->last) &&
                                  (m_facts.until.empty() || time->first <= m_facts.until));
}

} // namespace diaban
