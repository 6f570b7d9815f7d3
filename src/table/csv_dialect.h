// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace diaban {

/// Excel's own first line: "sep=;".
struct SeparatorLine {
    char separator = 0;     ///< 0: there is none
    std::size_t length = 0; ///< with its line end
};
[[nodiscard]] SeparatorLine separatorLine(std::string_view text) noexcept;

/// Which of tab ; , | separates the fields of a CSV, by evidence: records that have as many fields as the header, and
/// separators that no space follows (as one does in running text).
struct SeparatorChoice {
    char separator = ',';
    char runnerUp = 0; ///< another one with nearly the same evidence; 0: none
};
[[nodiscard]] SeparatorChoice chooseSeparator(std::string_view text);

} // namespace diaban
