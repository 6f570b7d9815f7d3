// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace diaban {

/// What the first bytes of a file say that it is.
enum class FileContent { Text, Zip, OpenDocument, OldExcel, EncryptedExcel, Sqlite, Pdf, Markup, Binary };

/// `start`: the beginning of the file, a few kilobytes (an encrypted workbook names its package further on).
[[nodiscard]] FileContent fileContent(std::string_view start) noexcept;

/// The name of a content as users know it, the same in each language: "ZIP/XLSX", "PDF", "HTML/XML" ...
[[nodiscard]] const char* contentName(FileContent content) noexcept;

/// Whether a beginning that is Text by its first bytes has no bytes that texts have not, as those of a damaged file.
[[nodiscard]] bool isPlainText(std::string_view start) noexcept;

} // namespace diaban
