// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/dense_windows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace diaban {

namespace {

constexpr std::array kTimes{1.7, 2.1, 2.6, 3.2, 4.0, 5.0, 6.5, 8.5, 11.0, 15.0, 20.0};
constexpr double kGenerous = 1.4;            ///< times the wanted side is more than the middling unit needs
constexpr double kLeastTimes = 1.9;          ///< a smaller enlargement is worth no inset
constexpr double kDense = 0.5;               ///< of the map's mean area has the middling unit of a window, at most
constexpr double kLaterWindow = 0.35;        ///< of the first one's units has a later one
constexpr std::size_t kMostCandidates = 300; ///< middles of windows that are tried
constexpr std::size_t kMostSmall = 20'000;   ///< where everything is small no few windows help

/// A unit that is too small.
struct Small {
    gis::Point at;
    gis::Box box;
    double side = 0;
    double need = 0; ///< how badly it needs to be enlarged
};

/// The largest part of a unit.
struct Largest {
    gis::Point corner; ///< one of its vertices
    double area = 0;   ///< or the square of the side that was given in its place
    std::size_t part = 0;
};

Largest largestOf(const gis::Polygons& shapes, std::size_t unit) {
    Largest largest;
    const auto parts = shapes.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const auto ring = shapes.ring(shapes.ringsOf(part).first);
        if (const double area = std::fabs(gis::signedArea(ring)); area > largest.area) {
            largest = {ring.front(), area, part};
        }
    }
    return largest;
}

/// The small units by x, so that a window looks at few of them.
class Smalls {
public:
    explicit Smalls(const DenseRequest& request) : m_legible(request.legible) {
        for (std::size_t unit = 0; unit < request.shapes->unitCount(); ++unit) {
            Largest largest = largestOf(*request.shapes, unit);
            if (largest.area > 0 && unit < request.sides.size()) {
                largest.area = request.sides[unit] * request.sides[unit];
            }
            if (largest.area > 0) {
                m_units.push_back(largest);
            }
            if (const double side = std::sqrt(largest.area); side > 0 && side < request.small) {
                const gis::Box box = request.shapes->boxOfPart(largest.part);
                m_all.push_back({box.centre(), box, side, request.legible * request.legible / largest.area});
            }
        }
        std::ranges::stable_sort(m_all, {}, [](const Small& s) { return s.at.x; });
    }

    [[nodiscard]] const std::vector<Small>& all() const { return m_all; }
    void dropIn(const gis::Box& box) {
        std::erase_if(m_all, [&](const Small& s) { return box.contains(s.at); });
    }
    /// Whether units in a box are much smaller than those of the map are: else it is a window like any other.
    [[nodiscard]] bool isDense(const gis::Box& box) const {
        double all = 0;
        std::vector<double> inside;
        for (const Largest& unit : m_units) {
            all += unit.area;
            if (box.contains(unit.corner)) {
                inside.push_back(unit.area);
            }
        }
        const auto middle = inside.begin() + static_cast<std::ptrdiff_t>(inside.size() / 2);
        std::ranges::nth_element(inside, middle);
        return !inside.empty() && *middle * static_cast<double>(m_units.size()) <= kDense * all;
    }
    /// Calls back for each one in the box that an enlargement makes legible.
    template <typename Do> void gained(const gis::Box& box, double times, Do act) const {
        auto at = std::ranges::lower_bound(m_all, box.min.x, {}, [](const Small& s) { return s.at.x; });
        for (; at != m_all.end() && at->at.x <= box.max.x; ++at) {
            if (at->at.y >= box.min.y && at->at.y <= box.max.y && at->side * times >= m_legible) {
                act(*at);
            }
        }
    }

private:
    std::vector<Small> m_all;
    std::vector<Largest> m_units;
    double m_legible;
};

gis::Box around(const gis::Point& middle, double half) {
    return {{middle.x - half, middle.y - half}, {middle.x + half, middle.y + half}};
}

