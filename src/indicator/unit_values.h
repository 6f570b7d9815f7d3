// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace diaban {

/// Whether a unit has a figure, and if not why. Zero is a figure like any other.
enum class UnitState : std::uint8_t { Value, NoData, NotMatched, Suppressed };

/// The figures of all units for one indicator and period, in unit order. A value is NaN unless its state is Value.
struct UnitValues {
    std::vector<double> values;
    std::vector<UnitState> states;

    [[nodiscard]] std::size_t size() const noexcept { return values.size(); }
    [[nodiscard]] std::size_t count(UnitState state) const noexcept;
    void set(std::size_t unit, double value) {
        values[unit] = value;
        states[unit] = UnitState::Value;
    }
};

/// The most decimals that the figures are written with, up to `most`.
[[nodiscard]] int writtenDecimals(const UnitValues& values, int most);

/// `units` units that all have the given state and no figure.
[[nodiscard]] UnitValues unitsWithout(std::size_t units, UnitState state);

} // namespace diaban
