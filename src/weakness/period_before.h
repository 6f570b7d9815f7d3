// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// The latest of the periods. Nothing where they are of several kinds, quarters and years say, which have no order.
[[nodiscard]] std::optional<std::string> latestPeriod(std::span<const std::string> periods);

/// The last of the periods of its kind before one; empty where there is none.
[[nodiscard]] std::string periodBefore(std::span<const std::string> periods, const std::string& period);

/// `number` periods up to one, the latest first, each following the next in time without a gap; fewer where they are
/// not there.
[[nodiscard]] std::vector<std::string> periodsInRow(std::span<const std::string> periods, const std::string& period,
                                                    std::size_t number);

} // namespace diaban
