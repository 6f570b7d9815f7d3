// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/overlay_pieces.h"

#include "gis/crs/to_degrees.h"
#include "gis/geos/intersection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace gis::overlaying {

namespace {

constexpr double kWrong =
    1e-5; // of the geometric mean of two units' areas: neither rounding nor strips beside long geodesics are as large

std::uint64_t keyOf(const OverlayPiece& piece) {
    return std::uint64_t{piece.oldUnit} << 32U | piece.newUnit;
}

/// The area of one unit's polygons, whose rings do not cross. `toDegrees`: null for planar areas.
double areaOf(const Polygons& polygons, const EdgeMeasure& measure, ToDegrees* toDegrees) {
    double area = 0;
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        const Polygons::Range rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const std::span<const Point> given = polygons.ring(r);
            const std::span<const Point> ring = toDegrees == nullptr ? given : (*toDegrees)(given);
            const double level = measure.level(ring.front());
            double under = 0;
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                under += measure.under(ring[i], ring[i + 1], level);
            }
            area += r == rings.first ? std::abs(under) : -std::abs(under);
        }
    }
    return area;
}

/// True for each unit of which a walk did not end where it started.
std::vector<bool> unclosed(const Walks& walks, std::size_t units) {
    std::vector<bool> marked(units, false);
    for (const WalkResult& walk : walks) {
        for (const std::uint32_t unit : walk.unclosed) {
            marked[unit] = true;
        }
    }
    return marked;
}

} // namespace

std::vector<double> areasOf(const Walks& walks, const OverlayLayer& layer) {
    std::vector<double> areas = walks[0].areas;
    areas.insert(areas.end(), walks[1].areas.begin(), walks[1].areas.end());
    for (const std::uint32_t unit : layer.nowhere()) {
        areas[unit] = std::numeric_limits<double>::quiet_NaN();
    }
    return areas;
}

std::vector<OverlayPiece> piecesOf(const Walks& oldWalks, const Walks& newWalks) {
    std::vector<OverlayPiece> shares;
    for (const WalkResult& walk : oldWalks) {
        for (const Share& share : walk.shares) {
            shares.push_back({share.own, share.other, share.area});
        }
    }
    for (const WalkResult& walk : newWalks) {
        for (const Share& share : walk.shares) {
            shares.push_back({share.other, share.own, share.area});
        }
    }
    std::ranges::stable_sort(shares, {}, keyOf); // stable: sums do not depend on how the work was shared out
    std::vector<OverlayPiece> pieces;
    for (const OverlayPiece& share : shares) {
        if (!pieces.empty() && keyOf(pieces.back()) == keyOf(share)) {
            pieces.back().area += share.area;
        } else {
            pieces.push_back(share);
        }
    }
    return pieces;
}

std::size_t mendPieces(std::vector<OverlayPiece>& pieces, const WalkInput& input, const Walks& oldWalks,
                       const Walks& newWalks, const Overlay& areas) {
    const std::vector<bool> oldOpen = unclosed(oldWalks, areas.oldAreas.size());
    const std::vector<bool> newOpen = unclosed(newWalks, areas.newAreas.size());
    std::optional<ToDegrees> toDegrees;
    std::size_t mended = 0;
    for (OverlayPiece& piece : pieces) {
        const double oldArea = areas.oldAreas[piece.oldUnit];
        const double newArea = areas.newAreas[piece.newUnit];
        const double slack = kWrong * std::sqrt(std::abs(oldArea * newArea));
        const bool wrong = !(piece.area >= -slack && piece.area <= std::min(oldArea, newArea) + slack);
        if (wrong || oldOpen[piece.oldUnit] || newOpen[piece.newUnit]) {
            if (input.crs != nullptr && !toDegrees) {
                toDegrees.emplace(*input.crs);
            }
            const Polygons common =
                intersectionOf(input.old.polygons(), piece.oldUnit, input.now.polygons(), piece.newUnit);
            piece.area = areaOf(common, input.measure, toDegrees ? &*toDegrees : nullptr);
            ++mended;
        }
    }
    return mended;
}

} // namespace gis::overlaying