struct Choice {
    gis::Box box;
    double times = 0;
    std::size_t units = 0;
    double gain = 0; ///< units, each by how often the legible side holds its own
};

/// The window about a place, moved once to the middle of what it gains.
Choice tryAt(const Smalls& smalls, const gis::Point& place, double half, double times) {
    gis::Point sum;
    std::size_t units = 0;
    smalls.gained(around(place, half), times, [&](const Small& s) {
        sum = {sum.x + s.at.x, sum.y + s.at.y};
        ++units;
    });
    if (units == 0) {
        return {};
    }
    const auto n = static_cast<double>(units);
    Choice moved{around({sum.x / n, sum.y / n}, half), times, 0, 0};
    smalls.gained(moved.box, times, [&](const Small& s) {
        ++moved.units;
        moved.gain += s.need;
    });
    return moved;
}

Choice bestOf(const Smalls& smalls, double side) {
    const std::size_t step = smalls.all().size() / kMostCandidates + 1;
    Choice best;
    for (const double times : kTimes) {
        for (std::size_t i = 0; i < smalls.all().size(); i += step) {
            const Choice tried = tryAt(smalls, smalls.all()[i].at, side / times / 2, times);
            best = tried.gain > best.gain ? tried : best;
        }
    }
    return best;
}

/// The middle of a crowd of circles that is too wide to be enlarged enough as a whole: better than a place of few.
std::optional<DenseWindow> middleOf(const Smalls& smalls, const Choice& choice, const DenseRequest& request) {
    const gis::Box box = around(choice.box.centre(), request.side / kLeastTimes / 2);
    std::size_t units = 0;
    smalls.gained(box, std::max(choice.times, kLeastTimes), [&](const Small&) { ++units; });
    return units < request.least ? std::nullopt : std::optional(DenseWindow{box, kLeastTimes, units});
}

/// As small a window as holds what it gains, enlarged no more than that needs.
std::optional<DenseWindow> tightened(const Smalls& smalls, const Choice& choice, const DenseRequest& request) {
    gis::Box box;
    std::vector<double> sides;
    smalls.gained(choice.box, choice.times, [&](const Small& s) {
        box.add(s.box);
        sides.push_back(s.side);
    });
    const double edge = 0.03 * std::max(box.width(), box.height());
    box = {{box.min.x - edge, box.min.y - edge}, {box.max.x + edge, box.max.y + edge}};
    const auto middle = sides.begin() + static_cast<std::ptrdiff_t>(sides.size() / 2);
    std::ranges::nth_element(sides, middle);
    const double times =
        std::min(request.side / std::max(box.width(), box.height()), kGenerous * request.legible / *middle);
    if (times >= kLeastTimes) {
        return DenseWindow{box, times, choice.units};
    }
    return request.sides.empty() ? std::nullopt : middleOf(smalls, choice, request);
}

} // namespace

std::vector<DenseWindow> denseWindows(const DenseRequest& request) {
    std::vector<DenseWindow> windows;
    Smalls smalls(request);
    if (smalls.all().size() > kMostSmall) {
        return windows;
    }
    while (windows.size() < request.most && smalls.all().size() >= request.least) {
        const Choice best = bestOf(smalls, request.side);
        const auto first = windows.empty() ? 0 : static_cast<double>(windows.front().units);
        if (best.units < request.least || static_cast<double>(best.units) < kLaterWindow * first) {
            break;
        }
        const auto window = tightened(smalls, best, request);
        if (window && !smalls.isDense(window->box)) {
            break;
        }
        smalls.dropIn(best.box);
        const bool apart = window && std::ranges::none_of(windows, [&](const DenseWindow& other) {
                               return other.box.intersects(window->box);
                           });
        if (apart) {
            windows.push_back(*window);
        }
    }
    return windows;
}

} // namespace diaban
