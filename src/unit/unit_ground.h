// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/unit/unit_list.h"

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace diaban {

/// Which old units have ground in common with which new ones.
class GroundLinks {
public:
    /// Rows of old code and new code with a comma between them and a header row; the text outlives the links.
    explicit GroundLinks(std::string_view rows);

    /// True where a code means the same ground on both sides: it became itself alone, of itself alone.
    [[nodiscard]] bool sameGround(std::string_view code) const;
    /// The one new code that an old one became; empty where there is none, or several.
    [[nodiscard]] std::string_view onlyNewOf(std::string_view oldCode) const;

private:
    struct Ends {
        std::string_view last; ///< code of the other side
        std::size_t count = 0;
    };
    std::unordered_map<std::string_view, Ends> m_ofOld, m_ofNew;
};

/// What a code of one list is in another.
enum class CodeFate {
    Same,    ///< the same unit
    Renamed, ///< the same unit under another name, or of another kind
    Other,   ///< another unit: its ground, or all that is known of it, is another
    Gone     ///< no unit
};

/// Says what codes of one list are in another.
class ListChange {
public:
    /// By `links` where they are given (of the older of the two), else by names: lists in which nearly all codes have
    /// the same name are of the same units, and the rest were renamed.
    ListChange(const UnitList& from, const UnitList& to, const GroundLinks* links);

    [[nodiscard]] CodeFate fateOf(std::string_view code) const;
    /// The unit of `to` with that name and parent, where one that is gone has but changed its code; else null.
    [[nodiscard]] const ListedUnit* newCodeOf(const ListedUnit& gone) const;
    /// True where nearly every code means the same unit in both.
    [[nodiscard]] bool nearlyEqual() const;

    /// The units of the older list that the links lead whole into a unit of the newer one; none without links.
    [[nodiscard]] std::vector<const ListedUnit*> mergedInto(std::string_view newCode) const;

    [[nodiscard]] const UnitList& older() const noexcept {
        return m_from->facts().from <= m_to->facts().from ? *m_from : *m_to;
    }
    [[nodiscard]] const UnitList& newer() const noexcept { return &older() == m_from ? *m_to : *m_from; }
    [[nodiscard]] const UnitList& from() const noexcept { return *m_from; }
    [[nodiscard]] const UnitList& to() const noexcept { return *m_to; }

private:
    const UnitList* m_from;
    const UnitList* m_to;
    const GroundLinks* m_links;
    bool m_sameUnits = false;
};

} // namespace diaban
