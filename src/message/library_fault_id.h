// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// What is known of a fault that a library (GDAL, SQLite, libzip, GEOS, yaml-cpp, XML readers) words in English.
struct LibraryFault {
    const char* id;      ///< of its words
    bool isTerm = false; ///< one of a few fixed terms, which need not stand behind their words
};

/// By what the words hold, without regard to capitals; null for words that users hardly meet.
[[nodiscard]] const LibraryFault* libraryFault(std::string_view words) noexcept;

/// What a library says, without the statements of SQL that it names first, and cut where it is long.
[[nodiscard]] std::string briefWords(std::string_view words);

} // namespace diaban
