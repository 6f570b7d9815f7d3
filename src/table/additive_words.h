// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace diaban {

/// True where a header says that its numbers are shares, rates, means, scores or indices ("Tỷ lệ ...", "... (%)",
/// "Bình quân ...", "... trên 1.000 dân"): they add up to nothing. Words are whole words, with their tone marks; a
/// header without any is compared without them, but for words that are others then ("mỗi", "mới").
[[nodiscard]] bool saysRatio(const std::string& header);

/// True where a header says that its numbers count nothing: codes, ranks, classes, regions, numberings and periods.
[[nodiscard]] bool saysLabel(const std::string& header);

/// True where a header says that its numbers count something: "Số ...", "Tổng số ...", households, persons, cases.
[[nodiscard]] bool saysCount(const std::string& header);

} // namespace diaban
