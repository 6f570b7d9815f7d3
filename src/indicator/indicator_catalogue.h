// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// Indicators that are known by key, and by the headers of columns that hold them.
class IndicatorCatalogue {
public:
    IndicatorCatalogue() = default;
    /// Throws std::invalid_argument where a key stands twice, or a header names two indicators.
    explicit IndicatorCatalogue(std::vector<Indicator> entries);

    /// All of them, in the order given.
    [[nodiscard]] const std::vector<Indicator>& entries() const noexcept { return m_entries; }
    /// The one of that key, or null.
    [[nodiscard]] const Indicator* find(std::string_view key) const;
    /// The one that a column of this header holds, or null. Case, diacritics, spaces and signs do not matter; of a
    /// header in several rows ("Hộ gia đình / Tổng số hộ") the last part may speak alone, and a unit in brackets behind
    /// it may be left out, but no word that makes another figure of it: a share ("%"), a plan, a change, the year
    /// before.
    [[nodiscard]] const Indicator* ofHeader(std::string_view header) const;

private:
    [[nodiscard]] const Indicator* ofPlainHeader(std::string_view header) const;

    std::vector<Indicator> m_entries;
    std::map<std::string, std::size_t, std::less<>> m_ofKey;
    std::map<std::string, std::size_t, std::less<>> m_ofHeader; ///< by recognitionKey
};

/// What headers are compared by: plainKey, with "%" kept as a sign of its own.
[[nodiscard]] std::string recognitionKey(std::string_view header);

} // namespace diaban
