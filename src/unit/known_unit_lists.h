// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/unit/unit_ground.h"
#include "src/unit/unit_list.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// Which units the lists inside the program are of.
enum class UnitLevel { Communes, Provinces };

/// The lists of data/units of one level, copies of which are inside the program, from the oldest on; loaded when first
/// asked for. With those that a project names itself, of its own data.
class UnitLists {
public:
    UnitLists() = default;
    explicit UnitLists(std::vector<UnitList> own);
    /// Those of the provinces: 63 until 30 June 2025, 34 since.
    [[nodiscard]] static UnitLists ofProvinces();

    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] const UnitList& operator[](std::size_t at) const;
    [[nodiscard]] UnitLevel level() const noexcept { return m_level; }
    [[nodiscard]] bool haveOwn() const noexcept { return m_own != nullptr; }

    /// What the codes of one list are in another.
    [[nodiscard]] ListChange change(const UnitList& from, const UnitList& to) const;
    /// The list that is of a day, or called so; of several the one that begins last. Null where there is none.
    [[nodiscard]] const UnitList* of(const std::string& dayOrVintage) const;

private:
    UnitLevel m_level = UnitLevel::Communes;
    std::shared_ptr<const std::vector<UnitList>> m_own; ///< shared: vintages point into it
};

/// True where some units, looked at here and there, stand in one of the lists of communes inside the program, under
/// their names where `names` is not empty. Loads no list: for a layer of other units, this is all that it costs.
[[nodiscard]] bool mayBeKnownUnits(std::span<const std::string> codes, std::span<const std::string> names);

} // namespace diaban
