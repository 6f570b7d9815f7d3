// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/sheet_shape.h"

#include <cstddef>
#include <string>

namespace diaban {

/// The label of a row: its name, or where that is blank the text that is merged over it from the left.
[[nodiscard]] std::string labelOf(const Grid& grid, const SheetShape& shape, std::size_t row);

/// "Huyện B" of "BIỂU TỔNG HỢP HUYỆN B" and "Đơn vị: Huyện B"; empty where no unit above a commune is named.
[[nodiscard]] std::string districtIn(const std::string& title);

} // namespace diaban
