// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/shared_arcs.h"

#include "gis/coverage/arc_sides.h"

#include <algorithm>

namespace gis {

namespace {

void addPairs(const ArcSides& sides, std::uint32_t arc, std::vector<SharedArc>& found) {
    const std::size_t start = found.size();
    for (const std::uint32_t a : sides.left) {
        for (const std::uint32_t b : sides.right) {
            if (a != b) {
                found.push_back({std::min(a, b), std::max(a, b), arc});
            }
        }
    }
    if (found.size() > start + 1) { // a unit may lie on both sides, beside another one
        const auto first = found.begin() + static_cast<std::ptrdiff_t>(start);
        std::sort(first, found.end());
        found.erase(std::unique(first, found.end()), found.end());
    }
}

} // namespace

std::vector<SharedArc> sharedArcs(const Coverage& coverage) {
    std::vector<SharedArc> found;
    found.reserve(coverage.arcCount());
    ArcSides sides(coverage);
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (coverage.extraUses.empty()) {
            if (coverage.shared(arc)) {
                const auto [low, high] = std::minmax(coverage.left[arc], coverage.right[arc]);
                found.push_back({low, high, arc});
            }
        } else {
            sides.goTo(arc);
            addPairs(sides, arc, found);
        }
    }
    std::vector<std::uint32_t> start(coverage.unitCount() + 1);
    for (const SharedArc& shared : found) {
        ++start[shared.first];
    }
    std::uint32_t at = 0;
    for (std::uint32_t& count : start) {
        at += std::exchange(count, at);
    }
    std::vector<SharedArc> sorted(found.size());
    for (const SharedArc& shared : found) {
        sorted[start[shared.first]++] = shared;
    }
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto end = std::find_if(first, sorted.end(), [&](const SharedArc& s) { return s.first != first->first; });
        std::sort(first, end);
        first = end;
    }
    return sorted;
}

} // namespace gis
