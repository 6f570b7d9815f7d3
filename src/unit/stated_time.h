// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// The days that a stated vintage speaks of, as YYYY-MM-DD, which compare as texts.
struct StatedTime {
    std::string first, last;

    [[nodiscard]] bool overlaps(const StatedTime& other) const { return first <= other.last && other.first <= last; }
};

/// A day that exists (2025-07-01), a month (2025-07) or a year (2025); nothing for another text.
[[nodiscard]] std::optional<StatedTime> statedTimeOf(std::string_view text);

/// True where two stated vintages cannot be of one day.
[[nodiscard]] bool statedApart(std::string_view a, std::string_view b);

} // namespace diaban
