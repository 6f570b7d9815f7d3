// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_study.h"
#include "src/message/catalogue.h"

#include <string>
#include <vector>

namespace diaban {

/// What stands below a list.
struct GapListTexts {
    std::string source; ///< files
    PriorityWeights weights;
};

/// What stands below a list of gaps, a line each: how much is covered, the day, the source, the method.
[[nodiscard]] std::vector<std::string> linesBelowGaps(const ClusterStudy& study, const GapListTexts& texts,
                                                      const Catalogue& catalogue);

/// The gaps as a CSV for spreadsheets in the catalogue's language, the highest priority first, with names, length,
/// level, priority and reasons; below a blank row how much is covered, source, day and method. UTF-8 with BOM, CR LF,
/// ";" and a decimal comma in Vietnamese; codes stay text, and no cell is a formula.
[[nodiscard]] std::string gapListCsv(const ClusterStudy& study, const Units& units, const GapListTexts& texts,
                                     const Catalogue& catalogue);

} // namespace diaban
