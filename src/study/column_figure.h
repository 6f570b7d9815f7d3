// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/study.h"

namespace diaban {

/// The figure that column `index` of a joined table gives for `key`, in the source's period: its numbers, or its yes
/// and no where the source says that the key is a status. Throws as Table::requireNumbers and statusColumn.
[[nodiscard]] Figure columnFigure(const TableSource& source, const std::string& key, const Table& table,
                                  std::size_t index, const Join& join, gis::Problems& problems);

/// True where a header says that its numbers are shares, rates or means ("Tỷ lệ ...", "... (%)", "Bình quân ..."):
/// they add up to nothing.
[[nodiscard]] bool saysRatio(const std::string& header);

} // namespace diaban
