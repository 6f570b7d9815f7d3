// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/table.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// Places of figures that look as if they were written in another unit than the rest, by a factor of 1,000.
struct UnitSlips {
    std::vector<std::size_t> small; ///< thousands among ones: 23 where the rest are like 23,870
    std::vector<std::size_t> large; ///< a lost decimal sign: 17,956 among areas of 1 to 300

    [[nodiscard]] bool empty() const noexcept { return small.empty() && large.empty(); }
};

/// Looks at the positive figures (NaN is none) against their own distribution. A slip stands apart from the rest by a
/// factor of 20 beyond the 5th or 95th percentile, or by a gap of 8 that parts a smaller group from the rest; times or
/// divided by 1,000 it falls among the rest; nearly all that stand apart do so; and between them and the rest there is
/// less than the slope of an ordinary skewed distribution would put there. Columns of fewer than 20 figures and of
/// figures that spread over more than two orders of magnitude by themselves say nothing.
[[nodiscard]] UnitSlips unitSlips(std::span<const double> figures);

/// Warns of the slips of a column, counting all and naming the first by `nameOf` (row of the table).
void tellUnitSlips(const Table& table, const TableColumn& column, const std::function<std::string(std::size_t)>& nameOf,
                   gis::Problems& problems);

} // namespace diaban
