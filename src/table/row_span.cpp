// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/row_span.h"

#include <charconv>

namespace diaban {

namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::optional<std::uint32_t> rowOf(std::string_view written) {
    const auto text = trimmed(written);
    std::uint32_t row = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), row);
    const bool whole = error == std::errc() && stop == text.data() + text.size() && row > 0;
    return whole ? std::optional(row) : std::nullopt;
}

} // namespace

std::optional<RowSpan> rowSpanOf(std::string_view written) {
    auto middle = written.find("..");
    const std::size_t length = middle == std::string_view::npos ? 1 : 2;
    if (middle == std::string_view::npos) {
        middle = written.find('-');
    }
    const auto first = rowOf(written.substr(0, middle));
    const auto last = middle == std::string_view::npos ? first : rowOf(written.substr(middle + length));
    return first && last && *first <= *last ? std::optional(RowSpan{*first, *last}) : std::nullopt;
}

std::optional<std::vector<std::uint32_t>> rowsOfList(std::string_view written) {
    constexpr std::size_t kMostRows = 1'000;
    std::vector<std::uint32_t> rows;
    while (!written.empty()) {
        const auto comma = written.find(',');
        const auto span = rowSpanOf(written.substr(0, comma));
        if (!span || span->last - span->first >= kMostRows || rows.size() >= kMostRows) {
            return std::nullopt;
        }
        for (std::uint32_t row = span->first; row <= span->last; ++row) {
            rows.push_back(row);
        }
        written = comma == std::string_view::npos ? std::string_view{} : written.substr(comma + 1);
    }
    return rows;
}

} // namespace diaban
