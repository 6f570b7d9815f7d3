// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/unit_ground.h"

#include "src/unit/bare_name.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <string>

namespace diaban {

GroundLinks::GroundLinks(std::string_view rows) {
    rows.remove_prefix(std::min(rows.size(), rows.find('\n') + 1));
    const auto lines = static_cast<std::size_t>(std::ranges::count(rows, '\n'));
    m_ofOld.reserve(lines);
    m_ofNew.reserve(lines);
    while (!rows.empty()) {
        const std::size_t end = rows.find('\n');
        const std::string_view row = rows.substr(0, end);
        rows = end == std::string_view::npos ? std::string_view{} : rows.substr(end + 1);
        if (const std::size_t comma = row.find(','); comma != std::string_view::npos) {
            const std::string_view old = row.substr(0, comma);
            const std::string_view now = row.substr(comma + 1);
            Ends& ofOld = m_ofOld[old];
            ofOld = {now, ofOld.count + 1};
            Ends& ofNew = m_ofNew[now];
            ofNew = {old, ofNew.count + 1};
        }
    }
}

bool GroundLinks::sameGround(std::string_view code) const {
    const auto only = [code](const std::unordered_map<std::string_view, Ends>& side) {
        const auto found = side.find(code);
        return found != side.end() && found->second.count == 1 && found->second.last == code;
    };
    return only(m_ofOld) && only(m_ofNew);
}

std::string_view GroundLinks::onlyNewOf(std::string_view oldCode) const {
    const auto found = m_ofOld.find(oldCode);
    return found != m_ofOld.end() && found->second.count == 1 ? found->second.last : std::string_view{};
}

ListChange::ListChange(const UnitList& from, const UnitList& to, const GroundLinks* links)
    : m_from(&from), m_to(&to), m_links(links) {
    std::size_t common = 0;
    std::size_t same = 0;
    for (const ListedUnit& unit : from.units()) {
        if (const ListedUnit* other = links == nullptr ? to.find(unit.code) : nullptr) {
            ++common;
            same += sameBareName(unit.name, other->name) ? 1U : 0U;
        }
    }
    m_sameUnits = common > 0 && 10 * same >= 9 * common;
}

CodeFate ListChange::fateOf(std::string_view code) const {
    const ListedUnit* before = m_from->find(code);
    const ListedUnit* now = m_to->find(code);
    if (now == nullptr) {
        return CodeFate::Gone;
    }
    if (before == nullptr || (m_links != nullptr && !m_links->sameGround(code))) {
        return CodeFate::Other;
    }
    if (before->name == now->name || plainKey(before->name) == plainKey(now->name)) {
        return CodeFate::Same;
    }
    const bool sameUnit = m_links != nullptr || m_sameUnits || sameBareName(before->name, now->name);
    return sameUnit ? CodeFate::Renamed : CodeFate::Other;
}

const ListedUnit* ListChange::newCodeOf(const ListedUnit& gone) const {
    for (const ListedUnit& unit : m_to->units()) {
        if (unit.parent == gone.parent && m_from->find(unit.code) == nullptr && sameBareName(unit.name, gone.name)) {
            return &unit;
        }
    }
    return nullptr;
}

std::vector<const ListedUnit*> ListChange::mergedInto(std::string_view newCode) const {
    std::vector<const ListedUnit*> parts;
    for (const ListedUnit& unit : older().units()) {
        if (m_links != nullptr && m_links->onlyNewOf(unit.code) == newCode) {
            parts.push_back(&unit);
        }
    }
    return parts;
}

bool ListChange::nearlyEqual() const {
    const auto same = std::ranges::count_if(m_from->units(), [this](const ListedUnit& unit) {
        const CodeFate fate = fateOf(unit.code);
        return fate == CodeFate::Same || fate == CodeFate::Renamed;
    });
    const auto most = static_cast<std::ptrdiff_t>(std::max(m_from->units().size(), m_to->units().size()));
    return 100 * same >= 99 * most;
}

} // namespace diaban
