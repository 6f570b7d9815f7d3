// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/kept_draws.h"

#include "gis/statistics/conditional_permutations.h"
#include "gis/statistics/placed_values.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

/// A value that is missing is as any other one that is.
bool areSame(std::span<const double> some, std::span<const double> others) {
    return std::ranges::equal(some, others,
                              [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); });
}

} // namespace

std::list<KeptDraws::Kept>::iterator KeptDraws::find(std::span<const double> values,
                                                     const gis::PermutationOptions& options) const {
    return std::ranges::find_if(m_kept, [&](const Kept& kept) {
        return kept.permutations == options.permutations && kept.seed == options.seed && areSame(kept.values, values);
    });
}

bool KeptDraws::has(std::span<const double> values, const gis::PermutationOptions& options) const {
    const std::lock_guard lock(m_mutex);
    return find(values, options) != m_kept.end();
}

std::vector<std::optional<double>> KeptDraws::p(const gis::SpatialWeights& weights, std::span<const double> values,
                                                const gis::PermutationOptions& options,
                                                const gis::Progress& progress) const {
    if (options.permutations == 0) {
        return {};
    }
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = find(values, options); found != m_kept.end()) {
            m_kept.splice(m_kept.begin(), m_kept, found);
            return found->p;
        }
    }
    const auto counts = gis::permuteLags(gis::placeValues(weights, values), options, progress);
    Kept made{{values.begin(), values.end()}, options.permutations, options.seed, {}};
    for (const std::optional<gis::PermutationCounts>& count : counts) {
        made.p.push_back(count ? std::optional(count->folded()) : std::nullopt);
    }
    std::vector<std::optional<double>> p = made.p;
    const std::lock_guard lock(m_mutex);
    m_kept.push_front(std::move(made));
    m_kept.resize(std::min(m_kept.size(), kMost));
    return p;
}

} // namespace diaban
