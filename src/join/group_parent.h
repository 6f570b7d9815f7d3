// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"
#include "src/unit/units.h"

#include <cstddef>
#include <optional>

namespace diaban {

/// The column that was made of the table's group rows, where at least half of its texts name parents of the layer,
/// with or without their unit word: then names are joined within it though nobody asked. Nothing else.
[[nodiscard]] std::optional<std::size_t> groupParent(const Units& units, const Table& table);

} // namespace diaban
