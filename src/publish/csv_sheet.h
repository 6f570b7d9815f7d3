// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/list_sheet.h"

#include <string>

namespace diaban {

/// A CSV that Diaban has made (UTF-8, BOM or none) as a sheet, its first line as the heads: the text of every cell as a
/// spreadsheet shows it, 00103 for ="00103"; rows are read where they are asked for, all as long as the longest.
[[nodiscard]] ListSheet csvSheet(std::string csv, Language language);

} // namespace diaban
