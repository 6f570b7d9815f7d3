// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace diaban {

/// What a list of units is of.
struct UnitListFacts {
    std::string vintage; ///< what people call it: "2025-08", or a day
    std::string from;    ///< the first day on which it is true, YYYY-MM-DD; empty: not known
    std::string until;   ///< the last one; empty: not known, or still true
};

/// One unit as a list writes it.
struct ListedUnit {
    std::string_view code, name, parent;
    std::string_view parentName = {}; ///< empty where the list has none
};

/// All units of one level at one time: which code meant what, and under which parent. Texts are views into one text
/// that the list keeps, or that lives as long as the program.
class UnitList {
public:
    /// Rows of code, name and parent's code, in lists of our own its name too, with one sign between them and a header
    /// row. `kept` is empty for a text that outlives the list. Rows without a code are left out; of a code that stands
    /// twice the first counts.
    UnitList(UnitListFacts facts, std::string_view rows, char separator, std::shared_ptr<const std::string> kept = {});

    [[nodiscard]] const UnitListFacts& facts() const noexcept { return m_facts; }
    [[nodiscard]] const std::string& vintage() const noexcept { return m_facts.vintage; }
    [[nodiscard]] std::span<const ListedUnit> units() const noexcept { return m_units; }
    /// The unit of a code; null where there is none.
    [[nodiscard]] const ListedUnit* find(std::string_view code) const;
    /// How many units a parent has.
    [[nodiscard]] std::size_t unitsOf(std::string_view parent) const;
    /// True where it is known to be true on that day, in all of that month or year, or is called so.
    [[nodiscard]] bool isOf(const std::string& dayOrVintage) const;
    /// True where that may be: on some day of that month or year.
    [[nodiscard]] bool mayBeOf(const std::string& dayOrVintage) const;

private:
    UnitListFacts m_facts;
    std::shared_ptr<const std::string> m_kept;
    std::vector<ListedUnit> m_units;
    std::unordered_map<std::string_view, std::uint32_t> m_places;
    std::unordered_map<std::string_view, std::uint32_t> m_ofParent;
};

} // namespace diaban
