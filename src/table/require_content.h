// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/limits.h"
#include "src/table/file_content.h"

#include <initializer_list>
#include <string>

namespace diaban {

/// Throws gis::Error{BadInput} unless `file` is a regular file within the limit of size whose content is one of these:
/// "table.workbook_encrypted", "table.not_its_kind" where nobody knows what it is, "table.not_workbook" that says it,
/// and as requireRegularFile.
void requireContent(const std::string& file, const gis::Limits& limits, std::initializer_list<FileContent> allowed);

/// The error that a file named like a workbook is something else.
[[nodiscard]] gis::Error notAWorkbook(const std::string& file, FileContent found);

} // namespace diaban
