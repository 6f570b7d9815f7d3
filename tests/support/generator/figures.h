// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/generator/province.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace generator {

/// What one commune reports for a quarter: invented, in the ratios of real reports, alike among neighbours.
struct Figures {
    std::int64_t households = 0, people = 0, hamlets = 0;
    std::int64_t models = 0, teams = 0, pledged = 0, cameras = 0, reports = 0;
    bool safe = false;
    std::int64_t meetings = 0, attendance = 0;

    /// Pledged households in tenths of a per cent, cut, not rounded, as reports do.
    [[nodiscard]] std::int64_t pledgedTenths() const noexcept {
        return households > 0 ? 1000 * pledged / households : 0;
    }
};

/// Figures of each commune in the third quarter of 2025 (`quartersBefore` 0) or earlier ones. areasKm2 has one entry a
/// commune. Weaker in the hills.
[[nodiscard]] std::vector<Figures> makeFigures(const Province& province, const std::vector<double>& areasKm2,
                                               int quartersBefore, std::uint64_t seed = 2025);

} // namespace generator
