// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/orientation.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace gis {

namespace {

/// A sum of doubles that do not overlap, smallest first: exact.
class Expansion {
public:
    void addProduct(double a, double b) noexcept {
        const double product = a * b;
        add(std::fma(a, b, -product));
        add(product);
    }
    /// The nearest double, or one beside it; its sign is the sign of the sum.
    [[nodiscard]] double value() const noexcept {
        double sum = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            sum += m_terms[i];
        }
        return sum;
    }

private:
    void add(double term) noexcept {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            const double sum = m_terms[i] + term;
            const double ofTerm = sum - m_terms[i];
            const double rest = (m_terms[i] - (sum - ofTerm)) + (term - ofTerm);
            if (rest != 0) {
                m_terms[kept++] = rest;
            }
            term = sum;
        }
        if (term != 0) {
            m_terms[kept++] = term;
        }
        m_size = kept;
    }

    std::array<double, 16> m_terms{};
    std::size_t m_size = 0;
};

double exactOrientation(const Point& a, const Point& b, const Point& c) noexcept {
    Expansion sum;
    sum.addProduct(a.x, b.y);
    sum.addProduct(-a.y, b.x);
    sum.addProduct(b.x, c.y);
    sum.addProduct(-b.y, c.x);
    sum.addProduct(c.x, a.y);
    sum.addProduct(-c.y, a.x);
    return sum.value();
}

} // namespace

double orientation(const Point& a, const Point& b, const Point& c) noexcept {
    const double left = (a.x - c.x) * (b.y - c.y);
    const double right = (a.y - c.y) * (b.x - c.x);
    const double turn = left - right;
    // The error of `turn` is at most 3.4e-16 of that sum: three digits are sure.
    constexpr double kSure = 4e-13;
    if (std::abs(turn) > kSure * (std::abs(left) + std::abs(right))) {
        return turn;
    }
    if (c == a || c == b || a == b) {
        return 0;
    }
    return exactOrientation(a, b, c);
}

} // namespace gis
