// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/keep_apart.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/coverage/detail_pieces.h"
#include "gis/coverage/turn.h"

#include <algorithm>
#include <array>

namespace gis {

namespace {

/// After so many rounds a stretch gets all its points at once.
constexpr int kRoundsOfOnePoint = 8;
/// So many steps are taken before it is given up, about two seconds; more for large layers. Thousands of rings in each
/// other need them.
constexpr std::uint64_t kMostSteps = 300'000'000;
constexpr std::uint64_t kMostStepsPerPoint = 100;

/// Compares pieces with those near them.
class Check {
public:
    Check(const Coverage& coverage, const DetailPieces& pieces, std::span<const ArcClash> clashes,
          const std::vector<bool>& isNew, std::uint64_t& steps)
        : m_coverage(coverage), m_points(coverage.points), m_pieces(pieces), m_clashes(clashes), m_isNew(isNew),
          m_steps(steps) {}

    void lookAt(std::uint32_t firstRun, std::uint32_t endRun) {
        for (std::uint32_t run = firstRun; run < endRun; ++run) {
            const std::span<const Piece> some = m_pieces.run(run);
            const bool anyNew = std::any_of(some.begin(), some.end(), [&](const Piece& p) { return isNew(p); });
            if (!anyNew) {
                continue;
            }
            m_pieces.meeting(run, m_near);
            for (const std::uint32_t other : m_near) {
                compare(some, m_pieces.boxOfRun(run), m_pieces.run(other), other);
            }
        }
    }

    std::vector<std::uint32_t> found; ///< first points of the pieces at fault

private:
    void count(std::uint64_t steps) {
        m_steps += steps;
        if (m_steps > kMostSteps + kMostStepsPerPoint * m_points.size()) {
            throw badInput({}, {}, {"coverage.tangled", {}});
        }
    }

    [[nodiscard]] std::size_t indexOf(const Piece& piece) const {
        return static_cast<std::size_t>(&piece - m_pieces.pieces().data());
    }
    [[nodiscard]] bool isNew(const Piece& piece) const { return m_isNew[indexOf(piece)]; }

    void compare(std::span<const Piece> some, const Box& boxOfSome, std::span<const Piece> others, std::uint32_t run) {
        count(others.size());
        m_ofOthers.clear();
        for (const Piece& other : others) {
            if (other.box.intersects(boxOfSome)) {
                m_ofOthers.push_back(&other);
            }
        }
        for (const Piece& piece : some) {
            if (!isNew(piece) || !piece.box.intersects(m_pieces.boxOfRun(run))) {
                continue;
            }
            for (const Piece* other : m_ofOthers) {
                // Two new ones are compared once.
                const bool before = indexOf(*other) < indexOf(piece);
                if (other != &piece && !(before && isNew(*other)) && other->box.intersects(piece.box)) {
                    comparePair(piece, *other);
                }
            }
        }
    }

    void comparePair(const Piece& a, const Piece& b) {
        if (!a.dropsPoints() && !b.dropsPoints()) {
            return;
        }
        const bool clash = segmentsClash(m_points[a.first], m_points[a.last], m_points[b.first], m_points[b.last]);
        const bool aAtFault = a.dropsPoints() && (clash || holdsEndOf(a, b));
        const bool bAtFault = b.dropsPoints() && (clash || holdsEndOf(b, a));
        if ((!aAtFault && !bAtFault) || clashedBefore(a.arc, b.arc)) {
            return;
        }
        if (aAtFault) {
            found.push_back(a.first);
        }
        if (bAtFault) {
            found.push_back(b.first);
        }
    }

    /// True for borders of units that overlap: these may go on. Borders of one unit may not.
    [[nodiscard]] bool clashedBefore(std::uint32_t a, std::uint32_t b) const {
        const ArcClash pair{std::min(a, b), std::max(a, b)};
        const auto along = [&](std::uint32_t unit, std::uint32_t arc) {
            return unit != kOutside && (m_coverage.left[arc] == unit || m_coverage.right[arc] == unit);
        };
        return std::binary_search(m_clashes.begin(), m_clashes.end(), pair) && !along(m_coverage.left[a], b) &&
               !along(m_coverage.right[a], b);
    }

    [[nodiscard]] bool holdsEndOf(const Piece& piece, const Piece& other) {
        return holds(piece, m_points[other.first]) || holds(piece, m_points[other.last]);
    }

