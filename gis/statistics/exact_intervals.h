// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace gis {

/// An interval that holds the true rate at least as often as its level says, however small the numbers.
struct Interval {
    double low = 0, high = 0;
};

/// Clopper & Pearson (1934): the exact interval of a share, `count` of `total`; each tail has half of 1 - level.
/// Nothing where it is no share (total zero or less, count below zero or above the total) or the level is not in (0,
/// 1).
[[nodiscard]] std::optional<Interval> shareInterval(double count, double total, double level = 0.95);

/// Garwood (1936): the exact interval of events per person (Poisson), `events` among `population`. Nothing where there
/// is no rate (population zero or less, events below zero) or the level is not in (0, 1).
[[nodiscard]] std::optional<Interval> rateInterval(double events, double population, double level = 0.95);

} // namespace gis
