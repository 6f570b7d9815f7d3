// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/permutation_counts.h"
#include "src/project/yaml_map.h"
#include "src/project/yaml_value.h"
#include "src/study/change_figure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// What a map shows of its indicator: the figure itself in classes; circles of it; classes with circles of a second
/// figure over them; it and a second figure at once; clusters of it, hot and cold spots, its change since an earlier
/// period, which units the project's rules call weak, or the project's linked clusters over it, which need no figure.
enum class AnalysisKind : std::uint8_t {
    None,
    Circles,
    Both,
    Bivariate,
    LocalMoran,
    GiStar,
    Change,
    Weak,
    LinkedClusters
};

struct MapAnalysis {
    AnalysisKind kind = AnalysisKind::None;
    std::string circles;              ///< of Both: the figure that circles show
    std::string with;                 ///< of Bivariate: the second figure
    std::vector<double> withBreaks{}; ///< its two limits; empty: thirds
    std::string since;                ///< of Change: the earlier period
    ChangeKind change = ChangeKind::Absolute;
    gis::PermutationOptions permutations{}; ///< of LocalMoran and GiStar, as what follows
    double significance = 0.05;             ///< the highest p of a cluster
    bool falseDiscovery = false;            ///< p corrected for testing all units
    std::optional<int> gapNumbers{};        ///< of LinkedClusters: gaps that have a number; nothing: as there is room
    bool drawProposals = false;             ///< of LinkedClusters: proposals for new clusters too
    bool outlineWeak = false;               ///< of any kind: outlines the units that the project's rules call weak

    [[nodiscard]] bool clusters() const noexcept {
        return kind == AnalysisKind::LocalMoran || kind == AnalysisKind::GiStar;
    }
    /// The key of the figure that is mapped: that of the indicator, or of its change: "pledged_since_2025_Q2".
    [[nodiscard]] std::string figureKey(const std::string& indicator) const;
};

/// What "kind" of a map may say, in the order of the enumeration: "choropleth", "circles", ...
[[nodiscard]] std::vector<std::string> mapKindNames();
[[nodiscard]] std::optional<AnalysisKind> mapKindOf(std::string_view name);

/// The keys kind, circles, with, with_breaks, since, change, permutations, seed, significance, fdr, gap_numbers,
/// proposals and outline of a map.
[[nodiscard]] MapAnalysis readAnalysis(YamlMap& map);
/// The same, written.
void addAnalysis(YamlValue& map, const MapAnalysis& analysis);

} // namespace diaban
