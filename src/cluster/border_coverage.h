// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster.h"
#include "src/study/border_study.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// A border that two units share.
struct SharedBorder {
    std::uint32_t left = 0, right = 0; ///< units, in whatever order
    double metres = 0;
    BorderLevel level = BorderLevel::Unknown;
};

/// The shared borders of a study, those that only its tolerance finds among them, by their units; without pairs that
/// touch in points alone.
[[nodiscard]] std::vector<SharedBorder> sharedBorders(const BorderStudy& study, const UnitParents& parents);

/// Which clusters hold both units of each border: the clusters of border i are
/// clusters[start[i]] to clusters[start[i + 1] - 1], ascending.
struct CoveringClusters {
    std::vector<std::uint32_t> start{0};
    std::vector<std::uint32_t> clusters;

    [[nodiscard]] std::uint32_t countOf(std::size_t border) const noexcept { return start[border + 1] - start[border]; }
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t border) const noexcept {
        return {clusters.data() + start[border], clusters.data() + start[border + 1]};
    }
    [[nodiscard]] bool covered(std::size_t border) const noexcept { return countOf(border) > 0; }
};

/// `counted` are indexes of clusters, ascending (see clustersOn). Linear in borders, members and what covers them.
[[nodiscard]] CoveringClusters coverBorders(std::span<const SharedBorder> borders, std::size_t units,
                                            const Clusters& clusters, std::span<const std::uint32_t> counted);

/// Metres of shared border, and of these how many are covered.
struct CoveredLength {
    double sharedMetres = 0, coveredMetres = 0;
    std::size_t borders = 0, coveredBorders = 0;

    void add(double metres, bool covered) noexcept;
    [[nodiscard]] double uncoveredMetres() const noexcept { return sharedMetres - coveredMetres; }
    /// 0 to 1; nothing where no border is shared.
    [[nodiscard]] std::optional<double> share() const noexcept;
};

/// A district or a province: all borders that at least one of its units has, each once.
struct CoveredParent {
    std::string name;
    CoveredLength length;
};

/// Sums of covered lengths. A border between two units, districts or provinces counts for each of them, so that their
/// sums are more than the whole.
struct BorderCoverage {
    CoveredLength all;
    std::vector<CoveredLength> units;     ///< one a unit
    std::array<CoveredLength, 4> levels;  ///< by BorderLevel
    std::vector<CoveredParent> districts; ///< in the order of their names; empty where not known
    std::vector<CoveredParent> provinces;
    std::vector<double> metresByCount; ///< [k]: covered by exactly k clusters; [0] is what nobody covers
};

[[nodiscard]] BorderCoverage sumCoverage(std::span<const SharedBorder> borders, const CoveringClusters& covering,
                                         const UnitParents& parents, std::size_t units);

/// What changed between two days, of the same borders.
struct CoverageChange {
    double gainedMetres = 0, lostMetres = 0;
    std::size_t gainedBorders = 0, lostBorders = 0;
};

[[nodiscard]] CoverageChange changeBetween(std::span<const SharedBorder> borders, const CoveringClusters& before,
                                           const CoveringClusters& after);

} // namespace diaban
