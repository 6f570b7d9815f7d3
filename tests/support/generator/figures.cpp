// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/figures.h"

#include "tests/support/generator/noise.h"
#include "tests/support/generator/random.h"

#include <algorithm>
#include <cmath>

namespace generator {

namespace {

std::int64_t whole(double value) {
    return static_cast<std::int64_t>(std::floor(std::max(value, 0.0) + 0.5));
}

double householdsPerKm2(const Commune& commune) {
    return 22 + 110 * (1 - commune.hills) * (1 - commune.hills) + 650 * commune.urban;
}

/// How well the movement stands, about 0 (poor) to 1: worse in the hills, changing slowly from place to place.
double standing(const Commune& commune, std::uint64_t seed) {
    const double pattern = fractalNoise(keyOf(seed, 50), 5 * commune.seat.x, 5 * commune.seat.y, 3);
    return std::clamp(0.84 - 0.50 * commune.hills * commune.hills + 0.60 * pattern, 0.0, 1.0);
}

} // namespace

std::vector<Figures> makeFigures(const Province& province, const std::vector<double>& areasKm2, int quartersBefore,
                                 std::uint64_t seed) {
    std::vector<Figures> all;
    for (std::size_t unit = 0; unit < province.communes.size(); ++unit) {
        const Commune& commune = province.communes[unit];
        const double good = standing(commune, seed);
        // What a commune is does not change from quarter to quarter; what it did does.
        Random is(keyOf(keyOf(seed, 51), unit));
        Random did(keyOf(keyOf(seed, 52), static_cast<std::int64_t>(unit), quartersBefore));
        Figures f;
        const double density = householdsPerKm2(commune) * is.between(0.75, 1.25);
        f.households = whole(std::clamp(areasKm2[unit] * density, 310.0, 6'900.0));
        const auto households = static_cast<double>(f.households);
        f.people = whole(households * (3.45 + 0.75 * commune.hills + is.between(-0.15, 0.15)));
        f.hamlets = std::max<std::int64_t>(3, whole(households / (210 - 90 * commune.hills) * is.between(0.85, 1.15)));
        const auto hamlets = static_cast<double>(f.hamlets);
        f.teams = f.hamlets - static_cast<std::int64_t>(is.unit() < 0.12 ? is.below(3) : 0);
        f.models = whole(households / 1'000 * (0.3 + 2.2 * good + 0.25 * is.normal()) - 0.1 * quartersBefore);
        const double share = 0.52 + 0.46 * good - 0.012 * quartersBefore + 0.015 * did.normal();
        f.pledged = whole(households * std::clamp(share, 0.38, 0.998));
        f.cameras = whole(households * (0.003 + 0.006 * good + 0.02 * commune.urban) * is.between(0.6, 1.4));
        f.reports = whole(households / 1'000 * (0.6 + 1.6 * good) * did.between(0.5, 1.6));
        f.safe = 10 * f.pledgedTenths() >= 7'200 && is.unit() > 0.04;
        f.meetings = whole(hamlets * (0.25 + 0.5 * good) * did.between(0.7, 1.3));
        f.attendance = whole(static_cast<double>(f.meetings) * did.between(70, 150));
        all.push_back(f);
    }
    return all;
}

} // namespace generator
