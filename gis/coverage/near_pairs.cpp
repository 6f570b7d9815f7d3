// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/near_pairs.h"

#include "gis/coverage/near_pieces.h"
#include "gis/crs/geodesic.h"
#include "gis/geometry/bounds.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <tuple>

namespace gis {

namespace {

auto coordinates(const Point& p) {
    return std::tuple(p.x, p.y);
}

/// What is near along the border of one unit.
struct Side {
    double lengthMetres = 0;
    double nearMetres = 0;
    double gapMetres = 0;
    double leastMetres = 0;
    Point leastPlace;
    Point place;
    double longest = 0;
    std::vector<std::vector<Point>> lines;
};

class Measuring {
public:
    Measuring(const Coverage& coverage, const Crs& crs, const LocalMetres& metres)
        : m_coverage(coverage), m_geographic(crs.geographic()), m_metres(metres) {}

    /// Pieces of one unit near one other, arc by arc and along each.
    [[nodiscard]] Side measure(std::span<const NearPiece> pieces) const {
        Side side;
        side.leastMetres = pieces.front().leastMetres;
        side.leastPlace = at(pieces.front(), pieces.front().near.from);
        for (std::size_t first = 0; first < pieces.size();) {
            std::size_t end = first + 1;
            while (end < pieces.size() && goesOn(pieces[end - 1], pieces[end])) {
                ++end;
            }
            addRun(side, pieces.subspan(first, end - first));
            first = end;
        }
        return side;
    }

private:
    [[nodiscard]] Point at(const NearPiece& piece, double share) const {
        const Point& a = m_coverage.points[piece.segment];
        const Point& b = m_coverage.points[piece.segment + 1];
        if (share <= 0) {
            return a;
        }
        return share >= 1 ? b : Point{a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
    }

    [[nodiscard]] double length(const Point& a, const Point& b) const {
        return m_geographic ? geodesicLength(a, b) : m_metres.between(a, b);
    }

    void addRun(Side& side, std::span<const NearPiece> run) const {
        const auto facing = [](const NearPiece& piece) { return piece.firstFacing.has_value(); };
        const auto first = std::find_if(run.begin(), run.end(), facing);
        const auto last = std::find_if(run.rbegin(), run.rend(), facing);
        for (const NearPiece& piece : run) {
            side.nearMetres += length(at(piece, piece.near.from), at(piece, piece.near.to));
            const Point here = at(piece, piece.near.from);
            if (std::tuple(piece.leastMetres, coordinates(here)) <
                std::tuple(side.leastMetres, coordinates(side.leastPlace))) {
                side.leastMetres = piece.leastMetres;
                side.leastPlace = here;
            }
        }
        if (first != run.end()) {
            addStretch(side, {&*first, static_cast<std::size_t>(last.base() - first)});
        }
    }

    void addStretch(Side& side, std::span<const NearPiece> run) const {
        const FacingEnd& first = *run.front().firstFacing;
        const FacingEnd& last = *run.back().lastFacing;
        std::vector<Point> line{at(run.front(), first.at)};
        double gap = std::max(first.metres, last.metres);
        for (std::size_t i = 1; i < run.size(); ++i) {
            gap = std::max(gap, std::min(run[i - 1].metresAtEnd, run[i].metresAtStart));
            line.push_back(m_coverage.points[run[i].segment]);
        }
        line.push_back(at(run.back(), last.at));
        line.erase(std::unique(line.begin(), line.end()), line.end());
        if (line.size() < 2) {
            return;
        }
        double metres = 0;
        for (std::size_t i = 1; i < line.size(); ++i) {
            metres += length(line[i - 1], line[i]);
        }
        side.lengthMetres += metres;
        side.gapMetres = std::max(side.gapMetres, gap);
        if (metres > side.longest) {
            side.longest = metres;
            side.place = halfWay(line, metres);
        }
        side.lines.push_back(std::move(line));
    }

    [[nodiscard]] Point halfWay(std::span<const Point> line, double metres) const {
        double left = metres / 2;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double step = length(line[i - 1], line[i]);
            if (step >= left && step > 0) {
                const double share = left / step;
                return {line[i - 1].x + share * (line[i].x - line[i - 1].x),
                        line[i - 1].y + share * (line[i].y - line[i - 1].y)};
            }
            left -= step;
        }
        return line.back();
    }

