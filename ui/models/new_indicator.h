// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/loaded_project.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// What an indicator can be made of: a figure that the project knows, or a column that it does not use yet.
struct IndicatorSource {
    std::string figure;                 ///< its key; of a column the one that it would get
    std::string title;                  ///< header of its column
    std::string file;                   ///< name of its table; empty of areas
    std::optional<std::size_t> table{}; ///< of a column that is not used yet: of which table of the project
};

/// Columns with numbers that are not used yet, then the figures of tables. Of tables whose columns are recognised, and
/// of those with a row or a column a period, columns are told by the preview of the import alone.
[[nodiscard]] std::vector<IndicatorSource> indicatorSources(const Project& project, const LoadedProject& loaded);

/// What can stand below: the same, and the area of the units.
[[nodiscard]] std::vector<IndicatorSource> denominatorSources(const Project& project, const LoadedProject& loaded,
                                                              Language language);

/// A key for an indicator that no indicator, figure or column of the project has: `stem`, or with a number behind it.
[[nodiscard]] std::string freeIndicatorKey(const Project& project, const std::string& stem);

/// The project with the indicator, and with the columns that it is made of as figures of their tables.
[[nodiscard]] Project withIndicator(const Project& project, const Indicator& indicator,
                                    const std::vector<IndicatorSource>& madeOf);

} // namespace diaban::ui
