// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/unit_selection.h"

#include <algorithm>

namespace diaban::ui {

Picking pickingOf(Qt::KeyboardModifiers modifiers) {
    return modifiers.testFlag(Qt::ControlModifier) ? Picking::Toggle
           : modifiers.testFlag(Qt::ShiftModifier) ? Picking::Add
                                                   : Picking::Replace;
}

bool UnitSelection::contains(std::uint32_t unit) const {
    return std::ranges::binary_search(m_units, unit);
}

void UnitSelection::set(std::vector<std::uint32_t> units) {
    const std::optional<std::uint32_t> current = units.empty() ? std::nullopt : std::optional(units.back());
    std::ranges::sort(units);
    const auto repeated = std::ranges::unique(units);
    units.erase(repeated.begin(), repeated.end());
    if (units != m_units || current != m_current) {
        m_units = std::move(units);
        m_current = current;
        emit changed();
    }
}

void UnitSelection::pick(const std::vector<std::uint32_t>& units, Picking picking) {
    if (picking == Picking::Replace) {
        set(units);
        return;
    }
    std::vector<std::uint32_t> all = m_units;
    std::vector<std::uint32_t> added;
    for (const std::uint32_t unit : units) {
        const bool there = contains(unit);
        if (there) {
            std::erase(all, unit);
        }
        if (!there || picking == Picking::Add) {
            added.push_back(unit);
        }
    }
    all.insert(all.end(), added.begin(), added.end());
    set(std::move(all));
}

} // namespace diaban::ui
