// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"
#include "src/study/study.h"

#include <string_view>
#include <vector>

namespace diaban {

/// True where a header says that its numbers are percent: "Tỷ lệ %", "Tỷ lệ hộ đạt ANTT (%)", "Share of households".
[[nodiscard]] bool saysPercent(std::string_view header);

/// Columns that state a share which the catalogue does not know, as indicators: under the column's key, called as its
/// header without the sign of percent, of no direction. Their numbers all lie between 0 and 100; in the order of the
/// figures.
[[nodiscard]] std::vector<Indicator> statedShares(const Study& study, const IndicatorCatalogue& known);

/// The same of one column: an indicator of that key and header.
[[nodiscard]] Indicator statedShare(const std::string& key, const std::string& header);

} // namespace diaban
