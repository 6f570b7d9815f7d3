// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"

#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// A day that exists as YYYY-MM-DD, from what people write: 2025-07-01, 1/7/2025, 01-07-2025, 1.7.2025 (the day
/// first), "ngày 1 tháng 7 năm 2025", 1 July 2025, with or without a time behind it. Nothing for another text.
[[nodiscard]] std::optional<std::string> writtenDay(std::string_view text);

/// What is wrong with an earlier day to compare with, both YYYY-MM-DD: "cluster.since_without_day",
/// "cluster.since_after_day". Nothing where `since` is empty or all is well.
[[nodiscard]] std::optional<gis::Message> sinceFault(const std::string& since, const std::string& day);

} // namespace diaban
