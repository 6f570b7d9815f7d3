// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/grid_axis.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace gis::overlaying {

GridAxis::GridAxis(double from, double to, std::size_t count, std::vector<double> values) : m_from(from), m_to(to) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const std::size_t even = values.empty() ? count : (count + 1) / 2;
    std::vector<double> cuts;
    for (std::size_t i = 1; i < even; ++i) {
        cuts.push_back(from + (to - from) * (static_cast<double>(i) / static_cast<double>(even)));
    }
    const std::size_t dense = count - even;
    std::ranges::sort(values);
    for (std::size_t i = 1; i <= dense; ++i) {
        cuts.push_back(values[std::min(values.size() - 1, i * values.size() / (dense + 1))]);
    }
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    m_edges.push_back(-kInfinity);
    std::ranges::copy_if(cuts, std::back_inserter(m_edges), [&](double cut) { return cut > from && cut < to; });
    m_edges.push_back(kInfinity);

    constexpr std::size_t kBinsPerStretch = 4;
    const std::size_t bins = kBinsPerStretch * this->count();
    m_perUnit = to > from ? static_cast<double>(bins) / (to - from) : 0;
    m_lastBin = static_cast<double>(bins - 1);
    for (std::size_t bin = 0; bin <= bins; ++bin) {
        const double begin = from + (to - from) * (static_cast<double>(bin) / static_cast<double>(bins));
        const auto next = std::upper_bound(m_edges.begin(), m_edges.end() - 1, begin);
        m_firstOfBin.push_back(static_cast<std::uint32_t>(next - m_edges.begin() - 1));
    }
}

std::uint32_t GridAxis::find(double value) const noexcept {
    const double at = (value - m_from) * m_perUnit;
    const std::size_t bin = at >= m_lastBin ? m_firstOfBin.size() - 2 : at > 0 ? static_cast<std::size_t>(at) : 0;
    std::uint32_t stretch = m_firstOfBin[bin];
    while (stretch > 0 && value < m_edges[stretch]) { // rounding, at the edge of a bin
        --stretch;
    }
    constexpr std::uint32_t kFew = 8;
    for (std::uint32_t step = 0; step < kFew; ++step, ++stretch) {
        if (stretch + 1 == count() || value < m_edges[stretch + 1]) {
            return stretch;
        }
    }
    const auto next = std::upper_bound(m_edges.begin() + stretch, m_edges.end() - 1, value);
    return static_cast<std::uint32_t>(next - m_edges.begin() - 1);
}

} // namespace gis::overlaying
