// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/attributes.h"
#include "src/message/catalogue.h"
#include "src/unit/unit_list.h"
#include "src/unit/units.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// Whether what stands for the unit above is but its code, by which nobody knows it: "48", not "Quận 1".
[[nodiscard]] bool isParentCode(const std::string& parent);

/// The names of parents that are but codes, one a unit: of another field of the layer that calls each code otherwise
/// and always the same, else of the list that the units stand in (null: none). Empty where nobody says; no list at all
/// where no parent is a code.
[[nodiscard]] std::vector<std::string> findParentNames(const gis::Attributes& attributes, const Units& units,
                                                       const UnitList* list);

/// The name of the unit above; empty where there is none, or only a code is known.
[[nodiscard]] std::string parentName(const Units& units, std::size_t unit);

/// The same, and the code where only that is known; empty where there is none.
[[nodiscard]] std::string parentNameOrCode(const Units& units, std::size_t unit);

/// That of every unit.
[[nodiscard]] std::vector<std::string> parentNamesOrCodes(const Units& units);

/// The same, and where only its code is known that it is one: "Tỉnh mã 48", "Province code 48".
[[nodiscard]] std::string parentWords(const Units& units, std::size_t unit, const Catalogue& catalogue);

} // namespace diaban
