// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/column_values.h"

#include <algorithm>
#include <cmath>

namespace diaban {

UnitValues columnValues(const TableColumn& column, const Join& join) {
    UnitValues result = unitsWithout(join.rowOfUnit.size(), UnitState::NotMatched);
    for (std::size_t unit = 0; unit < join.rowOfUnit.size(); ++unit) {
        const auto row = join.rowOfUnit[unit];
        if (!row) {
            continue;
        }
        if (column.states[*row] == CellState::Value) {
            result.set(unit, column.numbers[*row]);
        } else {
            result.states[unit] = UnitState::NoData;
        }
    }
    return result;
}

bool allWhole(const UnitValues& values) {
    constexpr double kLargestExact = 9007199254740992.0;
    return std::ranges::all_of(values.values, [](double value) {
        return std::isnan(value) || (value == std::floor(value) && std::abs(value) <= kLargestExact);
    });
}

} // namespace diaban
