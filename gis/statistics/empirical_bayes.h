// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/spatial_weights.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gis {

/// Events of units and the people among whom they happened. A unit whose numbers are not finite, whose
/// events are below zero or whose population is not above it has no rate and is left out of every mean.
struct Events {
    std::span<const double> events;
    std::span<const double> populations;

    [[nodiscard]] std::size_t size() const noexcept { return events.size(); }
    [[nodiscard]] bool usable(std::size_t unit) const noexcept;
    /// Events per person; nothing for a unit without a rate.
    [[nodiscard]] std::optional<double> rate(std::size_t unit) const noexcept;
};

/// What empirical Bayes methods know beforehand of the rates: Marshall (1991), by moments.
struct Prior {
    double mean = 0;     ///< b: all events by all people
    double variance = 0; ///< a: of the true rates among units; below zero where chance alone explains more than is seen
};
/// Nothing where no unit has a rate.
[[nodiscard]] std::optional<Prior> priorOf(const Events& events);

/// Rates drawn to a mean, the more the fewer people a unit has.
struct SmoothedRates {
    std::vector<std::optional<double>> rates; ///< one a unit; nothing for units without a rate
    std::vector<std::uint32_t> unusable;      ///< units without a rate, ascending
    std::vector<std::uint32_t> flat;          ///< units whose variance came out below zero and was taken as zero
    std::vector<std::uint32_t> islands; ///< local alone: units without neighbours that have rates; no smoothed rate
};

/// Global empirical Bayes rates (Marshall 1991): drawn to the mean of the map. A variance below zero is taken as zero,
/// so that every unit has the mean (`flat`).
[[nodiscard]] SmoothedRates globalEmpiricalBayes(const Events& events);

/// Local empirical Bayes rates: drawn to the mean of the unit and its neighbours, and by the variance among them
/// (Marshall's moments on each window, as GeoDa).
[[nodiscard]] SmoothedRates localEmpiricalBayes(const SpatialWeights& weights, const Events& events);

/// Rates standardised for EB-Moran (Assunção & Reis 1999): (rate - b) / sqrt(a + b / population), where a variance of a
/// unit below zero leaves out a. NaN (missing, as placeValues takes it) for units without a rate and where b is zero.
/// Moran's I of these is EB-Moran.
[[nodiscard]] std::vector<double> standardisedRates(const Events& events);

} // namespace gis
