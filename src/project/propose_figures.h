// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"
#include "src/message/catalogue.h"
#include "src/project/proposal.h"
#include "src/table/table.h"

#include <string>
#include <vector>

namespace diaban {

/// The figures that a table holds.
struct ProposedFigures {
    std::vector<FigureColumn> columns;
    std::vector<Finding> findings; ///< "columns.<figure>"
    std::string period;            ///< the one that all headers say
    bool ofPeriods = false;        ///< headers say several
    std::string indicatorHeader;   ///< of a long table
    std::string valueHeader;
};

/// A figure a column: those of numbers, and those of statuses that the catalogue knows. Columns marked in `taken`,
/// numberings and codes are left out.
[[nodiscard]] ProposedFigures wideFigures(const Table& table, const std::vector<bool>& taken,
                                          const IndicatorCatalogue& known, Language language);

/// A figure a row: a column of texts that names indicators, and the one of values. Nothing where there are none.
[[nodiscard]] ProposedFigures longFigures(const Table& table, const std::vector<bool>& taken,
                                          const IndicatorCatalogue& known, Language language);

} // namespace diaban
