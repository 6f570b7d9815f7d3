// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/roll_up.h"
#include "src/message/catalogue.h"
#include "src/study/study.h"

#include <string>
#include <vector>

namespace diaban {

/// A column of a CSV: its header as it is, and its finished cells.
struct CsvColumn {
    std::string header;
    std::vector<std::string> cells;
};

/// "Tỷ lệ hộ ký cam kết – Quý III/2025".
[[nodiscard]] std::string titleWithPeriod(const Figure& figure, Language language);

/// A figure of a study, a cell a unit: a number of as many decimals as its indicator says, "Có" or "Không" of a status,
/// or why there is none.
[[nodiscard]] CsvColumn unitColumn(const Study& study, const Figure& figure, const Catalogue& catalogue);

/// A figure rolled up to groups: the value; of a share or rate its numerator and denominator; of a status "56 trên 64"
/// and the 56; and how many members went in.
[[nodiscard]] std::vector<CsvColumn> groupColumns(const Study& study, const Figure& figure, const RolledUp& rolled,
                                                  const Catalogue& catalogue);

} // namespace diaban