    /// True where p lies between the segment of a piece and the stretch that it stands for: they wind around it.
    [[nodiscard]] bool holds(const Piece& piece, const Point& p) {
        if (!piece.box.contains(p) || p == m_points[piece.first] || p == m_points[piece.last]) {
            return false;
        }
        count(piece.last - piece.first);
        int winding = windingOf(m_points[piece.last], m_points[piece.first], p);
        for (std::uint32_t i = piece.first; i < piece.last; ++i) {
            winding += windingOf(m_points[i], m_points[i + 1], p);
        }
        return winding != 0;
    }

    /// Whether the segment from a to b passes right of p, upwards or downwards.
    static int windingOf(const Point& a, const Point& b, const Point& p) {
        if ((a.y <= p.y) == (b.y <= p.y)) {
            return 0;
        }
        const int side = turn(a, b, p);
        return b.y > a.y ? (side > 0 ? 1 : 0) : (side < 0 ? -1 : 0);
    }

    const Coverage& m_coverage;
    std::span<const Point> m_points;
    const DetailPieces& m_pieces;
    std::span<const ArcClash> m_clashes;
    const std::vector<bool>& m_isNew;
    std::vector<std::uint32_t> m_near;
    std::vector<const Piece*> m_ofOthers;
    std::uint64_t& m_steps;
};

/// First points of the pieces that must not stay as they are, in order.
std::vector<std::uint32_t> faultsOf(const Coverage& coverage, const DetailPieces& pieces,
                                    std::span<const ArcClash> clashes, const std::vector<bool>& isNew,
                                    std::array<std::uint64_t, 2>& steps) {
    Check first(coverage, pieces, clashes, isNew, steps[0]);
    Check second(coverage, pieces, clashes, isNew, steps[1]);
    const std::uint32_t half = pieces.runCount() / 2;
    inTwoThreads([&] { first.lookAt(0, half); }, [&] { second.lookAt(half, pieces.runCount()); });
    std::vector<std::uint32_t> found = std::move(first.found);
    found.insert(found.end(), second.found.begin(), second.found.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

/// Puts points back into the pieces that begin at `faults`; says which pieces are new then.
std::vector<bool> putBack(const VertexRanks& ranks, std::span<const Piece> pieces,
                          std::span<const std::uint32_t> faults, bool all, DetailLevel& level) {
    DetailLevel next;
    next.kept.reserve(level.kept.size() + faults.size());
    std::vector<bool> isNew;
    isNew.reserve(pieces.size() + faults.size());
    auto fault = faults.begin();
    std::size_t piece = 0;
    for (std::size_t arc = 0; arc + 1 < level.start.size(); ++arc) {
        for (; piece < pieces.size() && pieces[piece].arc == arc; ++piece) {
            const Piece& old = pieces[piece];
            next.kept.push_back(old.first);
            const bool split = fault != faults.end() && *fault == old.first;
            isNew.push_back(split);
            if (!split) {
                continue;
            }
            ++fault;
            const auto best = std::max_element(ranks.begin() + old.first + 1, ranks.begin() + old.last);
            const auto point = static_cast<std::uint32_t>(best - ranks.begin());
            for (std::uint32_t i = all ? old.first + 1 : point; i < (all ? old.last : point + 1); ++i) {
                next.kept.push_back(i);
                isNew.push_back(true);
            }
        }
        next.kept.push_back(level.kept[level.start[arc + 1] - 1]);
        next.start.push_back(static_cast<std::uint32_t>(next.kept.size()));
    }
    level = std::move(next);
    return isNew;
}

std::size_t longerArcs(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after) {
    std::size_t count = 0;
    for (std::size_t arc = 0; arc + 1 < before.size(); ++arc) {
        count += static_cast<std::size_t>(after[arc + 1] - after[arc] > before[arc + 1] - before[arc]);
    }
    return count;
}

} // namespace

PutBack keepApart(const Coverage& coverage, const VertexRanks& ranks, std::span<const ArcClash> clashes,
                  DetailLevel& level) {
    const std::vector<std::uint32_t> startBefore = level.start;
    std::vector<bool> isNew(level.kept.size(), true);
    std::array<std::uint64_t, 2> steps{};
    for (int round = 0;; ++round) {
        const DetailPieces pieces(coverage, level);
        const std::vector<std::uint32_t> faults = faultsOf(coverage, pieces, clashes, isNew, steps);
        if (faults.empty()) {
            break;
        }
        isNew = putBack(ranks, pieces.pieces(), faults, round >= kRoundsOfOnePoint, level);
    }
    return {level.kept.size() - startBefore.back(), longerArcs(startBefore, level.start)};
}

} // namespace gis
