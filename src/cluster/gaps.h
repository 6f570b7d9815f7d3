// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/cluster/border_coverage.h"
#include "src/message/local_text.h"
#include "src/unit/units.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// How much each thing counts in the priority of a gap. All are 0 or more.
///
/// priority = km^length × weak × level × (1 + hamlet × hamlets in the strip), where weak = 1 + weakness × (mean of the
/// weakness of both sides), and level is one of commune, district, province (above 0).
struct PriorityWeights {
    double length = 1;   ///< exponent: 0 lets length count for nothing
    double weakness = 1; ///< 0 lets weakness count for nothing
    double hamlet = 0.1; ///< of each hamlet
    double commune = 1, district = 1.5, province = 2;
};

/// What is known of the places, beside their borders. Empty: not known, which counts as nothing.
struct GapFacts {
    std::vector<std::optional<double>> weakness; ///< of each unit, 0 (not weak) to 1; missing is not weak, and told
    std::vector<LocalText> whyWeak;              ///< of each unit, in short; empty texts where it is not known
    std::vector<std::uint32_t> hamlets;          ///< of each border, in its strip
};

/// The factors that a priority is the product of.
struct PriorityParts {
    double length = 1, weakness = 1, level = 1, hamlets = 1;

    [[nodiscard]] double product() const noexcept { return length * weakness * level * hamlets; }
};

/// Those of one border, covered or not.
[[nodiscard]] PriorityParts partsOf(const SharedBorder& border, std::size_t index, const GapFacts& facts,
                                    const PriorityWeights& weights);

/// A shared border that no cluster covers.
struct Gap {
    std::size_t border = 0; ///< index
    double priority = 0;
    std::vector<std::uint32_t> lapsed;          ///< clusters that hold both sides and do not count on the day
    std::vector<std::uint32_t> ofLeft, ofRight; ///< counted clusters that hold one side
};

/// All borders that are not covered, the highest priority first; equal ones by length, then by their units' codes, so
/// that the order of the input does not matter. `counted` as in coverBorders.
[[nodiscard]] std::vector<Gap> findGaps(std::span<const SharedBorder> borders, const CoveringClusters& covering,
                                        const Clusters& clusters, std::span<const std::uint32_t> counted,
                                        const Units& units, const GapFacts& facts, const PriorityWeights& weights);

/// Why a gap is one and why it matters, sentence by sentence; `language` is that of texts in the facts.
[[nodiscard]] std::vector<gis::Message> reasonsOf(const Gap& gap, std::span<const SharedBorder> borders,
                                                  const Clusters& clusters, const Units& units, const GapFacts& facts,
                                                  double stripMetres, const std::string& day, Language language);

} // namespace diaban
