// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/exact_intervals.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>

namespace gis {

namespace {

bool allFinite(double count, double total, double level) {
    return std::isfinite(count) && std::isfinite(total) && level > 0 && level < 1;
}

} // namespace

std::optional<Interval> shareInterval(double count, double total, double level) {
    if (!allFinite(count, total, level) || !(total > 0) || count < 0 || count > total) {
        return std::nullopt;
    }
    const double tail = (1 - level) / 2;
    const double others = total - count;
    Interval interval{0, 1};
    if (count > 0) {
        interval.low = boost::math::ibeta_inv(count, others + 1, tail);
    }
    if (others > 0) {
        interval.high = boost::math::ibetac_inv(count + 1, others, tail);
    }
    return interval;
}

std::optional<Interval> rateInterval(double events, double population, double level) {
    if (!allFinite(events, population, level) || !(population > 0) || events < 0) {
        return std::nullopt;
    }
    const double tail = (1 - level) / 2;
    Interval interval;
    if (events > 0) {
        interval.low = boost::math::gamma_p_inv(events, tail) / population;
    }
    interval.high = boost::math::gamma_q_inv(events + 1, tail) / population;
    return interval;
}

} // namespace gis
