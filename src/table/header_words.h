// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace diaban {

/// What the words of a header say of the numbers below it, in Vietnamese (with or without marks) or English.

/// Whole things are counted: "Số hộ", "Dân số (người)", "Tổng số thôn"; not money, sizes, shares or averages.
[[nodiscard]] bool saysWholeCounts(std::string_view header);

/// The unit is a thousand or more of something: "nghìn người", "1.000 đồng", "triệu".
[[nodiscard]] bool saysThousands(std::string_view header);

/// Numbers with decimals are to be expected: shares, averages, sizes, money.
[[nodiscard]] bool saysMeasure(std::string_view header);

/// A measure other than money: a share, an average, a length, a score. Here even a thousandth may be meant.
[[nodiscard]] bool saysSize(std::string_view header);

/// Nothing but a unit: "Nghìn người", "Km2", "%", "(ha)", "ĐVT".
[[nodiscard]] bool isUnitWord(std::string_view text);

/// Days stand there: "Ngày ký", "Thời hạn", "Ra quân".
[[nodiscard]] bool saysDay(std::string_view header);

/// Papers stand there: "Số quyết định", "Nghị quyết".
[[nodiscard]] bool saysDocument(std::string_view header);

/// A part over the whole: "Thôn đạt/Tổng số"; a slash alone says nothing ("sơ kết/tổng kết").
[[nodiscard]] bool saysPartOfTotal(std::string_view header);

} // namespace diaban
