// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/composite_index.h"
#include "src/indicator/rank_intervals.h"
#include "src/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A composite index as a project asks for it.
struct IndexSpec {
    Indicator indicator;            ///< key, name, unit, decimals of the index; more is better
    std::vector<std::string> parts; ///< keys of indicators; empty: all that have a direction and a weight
    Normalisation method = Normalisation::MinMax;
    IndexRules rules;
    double weightsChanged = 0.25; ///< share by which weights are changed to see how sure a rank is
    int line = 0;
};

/// Where each unit stands by an index in one period, and how sure that is.
struct IndexRanks {
    std::vector<std::string> parts; ///< keys of the indicators that went in
    std::vector<std::optional<std::uint32_t>> ranks;
    std::vector<std::optional<RankInterval>> intervals;
};

/// Adds the index as a figure, and as one of the study's indicators, for every period in which its indicators have
/// figures. Scores from 0 to 1 are written as points from 0 to 100 (geometric: 1 to 100); z-scores as they are. Each
/// period is made comparable by itself: an index says where a unit stands among the others. Indicators whose values do
/// not differ in a period are left out of it and told ("index.constant"); a period that lacks one is told
/// ("index.not_made"). `file` is named in warnings.
void addIndex(Study& study, const IndexSpec& spec, Language language, const std::string& file, gis::Problems& problems);

/// The ranks by the index in a period (1 is best), and their intervals over weights changed by the share that the spec
/// says, in all combinations where there are few and one by one where there are many.
[[nodiscard]] IndexRanks indexRanks(const Study& study, const IndexSpec& spec, const std::string& period);

} // namespace diaban
