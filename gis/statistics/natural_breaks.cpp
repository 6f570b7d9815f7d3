// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/computed_breaks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <thread>

namespace gis {

namespace {

/// How many values, their sum and their sum of squares up to a distinct value.
template <typename Real> struct Sums {
    Real count = 0, sum = 0, squares = 0;
};

/// The least sums of squares about class means, by dynamic programming over the distinct values (Fisher 1958). The best
/// start of the last class never moves back as values are added, so each layer is found by divide and conquer.
template <typename Real> class NaturalClasses {
public:
    /// `sorted`: two values or more that differ; `distinct` of them.
    NaturalClasses(const std::vector<double>& sorted, std::vector<double> distinct)
        : m_distinct(std::move(distinct)), m_sums(m_distinct.size() + 1) {
        // Squares of values with a large offset lose all digits, so they are taken about the median; and scaled by a
        // power of two, which costs none, so that none overflows.
        const long double middle = sorted[sorted.size() / 2];
        const long double reach = std::max(sorted.back() - middle, middle - sorted.front());
        int exponent = 0;
        (void)std::frexp(reach, &exponent);
        Sums<long double> total;
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_distinct.size(); ++i) {
            const long double value = std::ldexp(m_distinct[i] - middle, -exponent);
            const std::size_t first = next;
            while (next < sorted.size() && sorted[next] == m_distinct[i]) {
                ++next;
            }
            const auto count = static_cast<long double>(next - first);
            total.count += count;
            total.sum += count * value;
            total.squares += count * value * value;
            m_sums[i + 1] = {static_cast<Real>(total.count), static_cast<Real>(total.sum),
                             static_cast<Real>(total.squares)};
        }
    }

    /// The largest value of each class but the last; `classes` is less than the number of distinct values.
    std::vector<double> innerLimits(std::size_t classes) {
        const std::size_t size = m_distinct.size();
        m_before.resize(size + 1);
        m_now.resize(size + 1);
        for (std::size_t end = 1; end <= size; ++end) {
            m_before[end] = cost(m_sums[0], m_sums[end]);
        }
        for (std::size_t layer = 2; layer < classes; ++layer) {
            m_starts.emplace_back(size + 1);
            fillLayer(layer, size - (classes - layer));
            std::swap(m_before, m_now);
        }
        m_starts.emplace_back(size + 1);
        fill(size, size, classes - 1, size - 1, m_starts.back());
        std::vector<double> limits;
        std::size_t end = size;
        for (std::size_t layer = m_starts.size(); layer-- > 0;) {
            end = m_starts[layer][end];
            limits.insert(limits.begin(), m_distinct[end - 1]);
        }
        return limits;
    }

private:
    /// Of the class of the distinct values [start, end).
    [[nodiscard]] static Real cost(const Sums<Real>& start, const Sums<Real>& end) {
        const Real sum = end.sum - start.sum;
        return (end.squares - start.squares) - sum * sum / (end.count - start.count);
    }

    /// The best start for one end among [low, high], the lowest of several.
    std::size_t fillOne(std::size_t end, std::size_t low, std::size_t high, std::vector<std::uint32_t>& starts) {
        const Sums<Real> to = m_sums[end];
        const Sums<Real>* const sums = m_sums.data(); // the bounds checks of [] cost a third of the time
        const Real* const before = m_before.data();
        const std::size_t most = std::min(high, end - 1);
        Real best = std::numeric_limits<Real>::infinity();
        std::size_t bestStart = low;
        for (std::size_t start = low; start <= most; ++start) {
            const Real all = before[start] + cost(sums[start], to);
            if (all < best) {
                best = all;
                bestStart = start;
            }
        }
        m_now[end] = best;
        starts[end] = static_cast<std::uint32_t>(bestStart);
        return bestStart;
    }

    /// Ends [first, last] whose best starts lie in [low, high].
    void fill(std::size_t first, std::size_t last, std::size_t low, std::size_t high,
              std::vector<std::uint32_t>& starts) {
        while (first <= last) {
            const std::size_t middle = first + (last - first) / 2;
            const std::size_t best = fillOne(middle, low, high, starts);
            if (middle > first) {
                fill(first, middle - 1, low, best, starts);
            }
            first = middle + 1;
            low = best;
        }
    }

    /// Both halves of a long layer at once: they write different cells.
    void fillLayer(std::size_t first, std::size_t last) {
        constexpr std::size_t kWorthAThread = 20'000;
        std::vector<std::uint32_t>& starts = m_starts.back();
        const std::size_t least = first - 1; // one value a class at least
        if (last - first < kWorthAThread) {
            fill(first, last, least, last - 1, starts);
            return;
        }
        const std::size_t middle = first + (last - first) / 2;
        const std::size_t best = fillOne(middle, least, last - 1, starts);
        const std::jthread lower([&] { fill(first, middle - 1, least, best, starts); });
        fill(middle + 1, last, best, last - 1, starts);
    }

    std::vector<double> m_distinct;
    std::vector<Sums<Real>> m_sums;                   ///< before each distinct value, and after the last
    std::vector<Real> m_before, m_now;                ///< least cost of the values before an end, in one class fewer
    std::vector<std::vector<std::uint32_t>> m_starts; ///< a layer each: where its last class starts
};

} // namespace

ClassBreaks naturalBreaks(std::span<const double> values, std::size_t classes) {
    return computedBreaks(
        ClassMethod::Natural, values, classes, [&](const std::vector<double>& sorted, std::vector<double>& limits) {
            // Where they are quick enough, more digits: for columns of far groups of near values.
            constexpr std::size_t kFew = 4096;
            std::vector<double> distinct = distinctValues(sorted, sorted.size());
            if (distinct.size() <= classes) { // each value is a class of its own
                limits.insert(limits.end(), distinct.begin(), distinct.end());
                return;
            }
            if (classes < 2) {
                return;
            }
            const std::vector<double> inner =
                distinct.size() <= kFew ? NaturalClasses<long double>(sorted, std::move(distinct)).innerLimits(classes)
                                        : NaturalClasses<double>(sorted, std::move(distinct)).innerLimits(classes);
            limits.insert(limits.end(), inner.begin(), inner.end());
        });
}

} // namespace gis
