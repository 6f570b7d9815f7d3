// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/sheet_archive.h"

#include <string>
#include <vector>

namespace pugi {
class xml_node;
}

namespace diaban {

/// The shared texts of a workbook, in NFC; none where `part` is empty.
[[nodiscard]] std::vector<std::string> readSharedStrings(SheetArchive& archive, const std::string& part);

/// The text of an <si> or <is>: rich text runs joined, phonetic guides left out, _x000D_ and kin decoded, NFC.
[[nodiscard]] std::string richText(const pugi::xml_node& node);

} // namespace diaban