    const Coverage& m_coverage;
    bool m_geographic;
    const LocalMetres& m_metres;
};

/// By pair, then by unit, then along the arcs in an order that their coordinates make.
void sortPieces(std::vector<NearPiece>& pieces, const Coverage& coverage) {
    const auto ends = [&](std::uint32_t arc) {
        const std::span<const Point> points = coverage.arc(arc);
        return std::tuple(points[0].x, points[0].y, points[1].x, points[1].y);
    };
    std::sort(pieces.begin(), pieces.end(), [&](const NearPiece& a, const NearPiece& b) {
        const auto keyOf = [](const NearPiece& p) {
            return std::tuple(std::min(p.unit, p.other), std::max(p.unit, p.other), p.unit);
        };
        if (keyOf(a) != keyOf(b)) {
            return keyOf(a) < keyOf(b);
        }
        if (a.arc != b.arc) {
            return std::tuple(ends(a.arc), a.arc) < std::tuple(ends(b.arc), b.arc);
        }
        return std::tuple(a.segment, a.near.from) < std::tuple(b.segment, b.near.from);
    });
}

/// Of two of one length those whose coordinates come first, so that it does not matter which unit is which.
bool betterLines(const Side& a, const Side& b) {
    if (a.lengthMetres != b.lengthMetres || a.lines.empty() || b.lines.empty()) {
        return a.lengthMetres > b.lengthMetres;
    }
    const auto before = [](const Point& p, const Point& q) { return coordinates(p) < coordinates(q); };
    return std::lexicographical_compare(
        a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), [&](const auto& p, const auto& q) {
            return std::lexicographical_compare(p.begin(), p.end(), q.begin(), q.end(), before);
        });
}

NearPair pairOf(std::uint32_t left, std::uint32_t right, Side& a, Side& b) {
    Side& lines = betterLines(a, b) ? a : b;
    const bool aNearer =
        std::tuple(a.leastMetres, coordinates(a.leastPlace)) < std::tuple(b.leastMetres, coordinates(b.leastPlace));
    const Side& nearer = aNearer ? a : b;
    NearPair pair{left, right, lines.lengthMetres, std::max(a.nearMetres, b.nearMetres), 0, {}, {}};
    pair.gapMetres = lines.lines.empty() ? nearer.leastMetres : std::max(a.gapMetres, b.gapMetres);
    pair.place = lines.lines.empty() ? nearer.leastPlace : lines.place;
    pair.lines = std::move(lines.lines);
    return pair;
}

} // namespace

std::vector<NearPair> nearPairs(const Coverage& coverage, const Crs& crs, double toleranceMetres, NearArcs arcs) {
    const LocalMetres metres(crs, boundsOf(coverage.points.data(), coverage.points.size()).box);
    std::vector<NearPiece> pieces = nearPieces(coverage, metres, toleranceMetres, arcs);
    sortPieces(pieces, coverage);
    const Measuring measuring(coverage, crs, metres);
    std::vector<NearPair> pairs;
    const std::span<const NearPiece> all = pieces;
    for (std::size_t first = 0; first < all.size();) {
        const std::uint32_t left = std::min(all[first].unit, all[first].other);
        const std::uint32_t right = std::max(all[first].unit, all[first].other);
        std::size_t middle = first;
        while (middle < all.size() && all[middle].unit == left && all[middle].other == right) {
            ++middle;
        }
        std::size_t end = middle;
        while (end < all.size() && all[end].unit == right && all[end].other == left) {
            ++end;
        }
        // Rounding may let one of the two sides see the other just not.
        Side a = middle > first ? measuring.measure(all.subspan(first, middle - first)) : Side{};
        Side b = end > middle ? measuring.measure(all.subspan(middle, end - middle)) : Side{};
        if (middle == first || end == middle) {
            (middle == first ? a : b).leastMetres = toleranceMetres;
        }
        pairs.push_back(pairOf(left, right, a, b));
        first = end;
    }
    return pairs;
}

} // namespace gis
