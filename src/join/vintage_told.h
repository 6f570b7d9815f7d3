// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/unit/unit_ground.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// What has become of the codes of a table in the list of the layer.
struct GroundCount {
    std::size_t same = 0, renamed = 0, other = 0, gone = 0;
    std::string otherExample; ///< "00004 Phường Trúc Bạch → Phường Ba Đình" or what it is merged of
    std::vector<std::string> changedCodes; ///< "06970 → 06978 Xã Ba Chẽ", or a code that is gone
    std::vector<std::string> renamedUnits; ///< "25270 Xã Lộc Ninh → Phường Lộc Ninh"
};

/// Counts codes, each once.
[[nodiscard]] GroundCount countGround(const ListChange& change, std::span<const std::string_view> codes);

/// The same of names, each once, where a unit keeps its name and changes its ground: those that each list has once. The
/// example is "Tỉnh Lào Cai (2025-07) = Tỉnh Lào Cai + Tỉnh Yên Bái (2025-06)".
[[nodiscard]] GroundCount countGroundOfNames(const ListChange& change, std::span<const std::string> names);

/// The codes that a list has for names, where a name stands once in it.
[[nodiscard]] std::vector<std::string_view> codesOfNames(const UnitList& list, std::span<const std::string> names);

} // namespace diaban
