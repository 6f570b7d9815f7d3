// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/weakness/weak_words.h"

#include <cstddef>
#include <string>

namespace diaban {

/// In short why a unit is weak: its two weightiest indicators with their values, and how many more there are: "tỷ lệ hộ
/// ký cam kết 62,4 %, mô hình trên 1.000 hộ 0,8 và 2 chỉ tiêu khác". Empty for units that are not weak.
[[nodiscard]] std::string shortReason(const WeakWords& words, std::size_t unit, const Catalogue& catalogue);

} // namespace diaban
