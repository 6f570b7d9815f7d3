// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/generator/office_sheet.h"

#include <filesystem>

namespace generator {

/// The sheet of the second quarter of 2025.
[[nodiscard]] SheetText earlierSheet(const Province& province);

/// The same as XLSX, sheet "Quý II-2025": counts as numbers, everything else as text.
void writeEarlierWorkbook(const std::filesystem::path& path, const Province& province);

} // namespace generator
