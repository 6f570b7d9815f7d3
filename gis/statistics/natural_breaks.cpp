// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/computed_breaks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <thread>

namespace gis {

namespace {

/// The least sums of squares about class means, by dynamic programming over the distinct values (Fisher 1958). The best
/// start of the last class never moves back as values are added, so each layer is found by divide and conquer. As the
/// squares of all values add up to the same in any classes, the most of the classes' sum^2 / count is looked for.
template <typename Real> class NaturalClasses {
public:
    /// `sorted`: two values or more that differ; `distinct` of them.
    NaturalClasses(const std::vector<double>& sorted, std::vector<double> distinct)
        : m_distinct(std::move(distinct)), m_count(m_distinct.size() + 1), m_sum(m_distinct.size() + 1) {
        // Squares of values with a large offset lose all digits, so they are taken about the median; and scaled by a
        // power of two, which costs none, so that none overflows.
        const long double middle = sorted[sorted.size() / 2];
        int exponent = 0;
        (void)std::frexp(std::max(sorted.back() - middle, middle - sorted.front()), &exponent);
        const long double scale = std::ldexp(1.0L, -exponent);
        long double sum = 0;
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_distinct.size(); ++i) {
            const std::size_t first = next;
            while (next < sorted.size() && sorted[next] == m_distinct[i]) {
                ++next;
            }
            sum += static_cast<long double>(next - first) * ((m_distinct[i] - middle) * scale);
            m_count[i + 1] = static_cast<Real>(next);
            m_sum[i + 1] = static_cast<Real>(sum);
        }
    }

    /// The largest value of each class but the last; `classes` is less than the number of distinct values.
    std::vector<double> innerLimits(std::size_t classes) {
        const std::size_t size = m_distinct.size();
        m_before.resize(size + 1);
        m_now.resize(size + 1);
        for (std::size_t end = 1; end <= size; ++end) {
            m_before[end] = m_sum[end] * m_sum[end] / m_count[end];
        }
        for (std::size_t layer = 2; layer < classes; ++layer) {
            m_starts.emplace_back(size + 1);
            fillLayer(layer, size - (classes - layer));
            std::swap(m_before, m_now);
        }
        m_starts.emplace_back(size + 1);
        Work work{m_starts.back()};
        fillOne(size, classes - 1, size - 1, work);
        std::vector<double> limits;
        std::size_t end = size;
        for (std::size_t layer = m_starts.size(); layer-- > 0;) {
            end = m_starts[layer][end];
            limits.insert(limits.begin(), m_distinct[end - 1]);
        }
        return limits;
    }

private:
    static constexpr std::size_t kBlock = 64;

    /// What one thread writes: where the last class starts, and the gains of a block of starts, all of which are
    /// computed before the best is looked for, so that compilers do several at a time.
    struct Work {
        std::vector<std::uint32_t>& starts;
        std::array<Real, kBlock> gains{};
    };

    /// The best start for one end among [low, high], the lowest of several.
    std::size_t fillOne(std::size_t end, std::size_t low, std::size_t high, Work& work) {
        const Real toSum = m_sum[end];
        const Real toCount = m_count[end];
        const std::size_t behind = std::min(high, end - 1) + 1;
        Real best = -1;
        std::size_t bestStart = low;
        for (std::size_t start = low; start < behind; start += kBlock) {
            const std::size_t size = std::min(kBlock, behind - start);
            const Real* const count = m_count.data() + start;
            const Real* const sum = m_sum.data() + start;
            const Real* const before = m_before.data() + start;
            Real* const gain = work.gains.data();
            for (std::size_t i = 0; i < size; ++i) {
                const Real own = toSum - sum[i];
                gain[i] = before[i] + own * own / (toCount - count[i]);
            }
            for (std::size_t i = 0; i < size; ++i) {
                if (gain[i] > best) {
                    best = gain[i];
                    bestStart = start + i;
                }
            }
        }
        m_now[end] = best;
        work.starts[end] = static_cast<std::uint32_t>(bestStart);
        return bestStart;
    }

    /// Ends [first, last] whose best starts lie in [low, high].
    void fill(std::size_t first, std::size_t last, std::size_t low, std::size_t high, Work& work) {
        while (first <= last) {
            const std::size_t middle = first + (last - first) / 2;
            const std::size_t best = fillOne(middle, low, high, work);
            if (middle > first) {
                fill(first, middle - 1, low, best, work);
            }
            first = middle + 1;
            low = best;
        }
    }

    /// Both halves of a long layer at once: they write different cells.
    void fillLayer(std::size_t first, std::size_t last) {
        constexpr std::size_t kWorthAThread = 20'000;
        Work work{m_starts.back()};
        const std::size_t least = first - 1; // one value a class at least
        if (last - first < kWorthAThread) {
            fill(first, last, least, last - 1, work);
            return;
        }
        const std::size_t middle = first + (last - first) / 2;
        const std::size_t best = fillOne(middle, least, last - 1, work);
        const std::jthread lower([&] {
            Work below{m_starts.back()};
            fill(first, middle - 1, least, best, below);
        });
        fill(middle + 1, last, best, last - 1, work);
    }

    std::vector<double> m_distinct;
    std::vector<Real> m_count, m_sum;                 ///< of the values before each distinct value, and of all
    std::vector<Real> m_before, m_now;                ///< the most for the values before an end, in one class fewer
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
